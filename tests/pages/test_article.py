"""The page of an article: what it gives stands there with its source, what it does not give is left out."""

from __future__ import annotations

from dataclasses import replace

import bibtexparser
import rispy
import yaml
from bs4 import BeautifulSoup

from builder.model import Archive, ArticleSlug
from builder.pages import Made, cite, make
from builder.pages.settings import SiteSettings
from builder.pages.view import View
from tests.pages import made_up

FETE = "articles/fete-2023-05-22.md"


def soup(made: Made, uri: str) -> BeautifulSoup:
    page = next(p for p in made.pages if p.uri == uri)
    return BeautifulSoup(page.markdown.split("---\n", 2)[2], "html.parser")


def words(found: object) -> str:
    return " ".join(found.get_text().split())  # type: ignore[attr-defined]


def site(archive: Archive, language: str = "fr", **own: str) -> Made:
    return make(archive, SiteSettings("Essai", "https://example.org/essai/", language, own))


def test_the_title_stands_once(made: Made) -> None:
    page = soup(made, FETE)
    assert [words(h) for h in page.find_all("h1")] == ["Une fête d’essai à Testville"]
    cited = page.select_one(".d-cite")
    assert cited is not None
    cited.decompose()
    assert words(page).count("Une fête d’essai à Testville") == 1


def test_the_front_matter_is_a_mapping_that_hides_what_the_page_replaces(made: Made) -> None:
    page = next(p for p in made.pages if p.uri == FETE)
    front = yaml.safe_load(page.markdown.split("---\n")[1])
    assert front["title"] == "Une fête d’essai à Testville"
    assert front["hide"] == ["navigation", "toc"]
    assert page.updated == "2023-05-22"


def test_facts_say_how_the_date_is_known_and_nothing_that_is_not(made: Made) -> None:
    facts = {words(d.dt): words(d.dd) for d in soup(made, FETE).select(".d-facts > div")}
    assert facts == {
        "Publié": "22 mai 2023 d’après le message daté cité",
        "Source": "Le Journal inventé",
        "Signé": "Personne Aucune",
        "Langue": "français",
    }
    fair = {words(d.dt) for d in soup(made, "articles/fair-2023-06-02.md").select(".d-facts > div")}
    assert fair == {"Publié", "Langue"}


def test_who_where_and_which_groups_stand_beside_with_their_line(made: Made) -> None:
    kinds = [[words(a) for a in rows.select("li > a")] for rows in soup(made, FETE).select("aside .d-rows")]
    assert kinds == [["Zed Exemple", "Ada Modèle", "Zed (@zedautre)"], ["Testville", "Testonie"], ["Ligue des essais"]]
    first = soup(made, FETE).select_one("aside .d-rows li")
    assert first is not None
    assert words(first) == "Zed Exemple maire 22 mai – 2 juin 2023 2 articles"


def test_each_event_has_its_sentence_its_mark_and_its_paragraph(made: Made) -> None:
    rows = soup(made, FETE).select(".d-events > ol > li")
    told = [(words(r.find(["time", "span"])), words(r.mark), r.select_one("a.d-src")["href"]) for r in rows]  # type: ignore[index]
    assert told == [
        ("août 2022", "En août 2022", "#p3"),
        ("22 mai 2023", "lundi", "#p1"),
        ("sans date", "Plus tard", "#p5"),
    ]


def test_each_claim_has_speaker_verb_words_status_and_paragraph(made: Made) -> None:
    rows = soup(made, FETE).select(".d-claims tbody tr")
    assert [[words(cell) for cell in row.find_all(["th", "td"])] for row in rows] == [
        ["Zed Exemple", "a affirmé :", "« Tout va bien »", "attribuée", "¶ 1"],
        ["Ligue des essais", "prétend", "que la fête est annulée", "sous réserve", "¶ 2"],
    ]


def test_blocks_without_facts_are_left_out() -> None:
    bare = made_up.archive()
    nothing = replace(bare.extractions[1], events=(), undated=(), claims=())
    alone = replace(
        bare, articles=(bare.articles[1],), extractions=(nothing,), entities=(), links=(), events=(), statements=()
    )
    page = soup(site(alone), FETE)
    assert [h["id"] for h in page.find_all("h2")] == ["cite"]
    assert not page.select("aside, .d-events, .d-claims, .d-related, .d-key")
    assert [a["href"] for a in page.select(".d-jump a")] == ["#text", "#cite"]


def test_foreign_words_say_their_language(made: Made) -> None:
    page = soup(made, "articles/fair-2023-06-02.md")
    assert page.h1 is not None
    assert page.h1["lang"] == "en"
    assert page.select_one(".d-text")["lang"] == "en"  # type: ignore[index]
    assert not soup(made, FETE).select("h1[lang], .d-text[lang]")


def test_citations_parse_and_hostile_titles_stay_in_their_field(view: View) -> None:
    hostile = replace(view.articles[view.archive.articles[1].slug], title="{100 % \\ # & $ _ } @x\nTY  - JOUR")
    (entry,) = bibtexparser.loads(cite.bibtex(view, hostile)).entries
    assert entry["ID"] == "fete-2023-05-22"
    assert entry["journal"] == "Le Journal inventé"
    assert entry["date"] == "2023-05-22"
    (record,) = rispy.loads(cite.ris(view, hostile))
    assert record["type_of_reference"] == "NEWS"
    assert record["title"] == "{100 % \\ # & $ _ } @x TY - JOUR"


