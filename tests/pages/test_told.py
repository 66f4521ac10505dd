"""Who tells a happening: what an article only reports is told with who says so, wherever it stands."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import icalendar
import pytest
from bs4 import BeautifulSoup

from builder.locale import load
from builder.model import Archive, Event, Statement, Status
from builder.pages.making import make
from builder.pages.settings import SiteSettings
from builder.pages.told import of
from builder.pages.view import View
from tests.pages import made_up
from tests.pages.made_up import LIGUE, ZED, article, claim, extraction, happening, where
from tests.pages.test_schema_lists import blocks, items

SITE = SiteSettings("Essai", "https://example.org/essai/", "fr")
FALLEN = "le pont est tombé le 12 mars 2021"


def told(text: str, clause: str, date: str, said: str, cue: str, **flags: Any) -> str:
    """Who tells ``clause``, dated by ``date``, where Zed Exemple's claim is ``said``; empty for the article itself.

    ``flags``: ``dated`` are the words that date the saying; the others are the claim's own.
    """
    made, links = article("essai", f"Un titre\n\n{text}\n", "fr")
    found = replace(happening(made, "2021-03-12", date, "Le pont est tombé"), span=where(made, clause))
    dated = where(made, flags.pop("dated")) if "dated" in flags else None
    content = replace(claim(made, said, cue, flags.pop("speaker", "Zed Exemple")), timex=dated, **flags)
    known = "Zed Exemple" in content.speaker_span.of(made.source) if content.speaker_span else False
    archive = Archive(
        articles=(made,),
        extractions=(extraction(made, links, (found,), (), (content,)),),
        entities=tuple(e for e in made_up.archive().entities if e.id == ZED),
        links=links,
        events=(Event("e", "2021-03-12", found.title, (found,), (), "fr"),),
        statements=(Statement("s", content, ZED if known else None, (), None, Status.ATTRIBUTED),),
    )
    return of(View(archive, SITE, load("fr")), archive.events[0])


def test_what_somebody_affirms_is_told_by_them() -> None:
    text = f"Zed Exemple affirme que {FALLEN}."
    assert told(text, FALLEN, "le 12 mars 2021", FALLEN, "affirme") == "selon Zed Exemple"


def test_a_clause_that_begins_before_the_claim_or_holds_its_verb_is_told_by_them_too() -> None:
    text = f"Zed Exemple affirme que {FALLEN}."
    assert told(text, f"que {FALLEN}", "le 12 mars 2021", FALLEN, "affirme") == "selon Zed Exemple"
    assert told(text, text.rstrip("."), "le 12 mars 2021", FALLEN, "affirme") == "selon Zed Exemple"


def test_a_denial_is_told_as_one() -> None:
    text = f"Zed Exemple dément que {FALLEN}."
    assert told(text, FALLEN, "le 12 mars 2021", FALLEN, "dément", denies=True) == "démenti par Zed Exemple"


def test_a_happening_that_is_told_as_a_denial_is_not_denied_once_more() -> None:
    text = "Zed Exemple dément avoir vu le pont le 12 mars 2021."
    assert not told(
        text, text.rstrip("."), "le 12 mars 2021", "avoir vu le pont le 12 mars 2021", "dément", denies=True
    )


@pytest.mark.parametrize(
    ("who", "cue", "said"),
    [
        ("L'adjoint au maire", "affirme", "selon l'adjoint au maire"),
        ("Plusieurs témoins", "affirment", "selon plusieurs témoins"),
    ],
)
def test_who_opens_a_sentence_has_a_small_letter_behind_according_to(who: str, cue: str, said: str) -> None:
    assert told(f"{who} {cue} que {FALLEN}.", FALLEN, "le 12 mars 2021", FALLEN, cue, speaker=who) == said


def test_words_between_quotation_marks_that_nobody_is_named_for_are_told_as_quoted() -> None:
    text = f"« Tout va bien. Hélas, {FALLEN}. » Zed Exemple affirme tout savoir."
    assert told(text, FALLEN, "le 12 mars 2021", "tout savoir", "affirme") == "propos cités"


def test_a_title_between_quotation_marks_is_no_quotation() -> None:
    text = "La « marche du 12 mars 2021 » a réuni cent personnes. Zed Exemple affirme tout savoir."
    clause = "La « marche du 12 mars 2021 » a réuni cent personnes"
    assert not told(text, clause, "12 mars 2021", "tout savoir", "affirme")


def test_a_pronoun_names_nobody() -> None:
    text = f"Il affirme que {FALLEN}."
    assert told(text, FALLEN, "le 12 mars 2021", FALLEN, "affirme", speaker="Il") == "selon une source citée"


@pytest.mark.parametrize(
    ("text", "cue"), [("Selon Zed Exemple, {}.", "Selon"), ("Mardi, selon Zed Exemple, {}.", "selon")]
)
def test_according_to_dates_nothing_that_is_said(text: str, cue: str) -> None:
    clause = "mardi le pont est tombé" if cue == "Selon" else "le pont est tombé"
    whole = text.format(clause)
    date = "mardi" if cue == "Selon" else "Mardi"
    assert told(whole, whole.rstrip("."), date, clause, cue) == "selon Zed Exemple"


def test_that_somebody_said_so_on_a_day_is_told_by_the_article() -> None:
    text = "Zed Exemple a affirmé mardi que le pont est tombé."
    assert not told(text, text.rstrip("."), "mardi", "le pont est tombé", "a affirmé", dated="mardi")
    text = "Zed Exemple a reconnu mardi une chute."
    assert not told(text, text.rstrip("."), "mardi", "mardi une chute", "a reconnu")


def test_what_an_article_says_beside_a_claim_is_its_own() -> None:
    text = f"Zed Exemple affirme tout savoir, mais {FALLEN}."
    assert not told(text, FALLEN, "le 12 mars 2021", "tout savoir", "affirme")


@pytest.fixture
def reported() -> Archive:
    """The archive in which the second fair is but a hedged claim of the league's."""
    archive = made_up.archive()
    fair = archive.articles[0]
    words = "opened a second fair on 1 June 2023"
    said = replace(claim(fair, words, "stayed", "Testville"), hedged=True)
    (second,) = archive.extractions[0].events
    second = replace(second, span=where(fair, words))
    return replace(
        archive,
        extractions=(replace(archive.extractions[0], events=(second,)), archive.extractions[1]),
        events=(*archive.events[:2], replace(archive.events[2], evidence=(second,))),
        statements=(Statement("said", said, LIGUE, (), "2023-06-02", Status.HEDGED), *archive.statements),
    )


