"""Keys by which phrases are compared, as rapporteur.knowledge.Words makes them."""

import re
import unicodedata

LETTER = r"[^\W\d_]"
WORD = re.compile(
    rf"(?:{LETTER}\.){{2,}}(?:{LETTER}(?!{LETTER}))?(?:['’‘ʼ`][sS](?!{LETTER}))?"
    r"|[^\W_][^\W_]*(?:['’‘ʼ`][^\W_]+)*")
SPECIAL = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}


def fold(word):
    marks = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.category(c).startswith("M"))
    plain = "".join(c for c in marks if c.isalnum()).lower()
    return "".join(SPECIAL.get(c, c) for c in plain)


def key(phrase):
    """The folded words of a phrase, a space between them."""
    folded = [fold(word) for word in WORD.findall(phrase)]
    return " ".join("st" if word == "saint" else word for word in folded)
