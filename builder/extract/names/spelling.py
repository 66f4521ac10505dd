"""What an article's own spelling says of a name: words that it writes small elsewhere, Headlines Like This."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.extract.names import runs
from builder.extract.names.candidate import Candidate, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import BlockKind, Kind

LINE = 1
"""More words than this, all in capitals, are a line that shouts."""


@dataclass(frozen=True)
class Spelling:
    """How an article writes its words, its Headlines Like This aside."""

    plain: frozenset[str]
    """Words that it writes small, and never with a capital where none is due."""
    capital: frozenset[str]
    """Words that it writes with a capital inside a sentence; lower case here."""
    joined: frozenset[str] = frozenset()
    """Pairs of words that it joins by a hyphen outside its title; lower case here."""


def spelling(passages: tuple[Passage, ...]) -> Spelling:
    """How an article writes its words."""
    small: set[str] = set()
    capital: set[str] = set()
    for passage in passages:
        titled = runs.is_title_case(passage.doc) or runs.is_shouted(passage.doc, LINE)
        for token in passage.doc:
            text = token.text
            if text.islower():
                small.add(text)
            elif text[:1].isupper() and not titled and not runs.opens(token):
                capital.add(text.lower())
    return Spelling(frozenset(small - capital), frozenset(capital), frozenset(_joined(passages)))


def _joined(passages: tuple[Passage, ...]) -> Iterator[str]:
    for passage in passages:
        if passage.block.kind is not BlockKind.TITLE:
            doc = passage.doc
            yield from (
                f"{doc[i - 1].lower_}-{doc[i + 1].lower_}" for i in range(1, len(doc) - 1) if runs.is_hyphen(doc, i)
            )


def is_written_small(doc: Doc, candidate: Candidate, plain: frozenset[str]) -> bool:
    """``Grève`` that opens a sentence of an article that says ``la grève``; a whole headline of such words."""
    tokens = [t for t in doc[candidate.start : candidate.end] if t.is_alpha]
    if candidate.fixed or not tokens or not all(t.text.lower() in plain for t in tokens):
        return False
    only_first = runs.opens(tokens[0]) and sum(map(is_capital, tokens)) == 1
    return len(tokens) == 1 or only_first or runs.is_title_case(doc)


def cut(passage: Passage, candidate: Candidate, spelling: Spelling) -> Candidate:
    """``Zed Exemple`` of ``Zed Exemple Declares Victory``, a Headline Like This: up to the last word that the text
    itself writes with a capital."""
    if candidate.fixed:
        return candidate
    if _opens_small(passage.doc, candidate, spelling):
        candidate = replace(candidate, start=candidate.start + 1)
    candidate = _behind_theme(passage, candidate, spelling)
    if not _in_headline(passage):
        return candidate
    tokens = passage.doc.span(candidate.start, candidate.end)
    own = [t.i for t in tokens if t.text.lower() in spelling.capital]
    return replace(candidate, end=own[-1] + 1) if own else candidate


def _behind_theme(passage: Passage, candidate: Candidate, spelling: Spelling) -> Candidate:
    """``Zed Exemple`` of the title ``France-Zed Exemple mis en examen``, ``Exempla`` of ``Exempla-Délai incertain``: an
    agency's titles have their theme before a hyphen. Only where the text says the theme alone and the two never."""
    doc = passage.doc
    glued = len(doc) > 2 and runs.is_hyphen(doc, 1) and is_capital(doc[2]) and candidate.start == 0
    if passage.block.kind is not BlockKind.TITLE or not glued or candidate.end < 3:
        return candidate
    theme, first = doc[0].lower_, doc[2].lower_
    if theme not in spelling.capital or f"{theme}-{first}" in spelling.joined:
        return candidate
    named = first in spelling.capital
    whole = doc.span(0, max(3, candidate.end)).text
    if is_on_map(whole) or is_on_map(doc.span(0, 3).text) or (not named and is_on_map(doc[2].text, TOWN_OF_SIZE)):
        return candidate  # "Auvergne-Exemple-Alpes", "Mali-Algérie"
    return replace(candidate, start=2, kind=None) if named else replace(candidate, end=1, kind=None)


def _opens_small(doc: Doc, candidate: Candidate, spelling: Spelling) -> bool:
    """True for ``Fusion Exempla-Exemplotta`` that opens an article which says ``la fusion``; not for ``Groupe X``."""
    first = doc[candidate.start]
    more = candidate.end - candidate.start > 1 and is_capital(doc[candidate.start + 1]) and bool(first.whitespace_)
    if not more or candidate.rule == "capitals" or candidate.kind is Kind.ACTOR or not runs.opens(first):
        return False
    return first.text.istitle() and first.pos_ == "NOUN" and first.lower_ in spelling.plain


def _in_headline(passage: Passage) -> bool:
    return passage.block.kind in {BlockKind.TITLE, BlockKind.HEADING} and runs.is_title_case(passage.doc)


def _is_shouted_small(passage: Passage, candidate: Candidate, small: frozenset[str]) -> bool:
    """``GAS`` in a line that is ``TEAR GAS``, and the line: no initials, no name where the text writes it all small."""
    words = passage.doc[candidate.start : candidate.end]
    plain = not candidate.fixed and all(t.lower_ in small for t in words)
    return plain and runs.is_shouted(passage.doc, LINE)


def is_of_a_headline(passage: Passage, candidate: Candidate, spelling: Spelling, lexicon: Lexicon) -> bool:
    """``Pleads`` in a Headline Like This: no name where the text writes it small, or not at all."""
    capital = spelling.capital
    if _is_shouted_small(passage, candidate, spelling.plain):
        return True
    if not capital or not _in_headline(passage) or lexicon.opens_person(passage.doc, candidate.start):
        return False
    tokens = passage.doc.span(candidate.start, candidate.end)
    words = [t.text.lower() for t in tokens if t.is_alpha and is_capital(t)]
    return not all(word in capital for word in words)
