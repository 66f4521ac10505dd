"""The kind of a name where the model alone spoke for one: by the words around it, and by the map."""

from __future__ import annotations

from builder.extract.names import plain, renowned
from builder.extract.names.candidate import is_acronym
from builder.extract.names.full_names import surnames_of
from builder.extract.names.lexicon import Lexicon
from builder.extract.names.maps import TOWN_OF_SIZE, is_on_map
from builder.extract.names.situation import Situation
from builder.extract.names.word_kinds import chances
from builder.extract.parse import Span as Tokens
from builder.model import Kind

EVEN, LIKELY = 0.5, 0.75
"""The chances from which a first name alone, and from which any word that speaks, is a person's."""
TOLD = 8
"""Votes of the words around a name that outweigh whatever the model says."""


def corrected(kind: Kind | None, tokens: Tokens, situation: Situation, lexicon: Lexicon) -> Kind | None:
    """The kind by the words around all occurrences, where the model alone spoke for another; by the map where
    they say nothing."""
    words = situation.words
    if tokens.text in lexicon.well_known or (kind is not None and renowned.kind_of(tokens.text) is kind):
        return kind
    if kind is not None and not (words[kind] or situation.says or situation.lives):
        kind = renowned.likely_kind(tokens.text) or kind
    told = situation.says or (kind is Kind.ACTOR and situation.acts and len(tokens) < 3)
    if kind is not None and words[kind] == 0 and (sure := _by_words(tokens, situation, lexicon)) is not None:
        return sure
    doubtful = kind in (Kind.ACTOR, Kind.PLACE) and words[kind] == 0 and not told
    if doubtful and kind is not None and plain.is_of_the_dictionary(tokens, kind, lexicon):
        return None  # "Rapid Damage Assessment", a person to the model alone
    if kind is Kind.ACTOR and words[kind] == 0 and not lexicon.is_given(tokens[0].text):
        return _not_a_person(tokens, situation)
    if kind is Kind.GROUP and words[kind] == 0 and _is_somebody(tokens, lexicon):
        return Kind.ACTOR  # "Morgan Exemple", a company to the model alone
    if kind is Kind.GROUP and words[kind] == 0 and _is_called_so(tokens, situation, lexicon):
        return Kind.ACTOR  # "Cesar was arrested", a body to the model alone
    if kind is not None and not (words[Kind.GROUP] or situation.says) and plain.is_theme(tokens, lexicon):
        return None  # "Public Health", a body to the model alone; "in Public Health", no place
    if kind is Kind.GROUP and words[kind] == 0 and not is_acronym(tokens.text):
        by_words = words[Kind.PLACE] >= 3 and words[Kind.PLACE] > 2 * situation.says
        by_words = by_words or (len(tokens) > 1 and not situation.says and is_on_map(tokens.text, TOWN_OF_SIZE))
        by_words = by_words or (words[Kind.PLACE] > 0 and is_on_map(tokens.text, TOWN_OF_SIZE))  # "to Vilnius, called"
        still = not (situation.says or situation.acts or situation.plays or situation.by_article)
        before = tokens.doc[tokens.start - 1].text if tokens.start else ""
        # "Zed Exemple (Olimpia)" is of a club; "the Duma", "de la Douma" is no town
        alone = before == "(" and tokens.doc.span(tokens.end, tokens.end + 1).text == ")"
        still = still and len(tokens) == 1 and not alone and not lexicon.has("determiners", before)
        by_words = by_words or (still and is_on_map(tokens.text, TOWN_OF_SIZE))  # "from Exempla to Dhaka"
        return Kind.PLACE if by_words or (situation.by_article and is_on_map(tokens.text)) else kind
    if kind is Kind.PLACE and words[kind] == 0 and lexicon.opens_person(tokens.doc, tokens.start):
        return Kind.ACTOR if _is_somebody(tokens, lexicon) else kind
    country = tokens.text.lower() in lexicon.countries  # "US", which is too short for the map
    if kind is Kind.PLACE and words[Kind.GROUP] >= 4 > words[kind] and not (country or is_on_map(tokens.text)):
        return Kind.GROUP  # "la direction de la Exempla", a place to the model alone
    if kind is Kind.PLACE and situation.says > words[kind] and not is_on_map(tokens.text):
        return None if tokens.text.lower() in lexicon.countries else Kind.GROUP
    if kind is None and len(tokens) in (2, 3) and lexicon.opens_person(tokens.doc, tokens.start):
        return None if is_on_map(tokens.text) else Kind.ACTOR  # "Novak Exemple", of which the model saw nothing
    if kind is None and not lexicon.is_given(tokens[0].text):
        named = tokens[0].pos_ == "PROPN" or tokens[0].ent_type_ not in {"", "MISC"}
        named = named or (tokens[0].ent_type_ != "" and len(tokens) > 1)  # not "le Tour propose"
        named = named and tokens[0].ent_type_ != "NORP"
        return Kind.PLACE if named and is_on_map(tokens.text) else None
    return kind


def _by_words(tokens: Tokens, situation: Situation, lexicon: Lexicon) -> Kind | None:
    """The kind that the words around a name told again and again, where none told another: ``Testard died``,
    ``Testard's friend``, a town to the model each time; English alone, whose model knows few names."""
    kind, told = situation.words.most_common(1)[0] if situation.words else (None, 0)
    if lexicon.head_first or kind is None or told < TOLD or told < situation.words.total():
        return None
    if kind is not Kind.PLACE and (tokens.text.lower() in lexicon.countries or is_on_map(tokens.text, TOWN_OF_SIZE)):
        return None
    return None if kind is Kind.ACTOR and is_acronym(tokens.text) else kind


def _is_somebody(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for a first name and one or two surnames that no map has."""
    return surnames_of(tokens, lexicon) in (1, 2) and not is_on_map(tokens.text)


def _is_called_so(tokens: Tokens, situation: Situation, lexicon: Lexicon) -> bool:
    """True for one word that is a first name of somebody who lives or was seen as a person, or that speaks and that the
    vectors know as a person's; English alone."""
    text = tokens.text
    if lexicon.head_first or len(tokens) > 1 or not text.istitle() or situation.by_article:
        return False
    if situation.words[Kind.PLACE] or is_on_map(text, TOWN_OF_SIZE) or lexicon.has("group_tails", text):
        return False
    likely = (chances(text) or {Kind.ACTOR: 0.0})[Kind.ACTOR]
    if lexicon.is_given(text) and (situation.lives or situation.is_person or situation.says):
        return likely > EVEN
    return (situation.says > 0 or situation.lives) and likely > LIKELY


def _not_a_person(tokens: Tokens, situation: Situation) -> Kind:
    """What a name is that only the model, or only a verb of saying, takes for a person."""
    alone, by_words = len(tokens) == 1, situation.words[Kind.PLACE]
    weak = alone and not (situation.acts and situation.is_person and not is_on_map(tokens.text))
    if by_words >= max(1 if weak else 3, situation.says):
        return Kind.PLACE  # not "a petition from X", where X does something too
    if alone and not (situation.acts or _is_quoted(tokens)) and is_on_map(tokens.text, TOWN_OF_SIZE):
        return Kind.PLACE
    if not (alone or situation.says or sum(situation.words.values())) and is_on_map(tokens.text):
        return Kind.PLACE  # "hit Davao Exemple on Friday"
    return Kind.GROUP if alone and not situation.is_person else Kind.ACTOR


def _is_quoted(tokens: Tokens) -> bool:
    return tokens.start > 0 and tokens.doc[tokens.start - 1].text in {"«", "“", '"', "‘"}
