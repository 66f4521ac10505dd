"""What somebody is accused of: a date in the deed's own phrase is the deed's, and not that of the charge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.data import words
from builder.extract.averted import AUXILIARIES
from builder.extract.claims.lexicon import finite, lemma_of
from builder.extract.dated_nouns import is_happening
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

STOPS = frozenset(';:.!?()«»“”"')
REACH = 12
"""So many words behind the verb of a charge the deed's phrase begins."""


BESIDE = 6
"""So many words behind a day may tell that it is a court's."""


@dataclass(frozen=True)
class Deed:
    """A deed with a date in its phrase."""

    charge: Token
    """The verb of the charge: ``charged``, ``mis`` (``en examen``)."""
    phrase: tuple[Token, ...]
    """``setting fire to the barn on 3 May``, the date's words with it."""
    apart: bool
    """True where the charge has a date of its own or is told as it stands (``is charged over the death of Y on 3
    May``), so that this one is the deed's without doubt."""
    doubted: bool
    """True where nobody has found it so, and its date is surely not that of the accusation: not ``convicted``."""


def deed_of(timex: Tokens, sentence: Tokens, others: Sequence[Tokens], language: str, *, ahead: bool) -> Deed | None:
    """The deed that the date belongs to: one with a verb of its own (``charged with setting``, ``pour avoir tué``), or
    with an article (``over the death of``); not ``charged with burglary on 3 May``, which may be either's,
    but for who ``is charged with burglary on 3 May``, where that is over; a day ``ahead`` is the trial's."""
    key, doc = f"{language}/events", timex.doc
    start = max((t.i + 1 for t in doc[sentence.start : timex.start] if t.text in STOPS), default=sentence.start)
    for verb in reversed(doc[start : timex.start]):
        charging = {lemma_of(verb), verb.lower_} & words(key, "charging")
        if not charging or not _is_charge(verb, language):
            continue
        now = _stands(verb, language)
        if now and ahead:
            return None
        proven = bool({lemma_of(verb), verb.lower_} & words(key, "proving"))
        stands = now and _numbered(timex) and not proven and not _is_courts(verb, timex, language)
        bare = not any(c.dep_ in AUXILIARIES for c in verb.children) and verb.dep_ in ("acl", "amod", "advcl")
        near = [t for t in _near(verb, timex) if t.lower_ in words(key, "charging_links")]
        for loosely in dict.fromkeys((bare, bare or stands)):
            for opening in near:
                if not _opens(opening, timex, language, bare=loosely):
                    continue
                phrase = tuple(doc[opening.i + 1 : timex.end])
                told = _first(phrase)
                apart = stands and (_is_verbal(told) or told.pos_ in ("DET", "NUM") or told.tag_ == "PRP$")
                apart = apart or any(verb.i < o.start < opening.i or start <= o.start < verb.i for o in others)
                sure = apart or not bare or _is_verbal(told)
                return Deed(verb, phrase, apart, not proven and sure)
        return None
    return None


def _numbered(timex: Tokens) -> bool:
    """False for ``is charged with the murder on Monday``, a headline's, which may be the day of the charge."""
    return any(t.text[:1].isdigit() for t in timex)


def _is_courts(verb: Token, timex: Tokens, language: str) -> bool:
    """True where a court or a judge stands beside the day, which then may be theirs: ``for the attack by a jury on``,
    ``on 2 February at Testville Crown Court``."""
    around = timex.doc[verb.i + 1 : min(timex.end + BESIDE, timex.doc[verb.i].sent.end)]
    return any(t.lower_ in words(f"{language}/events", "courts") for t in around)


def _is_perfect(verb: Token, language: str) -> bool:
    """True for ``has been charged``, which goes with no day of the past."""
    has = words(f"{language}/events", "perfect")
    return any(c.dep_ in AUXILIARIES and c.lower_ in has for c in verb.children)


def _stands(verb: Token, language: str) -> bool:
    """True for a charge that is told as it stands: ``is charged``, ``faces trial``, ``est mis en examen``; and in the
    English perfect."""
    forms = [*(c for c in verb.children if c.dep_ in AUXILIARIES), verb]
    told = next((t for t in forms if finite(t)), None)
    if told is None or told.tag_ == "VBD":
        return False
    if told.i != verb.i:
        plain = told.lower_ in words(f"{language}/events", "is") and all(f.lower_ != "été" for f in forms)
        return plain or _is_perfect(verb, language)
    return told.tag_ in ("VBZ", "VBP") or "Pres" in told.morph.get("Tense", [])


def _near(verb: Token, timex: Tokens) -> list[Token]:
    """The words behind the verb among which a deed begins; what two commas set off does not count: ``a suspendu Zed
    Testard, l'entraîneur des juniors, pour avoir``."""
    near: list[Token] = []
    counted, aside = 0, False
    for token in timex.doc[verb.i + 1 : timex.start]:
        if token.dep_ == "conj" and finite(token) and token.head.i == verb.i:
            break  # "is charged with assault and was bailed to appear on"
        if token.text == ",":
            aside = not aside
        counted += not aside
        if counted >= REACH:
            break
        near.append(token)
    return near


def _is_charge(verb: Token, language: str) -> bool:
    """True for a verb that charges by itself, and for ``mis en examen``, ``mise en cause``."""
    needed = words(f"{language}/events", "charging_needs")
    if lemma_of(verb) not in needed and verb.lower_ not in needed:
        return verb.pos_ in ("VERB", "ADJ", "AUX")
    behind = {t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 4]}
    return bool(behind & words(f"{language}/events", "charging_with"))


def _opens(opening: Token, timex: Tokens, language: str, *, bare: bool) -> bool:
    """True where a deed begins behind this preposition and nothing ends it before the date; one ``bare`` of an article
    too beside who ``is accused of fraud in 2019`` by the way, which is no more the date of the sentence's verb."""
    doc = timex.doc
    inside = doc[opening.i + 1 : timex.start]
    if not inside or any(t.lower_ in words(f"{language}/events", "who") for t in inside):
        return False
    first = _first(inside)
    if _is_verbal(first):
        return not any(t.text == "," or finite(t) for t in inside)
    if bare and first.pos_ in ("NOUN", "ADJ"):
        return not any(t.text == "," or t.pos_ in ("VERB", "AUX") for t in inside)
    noun = next((t for t in inside[1:4] if t.pos_ == "NOUN"), None)
    named = first.pos_ in ("DET", "NUM") or first.tag_ == "PRP$"
    return named and noun is not None and is_happening(noun, language) and _only_names(inside)


def _only_names(phrase: Sequence[Token]) -> bool:
    """True where nothing but names stands behind a comma: ``the deaths of two clerks, X and Y,``."""
    comma = next((n for n, t in enumerate(phrase) if t.text == ","), len(phrase))
    return all(t.pos_ in ("PROPN", "CCONJ", "ADP", "DET") or t.text == "," for t in phrase[comma:])


def _first(phrase: Sequence[Token]) -> Token:
    """The word that the deed begins with: ``être`` of ``s'y être rendu``."""
    return next(
        (t for t in phrase if t.pos_ not in ("ADV", "PART", "PRON") and t.lower_ not in ("s'", "se")), phrase[0]
    )


def _is_verbal(token: Token) -> bool:
    return "Inf" in token.morph.get("VerbForm", []) or token.tag_ == "VBG"
