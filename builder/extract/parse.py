"""What a model says of a text, as plain objects: ``Doc``, ``Token``, ``Span``, named and meant as in spaCy.

The rules ask each token for its word, its part of speech and its head some eighty times. spaCy makes a new Token at
each ``doc[i]`` and looks each answer up in its string store again; here everything is read once. Only what the rules
use is here, each as spaCy's API documentation describes it (https://spacy.io/api/token, /api/span, /api/doc).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, overload

from builder.data import words
from builder.extract.vocabulary import Features, features_of, texts_of, words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc as Parsed
    from spacy.vocab import Vocab


COLUMNS = ("ORTH", "IDX", "SPACY", "LEMMA", "POS", "TAG", "MORPH", "DEP", "ENT_TYPE", "ENT_IOB", "HEAD")
"""What is read of each token, as spaCy's numbers: one table for a doc is read in a fifth of the time of its tokens."""
IOB = ("", "I", "O", "B")


class Token:
    """A word or a sign, with what the model says of it."""

    __slots__ = (
        "_ancestry", "children", "dep_", "doc", "ent_iob_", "ent_type_", "head", "i", "idx", "is_alpha", "is_lower",
        "is_punct", "is_sent_end", "is_sent_start", "is_space", "is_upper", "lefts", "lemma_", "like_num", "lower_",
        "morph", "pos_", "rights", "sent", "tag_", "text", "text_with_ws", "whitespace_",
    )  # fmt: skip

    doc: Doc
    i: int
    """Its number in the doc."""
    idx: int
    """Where it begins in ``doc.text``."""
    text: str
    text_with_ws: str
    whitespace_: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    morph: Features
    """Its features: ``morph.get("Tense", [])`` is a list, mostly of one."""
    dep_: str
    ent_type_: str
    ent_iob_: str
    is_alpha: bool
    is_lower: bool
    is_upper: bool
    is_punct: bool
    is_space: bool
    like_num: bool
    is_sent_start: bool
    is_sent_end: bool
    head: Token
    """The token it depends on; itself at the root of a sentence."""
    children: tuple[Token, ...]
    lefts: tuple[Token, ...]
    rights: tuple[Token, ...]
    sent: Span

    def __len__(self) -> int:
        """Its characters."""
        return len(self.text)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return self.text

    @property
    def vocab(self) -> Vocab:
        """The model's words."""
        return self.doc.parsed.vocab

    @property
    def has_vector(self) -> bool:
        """True where the model knows the word."""
        return self.doc.parsed[self.i].has_vector

    @property
    def subtree(self) -> Iterator[Token]:
        """The token and all that depend on it, in the order of the tree: left ones, itself, right ones."""
        for child in self.lefts:
            yield from child.subtree
        yield self
        for child in self.rights:
            yield from child.subtree

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its head, the head of that, up to the root of the sentence."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def left_edge(self) -> Token:
        """The first of ``subtree``."""
        token = self
        while token.lefts:
            token = token.lefts[0]
        return token

    @property
    def right_edge(self) -> Token:
        """The last of ``subtree``."""
        token = self
        while token.rights:
            token = token.rights[-1]
        return token