def shown(archive: Archive, uri: str) -> list[str]:
    page = next(p.markdown for p in make(archive, SITE).pages if p.uri == uri)
    return [" ".join(p.get_text().split()) for p in BeautifulSoup(page, "html.parser").select(".d-told")]


@pytest.mark.parametrize("uri", ["timeline.md", "actors/zed-exemple.md", "index.md", "articles/fair-2023-06-02.md"])
def test_a_row_says_who_says_so_and_how_far_it_is_held(reported: Archive, uri: str) -> None:
    assert shown(reported, uri) == ["selon Ligue des essais sous réserve"]
    assert shown(made_up.archive(), uri) == []


def test_one_article_that_tells_it_itself_is_enough(reported: Archive) -> None:
    event = reported.events[2]
    both = replace(event, evidence=(*event.evidence, *reported.events[1].evidence))
    assert shown(replace(reported, events=(*reported.events[:2], both)), "timeline.md") == []


def test_the_lead_says_it_in_its_sentence(reported: Archive) -> None:
    page = next(p.markdown for p in make(reported, SITE).pages if p.uri == "actors/zed-exemple.md")
    lead = BeautifulSoup(page, "html.parser").select_one(".d-lead")
    assert lead is not None
    assert "1er juin 2023, selon Ligue des essais (sous réserve) : Mayor of" in " ".join(lead.get_text().split())


