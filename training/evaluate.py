"""Dev figures of a checkpoint, quickly: python evaluate.py --corpora DIR --base DIR --model DIR

The figures that count are those of `./rapporteur evaluate`, which reads the shipped int8 model in Java.
"""

import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment

import corpora
import text
import train
from model import Encoder, Labels, Roles, layers_of, link_scores


def load(folder, base):
    vocabulary = json.loads((folder / "labels.json").read_text())
    v = train.Vocabularies(vocabulary["upos"], vocabulary["xpos"], vocabulary["lemma"], vocabulary["deprel"])
    state = torch.load(folder / "checkpoint.pt")
    config = json.loads((base / "config.json").read_text()) | {"num_hidden_layers": layers_of(state["encoder"])}
    encoder = Encoder(config, v.sizes())
    labels, roles = Labels(len(v.deprel)), Roles(len(corpora.ROLES))
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


# relations of a mention's head to what does not belong to the mention
OUTSIDE = {"cc", "conj", "parataxis", "discourse", "dep", "reparandum", "cop", "nsubj", "nsubj:pass", "aux", "mark", "punct"}


def mention(head, children, relations):
    """The words [first, last) of the mention that a word heads."""
    inside = [head]
    for word in inside:
        for child in children[word]:
            own = relations[child] not in OUTSIDE and not (relations[child] == "case" and child < head)
            if own or word != head:
                inside.append(child)
    return min(inside), max(inside) + 1


def conll(key, response):
    """Mean of the F1 of MUC, B-cubed and CEAF-e over (document, clusters of mentions) pairs."""
    muc, cubed, ceaf = np.zeros(4), np.zeros(4), np.zeros(4)
    for gold, got in zip(key, response):
        for side, (a, b) in enumerate(((gold, got), (got, gold))):
            of = {m: i for i, c in enumerate(b) for m in c}
            for c in a:
                parts = len({of.get(m, ("alone", m)) for m in c})
                muc[2 * side] += len(c) - parts
                muc[2 * side + 1] += len(c) - 1
                for m in c:
                    cubed[2 * side] += len(c & b[of[m]]) / len(c) if m in of else 0
                    cubed[2 * side + 1] += 1
        phi = np.array([[2 * len(a & b) / (len(a) + len(b)) for b in got] for a in gold]).reshape(len(gold), len(got))
        total = phi[linear_sum_assignment(-phi)].sum()
        ceaf += (total, len(gold), total, len(got))
    scores = []
    for x in (muc, cubed, ceaf):
        recall, precision = x[0] / max(1, x[1]), x[2] / max(1, x[3])
        scores.append(2 * recall * precision / max(1e-9, recall + precision))
    return [*scores, sum(scores) / 3]


@torch.no_grad()
def coreference(documents, links, pieces, v, encoder):
    """With gold tokens and trees, so that only the links are measured."""
    key, response = [], []
    for d in documents:
        rows = collections.defaultdict(set)
        for a, b, c in corpora.spans_of(links[d.name]):
            rows[c].add((a, b))
        key.append([c for c in rows.values() if len(c) > 1])
        anaphor, antecedent, candidates = [], [], []
        for a, b in train.windows(d, [len(pieces.of(w.form)) for w in d.words]):
            e = train.Example(d, a, b, pieces, v)
            out = encoder(*train.batch_input([e]))
            at = [i for i in range(e.size) if v.upos[out["upos"][0, i].argmax()] in train.CAN_REFER]
            candidates += [a + i for i in at]
            anaphor.append(out["anaphor"][0, at])
            antecedent.append(out["antecedent"][0, at])
        features = (torch.tensor(t) for t in train.link_features(d, candidates))
        scores = link_scores(torch.cat(anaphor), torch.cat(antecedent), *features).masked_fill(
            ~torch.ones(len(candidates), len(candidates), dtype=torch.bool).tril(-1), -1e4
        )
        best, which = scores.max(1)
        clusters, of = [], {}
        for i, (score, j) in enumerate(zip(best.tolist(), which.tolist())):
            if score > 0:
                if j not in of:
                    of[j] = len(clusters)
                    clusters.append({j})
                of[i] = of[j]
                clusters[of[j]].add(i)
        children = collections.defaultdict(list)
        for word, head in enumerate(d.head):
            children[head].append(word)
        found = [{mention(candidates[i], children, d.deprel) for i in c} for c in clusters]
        response.append([c for c in found if len(c) > 1])
    print("  MUC {:.3f} B3 {:.3f} CEAFe {:.3f} CoNLL {:.3f}".format(*conll(key, response)))


@torch.no_grad()
def entities(path, pieces, v, encoder):
    """Exact spans of Universal NER, by the encoder's likeliest tags."""
    sentences, current = [], []
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) > 2:
            current.append((f[1], f[2]))
        elif current and not line.startswith("#"):
            sentences.append(current)
            current = []
    kinds = {"PERSON": "PER", "ORGANIZATION": "ORG", "COUNTRY": "LOC", "PLACE": "LOC"}
    right, gold_n, got_n = (collections.Counter() for _ in range(3))
    for rows in sentences:
        words = text.mark_quotes([(0, 0, form, text.SPACED if i else text.NEW_PARAGRAPH) for i, (form, _) in enumerate(rows)])
        e = train.Example(corpora.Document("", words), 0, len(words), pieces, v)
        tags = [corpora.ENTITY_TAGS[i] for i in encoder(*train.batch_input([e]))["entity"][0].argmax(-1).tolist()]
        got = {(a, b, kinds[k]) for a, b, k in spans(tags) if k in kinds}
        gold = {(a, b, k) for a, b, k in spans([tag for _, tag in rows]) if k in kinds.values()}
        for counter, of in ((right, gold & got), (gold_n, gold), (got_n, got)):
            for _, _, k in of:
                counter[k] += 1
                counter["all"] += 1
    print("  " + " ".join(f"{k} {f1(right[k], gold_n[k], got_n[k]):.3f}" for k in ("PER", "ORG", "LOC", "all")))


def spans(tags):
    """(first, last exclusive, kind) of tags such as B-PER and I-PER."""
    out, first, kind = set(), None, None
    for i, tag in enumerate([*tags, "O"]):
        if tag != f"I-{kind}":
            if first is not None:
                out.add((first, i, kind))
            first, kind = (None, None) if tag == "O" else (i, tag[2:])
    return out


def main():
    p = argparse.ArgumentParser()
    for name in ("corpora", "base", "model"):
        p.add_argument("--" + name, type=Path, required=True)
    a = p.parse_args()
    pieces = text.WordPieces.read(a.base / "vocab.txt")
    v, encoder, labels, roles = load(a.model, a.base)
    print("Universal NER, EWT dev")
    entities(a.corpora / "ner/en_ewt-ud-dev.iob2", pieces, v, encoder)
    print("OntoGUM dev, gold tokens and trees")
    links = corpora.ontogum(a.corpora / "coref/gum-ontogum.tar.xz")
    coreference(corpora.conllu(a.corpora / "syntax/gum/dev.conllu", links=links), links, pieces, v, encoder)
    print("PolNeAR dev")
    attributions(corpora.polnear(a.corpora / "polnear/dev"), pieces, v, encoder, roles)
    for name, genres in (("ewt", None), ("gum", corpora.FREE_GUM_GENRES)):
        print(name, "dev, gold tokens and sentences")
        syntax(corpora.conllu(a.corpora / f"syntax/{name}/dev.conllu", genres=genres), pieces, v, encoder, labels)


if __name__ == "__main__":
    main()
