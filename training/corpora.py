"""Readers of the training corpora: each gives Documents of words with the labels that the corpus has."""

import collections
import glob
import json
import os
import re
from dataclasses import dataclass, field

import text

FREE_GUM_GENRES = ("bio", "conversation", "interview", "news", "speech", "textbook", "vlog", "voyage")
ROLES = ("O", "B-SOURCE", "I-SOURCE", "B-CONTENT", "I-CONTENT", "B-CUE", "I-CUE")
KINDS = (
    "PERSON ORGANIZATION COUNTRY PLACE NATIONALITY TITLE DATE TIME DURATION MONEY QUANTITY PERCENT MISC".split()
)
ENTITY_TAGS = ("O",) + tuple(f"{b}-{kind}" for kind in KINDS for b in "BI")
OF_TEACHER = {
    "CITY": "PLACE", "STATE_OR_PROVINCE": "PLACE", "LOCATION": "PLACE", "IDEOLOGY": "NATIONALITY",
    "RELIGION": "NATIONALITY", "NUMBER": "QUANTITY", "SET": "DURATION",
}  # fmt: skip


@dataclass
class Attribution:
    cue: list
    source: list
    content: list


@dataclass
class Document:
    """Words with optional layers; a layer that a corpus lacks is None. Indices count words of the document."""

    name: str
    words: list
    starts: list = None  # per word: does a sentence start here
    upos: list = None
    xpos: list = None
    lemma: list = None
    head: list = None  # index of the governor, -1 for a root
    deprel: list = None
    entities: list = None  # (first, last exclusive, kind)
    attributions: list = None
    paragraphs: list = field(default_factory=list)  # first word of each


def kind_of(label):
    label = OF_TEACHER.get(label, label)
    return label if label in KINDS else None


# ---- Universal Dependencies


def conllu(path, silver=None, genres=None):
    """Documents of a CoNLL-U file; silver maps sent_id to the teacher's [first, last, label] mentions."""
    documents, current = [], None
    sentence, sent_id, fresh, new_doc, ranges = [], None, True, None, {}

    def close():
        nonlocal sentence, fresh, current, ranges
        if not sentence:
            return
        if current is None or new_doc is not None and current["name"] != new_doc:
            current = {"name": new_doc or path, "raw": [], "rows": [], "starts": [], "entities": [], "known": True}
            documents.append(current)
            fresh = True
        offset = len(current["raw"])
        glued = False
        for i, f in enumerate(sentence):
            layout = text.GLUED if glued else text.SPACED
            if i == 0 and fresh:
                layout = text.NEW_PARAGRAPH
            current["raw"].append((0, 0, f[1], layout))
            head = int(f[6])
            current["rows"].append((f[3], f[4], f[2], offset + head - 1 if head else -1, relation(f[7])))
            current["starts"].append(i == 0)
            number = int(f[0])
            glued = "SpaceAfter=No" in f[9].split("|") or ranges.get(number, False)
        if silver is not None:
            mentions = silver.get(sent_id)
            if mentions is None:
                current["known"] = False
            for a, b, label in mentions or ():
                kind = kind_of(label)
                if kind:
                    current["entities"].append((offset + a, offset + b, kind))
        sentence, fresh, ranges = [], False, {}

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            close()
        elif line.startswith("#"):
            if line.startswith("# newdoc"):
                new_doc = line.split("=")[-1].strip()
                fresh = True
            elif line.startswith("# newpar") and "newpar_block" not in line:
                fresh = True
            elif line.startswith("# sent_id"):
                sent_id = line.split("=")[1].strip()
        else:
            f = line.split("\t")
            if "." in f[0]:
                continue
            if "-" in f[0]:
                a, b = map(int, f[0].split("-"))
                for k in range(a, b):
                    ranges[k] = True
                ranges[b] = "SpaceAfter=No" in f[9]
                continue
            sentence.append(f)
    close()
    out = []
    for d in documents:
        if genres and not any(d["name"].startswith(f"GUM_{g}_") for g in genres):
            continue
        words = text.mark_quotes(d["raw"])
        u, x, l, h, r = (list(c) for c in zip(*d["rows"]))
        out.append(
            Document(d["name"], words, d["starts"], u, x, l, h, r,
                     d["entities"] if silver is not None and d["known"] else None, None, paragraphs_of(words))
        )  # fmt: skip
    return out