def test_a_source_that_is_no_address_of_the_web_is_no_link() -> None:
    archive = made_up.archive()
    bad = replace(archive.articles[1], url="javascript:alert(1)")
    page = soup(site(replace(archive, articles=(archive.articles[0], bad))), FETE)
    assert not page.select('a[href^="javascript"]')


def test_an_excerpt_is_shown_as_one_and_every_link_still_leads_somewhere() -> None:
    archive = made_up.archive()
    cut = replace(archive.articles[1], rights="excerpt")
    page = soup(site(replace(archive, articles=(archive.articles[0], cut))), FETE)
    assert "Extrait : la suite se lit à la source." in words(page)
    assert not page.select("#p3")
    sources = [words(a) + " " + str(a["href"]) for a in page.select(".d-events a.d-src")]
    assert sources == ["¶ 3 #text", "¶ 1 #p1", "¶ 5 #text"]


def test_the_editors_own_page_stands_first_and_keeps_its_words() -> None:
    own = "---\ndescription: À nous\n---\nUn mot des *éditeurs*.\n"
    page = next(p for p in site(made_up.archive(), **{FETE: own}).pages if p.uri == FETE)
    front, body = page.markdown.split("---\n", 2)[1:]
    assert yaml.safe_load(front)["description"] == "À nous"
    assert body.index("</h1>") < body.index("\n\nUn mot des *éditeurs*.\n\n") < body.index('class="d-facts"')


def test_a_page_is_light(made: Made) -> None:
    assert max(len(p.markdown.encode()) for p in made.pages if p.uri.startswith(("articles/", "actors/"))) < 40_000


def test_when_an_article_was_added_stands_beside_its_publication_where_it_is_known() -> None:
    archive = made_up.archive()
    path = next(a.path for a in archive.articles if a.page == "articles/fete-2023-05-22/")
    known = make(archive, SiteSettings("Essai", "https://example.org/essai/", "fr", added={path: "2023-06-01"}))
    assert "Ajouté 1er juin 2023" in words(soup(known, FETE).select_one(".d-facts"))
    assert "Ajouté" not in words(soup(site(archive), FETE).select_one(".d-facts"))


def test_the_home_page_shows_what_was_added_last_and_what_no_commit_has_before_it() -> None:
    archive = made_up.archive()
    days = {a.path: f"2023-06-{i + 1:02}" for i, a in enumerate(archive.articles)}
    *_, last = archive.articles
    home = soup(make(archive, SiteSettings("Essai", "", "fr", added=days)), "index.md").select_one(".d-latest")
    assert home is not None
    assert home.select_one("a")["href"].endswith(last.page)  # type: ignore[index]
    assert words(home).startswith("Dernier ajout, ")
    first = archive.articles[0]
    del days[first.path]
    home = soup(make(archive, SiteSettings("Essai", "", "fr", added=days)), "index.md").select_one(".d-latest")
    assert home is not None
    assert home.select_one("a")["href"].endswith(first.page)  # type: ignore[index]


def test_articles_that_came_together_are_named_beside_the_one_shown_those_without_a_date_first() -> None:
    archive = made_up.archive()
    one, *others = archive.articles
    undated = replace(others[-1], published=None, published_from=None)
    archive = replace(archive, articles=(one, *others[:-1], undated))
    days = {"articles/autre.txt": "2023-06-01"} | {a.path: "2023-06-01" for a in others[:-1]}
    home = soup(make(archive, SiteSettings("Essai", "", "fr", added=days)), "index.md").select_one(".d-latest")
    assert home is not None
    pages = [a["href"] for a in home.select(".d-title a, .d-note a")]
    assert [p.removeprefix("../") for p in map(str, pages)] == [one.page, undated.page]
    many = make(archive, SiteSettings("Essai", "", "fr", added={}))
    assert soup(many, "index.md").select_one(".d-latest .d-note") is None


def test_articles_without_a_date_are_counted_below_the_newest() -> None:
    archive = made_up.archive()
    blank = archive.articles[0]
    more = [replace(blank, slug=ArticleSlug(f"z-{i}"), path=f"articles/z-{i}.txt", published=None) for i in range(6)]
    found = tuple(replace(archive.extractions[0], article=a.slug, events=(), undated=(), claims=()) for a in more)
    archive = replace(archive, articles=(*archive.articles, *more), extractions=(*archive.extractions, *found))
    link = soup(site(archive), "index.md").select_one('.d-more a[href^="articles/#z-"]')
    assert link is not None
    assert "sans date" in words(link)


def test_an_old_article_that_came_last_stands_on_the_home_page_before_many_newer_ones() -> None:
    archive = made_up.archive()
    newer = tuple(
        replace(archive.articles[0], slug=ArticleSlug(f"neuf-{i}"), path=f"articles/neuf-{i}.txt") for i in range(6)
    )
    days = {a.path: "2023-06-01" for a in newer}
    many = replace(
        archive,
        articles=(*newer, *archive.articles),
        extractions=(
            *(replace(archive.extractions[0], article=a.slug, events=(), undated=(), claims=()) for a in newer),
            *archive.extractions,
        ),
    )
    days[archive.articles[0].path] = "2023-06-01"
    home = soup(make(many, SiteSettings("Essai", "", "fr", added=days)), "index.md").select_one(".d-latest")
    assert home is not None
    assert home.select_one("a")["href"].endswith(archive.articles[-1].page)  # type: ignore[index]
    assert words(home.select_one(".d-src"))
