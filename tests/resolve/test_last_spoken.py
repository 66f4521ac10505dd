"""Whom a surname alone means that says something, where relatives bear it."""

from __future__ import annotations

from builder.extract import extract
from builder.resolve import resolve
from tests.extract.named import article

ZED, KEVIN = "actors/zed-testard", "actors/kevin-testard"


def speakers(*paragraphs: str, language: str = "en") -> tuple[list[str | None], int]:
    """Whose each claim is, and how many doubts tell of a name."""
    made = article("\n".join(paragraphs), language)
    (extraction,) = extract([made])
    found = resolve([made], [extraction], ())
    who = {k.mention.span: k.entity for k in found.archive.links}
    claims = sorted(extraction.claims, key=lambda c: c.cue)
    return [who.get(c.speaker) if c.speaker else None for c in claims], sum(
        "« Testard »" in d.message for d in found.doubts
    )


OPENING = "Zed Testard was arrested on Monday."


def test_a_surname_that_speaks_behind_a_relative_who_just_spoke_is_the_relative() -> None:
    told = "Testard's brother, Kevin Testard, claimed he was innocent. Testard said he had rung the police."
    later = "Testard said the case was closed."
    assert speakers(OPENING, told, later) == ([KEVIN, KEVIN, ZED], 0)
    told = "Le frère de Testard, Kevin Testard, a affirmé qu'il était innocent. Testard a dit que la police dormait."
    found = speakers("Zed Testard a été arrêté lundi.", told, "Testard a dit que c'était fini.", language="fr")
    assert found == ([KEVIN, KEVIN, ZED], 0)


def test_a_surname_that_speaks_behind_a_relative_who_said_nothing_is_nobody_and_asked_about() -> None:
    told = "Testard's brother, Kevin Testard, left. Testard said the trial was long."
    assert speakers(OPENING, told) == ([None], 1)


def test_a_surname_that_speaks_behind_a_wife_who_spoke_is_nobody_and_asked_about() -> None:
    told = "Testard's wife, Alice Testard, said that he was ill. Testard said the trial was long."
    assert speakers("Kevin Testard was arrested on Monday.", told) == (["actors/alice-testard", None], 1)
