"""Words and word pieces, exactly as the Java side makes them (`rapporteur.language.Words` and `WordPieces`).

A word is a Universal Dependencies token. Offsets are Python code points into the text.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import regex

# The Java tokenizer reads the same file.
RESOURCES = Path(__file__).resolve().parents[1] / "core/src/main/resources/rapporteur/language"


def _pattern():
    lines = (RESOURCES / "words.txt").read_text(encoding="utf-8").splitlines()
    alternatives = [line for line in lines if line and not line.startswith("# ")]
    return regex.compile("|".join(alternatives))


WORD = _pattern()
OPENING, CLOSING, EITHER = {"“", "„", "«", "``"}, {"”", "»"}, {'"', "''"}
UNSEEN = regex.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
GLUED, SPACED, NEW_PARAGRAPH = 0, 1, 2


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    form: str  # normalised
    layout: int  # GLUED, SPACED or NEW_PARAGRAPH
    quoted: bool


def normalise(form):
    """One spelling for each quotation mark, apostrophe and space, so that the encoder sees one."""
    if form in OPENING or form in CLOSING or form in EITHER:
        return '"'
    return UNSEEN.sub("", form.replace("’", "'").replace("‘", "'"))


def words(text):
    """Words of a whole text; a line of the text is a paragraph."""
    found = []
    previous_end, quoted = 0, False
    for match in WORD.finditer(text):
        start, end = match.span()
        gap = text[previous_end:start]
        layout = NEW_PARAGRAPH if not found or "\n" in gap else SPACED if gap else GLUED
        found.append((start, end, match.group(), layout))
        previous_end = end
    return mark_quotes(found)


def mark_quotes(raw):
    """Adds to (start, end, form, layout) whether a word stands within quotation marks, the marks included."""
    out, open_ = [], False
    for start, end, form, layout in raw:
        if layout == NEW_PARAGRAPH:
            open_ = False
        inside = open_
        if form in OPENING or (form in EITHER and not open_):
            open_ = inside = True
        elif form in CLOSING or form in EITHER:
            open_ = False
        out.append(Word(start, end, normalise(form), layout, inside or open_))
    return out


def shape(form):
    """0 no letter, 1 lower, 2 Capitalised, 3 ALL CAPITALS, 4 mIxed, 5 a digit among letters."""
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return 0
    if any(c.isdigit() for c in form):
        return 5
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if all(upper):
        return 3 if len(letters) > 1 else 2
    if upper[0] and not any(upper[1:]):
        return 2
    return 4


class WordPieces:
    """Greedy longest-match word pieces over a lower-cased, accent-stripped word (BERT's uncased scheme)."""

    MOST = 12  # pieces a word; of a longer word the first eleven and the last are kept

    def __init__(self, vocabulary):
        self.index = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.index["[UNK]"]
        self.of = lru_cache(maxsize=200_000)(self._of)

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8") as lines:
            return WordPieces([line.rstrip("\n") for line in lines])

    def _of(self, form):
        text = "".join(c for c in unicodedata.normalize("NFD", form.lower()) if unicodedata.category(c) != "Mn")
        pieces = []
        for run in regex.findall(r"[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]", text):
            pieces += self._run(run)
        if not pieces:
            return (self.unknown,)
        if len(pieces) > self.MOST:
            pieces = pieces[: self.MOST - 1] + pieces[-1:]
        return tuple(pieces)

    def _run(self, run):
        pieces, at = [], 0
        while at < len(run):
            end = len(run)
            while end > at:
                piece = ("##" if at else "") + run[at:end]
                if piece in self.index:
                    break
                end -= 1
            if end == at:
                return [self.unknown]
            pieces.append(self.index[piece])
            at = end
        return pieces
