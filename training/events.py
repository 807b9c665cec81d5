"""Trains the heads of events on top of a trained encoder, which stays as it is.

    python events.py --corpora DIR --silver DIR --base DIR --model DIR           # on everything; writes DIR/events.pt and types.pt
    python events.py --corpora DIR --silver DIR --base DIR --model DIR --folds   # what five models say of what each has not seen

With --folds each of the five is written too, into DIR/fold0 to fold4, beside a copy of the encoder. All but PLV is trained on in each
fold, except every sixth sentence, of which figures are printed for themselves.

PLV marks of each sentence one event: who, whom, which type. The word that says it is the verb that joins the two in the tree
that the encoder finds. What else is a verb or noun there says no event; nor does any in EWT's sentences; nor in PolNeAR's news,
but for words that a first model, trained without them, takes for one. `events-written.jsonl`
and `events-polnear.jsonl` (this project's own) have all events of their sentences, with their status.
"""

import argparse
import collections
import random
import shutil
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import corpora
import text
import train
from evaluate import f1, load
from model import Events, Types, bucket

NONE = 0  # the kind of what is no event; the types follow
DOES = ("VERB", "NOUN")  # what may say an event
UNSURE = 0.5  # how sure a first model is of an event where news is left out
LEVEL = 1  # of the encoder's levels for `Events`, the one that `Types` reads: below its last two layers
OTHERS = 2500  # sentences without a marked event, of EWT and of news each
HERE = Path(__file__).resolve().parent


class Event:
    def __init__(self, trigger, told):
        self.trigger, self.kinds, self.status = trigger, told.kinds, told.status
        self.source, self.recipient = set(told.source), set(told.recipient)


class Sentence:
    """One sentence: what the encoder makes of its words, its tree, and its events."""

    def __init__(self, levels, upos, heads, told):
        self.levels, self.size = levels, len(upos)
        self.may = [i for i in range(self.size) if upos[i] in DOES]
        self.events = []
        for event in told:
            trigger = event.trigger
            if trigger is None:
                trigger = joins(heads, set(event.source), set(event.recipient), self.may)
            self.events.append(Event(trigger, event))
        self.triggers = {event.trigger for event in self.events}


def joins(heads, source, recipient, may):
    """The word that joins two parties in the tree, itself in neither; the first that may where there is none."""

    def path(words):
        top = next((w for w in sorted(words) if heads[w] not in words or heads[w] == w), None)
        up = [] if top is None else [top]
        while up and heads[up[-1]] != up[-1] and len(up) < len(heads):
            up.append(heads[up[-1]])
        return up

    one, other = path(source), path(recipient)
    if not other:
        between = [w for w in one if w not in source][:1]
    else:
        common = next((w for w in one if w in other), None)
        either = source | recipient
        ways = [*one[: one.index(common) + 1], *other[: other.index(common)]] if common is not None else []
        between = [common] if common is not None and common not in either else [w for w in ways if w not in either][-1:]
    outside = [w for w in may if w not in source and w not in recipient]
    return next(iter(between + outside), 0)


