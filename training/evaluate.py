"""Dev figures of a checkpoint, quickly: python evaluate.py --corpora DIR --base DIR --model DIR

The figures that count are those of `./rapporteur evaluate`, which reads the shipped int8 model in Java.
"""

import argparse
import collections
import json
from pathlib import Path

import torch

import corpora
import text
import train
from model import Encoder, Labels, Roles


def load(folder, base):
    vocabulary = json.loads((folder / "labels.json").read_text())
    v = train.Vocabularies(vocabulary["upos"], vocabulary["xpos"], vocabulary["lemma"], vocabulary["deprel"])
    encoder = Encoder(json.loads((base / "config.json").read_text()), v.sizes())
    labels, roles = Labels(len(v.deprel)), Roles(len(corpora.ROLES))
    state = torch.load(folder / "checkpoint.pt")
    for k, m in (("encoder", encoder), ("labels", labels), ("roles", roles)):
        m.load_state_dict(state[k])
        m.eval()
    return v, encoder, labels, roles


def f1(right, gold, got):
    return 2 * right / max(1, gold + got)


@torch.no_grad()
def syntax(documents, pieces, v, encoder, labels):
    n = upos = lemma = uas = las = starts = 0
    wrong = collections.Counter()
    for d in documents:
        lengths = [len(pieces.of(w.form)) for w in d.words]
        for a, b in train.windows(d, lengths):
            e = train.Example(d, a, b, pieces, v)
            out = encoder(*train.batch_input([e]))
            scores = out["arc_dependent"][0] @ out["arc_governor"][0].T
            sentence = torch.tensor(e.sentence)
            scores = scores.masked_fill(sentence[:, None] != sentence[None, :], -1e4)
            heads = scores.argmax(1)
            dep, gov = out["relation"][0].chunk(2, -1)
            deprel = labels(dep, gov[heads]).argmax(-1).tolist()
            for i in range(e.size):
                w = d.words[a + i]
                n += 1
                upos += v.upos[out["upos"][0, i].argmax()] == d.upos[a + i]
                lemma += corpora.apply_script(v.lemma[out["lemma"][0, i].argmax()], w.form) == d.lemma[a + i]
                starts += int(out["start"][0, i].argmax()) == int(d.starts[a + i])
                if heads[i] == e.heads[i]:
                    uas += 1
                    las += v.deprel[deprel[i]].split(":")[0] == d.deprel[a + i].split(":")[0]
                else:
                    wrong[d.deprel[a + i]] += 1
    print(f"  {n} words: UPOS {upos / n:.4f} lemma {lemma / n:.4f} UAS {uas / n:.4f} LAS {las / n:.4f} (no subtypes), starts right {starts / n:.4f}")
    print("  wrong heads:", wrong.most_common(8))


@torch.no_grad()
def attributions(documents, pieces, v, encoder, roles, thresholds=(0.3, 0.4, 0.5, 0.6)):
    totals = {t: collections.Counter() for t in thresholds}
    for d in documents:
        lengths = [len(pieces.of(w.form)) for w in d.words]
        found = []
        for a, b in train.windows(d, lengths):
            e = train.Example(d, a, b, pieces, v)
            out = encoder(*train.batch_input([e]))
            p = out["cue"][0].softmax(-1)[:, 1]
            anchors = [(i, p[i].item()) for i in range(e.size) if p[i] >= min(thresholds)]
            if not anchors:
                continue
            inputs, ranges = train.role_input(out["role"], [(0, i) for i, _ in anchors], [e.size])
            tags = roles(*inputs).argmax(-1)
            for (anchor, score), (x, y), row in zip(anchors, ranges, tags.tolist()):
                spans = collections.defaultdict(list)
                for i in range(y - x):
                    if row[i]:
                        spans[corpora.ROLES[row[i]][2:]].append(a + x + i)
                if not spans["CUE"]:
                    spans["CUE"] = [a + anchor]
                found.append((score, spans))
        def runs(ids):
            out = []
            for i in sorted(ids):
                if out and out[-1][1] == i:
                    out[-1][1] = i + 1
                else:
                    out.append([i, i + 1])
            return {tuple(r) for r in out}
        for t in thresholds:
            c = totals[t]
            mine = [s for p, s in found if p >= t]
            for role, get in (("SOURCE", lambda g: g.source), ("CUE", lambda g: g.cue), ("CONTENT", lambda g: g.content)):
                gold = set().union(*(runs(get(g)) for g in d.attributions)) if d.attributions else set()
                got = set().union(*(runs(s[role]) for s in mine)) if mine else set()
                c[role, "right"] += len(gold & got)
                c[role, "gold"] += len(gold)
                c[role, "got"] += len(got)
            pairs = []
            for i, g in enumerate(d.attributions):
                for j, s in enumerate(mine):
                    x, y = set(g.content), set(s["CONTENT"])
                    jac = len(x & y) / max(1, len(x | y))
                    if jac >= 0.5:
                        pairs.append((jac, i, j))
            used_g, used_s = set(), set()
            for jac, i, j in sorted(pairs, reverse=True):
                if i in used_g or j in used_s:
                    continue
                x, y = set(d.attributions[i].source), set(mine[j]["SOURCE"])
                if x & y or not x and not y:
                    used_g.add(i)
                    used_s.add(j)
            c["whole", "right"] += len(used_g)
            c["whole", "gold"] += len(d.attributions)
            c["whole", "got"] += len(mine)
    for t in thresholds:
        c = totals[t]
        print(f"  threshold {t}:", " ".join(f"{r.lower()} {f1(c[r, 'right'], c[r, 'gold'], c[r, 'got']):.4f}" for r in ("SOURCE", "CUE", "CONTENT", "whole")))


def main():
    p = argparse.ArgumentParser()
    for name in ("corpora", "base", "model"):
        p.add_argument("--" + name, type=Path, required=True)
    a = p.parse_args()
    pieces = text.WordPieces.read(a.base / "vocab.txt")
    v, encoder, labels, roles = load(a.model, a.base)
    print("PolNeAR dev")
    attributions(corpora.polnear(a.corpora / "polnear/dev"), pieces, v, encoder, roles)
    for name, genres in (("ewt", None), ("gum", corpora.FREE_GUM_GENRES)):
        print(name, "dev, gold tokens and sentences")
        syntax(corpora.conllu(a.corpora / f"syntax/{name}/dev.conllu", genres=genres), pieces, v, encoder, labels)


if __name__ == "__main__":
    main()
