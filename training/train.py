"""Trains the encoder with all its heads at once.

    python train.py --corpora DIR --silver DIR --base DIR --out DIR --minutes 60

DIR of corpora holds polnear/, syntax/ewt, syntax/gum, coref/, plv/; DIR of silver holds the teacher's entities (see
README.md). The schedule is by time, so that a run ends when it should on any machine.
"""

import argparse
import collections
import json
import math
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import corpora
import text
from model import DISTANCES, REACH, Encoder, Labels, Roles, bucket, layers_of, link_scores

MAX_PIECES = 384
CAN_REFER = ("NOUN", "PROPN", "PRON")
SPAN_TAGS = {tag: i for i, tag in enumerate(corpora.ROLES)}


class Vocabularies:
    def __init__(self, upos, xpos, lemma, deprel):
        self.upos, self.xpos, self.lemma, self.deprel = upos, xpos, lemma, deprel
        self.index = {k: {v: i for i, v in enumerate(getattr(self, k))} for k in ("upos", "xpos", "lemma", "deprel")}
        self.entity = {t: i for i, t in enumerate(corpora.ENTITY_TAGS)}

    @staticmethod
    def of(documents):
        count = {k: collections.Counter() for k in ("upos", "xpos", "deprel", "lemma")}
        for d in documents:
            count["upos"].update(d.upos)
            count["xpos"].update(d.xpos)
            count["deprel"].update(d.deprel)
            count["lemma"].update(corpora.script_of(w.form, l) for w, l in zip(d.words, d.lemma))
        # a rare lemma that shares nothing with its word is more likely a treebank's slip than English
        noise = lambda v, n: v.startswith("=") and (n < 6 or not v[1:].isalpha())  # noqa: E731
        keep = {k: [v for v, n in c.most_common() if n > 2 and not (k == "lemma" and noise(v, n))] for k, c in count.items()}
        return Vocabularies(keep["upos"], keep["xpos"], keep["lemma"], keep["deprel"])

    def sizes(self):
        return {"upos": len(self.upos), "xpos": len(self.xpos), "lemma": len(self.lemma), "start": 2,
                "entity": len(self.entity), "cue": 2}  # fmt: skip

    def save(self, path):
        labels = {k: getattr(self, k) for k in ("upos", "xpos", "lemma", "deprel")}
        labels |= {"entity": list(corpora.ENTITY_TAGS), "role": list(corpora.ROLES)}
        Path(path).write_text(json.dumps(labels, ensure_ascii=False, indent=0), encoding="utf-8")


def windows(document, lengths, most=MAX_PIECES, skip=0):
    """Ranges of words: whole paragraphs packed up to `most` pieces; a longer paragraph is cut at sentence starts."""
    borders = [p for p in document.paragraphs if p] + [len(document.words)]
    blocks, at = [], 0
    for border in borders:
        while sum(lengths[at:border]) > most:
            total, end, cut = 0, at, None
            while end < border and total + lengths[end] <= most:
                total += lengths[end]
                end += 1
                if document.starts and end < border and document.starts[end]:
                    cut = end
            end = cut or end
            blocks.append((at, end))
            at = end
        if at < border:
            blocks.append((at, border))
        at = border
    out, first, total = [], None, 0
    for i, (a, b) in enumerate(blocks):
        size = sum(lengths[a:b])
        if first is not None and (total + size > most or i == skip):
            out.append((first, a))
            first = None
        if first is None:
            first, total = a, 0
        total += size
    if first is not None:
        out.append((first, len(document.words)))
    return out


