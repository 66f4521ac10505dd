"""The pages of actors, places and groups: sourced facts, and the way back to each."""

from __future__ import annotations

import re
from dataclasses import replace

from bs4 import BeautifulSoup
from markupsafe import Markup

from builder.model import EntityId, Link, Mention, Span
from builder.pages import Made
from builder.pages.best import _is_about, is_dangling
from builder.pages.lead import CLOSED
from builder.pages.offices import singular
from builder.pages.quoting import low
from tests.pages import made_up
from tests.pages.made_up import ADA, PAYS, ZED
from tests.pages.test_article import site, soup, words

ZEDS = "actors/zed-exemple.md"


def test_each_fact_of_the_lead_has_its_reference_to_a_paragraph(made: Made) -> None:
    page = soup(made, ZEDS)
    told = [re.sub(r"\s+", " ", p.get_text()).replace(" 1er", "\n1er") for p in page.select(".d-lead p")]
    assert told == [
        "Zed Exemple : maire1, d’après les articles.",
        "22 mai 2023 : Le maire a ouvert la fête de Testville.1\n"
        "1er juin 2023 : Mayor of Testville opened a second fair.2",
    ]
    assert [a["href"] for a in page.select(".d-ref")] == ["#r1", "#r1", "#r2"]
    assert [(li["id"], li.a["href"]) for li in page.select(".d-refs li")] == [  # type: ignore[index]
        ("r1", "../../articles/fete-2023-05-22/#p1"),
        ("r2", "../../articles/fair-2023-06-02/#p1"),
    ]


def test_of_whom_nothing_is_told_there_is_no_lead(made: Made) -> None:
    assert not soup(made, "actors/zed-autre.md").select(".d-lead, .d-refs, .d-events, .d-claims")


def test_the_box_tells_roles_by_date_forms_with_reasons_and_counts(made: Made) -> None:
    box = soup(made, ZEDS).select_one(".d-box")
    assert box is not None
    told = [words(x) for x in box.select("dt, dd")]
    assert told == [
        "Rôles, d’après les articles",
        "mayor of Testville 2 juin 2023, ¶ 1",
        "maire 22 mai 2023, ¶ 1",
        "Aussi écrit",
        "Exemple (nom seul), Zed",
        "Première et dernière mention",
        "22 mai 2023 – 2 juin 2023",
        "Dans l’archive",
        "2 articles, 6 mentions, 2 événements, 2 affirmations",
        "Cette page",
        "fil Atom, données JSON",
    ]
    assert box.select_one('dd[lang="en"]')


def test_mentions_are_grouped_by_article_each_sentence_once_with_its_marks(made: Made) -> None:
    page = soup(made, "places/testville.md")
    groups = [words(h) for h in page.select(".d-mentions h3")]
    assert groups == ["The fair goes on", "Une fête d’essai à Testville"]
    sentences = page.select(".d-mentions li")
    assert [words(s.mark) for s in sentences] == ["Testville", "Testville", "Testville"]
    assert sentences[0].select_one('span[lang="en"]')
    assert [s.a["href"] for s in sentences][1:] == [  # type: ignore[index]
        "../../articles/fete-2023-05-22/#p1",
        "../../articles/fete-2023-05-22/#p3",
    ]


def test_counts_are_borne_out_by_the_rows(made: Made) -> None:
    for uri in (ZEDS, "places/testville.md", "groups/ligue-des-essais.md"):
        page = soup(made, uri)
        counted = {str(li.a["href"]): words(li.span) for li in page.select(".d-jump li")}  # type: ignore[index]
        rows = {
            "#timeline": len(page.select(".d-events > ol > li")),
            "#by": len(page.select('[aria-labelledby="by"] tbody tr')),
            "#about": len(page.select('[aria-labelledby="about"] tbody tr')),
            "#with": len(page.select(".d-with tbody tr")),
            "#mentions": len(page.select(".d-mentions mark")),
        }
        assert counted == {key: str(n) for key, n in rows.items() if n}


def test_the_star_says_what_the_table_says(made: Made) -> None:
    page = soup(made, ZEDS)
    table = [words(a) for a in page.select(".d-with tbody th a")]
    star = [re.split(r"\s:", a["aria-label"])[0] for a in page.select(".d-graph a")]
    assert sorted(star) == sorted(table) == ["Ada Modèle", "Testville"]


