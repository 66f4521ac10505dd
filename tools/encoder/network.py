"""The network: the lower layers of the sentence encoder (Sajjad et al. 2023, https://arxiv.org/abs/2004.03844: the
lower half keeps nearly all that is needed to label words), with one row of scores a piece."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from tools.encoder.base import Array, Base

EPSILON = 1e-12


class Layer(nn.Module):
    """Self-attention and two dense steps, each added to what comes in and normalised (Vaswani et al. 2017)."""

    def __init__(self, hidden: int, inner: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.ao = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, EPSILON), nn.LayerNorm(hidden, EPSILON)

    def forward(self, x: Tensor, mask: Tensor | None, drop: float) -> Tensor:
        b, n, hidden = x.shape
        size = hidden // self.heads
        q, k, v = (t.view(b, n, self.heads, size).transpose(1, 2) for t in self.qkv(x).split(hidden, -1))
        weights = q @ k.transpose(-1, -2) / size**0.5
        if mask is not None:
            weights = weights + mask
        seen = (weights.softmax(-1) @ v).transpose(1, 2).reshape(b, n, hidden)
        x = self.aln(x + functional.dropout(self.ao(seen), drop, self.training))
        return self.oln(x + functional.dropout(self.fo(functional.gelu(self.fi(x))), drop, self.training))


class Network(nn.Module):
    """The scores of every label for every piece of a batch of texts."""

    def __init__(self, words: int, layers: int, labels: int, base: Base) -> None:
        super().__init__()
        self.word, self.pos = nn.Embedding(words, base.hidden), nn.Embedding(base.positions, base.hidden)
        self.eln = nn.LayerNorm(base.hidden, EPSILON)
        self.layers = nn.ModuleList(Layer(base.hidden, base.inner, base.heads) for _ in range(layers))
        self.out = nn.Linear(base.hidden, labels)

    def forward(self, pieces: Tensor, there: Tensor | None = None, drop: float = 0.0) -> Tensor:
        x = self.word(pieces) + self.pos(torch.arange(pieces.shape[1])[None])
        x = functional.dropout(self.eln(x), drop, self.training)
        mask = None
        if there is not None:
            mask = torch.zeros(there.shape).masked_fill(~there, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask, drop)
        scores: Tensor = self.out(functional.dropout(x, drop, self.training))
        return scores


def begun(base: Base, kept: list[int], layers: int, labels: int) -> Network:
    """The network with the encoder's own weights: these pieces, these lower layers, and a last step at random."""
    network = Network(len(kept), layers, labels, base)
    h, f = base.hidden, base.inner
    put(network.word.weight, base.tensor("emb.word", base.words, h)[kept])
    put(network.pos.weight, base.tensor("emb.pos", base.positions, h) + base.tensor("emb.type", 2, h)[0])
    put(network.eln.weight, base.tensor("emb.ln.w", h))
    put(network.eln.bias, base.tensor("emb.ln.b", h))
    for n, layer in enumerate(network.layers):

        def own(name: str, *shape: int, n: int = n) -> Array:
            return base.tensor(f"l{n}.{name}", *shape)

        put(layer.qkv.weight, np.concatenate([own(f"{x}.w", h, h) for x in "qkv"]))
        put(layer.qkv.bias, np.concatenate([own(f"{x}.b", h) for x in "qkv"]))
        for part, rows, columns in (("ao", h, h), ("fi", f, h), ("fo", h, f)):
            put(getattr(layer, part).weight, own(f"{part}.w", rows, columns))
            put(getattr(layer, part).bias, own(f"{part}.b", rows))
        for part in ("aln", "oln"):
            put(getattr(layer, part).weight, own(f"{part}.w", h))
            put(getattr(layer, part).bias, own(f"{part}.b", h))
    nn.init.normal_(network.out.weight, std=0.02)
    nn.init.zeros_(network.out.bias)
    return network


def put(parameter: Tensor, values: Array) -> None:
    """Gives a parameter its values."""
    parameter.data.copy_(torch.from_numpy(np.ascontiguousarray(values)))
