"""Exports a checkpoint to int8 ONNX: python export.py --base DIR --model DIR --out ../models

Weights are int8 a channel with a reduced range: processors without VNNI add pairs of 8-bit products in 16 bits and
would saturate, so that the same model would read differently on different machines.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import corpora
from events import LEVEL, NONE
from evaluate import load
from model import DISTANCES, MATCHES, Encoder, Events, Roles, Types, link_products


class Shipped(torch.nn.Module):
    """Decides inside the graph what needs no further thought, so that less is copied out."""

    def __init__(self, encoder, events):
        super().__init__()
        self.encoder, self.events = encoder, events

    def forward(self, pieces, shapes, layouts, quoted, first, last):
        levels = self.encoder.words(pieces, shapes, layouts, quoted, None, first, last, self.encoder.event_levels)
        out = self.encoder.decide(levels[-1])
        event, trigger = self.events.words(levels)
        d, g = out["relation"].chunk(2, -1)
        return (
            out["upos"].argmax(-1).to(torch.int32),
            out["xpos"].argmax(-1).to(torch.int32),
            out["lemma"].argmax(-1).to(torch.int32),
            out["start"].softmax(-1)[:, :, 1],
            out["entity"],
            out["cue"].softmax(-1)[:, :, 1],
            out["arc_dependent"] @ out["arc_governor"].transpose(1, 2),
            d,
            g,
            out["role"],
            out["anaphor"],
            out["antecedent"],
            event,
            trigger.sigmoid(),
            levels[LEVEL],
        )


class OfSentence(torch.nn.Module):
    """Whether some words of one sentence say an event, and its parties; nothing is padding."""

    def __init__(self, events):
        super().__init__()
        self.events = events

    def forward(self, words, trigger, distance):
        parties, kind = self.events(words[None], words[trigger], distance, None)
        return parties, 1 - kind.softmax(-1)[:, NONE]


class Told(torch.nn.Module):
    """Types and statuses of what some words of one sentence say, the parties of each known; nothing is padding."""

    def __init__(self, types):
        super().__init__()
        self.types = types

    def forward(self, words, told):
        kinds, statuses = self.types(words[None].expand(told.shape[0], -1, -1), told, None)
        return kinds.softmax(-1), statuses.softmax(-1)


class Links(torch.nn.Module):
    def forward(self, anaphor, antecedent):
        return link_products(anaphor, antecedent)


OUTPUTS = ["upos", "xpos", "lemma", "start", "entity", "cue", "arc", "relation_dependent", "relation_governor", "role",
           "anaphor", "antecedent", "event", "trigger", "below"]  # fmt: skip


def write(module, inputs, names, outputs, axes, path):
    """axes: input or output name -> names of its leading dimensions that vary."""
    torch.onnx.export(
        module, inputs, str(path), input_names=names, output_names=outputs, opset_version=17, dynamo=False,
        custom_opsets={"com.microsoft": 1},
        dynamic_axes={n: dict(enumerate(a)) for n, a in axes.items()}, do_constant_folding=True,
    )  # fmt: skip


def quantise(source, target):
    operators = ["MatMul", "Gemm", "Gather"]
    quantize_dynamic(str(source), str(target), op_types_to_quantize=operators, weight_type=QuantType.QInt8,
                     per_channel=True, reduce_range=True, extra_options={"MatMulConstBOnly": True})  # fmt: skip


def main():
    p = argparse.ArgumentParser()
    for name in ("base", "model", "out"):
        p.add_argument("--" + name, type=Path, required=True)
    p.add_argument("--full", action="store_true", help="leave the weights in fp32, to measure what int8 costs")
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    _, encoder, labels, roles = load(a.model, a.base)
    events = Events(encoder.bert.word.embedding_dim, len(corpora.PLOVER), len(encoder.event_levels))
    events.load_state_dict(torch.load(a.model / "events.pt"))
    events.eval()
    types = Types(encoder.bert.layers[-Types.DEPTH :], encoder.bert.word.embedding_dim, len(corpora.PLOVER), len(corpora.STATUSES))
    types.load_state_dict(torch.load(a.model / "types.pt"))
    types.eval()
    one = torch.ones((2, 8), dtype=torch.long)
    places = torch.arange(1, 6)[None].expand(2, -1)
    with tempfile.TemporaryDirectory() as temporary:
        t = Path(temporary)
        names = ["pieces", "shapes", "layouts", "quoted", "first", "last"]
        axes = {n: ["batch", "pieces"] for n in names[:4]} | {n: ["batch", "words"] for n in names[4:] + OUTPUTS}
        write(Shipped(encoder, events).eval(), (one, one, one, one, places, places), names, OUTPUTS, axes, t / "encoder.onnx")
        pair = torch.zeros(4, Encoder.RELATION)
        write(labels, (pair, pair), ["dependent", "governor"], ["relation"], {n: ["pairs"] for n in ("dependent", "governor", "relation")}, t / "relations.onnx")
        w = torch.zeros(3, 7, Encoder.ROLE)
        z = torch.ones((3, 7), dtype=torch.long)
        write(roles, (w, w[:, 0], z, z), ["words", "cue", "distance", "mask"], ["role"],
              {"words": ["cues", "words"], "cue": ["cues"], "distance": ["cues", "words"], "mask": ["cues", "words"], "role": ["cues", "words"]}, t / "roles.onnx")  # fmt: skip
        anaphor = torch.zeros(3, Encoder.LINK + 1 + MATCHES + DISTANCES)
        antecedent = torch.zeros(4, Encoder.LINK + 1)
        axes = {"anaphor": ["anaphors"], "antecedent": ["antecedents"], "link": ["anaphors", "antecedents"]}
        write(Links(), (anaphor, antecedent), ["anaphor", "antecedent"], ["link"], axes, t / "links.onnx")
        width = encoder.bert.word.embedding_dim
        axes = {"words": ["words"], "trigger": ["triggers"], "distance": ["triggers", "words"], "party": ["triggers", "words"], "event": ["triggers"]}
        write(OfSentence(events), (torch.zeros(7, Events.SIZE), z[0, :3], z), ["words", "trigger", "distance"], ["party", "event"], axes, t / "events.onnx")
        axes = {"words": ["words"], "told": ["triggers", "words"], "type": ["triggers"], "status": ["triggers"]}
        write(Told(types), (torch.zeros(7, width), z), ["words", "told"], ["type", "status"], axes, t / "types.onnx")
        for name in ("encoder", "relations", "roles", "links", "events", "types"):
            if a.full or name == "links":
                shutil.copy(t / f"{name}.onnx", a.out)
            else:
                quantise(t / f"{name}.onnx", a.out / f"{name}.onnx")
            onnx.checker.check_model(str(a.out / f"{name}.onnx"))
    shutil.copy(a.base / "vocab.txt", a.out)
    labels = json.loads((a.model / "labels.json").read_text()) | {"party": corpora.PARTIES, "event": corpora.PLOVER, "status": corpora.STATUSES}
    (a.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=0), encoding="utf-8")
    print({f.name: f.stat().st_size for f in sorted(a.out.iterdir())})


if __name__ == "__main__":
    main()