def test_the_words_for_who_says_it_say_their_language(reported: Archive) -> None:
    said, *others = reported.statements
    nobody = replace(reported, statements=(replace(said, speaker=None), *others))
    for uri in ("timeline.md", "actors/zed-exemple.md"):
        page = next(p.markdown for p in make(nobody, SITE).pages if p.uri == uri)
        assert re.search(r'selon (?:<span>)?<span lang="en">Testville</span>', page), uri
    page = next(p.markdown for p in make(nobody, SITE).pages if p.uri == "actors/zed-exemple.md")
    assert '2023, selon <span lang="en">Testville</span> (sous réserve) : <span lang="en">Mayor' in page.replace(
        "\xa0", " "
    )


def test_a_part_of_a_long_timeline_says_it_too_and_is_no_heavier_for_it(reported: Archive) -> None:
    last = reported.events[-1]
    more = (replace(last, id=f"encore-{i}", date="2023-06-02") for i in range(600))
    pages = make(replace(reported, events=(*reported.events, *more)), SITE).pages
    parts = {p.uri: p.markdown for p in pages if p.uri.startswith("timeline/2023-06-02")}
    assert len(parts) > 2
    for uri, html in parts.items():
        assert html.count('class="d-told"') == html.count("data-event"), uri
        assert len(html.encode()) < 140_000, uri


def test_files_for_other_programs_say_it_in_their_description(reported: Archive) -> None:
    files = {a.uri: a.content for a in make(reported, SITE).assets}
    slide = json.loads(files["data/timeline.json"])["events"][2]
    assert slide["text"]["text"].endswith(", selon Ligue des essais (sous réserve))")
    event = icalendar.Calendar.from_ical(files["data/events.ics"]).walk("VEVENT")[2]
    assert str(event["DESCRIPTION"]).startswith("1er juin 2023, selon Ligue des essais (sous réserve). ")


def test_for_machines_it_is_no_event_but_a_claim(reported: Archive) -> None:
    found = items(blocks(reported)["timeline.md"])
    assert [item["@type"] for item in found] == ["Event", "Event", "Claim"]
    assert found[2]["author"]["name"] == "Ligue des essais"


def hedged(*, vouched: bool) -> View:
    """One happening that an article marks as alleged; with ``vouched``, another sentence that does not."""
    made, links = article("essai", "Un titre\n\nLe pont serait tombé lundi. Le pont est bien tombé lundi.\n", "fr")
    one, two = (
        replace(happening(made, "2021-03-12", "lundi", "Le pont est tombé"), span=where(made, said))
        for said in ("Le pont serait tombé lundi", "Le pont est bien tombé lundi")
    )
    evidence = (replace(one, hedged=True), *((two,) if vouched else ()))
    archive = Archive(
        articles=(made,),
        extractions=(extraction(made, links, evidence, (), ()),),
        entities=(),
        links=links,
        events=(Event("e", "2021-03-12", "Le pont serait tombé", evidence, (), "fr"),),
        statements=(),
    )
    return View(archive, SITE, load("fr"))


def test_a_happening_that_its_article_keeps_its_distance_from_says_so_in_the_words_of_claims() -> None:
    view = hedged(vouched=False)
    assert of(view, view.archive.events[0]) == "sous réserve"
    timeline = next(p for p in make(view.archive, SITE).pages if p.uri == "timeline.md").markdown
    assert '<span class="d-status d-hedged">sous réserve</span>' in timeline


def test_one_that_a_sentence_vouches_for_does_not() -> None:
    view = hedged(vouched=True)
    assert of(view, view.archive.events[0]) == ""


