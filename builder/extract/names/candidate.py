"""A stretch of tokens that may be a name, on its way to becoming a mention."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from builder.data.folding import fold
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind

ROMAN = frozenset("IVXLCDM")
ARABIC_ARTICLES = frozenset({"al", "el", "an", "ar", "as", "ash", "at", "ad", "az", "ez", "es", "er", "et", "ul"})
"""How the Arabic article is written in front of a hyphen."""
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
"""``20th``, in English."""
MARKS = {"«": "»", "“": "”", '"': '"'}
"""The marks around a title or a nickname, the closing one by the opening one."""


class Read(NamedTuple):
    """Bounds of a name in its passage's tokens, and its kind as far as it is known."""

    start: int
    end: int
    kind: Kind | None


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """Tokens ``start`` to ``end`` (exclusive) of a passage."""

    passage: int
    """Index among the article's passages."""
    start: int
    end: int
    kind: Kind | None
    """None while nothing tells it."""
    rule: str
    fixed: bool = False
    """True when its rule is surer of the kind than the rest of the document."""

    def meets(self, other: Candidate) -> bool:
        """True when the two share a token."""
        return self.passage == other.passage and self.start < other.end and other.start < self.end

    def tokens(self, passages: tuple[Passage, ...]) -> Tokens:
        """The tokens themselves."""
        return passages[self.passage].doc.span(self.start, self.end)


def key(tokens: Tokens) -> str:
    """What two occurrences of one name share: its words, without case when it shouts."""
    text = " ".join(t.text for t in tokens if not t.is_space)
    return text.title() if is_shouted(text) else text


def is_shouted(text: str) -> bool:
    """True for ``VLADIMIR POUTINE``, not for ``FSB``."""
    return text.isupper() and (" " in text or len(text) > 6)


def is_capital(token: Token) -> bool:
    """True for a word that is written with a capital, ``d'Estaing``-like particles aside."""
    return token.text[:1].isupper()


def parts_between(start: int, cuts: list[int], end: int) -> list[tuple[int, int]]:
    """Bounds of what stands before, between and behind the tokens ``cuts`` of a range; some may be empty."""
    return list(zip([start, *(i + 1 for i in cuts)], [*cuts, end], strict=True))


def word_at(doc: Doc, i: int) -> str:
    """The word at ``i``; empty beyond the document's ends."""
    return doc[i].text if 0 <= i < len(doc) else ""


def small_at(doc: Doc, i: int) -> str:
    """The same in small letters."""
    return word_at(doc, i).lower()


def past_article(doc: Doc, end: int) -> int:
    """Behind ``al-Essai`` at ``end``, which goes on with the name before it; ``end`` where no such stands."""
    while end + 2 < len(doc) and doc[end].text in ARABIC_ARTICLES and doc[end + 1].text == "-":
        if doc[end].whitespace_ or doc[end + 1].whitespace_ or not is_capital(doc[end + 2]):
            break
        end += 3
    return end


def is_known_small(token: Token) -> bool:
    """True for a word that the model knows without its capital; never where the model knows no words (English)."""
    vocab = token.vocab
    return bool(vocab.vectors.size) and vocab.has_vector(token.text.lower())


def is_acronym(text: str) -> bool:
    """True for ``FSB``, ``O.N.U.``, ``CFDT``: two to six capitals."""
    letters = text.replace(".", "")
    if "-" in letters and all(2 <= len(part) <= 6 and part.isalpha() and part.isupper() for part in letters.split("-")):
        return True  # SMER-SSD
    if len(letters) > 3 and letters[-1].islower() and letters[-1] not in "sx" and not set(letters[:-1]) <= ROMAN:
        letters = letters[:-1]  # SETCa
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()


def abbreviates(short: str, long: str) -> bool:
    """True for ``Céni`` beside ``Commission électorale nationale indépendante``: its letters in their order; beside
    ``Commission électorale`` too, whose words' first letters it begins with."""
    letters, words = fold(short.replace(".", "")).casefold(), fold(long).casefold()  # "Cédéao" of "… des Etats …"
    if " " in letters or not 2 <= len(letters) <= 9 or " " not in words or letters[0] != words[0]:
        return False
    firsts = "".join(word[0] for word in words.split())
    if len(firsts) > 1 and letters.startswith(firsts):
        return True
    # "Exempros" of "Exemple Productions" has an s of its own.
    return runs_through(letters, words) or (len(letters) > 4 and runs_through(letters.removesuffix("s"), words))


def runs_through(letters: str, words: str) -> bool:
    """True where the letters stand in the words in their order."""
    at = 0
    for letter in letters:
        at = words.find(letter, at) + 1
        if at == 0:
            return False
    return True


def _precedence(c: Candidate) -> tuple[bool, int, bool, bool, int, int, str]:
    listed = c.rule in {"well-known", "state", "renowned"}
    return not c.fixed, c.start - c.end, c.rule == "known", not listed, c.passage, c.start, c.rule


def unlapped(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without those that meet a fixed or longer one; earlier wins between equals."""
    kept: list[Candidate] = []
    taken: dict[int, list[Candidate]] = {}
    for candidate in sorted(candidates, key=_precedence):
        others = taken.setdefault(candidate.passage, [])
        if not any(candidate.meets(other) for other in others):
            others.append(candidate)
            kept.append(candidate)
    return sorted(kept, key=lambda c: (c.passage, c.start, c.end))


def surname(tokens: Tokens) -> Tokens:
    """The last word of a person's name, with what is joined to it by a hyphen: ``Exemple-Dubois``; never the whole."""
    i = len(tokens) - 1
    while i > 2 and tokens[i - 1].text == "-" and not (tokens[i - 1].whitespace_ or tokens[i - 2].whitespace_):
        i -= 2
    return tokens[i:]
