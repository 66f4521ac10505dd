"""Kinds that the words of a name contradict: Metallica a person, Gazprom a town, to a model that never met them."""

from __future__ import annotations

from builder.extract.names.beside import Situations, Votes, tell
from builder.extract.names.candidate import is_acronym
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import SMALL, TOWN_OF_SIZE, is_on_map
from builder.extract.names.renowned import kind_of
from builder.extract.names.situation import Situation, best
from builder.extract.names.word_kinds import chances
from builder.model import Kind

CITY = 500_000
"""Inhabitants of a town that may be meant where nothing but its name says so."""
WEAK = 4
"""Votes of the words around a name up to which its own words are asked."""
HALF = 0.5
"""The chance from which two words are a person's rather than a body's, once they are no place's."""
CERTAIN = (0.95, 0.02)
"""As below, where a body to the model may be a town: clubs and forces are called by their towns and counties."""
DOUBTED, SURE = (0.84, 0.07), (0.9, 0.03)
"""From which chance another kind is taken, and how unlikely the kind at hand must be: where nothing but the model spoke
for it, and where some words of the article did. Of names like those learnt, 95 of 100 verdicts at 0.9 are right
(``tools/make_word_kinds.py``)."""


def by_words(votes: Votes, situations: Situations, surnames: set[str], lexicon: Lexicon) -> None:
    """Votes for another kind where hardly a word of the article speaks for the one at hand and the name's own words
    speak for the other."""
    for name in votes:
        kind, situation = best(votes[name]), situations[name]
        other = _other(name, kind, situation)
        if kind is None or other is None or name in surnames or is_acronym(name) or _is_plain(name, lexicon):
            continue
        if kind_of(name) is kind:
            continue  # a person of whom everybody has heard
        mine = situation.words[kind]
        if mine > WEAK or situation.words.total() > mine + situation.words[other]:
            continue
        towns = kind is Kind.GROUP and other is Kind.PLACE
        told = mine or situation.says or situation.plays or situation.by_article or name in lexicon.well_known
        if towns and told:
            continue  # "Geelong beat Ballarat", "the Amazon"
        likely, unlikely = CERTAIN if towns else SURE if mine else DOUBTED
        found = chances(name)
        if found and found[other] >= likely and found[kind] <= unlikely and _each(name, other):
            tell(votes, situations, name, other, 3 + votes[name].total())


def _other(name: str, kind: Kind | None, situation: Situation) -> Kind | None:
    """The kind that the name may be instead: a town of a person only where the map says so too, a person only of
    several words, since firms bear the names of their founders (Dassault) and of towns."""
    several = " " in name
    if kind is None or (kind is Kind.ACTOR and situation.lives):
        return None
    still = not (several or situation.acts or situation.says)  # "Yorkshire", of which nothing is told
    if kind is Kind.ACTOR and is_on_map(name, SMALL if situation.words[Kind.PLACE] or still else CITY):
        return Kind.PLACE  # "at Wagga Wagga", "Khartoum said"; a family is likelier than a town in "Middleton said"
    if kind is Kind.GROUP and not several:
        return Kind.PLACE  # Mindanao, Karnataka
    if is_on_map(name, TOWN_OF_SIZE if kind is Kind.ACTOR else SMALL):
        return None
    if kind is Kind.GROUP:
        return Kind.ACTOR
    if kind is Kind.PLACE and several and (chances(name) or {Kind.ACTOR: 0.0})[Kind.ACTOR] > HALF:
        return Kind.ACTOR
    ranges = kind is Kind.PLACE and not several and name.endswith("s")  # the Rockies, to the vectors a club
    return None if ranges else Kind.GROUP


def _each(name: str, kind: Kind) -> bool:
    """True where each word of the name is likelier of this kind than of the others together: no rare first name beside
    a word that means something else."""
    return all((chances(word) or {kind: 1.0})[kind] > 0.6 for word in name.split())


def _is_plain(name: str, lexicon: Lexicon) -> bool:
    """True for a first name with one more, and for what has a word for its kind: Stade de France."""
    first, *rest = name.split()
    return (bool(rest) and lexicon.is_given(first)) or any(
        lexicon.has(heads, word) for heads in ("site_heads", "place_heads") for word in (first, *rest[-1:])
    )