@torch.no_grad()
def read(documents, pieces, v, encoder, most=None):
    """The sentences of documents; at most so many, taken evenly."""
    out = []
    for d in documents:
        starts = [i for i, s in enumerate(d.starts) if s] if d.starts else [0]
        for a, b in zip(starts, starts[1:] + [len(d.words)]):
            if 3 < b - a < 120:
                out.append((d, a, b))
    if most and len(out) > most:
        out = out[:: len(out) // most][:most]
    sentences = []
    for d, a, b in out:
        e = train.Example(d, a, b, pieces, v)
        levels = encoder.words(*train.batch_input([e]), encoder.event_levels)
        decided = encoder.decide(levels[-1])
        upos = [v.upos[i] for i in decided["upos"][0].argmax(-1).tolist()]
        heads = (decided["arc_dependent"][0] @ decided["arc_governor"][0].T).argmax(1).tolist()
        sentences.append(Sentence([level[0].half() for level in levels], upos, heads, d.events or []))
    return sentences


# ---- training, whatever


def descend(net, groups_of, loss_of_group, a, epochs, slow=()):
    """Trains a net on what `groups_of()` gives each epoch; the parameters in `slow` at a fifth of the rate."""
    slow = list(slow)
    fast = [q for q in net.parameters() if all(q is not other for other in slow)]
    parts = [{"params": fast, "top": a.rate}] + ([{"params": slow, "top": a.rate / 5}] if slow else [])
    optimizer = torch.optim.AdamW(parts, lr=a.rate, weight_decay=0.05)
    average, step = train.Average({"net": net}, 0.98), 0
    for epoch in range(epochs):
        groups = groups_of()
        for i, group in enumerate(groups):
            done = (epoch + i / len(groups)) / epochs
            for g in optimizer.param_groups:
                g["lr"] = g["top"] * train.schedule(step, 50, done)
            net.train()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of_group(group)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            average.add()
            step += 1
    net.load_state_dict(average.kept["net"])
    return net.eval()


def grouped(items, rng, pool):
    """Items, whose first part is their sentence, of about one length together, 32 at a time."""
    rng.shuffle(items)
    groups = []
    for at in range(0, len(items), pool):
        by_size = sorted(items[at : at + pool], key=lambda item: item[0].size)
        groups += [by_size[i : i + 32] for i in range(0, len(by_size), 32)]
    rng.shuffle(groups)
    return groups


def padded(sentences, level):
    size = max(s.size for s in sentences)
    return torch.stack([F.pad(s.levels[level].float(), (0, 0, 0, size - s.size)) for s in sentences])


def mask_of(sentences):
    size = max(s.size for s in sentences)
    return torch.tensor([[int(i < s.size) for i in range(size)] for s in sentences])


# ---- which words say an event, and who does it to whom


def tags(event, size):
    out = [0] * size
    for words, tag in ((event.source, "SOURCE"), (event.recipient, "RECIPIENT")):
        for i in words:
            out[i] = corpora.PARTIES.index(("I-" if i - 1 in words else "B-") + tag)
    return out


def say(events, items):
    """items: (sentence, trigger, ...) -> logits of the gate, the parties, and no event or a type."""
    sentences = [item[0] for item in items]
    mask = mask_of(sentences)
    size = mask.shape[1]
    distance = torch.tensor([[bucket(i - t) if i < s.size else 0 for i in range(size)] for s, t, *_ in items])
    words, gate = events.words([padded(sentences, level) for level in range(len(sentences[0].levels))])
    parties, kind = events(words, words[torch.arange(len(items)), torch.tensor([t for _, t, *_ in items])], distance, mask)
    return gate.float(), parties.float(), kind.float(), mask


def loss_of_events(events, items, unsure):
    gate, parties, kind, mask = say(events, items)
    size = mask.shape[1]
    loss = F.cross_entropy(kind, torch.tensor([1 + e.kinds[0] if e else NONE for _, _, e in items]), label_smoothing=0.1)
    told = [i for i, (_, _, e) in enumerate(items) if e]
    if told:
        gold = torch.tensor([tags(items[i][2], items[i][0].size) + [-100] * (size - items[i][0].size) for i in told])
        loss = loss + F.cross_entropy(parties[told].flatten(0, 1), gold.flatten(), ignore_index=-100)
    gold = torch.tensor([[float(i in s.triggers) for i in range(size)] for s, *_ in items])
    sure = mask.float()
    for row, (s, *_) in enumerate(items):
        for i in unsure.get(id(s), ()):
            sure[row, i] = 0
    gates = F.binary_cross_entropy_with_logits(gate, gold, reduction="none")
    return loss + 4 * (gates * sure).sum() / sure.sum()


def fit_once(told, others, a, epochs, unsure):
    """Trains on the sentences with an event and, as many of them at a time, on those without."""
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    events = Events(told[0].levels[0].shape[1], len(corpora.PLOVER), len(told[0].levels))

    def groups():
        items = [(s, e.trigger, e) for s in told for e in s.events]
        for s in told + rng.sample(others, min(len(others), len(told))):
            free = [i for i in s.may if i not in s.triggers and i not in unsure.get(id(s), ())]
            if free and rng.random() < 0.7:
                items.append((s, rng.choice(free), None))
        return grouped(items, rng, 640)

    return descend(events, groups, lambda group: loss_of_events(events, group, unsure), a, epochs)


def fit_events(told, news, plain, a):
    """Twice: in news, what the first takes for an event does not count as none for the second."""
    first = fit_once(told, plain, a, max(1, a.epochs // 2), {})
    unsure = {}
    with torch.no_grad():
        for s in news:
            if s.may:
                kinds = say(first, [(s, i) for i in s.may])[2].softmax(-1)
                unsure[id(s)] = {i for i, k in zip(s.may, kinds) if 1 - k[NONE] > UNSURE}
    return fit_once(told, news + plain, a, 2 * a.epochs, unsure)


# ---- the type and the status of what is done between known parties


def mark(sentence, source, recipient, trigger):
    """Which of `Types.party` each word is."""
    return [3 if i == trigger else 1 if i in source else 2 if i in recipient else 0 for i in range(sentence.size)]


def known(sentence, event):
    return mark(sentence, event.source, event.recipient, event.trigger)


def type_of(types, items):
    """items: (sentence, marks) -> logits of types and statuses."""
    sentences = [s for s, _ in items]
    mask = mask_of(sentences)
    marks = torch.tensor([m + [0] * (mask.shape[1] - len(m)) for _, m in items])
    kinds, statuses = types(padded(sentences, LEVEL), marks, mask)
    return kinds.float(), statuses.float()


def loss_of_types(types, items, rng):
    marks = []
    for s, e in items:
        # now and then a party is not known
        source = e.source if rng.random() > 0.05 else ()
        marks.append((s, mark(s, source, e.recipient if rng.random() > 0.1 else (), e.trigger)))
    kinds, statuses = type_of(types, marks)
    smooth = torch.full_like(kinds, 0.1 / kinds.shape[1])
    for row, (_, e) in enumerate(items):
        for kind in e.kinds:
            smooth[row, kind] += 0.9 / len(e.kinds)
    # of two that are not told apart either will do
    log = F.log_softmax(kinds, -1)
    hard = torch.stack([torch.logsumexp(log[row, e.kinds], 0) for row, (_, e) in enumerate(items)])
    two = torch.tensor([len(e.kinds) > 1 for _, e in items])
    loss = torch.where(two, -hard, -(smooth * log).sum(-1)).mean()
    dated = [row for row, (_, e) in enumerate(items) if e.status is not None]
    if dated:
        gold = torch.tensor([items[row][1].status for row in dated])
        loss = loss + F.cross_entropy(statuses[dated], gold, label_smoothing=0.1)
    return loss


def fit_types(layers, told, a):
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    types = Types(layers, told[0].levels[LEVEL].shape[1], len(corpora.PLOVER), len(corpora.STATUSES))
    items = [(s, e) for s in told for e in s.events]
    return descend(types, lambda: grouped(items, rng, 128), lambda group: loss_of_types(types, group, rng), a, 3 * a.epochs // 4, types.layers.parameters())


# ---- figures


def macro(tables):
    """tables: (gold, given) -> how often."""
    kinds = sorted({g for g, _ in tables})
    scores = [f1(tables[k, k], sum(n for (g, _), n in tables.items() if g == k), sum(n for (_, p), n in tables.items() if p == k)) for k in kinds]
    accuracy = sum(tables[k, k] for k in kinds) / max(1, sum(tables.values()))
    return f"accuracy {accuracy:.3f} macro-F1 {sum(scores) / max(1, len(scores)):.3f}", " ".join(f"{k} {s:.2f}" for k, s in zip(kinds, scores))


def plv_name(kinds):
    """PLV's name of one or two types."""
    names = {corpora.PLOVER[k] for k in kinds}
    return "YIELD" if names & set(corpora.YIELD["YIELD"]) else names.pop()


@torch.no_grad()
def parties_of(events, sentence, trigger):
    found = [corpora.PARTIES[t] for t in say(events, [(sentence, trigger)])[1][0].argmax(-1).tolist()]
    return [{i for i, t in enumerate(found) if t.endswith(name)} for name in ("SOURCE", "RECIPIENT")]


@torch.no_grad()
def judge(events, types, sentences, given, found, parties):
    """PLV's sentences, of whose one event the parties are given, or nothing is."""
    for s in sentences:
        e = s.events[0]
        gold = plv_name(e.kinds)
        given[gold, plv_name([int(type_of(types, [(s, known(s, e))])[0][0].argmax())])] += 1
        trigger = int(say(events, [(s, 0)])[0][0].argmax())
        source, recipient = parties_of(events, s, trigger)
        found[gold, plv_name([int(type_of(types, [(s, mark(s, source, recipient, trigger))])[0][0].argmax())])] += 1
        right = [bool(e.source & source), bool(e.recipient & recipient)]
        parties.update({"trigger": trigger == e.trigger, "source": right[0], "recipient": right[1], "both": all(right), "all": 1})


@torch.no_grad()
def judge_own(types, sentences):
    """Sentences with all their events: type and status, trigger and parties given."""
    right, status = collections.Counter(), collections.Counter()
    for s in sentences:
        for e in s.events:
            kinds, statuses = type_of(types, [(s, known(s, e))])
            right[int(kinds[0].argmax()) in e.kinds] += 1
            status[corpora.STATUSES[e.status], corpora.STATUSES[int(statuses[0].argmax())]] += 1
    print(f"  own, {len(sentences)} sentences: type {right[True] / max(1, right.total()):.3f}, status", *macro(status), flush=True)


def main():
    p = argparse.ArgumentParser()
    for name in ("corpora", "base", "model"):
        p.add_argument("--" + name, type=Path, required=True)
    p.add_argument("--silver", type=Path, required=True, help="as for train.py; of it the ends of the sentences of news")
    p.add_argument("--heads", nargs="*", default=["events", "types"], help="events, types, or both")
    p.add_argument("--epochs", type=int, default=16)
    p.add_argument("--rate", type=float, default=8e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--folds", type=int, nargs="*", help="these of the five, or all of them")
    a = p.parse_args()
    v, encoder, *_ = load(a.model, a.base)
    pieces = text.WordPieces.read(a.base / "vocab.txt")
    plv = read(corpora.plv(a.corpora / "plv/PLV_train.tsv"), pieces, v, encoder)
    own, news, plain = [], [], []
    if "events" in a.heads:
        plain = read(corpora.conllu(a.corpora / "syntax/ewt/train.conllu"), pieces, v, encoder, OTHERS)
        silver = corpora.silver(a.silver / "polnear.jsonl")
        news = read(corpora.polnear(a.corpora / "polnear/train", silver), pieces, v, encoder, OTHERS)
    if "types" in a.heads:
        own = read(corpora.told(HERE / "events-written.jsonl"), pieces, v, encoder)
        own += read(corpora.told_in_news(HERE / "events-polnear.jsonl", a.corpora / "polnear/train"), pieces, v, encoder)
    print(f"{len(plv)} sentences of PLV, {len(own)} with {sum(len(s.events) for s in own)} events, {len(plain)} + {len(news)} without", flush=True)
    layers = encoder.bert.layers[-Types.DEPTH :]
    given, found, parties, began = collections.Counter(), collections.Counter(), collections.Counter(), time.time()
    for fold in [None] if a.folds is None else a.folds or range(5):
        folder = a.model if fold is None else a.model / f"fold{fold}"
        folder.mkdir(exist_ok=True)
        kept = [s for i, s in enumerate(plv) if fold is None or i % 5 != fold]
        if "events" in a.heads:
            events = fit_events(kept, news, plain, a)
            torch.save(events.state_dict(), folder / "events.pt")
        if "types" in a.heads:
            types = fit_types(layers, kept + [s for i, s in enumerate(own) if fold is None or i % 6 != fold], a)
            torch.save(types.state_dict(), folder / "types.pt")
        if fold is None:
            continue
        for name in ("checkpoint.pt", "labels.json"):
            shutil.copy(a.model / name, folder)
        if len(a.heads) == 2:
            judge(events, types, plv[fold::5], given, found, parties)
            print(f"fold {fold} after {(time.time() - began) / 60:.1f} min: parties given", *macro(given), "| found", macro(found)[0],
                  {k: round(n / parties["all"], 3) for k, n in parties.items()}, flush=True)  # fmt: skip
            judge_own(types, own[fold::6])


if __name__ == "__main__":
    main()
