"""Writes what the Java tests compare with: words, pieces and lemmas as this side makes them.

    python fixtures.py ../core/src/test/resources/rapporteur/language

Run it again when text.py, words.txt or apply_script change; what then changes in the fixture is what changed.
"""

import json
import string
import sys
from pathlib import Path

import corpora
import text

PARAGRAPHS = [
    "“We won't leave,” Mrs. Okafor told Channel 9's crew; ‘not now’, she said.",
    "He can't, cannot and couldn’t — they’re sure — explain the U.S.-led talks on Jan. 3, 2021.",
    'The "ceasefire" held: "No one fired," a colonel wrote, "and nobody asked us to."',
    "“First paragraph of a long quotation, without an end",
    "»Wir bleiben«, said the mayor of Zürich; „na klar“, added his naïve Slovak aide Ľubomír.",
    "İSTANBUL'DA ıssız bir gün: İbrahim said IĞDIR's mayor resigned.",
    "Σίσυφος and ΟΔΥΣΣΕΥΣ signed; Добрый день, wrote the Kyiv envoy. 北京 did not reply.",
    "Price: $1,250.50\u00a0million (up 3.5%), i.e. 40°C at 10:30 a.m. on 12/05/2019!!!",
    "Rescuers 👩‍🚒 found 3 of the missing 🙏🏽 … then nothing...",
    "See https://news.example.org/a?b=c, www.example.com. or mail press-office@foreign.example.int (@envoy_7, #talks2030).",
    "Ex-president and co-founder O'Neil of AT&T re-elected anti-war MPs; mid-1990s F-16s, 5th-grade pupils.",
    "Sgt. J. R. Lee, Gen. Abe and the No. 2 man at St. Mary's Co. met in Wash., D.C.",
    "''Old style'' and ``older still'' marks -- both dashes --- stay.",
    "Presi\u00addent\u200b Ng met [sic] Straße’s owner ﬁnally: e\u0301lite cafe\u0301 H\u2082O ① ²",
    "A bus is a bus.   Tabs\tand\u2028separators count as\u3000space.",
    "'s 'tis the '90s n't don't DON'T rock'n'roll l'État O’Brien’s",
    "McDonald iPhone A B2B covid-19 COVID-19 x² R2-D2",
    "1. 2. 3,000,000.5 12:30:45 1/2 5s 1980s 21st 22nd 3rds 4a",
    "Pneumonoultramicroscopicsilicovolcanoconiosis-like words are cut short abcdefghijklmnopqrstuvwxyzabcdefghijk",
    "\U0001d518nusual \U0001d4d0letters \U00020000 \ufffd \ufeff end",
    " \u00a0 ",
    "",
]

WORDS = "the of and not talk ceasefire president mayor colonel quotation rescue missing office foreign bus war state".split()
ENDINGS = "ed er ing ion al ly nt ous th micro onia cop ic".split()

LEMMAS = [
    ("l|0|", "Talks"), ("l|1|", "Talks"), ("k|0|", "Geneva"), ("k|1|", "Alps"), ("l|3|y", "Bodies"), ("=be", "was"),
    ("=", "x"), ("l|4|", "the"), ("l|2|ot", "n't"), ("l|1|y", "İŞ"), ("l|0|", "İ"), ("l|1|", "ΟΔΟΣ"), ("l|0|", "ΟΔΟΣ"),
    ("k|1|x", "a\U0001d518"), ("k|0|I", ""), ("=a|b", "c"), ("l|0|", "TITIL"),
]  # fmt: skip


def vocabulary():
    """A small one, so that words fall into many pieces and some into none."""
    single = string.ascii_lowercase + string.digits + string.punctuation + "“”°σιυφοςжд"
    return ["[PAD]", "[UNK]"] + list(single) + ["##" + c for c in single[:36] + "σιυφος"] + WORDS + ["##" + e for e in ENDINGS]


def utf16(s):
    return len(s.encode("utf-16-le")) // 2


def main():
    out = Path(sys.argv[1])
    pieces = text.WordPieces(vocabulary())
    paragraphs = []
    for paragraph in PARAGRAPHS:
        words = [
            [utf16(paragraph[: w.start]), utf16(paragraph[: w.end]), w.form, w.layout, w.quoted, text.shape(w.form), list(pieces.of(w.form))]
            for w in text.words(paragraph.replace("\n", " "))
        ]
        paragraphs.append({"text": paragraph, "words": words})
    lemmas = [[script, form, corpora.apply_script(script, form)] for script, form in LEMMAS]
    data = {"vocabulary": vocabulary(), "paragraphs": paragraphs, "lemmas": lemmas}
    (out / "words.json").write_text(json.dumps(data, ensure_ascii=True, indent=None, separators=(",", ":")).replace('{"text"', '\n{"text"') + "\n", "ascii")


if __name__ == "__main__":
    main()
