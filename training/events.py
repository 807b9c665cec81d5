"""Trains the event head on PLV's sentences, on top of a trained encoder that stays as it is.

    python events.py --corpora DIR --base DIR --model DIR

Five models are trained, each without every fifth sentence, and what each says of those is printed: macro-F1 over the PLOVER
types, the two parties given. Two minutes a model on two cores.
"""

import argparse
import collections
import math
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

import corpora
import text
import train
from evaluate import f1, load
from model import Events


@torch.no_grad()
def prepare(documents, pieces, v, encoder):
    """Examples with what the frozen layers make of each (`below`) and which pieces are the parties' (`marks`)."""
    examples = [train.Example(d, 0, len(d.words), pieces, v) for d in documents]
    depth = len(encoder.bert.layers) - Events.DEPTH
    for e in examples:
        e.below = encoder.bert.below(*train.batch_input([e])[:5], depth)[0]
        e.marks = torch.zeros(len(e.ids), dtype=torch.long)
        for party, words in enumerate(e.event[:2], 1):
            for word, in_party in enumerate(words):
                if in_party:
                    e.marks[e.first[word] : e.last[word] + 1] |= party
    return examples


def batch(examples):
    longest = max(len(e.ids) for e in examples)
    pad = lambda x: F.pad(x, (0,) * (2 * x.dim() - 1) + (longest - len(x),))  # noqa: E731
    return (
        torch.stack([pad(e.below) for e in examples]),
        torch.stack([pad(e.marks) for e in examples]),
        torch.stack([pad(torch.ones(len(e.ids))) for e in examples]),
    )


def fit(encoder, examples, a):
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    events = Events(encoder, len(corpora.PLOVER))
    fresh = [q for n, q in events.named_parameters() if not n.startswith("layers")]
    groups = ((list(events.layers.parameters()), a.rate), (fresh, 5 * a.rate))
    optimizer = torch.optim.AdamW([{"params": params, "lr": top, "top": top} for params, top in groups], weight_decay=0.05)
    average, step = train.Average({"events": events}, 0.98), 0
    for epoch in range(a.epochs):
        rng.shuffle(examples)
        packed = []
        for at in range(0, len(examples), 100):
            packed += train.packed(sorted(examples[at : at + 100], key=lambda e: len(e.ids)), a.budget)
        rng.shuffle(packed)
        for i, group in enumerate(packed):
            done = (epoch + i / len(packed)) / a.epochs
            for g in optimizer.param_groups:
                g["lr"] = g["top"] * min(1.0, (step + 1) / 50) * (0.5 * (1 + math.cos(math.pi * done)) * 0.98 + 0.02)
            events.train()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = events(*batch(group)).float()
            loss = F.cross_entropy(logits, torch.tensor([e.event[2] for e in group]), label_smoothing=0.1)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(events.parameters(), 2.0)
            optimizer.step()
            average.add()
            step += 1
    events.load_state_dict(average.kept["events"])
    return events.eval()


def macro(tables):
    """tables: (gold, given) -> how often."""
    kinds = range(len(corpora.PLOVER))
    scores = [
        f1(tables[k, k], sum(tables[k, j] for j in kinds), sum(tables[i, k] for i in kinds)) for k in kinds
    ]
    accuracy = sum(tables[k, k] for k in kinds) / max(1, sum(tables.values()))
    return f"accuracy {accuracy:.3f} macro-F1 {sum(scores) / len(scores):.3f} " + " ".join(f"{n} {s:.2f}" for n, s in zip(corpora.PLOVER, scores))


def main():
    p = argparse.ArgumentParser()
    for name in ("corpora", "base", "model"):
        p.add_argument("--" + name, type=Path, required=True)
    p.add_argument("--epochs", type=int, default=15)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--budget", type=int, default=1024, help="padded pieces a batch")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    v, encoder, *_ = load(a.model, a.base)
    told = corpora.plv(a.corpora / "plv/PLV_train.tsv")
    examples = prepare(told, text.WordPieces.read(a.base / "vocab.txt"), v, encoder)
    tables, began = collections.Counter(), time.time()
    for fold in range(5):
        events = fit(encoder, [e for i, e in enumerate(examples) if i % 5 != fold], a)
        with torch.no_grad():
            for e in examples[fold::5]:
                tables[e.event[2], int(events(*batch([e])).argmax())] += 1
        print(f"{fold + 1} of 5 after {(time.time() - began) / 60:.1f} min: {macro(tables)}", flush=True)


if __name__ == "__main__":
    main()
