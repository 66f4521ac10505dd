"""Which mentions of an article are one person or group, as far as their words show, for pronouns and descriptions."""

from __future__ import annotations

import re

from builder.data.folding import fold
from builder.data.order import family_first
from builder.model import Equation, Kind, Mention, Span


def keys_of(mentions: tuple[Mention, ...], equations: tuple[Equation, ...]) -> dict[Span, str]:
    """One key for mentions that share a last name (persons) or their words, or that the article equates; husband and
    wife, who share it too, have one each."""
    namesakes = _namesakes(mentions)
    keys: dict[Span, str] = {}
    for mention in mentions:
        words = re.findall(r"\w+", mention.text.lower())
        last = _last(mention) if mention.kind is Kind.ACTOR else " ".join(words)
        if mention.kind is Kind.ACTOR and last in namesakes and len(words) > 1:
            last = " ".join(words)
        keys[mention.span] = f"{mention.kind}:{last}"
    for equation in equations:
        long, short = keys.get(equation.long), keys.get(equation.short)
        if long and short and long != short:
            keys = {span: long if key == short else key for span, key in keys.items()}
    return keys


def _last(mention: Mention) -> str:
    words = re.findall(r"\w+", mention.text.lower())
    return words[0 if family_first(mention.text) else -1] if words else ""


def _namesakes(mentions: tuple[Mention, ...]) -> set[str]:
    """Last names that stand behind two first names; initials and parts of one another are no second name."""
    firsts: dict[str, set[str]] = {}
    for mention in mentions:
        words = re.findall(r"\w+", fold(mention.text).lower())
        if mention.kind is Kind.ACTOR and len(words) > 1 and not family_first(mention.text):
            firsts.setdefault(_last(mention), set()).add(words[0])
    return {last for last, found in firsts.items() if _differ(sorted(found))}


def _differ(names: list[str]) -> bool:
    return any(a[:1] != b[:1] for i, a in enumerate(names) for b in names[i + 1 :])
