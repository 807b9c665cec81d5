"""Writes a treebank's sentences for the teacher of entities, in the case that it knows: python recase.py FILE.conllu

One line a sentence, `sent_id<TAB>word word …`. Names typed without capitals get them, and what is shouted is set in lower
case, both by gold's proper nouns; the teacher then finds names in careless text too. The encoder is trained on the words
as they were typed.
"""

import re
import sys


def sentences(path):
    words, name = [], None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if words:
                yield name, words
            words = []
        elif line.startswith("# sent_id"):
            name = line.split("=")[1].strip()
        elif not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                words.append((fields[1], fields[3] == "PROPN"))


def recased(words):
    letters = [w for w, _ in words if any(c.isalpha() for c in w)]
    shouted = len(letters) > 3 and sum(len(w) > 1 and w.isupper() for w in letters) > 0.6 * len(letters)
    for word, proper in words:
        if proper and (shouted or word[0].islower() and not re.search(r"[.@/]\w", word)):
            # a short word in capitals is likelier an acronym
            yield word[0].upper() + (word[1:].lower() if word.isupper() and len(word) > 4 else word[1:])
        else:
            yield word.lower() if shouted and not proper else word


def main():
    for name, words in sentences(sys.argv[1]):
        print(name + "\t" + " ".join(w.replace(" ", "_") for w in recased(words)))


if __name__ == "__main__":
    main()
