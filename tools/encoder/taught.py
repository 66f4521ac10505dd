"""The encoder as it is, to be taught further: what earlier lessons taught it stays."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from tools.encoder.base import Array, Base
from tools.encoder.network import Network, put

ORDER = ("qkv", "ao", "fi", "fo")
"""The dense steps of a layer, as they stand in the file, one layer behind the other; the last step of all closes."""
NUMBERED = re.compile(r"^onnx::MatMul_(\d+)_quantized$")


def read(path: Path, base: Base) -> Network:
    """The network of a file of weights, rounded as they are there (``write`` of ``tools.encoder``)."""
    tensors = {t.name: numpy_helper.to_array(t) for t in onnx.load(str(path)).graph.initializer}
    dense = [m[0].removesuffix("_quantized") for m in sorted(map(NUMBERED.match, tensors), key=_number) if m]
    layers = len(dense) // len(ORDER)
    words, labels = tensors["word.weight_quantized"], tensors[f"{dense[-1]}_quantized"]
    network = Network(len(words), layers, labels.shape[1], base)
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if name in tensors:
                put(parameter, tensors[name])
        for one in ("word", "pos"):
            put(getattr(network, one).weight, _whole(tensors, f"{one}.weight"))
        put(network.out.weight, _whole(tensors, dense[-1]).T)
        for n, layer in enumerate(network.layers):
            for name, step in zip(dense[n * len(ORDER) :], ORDER, strict=False):
                put(getattr(layer, step).weight, _whole(tensors, name).T)
    return network


def _number(found: re.Match[str] | None) -> int:
    return int(found[1]) if found else -1


def _whole(tensors: dict[str, Array], name: str) -> Array:
    """Rounded weights in full."""
    zero, scale = tensors[f"{name}_zero_point"].astype(np.float32), tensors[f"{name}_scale"]
    whole: Array = (tensors[f"{name}_quantized"].astype(np.float32) - zero) * scale
    return whole
