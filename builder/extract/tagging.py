"""An article's blocks, tagged and parsed by spaCy, with the way back to the source's offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from spacy.language import Language

from builder.extract.marking import NOTHING, Seen, mark
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.sentences import sentences_of
from builder.model import Article, Block, BlockKind, Span
from builder.read.datelines import signers

SAME_LENGTH = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u201a": ","})
"""What the models know better than the source's character; each is one character for one. Some papers write the low
quotation mark ‚ for a comma."""

UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
"""Characters that no reader sees: soft hyphens, joiners, marks of direction. The models read words without them."""
PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
"""Little pictures, which some glue to a name."""
WORD = re.compile(r"\S+")
MISTAKEN = re.compile(r"(?<=[^\W\d_])\"(?=s(?:[\s.,;:!?)]|$))")
"""A quotation mark where broken pages lost an apostrophe: ``the country"s president``."""
TURNED = re.compile(r"(?<=[^\W\d_])‘(?=s\b)")
"""An apostrophe turned the wrong way: ``the country‘s president``."""
OPENING = re.compile(r"(?:(?<=[\s(\[—–-])|^)[\"“](?=\S)")
CLOSING = re.compile(r"”|(?<=\S)\"")


@dataclass(frozen=True)
class Passage:
    """One block as spaCy reads it: white space runs are one space, ’ is '."""

    block: Block
    doc: Doc
    offsets: tuple[int, ...]
    """Offset in the article's source of each character of ``doc.text``."""
    seen: Seen = NOTHING
    """The names and roles that the encoder finds, and how sure of each it is."""

    @cached_property
    def text(self) -> str:
        """``doc.text``, which spaCy makes anew each time."""
        return self.doc.text

    def span(self, tokens: Token | Tokens) -> Span:
        """Where these tokens stand in the source."""
        if isinstance(tokens, Token):
            return self.chars(tokens.idx, tokens.idx + len(tokens))
        return self.chars(tokens.start_char, tokens.end_char)

    def chars(self, start: int, end: int) -> Span:
        """Where these characters of ``doc.text`` stand in the source (``end`` exclusive, not empty)."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)

    @cached_property
    def index(self) -> dict[int, int]:
        """Character of ``doc.text`` by offset in the source."""
        return {offset: i for i, offset in enumerate(self.offsets)}

    def tokens(self, span: Span) -> Tokens | None:
        """The tokens that a span of the source covers, widened to whole tokens; None outside this block."""
        start, end = bisect_left(self.offsets, span.start), bisect_left(self.offsets, span.end)
        if start == end:
            return None
        return self.doc.char_span(start, end)

    @cached_property
    def sentences(self) -> tuple[Tokens, ...]:
        """The block's sentences as a reader sees them, without those of white space."""
        return sentences_of(self.doc)

    def sentence_at(self, token: int) -> int:
        """Which of ``sentences`` holds the token of this number."""
        return max(0, bisect_right(self._starts, token) - 1)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(s.start for s in self.sentences)


def flat(article: Article, block: Block) -> tuple[str, tuple[int, ...]]:
    """A block's words for the model, and the source offset of each of their characters."""
    start, end = block.span.start, block.span.end
    words = PICTURE.sub(" ", article.prose[start:end].translate(SAME_LENGTH))
    if article.language == "en":
        words = _with_apostrophes(TURNED.sub("'", words))
    if block.kind is BlockKind.DATELINE:  # who wrote the article is nobody it tells of
        for name in signers(words):
            words = words[: name.start] + " " * len(name) + words[name.end :]
    kept: list[str] = []
    offsets: list[int] = []
    gap = 0
    unseen = {m.start() for m in UNSEEN.finditer(words)}
    for word in WORD.finditer(words):
        seen = [i for i in range(word.start(), word.end()) if i not in unseen]
        if not seen:
            continue
        if kept:
            kept.append(" ")
            offsets.append(start + gap)
        kept.append("".join(words[i] for i in seen))
        offsets.extend(start + i for i in seen)
        gap = word.end()
    return "".join(kept), tuple(offsets)


def _with_apostrophes(words: str) -> str:
    """The words with the apostrophes that a page lost, one for one; a mark that closes a quotation (``an "expert"s``)
    stays."""
    at = [m.start() for m in MISTAKEN.finditer(words)]
    opening = {m.start() for m in OPENING.finditer(words)}
    closing = {m.start() for m in CLOSING.finditer(words)} - opening - set(at)
    kept, inside = list(words), False
    marks = sorted({*at, *opening, *closing})
    for i, sign in enumerate(marks):
        if sign in opening or sign in closing:
            inside = sign in opening
            continue
        behind = next((m for m in marks[i + 1 :] if m not in at), None)
        if inside and behind not in closing:
            inside = False
        else:
            kept[sign] = "'"
    return "".join(kept)


def tag(articles: Iterable[Article], nlp: Language) -> Iterable[tuple[Article, tuple[Passage, ...]]]:
    """Each article with its blocks tagged, in order; all of one language, in one stream through the model."""
    pieces = (
        (text, (article, i, block, offsets))
        for article in articles
        for i, (block, (text, offsets)) in enumerate(_blocks(article))
    )
    parsed = nlp.pipe(pieces, as_tuples=True, batch_size=64)
    for article, group in groupby(parsed, key=lambda read: read[1][0]):
        own = [(doc, block, offsets) for doc, (_, _, block, offsets) in group if block is not None]
        read = mark([doc for doc, _, _ in own])
        passages = (Passage(block, Doc(doc), at, seen) for (doc, block, at), seen in zip(own, read, strict=True))
        yield article, tuple(passages)


def _blocks(article: Article) -> list[tuple[Block | None, tuple[str, tuple[int, ...]]]]:
    """The article's own blocks that say something; one empty piece where there are none, so that it is not lost."""
    found: list[tuple[Block | None, tuple[str, tuple[int, ...]]]] = []
    for block in article.blocks:
        if block.kind is BlockKind.NOTE:
            continue
        text, offsets = flat(article, block)
        if text:
            found.append((block, (text, offsets)))
    return found or [(None, (" ", (0,)))]