KEPT_SUBTYPES = {
    "acl:relcl", "aux:pass", "compound:prt", "csubj:pass", "nmod:poss", "nsubj:pass", "obl:tmod", "nmod:tmod",
    "obl:npmod", "obl:agent", "nsubj:outer", "cc:preconj", "det:predet", "obl:unmarked", "nmod:unmarked",
}  # fmt: skip


def relation(deprel):
    return deprel if deprel in KEPT_SUBTYPES else deprel.split(":")[0]


def paragraphs_of(words):
    return [i for i, w in enumerate(words) if w.layout == text.NEW_PARAGRAPH]


# ---- PolNeAR


def polnear(folder, silver=None):
    """Articles with their attributions; silver maps a name to the teacher's {"mentions", "sentences"} by characters."""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        content = open(path, encoding="utf-8").read()
        words = text.words(content)
        if not words:
            continue
        covering = Covering(words)
        annotated = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "_*.ann")))
        attributions = None
        if annotated:
            attributions = []
            for roles in brat(annotated[0]):
                a = Attribution(*(sorted({i for s, e in roles[r] for i in covering(s, e)}) for r in ("Cue", "Source", "Content")))
                if a.cue:
                    attributions.append(a)
        entities = starts = None
        if silver and name in silver:
            entities = []
            for mention in silver[name]["mentions"]:
                kind, inside = kind_of(mention[2]), covering(mention[0], mention[1])
                if kind and inside:
                    entities.append((inside[0], inside[-1] + 1, kind))
            starts = [False] * len(words)
            for s, e in silver[name]["sentences"]:
                inside = covering(s, e)
                if inside:
                    starts[inside[0]] = True
        out.append(Document(name, words, starts, entities=entities, attributions=attributions, paragraphs=paragraphs_of(words)))
    return out


class Covering:
    """Word indices that overlap a range of characters."""

    def __init__(self, words):
        self.at = {}
        for i, w in enumerate(words):
            for c in range(w.start, w.end):
                self.at[c] = i

    def __call__(self, start, end):
        return sorted({self.at[c] for c in range(start, end) if c in self.at})


def brat(path):
    """Attributions of a brat stand-off file: role -> list of (start, end)."""
    spans, out = {}, []
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if re.fullmatch(r"T\d+", f[0]) and len(f) > 1:
            _, where = f[1].split(" ", 1)
            spans[f[0]] = [tuple(map(int, part.split())) for part in where.split(";")]
        elif re.fullmatch(r"E\d+", f[0]) and len(f) > 1:
            roles = collections.defaultdict(list)
            for part in f[1].split():
                role, target = part.split(":")
                roles[role.rstrip("0123456789")] += spans.get(target, [])
            out.append(roles)
    return out


# ---- the teacher's entities


def silver_sentences(path):
    return {d["sent_id"]: d["mentions"] for d in map(json.loads, open(path, encoding="utf-8"))}


def silver_articles(path):
    return {d["name"]: d for d in map(json.loads, open(path, encoding="utf-8"))}


# ---- lemmas as edit scripts


def script_of(form, lemma):
    """How to make a lemma of a word: `k|cut|suffix` keeps its case, `l|cut|suffix` lowers it first, `=lemma` is whole."""
    for case, base in (("l", form.lower()), ("k", form)):
        shared = len(os.path.commonprefix([base, lemma]))
        if shared and len(base) - shared <= 4 and len(lemma) - shared <= 3:
            return f"{case}|{len(base) - shared}|{lemma[shared:]}"
    return "=" + lemma


def apply_script(script, form):
    if script.startswith("="):
        return script[1:]
    case, cut, suffix = script.split("|")
    base = form.lower() if case == "l" else form
    cut = int(cut)
    return (base[:-cut] if cut else base) + suffix
