"""What stands behind a verb and makes it one of saying, or none: a cost, a deed, something rejected, an order."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, feature, finite, lemma_of
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens


def costs(verb: Token, behind: Tokens, lexicon: Lexicon) -> bool:
    """True for ``claimed 12 lives``, ``claimed his maiden century``; not for ``claimed that the title was lost``."""
    that = len(behind) > 0 and lexicon.has("that", behind[0].lower_) and behind[0].dep_ == "mark"
    that = that and (lexicon.language == "en" or any(finite(t) for t in behind[1:]))  # "n'a concédé que 37 jeux"
    return not that and any(lexicon.has("costs", t.lower_) for t in behind)


def goes_on_doing(behind: Tokens, lexicon: Lexicon) -> bool:
    """True for ``to negotiate``, ``à négocier``."""
    linked = lexicon.has("to", behind[0].lower_) or lexicon.has("of", behind[0].lower_)
    return linked and ("Inf" in feature(behind[1], "VerbForm") or behind[1].tag_ == "VB" or behind[1].pos_ == "AUX")


def is_rejected(behind: Tokens, lexicon: Lexicon) -> bool:
    """True for ``any suggestion``, ``as false the claims``; not for ``the chief on charges of fraud``."""
    what = next((t for t in behind if lexicon.has("rejected", t.lower_)), None)
    apart = ("as", "of", "’s", "'s", "de", "d'", "du", "des")
    return what is not None and not any(t.pos_ == "ADP" and t.lower_ not in apart for t in behind if t.i < what.i)


def refused_whole(behind: Tokens, lexicon: Lexicon) -> bool:
    """True for ``toute négociation``, ``any compromise``, which nobody refuses without a word; not for ``toute aide``,
    nor for ``un compromis``."""
    words = [t for t in behind if t.pos_ != "ADV" or lexicon.has("all_of", t.lower_)]
    whole = len(words) > 1 and lexicon.has("all_of", words[0].lower_)
    return whole and any(lexicon.has("refused_whole", t.lower_) for t in words[1:3])


def to_do(doc: Doc, end: int, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True where an infinitive follows: somebody is told to do something, and nothing is said."""
    return any(
        lexicon.has("to", t.lower_) and doc[t.i + 1].pos_ in ("VERB", "AUX")
        for t in doc[end : min(end + 12, sentence.end - 1)]
    )


def says_so(verb: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``donner des précisions``, ``draw a link``: said with a noun, where it is refused."""
    nouns = lexicon.entry("refused_doing").get(lemma_of(verb), ())
    return any(t.lower_ in nouns for t in verb.doc[verb.i + 1 : min(verb.i + 5, sentence.end)])


def names_somebody(behind: Tokens, lexicon: Lexicon) -> bool:
    """True for ``ruled out striker X for the game``: no statement."""
    names = names_of(lexicon.language)
    return any(t.ent_type_ in ("PER", "PERSON") or (t.pos_ == "NOUN" and names.is_somebody(t.text)) for t in behind)


def excluded(behind: Tokens, lexicon: Lexicon, *, negated: bool) -> frozenset[str]:
    """What makes ``exclut`` say something: ``que la loi passe``, ``de partir``, ``toute hausse``, ``un retour``;
    nothing where somebody is thrown out."""
    words = [t for t in behind if t.pos_ != "ADV" and not lexicon.has("passing", t.lower_)]
    if len(words) < 2:
        return frozenset()
    if lexicon.has("that", words[0].lower_):
        return frozenset({"clause"})
    if lexicon.has("of", words[0].lower_):
        said = any("Inf" in feature(t, "VerbForm") for t in words[1:4])
        return frozenset({"infinitive"}) if said else frozenset()
    noun = next((t for t in words if t.pos_ in ("NOUN", "PROPN")), None)
    if noun is None or names_somebody(behind, lexicon) or "Plur" in feature(noun, "Number"):
        return frozenset()
    whole = lexicon.has("all_of", words[0].lower_) or lexicon.has("rejected", noun.lower_)
    return frozenset({"rest"}) if whole or (negated and noun.pos_ == "NOUN") else frozenset()
