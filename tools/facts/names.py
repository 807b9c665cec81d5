"""Names of places: how they are compared, and which of them are kept."""

import re
import unicodedata

from words import SPECIAL

LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ'‘’ʻʼ`Ā-ž][A-Za-zÀ-ɏḀ-ỿ'‘’ʻʼ`.,() /-]+$")
WORDS = {"saint": "st", "sainte": "ste", "mt": "mount", "ft": "fort"}
VILLAGE = 3000
ARTICLE = re.compile(r"(?:A[ldsztnr]|Ash|Ath|Adh|El|Es|Ed|Ech)[ -](?=[A-Z'‘’ʻʼĀ-žḀ-ỿÀ-Þ])")


def key(name):
    """As `PlaceNames.key` in Java: without marks, case and signs, words parted by one space."""
    letters = []
    for letter in unicodedata.normalize("NFD", name).lower():
        letter = SPECIAL.get(letter, letter)
        if letter.isascii() and letter.isalnum():
            letters.append(letter)
        elif letter in " -–/,":
            letters.append(" ")
        elif ord(letter) > 127 and letter.isalpha() and unicodedata.category(letter) != "Lm":
            letters.append(letter)
    return " ".join(WORDS.get(word, word) for word in "".join(letters).split())


def aliases(place, arabic):
    """The names that news in Latin letters may use; codes such as "LON" and names that differ in marks alone are not kept."""
    kept, keys = [place.name], {key(place.name)}
    # of a village, the name that it goes by is enough
    names = place.names[:2] if place.kind in ("TOWN", "SECTION") and place.population < VILLAGE else place.names
    for name in names:
        name = name.strip()
        if name == place.name or not LATIN.match(name) or name.isupper() and len(name) <= 4:
            continue
        found = [name]
        if arabic and place.kind not in ("COUNTRY", "CONTINENT"):
            found.append(ARTICLE.sub("", name, count=1) if ARTICLE.match(name) else name)
        for each in found:
            if key(each) and key(each) not in keys:
                keys.add(key(each))
                kept.append(each)
    return kept
