"""Persons that a model took for groups or places, told by who is beside them: ``Dr Zed Exemple and Ada Testard``."""

from __future__ import annotations

from itertools import pairwise

from builder.extract.names.beside import Situations, Votes, tell
from builder.extract.names.candidate import Candidate, is_capital, key
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import is_on_map
from builder.extract.names.situation import best
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Kind

AND = frozenset(
    {"and", "and later", "and then", "and also", ", and", ",", "and Dr", "and Mr", "and Mrs", "and Ms", ", Dr", ", Mr"}
    | {"et", "et de", "et d'", "et à", "ainsi que", "et M.", "et Mme"}
)
UNLIKELY = 0.35
"""The chance of a person below which the name's own words are believed."""
NOBODYS = ("group_heads", "group_tails", "site_heads", "place_heads", "things_heads", "streets", "buildings", "halls",
           "portfolios", "portfolios_of_ministers", "papers", "things")  # fmt: skip


def persons(
    passages: tuple[Passage, ...], candidates: list[Candidate], votes: Votes, situations: Situations, lexicon: Lexicon
) -> None:
    """Votes for a person where the one beside it surely is one and no word speaks for a group."""
    for a, b in pairwise(candidates):
        if a.passage != b.passage:
            continue
        doc = passages[a.passage].doc
        between = doc.span(a.end, b.start).text.strip() if a.end < b.start else ""
        if between not in AND:
            continue
        for known, other in ((a, b), (b, a)):
            if between.startswith(",") and between != ", and" and not _closes(doc, b):
                continue  # "Zed Exemple, Testa Group said"
            if _is_somebody(passages, known, votes, situations, lexicon) and _may_be(doc, other, lexicon):
                both = a.start > 0 and doc[a.start - 1].lower_ == "both"
                agent = a.start > 0 and doc[a.start - 1].lower_ == "by" and between[0] == ","
                tokens = other.tokens(passages)
                name = key(tokens)
                if (len(tokens) > 1 or both or agent) and _is_open(name, votes, situations):
                    tell(votes, situations, name, Kind.ACTOR, 4 + votes[name].total())


def _closes(doc: Doc, second: Candidate) -> bool:
    """True where the row goes on behind the second name."""
    return doc.span(second.end, second.end + 1).text in {"and", "et", ","}


def _is_somebody(
    passages: tuple[Passage, ...], c: Candidate, votes: Votes, situations: Situations, lexicon: Lexicon
) -> bool:
    tokens = c.tokens(passages)
    name = key(tokens)
    if len(tokens) == 1 and any(o.endswith(f" {name}") and best(votes[o]) is Kind.ACTOR for o in list(votes)):
        return best(votes[name]) in {None, Kind.ACTOR}  # a surname
    told = c.fixed or situations[name].words[Kind.ACTOR] > 0 or lexicon.opens_person(tokens.doc, tokens.start)
    told = told and (len(tokens) > 1 or situations[name].words[Kind.ACTOR] > 3)
    return told and best(votes[name]) is Kind.ACTOR


def _may_be(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for one to four plain capitals, none of them a word for a body, a place or a thing."""
    tokens = doc.span(c.start, c.end)
    plain = len(tokens) < 5 and all(t.text.istitle() and t.is_alpha and len(t) > 1 for t in tokens)
    if c.fixed or not plain or any(lexicon.has_any(NOBODYS, t.text) for t in tokens):
        return False
    before = doc[c.start - 1] if c.start else None
    if before is not None and (
        before.lower_ in {"the", "le", "la", "les"} or (is_capital(before) and not lexicon.has("titles", before.text))
    ):
        return False
    return tokens.text not in lexicon.well_known and not is_on_map(tokens.text) and _is_likely(tokens)


def _is_likely(tokens: Tokens) -> bool:
    """True where the vectors know no such words, or know them as a person's."""
    found = chances(tokens.text)
    words = [told[Kind.ACTOR] for t in tokens if (told := chances(t.text)) is not None]
    return (found is None or found[Kind.ACTOR] > UNLIKELY) and all(word > UNLIKELY for word in words)


def _is_open(name: str, votes: Votes, situations: Situations) -> bool:
    """True where the model alone spoke."""
    words = situations[name].words
    return best(votes[name]) is not Kind.ACTOR and words[Kind.GROUP] == 0 and words[Kind.PLACE] < 3


def namesakes(votes: Votes, surnames: set[str], lexicon: Lexicon) -> None:
    """``Ada Exemple`` beside ``Zed Exemple``: a name of two words of which nothing was told, no mention of Zed; none in
    French."""
    for name in () if lexicon.head_first else votes:
        first, _, last = name.partition(" ")
        plain = last in surnames and best(votes[name]) is None and first.istitle() and first.isalpha()
        found = chances(first)
        if plain and not lexicon.has_any(NOBODYS, first) and (found is None or found[Kind.ACTOR] > UNLIKELY):
            votes[name][Kind.ACTOR] += 4
