"""Where a page may have stood before, under another form of the name, leads to the page of today."""

from __future__ import annotations

from dataclasses import replace

from bs4 import BeautifulSoup

from builder.model import Alias, Archive, EntityId, Kind
from builder.pages import make
from builder.pages.settings import SiteSettings
from tests.pages import made_up


def called(archive: Archive, entity: EntityId, *names: str) -> Archive:
    """The archive with these other forms of an entity's name."""
    aliases = tuple(Alias(name, "surname", weak=True) for name in names)
    changed = (replace(e, aliases=aliases) if e.id == entity else e for e in archive.entities)
    return replace(archive, entities=tuple(changed))


def moved(archive: Archive, **own: str) -> dict[str, str]:
    """What is at the addresses that only lead on, by uri."""
    made = make(archive, SiteSettings("Essai", "https://example.org/essai/", "fr", own))
    return {a.uri: a.content.decode() for a in made.assets if a.uri.endswith(".html")}


def test_the_address_of_another_form_of_the_name_leads_to_the_page() -> None:
    found = moved(called(made_up.archive(), made_up.ZED, "Exemple & fils"))
    assert "actors/exemple-fils/index.html" in found
    page = BeautifulSoup(found["actors/exemple-fils/index.html"], "html.parser")
    assert page.html is not None
    assert page.html["lang"] == "fr"
    assert {page.a["href"], page.select_one("link[rel=canonical]")["href"]} == {"../zed-exemple/"}  # type: ignore[index]
    assert page.select_one("meta[http-equiv=refresh]")["content"] == "0; url=../zed-exemple/"  # type: ignore[index]
    assert page.title is not None
    assert page.title.get_text() == "Zed Exemple"


def test_a_form_that_two_are_called_by_leads_nowhere() -> None:
    archive = called(called(made_up.archive(), made_up.ZED, "Zed"), made_up.OTHER_ZED, "Zed")
    assert "actors/zed/index.html" not in moved(archive)


def test_a_page_that_there_is_stays() -> None:
    archive = called(made_up.archive(), made_up.ZED, "Ada Modèle", "Zède", "zed exemple")
    assert set(moved(archive)) >= {"actors/zede/index.html"}
    assert not {"actors/ada-modele/index.html", "actors/zed-exemple/index.html"} & set(moved(archive))
    assert "actors/zede/index.html" not in moved(archive, **{"actors/zede.md": "# Zède"})


def test_what_was_taken_for_a_person_and_is_a_place_is_found_at_its_old_address_too() -> None:
    archive = called(made_up.archive(), made_up.VILLE, "Ville")
    links = (
        replace(k, mention=replace(k.mention, kind=Kind.ACTOR)) if k.entity == made_up.VILLE else k
        for k in archive.links
    )
    archive = replace(archive, links=tuple(links))
    found = moved(archive)
    for old in ("testville", "ville"):
        page = BeautifulSoup(found[f"actors/{old}/index.html"], "html.parser")
        assert page.a is not None and page.a["href"] == "../../places/testville/"
    assert "places/testville/index.html" not in found
    assert "actors/testville/index.html" not in moved(archive, **{"actors/testville.md": "# Testville"})


def test_a_person_and_a_place_of_one_name_keep_each_their_page() -> None:
    archive = called(made_up.archive(), made_up.VILLE, "Ada Modèle")
    links = (replace(k, mention=replace(k.mention, kind=Kind.ACTOR)) for k in archive.links)
    assert not {"actors/ada-modele/index.html"} & set(moved(replace(archive, links=tuple(links))))