def test_a_place_tells_where_it_lies_and_what_lies_in_it(made: Made) -> None:
    page = soup(made, "places/testville.md")
    assert [words(li) for li in page.select(".d-chain li")] == ["Testville", "Testonie"]
    assert page.select_one('.d-chain a[href="../testonie/"]')
    assert "48,500° N, 2,250° E GeoNames" in words(page.select_one(".d-box"))
    assert page.select_one(".d-map svg")
    country = soup(made, "places/testonie.md")
    assert [words(a) for a in country.select(".d-box .d-rows a")] == ["Testville"]
    assert "aucune : GeoNames n’a pas de lieu sûr de ce nom" in words(country.select_one(".d-box"))
    assert not country.select(".d-map")


def test_what_a_place_is_named_in_is_not_said_to_have_happened_there(made: Made) -> None:
    page = soup(made, "places/testville.md")
    assert words(page.select_one("h2#timeline")).startswith("Événements qui le nomment")
    assert words(page.select_one('.d-jump a[href="#timeline"]')) == "Événements qui le nomment"


def test_identifiers_stand_where_the_editors_gave_them(made: Made) -> None:
    assert soup(made, "places/testonie.md").select_one('a.d-out[href="https://www.wikidata.org/wiki/Q0"]')
    assert "Identifiants" not in words(soup(made, "places/testville.md"))


def test_what_the_editors_wrote_is_marked_as_theirs(made: Made) -> None:
    told = soup(made, "groups/ligue-des-essais.md").select_one(".d-standfirst")
    assert words(told) == "Une ligue inventée pour ces essais. écrit par les éditeurs"


def test_namesakes_are_pointed_out_on_both_pages(made: Made) -> None:
    assert words(soup(made, ZEDS).select_one(".d-same")) == "Même nom, une autre page : Zed (@zedautre)"
    assert words(soup(made, "actors/zed-autre.md").select_one(".d-same")) == "Même nom, une autre page : Zed Exemple"


def test_an_own_page_with_a_heading_is_not_given_a_second_one() -> None:
    made = site(made_up.archive(), **{ZEDS: "# Zed, notre maire\n\nDu texte.\n"})
    page = next(p for p in made.pages if p.uri == ZEDS).markdown
    assert "<h1" not in page
    assert page.index("# Zed, notre maire") < page.index('class="d-box')


def test_who_is_named_often_has_all_mentions_a_page_further() -> None:
    archive = made_up.archive()
    fete = archive.articles[1]
    sentence = "Zed Exemple parle. "
    long = replace(
        fete,
        source=fete.source + sentence * 600,
        prose=fete.source + sentence * 600,
        blocks=(
            *fete.blocks,
            replace(
                fete.blocks[-1],
                span=made_up.Span(len(fete.source), len(fete.source) + len(sentence) * 300 - 1),
                number=6,
            ),
        ),
    )
    spans = [made_up.Span(s, s + 11) for s in range(len(fete.source), len(long.source), len(sentence))]
    more = tuple(Link(Mention(fete.slug, s, "Zed Exemple", ZED_KIND, "made-up"), ZED, "made-up") for s in spans)
    extraction = replace(archive.extractions[1], sentences=made_up.sentences(long))
    made = site(
        replace(
            archive,
            articles=(archive.articles[0], long),
            extractions=(archive.extractions[0], extraction),
            links=tuple(sorted(archive.links + more)),
        )
    )
    pages = {p.uri: p.markdown for p in made.pages}
    assert {u for u in pages if u.startswith("actors/zed-exemple/")} == {
        "actors/zed-exemple/mentions.md",
        "actors/zed-exemple/mentions-2.md",
    }
    first = BeautifulSoup(pages[ZEDS], "html.parser")
    assert words(first.select(".d-more a")[-1]) == "Les 606 mentions, dans 2 articles"
    all_of_them = "".join(pages[u] for u in sorted(pages) if u.startswith("actors/zed-exemple/"))
    assert all_of_them.count("<mark>") == 606
    # The theme puts some ten kilobytes around them.
    assert max(len(p.encode()) for u, p in pages.items() if u.startswith("actors/")) < 140_000


ZED_KIND = made_up.Kind.ACTOR


def test_the_lead_tells_no_event_that_opens_with_a_pronoun_where_there_is_another() -> None:
    archive = made_up.archive()
    of_zed = [e for e in archive.events if ZED in e.entities]
    first = replace(of_zed[0], title="Il a ouvert une fête avec Zed Exemple")
    changed = replace(archive, events=tuple(first if e.id == first.id else e for e in archive.events))
    lead = words(soup(site(changed), ZEDS).select_one(".d-lead"))
    assert len(of_zed) > 1
    assert "Il a ouvert" not in lead
    alone = replace(changed, events=(first,))
    assert "Il a ouvert" in words(soup(site(alone), ZEDS).select_one(".d-lead"))


