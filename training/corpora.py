"""Readers of the training corpora: each gives Documents of words with the labels that the corpus has."""

import collections
import csv
import glob
import itertools
import json
import os
import re
import tarfile
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
OF_GUM = {"person": "PERSON", "organization": "ORGANIZATION", "place": "PLACE"}
PARTIES = ("O", "B-SOURCE", "I-SOURCE", "B-RECIPIENT", "I-RECIPIENT")
PLOVER = (
    "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN"
).split()
YIELD = {"YIELD": ["CONCEDE", "RETREAT"]}  # PLV's one name for two
STATUSES = "asserted negated denied planned requested offered threatened possible feared hypothetical".split()


@dataclass
class Attribution:
    cue: list
    source: list
    content: list


@dataclass
class Told:
    """An event of a sentence; words are indices."""

    source: list
    recipient: list
    kinds: list  # indices of its PLOVER type, or of the two that PLV does not tell apart
    trigger: int = None  # PLV has none
    status: int = None


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
    clusters: list = None  # per word: the number of what it is the head of a mention of, or -1
    names: list = None  # per word: the words of the name that it is the head of, see `name_of`
    events: list = None  # `Told`, all of them but for PLV, which marks one
    paragraphs: list = field(default_factory=list)  # first word of each


def teacher_mentions(tokens, capitalised):
    """Mentions (first, last exclusive, kind) of the teacher's tokens [start, end, starts a sentence, coarse, fine].

    Spans follow its statistical (coarse) tags, whose borders are better; the finer kinds of its lists only tell a country
    from a place and a nationality from the rest, and add titles.
    """

    def tag(i):
        coarse, fine = tokens[i][3:]
        if coarse != "O":
            return coarse
        return fine if fine == "TITLE" or fine in ("NATIONALITY", "RELIGION", "IDEOLOGY") and capitalised(i) else "O"

    first, mentions = 0, []
    for i in range(1, len(tokens) + 1):
        if i == len(tokens) or tokens[i][2] or tag(i) != tag(first):
            fine = {t[4] for t in tokens[first:i]}
            label = tag(first)
            if label == "LOCATION" and fine == {"COUNTRY"} or label == "ORGANIZATION" and fine == {"COUNTRY"}:
                label = "COUNTRY"
            elif label == "MISC" and fine <= {"NATIONALITY", "RELIGION", "IDEOLOGY"}:
                label = "NATIONALITY"
            label = OF_TEACHER.get(label, label)
            if label in KINDS:
                mentions.append((first, i, label))
            first = i
    return mentions


# ---- Universal Dependencies


def conllu(path, silver=None, genres=None, links=None, names=None):
    """Documents of a CoNLL-U file.

    silver maps sent_id to the teacher's tokens, links a document to its `ontogum` rows, names sent_id to the names that
    a reader marked (see `marked_names`), where a document is read by one as a whole.
    """
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
            tokens = silver.get(sent_id)
            if tokens is None:
                current["known"] = False
            else:
                mentions = teacher_mentions(tokens, lambda i: sentence[i][1][:1].isupper())
                if any("Entity=" in f[9] for f in sentence):
                    mentions = merged(mentions, gum_names(sentence))
                elif names is not None and current["name"] in names:
                    mentions = merged(mentions, names[current["name"]].get(sent_id, []))
                current["entities"] += [(offset + a, offset + b, kind) for a, b, kind in mentions]
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
        entities = d["entities"] if silver is not None and d["known"] else None
        made = Document(d["name"], words, d["starts"], u, x, l, h, r, entities, paragraphs=paragraphs_of(words))
        if links is not None and d["name"] in links:
            made.clusters = clusters_of(links[d["name"]], words, h)
            made.names = [name_of(i, words, h, r) for i in range(len(words))]
        out.append(made)
    return out