class Example:
    """One window, its input and its gold labels; -100 where a layer is unknown. `recase` changes what its words look like."""

    def __init__(self, document, first, last, pieces, vocabularies, recase=str):
        self.size = last - first
        words = document.words[first:last]
        ids, shapes, layouts, quoted, self.first, self.last = [101], [0], [1], [0], [], []
        for w in words:
            ps = pieces.of(w.form)
            self.first.append(len(ids))
            ids += ps
            self.last.append(len(ids) - 1)
            shapes += [text.shape(recase(w.form))] * len(ps)
            layouts += [w.layout] + [0] * (len(ps) - 1)
            quoted += [int(w.quoted)] * len(ps)
        self.ids, self.shapes, self.layouts, self.quoted = ids + [102], shapes + [0], layouts + [1], quoted + [0]
        none = [-100] * self.size
        index = vocabularies.index

        def labels(layer, name, of=lambda i, v: v):
            if layer is None:
                return none
            return [index[name].get(of(i, v), -100) for i, v in enumerate(layer[first:last])]

        self.gold = {
            "upos": labels(document.upos, "upos"),
            "xpos": labels(document.xpos, "xpos"),
            "lemma": labels(document.lemma, "lemma", lambda i, v: corpora.script_of(words[i].form, v)),
            "start": [int(s) for s in document.starts[first:last]] if document.starts else none,
            "entity": none,
            "cue": none,
        }
        self.sentence = None
        if document.head is not None:
            self.sentence = np.cumsum(document.starts[first:last])
            self.heads = [h - first if h >= 0 else i for i, h in enumerate(document.head[first:last])]
            # a sentence longer than its window leaves governors outside
            self.heads = [h if 0 <= h < self.size else -100 for h in self.heads]
            self.deprel = labels(document.deprel, "deprel")
        if document.entities is not None:
            tags = [0] * self.size
            for a, b, kind in document.entities:
                if a >= first and b <= last:
                    for i in range(a, b):
                        tags[i - first] = vocabularies.entity[("B-" if i == a else "I-") + kind]
            self.gold["entity"] = tags
        self.attributions = []
        if document.attributions is not None:
            cues = [0] * self.size
            for a in document.attributions:
                anchor = a.cue[0] - first
                if 0 <= anchor < self.size:
                    cues[anchor] = 1
                    roles = [0] * self.size
                    for name, span in (("SOURCE", a.source), ("CONTENT", a.content), ("CUE", a.cue)):
                        for i in span:
                            if first <= i < last:
                                roles[i - first] = SPAN_TAGS[("I-" if i - 1 in span else "B-") + name]
                    self.attributions.append((anchor, roles))
            self.gold["cue"] = cues
        self.linked = None
        if document.clusters is not None:
            self.linked = [first + i for i in range(self.size) if document.upos[first + i] in CAN_REFER]
            self.document, self.offset = document, first


def batch_input(examples):
    length, size = max(len(e.ids) for e in examples), max(e.size for e in examples)

    def stack(rows, width):
        return torch.tensor([list(r) + [0] * (width - len(r)) for r in rows])

    return (
        *(stack([getattr(e, k) for e in examples], length) for k in ("ids", "shapes", "layouts", "quoted")),
        stack([[1] * len(e.ids) for e in examples], length),
        stack([e.first for e in examples], size),
        stack([e.last for e in examples], size),
    )


def around(anchor, size):
    """The words that the role head sees for a cue: [first, last)."""
    return max(0, anchor - REACH), min(size, anchor + REACH + 1)


def role_input(vectors, cues, sizes):
    """vectors [batch, words, width]; cues: (row, anchor). Padded tensors for `Roles`, and the ranges of words."""
    ranges = [around(anchor, sizes[row]) for row, anchor in cues]
    longest = max(b - a for a, b in ranges)
    words = torch.stack([F.pad(vectors[row, a:b], (0, 0, 0, longest - (b - a))) for (row, _), (a, b) in zip(cues, ranges)])
    distance = torch.tensor([[bucket(a + i - anchor) if a + i < b else 0 for i in range(longest)] for (_, anchor), (a, b) in zip(cues, ranges)])
    mask = torch.tensor([[int(i < b - a) for i in range(longest)] for a, b in ranges])
    cue = torch.stack([vectors[row, anchor] for row, anchor in cues])
    return (words, cue, distance, mask), ranges


def link_features(document, candidates):
    """How the words of each two candidates match and how far apart they are: two [n, n] tables of indices."""
    vocabulary, forms = {}, {}
    names = np.zeros((len(candidates), 1 + sum(len(document.names[i]) for i in candidates)), dtype=np.int32)
    form = np.zeros(len(candidates), dtype=np.int64)
    for row, i in enumerate(candidates):
        for word in document.names[i]:
            names[row, vocabulary.setdefault(word, len(vocabulary))] = 1
        form[row] = forms.setdefault(document.words[i].form.lower(), len(forms))
    shared, size = names @ names.T, names.sum(1)
    named = (size > 0)[:, None] & (size > 0)[None, :]
    same = (shared == size[:, None]) & (shared == size[None, :])
    match = np.where(named, np.where(same, 3, np.where(shared > 0, 2, 0)), np.where(form[:, None] == form[None, :], 1, 0))
    at = np.array(candidates)
    apart = np.maximum(np.abs(at[:, None] - at[None, :]), 1)
    return match, np.minimum(np.floor(np.log2(apart)).astype(np.int64), DISTANCES - 1)


