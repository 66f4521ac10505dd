"""Long lists by year; the editors' verdicts and answers beside the claims."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from builder.locale import load
from builder.model import Archive, Status, Verdict
from builder.pages.making import make
from builder.pages.parts import MOST, parts
from builder.pages.settings import SiteSettings
from builder.pages.view import View
from tests.pages import made_up

SITE = SiteSettings("Essai", "https://example.org/essai/", "fr")


def many(archive: Archive, number: int, step: int) -> Archive:
    """The archive with so many more events, ``step`` days apart."""
    first = archive.events[0]
    days = (date(2020, 1, 1) + timedelta(days=i * step) for i in range(number))
    more = tuple(replace(first, id=f"{day}-essai-{i}", date=day.isoformat()) for i, day in enumerate(days))
    return replace(archive, events=tuple(sorted((*archive.events, *more), key=lambda e: (e.date, e.id))))


def made(archive: Archive) -> dict[str, str]:
    return {page.uri: page.markdown for page in make(archive, SITE).pages}


@pytest.fixture(scope="module")
def long() -> dict[str, str]:
    """Pages of an archive with a long timeline."""
    return made(many(made_up.archive(), MOST, 4))


def test_a_short_timeline_is_one_page() -> None:
    assert not [uri for uri in made(made_up.archive()) if uri.startswith(("timeline/", "claims/"))]


def test_a_long_timeline_has_a_page_a_year_and_each_event_once(long: dict[str, str]) -> None:
    archive = many(made_up.archive(), MOST, 4)
    years = [uri for uri in long if uri.startswith("timeline/")]
    rows = [row for uri in years for row in re.findall(r'id="([^"]+)" data-row data-event', long[uri])]
    assert sorted(rows) == sorted(e.id for e in archive.events)
    assert "timeline/2021.md" in years
    assert "data-event" not in long["timeline.md"]
    assert set(re.findall(r'href="([^"]+)" data-part', long["timeline.md"])) == {
        uri.removeprefix("timeline/").removesuffix(".md") + "/" for uri in years
    }


def test_pages_lead_to_the_year_that_holds_an_event(long: dict[str, str]) -> None:
    assert re.search(r'href="(\.\./)?timeline/20\d\d/#20\d\d-', long["index.md"])


def test_a_year_that_is_long_itself_is_parted_by_month() -> None:
    found = parts("timeline/", [f"2023-{1 + i % 12:02}-01" for i in range(MOST)] + ["2023", "2022-05"], lambda d: d)
    assert {p.key for p in found} == {"2022", "2023", *(f"2023-{m:02}" for m in range(1, 13))}
    assert sum(len(p.rows) for p in found) == MOST + 2
    assert found[0].address == "timeline/2023-01/"


def test_a_month_that_is_long_itself_is_parted_by_day() -> None:
    dates = [f"2023-05-{1 + i % 20:02}" for i in range(MOST)] + ["2023-05", "2023-06-01", "2023", "2022-05"]
    found = parts("timeline/", dates, lambda d: d)
    assert {p.key for p in found} == {"2022", "2023", "2023-05", "2023-06", *(f"2023-05-{d:02}" for d in range(1, 21))}
    assert sum(len(p.rows) for p in found) == len(dates)
    assert found[0].address == "timeline/2023-05-01/"


def test_a_long_month_stands_by_day_on_pages_named_after_it() -> None:
    archive = made_up.archive()
    first = archive.events[0]
    more = tuple(replace(first, id=f"essai-{i}", date=f"2023-05-{1 + i % 3:02}") for i in range(MOST + 1))
    pages = made(replace(archive, events=tuple(sorted((*archive.events, *more), key=lambda e: (e.date, e.id)))))
    assert {f"timeline/2023-05-0{d}.md" for d in (1, 2, 3)} <= set(pages)
    assert "1er mai 2023" in pages["timeline/2023-05-01.md"].replace("\xa0", " ")
    assert pages["timeline/2023-05-01.md"].count("data-event") >= MOST // 3


def judged() -> Archive:
    """One claim judged, one denied by another."""
    archive = made_up.archive()
    first, second, *rest = archive.statements
    words = "Les photos montrent « la fête »."
    verdict = Verdict("claims.yml", 1, first.claim.article, "…", "trompeur", "Ada <Modèle>", words, "2023-06-01")
    first = replace(first, status=Status.JUDGED, verdict=verdict)
    answer = next(s for s in rest if s.speaker and s.speaker != second.speaker)
    second = replace(second, status=Status.DENIED, answers=(answer.id,))
    return replace(archive, statements=(first, second, *rest))


def test_a_verdict_shows_its_words_editor_reason_and_day_wherever_the_claim_stands() -> None:
    archive = judged()
    pages = made(archive)
    first = archive.statements[0]
    shown = [uri for uri, html in pages.items() if "trompeur" in html and "Ada &lt;Modèle&gt;" in html]
    assert {"claims.md", f"articles/{first.claim.article}.md", f"{first.speaker}.md"} <= set(shown)
    assert re.search(
        r"d-judged.>jugée<.{0,80}<b>trompeur<.*?par Ada.*?juin.2023.*?Les photos", pages["claims.md"], re.S
    )


def test_only_a_verdict_is_a_claim_review() -> None:
    def kinds(archive: Archive) -> list[str]:
        block = re.search(r"ld\+json\">(.*?)</script>", made(archive)["claims.md"], re.S)
        assert block
        return [row["item"]["@type"] for row in json.loads(block[1])["mainEntity"]["itemListElement"]]

    assert kinds(judged()).count("ClaimReview") == 1
    assert set(kinds(made_up.archive())) == {"Claim"}


def test_who_denies_a_claim_is_named_and_linked() -> None:
    archive = judged()
    second = archive.statements[1]
    answer = View(archive, SITE, load("fr")).statements[second.answers[0]]
    row = re.search(rf'<tr id="{second.id}".*?</tr>', made(archive)["claims.md"], re.S)
    assert row
    assert re.search(rf'démentie</span> par <a class="d-\w+" href="../{answer.speaker}/">', row[0])
