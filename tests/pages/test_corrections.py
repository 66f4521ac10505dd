"""What pages and files say of the editors' corrections: the reason, never what is hidden."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from builder.model import Act, Alias, Archive
from builder.pages.making import Made, make
from builder.pages.settings import SiteSettings
from tests.pages import made_up

ARTICLE = "articles/fete-2023-05-22.md"


def made(archive: Archive, language: str = "fr") -> Made:
    return make(archive, SiteSettings("Essai", "https://example.org/essai/", language))


def pages(archive: Archive, language: str = "fr") -> dict[str, str]:
    return {page.uri: page.markdown for page in made(archive, language).pages}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("act", list(Act))
def test_each_correction_has_its_row_on_the_method_page_with_who_and_why(act: Act, language: str) -> None:
    value = {Act.DATE: "2023-06-03", Act.WHO: "Ada Modèle", Act.SPEAKER: "Ada Modèle"}.get(act, "")
    line = made_up.correction(act, value)
    found = pages(replace(made_up.archive(), corrections=(line,)), language)
    row = found["about.md"].partition('id="corrected"')[2].partition("</table>")[0]
    assert line.by in row and line.reason in row and "articles/fete-2023-05-22/" in row
    assert ("2023-06-03" if act is Act.DATE else value) in row
    assert line.sentence not in row
    assert "about/#corrected" in found[ARTICLE]


def test_without_corrections_no_page_speaks_of_them() -> None:
    found = pages(made_up.archive())
    assert not [uri for uri, text in found.items() if 'id="corrected"' in text or "#corrected" in text]


def test_an_event_dated_by_the_editors_says_so_wherever_it_is_listed() -> None:
    archive = made_up.archive()
    line = made_up.correction(Act.DATE, "2023-05-22")
    events = tuple(replace(e, dated_by=(line,)) if e.id == "2023-05-22-le-maire" else e for e in archive.events)
    dated = replace(archive, events=events, corrections=(line,))
    found = pages(dated)
    for uri in ("timeline.md", ARTICLE, "actors/zed-exemple.md", "places/testville.md"):
        assert found[uri].count("daté par la rédaction") == 1, uri
        assert f"{line.by}. {line.reason}" in found[uri], uri
    assets = {asset.uri: asset.content for asset in made(dated).assets}
    exported = {e["id"]: e for e in json.loads(assets["data/archive.json"])["events"]}
    assert exported["2023-05-22-le-maire"]["dated_by"] == [{"by": line.by, "reason": line.reason}]


def test_a_speaker_named_by_the_editors_is_told_beside_the_claim() -> None:
    archive = made_up.archive()
    line = made_up.correction(Act.SPEAKER, "Ada Modèle")
    said = tuple(
        replace(s, speaker=made_up.ADA, speaker_by=line) if s.id == "fete-1" else s for s in archive.statements
    )
    found = pages(replace(archive, statements=said, corrections=(line,)))
    for uri in ("claims.md", ARTICLE, "actors/ada-modele.md"):
        assert found[uri].count("attribué par la rédaction") == 1, uri


def test_a_form_that_editors_gave_is_told_as_theirs() -> None:
    archive = made_up.archive()
    entities = tuple(
        replace(e, aliases=(Alias("Exemple", "editors", False),)) if e.id == made_up.ZED else e
        for e in archive.entities
    )
    assert "(correction des éditeurs)" in pages(replace(archive, entities=entities))["actors/zed-exemple.md"]