def link_loss(out, examples):
    """What each mention means: the sum over its right antecedents, or nothing, of one document's windows."""
    document = examples[0].document
    candidates = [i for e in examples for i in e.linked]
    row = {i: (r, i - e.offset) for r, e in enumerate(examples) for i in e.linked}
    if len(candidates) < 2:
        return None
    places = [row[i] for i in candidates]
    at = tuple(torch.tensor(c) for c in zip(*places))
    match, distance = (torch.tensor(t) for t in link_features(document, candidates))
    scores = link_scores(out["anaphor"][at].float(), out["antecedent"][at].float(), match, distance)
    before = torch.ones_like(scores, dtype=torch.bool).tril(-1)
    cluster = torch.tensor([document.clusters[i] for i in candidates])
    right = before & (cluster[:, None] == cluster[None, :]) & (cluster >= 0)[:, None]
    scores = torch.cat([torch.zeros(len(candidates), 1), scores.masked_fill(~before, -1e4)], 1)
    right = torch.cat([~right.any(1, keepdim=True), right], 1)
    return (scores.logsumexp(1) - scores.masked_fill(~right, -1e4).logsumexp(1)).mean()


@torch.autocast("cpu", dtype=torch.bfloat16)
def losses(encoder, labels, roles, examples, teacher=None):
    inputs = batch_input(examples)
    taught = None
    if teacher is not None:
        with torch.no_grad():
            (taught,) = teacher.words(*inputs)
    if encoder.training:
        # some pieces unseen, as a stand-in for words never met
        hidden = (torch.rand(inputs[0].shape) < UNSEEN) & (inputs[0] > 999)
        inputs = (inputs[0].masked_fill(hidden, MASK), *inputs[1:])
    (words,) = encoder.words(*inputs)
    out = encoder.decide(words)
    size = max(e.size for e in examples)
    total = {}
    if taught is not None:
        real = torch.tensor([[True] * e.size + [False] * (size - e.size) for e in examples])
        total["teacher"] = F.mse_loss(words[real].float(), taught[real].float()) / taught[real].float().var()
    for name in encoder.simple:
        gold = torch.tensor([e.gold[name] + [-100] * (size - e.size) for e in examples])
        if (gold >= 0).any():
            weight = torch.tensor([1.0, 2.0]) if name == "cue" else None
            total[name] = F.cross_entropy(out[name].flatten(0, 1), gold.flatten(), weight=weight, ignore_index=-100)
    parsed = [i for i, e in enumerate(examples) if e.sentence is not None]
    if parsed:
        scores = out["arc_dependent"][parsed] @ out["arc_governor"][parsed].transpose(1, 2)
        ids = torch.tensor(np.stack([np.pad(examples[i].sentence, (0, size - examples[i].size), constant_values=-1) for i in parsed]))
        scores = scores.float().masked_fill(ids[:, :, None] != ids[:, None, :], -1e4)
        heads = torch.tensor([examples[i].heads + [-100] * (size - examples[i].size) for i in parsed])
        total["arc"] = F.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=-100)
        relation = out["relation"][parsed]
        d, g = relation.chunk(2, -1)
        chosen = torch.gather(g, 1, heads.clamp(min=0)[:, :, None].expand(-1, -1, g.shape[2]))
        gold = torch.tensor([examples[i].deprel + [-100] * (size - examples[i].size) for i in parsed])
        total["relation"] = F.cross_entropy(labels(d, chosen).flatten(0, 1), gold.flatten(), ignore_index=-100)
    cues = [(row, anchor) for row, e in enumerate(examples) for anchor, _ in e.attributions]
    if cues:
        gold = [roles_ for e in examples for _, roles_ in e.attributions]
        inputs, ranges = role_input(out["role"], cues, [e.size for e in examples])
        logits = roles(*inputs)
        target = torch.tensor([g[a:b] + [-100] * (logits.shape[1] - (b - a)) for g, (a, b) in zip(gold, ranges)])
        total["role"] = F.cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=-100)
    if examples[0].linked is not None:
        link = link_loss(out, examples)
        if link is not None:
            total["link"] = link
    return total


WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.5, "start": 0.5, "entity": 1.0, "cue": 4.0, "arc": 1.0, "relation": 1.0, "role": 3.0,
           "link": 1.0, "teacher": 4.0}  # fmt: skip
MASK, UNSEEN = 103, 0.05


