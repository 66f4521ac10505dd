"""Long lists in parts; the editors' verdicts and answers beside the claims."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.locale import load
from builder.model import Archive, EntityId, Status, Verdict
from builder.pages import weights
from builder.pages.filters import part_name
from builder.pages.making import make
from builder.pages.parts import LINK, MOST, Part, parts
from builder.pages.settings import SiteSettings
from builder.pages.view import View
from tests.pages import made_up

MANY = 300
"""Rows that no page holds."""
KILOBYTE = 1000
FULL = MOST // KILOBYTE
"""So many rows of a kilobyte fill a page."""
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
    return made(many(made_up.archive(), MANY, 8))


def test_a_short_timeline_is_one_page() -> None:
    assert not [uri for uri in made(made_up.archive()) if uri.startswith(("timeline/", "claims/"))]


def test_a_long_timeline_stands_on_several_pages_and_each_event_once(long: dict[str, str]) -> None:
    archive = many(made_up.archive(), MANY, 8)
    years = [uri for uri in long if uri.startswith("timeline/")]
    rows = [r for uri in ["timeline.md", *years] for r in re.findall(r'id="([^"]+)" data-row data-event', long[uri])]
    assert sorted(rows) == sorted(e.id for e in archive.events)
    assert "timeline/2021.md" in years
    assert set(re.findall(r'href="([^"]+)" data-part', long["timeline.md"])) == {
        uri.removeprefix("timeline/").removesuffix(".md") + "/" for uri in years
    }


def test_pages_lead_to_the_year_that_holds_an_event(long: dict[str, str]) -> None:
    assert re.search(r'href="(\.\./)?timeline/20\d\d/#20\d\d-', long["index.md"])


def parted(dates: list[str]) -> dict[str, tuple[str, int]]:
    """Parts of rows of a kilobyte by their addresses, each with its key and number of rows; none stands open."""
    found = parts("timeline/", dates, lambda d: d, lambda _: KILOBYTE, room=0)
    assert len({p.anchor for p in found}) == len(found)
    assert not found or sorted(row for p in found for row in p.rows) == sorted(dates)
    return {p.address: (p.key, len(p.rows)) for p in found}


def test_a_list_that_fits_a_page_is_not_parted() -> None:
    assert parted(["2023"] * FULL) == {}
    assert parts("x/", ["2023"] * FULL, lambda d: d, lambda _: KILOBYTE, KILOBYTE)


def opened(dates: list[str]) -> dict[str, bool]:
    """The parts of a list of rows of a kilobyte by their keys, and whether they stand open on its own page."""
    found = parts("timeline/", dates, lambda d: d, lambda _: KILOBYTE)
    assert sum(len(p.rows) for p in found if p.is_open) <= FULL
    assert len({p.anchor for p in found}) == len(found)
    assert {p.address == "timeline/" for p in found if p.is_open} <= {True}
    assert sorted(row for p in found for row in p.rows) == sorted(dates)
    return {p.key: p.is_open for p in found}


def test_what_a_page_holds_of_a_long_list_stands_open_on_it_the_newest_first() -> None:
    assert opened(["2021"] * 30 + ["2022"] * 30 + ["2023"] * 50) == {"2021": False, "2022": True, "2023": True}
    assert opened(["2023"] * 50 + ["2022"] * 30 + ["2021"] * 30) == {"2023": True, "2022": True, "2021": False}


def test_a_year_of_few_rows_stands_open_where_it_fits_beside_a_heavy_one() -> None:
    assert opened(["1994", "2021"] + ["2022"] * 60 + ["2023"] * 60) == {
        "1994": True,
        "2021": True,
        "2022": False,
        "2023": True,
    }


def test_years_beside_one_another_that_do_not_fit_are_one_part() -> None:
    old = [str(year) for year in range(1990, 2010) for _ in range(2)]
    assert opened([*old, *["2023"] * 86]) == {"1990/2009": False, "2023": True}
    split = ["2023-05-01", *[f"2024-{m:02}-01" for m in range(1, 13) for _ in range(FULL - 20)], "2024"]
    assert "2023/2024" not in opened(split)


def test_the_undated_stand_last_and_open_where_they_fit() -> None:
    assert opened(["2022"] * 60 + ["2023"] * 60 + [""]) == {"2022": False, "2023": True, "": True}
    assert opened(["2022"] * 42 + ["2023"] * 42 + [""] * 40) == {"2022": True, "2023": True, "": False}


def test_of_many_undated_rows_as_many_stand_open_as_fit() -> None:
    found = parts("claims/", ["2023", *[""] * 200], lambda d: d, lambda _: KILOBYTE)
    assert [(p.key, p.address, p.is_open) for p in found] == [
        ("2023", "claims/", True),
        ("", "claims/", True),
        ("", "claims/undated/2/", False),
        ("", "claims/undated/3/", False),
    ]
    assert [row for p in found for row in p.rows] == ["2023", *[""] * 200]
    assert sum(len(p.rows) for p in found if p.is_open) > FULL - 5


def test_a_part_that_stands_open_is_under_its_own_heading_and_has_no_page(long: dict[str, str]) -> None:
    html = long["timeline.md"]
    assert re.search(r'<h2 id="y-2026"[^>]*>2026', html)
    assert html.count("data-event") > 20
    assert "timeline/2026.md" not in long
    assert 'href="../#y-2026">2026</a>' in long["timeline/2021.md"]


def test_a_year_that_is_long_itself_is_parted_by_month() -> None:
    dates = [f"2023-{1 + i // 20:02}-01" for i in range(240)]
    found = parted(["2022-05", "2023", *dates])
    assert found == {
        "timeline/2022/": ("2022", 1),
        "timeline/2023/": ("2023", 1),
        **{f"timeline/2023-{m:02}/": (f"2023-{m:02}", 20) for m in range(1, 13)},
    }


def test_a_month_that_is_long_itself_is_parted_by_runs_of_days() -> None:
    dates = [f"2023-05-{1 + i // 30:02}" for i in range(120)]
    assert parted(["2023-05", *dates, "2023-06-01"]) == {
        "timeline/2023-05/": ("2023-05", 1),
        "timeline/2023-05-01/": ("2023-05-01/2023-05-02", 60),
        "timeline/2023-05-03/": ("2023-05-03/2023-05-04", 60),
        "timeline/2023-06/": ("2023-06", 1),
    }


def test_a_run_of_days_is_named_after_its_first_day_in_either_order() -> None:
    dates = [f"2023-05-{1 + i // 30:02}" for i in range(120)]
    assert set(parted(dates)) == {"timeline/2023-05-01/", "timeline/2023-05-03/"}
    assert set(parted(dates[::-1])) == {"timeline/2023-05-01/", "timeline/2023-05-03/"}


def test_a_day_that_is_long_itself_has_several_pages() -> None:
    found = parted(["2023-05-21", *["2023-05-22"] * (2 * FULL + 1), *["2023"] * (FULL + 1), *[""] * (FULL + 1)])
    assert found == {
        "timeline/2023-05-21/": ("2023-05-21", 1),
        "timeline/2023-05-22/": ("2023-05-22", FULL),
        "timeline/2023-05-22/2/": ("2023-05-22", FULL),
        "timeline/2023-05-22/3/": ("2023-05-22", 1),
        "timeline/2023/": ("2023", FULL),
        "timeline/2023/2/": ("2023", 1),
        "timeline/undated/": ("", FULL),
        "timeline/undated/2/": ("", 1),
    }


def on_days(archive: Archive, number: int, days: int) -> Archive:
    """The archive with so many more events and claims, on so many days of May 2023."""
    event, said = archive.events[0], archive.statements[0]
    dates = [f"2023-05-{1 + i * days // number:02}" for i in range(number)]
    events = tuple(replace(event, id=f"essai-{i}", date=date) for i, date in enumerate(dates))
    more = tuple(replace(said, id=f"dit-{i}", date=date) for i, date in enumerate(dates))
    return replace(
        archive,
        events=tuple(sorted((*archive.events, *events), key=lambda e: (e.date, e.id))),
        statements=(*archive.statements, *more),
    )


def test_a_long_month_stands_on_pages_named_after_their_days() -> None:
    archive = on_days(made_up.archive(), MANY, 10)
    pages = made(archive)
    found = View(archive, SITE, load("fr")).event_parts
    (first, *_) = (part for part in found if part.key.startswith("2023-05-01"))
    html = pages[f"{first.address.rstrip('/')}.md"].replace("\xa0", " ")
    assert re.search(r"<h1[^>]*>Chronologie : 1er–\d mai 2023</h1>", html)
    assert html.count("data-event") == len(first.rows)


def test_no_page_of_a_long_day_weighs_more_than_a_hundred_and_forty_kilobytes_beside_its_frame() -> None:
    archive = on_days(made_up.archive(), 1500, 1)
    pages = made(archive)
    listed = {uri: html for uri, html in pages.items() if uri.startswith(("timeline", "claims"))}
    assert {"claims/2023-05-01.md", "claims/2023-05-01/9.md", "timeline/2023-05-01/9.md"} <= set(listed)
    assert "<h1" in listed["claims/2023-05-01/2.md"]
    assert "1er mai 2023, page 2" in listed["claims/2023-05-01/2.md"].replace("\xa0", " ")
    # The theme puts some ten kilobytes around them.
    assert {uri: len(html.encode()) for uri, html in listed.items() if len(html.encode()) > 140_000} == {}
    rows = re.findall(r'<tr id="([^"]+)" data-row', "".join(listed.values()))
    assert sorted(rows) == sorted(s.id for s in archive.statements)
    assert f'href="claims/2023-05-01/#{archive.statements[-1].id}"' not in pages["index.md"]


def test_the_undated_are_parted_too() -> None:
    archive = made_up.archive()
    told = next(e for e in archive.extractions if e.undated)
    long = replace(told, undated=told.undated * MANY)
    pages = made(replace(archive, extractions=tuple(long if e is told else e for e in archive.extractions)))
    rows = [html.count("data-undated") for uri, html in sorted(pages.items()) if uri.startswith("timeline")]
    assert sum(rows) == MANY
    assert 0 < max(rows) < MANY


def test_a_row_is_no_heavier_than_it_is_held_to_be_nor_much_lighter() -> None:
    archive = judged()
    pages = made(archive)
    for statement in archive.statements:
        row = re.search(rf'<tr id="{statement.id}".*?</tr>', pages["claims.md"], re.S)
        assert row
        assert weights.of_statement(statement) * 0.5 < len(row[0].encode()) < weights.of_statement(statement) * 1.1
    for event in archive.events:
        item = re.search(rf'<li id="{event.id}".*?</li>', pages["timeline.md"], re.S)
        assert item
        assert weights.of_event(event) * 0.5 < len(item[0].encode()) < weights.of_event(event) * 1.1


def test_of_very_many_choices_those_of_most_rows_stand_in_the_page_and_all_in_a_file() -> None:
    archive = made_up.archive()
    blank = next(e for e in archive.entities if e.id == made_up.ADA)
    more = tuple(replace(blank, id=EntityId(f"actors/p-{i:03}"), name=f"Personne {i}") for i in range(200))
    crowd = replace(archive.statements[0], about=tuple(e.id for e in more))
    often = replace(archive.statements[1], about=(more[-1].id,))
    found = make(
        replace(
            archive,
            entities=tuple(sorted((*archive.entities, *more), key=lambda e: e.id)),
            statements=(crowd, often, *archive.statements[2:]),
        ),
        SITE,
    )
    html = next(p.markdown for p in found.pages if p.uri == "claims.md")
    form = re.search(r'<form class="d-filter.*?</form>', html, re.S)
    assert form
    assert 'data-choices="choices.json"' in form[0]
    assert form[0].count("<option") < 140
    assert 'value="actors/p-199"' in form[0]
    every = json.loads(next(a.content for a in found.assets if a.uri == "claims/choices.json"))
    assert {value for _, choices in every for value, _, _ in choices} >= {e.id for e in more}
    assert not [a for a in make(archive, SITE).assets if a.uri.endswith("choices.json")]


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


def test_a_verdict_leaves_the_mark_of_what_the_text_keeps_its_distance_from() -> None:
    archive = judged()
    first, *rest = archive.statements
    both = r"d-hedged.>sous réserve</span>\s*<span class=.d-status d-judged.>jugée<"
    assert not re.search(both, made(archive)["claims.md"])
    first = replace(first, claim=replace(first.claim, hedged=True))
    pages = made(replace(archive, statements=(first, *rest)))
    for uri in ("claims.md", f"articles/{first.claim.article}.md", f"{first.speaker}.md"):
        assert re.search(both, pages[uri])


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


DATES = st.one_of(
    st.dates(date(1998, 1, 1), date(2023, 12, 31)).map(date.isoformat),
    st.dates(date(2021, 1, 1), date(2023, 12, 31)).map(lambda day: day.isoformat()[:7]),
    st.integers(1990, 2023).map(str),
    st.integers(2019, 2023).map(lambda year: f"{year}~"),
    st.dates(date(2022, 1, 1), date(2023, 11, 1)).map(lambda day: f"{day}/{day + timedelta(days=20)}"),
)


@settings(max_examples=12)
@given(st.lists(DATES, min_size=5, max_size=40), st.integers(1, 8))
def test_each_bar_of_the_chart_leads_to_its_month_or_year_however_the_list_is_parted(
    dates: list[str], times: int
) -> None:
    archive = made_up.archive()
    first = archive.events[0]
    told = [d for d in dates for _ in range(times)]
    more = tuple(replace(first, id=f"e-{i}", date=value) for i, value in enumerate(told))
    pages = made(replace(archive, events=tuple(sorted(more, key=lambda e: (e.date, e.id)))))  # fails on a dead address
    assert "timeline.md" in pages


def test_a_bar_leads_to_a_month_of_years_that_share_a_page() -> None:
    """Years beside one another that the list's own page has no room for are one part: ``2021/2022``."""
    archive = made_up.archive()
    first = archive.events[0]
    full = MOST // weights.of_event(first)
    days = [f"{year}-0{7 + i % 2}-{i % 28 + 1:02}" for year in (2021, 2022) for i in range(full // 6)]
    days += [f"2023-05-{i % 28 + 1:02}" for i in range(full * 9 // 10)]
    more = tuple(replace(first, id=f"e-{i}", date=day) for i, day in enumerate(days))
    pages = made(replace(archive, events=tuple(sorted(more, key=lambda e: (e.date, e.id)))))
    assert "2021/2022" in "".join(re.findall(r'data-part="([^"]+)"', pages["timeline.md"]))
    assert re.search(r'href="[^"]*2021/#m-2021-07"', pages["timeline.md"])


@pytest.mark.parametrize(
    "rows",
    [
        [(f"{year:04}", 600) for year in range(20, 2020)],
        [(f"{year}", 300) for year in range(1500, 2000) for _ in range(2)],
        [(None, 500)] * 3000,
        [("2023", 500)] * 100 + [(None, 500)] * 1000,
        [("2023-05-22", 500)] * 3000,
    ],
)
def test_the_lists_own_page_is_filled_and_no_heavier_than_a_page(rows: list[tuple[str | None, int]]) -> None:
    found = parts("timeline/", rows, lambda row: row[0], lambda row: row[1])
    opened = sum(row[1] for part in found if part.is_open for row in part.rows)
    assert opened + LINK * sum(not part.is_open for part in found) <= MOST
    assert sorted(map(repr, rows)) == sorted(repr(row) for part in found for row in part.rows)
    addresses = [part.address for part in found if not part.is_open]
    assert len(set(addresses)) == len(addresses)


def test_of_very_many_years_the_newest_stand_open() -> None:
    found = parts("timeline/", [(f"{year:04}", 600) for year in range(20, 2020)], lambda r: r[0], lambda r: r[1])
    assert found[-1].is_open
    assert len(found) < 120


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_name_of_a_part_may_break_between_month_and_year(language: str) -> None:
    view = View(made_up.archive(), SITE, load(language))
    names = [part_name(view, Part(f"2023-{month:02}", "timeline/", ())) for month in range(1, 13)]
    assert all(len(name.split(" ")) == 2 for name in names)
