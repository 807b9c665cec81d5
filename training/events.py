"""Trains the event head on top of a trained encoder, which stays as it is.

    python events.py --corpora DIR --silver DIR --base DIR --model DIR           # on all of PLV; writes DIR/events.pt and types.pt
    python events.py --corpora DIR --silver DIR --base DIR --model DIR --folds   # what five models say of what each has not seen

With --folds each of the five is written too, into DIR/fold0 to fold4, beside a copy of the encoder.

PLV marks of each sentence one event: who, whom, which type. The word that says it is the verb that joins the two in the tree
that the encoder finds. What else is a verb or noun there says no event; nor does any in EWT's sentences; nor in PolNeAR's news,
but for words that a first model, trained without them, takes for one.
"""

import argparse
import collections
import math
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
UNSURE = 0.5  # how sure the first model is of an event where news is left out
LEVEL = 1  # of the encoder's levels for `Events`, the one that `Types` reads: below its last two layers
OTHERS = 2500  # sentences without a marked event, of either kind


class Sentence:
    """One sentence: what the encoder makes of its words, its tree, and where its event stands, if one is marked."""

    def __init__(self, levels, upos, heads, event=None):
        self.levels, self.upos, self.size = levels, upos, len(upos)
        self.kind, self.trigger, self.parties = NONE, None, [0] * self.size
        self.may = [i for i in range(self.size) if upos[i] in DOES]
        if event:
            source, recipient, kind = event
            self.kind = 1 + kind
            self.source = {i for i in range(self.size) if source[i]}
            self.recipient = {i for i in range(self.size) if recipient[i]}
            self.trigger = joins(heads, self.source, self.recipient, self.may)
            for words, tag in ((self.source, "SOURCE"), (self.recipient, "RECIPIENT")):
                for i in words:
                    self.parties[i] = corpora.PARTIES.index(("I-" if i - 1 in words else "B-") + tag)


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
        sentences.append(Sentence([level[0].half() for level in levels], upos, heads, e.event))
    return sentences


def batch(items):
    """items: (sentence, trigger) -> the levels of their words, triggers, distances and mask, padded."""
    size = max(s.size for s, _ in items)
    levels = [torch.stack([F.pad(s.levels[k].float(), (0, 0, 0, size - s.size)) for s, _ in items]) for k in range(len(items[0][0].levels))]
    distance = torch.tensor([[bucket(i - t) if i < s.size else 0 for i in range(size)] for s, t in items])
    mask = torch.tensor([[int(i < s.size) for i in range(size)] for s, _ in items])
    return levels, torch.tensor([t for _, t in items]), distance, mask


def say(events, items):
    levels, trigger, distance, mask = batch(items)
    words, gate = events.words(levels)
    parties, kind = events(words, words[torch.arange(len(items)), trigger], distance, mask)
    return gate.float(), parties.float(), kind.float(), mask


def loss_of(events, items, unsure):
    gate, parties, kind, mask = say(events, [(s, t) for s, t, _ in items])
    size = mask.shape[1]
    loss = F.cross_entropy(kind, torch.tensor([k for _, _, k in items]), label_smoothing=0.1)
    told = [i for i, (_, _, k) in enumerate(items) if k != NONE]
    if told:
        gold = torch.tensor([items[i][0].parties + [-100] * (size - items[i][0].size) for i in told])
        loss = loss + F.cross_entropy(parties[told].flatten(0, 1), gold.flatten(), ignore_index=-100)
    gold = torch.tensor([[float(s.kind != NONE and i == s.trigger) for i in range(size)] for s, _, _ in items])
    sure = mask.float()
    for row, (s, _, _) in enumerate(items):
        for i in unsure.get(id(s), ()):
            sure[row, i] = 0
    gates = F.binary_cross_entropy_with_logits(gate, gold, reduction="none")
    return loss + 4 * (gates * sure).sum() / sure.sum()


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
                g["lr"] = g["top"] * min(1.0, (step + 1) / 50) * (0.5 * (1 + math.cos(math.pi * done)) * 0.98 + 0.02)
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


def grouped(items, rng, size_of, pool):
    """Items of about one length together, 32 at a time."""
    rng.shuffle(items)
    groups = []
    for at in range(0, len(items), pool):
        by_size = sorted(items[at : at + pool], key=size_of)
        groups += [by_size[i : i + 32] for i in range(0, len(by_size), 32)]
    rng.shuffle(groups)
    return groups