def packed(examples, budget):
    """Runs of examples, in their order, each of up to `budget` pieces once padded."""
    groups, longest = [], 0
    for e in examples:
        longest = max(longest, len(e.ids))
        if groups and (len(groups[-1]) + 1) * longest <= budget:
            groups[-1].append(e)
        else:
            groups.append([e])
            longest = len(e.ids)
    return groups


NAMED = 2  # passes over the documents whose names a reader marked for each over the others

# how often a window is read as if it had been typed without capitals, shouted, or set as a headline
RECASED = ((str.lower, 0.05), (str.upper, 0.03), (str.title, 0.02), (str, 0.9))


def batches(documents, pieces, vocabularies, rng, budget):
    """One epoch: fresh windows, sorted by length within chunks, batched up to `budget` padded pieces.

    Windows of a document with coreference stay together and in order, as far as the budget goes, and keep their case,
    for a name is known by its capital there.
    """
    examples, out = [], []
    for d, lengths in documents:
        paragraphs = max(2, len(d.paragraphs))
        recase = lambda: rng.choices(*zip(*RECASED))[0] if d.clusters is None else str  # noqa: E731
        made = [
            Example(d, a, b, pieces, vocabularies, recase())
            for a, b in windows(d, lengths, rng.choice((128, 192, 256, 384)), skip=rng.randrange(1, paragraphs))
        ]
        if d.clusters is None:
            examples += made
        else:
            out += packed(made, budget)
    rng.shuffle(examples)
    for at in range(0, len(examples), 400):
        out += packed(sorted(examples[at : at + 400], key=lambda e: len(e.ids)), budget)
    rng.shuffle(out)
    return out


def schedule(step, warm_up, done):
    """The share of the highest rate: up over the first steps, then down a cosine to 2 % as `done` goes from 0 to 1."""
    return min(1.0, (step + 1) / warm_up) * (0.5 * (1 + math.cos(math.pi * done)) * 0.98 + 0.02)


class Average:
    """A running mean of the weights, which reads better than any single moment of a run."""

    def __init__(self, parts, decay):
        self.parts, self.decay, self.steps = parts, decay, 0
        self.kept = {name: {k: v.detach().clone() for k, v in m.state_dict().items()} for name, m in parts.items()}

    @torch.no_grad()
    def add(self):
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 9))
        for name, m in self.parts.items():
            for k, v in m.state_dict().items():
                if v.is_floating_point():
                    self.kept[name][k].lerp_(v, 1 - decay)


class Threads:
    """A long run shares its machine: a number written into OUT/threads takes effect at the next step.

    With fewer threads than cores the run keeps to as many cores, for threads that wait for each other lose most when
    one of them is displaced.
    """

    def __init__(self, path):
        self.path, self.now = path, None

    def apply(self):
        most = os.cpu_count()
        wanted = int(self.path.read_text()) if self.path.exists() else most
        if wanted != self.now:
            self.now = wanted
            os.sched_setaffinity(0, range(min(wanted, most)))
            torch.set_num_threads(wanted)
            print("threads:", wanted, flush=True)


