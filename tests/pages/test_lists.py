"""Home, timeline, claims, search and method: what stands on them, from a made-up archive."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from types import SimpleNamespace as Made

import pytest
from bs4 import BeautifulSoup

from builder.locale import load
from builder.model import Archive, Kind, Span
from builder.pages import filters, home, over_time, schema_lists, search
from builder.pages.making import make
from builder.pages.opposed import oppositions
from builder.pages.settings import SiteSettings
from builder.pages.timeline import years
from builder.pages.view import View
from tests.pages import made_up
from tests.pages.test_article import words


@pytest.fixture(scope="module")
def archive() -> Archive:
    return made_up.archive()


def view_of(archive: Archive, language: str = "fr") -> View:
    return View(archive, SiteSettings("Essai", "https://example.org/essai/", language), load(language))


def page(archive: Archive, uri: str, language: str = "fr", own: dict[str, str] | None = None) -> str:
    site = SiteSettings("Essai", "https://example.org/essai/", language, own or {})
    return next(p.markdown for p in make(archive, site).pages if p.uri == uri)


def test_every_dated_event_stands_once_on_the_timeline_with_its_date(archive: Archive) -> None:
    html = page(archive, "timeline.md")
    rows = re.findall(r'<li id="([^"]+)" data-row data-event data-date="([^"]+)"', html)
    assert sorted(rows) == sorted((e.id, e.date) for e in archive.events)


def test_the_undated_stand_apart_with_their_words(archive: Archive) -> None:
    html = page(archive, "timeline.md")
    many = sum(len(e.undated) for e in archive.extractions)
    assert many
    assert html.count("data-undated") == many
    assert html.index("data-undated") > html.rindex("data-event")


def test_years_and_days_stand_in_order(archive: Archive) -> None:
    found = years(view_of(archive), archive.events)
    dates = [day.date for year in found for day in year.days]
    assert dates == sorted(dates)
    anchors = [day.anchor for year in found for day in year.days if day.anchor]
    assert len(anchors) == len(set(anchors))


def test_an_approximate_date_looks_it(archive: Archive) -> None:
    event = replace(archive.events[0], date="2023-05~")
    html = page(replace(archive, events=(event, *archive.events[1:])), "timeline.md")
    assert re.search(r'<li data-day[^>]* class="d-vague"><time class="d-approx" datetime="2023-05">', html)


def test_the_chart_leads_to_anchors_that_stand_on_the_page(archive: Archive) -> None:
    html = page(archive, "timeline.md")
    targets = re.findall(r'xlink:href="#([^"]+)"', html)
    assert targets
    assert all(f'id="{t}"' in html for t in targets)


def test_the_numbers_of_the_home_page_are_those_of_its_lists(archive: Archive) -> None:
    html = page(archive, "index.md")
    tally = dict(re.findall(r'<a href="([^"]+)"><strong>(\d+)</strong>', html))
    assert tally["articles/"] == str(len(archive.articles))
    assert tally["timeline/"] == str(len(archive.events))
    assert tally["claims/"] == str(len(archive.statements))


def test_the_strip_names_events_that_it_draws(archive: Archive) -> None:
    view = view_of(archive)
    found = over_time.counts(view)
    assert all(over_time.key(event, found) for event in over_time.chosen(view))


def with_events(archive: Archive, *dates: str) -> Archive:
    """The archive with events of these dates in place of its own."""
    first = archive.events[0]
    return replace(archive, events=tuple(replace(first, id=f"e-{i}", date=date) for i, date in enumerate(dates)))


def strip_of(archive: Archive, language: str = "fr") -> str:
    found = re.search(r'<section class="d-sec d-strip">.*?</section>', page(archive, "index.md", language), re.S)
    assert found
    return unescape(found[0]).replace("\xa0", " ").replace("\u202f", " ")


def test_the_strip_says_whether_it_draws_dots_or_bars(archive: Archive) -> None:
    few = strip_of(with_events(archive, *["2023-05-22"] * 27))
    assert "<circle" in few
    assert "un point par événement" in few
    many = strip_of(with_events(archive, *["2023-05-22"] * 28, "2023-06-01"))
    assert "<circle" not in many
    assert 'aria-label="29 événements, de mai 2023 à juin 2023 ; une barre par mois' in many
    assert "point par" not in many
    years = strip_of(with_events(archive, *["1998"] * 28, "2003"), "en")
    assert "29 events, from 1998 to 2003; a bar for each year" in years
    decades = strip_of(with_events(archive, *["1898"] * 28, "2003"))
    assert "des années 1890 aux années 2000 ; une barre par décennie" in decades


def test_the_strip_says_how_many_events_it_leaves_out(archive: Archive) -> None:
    near = [f"2023-0{month}-11" for month in range(1, 10)]
    assert "figcaption" not in strip_of(with_events(archive, *near))
    html = strip_of(with_events(archive, *near, "1991-08-19"))
    assert "<figcaption>Un événement lointain ou daté moins précisément n’est que dans la chronologie.<" in html
    assert "2 événements lointains" in strip_of(with_events(archive, *near, "1991-08-19", "2023"))


def test_an_empty_archive_has_every_page_and_no_block_without_facts() -> None:
    html = page(Archive((), (), (), (), (), ()), "index.md")
    assert "d-tally" not in html
    assert "<svg" not in html
    assert "d-filter" not in page(Archive((), (), (), (), (), ()), "timeline.md")
    assert "<table" not in page(Archive((), (), (), (), (), ()), "claims.md")


def test_the_editors_title_and_words_stand_on_the_home_page(archive: Archive) -> None:
    html = page(archive, "index.md", own={"index.md": "---\ntitle: Une fête\n---\n\nMots des éditeurs.\n"})
    assert '<h1 id="top">Une fête</h1>' in html
    assert "\n\nMots des éditeurs.\n" in html


def test_claims_stand_newest_first_each_with_status_and_source(archive: Archive) -> None:
    html = page(archive, "claims.md")
    rows = re.findall(r'<tr id="([^"]+)".*?</tr>', html, re.S)
    assert rows == [s.id for s in view_of(archive).newest_claims]
    assert html.count('data-s="hedged"') == sum(s.claim.hedged for s in archive.statements)
    for row in re.findall(r"<tr id=.*?</tr>", html, re.S):
        assert 'class="d-src"' in row
        assert 'class="d-status' in row


def test_a_denial_stands_beside_what_it_denies(archive: Archive) -> None:
    said = max((s for s in archive.statements if s.speaker), key=lambda s: len(s.claim.span))
    other = next(e.id for e in archive.entities if e.id != said.speaker)
    denial = replace(said, id="x-denial", speaker=other, claim=replace(said.claim, denies=True), about=(said.speaker,))
    with_denial = replace(archive, statements=(*archive.statements, denial))
    pairs = oppositions(view_of(with_denial))
    assert [(p.says.id, p.denies.id) for p in pairs] == [(said.id, "x-denial")]
    assert "d-opp" in page(with_denial, "claims.md")
    far = replace(denial, date="1999-01-01")
    assert oppositions(view_of(replace(archive, statements=(*archive.statements, far)))) == ()


def test_what_the_archive_holds_for_an_answer_stands_beside_what_it_answers(archive: Archive) -> None:
    said = next(s for s in archive.statements if s.speaker)
    other = next(e.id for e in archive.entities if e.id != said.speaker)
    denial = replace(said, id="x-denial", speaker=other, claim=replace(said.claim, denies=True), about=(), answers=())
    held = replace(said, about=(), answers=("x-denial",), date="1999-01-01")
    rest = tuple(s for s in archive.statements if s.id != said.id)
    pairs = oppositions(view_of(replace(archive, statements=(*rest, held, denial))))
    assert [(p.says.id, p.denies.id) for p in pairs] == [(said.id, "x-denial")]


def test_who_denies_what_nobody_known_said_still_has_a_claims_page(archive: Archive) -> None:
    said = next(s for s in archive.statements if s.speaker)
    denial = replace(said, id="x-denial", claim=replace(said.claim, denies=True), about=(), answers=())
    held = replace(said, speaker=None, about=(), answers=("x-denial",))
    rest = tuple(s for s in archive.statements if s.id != said.id)
    found = replace(archive, statements=(*rest, held, denial))
    assert held.id not in {p.says.id for p in oppositions(view_of(found))}
    assert "x-denial" in page(found, "claims.md")


def test_filters_offer_only_what_the_rows_below_name(archive: Archive) -> None:
    html = page(archive, "timeline.md")
    offered = set(re.findall(r'<option value="([^"]+)"', html))
    named = {mark for marks in re.findall(r'data-e="([^"]*)"', html) for mark in marks.split()}
    assert offered
    assert offered <= named


def test_plural_forms_for_the_script_are_the_locale_s(archive: Archive) -> None:
    forms = json.loads(filters.forms(view_of(archive, "en"), "timeline.found"))
    assert forms["one"] == "{n}\u00a0event"


def test_the_search_page_holds_other_spellings_and_works_without_scripts(archive: Archive) -> None:
    html = page(archive, "search.md")
    found = re.search(r'data-spellings="([^"]*)"', html)
    assert found
    spellings = json.loads(unescape(found[1]))
    assert spellings["exemple"] == ["Zed Exemple"]
    assert "zed" not in spellings, "a weak alias never stands alone"
    assert 'href="../actors/#e"' in html


def test_the_names_that_a_slip_of_the_pen_is_compared_with_are_a_short_file_of_their_own(archive: Archive) -> None:
    (asset,) = search.assets(view_of(archive))
    rows = json.loads(asset.content)
    assert asset.uri == "assets/names.json" and {row[0] for row in rows} == {e.page for e in archive.entities}
    zed = next(row for row in rows if row[0] == "actors/zed-exemple/")
    assert zed[1] == "Zed Exemple" and "Zed" not in zed, "a weak alias never stands alone"
    assert [len(view_of(archive).articles_of.get(row[0].strip("/"), ())) for row in rows[:2]] == [2, 2]
    assert len(asset.content) < 80 * len(rows)


def test_what_two_say_together_is_one_row_of_the_home_page_with_both_names(archive: Archive) -> None:
    (said,) = (s for s in archive.statements if s.claim.hedged)
    other = replace(said, id=f"{said.id}0", speaker=made_up.ADA)
    html = BeautifulSoup(page(replace(archive, statements=(*archive.statements, other)), "index.md"), "html.parser")
    (row,) = html.select("table[aria-labelledby=hedged] tbody tr")
    assert words(row.select_one("th")).startswith("Ligue des essais et Ada Modèle prétend")
    lists = html.select("table[aria-labelledby=hedged] a.d-actor, table[aria-labelledby=hedged] a.d-group")
    assert [a["href"] for a in lists] == ["groups/ligue-des-essais/", "actors/ada-modele/"]


def test_what_begins_with_no_letter_is_reached_from_the_search_page_too(archive: Archive) -> None:
    numbered = tuple(replace(e, name="23e essai") if e.kind is Kind.GROUP else e for e in archive.entities)
    assert 'href="../groups/#other">#</a>' in page(replace(archive, entities=numbered), "search.md")


@pytest.mark.parametrize(("language", "other"), [("fr", "en"), ("en", "fr")])
def test_every_page_speaks_its_language_and_no_other(archive: Archive, language: str, other: str) -> None:
    own, foreign = said(language, 6), said(other, 15)
    for made in make(archive, SiteSettings("Essai", "https://example.org/essai/", language)).pages:
        html = unescape(made.markdown)
        assert sorted(text for text in foreign - own if text in html) == [], made.uri
        assert [text for text in own - said(other, 6) if text in html], made.uri


def said(language: str, least: int) -> set[str]:
    """Texts of an interface of so many letters at least, but for those that something is filled into."""
    texts = load(language).texts.values()
    return {text for text in texts if isinstance(text, str) and len(text) >= least and "{" not in text}


def test_pages_have_one_title_and_classes_of_ours_alone(archive: Archive) -> None:
    for uri in ("index.md", "timeline.md", "claims.md", "search.md", "about.md"):
        html = page(archive, uri)
        assert html.count("<h1") == 1
        assert not re.search(r"class=\"(?!(?:d-|f-|headerlink)[^\"]*\")", html), "only d- and f- classes"


def test_no_page_has_a_blank_line_inside_its_html(archive: Archive) -> None:
    for uri in ("index.md", "timeline.md", "claims.md", "about.md"):
        body = page(archive, uri).split("---\n\n", 1)[1]
        for block in body.split("\n\n"):
            for tag in ("section", "div", "ol", "table", "form", "figure"):
                assert len(re.findall(f"<{tag}[ >]", block)) == block.count(f"</{tag}>"), (uri, tag)


def test_data_for_machines_cannot_be_left_from_inside(archive: Archive) -> None:
    for uri in ("index.md", "timeline.md", "claims.md", "about.md"):
        scripts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page(archive, uri), re.S)
        assert len(scripts) == 1
        assert json.loads(scripts[0])["@context"] == "https://schema.org"


def dated(archive: Archive) -> Archive:
    """The same, where one article dates one of its claims by "lundi"."""
    fete = next(e for e in archive.extractions if e.article.startswith("fete"))
    lundi = next(t for t in fete.timexes if t.text == "lundi")
    said = tuple(
        replace(s, claim=replace(s.claim, timex=lundi.span)) if s.id == "fete-1" else s for s in archive.statements
    )
    return replace(archive, statements=said)


@pytest.mark.parametrize(
    ("language", "spoken", "printed"),
    [
        ("fr", "22 mai 2023", "publié le 22 mai 2023"),
        ("en", "22 May 2023", "published 22 May 2023"),
    ],
)
def test_a_claim_shows_the_day_of_saying_and_names_the_day_of_publication_where_that_is_all(
    archive: Archive, language: str, spoken: str, printed: str
) -> None:
    html = BeautifulSoup(page(dated(archive), "claims.md", language), "html.parser")
    for row, shown in (("fete-1", spoken), ("fete-2", printed)):
        assert words(html.select_one(f"#{row} .d-where")).partition(", ")[0] == shown
    for uri, shown in (("actors/zed-exemple.md", spoken), ("groups/ligue-des-essais.md", printed)):
        html = BeautifulSoup(page(dated(archive), uri, language), "html.parser")
        assert shown in [words(row.th) for row in html.select('[aria-labelledby="by"] tbody tr')], uri


def test_the_lead_of_whom_only_claims_are_told_names_the_day_of_publication(archive: Archive) -> None:
    html = BeautifulSoup(page(replace(archive, events=()), "groups/ligue-des-essais.md"), "html.parser")
    assert words(html.select_one(".d-lead")).startswith("D’après un article du 22 mai 2023, Ligue des essais (prétend)")


def test_linked_data_says_when_a_claim_was_made_only_where_that_is_known(archive: Archive) -> None:
    view = view_of(dated(archive))
    claims = schema_lists.of_claims(view, "claims/", "Affirmations", view.archive.statements)
    items = [entry["item"] for entry in claims["mainEntity"]["itemListElement"]]
    assert [item.get("dateCreated") for item in items] == [None, "2023-05-22", None]


def titled(archive: Archive, english: str, french: str) -> Archive:
    """The archive with other titles, and no outlet to call its articles by."""
    fair, fete = archive.articles
    return replace(archive, articles=(replace(fair, title=english), replace(fete, title=french, outlet=None)))


def test_a_title_as_a_source_is_typeset_and_says_its_language(archive: Archive) -> None:
    named = titled(archive, "The mayor's fair", "L'essai : une fête d'hier")
    html = page(named, "timeline.md")
    assert re.search(r'<a class="d-src" href="[^"]+"><span lang="en">The mayor’s fair</span>, ¶\xa01</a>', html)
    assert re.search(r'<a class="d-src" href="[^"]+">L’essai\xa0: une fête d’hier, ¶\xa03</a>', html)
    english = page(named, "timeline.md", "en")
    assert re.search(r'<a class="d-src" href="[^"]+"><span lang="fr">L’essai\xa0: une fête d’hier</span>,', english)


def test_an_article_offered_by_the_filter_is_typeset_and_says_its_language(archive: Archive) -> None:
    html = page(titled(archive, "The mayor's fair", "L'essai : une fête d'hier"), "claims.md")
    assert '<option value="articles/fair-2023-06-02" lang="en">The mayor’s fair</option>' in html
    assert '<option value="articles/fete-2023-05-22">L’essai\xa0: une fête d’hier</option>' in html


def test_no_page_shows_a_title_in_plain_typography(archive: Archive) -> None:
    site = SiteSettings("Essai", "https://example.org/essai/", "fr")
    made = make(titled(archive, "The mayor's fair", "L'essai : une fête d'hier"), site)
    for found in made.pages:
        shown = re.sub(r"<script.*?</script>|<pre>.*?</pre>", "", unescape(found.markdown), flags=re.S)
        assert "mayor's fair" not in shown, found.uri
        assert "L'essai" not in shown, found.uri


def carried(*told: tuple[str, str, int], published: str | None = "2024-03-06") -> str:
    """The title of the happening that stands for an article, of these: date, title, how many take part."""
    pairs = tuple(
        (
            Made(date=date, title=title, id=f"{date}-{n}"),
            Made(participants=range(many), span=Span(n, n + 1), name=title),
        )
        for n, (date, title, many) in enumerate(told)
    )
    view = Made(events_in={"a": pairs}, said_in={})
    return home._carries(view, Made(slug="a", published=published)).name  # type: ignore[arg-type,union-attr]


def test_what_stands_for_an_article_is_its_news_that_names_most_and_not_what_is_to_come() -> None:
    news = ("2024-03-05", "Zed Testard et Alma Brandt ont ouvert le pont", 2)
    told = (
        ("1989", "Le pont de Zed Testard, Alma Brandt et Ivo Fictif", 3),
        ("2024-03-04", "Le pont a fermé", 0),
        news,
    )
    assert carried(*told, ("2024-03-10", "Un cortège part de la gare", 0)) == news[1]
    assert carried(("2024-03-05", "Il a ouvert le pont de Testville avec Zed", 2), told[1]) == "Le pont a fermé"
    assert carried(told[0], ("2024-06-10", "Un cortège part de la gare", 0)) == "Un cortège part de la gare"
    assert carried(told[1], ("2024-03-10", "Un cortège part", 0), published=None) == "Un cortège part"
