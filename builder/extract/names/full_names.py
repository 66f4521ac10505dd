"""Full names by their shape: a first name of the lists with one or two surnames, whatever a model takes them for."""

from __future__ import annotations

from builder.extract.names.candidate import Candidate, is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind

MONTHS = frozenset({"April", "June", "August"})
NOBODYS = (
    "group_heads",
    "group_tails",
    "foreign_tails",
    "site_heads",
    "place_heads",
    "streets",
    "directions",
    "things",
)
"""Lists of words that no surname is: ``Zed Company``, ``Victoria Island``."""


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each ``Ada May``, whose surname an English model takes for the month: no date follows it."""
    doc = passage.doc
    if lexicon.head_first or " May" not in passage.text:
        return []
    return [Candidate(index, t.i - 1, t.i + 1, Kind.ACTOR, "may", fixed=True) for t in doc[1:] if _is_may(t, lexicon)]


def _is_may(token: Token, lexicon: Lexicon) -> bool:
    given = token.doc[token.i - 1]
    if token.text != "May" or not given.text.istitle() or given.text in MONTHS or not lexicon.is_given(given.text):
        return False
    behind = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    return not behind[:1].isdigit()


def surnames_of(tokens: Tokens, lexicon: Lexicon) -> int:
    """How many surnames stand behind a first name that the lists have: 1 for ``Jean-Claude Exemple``, ``Zed
    al-Exemple``, ``Zed de la Exemple``; 0 where the tokens are no full name. A map is not asked."""
    if len(tokens) < 2 or not lexicon.opens_person(tokens.doc, tokens.start):
        return 0
    words = _joined(tokens.doc, tokens.start, tokens.end)
    found = 0
    for word in words[1:]:
        if len(word) == 1 and lexicon.has("surname_particles", word[0].text):
            continue
        capitals = [t for t in word if t.text[:1].isupper() and t.text != "May"]  # "Ada May"
        if not _is_a_name(word[-1]) or any(lexicon.has_any(NOBODYS, t.text) for t in capitals):
            return 0
        found += 1
    return found


def _is_a_name(token: Token) -> bool:
    text = token.text
    return text[:1].isupper() and not (is_acronym(text) and len(text) < 5) and not any(c.isdigit() for c in text)


def _joined(doc: Doc, start: int, end: int) -> list[list[Token]]:
    """The words, each with what hyphens join to it: ``Jean-Claude``, ``al-Exemple``."""
    words: list[list[Token]] = []
    glued = False
    for token in doc[start:end]:
        hyphen = token.text == "-" and not token.whitespace_
        if hyphen or glued:
            words[-1].append(token)
        else:
            words.append([token])
        glued = hyphen
    return words