def main():
    p = argparse.ArgumentParser()
    for name in ("corpora", "silver", "base", "out"):
        p.add_argument("--" + name, type=Path, required=True)
    p.add_argument("--minutes", type=float, default=60)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--budget", type=int, default=2048, help="padded pieces a batch")
    p.add_argument("--dropout", type=float, default=0.0, help="within the encoder's layers")
    p.add_argument("--news-share", type=float, default=1.0, help="passes over PolNeAR in an epoch")
    p.add_argument("--syntax-share", type=float, default=1.0, help="passes over the treebanks in an epoch")
    p.add_argument("--resume", type=Path, help="a checkpoint to go on from")
    p.add_argument("--keep-layers", type=lambda s: [int(i) for i in s.split(",")], help="with --resume, go on with these layers alone, from 0")
    p.add_argument("--teacher", type=Path, help="a checkpoint whose vectors of words are to be met")
    p.add_argument("--begun", type=float, default=0.0, help="with --resume, how much of the schedule is behind it, 0 to 1")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    allowance = Threads(a.out / "threads")

    pieces = text.WordPieces.read(a.base / "vocab.txt")
    config = json.loads((a.base / "config.json").read_text())
    silver = lambda f: corpora.silver(a.silver / f) if (a.silver / f).exists() else None  # noqa: E731
    news = corpora.polnear(a.corpora / "polnear/train", silver("polnear.jsonl"))
    names = corpora.marked_names(Path(__file__).parent / "names-ewt.tsv")
    trees = corpora.conllu(a.corpora / "syntax/ewt/train.conllu", silver("ewt.jsonl"), names=names)
    links = corpora.ontogum(a.corpora / "coref/gum-ontogum.tar.xz")
    trees += corpora.conllu(a.corpora / "syntax/gum/train.conllu", silver("gum.jsonl"), corpora.FREE_GUM_GENRES, links)
    vocabularies = Vocabularies.of(trees)
    vocabularies.save(a.out / "labels.json")
    prepared = {id(d): (d, [len(pieces.of(w.form)) for w in d.words]) for d in news + trees}
    marked = [d for d in trees if d.name in names]
    news, trees, marked = ([prepared[id(d)] for d in ds] for ds in (news, trees, marked))
    print(f"{len(news)} articles, {len(trees)} tree documents, {sum(sum(l) for _, l in news)} + {sum(sum(l) for _, l in trees)} pieces", flush=True)

    encoder = Encoder(config, vocabularies.sizes(), a.dropout)
    encoder.bert.load(a.base / "model.safetensors")
    teacher = None
    if a.teacher:
        state = torch.load(a.teacher)["encoder"]
        teacher = Encoder(config | {"num_hidden_layers": layers_of(state)}, vocabularies.sizes())
        teacher.load_state_dict(state)
        teacher.eval()
    labels, roles = Labels(len(vocabularies.deprel)), Roles(len(corpora.ROLES))
    parts = {"encoder": encoder, "labels": labels, "roles": roles}
    if a.resume:
        state = torch.load(a.resume)
        while len(encoder.bert.layers) > layers_of(state["encoder"]):
            del encoder.bert.layers[-1]
        for k, m in parts.items():
            m.load_state_dict({name: value for name, value in state[k].items() if name in m.state_dict()})
    if a.keep_layers:
        encoder.bert.layers = torch.nn.ModuleList(encoder.bert.layers[i] for i in a.keep_layers)
    # the word vectors stay as they are: with them fixed, rare words keep their neighbours and a step is a tenth faster
    encoder.bert.word.weight.requires_grad = encoder.bert.position.weight.requires_grad = False
    bert = [q for q in encoder.bert.parameters() if q.requires_grad]
    known = {id(q) for q in encoder.bert.parameters()}
    heads = [q for m in parts.values() for q in m.parameters() if id(q) not in known]
    groups = ((bert, a.rate), (heads, 6 * a.rate))
    optimizer = torch.optim.AdamW([{"params": params, "lr": top, "top": top} for params, top in groups], weight_decay=0.01)

    began, step, epoch = time.time(), 0, 0
    seen = collections.defaultdict(float)
    progress = lambda: a.begun + (1 - a.begun) * (time.time() - began) / (60 * a.minutes)  # noqa: E731
    average = Average(parts, 0.995)
    save = lambda: torch.save(average.kept, a.out / "checkpoint.pt")  # noqa: E731
    while progress() < 1:
        some = lambda documents, share: [d for d in documents for _ in range(int(share) + (rng.random() < share % 1))]  # noqa: E731
        chosen = some(news, a.news_share) + some(trees, a.syntax_share) + marked * (NAMED - 1)
        for group in batches(chosen, pieces, vocabularies, rng, a.budget):
            done = progress()
            if done >= 1:
                break
            allowance.apply()
            for g in optimizer.param_groups:
                g["lr"] = g["top"] * schedule(step, 200, done)
            for m in parts.values():
                m.train()
            loss = losses(encoder, labels, roles, group, teacher)
            total = sum(WEIGHTS[k] * v for k, v in loss.items())
            optimizer.zero_grad()
            total.backward()
            norm = torch.nn.utils.clip_grad_norm_([q for g in optimizer.param_groups for q in g["params"]], 2.0)
            if torch.isfinite(norm):
                optimizer.step()
            else:
                print("step", step, "gradient is not finite, left out:", {k: v.item() for k, v in loss.items()}, flush=True)
            for k, v in loss.items():
                seen[k] = 0.98 * seen[k] + 0.02 * v.item() if seen[k] else v.item()
            step += 1
            if step % 5 == 0:
                average.add()
            if step % 50 == 0:
                print(f"{(time.time() - began) / 60:.1f} min, epoch {epoch}, step {step}:", " ".join(f"{k} {v:.3f}" for k, v in seen.items()), flush=True)
            if step % 200 == 0:
                save()
        epoch += 1
    save()


if __name__ == "__main__":
    main()