def test_a_title_that_is_cut_ends_with_one_sign_and_a_short_sentence_stands_for_it() -> None:
    archive = made_up.archive()
    first = next(e for e in archive.events if ZED in e.entities)
    cut = replace(archive, events=(replace(first, title="Le maire a ouvert la fête…"),))
    assert "« Le maire, Zed Exemple, a ouvert lundi la fête de Testville »." in words(
        soup(site(cut), ZEDS).select_one(".d-lead")
    )


def test_the_lead_tells_a_whole_sentence_about_the_entity_before_a_cut_one_about_others() -> None:
    archive = made_up.archive()
    first, *_ = (e for e in archive.events if ZED in e.entities)
    cut = "Un adjoint de la mairie que Zed Exemple avait nommé, et dont la ville parlait…"
    long = replace(first.evidence[0], sentence=Span(0, 400))
    ill = [replace(first, id=f"e-{i}", date=f"2020-0{i}-01", title=cut, evidence=(long,)) for i in range(1, 5)]
    good = replace(first, id="e-9", date="2021-05-04", title="Le maire, Zed Exemple, a ouvert un pont")
    lead = words(soup(site(replace(archive, events=(*ill, good))), ZEDS).select_one(".d-lead"))
    assert "4 mai 2021 : Le maire, Zed Exemple, a ouvert un pont." in lead.replace("\xa0", " ")
    assert "Un adjoint" not in lead
    alone = words(soup(site(replace(archive, events=tuple(ill))), ZEDS).select_one(".d-lead"))
    assert "Un adjoint" in alone


def test_the_lead_tells_a_sentence_once_however_many_dates_it_has() -> None:
    archive = made_up.archive()
    first, *_ = (e for e in archive.events if ZED in e.entities)
    same = [replace(first, id=f"e-{i}", date=f"202{i}", title=f"Zed Exemple a ouvert le pont {i}") for i in range(3)]
    lead = words(soup(site(replace(archive, events=tuple(same))), ZEDS).select_one(".d-lead"))
    assert lead.count("a ouvert le pont") == 1


def test_the_cue_of_a_claim_in_the_lead_says_its_language() -> None:
    archive = made_up.archive()
    said = replace(archive.statements[0], speaker=ADA)
    page = soup(site(replace(archive, events=(), statements=(said,))), f"{ADA}.md")
    lead = page.select_one(".d-lead")
    assert lead is not None
    assert [words(s) for s in lead.select('span[lang="en"]')] == ["said", "« It was fine »"]


def crowded(many: int) -> dict[str, str]:
    """Pages of an archive in which Zed stands with so many others, and Testonie holds them as places."""
    archive = made_up.archive()
    fete = archive.articles[1]
    told = "".join(f" Zed Exemple et Personne {i} ont dansé." for i in range(many))
    at = len(fete.source)
    long = replace(
        fete,
        source=fete.source + told,
        prose=fete.source + told,
        blocks=(*fete.blocks, replace(fete.blocks[-1], span=made_up.Span(at + 1, at + len(told)), number=6)),
    )
    links = []
    for found in re.finditer(r"Zed Exemple|Personne (\d+)", told):
        span = made_up.Span(at + found.start(), at + found.end())
        ident = EntityId(f"actors/personne-{found[1]}") if found[1] else ZED
        links.append(Link(Mention(fete.slug, span, found[0], ZED_KIND, "made-up"), ident, "made-up"))
    blank = next(e for e in archive.entities if e.id == ADA)
    zed = next(e for e in archive.entities if e.id == ZED)
    said = tuple(replace(zed.roles[0], text=f"titre numéro {i}") for i in range(many))
    others = [replace(blank, id=EntityId(f"actors/personne-{i}"), name=f"Personne {i}") for i in range(many)]
    pays = next(e for e in archive.entities if e.id == PAYS)
    held = [replace(pays, id=EntityId(f"places/lieu-{i}"), name=f"Lieu {i}", within=PAYS) for i in range(many)]
    kept = [replace(e, roles=(*e.roles, *said)) if e.id == ZED else e for e in archive.entities]
    crowd = replace(
        archive,
        articles=(archive.articles[0], long),
        extractions=(archive.extractions[0], replace(archive.extractions[1], sentences=made_up.sentences(long))),
        links=tuple(sorted([*archive.links, *links])),
        entities=tuple(sorted([*kept, *others, *held], key=lambda e: e.id)),
    )
    return {p.uri: p.markdown for p in site(crowd).pages}