def answer(*, status: Status, vouched: bool = False) -> str:
    """How a saying of Zed Exemple's is answered by the league, where its claim has this status; with ``vouched``,
    another sentence tells what he says as so."""
    clause = "Zed Exemple a affirmé lundi que le pont est tombé"
    text = f"{clause}. {{ligue|La Ligue}} dément la chute du pont. Il est tombé lundi."
    made, links = article("essai", f"Un titre\n\n{text}\n", "fr")
    saying = replace(happening(made, "2021-03-12", "lundi", clause), span=where(made, clause))
    fallen = replace(happening(made, "2021-03-12", "lundi", "Il est tombé"), span=where(made, "Il est tombé lundi"))
    evidence = (saying, *((fallen,) if vouched else ()))
    says = claim(made, "que le pont est tombé", "a affirmé", "Zed Exemple")
    says = replace(says, timex=where(made, "lundi"))
    denial = replace(claim(made, "la chute du pont", "dément", "La Ligue"), denies=True)
    archive = Archive(
        articles=(made,),
        extractions=(extraction(made, links, evidence, (), (says, denial)),),
        entities=tuple(replace(e, roles=()) for e in made_up.archive().entities if e.id in (ZED, LIGUE)),
        links=links,
        events=(Event("e", "2021-03-12", clause, evidence, (), "fr"),),
        statements=(
            Statement("s", says, ZED, (), None, status, ("d",) if status is Status.DENIED else ()),
            Statement("d", denial, LIGUE, (), None, Status.ATTRIBUTED),
        ),
    )
    view = View(archive, SITE, load("fr"))
    timeline = next(p.markdown for p in make(archive, SITE).pages if p.uri == "timeline.md")
    rows = BeautifulSoup(timeline, "html.parser").select(".d-told")
    assert bool(rows) is bool(of(view, archive.events[0]))
    return of(view, archive.events[0])


def test_a_saying_carries_how_its_claim_is_answered() -> None:
    assert answer(status=Status.DENIED) == "démenti par Ligue des essais"
    assert answer(status=Status.ATTRIBUTED) == ""
    assert answer(status=Status.DENIED, vouched=True) == ""


def test_who_denies_it_is_named_once_beside_a_happening() -> None:
    text = f"Zed Exemple affirme que {FALLEN}. {{ligue|La Ligue}} dément."
    made, links = article("essai", f"Un titre\n\n{text}\n", "fr")
    found = replace(happening(made, "2021-03-12", "le 12 mars 2021", "Le pont est tombé"), span=where(made, FALLEN))
    says = claim(made, FALLEN, "affirme", "Zed Exemple")
    denial = replace(claim(made, FALLEN, "dément", "La Ligue"), denies=True)
    archive = Archive(
        articles=(made,),
        extractions=(extraction(made, links, (found,), (), (says, denial)),),
        entities=tuple(replace(e, roles=()) for e in made_up.archive().entities if e.id in (ZED, LIGUE)),
        links=links,
        events=(Event("e", "2021-03-12", found.title, (found,), (), "fr"),),
        statements=(
            Statement("s", says, ZED, (), None, Status.DENIED, ("d",)),
            Statement("d", denial, LIGUE, (), None, Status.ATTRIBUTED),
        ),
    )
    timeline = next(p.markdown for p in make(archive, SITE).pages if p.uri == "timeline.md")
    (row,) = BeautifulSoup(timeline, "html.parser").select(".d-told")
    assert row.get_text().count("démentie") == 1
    assert "selon Zed Exemple démentie par Ligue des essais" in " ".join(row.get_text().split())
    alone = replace(archive, statements=(replace(archive.statements[0], status=Status.ATTRIBUTED, answers=()),
                                         archive.statements[1]))  # fmt: skip
    timeline = next(p.markdown for p in make(alone, SITE).pages if p.uri == "timeline.md")
    (row,) = BeautifulSoup(timeline, "html.parser").select(".d-told")
    assert row.get_text().count("démentie") == 1
