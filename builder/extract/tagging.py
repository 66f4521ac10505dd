"""An article's blocks, tagged and parsed by spaCy, with the way back to the source's offsets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from builder.model import Article, Block, Span

SAME_LENGTH = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": " "})
"""What the models know better than the source's character; each is one character for one."""


@dataclass(frozen=True)
class Passage:
    """One block as spaCy reads it: white space runs are one space, ’ is '."""

    block: Block
    doc: Doc
    offsets: tuple[int, ...]
    """Offset in the article's source of each character of ``doc.text``."""

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
        start = next((self.index[i] for i in range(span.start, span.end) if i in self.index), None)
        end = next((self.index[i] for i in range(span.end - 1, span.start - 1, -1) if i in self.index), None)
        if start is None or end is None:
            return None
        return self.doc.char_span(start, end + 1, alignment_mode="expand")

    @property
    def sentences(self) -> tuple[Tokens, ...]:
        """The block's sentences, without those of white space."""
        return tuple(s for s in self.doc.sents if s.text.strip())


def flat(article: Article, block: Block) -> tuple[str, tuple[int, ...]]:
    """A block's words for the model, and the source offset of each of their characters."""
    chars: list[str] = []
    offsets: list[int] = []
    for i in range(block.span.start, block.span.end):
        char = article.prose[i].translate(SAME_LENGTH)
        if char.isspace():
            if not chars or chars[-1] == " ":
                continue
            char = " "
        chars.append(char)
        offsets.append(i)
    while chars and chars[-1] == " ":
        chars.pop()
        offsets.pop()
    return "".join(chars), tuple(offsets)


def tag(articles: Iterable[Article], nlp: Language) -> Iterable[tuple[Article, tuple[Passage, ...]]]:
    """Each article with its blocks tagged, in order; all of one language, in one stream through the model."""
    pieces = (
        (text, (article, i, block, offsets))
        for article in articles
        for i, (block, (text, offsets)) in enumerate(_blocks(article))
    )
    current: Article | None = None
    passages: list[Passage] = []
    for doc, (article, _, block, offsets) in nlp.pipe(pieces, as_tuples=True, batch_size=64):
        if current is not None and article is not current:
            yield current, tuple(passages)
            passages = []
        current = article
        if block is not None:
            passages.append(Passage(block, doc, offsets))
    if current is not None:
        yield current, tuple(passages)


def _blocks(article: Article) -> list[tuple[Block | None, tuple[str, tuple[int, ...]]]]:
    """The blocks that say something; one empty piece for an article that has none, so that it is not lost."""
    found: list[tuple[Block | None, tuple[str, tuple[int, ...]]]] = []
    for block in article.blocks:
        text, offsets = flat(article, block)
        if text:
            found.append((block, (text, offsets)))
    return found or [(None, (" ", (0,)))]
