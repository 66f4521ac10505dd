"""Which of the names at hand in an article a name may be short for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from builder.model import Kind
from builder.resolve.cuts import (
    initials,
    is_acronym,
    is_cut_from,
    is_head_of,
    is_its_field,
    is_of_the_same_town,
    is_two_letters_of,
    lacks_adjectives,
    lacks_country,
    spells,
    spells_head,
)
from builder.resolve.decisions import key_of
from builder.resolve.groups import is_known_everywhere
from builder.resolve.people import (
    goes_on,
    is_inner_surname_of,
    is_nickname_of,
    is_surname_of,
    is_written_so,
    person,
)
from builder.resolve.place_cuts import is_site_in_short, shortened

N = TypeVar("N")
"""A name at hand, however the caller knows it."""


def fuller(text: str, kind: Kind, others: Mapping[N, str], language: str) -> tuple[list[N], str]:
    """The names at hand that this one may be short for, and the rule."""
    if kind is Kind.ACTOR:
        return _persons(text, others)
    if kind is Kind.PLACE:
        return [n for n, t in others.items() if shortened(text, t) or is_site_in_short(text, t)], "shorter name"
    return _groups(text, others, language)


def _persons(text: str, others: Mapping[N, str]) -> tuple[list[N], str]:
    short = person(text)
    found = [n for n, t in others.items() if "@" not in t and is_surname_of(short, person(t))]
    found = found or [n for n, t in others.items() if "@" not in t and is_inner_surname_of(short, person(t))]
    if found:
        return [n for n in found if is_written_so(short, person(others[n]))] or found, "surname"
    if nicknamed := [n for n, t in others.items() if is_nickname_of(text, t)]:
        return nicknamed, "nickname"
    if not short.given:
        return found, "surname"
    return [n for n, t in others.items() if goes_on(short, person(t))], "longer name"


def _groups(text: str, others: Mapping[N, str], language: str) -> tuple[list[N], str]:
    if is_acronym(text):
        found = [n for n, t in others.items() if key_of(text) in initials(t)]
        if found or is_known_everywhere(key_of(text)):
            return found, "acronym"  # "National Space Agency" spells no NASA
        return [n for n, t in others.items() if spells(text, t)], "acronym"
    if shortened_to_two := [n for n, t in others.items() if is_two_letters_of(text, t)]:
        return shortened_to_two, "acronym"
    if shortened_head := [n for n, t in others.items() if spells_head(text, t)]:
        return shortened_head, "acronym"
    for rule in (lacks_country, is_its_field, lacks_adjectives, _is_shorter_town_body):
        if found := [n for n, t in others.items() if rule(text, t)]:
            return found, "shorter name"
    found = [n for n, t in others.items() if is_head_of(text, t, language) or is_cut_from(text, t)]
    return found, "said before in full"


def _is_shorter_town_body(short: str, long: str) -> bool:
    """True for the shorter of two names of one town's office; of two as long, the one that comes first."""
    return (len(short), short) < (len(long), long) and is_of_the_same_town(short, long)
