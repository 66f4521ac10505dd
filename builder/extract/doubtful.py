"""Whose date it is where the words leave it open: what may have it stays in the title, with its date."""

from __future__ import annotations

from collections.abc import Sequence

from builder.data import words
from builder.extract.averted import AUXILIARIES
from builder.extract.claims.lexicon import finite
from builder.extract.clauses import SUBJECTS, governor, path, verbal
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.unreal import is_open, is_past

ENDINGS = ("é", "ée", "és", "ées", "ed")
STOPS = frozenset(';:.!?()«»“”"')


def rival(timex: Tokens, verb: Token, sentence: Tokens, language: str) -> list[Token]:
    """The participle at once in front of the date, or the relative clause that a comma ends there, as far as the date,
    where the parser gives the date to another verb: ``dans la pirogue découverte, dimanche, au large``. Else empty."""
    doc, i = timex.doc, timex.start - 1
    while i > sentence.start and doc[i].pos_ in ("ADP", "DET"):
        i -= 1
    comma = doc[i].text == ","
    i -= comma
    if i <= sentence.start or doc[i].is_punct:
        return []
    above = {t.i for t in path(timex.root, None)}
    aside = comma and timex.end < len(doc) and doc[timex.end].text == ","
    if _found(doc[i], sentence):
        return list(doc[i : timex.end])
    if (_describes(doc[i]) or (aside and _seems_to(doc[i]))) and doc[i].i not in above and doc[i].i != verb.i:
        return list(doc[i : timex.end])
    goes_on = timex.end < len(doc) and doc[timex.end].pos_ in ("VERB", "AUX", "PRON", "ADV")
    opening = _relative_in_front(doc, i, sentence, language) if comma and not goes_on else None
    if opening is None or opening.head.i in above or governor(opening).i in above:
        return []
    return list(doc[opening.i : timex.end])


def of_participle(timex: Tokens, verb: Token, sentence: Tokens, kept: Sequence[Token]) -> bool:
    """True where a participle that describes a noun, or opens the sentence, stands at once in front of the date and is
    not the verb of what is ``kept``: ``named in the report lodged in 2022``, ``Volé en 2018, le tableau``."""
    doc, i = timex.doc, timex.start - 1
    while i > sentence.start and doc[i].pos_ in ("ADP", "DET"):
        i -= 1
    word = doc[i]
    behind = [t for t in kept if t.i >= timex.end]
    if word.i == verb.i and behind and behind[0].text == "," and all(t.text[:1].isupper() for t in behind[1:]):
        return True  # "le maire élu en 2021, Zed Exemple", no mayor-elect
    if i < sentence.start or word.pos_ not in ("VERB", "ADJ", "NOUN"):
        return False
    if word.i == verb.i:
        own = {t.i for t in verb.subtree}
        plain = word.dep_ == "conj" or any(c.dep_ in (*SUBJECTS, *AUXILIARIES) for c in word.children)
        if plain or not any(finite(t) and t.i not in own for t in kept):
            return False
    if word.pos_ == "VERB" and not ("Part" in word.morph.get("VerbForm", []) or word.tag_ in ("VBN", "VBD")):
        return False
    if i == sentence.start:
        return word.pos_ == "VERB" or word.lower_.endswith(ENDINGS)
    before = doc[i - 1]
    if before.pos_ == "PRON":
        return word.lower_.endswith(ENDINGS) and before.lower_.startswith("ce")
    return (
        word.pos_ == "VERB" and before.pos_ in ("NOUN", "PROPN") and not any(c.dep_ in SUBJECTS for c in word.children)
    )


def _relative_in_front(doc: Doc, last: int, sentence: Tokens, language: str) -> Token | None:
    """The pronoun that opens the clause which ends at token ``last``; None where it is no relative clause."""
    verb = False
    for i in range(last, sentence.start, -1):
        if doc[i].text in STOPS:
            return None
        if verb and doc[i].pos_ == "PRON" and doc[i].lower_ in words(f"{language}/events", "relative"):
            return doc[i]
        if finite(doc[i]):
            if verb:
                return None
            verb = True
    return None


def _describes(token: Token) -> bool:
    """True for a participle that says of a noun what happened to it, and is no part of a verb."""
    part = "Part" in token.morph.get("VerbForm", []) and token.dep_ in ("acl", "amod")
    return part and not any(c.dep_ in AUXILIARIES for c in token.children)


def _found(token: Token, sentence: Tokens) -> bool:
    """True for a participle at once behind the noun of a verb that the parser has it complete, or takes for another
    sentence's: ``a retrouvé le camion volé``."""
    part = "Part" in token.morph.get("VerbForm", []) and not any(c.dep_ in AUXILIARIES for c in token.children)
    if not part or token.doc[token.i - 1].pos_ not in ("NOUN", "PROPN"):
        return False
    if token.dep_ == "ROOT":
        return any(finite(t) for t in token.doc[sentence.start : token.i])
    return token.dep_ == "xcomp" and token.head.i < token.i - 1


def _seems_to(token: Token) -> bool:
    """True for what the parser takes for a noun at once behind a noun: ``la pirogue découverte``."""
    bare = token.pos_ == "NOUN" and token.dep_ in ("nmod", "amod") and not any(True for _ in token.children)
    return bare and token.head.i == token.i - 1 and token.head.pos_ == "NOUN"


def charged(timex: Tokens, verb: Token) -> bool:
    """True where the date may be of the deed or of the verb above it: ``convicted of shooting him on 3 November``,
    ``condamné pour avoir tiré le 3 novembre``."""
    for token in path(timex.root, verb):
        if token.i == verb.i or token.pos_ != "VERB":
            continue
        past = any(c.dep_ == "aux:tense" and "Inf" in c.morph.get("VerbForm", []) for c in token.children)
        if (token.dep_ == "pcomp" or past) and token.i < timex.start:
            return True
    return False


def decided(verb: Token, language: str) -> bool:
    """True for a verb told as over, beside a date to come: ``a convoqué le ministre jeudi``, the day it was done for;
    not for a single form that may be of the present too (``agit``)."""
    compound = any(c.dep_ in AUXILIARIES for c in verb.children) or verb.tag_ == "VBD"
    return compound and is_past(verb) and not is_open(verb, language)


def opens_alone(timex: Tokens, top: Token, sentence: Tokens, others: Sequence[Tokens]) -> bool:
    """True in a sentence of several dates for one behind what the parser takes for its head and is no verb: ``Arrêté
    dimanche, X a été jugé mardi``, ``Le traité signé en 1975 expire l'an prochain``."""
    *_, root = path(top, None)
    return not verbal(root) and any(sentence.start <= o.start < sentence.end for o in others)


def shared(timex: Tokens, verb: Token, sentence: Tokens) -> Token | None:
    """The verb of the sentence that may have the date as well as the participle the parser gives it to, of a noun
    further in front: ``a percuté des véhicules garés sur la route ce matin``; None where nothing is in doubt."""
    if not _describes(verb) or verb.head.i > verb.i or timex.start - verb.i < 3:
        return None
    main = governor(verb.head)
    first = verb.head.dep_ in ("nsubj", "nsubj:pass", "nsubjpass") or main.i > verb.i
    dated = any(t.text.isdigit() and len(t.text) == 4 for t in timex)
    if first or dated or main.i not in range(sentence.start, sentence.end) or not is_past(main):
        return None
    return main