class Span:
    """Tokens that stand one behind the other: ``doc.span(start, end)``."""

    __slots__ = ("_sliced", "_text", "doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self.label_ = label
        self._sliced: list[Token] | None = None
        self._text = ""

    @property
    def _tokens(self) -> list[Token]:
        """Its tokens: most spans are only asked for their words."""
        sliced = self._sliced
        if sliced is None:
            sliced = self._sliced = self.doc[self.start : self.end]
        return sliced

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Span):
            return NotImplemented
        return self.doc is other.doc and self.start == other.start and self.end == other.end

    def __hash__(self) -> int:
        return hash((id(self.doc), self.start, self.end))

    def __repr__(self) -> str:
        return self.text

    @overload
    def __getitem__(self, key: int) -> Token: ...
    @overload
    def __getitem__(self, key: slice) -> Span: ...
    def __getitem__(self, key: int | slice) -> Token | Span:
        if isinstance(key, slice):
            start, end, _ = key.indices(self.end - self.start)
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self._tokens[key]

    @property
    def start_char(self) -> int:
        """Where it begins in ``doc.text``."""
        return self.doc[self.start].idx if self.end > self.start else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Where it ends in ``doc.text``, white space behind it aside."""
        if self.end <= self.start:
            return self.start_char
        last = self.doc[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its words, without the white space behind them."""
        if not self._text and self.end > self.start:
            doc, last = self.doc, self.doc[self.end - 1]
            self._text = doc.text[doc[self.start].idx : last.idx + len(last.text)]
        return self._text

    @property
    def sent(self) -> Span:
        """The sentence of its first token."""
        return self.doc[self.start].sent

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence, the first of several."""
        for token in self._tokens:
            if token.head is token:
                return token
        loose = [t for t in self._tokens if not self.start <= t.head.i < self.end]
        return min(loose, key=lambda t: sum(1 for _ in t.ancestors), default=self.doc[self.start])


class Doc(list[Token]):
    """A text's tokens, in order: ``doc[i]`` is a list's, which is asked most of all; ``span`` gives what stands in
    spaCy as ``doc[start:end]``."""

    def __init__(self, parsed: Parsed) -> None:
        super().__init__(Token() for _ in range(len(parsed)))
        self.parsed = parsed
        self._spans: dict[tuple[int, int], Span] = {}
        self.text: str = parsed.text
        self.lang_: str = parsed.lang_
        children: list[list[Token]] = [[] for _ in self]
        adpositions = words(f"{self.lang_}/reading", "adpositions")
        word_of, text_of, features = words_of(parsed.vocab), texts_of(parsed.vocab), features_of(parsed.vocab)
        columns = parsed.to_array(list(COLUMNS)).view("int64").T.tolist()
        for i, (token, key, idx, spaced, lemma, pos, tag, morph, dep, kind, place, up) in enumerate(
            zip(self, *columns, strict=True)
        ):
            word = word_of[key]
            token.doc = self
            token.i = i
            token.idx = idx
            token.text, token.lower_ = word.text, word.lower
            token.is_alpha, token.is_lower, token.is_upper = word.is_alpha, word.is_lower, word.is_upper
            token.is_punct, token.is_space, token.like_num = word.is_punct, word.is_space, word.like_num
            token.whitespace_ = " " if spaced else ""
            token.text_with_ws = word.text + token.whitespace_
            token.lemma_ = text_of[lemma]
            token.pos_ = text_of[pos]
            if adpositions and token.pos_ == "ADP" and token.lower_ not in adpositions:
                token.pos_ = "ADJ"  # "Cour suprême": there are so many prepositions and no more
            token.tag_ = text_of[tag]
            token.morph = features[morph]
            token.dep_ = text_of[dep]
            token.ent_type_ = text_of[kind]
            token.ent_iob_ = IOB[place]
            token.head = self[i + up]
            if up:
                children[i + up].append(token)
        for token, below in zip(self, children, strict=True):
            token.children = tuple(below)
            token.lefts = tuple([t for t in below if t.i < token.i])
            token.rights = token.children[len(token.lefts) :]
        self.sents = tuple(Span(self, s.start, s.end) for s in parsed.sents)
        for sentence in self.sents:
            for token in sentence:
                token.sent = sentence
                token.is_sent_start = token.i == sentence.start
                token.is_sent_end = token.i == sentence.end - 1

    __hash__ = object.__hash__  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return self is other

    def span(self, start: int, end: int) -> Span:
        """The tokens from ``start`` to ``end`` (exclusive), both as in a slice of a list."""
        if 0 <= start <= end <= len(self):
            if (found := self._spans.get((start, end))) is None:
                found = self._spans[start, end] = Span(self, start, end)
            return found
        first, last, _ = slice(start, end).indices(len(self))
        return Span(self, first, max(first, last))

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words in small letters."""
        return frozenset(t.lower_ for t in self)

    @cached_property
    def ents(self) -> tuple[Span, ...]:
        """The names that the model found, each with its ``label_``."""
        return tuple(Span(self, e.start, e.end, e.label_) for e in self.parsed.ents)

    @cached_property
    def _starts(self) -> list[int]:
        return [t.idx for t in self]

    def char_span(self, start: int, end: int) -> Span:
        """The tokens that hold these characters of ``text``, widened to whole tokens (``end`` exclusive)."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_right(self._starts, end - 1) - 1)
        return Span(self, first, last + 1)