def gum_names(rows):
    """Named persons, organisations and places of a sentence in GUM's entity layer: those with an identity and a proper noun."""
    open_, found = [], []
    for i, f in enumerate(rows):
        layer = next((part[7:] for part in f[9].split("|") if part.startswith("Entity=")), "")
        for opening, mark, closing in re.findall(r"\(([^()]+)(\)?)|([^()]+)\)", layer):
            if opening:
                open_.append((i, opening.split("-")))
            if mark or closing:
                number = closing or opening.split("-")[0]
                at = next((k for k in reversed(range(len(open_))) if open_[k][1][0] == number), None)
                if at is not None:
                    name = name_in(rows, i, *open_.pop(at))
                    if name:
                        found.append(name)
    return found


def name_in(rows, last, first, fields):
    """The name (first, last exclusive, kind) at the core of a mention with these fields, if it has one."""
    kind = OF_GUM.get(fields[1])
    if not kind or len(fields) < 8:
        return None
    least = sorted(first + int(n) - 1 for n in fields[5].split(",") if n.isdigit())
    least = [i for i in least if first <= i <= last and (rows[i][3] != "DET" or i > first)]
    return (least[0], least[-1] + 1, kind) if any(rows[i][3] == "PROPN" for i in least) else None


OF_READER = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "PLACE"}


def marked_names(path):
    """Document -> sentence -> names (first, last exclusive, kind), from lines `document, sentence, first-last KIND …`.

    A document that is listed was read as a whole: a sentence without a line has no names.
    """
    out = collections.defaultdict(dict)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                document, sentence, *spans = line.rstrip("\n").split("\t")
                found = (re.fullmatch(r"(\d+)-(\d+) (PER|ORG|LOC)", span).groups() for span in spans)
                out[document][sentence] = [(int(a), int(b) + 1, OF_READER[kind]) for a, b, kind in found]
    return out


NAMES = ("PERSON", "ORGANIZATION", "PLACE", "COUNTRY")


def merged(teacher, gold):
    """Persons, organisations and places as gold has them, by the teacher's borders where it saw a name there.

    Of names within names the longest counts. What only the teacher takes for such a name is none.
    """
    gold = sorted(gold, key=lambda name: name[0] - name[1])
    gold = [name for i, name in enumerate(gold) if not any(name[0] < other[1] and other[0] < name[1] for other in gold[:i])]

    def overlap(one, other):
        return one[0] < other[1] and other[0] < one[1]

    out = []
    seen = [m for m in teacher if m[2] in (*NAMES, "MISC")]
    for name in gold:
        near = [m for m in seen if overlap(m, name)]
        if len(near) == 1 and not any(overlap(near[0], other) for other in gold if other != name):
            first, last, label = near[0]
            country = label == "COUNTRY" and name[2] in ("PLACE", "ORGANIZATION")
            name = (first, last, "COUNTRY" if country else name[2])
        out.append(name)
    return out + [m for m in teacher if m[2] not in NAMES and not any(overlap(m, other) for other in out)]


# ---- coreference


def ontogum(archive):
    """Document -> its columns of coreference brackets, one a word, from the archive of GUM's OntoGUM edition."""
    out = {}
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.name.endswith(".conll"):
                lines = tar.extractfile(member).read().decode("utf-8").splitlines()
                rows = [line.split("\t")[-1] for line in lines if "\t" in line]
                out[os.path.basename(member.name)[:-6]] = rows
    return out


def spans_of(rows):
    """(first, last exclusive, cluster) of bracket columns such as `(1(2)`."""
    open_, spans = collections.defaultdict(list), []
    for i, cell in enumerate(rows):
        for opening, mark, closing in re.findall(r"\((\d+)(\))?|(\d+)\)", cell):
            if opening:
                open_[opening].append(i)
            if mark or closing:
                number = opening or closing
                spans.append((open_[number].pop(), i + 1, int(number)))
    return spans


def clusters_of(rows, words, heads):
    """Per word the cluster that it is the head of a mention of, else -1; of mentions with one head the longest counts."""
    if len(rows) != len(words):
        return None
    out = [-1] * len(words)
    for first, last, cluster in sorted(spans_of(rows), key=lambda s: s[0] - s[1]):
        head = next((i for i in range(first, last) if not first <= heads[i] < last), None)
        if head is not None and out[head] < 0:
            out[head] = cluster
    return out


