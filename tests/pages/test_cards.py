"""The files that the script takes the card of a name from."""

from __future__ import annotations

import json
from dataclasses import replace

from builder.pages.making import Made, make
from builder.pages.settings import SiteSettings
from tests.pages import made_up


def cards(made: Made) -> dict[str, dict[str, str]]:
    """What each file holds, by its uri."""
    return {a.uri: json.loads(a.content) for a in made.assets if a.uri.startswith("assets/cards/")}


def test_every_entity_has_a_card_in_the_file_of_its_kind_and_letter(made: Made) -> None:
    found = cards(made)
    for entity in made_up.archive().entities:
        folder, slug = entity.id.split("/")
        assert slug in found[f"assets/cards/{folder}-{slug[0]}.json"]
    assert sum(map(len, found.values())) == len(made_up.archive().entities)


def test_a_card_says_what_the_row_of_its_name_says(made: Made) -> None:
    card = cards(made)["assets/cards/actors-z.json"]["zed-exemple"]
    index = next(page.markdown for page in made.pages if page.uri == "actors/index.md")
    assert card.startswith('<b class="d-i d-actor">Zed Exemple</b> ')
    assert card.partition("</b> ")[2] in index
    assert "2\u00a0articles" in card


def test_the_line_of_a_card_is_typeset_and_says_its_language() -> None:
    archive = made_up.archive()
    fair = archive.articles[0]
    ada = next(e for e in archive.entities if e.id == made_up.ADA)
    role = replace(next(r for e in archive.entities for r in e.roles), article=fair.slug, text="the fair's mayor")
    told = tuple(replace(e, roles=(role,)) if e is ada else e for e in archive.entities)
    made = make(replace(archive, entities=told), SiteSettings("Essai", language="fr"))
    card = cards(made)["assets/cards/actors-a.json"]["ada-modele"]
    assert '<span class="d-line" lang="en">the fair’s mayor</span>' in card