def test_roles_and_company_that_do_not_stand_open_are_behind_a_fold() -> None:
    page = BeautifulSoup(crowded(40)[ZEDS], "html.parser")
    folds = {words(d.summary): d for d in page.select("details")}
    roles = folds["et 36 autres"]
    assert len(roles.select("li .d-src a")) == 36
    assert "titre numéro 39" in words(roles)
    company = folds["30 autres noms, chacun avec le nombre de phrases"]
    names = [words(a) for a in company.select("a")]
    assert len(names) == 30
    table = [words(a) for a in page.select("table.d-with tbody th a")]
    assert len({*names, *table}) == 42
    assert not page.select("details .d-more")


def test_what_is_too_long_for_a_fold_has_pages_of_its_own() -> None:
    pages = crowded(500)
    page = BeautifulSoup(pages[ZEDS], "html.parser")
    ways = {words(a): a["href"] for a in page.select("details .d-more a")}
    assert ways == {"Les 502 rôles": "roles/", "Les 502 noms": "with/"}
    country = BeautifulSoup(pages["places/testonie.md"], "html.parser")
    assert {words(a): a["href"] for a in country.select("details .d-more a")} == {"Les 501 lieux": "contains/"}
    for name, rows in (("actors/zed-exemple/with", 502), ("actors/zed-exemple/roles", 502)):
        uris = sorted(u for u in pages if u.startswith(name))
        assert len(uris) > 1
        found = [BeautifulSoup(pages[uri], "html.parser") for uri in uris]
        assert sum(len(p.select(".d-rows li")) for p in found) == rows
        assert all(len(p.select(".d-jump li")) == len(uris) for p in found)
    heading = BeautifulSoup(pages["actors/zed-exemple/with.md"], "html.parser").h1
    assert words(heading) == "Zed Exemple : Avec qui"
    of_entities = [u for u in pages if u.startswith(("actors/", "places/")) and not u.endswith("index.md")]
    assert {u: len(pages[u].encode()) for u in of_entities if len(pages[u].encode()) > 140_000} == {}


def test_one_person_of_several_who_have_an_office_has_it_in_the_singular() -> None:
    assert singular("ministres français", "fr") == "ministre français"
    assert singular("secrétaires généraux du parti", "fr") == "secrétaire général du parti"
    assert singular("anciens ministres", "fr") == "ancien ministre"
    assert singular("nouveaux députés", "fr") == "nouveau député"
    assert singular("nouveaux avocats", "fr") == "nouveaux avocats"  # one is a "nouvel avocat"
    assert singular("prime ministers of Exempla", "en") == "prime minister of Exempla"
    for one in ("héros", "fils de Zed", "procureure générale", "maire de Testville"):
        assert singular(one, "fr") == one
    assert singular("boss", "en") == "boss"


def test_a_title_of_courtesy_beside_an_office_is_not_told() -> None:
    archive = made_up.archive()
    of_zed = next(e for e in archive.entities if e.id == ZED)
    french = {a.slug for a in archive.articles if a.language == "fr"}
    role = next(r for r in of_zed.roles if r.article in french)
    both = replace(of_zed, roles=(replace(role, text="avocats"), replace(role, text="Maîtres")))
    changed = replace(archive, entities=tuple(both if e.id == ZED else e for e in archive.entities))
    lead = words(soup(site(changed), ZEDS).select_one(".d-lead"))
    assert lead.startswith("Zed Exemple : avocat1, d’après")


def test_a_cue_that_opens_its_sentence_stands_in_small_letters_elsewhere() -> None:
    assert [low(Markup(cue)) for cue in ("Selon", "D’après", "a affirmé", "SELON")] == [
        "selon",
        "d’après",
        "a affirmé",
        "SELON",
    ]


def test_a_quotation_that_ends_its_sentence_is_followed_by_no_second_full_stop() -> None:
    said = ("she called it “a great day.”.", "il y voit “un succès !”.", "he called it “a day”.", "« Une fête ».")
    assert [CLOSED.sub(r"\1", words) for words in said] == [
        "she called it “a great day.”",
        "il y voit “un succès !”",
        "he called it “a day”.",
        "« Une fête ».",
    ]


def test_a_sentence_is_about_whom_it_names_whole() -> None:
    assert _is_about({"paul exemple"}, "Le maire, Paul Exemple, est parti")
    assert not _is_about({"paul"}, "Paula Exemple est partie")
    assert _is_about({"paul"}, "Paula et Paul sont partis")


def test_a_lead_tells_nothing_that_leans_on_what_was_told_before() -> None:
    for title in ("Les deux groupes sont entrés", "La Ligue et elle ont annoncé", "Il part", "The same measure held"):
        assert is_dangling(title), title
    for title in (
        "Le même jour, la Ligue est partie",
        "La Ligue a dit qu’elle partait",
        "Zed Exemple and his men left",
    ):
        assert not is_dangling(title), title