def fit(told, others, a, epochs, seed, unsure={}):  # noqa: B006
    """Trains on the sentences with an event and, half as many of them at a time, on those without."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    events = Events(told[0].levels[0].shape[1], len(corpora.PLOVER), len(told[0].levels))

    def groups():
        items = [(s, s.trigger, s.kind) for s in told]
        for s in told + rng.sample(others, min(len(others), len(told))):
            free = [i for i in s.may if i != s.trigger and i not in unsure.get(id(s), ())]
            if free and rng.random() < 0.7:
                items.append((s, rng.choice(free), NONE))
        return grouped(items, rng, lambda item: item[0].size, 640)

    return descend(events, groups, lambda group: loss_of(events, group, unsure), a, epochs)


# ---- the type of what is done between two known parties


def mark(sentence, source, recipient, trigger):
    """Which of `Types.party` each word is."""
    return [3 if i == trigger else 1 if i in source else 2 if i in recipient else 0 for i in range(sentence.size)]


def type_of(types, items):
    """items: (sentence, marks) -> logits of the types."""
    size = max(s.size for s, _ in items)
    words = torch.stack([F.pad(s.levels[LEVEL].float(), (0, 0, 0, size - s.size)) for s, _ in items])
    mask = torch.tensor([[int(i < s.size) for i in range(size)] for s, _ in items])
    return types(words, torch.tensor([m + [0] * (size - len(m)) for _, m in items]), mask).float()


def fit_types(layers, told, a):
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    types = Types(layers, told[0].levels[0].shape[1], len(corpora.PLOVER))

    def loss(group):
        # now and then a party is not known
        known = [(s, mark(s, s.source if rng.random() > 0.05 else (), s.recipient if rng.random() > 0.1 else (), s.trigger)) for s in group]
        return F.cross_entropy(type_of(types, known), torch.tensor([s.kind - 1 for s in group]), label_smoothing=0.1)

    return descend(types, lambda: grouped(list(told), rng, lambda s: s.size, 128), loss, a, a.epochs // 2, types.layers.parameters())


def train_twice(told, news, plain, a):
    first = fit(told, plain, a, max(1, a.epochs // 3), a.seed)
    unsure = {}
    with torch.no_grad():
        for s in news:
            if s.may:
                kinds = say(first, [(s, i) for i in s.may])[2].softmax(-1)
                unsure[id(s)] = {i for i, k in zip(s.may, kinds) if 1 - k[NONE] > UNSURE}
    print(f"  {sum(map(len, unsure.values()))} of {sum(len(s.may) for s in news)} words of news left out", flush=True)
    return fit(told, news + plain, a, a.epochs, a.seed, unsure)


def macro(tables):
    """tables: (gold, given) -> how often."""
    kinds = range(1, 1 + len(corpora.PLOVER))
    scores = [f1(tables[k, k], sum(n for (g, _), n in tables.items() if g == k), sum(n for (_, p), n in tables.items() if p == k)) for k in kinds]
    accuracy = sum(tables[k, k] for k in kinds) / max(1, sum(tables.values()))
    return f"accuracy {accuracy:.3f} macro-F1 {sum(scores) / len(scores):.3f}", " ".join(f"{n} {s:.2f}" for n, s in zip(corpora.PLOVER, scores))


@torch.no_grad()
def judge(events, types, sentences, given, found, parties):
    for s in sentences:
        given[s.kind, 1 + int(type_of(types, [(s, mark(s, s.source, s.recipient, s.trigger))])[0].argmax())] += 1
        trigger = int(say(events, [(s, 0)])[0][0].argmax())
        tags = [corpora.PARTIES[t] for t in say(events, [(s, trigger)])[1][0].argmax(-1).tolist()]
        source, recipient = ({i for i, t in enumerate(tags) if t.endswith(name)} for name in ("SOURCE", "RECIPIENT"))
        found[s.kind, 1 + int(type_of(types, [(s, mark(s, source, recipient, trigger))])[0].argmax())] += 1
        right = [bool(s.source & source), bool(s.recipient & recipient)]
        parties.update({"trigger": trigger == s.trigger, "source": right[0], "recipient": right[1], "both": all(right), "all": 1})


def main():
    p = argparse.ArgumentParser()
    for name in ("corpora", "base", "model"):
        p.add_argument("--" + name, type=Path, required=True)
    p.add_argument("--silver", type=Path, required=True, help="as for train.py; of it the ends of the sentences of news")
    p.add_argument("--epochs", type=int, default=30)
    p.add_argument("--rate", type=float, default=8e-4)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--folds", action="store_true")
    a = p.parse_args()
    v, encoder, *_ = load(a.model, a.base)
    pieces = text.WordPieces.read(a.base / "vocab.txt")
    told = read(corpora.plv(a.corpora / "plv/PLV_train.tsv"), pieces, v, encoder)
    plain = read(corpora.conllu(a.corpora / "syntax/ewt/train.conllu"), pieces, v, encoder, OTHERS)
    silver = corpora.silver(a.silver / "polnear.jsonl")
    news = read(corpora.polnear(a.corpora / "polnear/train", silver), pieces, v, encoder, OTHERS)
    print(f"{len(told)} sentences with an event, {len(plain)} + {len(news)} without", flush=True)
    layers = encoder.bert.layers[-Types.DEPTH :]
    if not a.folds:
        torch.save(train_twice(told, news, plain, a).state_dict(), a.model / "events.pt")
        torch.save(fit_types(layers, told, a).state_dict(), a.model / "types.pt")
        return
    given, found, parties, began = collections.Counter(), collections.Counter(), collections.Counter(), time.time()
    for fold in range(5):
        kept = [s for i, s in enumerate(told) if i % 5 != fold]
        events, types = train_twice(kept, news, plain, a), fit_types(layers, kept, a)
        folder = a.model / f"fold{fold}"
        folder.mkdir(exist_ok=True)
        for name in ("checkpoint.pt", "labels.json"):
            shutil.copy(a.model / name, folder)
        torch.save(events.state_dict(), folder / "events.pt")
        torch.save(types.state_dict(), folder / "types.pt")
        judge(events, types, told[fold::5], given, found, parties)
        print(f"{fold + 1} of 5 after {(time.time() - began) / 60:.1f} min: parties given", *macro(given), "| found", macro(found)[0],
              {k: round(n / parties["all"], 3) for k, n in parties.items()}, flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
