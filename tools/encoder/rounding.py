"""What rounding to whole numbers does to a network, done to it while it is still taught, so that it learns to bear it
(quantization-aware training: Jacob et al. 2018, https://arxiv.org/abs/1712.05877)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

WEIGHT = (-64, 63)
"""Weights have seven bits, row by row, as ``write`` rounds them."""
VALUE = (0, 255)
"""What comes into a dense step has eight, all together."""


class Rounded(nn.Module):
    """The weights of a dense step, rounded; their gradients are those of the weights themselves."""

    def forward(self, weight: Tensor) -> Tensor:
        scale = weight.detach().abs().amax(1).clamp(min=1e-8) / WEIGHT[1]
        zero = torch.zeros_like(scale, dtype=torch.int32)
        return torch.fake_quantize_per_channel_affine(weight.float(), scale, zero, 0, *WEIGHT)


def _rounded_values(_: nn.Module, values: tuple[Tensor, ...]) -> Tensor:
    """The values that come into a dense step, rounded."""
    x = values[0].float()
    low, high = min(x.min().item(), 0.0), max(x.max().item(), 0.0)
    scale = max((high - low) / VALUE[1], 1e-8)
    return torch.fake_quantize_per_tensor_affine(x, scale, round(-low / scale), *VALUE)


@contextmanager
def rounded(network: nn.Module) -> Iterator[None]:
    """The network's dense steps round what they do, inside this context; its own weights stay as exact as they are."""
    dense = [m for m in network.modules() if isinstance(m, nn.Linear)]
    hooks = [m.register_forward_pre_hook(_rounded_values) for m in dense]
    for step in dense:
        parametrize.register_parametrization(step, "weight", Rounded())
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for step in dense:
            parametrize.remove_parametrizations(step, "weight", leave_parametrized=False)
