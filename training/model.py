"""The encoder: a small BERT with several heads over words.

Four parts are exported, each as a graph: `Encoder` reads a window once; `Labels` names the relation of chosen
(dependent, governor) pairs; `Roles` tags every word's role toward one attribution cue. `link_scores` scores coreference
from the encoder's vectors alone. `Events` is trained afterwards, on an encoder that stays as it is.
"""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

SHAPES, LAYOUTS = 6, 3
MATCHES, DISTANCES = 4, 9  # how an anaphor's words match its antecedent's; how far it is, by powers of two


class Attention(torch.autograd.Function):
    """Self-attention without padding as one operator of ONNX Runtime, for export."""

    @staticmethod
    def forward(ctx, q, k, v, heads):
        batch, length, width = q.shape
        q, k, v = (x.view(batch, length, heads, width // heads).transpose(1, 2) for x in (q, k, v))
        mixed = torch.softmax(q * (width // heads) ** -0.5 @ k.transpose(2, 3), -1) @ v
        return mixed.transpose(1, 2).reshape(batch, length, width)

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        # query, key and value in one product: the input is quantised once, not three times
        self.mix, self.output = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        # no dropout layer at all where it would do nothing: drawing random numbers costs time
        self.dropout = nn.Dropout(dropout) if dropout else nn.Identity()

    def forward(self, x, mask):
        """mask is what `outside` makes, or None where nothing is padding, as in the exported graph."""
        mix = self.mix(x)
        if mask is None:
            mixed = Attention.apply(*mix.chunk(3, -1), self.heads)
        else:
            batch, length, width = x.shape
            q, k, v = mix.view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
            # spelt out: on a CPU torch's fused attention is slower going back
            mixed = torch.softmax(q * (width // self.heads) ** -0.5 @ k.transpose(2, 3) + mask, -1) @ v
            mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.dropout(self.output(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


def outside(mask, layer):
    """What attention adds where there is only padding, in the type that the layer computes in."""
    kind = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else layer.output.weight.dtype
    return ((1.0 - mask.to(torch.float32))[:, None, None, :] * -1e4).to(kind)


class Bert(nn.Module):
    def __init__(self, config, dropout):
        super().__init__()
        width = config["hidden_size"]
        self.word = nn.Embedding(config["vocab_size"], width)
        self.position = nn.Embedding(config["max_position_embeddings"], width)
        self.register_buffer("token_type", torch.zeros(width))
        # what a lower-cased vocabulary loses: the word's case, what stands before it, whether it is quoted
        self.shape = nn.Embedding(SHAPES, width)
        self.layout = nn.Embedding(LAYOUTS, width)
        self.quoted = nn.Embedding(2, width)
        for extra in (self.shape, self.layout, self.quoted):
            nn.init.normal_(extra.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout) if dropout else nn.Identity()
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"])
        )

    def forward(self, pieces, shapes, layouts, quoted, mask):
        """Vectors of the pieces before the first layer and after each."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.word(pieces) + self.position(positions) + self.token_type
        x = x + self.shape(shapes) + self.layout(layouts) + self.quoted(quoted)
        x = self.dropout(self.norm(x))
        mask = None if mask is None else outside(mask, self.layers[0])
        levels = [x]
        for layer in self.layers:
            levels.append(layer(levels[-1], mask))
        return levels

    def load(self, path):
        w = load_file(path)
        w = {k.removeprefix("bert."): v for k, v in w.items()}
        state = {
            "word.weight": w["embeddings.word_embeddings.weight"],
            "position.weight": w["embeddings.position_embeddings.weight"],
            "token_type": w["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": w["embeddings.LayerNorm.weight"],
            "norm.bias": w["embeddings.LayerNorm.bias"],
        }
        names = {
            "output": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense",
            "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm",
        }  # fmt: skip
        for i in range(len(self.layers)):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    state[f"layers.{i}.{ours}.{part}"] = w[f"encoder.layer.{i}.{theirs}.{part}"]
            for part in ("weight", "bias"):
                qkv = [w[f"encoder.layer.{i}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                state[f"layers.{i}.mix.{part}"] = torch.cat(qkv)
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert not unexpected and all(m.split(".")[0] in ("shape", "layout", "quoted") for m in missing), missing


class Encoder(nn.Module):
    """Pieces of a window -> everything that is decided a word at a time, and the vectors that the pair heads need."""

    ARC, RELATION, ROLE, LINK = 256, 96, 256, 128

    def __init__(self, config, sizes, dropout=0.0):
        super().__init__()
        width = config["hidden_size"]
        self.bert = Bert(config, dropout)
        self.dropout = nn.Dropout(0.15)
        self.simple = nn.ModuleDict({name: nn.Linear(width, size) for name, size in sizes.items()})
        self.arc_dependent, self.arc_head = nn.Linear(width, self.ARC), nn.Linear(width, self.ARC)
        self.arc = nn.Linear(self.ARC, self.ARC)
        self.relation = nn.Linear(width, 2 * self.RELATION)
        self.role = nn.Linear(width, self.ROLE)
        self.anaphor, self.antecedent = nn.Linear(width, self.LINK), nn.Linear(width, self.LINK)
        self.anaphor_out = nn.Linear(self.LINK, self.LINK + 1 + MATCHES + DISTANCES)
        self.antecedent_out = nn.Linear(self.LINK, self.LINK + 1)

    def forward(self, pieces, shapes, layouts, quoted, mask, first, last):
        return self.decide(self.words(pieces, shapes, layouts, quoted, mask, first, last)[-1])

    def words(self, pieces, shapes, layouts, quoted, mask, first, last, levels=(-1,)):
        """For each of some levels of the layers, a vector for each word."""
        hidden = self.bert(pieces, shapes, layouts, quoted, mask)

        def at(index, level):
            return torch.gather(hidden[level], 1, index[:, :, None].expand(-1, -1, hidden[level].shape[2]))

        return [(at(first, level) + at(last, level)) * 0.5 for level in levels]

    @property
    def event_levels(self):
        """The levels that `Events` looks at: a third, two thirds and all of the way up."""
        depth = len(self.bert.layers)
        return round(depth / 3), round(2 * depth / 3), depth

    def decide(self, words):
        words = self.dropout(words)
        out = {name: head(words) for name, head in self.simple.items()}
        dependent = self.arc(self.dropout(F.gelu(self.arc_dependent(words))))
        governor = self.dropout(F.gelu(self.arc_head(words)))
        # scaled so that scores start near zero; the root is scored by a word with itself
        out["arc_dependent"], out["arc_governor"] = dependent * self.ARC**-0.5, governor
        out["relation"] = F.gelu(self.relation(words))
        out["role"] = F.gelu(self.role(words))
        scale = self.LINK**-0.25
        out["anaphor"] = self.anaphor_out(self.dropout(F.gelu(self.anaphor(words)))) * scale
        out["antecedent"] = self.antecedent_out(self.dropout(F.gelu(self.antecedent(words)))) * scale
        return out


def layers_of(state):
    """How many layers the encoder of a checkpoint has."""
    return len({name.split(".")[2] for name in state if name.startswith("bert.layers.")})


class Labels(nn.Module):
    def __init__(self, size, width=Encoder.RELATION, rank=128):
        super().__init__()
        self.dependent, self.governor = nn.Linear(width, rank), nn.Linear(width, rank)
        self.out = nn.Linear(3 * rank, size)

    def forward(self, dependent, governor):
        d, g = self.dependent(dependent), self.governor(governor)
        return self.out(torch.cat([d * g, F.gelu(d), F.gelu(g)], -1))


class Roles(nn.Module):
    """Role vectors of the words around a cue -> role logits; `distance` is a bucket of (word - cue), see `bucket`."""

    def __init__(self, size, width=Encoder.ROLE):
        super().__init__()
        self.cue = nn.Linear(width, width)
        self.distance = nn.Embedding(BUCKETS, width)
        nn.init.normal_(self.distance.weight, std=0.1)
        self.norm = nn.LayerNorm(width)
        self.layer = Layer(width, 4, width, 0.1)
        self.out = nn.Linear(width, size)

    def forward(self, words, cue, distance, mask):
        x = self.norm(words + self.cue(cue)[:, None, :] + self.distance(distance))
        return self.out(self.layer(x, outside(mask, self.layer)))


PARTIES = 5  # the tags of `corpora.PARTIES`
REACH = 72  # words on each side of a cue that can have a role toward it
BUCKETS = 17


def bucket(offset):
    """0 -> 8, then by powers of two: +1 -> 9, +2 -> 10, +3..4 -> 11, … ; the same below for what stands before."""
    if offset == 0:
        return 8
    size = min(8, 1 + max(0, (abs(offset) - 1).bit_length()))
    return 8 + size if offset > 0 else 8 - size


def link_products(anaphor, antecedent):
    """The part of `link_scores` that costs, which is exported: each vector with each, and their own biases."""
    width = Encoder.LINK
    return anaphor[:, :width] @ antecedent[:, :width].T + anaphor[:, width, None] + antecedent[None, :, width]


def link_scores(anaphor, antecedent, match, distance):
    """How likely each of `antecedent` [b, LINK + 1] is what each of `anaphor` [a, LINK + 1 + MATCHES + DISTANCES] means.

    match, distance [a, b] index the anaphor's own weights for how words match and how far they stand. Zero is the score
    of meaning nothing said before.
    """
    of = anaphor[:, Encoder.LINK + 1 :]
    return link_products(anaphor, antecedent) + torch.gather(of, 1, match) + torch.gather(of, 1, MATCHES + distance)


class Events(nn.Module):
    """What a word says is done, by whom and to whom, from what the encoder, which stays as it is, makes of the words.

    `words` is exported with the encoder: a vector for each word, and how likely the word is to say an event at all. The rest
    looks at one such word and the sentence around it.
    """

    SIZE, DEPTH, INNER = 256, 2, 512

    def __init__(self, width, kinds, levels):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(levels))
        self.project = nn.Linear(width * levels, self.SIZE)
        self.gate = nn.Linear(self.SIZE, 1)
        self.cue = nn.Linear(self.SIZE, self.SIZE)
        self.distance = nn.Embedding(BUCKETS, self.SIZE)
        nn.init.normal_(self.distance.weight, std=0.1)
        self.norm = nn.LayerNorm(self.SIZE)
        self.layers = nn.ModuleList(Layer(self.SIZE, 4, self.INNER, 0.1) for _ in range(self.DEPTH))
        self.role = nn.Linear(self.SIZE, PARTIES)
        self.look = nn.Linear(self.SIZE, 1)
        self.hidden, self.kind = nn.Linear(2 * self.SIZE, 256), nn.Linear(256, 1 + kinds)
        self.dropout_in, self.dropout = nn.Dropout(0.2), nn.Dropout(0.3)

    def words(self, levels):
        """levels: for each of some layers, vectors of the words [batch, words, width]."""
        x = torch.cat([norm(level) for norm, level in zip(self.norms, levels)], -1)
        x = F.gelu(self.project(self.dropout_in(x)))
        return x, self.gate(x).squeeze(-1)

    def forward(self, words, cue, distance, mask):
        """As for `Roles`; -> logits of the party that each word belongs to, and of no event and the PLOVER types.

        mask is None where nothing is padding, which has distance 0.
        """
        x = self.norm(words + self.cue(cue)[:, None, :] + self.distance(distance))
        for layer in self.layers:
            x = layer(x, None if mask is None else outside(mask, layer))
        look = self.look(x).squeeze(-1)
        if mask is not None:
            look = look + (1 - mask.to(x.dtype)) * -1e4
        told = (torch.softmax(look, -1)[:, :, None] * x).sum(1)
        there = (distance == bucket(0)).to(x.dtype)
        own = (there[:, :, None] * x).sum(1)
        return self.role(x), self.kind(F.gelu(self.hidden(self.dropout(torch.cat([own, told], -1)))))


class Types(nn.Module):
    """PLOVER type and status of what a word says somebody does to somebody: the encoder's last layers anew, told who they are.

    The layers start as the encoder's own and read what the layers below them, which stay as they are, make of a sentence.
    """

    DEPTH = 2

    def __init__(self, layers, width, kinds, statuses):
        super().__init__()
        self.party = nn.Embedding(4, width)  # none, source, recipient, trigger
        nn.init.normal_(self.party.weight, std=0.1)
        with torch.no_grad():
            self.party.weight[0] = 0
        self.layers = nn.ModuleList(Layer(width, old.heads, old.up.out_features, 0.1) for old in layers)
        for layer, old in zip(self.layers, layers):
            layer.load_state_dict(old.state_dict())
        self.look = nn.Linear(width, 2)
        self.dropout = nn.Dropout(0.3)
        self.kind_hidden, self.kind = nn.Linear(4 * width, 256), nn.Linear(256, kinds)
        self.status_hidden, self.status = nn.Linear(2 * width, 256), nn.Linear(256, statuses)

    def forward(self, words, told, mask):
        """words [batch, words, width]; told [batch, words] indexes `party` -> logits of types and statuses; mask as for `Events`."""
        x = words + self.party(told)
        for layer in self.layers:
            x = layer(x, None if mask is None else outside(mask, layer))
        look = self.look(x)
        if mask is not None:
            look = look + (1 - mask.to(x.dtype))[:, :, None] * -1e4

        def mean(marked):
            marked = marked.to(x.dtype)[:, :, None]
            return (x * marked).sum(1) / marked.sum(1).clamp(min=1)

        seen = torch.softmax(look, 1).transpose(1, 2) @ x
        trigger = mean(told == 3)
        kind = torch.cat([seen[:, 0], mean(told == 1), mean(told == 2), trigger], -1)
        status = torch.cat([seen[:, 1], trigger], -1)
        return (
            self.kind(F.gelu(self.kind_hidden(self.dropout(kind)))),
            self.status(F.gelu(self.status_hidden(self.dropout(status)))),
        )
