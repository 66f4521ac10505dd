"""The one line about a person in a list is the one that tells most."""

from __future__ import annotations

from types import SimpleNamespace as Made

import pytest

from builder.model import Alias, Kind
from builder.pages.names import forms, letter, line, sort_key, telling
from builder.pages.offices import as_told, told_roles


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        ([("porte-parole", "fr"), ("porte-parole de la Ville", "fr")], "porte-parole de la Ville"),
        ([("maire de Fictiville", "fr"), ("ancien élève du lycée de Fictiville", "fr")], "maire de Fictiville"),
        ([("mayor of Fictiville", "en"), ("maire", "fr")], "maire"),
        ([("mayor", "en"), ("former mayor", "en")], "former mayor"),
    ],
)
def test_newest_role_that_says_whose_stands_for_a_person(roles: list[tuple[str, str]], told: str) -> None:
    view = Made(
        locale=Made(language="fr"), articles={i: Made(language=language) for i, (_, language) in enumerate(roles)}
    )
    entity = Made(roles=tuple(Made(article=i, text=text, over=False) for i, (text, _) in enumerate(roles)))
    assert telling(view, entity).text == told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("article", "told"),
    [
        ("budget", "maire de Fictiville"),
        ("stade", "entraîneur"),
        ("salut", "entraîneur des cadets de Testbourg"),
        (None, "entraîneur des cadets de Testbourg"),
    ],
)
def test_beside_an_article_a_person_is_what_that_article_says(article: str | None, told: str) -> None:
    roles = [
        ("stage", "entraîneur des cadets de Testbourg"),
        ("stade", "entraîneur"),
        ("budget", "maire"),
        ("budget", "maire de Fictiville"),
        ("salut", "Dr"),
    ]
    view = Made(locale=Made(language="fr"), articles={slug: Made(language="fr") for slug, _ in roles})
    entity = Made(roles=tuple(Made(article=slug, text=text, over=False) for slug, text in roles))
    found = line(view, entity, article)  # type: ignore[arg-type]
    assert found is not None and found.text == told


def told(*roles: str) -> list[str]:
    """Those of a person's roles, newest first, that the lead tells."""
    view = Made(locale=Made(language="fr"), articles={0: Made(language="fr")})
    entity = Made(roles=tuple(Made(article=0, text=text, over=False) for text in roles))
    return [role.text for role in told_roles(view, entity)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "roles",
    [
        ("gouverneur de la région de Fictia", "gouverneur de l’oblast de Fictia"),
        ("maire de Fictiville", "Maire de Fictiville", "maire"),
        ("gouverneur de la région de Fictia", "gouverneur de Fictia"),
    ],
)
def test_one_role_in_other_words_is_told_once(roles: tuple[str, ...]) -> None:
    assert told(*roles) == [roles[0]]


@pytest.mark.parametrize(
    "roles",
    [
        ("gouverneur de la région de Fictia", "gouverneur de la région de Testia"),
        ("ministre d’État", "ministre de la Justice"),
        ("président de la région de Fictia", "ancien président de la région de Fictia du Nord"),
    ],
)
def test_two_roles_are_told_as_two(roles: tuple[str, ...]) -> None:
    assert told(*roles) == list(roles)


@pytest.mark.parametrize(
    ("name", "first"),
    [("Zed Exemple", "E"), ("Zed Exemple Jr.", "E"), ("Zed Exemple III", "E"), ("Zed II", "Z"), ("Zed", "Z")],
)
def test_a_person_stands_under_the_surname_whatever_generation_follows_it(name: str, first: str) -> None:
    entity = Made(kind=Kind.ACTOR, name=name, id="actors/x")
    assert letter(entity) == first  # type: ignore[arg-type]
    assert sort_key(entity)[1] == name  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("form", "name", "reason", "told"),
    [
        ("Légion", "Légion de la fiction", "article", False),
        ("la Légion", "Légion de la fiction", "said before in full", False),
        ("Committee", "Blue Fiction Committee", "article", False),
        ("Comité", "Blue Fiction Committee", "article", False),
        ("Légion", "Légion de la fiction", "ledger", True),
        ("Fiction", "Légion de la fiction", "article", True),
        ("LF", "Légion de la fiction", "article", True),
        ("Légion Fiction", "Légion de la fiction", "article", True),
        ("Parliament", "Parlement", "known in both languages", True),
    ],
)
def test_a_mere_common_noun_is_no_other_writing_of_a_group(form: str, name: str, reason: str, *, told: bool) -> None:
    group = Made(kind=Kind.GROUP, name=name, id="groups/x", aliases=(Alias(form, reason, weak=False),))
    view = Made(links_to={}, articles={}, locale=Made(language="fr"))
    assert [f.alias.text for f in forms(view, group)] == ([form] if told else [])  # type: ignore[arg-type]


def test_another_writing_says_the_language_of_those_who_write_it() -> None:
    written = [("Fiction Legion", "en"), ("Fiction  Legion", "en"), ("LF", "fr"), ("LF", "en")]
    links = tuple(Made(mention=Made(article=i, text=text, over=False)) for i, (text, _) in enumerate(written))
    aliases = tuple(Alias(text, "article", weak=False) for text in ("Fiction Legion", "LF", "Legio"))
    group = Made(kind=Kind.GROUP, name="Légion de la fiction", id="groups/x", aliases=aliases)
    articles = {i: Made(language=language) for i, (_, language) in enumerate(written)}
    view = Made(links_to={"groups/x": links}, articles=articles, locale=Made(language="fr"))
    found = {f.alias.text: f.language for f in forms(view, group)}  # type: ignore[arg-type]
    assert found == {"Fiction Legion": "en", "LF": None, "Legio": None}


def test_what_is_over_stands_last_and_says_so_in_its_own_language() -> None:
    view = Made(locale=Made(language="fr"), articles={0: Made(language="fr"), 1: Made(language="en")})
    roles = (Made(article=0, text="maire de Fictiville", over=True), Made(article=0, text="sénatrice", over=False))
    entity = Made(roles=roles)
    assert telling(view, entity).text == "sénatrice"  # type: ignore[arg-type]
    told_of = [as_told(view, role) for role in told_roles(view, entity)]  # type: ignore[arg-type]
    assert told_of == ["sénatrice", "maire de Fictiville (par le passé)"]
    mayor = Made(article=1, text="mayor", over=True)
    assert as_told(view, mayor) == "mayor (formerly)"  # type: ignore[arg-type]
    assert telling(view, Made(roles=(Made(article=1, text="mayor", over=True),))) == mayor  # type: ignore[arg-type]


def test_what_a_newer_article_tells_as_over_is_over() -> None:
    view = Made(locale=Made(language="fr"), articles={0: Made(language="fr"), 1: Made(language="fr")})
    newer, older = (Made(article=n, text="maire de Fictiville", over=not n) for n in (0, 1))
    assert told_roles(view, Made(roles=(newer, older))) == (newer,)  # type: ignore[arg-type]