NAME_RELATIONS = ("flat", "compound")


def name_of(i, words, heads, relations):
    """The capitalised words that word i makes a name with: itself and what is flat or compound under it, lower-cased.

    Empty for a word without a capital. The Java side has the same rule.
    """
    if not words[i].form[:1].isupper():
        return frozenset()
    near = range(max(0, i - 8), min(len(words), i + 9))
    parts = [i] + [j for j in near if heads[j] == i and relations[j] in NAME_RELATIONS and words[j].form[:1].isupper()]
    return frozenset(words[j].form.lower() for j in parts)


# ---- PLV: the event between two parties


def plv(path):
    """Sentences with a source, a recipient and the PLOVER type of what passes between them."""
    out = []
    csv.field_size_limit(1 << 24)
    with open(path, encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            content = row["sentence"]
            words = text.words(content)
            covering, parties = Covering(words), []
            for part in ("source", "target"):
                at = content.find(row[part])
                parties.append(covering(at, at + len(row[part])) if at >= 0 else [])
            kinds = [PLOVER.index(kind) for kind in YIELD.get(row["gold_root"], [row["gold_root"]])]
            out.append(Document("plv-" + row["sentence_id"], words, events=[Told(*parties, kinds)], paragraphs=[0]))
    return out


def told(path):
    """Sentences with all their events: JSON lines of `text` and `events`, each of whose parts is a string of the text."""
    out = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            words = text.words(row["text"])
            covering, events = Covering(words), []
            for event in row["events"]:
                places = {}
                for part in ("trigger", "source", "recipient"):
                    at = place(row["text"], event[part], event.get(part + "_nth", 1))
                    places[part] = [] if at is None else covering(at, at + len(event[part]))
                if places["trigger"]:
                    events.append(Told(places["source"], places["recipient"], [PLOVER.index(event["type"])],
                                       places["trigger"][0], STATUSES.index(event["status"])))  # fmt: skip
            out.append(Document(row["id"], words, events=events, paragraphs=[0]))
    return out


def told_in_news(path, folder):
    """Sentences of PolNeAR's articles in a folder with all their events, all parts as characters of the article."""
    out = []
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    for article, sentences in itertools.groupby(rows, lambda row: row["article"]):
        content = open(os.path.join(folder, "text", article + ".txt"), encoding="utf-8").read()
        for row in sentences:
            start, end = row["sentence"]
            words = text.words(content[start:end])
            covering = Covering(words)

            def within(part):
                return covering(part[0] - start, part[1] - start) if part else []  # noqa: B023

            events = [
                Told(within(e["source"]), within(e["recipient"]), [PLOVER.index(e["type"])], within(e["trigger"])[0], STATUSES.index(e["status"]))
                for e in row["events"]
            ]
            out.append(Document(f"{article}-{start}", words, events=events, paragraphs=[0]))
    return out


def place(content, part, nth):
    """Where the nth occurrence of a part, as whole words, starts; None if it is empty or not there."""
    found = [m.start() for m in re.finditer(r"(?<!\w)" + re.escape(part) + r"(?!\w)", content)] if part else []
    return found[min(nth, len(found)) - 1] if found else None


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
    """Articles with their attributions; silver maps a name to the teacher's tokens, in characters."""
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
            entities, tokens = [], silver[name]
            for first, last, kind in teacher_mentions(tokens, lambda i: content[tokens[i][0]].isupper()):
                inside = covering(tokens[first][0], tokens[last - 1][1])
                if inside:
                    entities.append((inside[0], inside[-1] + 1, kind))
            starts = [False] * len(words)
            for token in tokens:
                inside = covering(token[0], token[1]) if token[2] else ()
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


def silver(path):
    """Name of an article or a sentence -> the teacher's tokens."""
    return {d["name"]: d["tokens"] for d in map(json.loads, open(path, encoding="utf-8"))}


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
