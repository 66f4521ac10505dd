"""How somebody or something is by now: ``aujourd'hui sénateur``, no happening of the day on which it is told."""

from __future__ import annotations

from builder.data import words
from builder.extract.averted import AUXILIARIES
from builder.extract.claims.lexicon import finite
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

BEING = ("NOUN", "ADJ", "NUM", "DET")
"""What says how somebody is behind ``today``: ``a senator``, ``aged 80``."""
OPENS = frozenset(",(–—")
CLOSES = frozenset(",;:.)–—")
LINKS = frozenset({"et", "mais", "and", "but"})
BEARERS = ("NOUN", "PROPN", "ADJ", "NUM")


def is_by_now(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for a mere ``aujourd'hui``, ``today`` of a state: ``est aujourd'hui ministre``, ``X, aujourd'hui décédé``,
    ``compte aujourd'hui 300 membres``; not for ``est aujourd'hui à Exempleville``, ``a annoncé aujourd'hui``."""
    if len(timex) > 1 or timex[0].lower_.replace("’", "'") not in words(f"{language}/events", "nowadays"):
        return False
    return _is_so(timex, language) or _beside(timex, sentence, language) or _has(timex, sentence, language)


def _is_so(timex: Tokens, language: str) -> bool:
    """``est aujourd'hui ministre``, ``is today a senator``."""
    doc, first = timex.doc, timex.start
    if not first or doc[first - 1].lower_ not in words(f"{language}/events", "is"):
        return False
    behind = doc[first + 1 : first + 3]
    if language == "fr":
        return doc[first - 1].dep_ == "cop" and not any(t.pos_ == "PROPN" for t in behind)
    return bool(behind) and behind[0].pos_ in ("DET", "ADJ", "NUM") and behind[0].tag_ != "PRP$"


def _beside(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """``Zed Testard, aujourd'hui sénateur,`` and ``alors maire et aujourd'hui décédé``: set off behind somebody,
    without a verb of its own."""
    doc, first = timex.doc, timex.start
    behind = doc[first + 1 : first + 2]
    if not behind or behind[0].i >= sentence.end or not _tells_state(behind[0], language):
        return False
    opened = first == sentence.start
    if not opened and (doc[first - 1].text in OPENS or doc[first - 1].lower_ in LINKS):
        before = doc[first - 2] if first - 2 >= sentence.start else None
        opened = before is not None and (before.pos_ in BEARERS or before.text in (".", ")", ","))
    if not opened:
        return False
    last = next((t.i for t in doc[first + 1 : sentence.end] if t.text in CLOSES and not _in_number(t)), sentence.end)
    inside = doc[first + 1 : last]
    outside = [*doc[sentence.start : first], *doc[last : sentence.end]]
    return not any(finite(t) for t in inside) and any(finite(t) for t in outside)


def _tells_state(token: Token, language: str) -> bool:
    """True for a noun, an adjective, ``décédé``, ``a`` of ``a senator``; a participle only of what stays so."""
    if token.lower_ in words(f"{language}/events", "states"):
        return True
    return token.pos_ in BEING and "Part" not in token.morph.get("VerbForm", [])


def _in_number(token: Token) -> bool:
    return token.text in ",." and not token.whitespace_ and token.i > 0 and token.doc[token.i - 1].text[-1:].isdigit()


def _has(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """``compte aujourd'hui 300 membres``, ``The club today has``: the present of a verb of having, at once beside it;
    not ``a aujourd'hui annoncé``, ``compte aujourd'hui partir``."""
    doc = timex.doc
    near = [
        *doc[max(sentence.start, timex.start - 1) : timex.start],
        *doc[timex.end : min(timex.end + 1, sentence.end)],
    ]
    return any(
        t.lower_ in words(f"{language}/events", "having")
        and t.dep_ not in AUXILIARIES
        and (t.i == sentence.start or doc[t.i - 1].pos_ != "DET")
        and not any(w.pos_ in ("VERB", "AUX") for w in doc[timex.end : timex.end + 1] if t.i < timex.start)
        for t in near
    )
