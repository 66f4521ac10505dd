"""The pieces that words are cut into: those of the encoder's quarter of a million that our languages need."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as protocol

from tools.encoder.base import Base

SPECIAL = 4
"""The first pieces stand for no characters."""
LATIN = re.compile(r"^▁?[A-Za-zÀ-ÖØ-öø-ſȘ-ț'’\-]+$")
COMMON = -12.5
"""The logarithm of how often a piece is met, at least, that is kept though no text here has it."""
UNKNOWN, UNUSED = 2, 3


def model(pieces: list[str], scores: list[float]) -> bytes:
    """A model of SentencePiece with these pieces, which normalises characters as the encoder's does."""
    made = io.BytesIO()
    some = ["le chat est là", "the cat sat on it", "un deux trois quatre"] * 50
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(some), model_writer=made, vocab_size=40, model_type="unigram", hard_vocab_limit=False,
        normalization_rule_name="nmt_nfkc", minloglevel=2,
    )  # fmt: skip
    found = protocol.ModelProto()
    found.ParseFromString(made.getvalue())
    del found.pieces[:]
    for piece, score in zip(pieces, scores, strict=True):
        row = found.pieces.add()
        row.piece, row.score = piece, score
        if piece in {"<s>", "</s>", "<pad>", "<unk>"}:
            row.type = UNKNOWN if piece == "<unk>" else UNUSED
    spec = found.trainer_spec
    spec.bos_id, spec.pad_id, spec.eos_id, spec.unk_id, spec.vocab_size = 0, 1, 2, 3, len(pieces)
    found.normalizer_spec.add_dummy_prefix, found.normalizer_spec.remove_extra_whitespaces = True, False
    return found.SerializeToString()


def kept(base: Base, texts: Iterable[str]) -> list[int]:
    """The numbers of the pieces that these texts are cut into, and of common ones in Latin letters."""
    cutter = sentencepiece.SentencePieceProcessor(model_proto=model(base.pieces, base.scores))
    met = {number for text in texts for number in cutter.encode(text)}
    for i, (piece, score) in enumerate(zip(base.pieces, base.scores, strict=True)):
        if i < SPECIAL or (LATIN.match(piece) and (score > COMMON or len(piece) <= 2)):
            met.add(i)
    return sorted(met)
