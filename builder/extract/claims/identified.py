"""Whom the descriptions mean that are subjects: ``le maire``, by the offices that the article gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from builder.extract.claims.lexicon import Lexicon
from builder.model import Kind

if TYPE_CHECKING:
    from builder.extract.claims.cast import Member


def identified(
    members: Iterable[Member], told: tuple[tuple[str, str], ...], genders: dict[str, str], lexicon: Lexicon
) -> Iterator[Member]:
    """The members, with described ones under the key of whom the article gives that office, or of the person
    spoken of last where the word is a general one; else under a key of nobody."""
    last: Member | None = None
    for member in members:
        if member.mention is None:
            known = {
                key
                for role, key in told
                if (member.key in role.split()[:2] or role.startswith(member.key)) and member.house in role
            }
            known = known or _by_other_name(member.office, told, lexicon)
            key = next(iter(known)) if len(known) == 1 else ""
            if not known and last is not None and member.key in lexicon.words("generic_people"):
                fits = genders.get(last.key, "") in ("", member.gender) or not member.gender
                key = last.key if fits and member.sentence - last.sentence <= 3 else ""
            member = replace(member, key=key or f"?{member.key}")
        elif member.kind is Kind.ACTOR and member.subject and not member.quoted:
            last = member
        yield member


def _by_other_name(office: str, told: tuple[tuple[str, str], ...], lexicon: Lexicon) -> set[str]:
    """Who has the office by another word: ``chef de la diplomatie`` for the foreign minister."""
    office = office.replace("l'etat", "l'état")
    meant = (*lexicon.entry("other_names").get(office, ()), *lexicon.entry("local_names").get(office, ()))
    return {key for role, key in told if any(f"{role} ".startswith(f"{other} ") for other in meant)}
