"""What holds for whole archives."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.model import Block, BlockKind, Kind, Precision, Role, Span, Status, Timex
from builder.resolve import resolve
from builder.resolve.native import native
from tests.resolve.paper import archive, ids, line, named, paper, resolved

PAPERS = (
    paper(
        "a",
        "[a:Viatcheslav Exemplov] parle à [p:Koursk]. [a:Exemplov] se tait. Le [g:Corps des exemples russes] "
        "([g:CER]) a pris [p:Graïvoron] le 22 mai, dit-il.",
        equal=[("Corps des exemples russes", "CER")],
        roles=[("parle", "Viatcheslav Exemplov")],
        events=[
            (
                "2023-05-22",
                "Corps des exemples russes (CER) a pris Graïvoron le 22 mai",
                "Le Corps prend Graïvoron",
            )
        ],
        claims=[("Exemplov", "a pris Graïvoron", {"confirms": True})],
    ),
    paper(
        "b",
        "[a:Vyacheslav Exemplov] spoke in [p:Kursk]. [g:CER] stayed in [p:Grayvoron], [a:Ann Exemple] said.",
        published=None,
        language="en",
        events=[("2023-05-22", "CER stayed in Grayvoron", "CER stayed")],
        claims=[("Ann Exemple", "stayed in Grayvoron", {"denies": True, "hedged": True})],
    ),
    paper(
        "c",
        "[a:Zed Exemple] et [a:Ana Exemple] : [a:Exemple] dit non. [p:Paris] est loin.",
        published="2024-01-01",
    ),
    paper("d", "[a:Exemplov] rit avec [a:Zed Exemple] et [g:CER]. [a:Dmitri] (de [p:Rostov]) dort."),
)
LEDGER = (
    line(1, name="Ana Exemple", kind=Kind.ACTOR, aliases=("Ann Exemple",), description="Une personne."),
    line(5, distinct=("Dmitri", "Dmitri Peskov")),
    line(7, name="Paris", kind=Kind.PLACE, location=(1.5, 2.5)),
)


@given(st.permutations(PAPERS), st.permutations(LEDGER))
@settings(max_examples=25)
def test_shuffled_articles_give_the_same_archive(papers: list, ledger: list) -> None:  # type: ignore[type-arg]
    shuffled = resolve([a for a, _ in papers], [e for _, e in reversed(papers)], ledger)
    assert shuffled == resolve([a for a, _ in PAPERS], [e for _, e in PAPERS], LEDGER)


@given(st.sampled_from([1, 2, 3]), st.permutations(PAPERS))
@settings(max_examples=10)
def test_every_line_taken_out_gives_the_archive_from_before(count: int, papers: list) -> None:  # type: ignore[type-arg]
    before = archive(*papers, ledger=LEDGER[: count - 1])
    archive(*papers, ledger=LEDGER[:count])
    assert archive(*papers, ledger=LEDGER[: count - 1]) == before


def test_spellings_of_one_name_are_one_entity_across_languages_with_the_reason() -> None:
    found = archive(*PAPERS)
    assert named(found, "Vyacheslav Exemplov") == named(found, "Viatcheslav Exemplov")
    person = named(found, "Vyacheslav Exemplov")
    assert person is not None
    assert person.name == "Viatcheslav Exemplov"
    assert ("Vyacheslav Exemplov", "transliteration") in {(a.text, a.reason) for a in person.aliases}


def test_a_page_is_titled_with_the_spelling_of_the_site_s_language_and_keeps_its_address() -> None:
    english = [paper(s, "[a:Andriy Exusov] spoke in [p:Kyiv].", language="en") for s in "bcd"]
    borrowed = [paper(s, "[a:Andriy Exusov] se tait.") for s in "ef"]
    papers = (paper("a", "[a:Andriï Exoussov] parle."), *english, *borrowed)
    for language, name in (("fr", "Andriï Exoussov"), ("en", "Andriy Exusov"), ("", "Andriy Exusov")):
        found = resolve([a for a, _ in papers], [e for _, e in papers], language=language).archive
        assert [(e.id, e.name) for e in found.entities if e.kind is Kind.ACTOR] == [("actors/andriy-exusov", name)]


def test_another_form_of_a_name_is_no_spelling_of_it() -> None:
    assert native({"Andriy Exusov": 3, "Andriï Exoussov": 1}, frozenset(), "fr") == {"Andriï Exoussov"}
    assert native({"Sergueï Exchoïgou": 3, "Sergei Exshoigu": 1}, frozenset(), "en") == {"Sergei Exshoigu"}
    assert not native({"Joe Exemple": 5, "Joseph Exemple": 3}, frozenset({"Joe Exemple"}), "fr")
    assert not native({"Jacky Exemple": 5, "Jackie Exemple": 4}, frozenset(), "fr")


def test_acronym_of_one_article_is_known_in_another() -> None:
    found = archive(*PAPERS)
    links = {k.entity for k in found.links if k.mention.text == "CER"}
    assert links == {"groups/corps-des-exemples-russes"}


def test_ids_are_unique_and_every_link_has_its_entity() -> None:
    found = archive(*PAPERS)
    assert len(set(ids(found))) == len(found.entities)
    assert {k.entity for k in found.links} == set(ids(found))
    assert len({e.id for e in found.events}) == len(found.events)
    assert len({s.id for s in found.statements}) == len(found.statements)


def test_a_new_article_renames_no_page() -> None:
    before = set(ids(archive(PAPERS[0], PAPERS[2])))
    assert before <= set(ids(archive(*PAPERS)))


def test_surname_alone_in_an_article_needs_company_or_role_to_be_the_archives_only_bearer() -> None:
    full = paper("a", "[a:Zed Exemple] voit [a:Ana Modèle] et la [g:Maison Fictive].")
    alone = paper("b", "[a:Exemple] dort.")
    together = paper("c", "[a:Exemple] voit [a:Ana Modèle] et la [g:Maison Fictive].")
    assert "actors/exemple" in ids(archive(full, alone))
    assert ids(archive(full, together)) == [
        "actors/ana-modele",
        "actors/zed-exemple",
        "groups/maison-fictive",
    ]


def test_surname_with_the_same_role_is_the_archives_only_bearer() -> None:
    full = paper("a", "Le ministre des Essais, [a:Zed Exemple], parle.", roles=[("ministre des Essais", "Zed Exemple")])
    short = paper("b", "Le ministre des Essais, [a:Exemple], dort.", roles=[("ministre des Essais", "Exemple")])
    assert ids(archive(full, short)) == ["actors/zed-exemple"]


PERHAPS = (
    ("[a:Z. Exemple] parle.", "[a:Zed Exemple] dort."),
    ("[a:Zed Exemple] joue.", "[a:Zed B. Exemple] dort."),
    ("[a:Mohamed Ali] joue.", "[a:Muhammad Ali] dort."),
    ("La [g:Société Exemple] ouvre.", "Le [g:Groupe Exemple] ferme."),
)


@pytest.mark.parametrize(("one", "other"), PERHAPS)
def test_initials_middle_names_common_names_and_other_heads_join_nothing_across_articles(one: str, other: str) -> None:
    found = resolved(paper("a", one), paper("b", other))
    assert len(ids(found.archive)) == 2
    assert [d for d in found.doubts if "may be one" in d.message]


@pytest.mark.parametrize(("one", "other"), PERHAPS)
def test_they_join_within_an_article_or_in_the_same_company(one: str, other: str) -> None:
    company = " [a:Ana Modèle] et la [g:Maison Fictive]."
    assert len(ids(archive(paper("a", f"{one} {other}")))) == 1
    assert len(ids(archive(paper("a", one + company), paper("b", other + company)))) == 3


def test_they_join_with_a_role_in_common() -> None:
    one = paper("a", "Le ministre, [a:Z. Exemple], parle.", roles=[("ministre", "Z. Exemple")])
    two = paper("b", "Le ministre, [a:Zed Exemple], dort.", roles=[("ministre", "Zed Exemple")])
    assert ids(archive(one, two)) == ["actors/zed-exemple"]


def test_initials_that_two_fit_are_nobody_s() -> None:
    papers = paper("a", "[a:Z. Exemple] parle à [a:Zed Exemple]."), paper("c", "[a:Zoé Exemple] rit.")
    assert len(ids(archive(papers[0]))) == 1
    assert len(ids(archive(*papers))) == 3


def test_a_bare_name_does_not_join_two_groups_of_differing_heads() -> None:
    heads = paper("a", "La [g:Société Exemple] ouvre."), paper("b", "Le [g:Groupe Exemple] ferme.")
    assert len(ids(archive(heads[0], paper("c", "[g:Exemple] paie.")))) == 1
    assert len(ids(archive(*heads, paper("c", "[g:Exemple] paie.")))) == 3


@pytest.mark.parametrize(("one", "other"), [("Dr. Oetker", "Groupe Dr. Oetker"), ("U.S. Army", "armée américaine")])
def test_distinct_groups_are_never_one_whatever_a_person_of_that_name_would_be(one: str, other: str) -> None:
    papers = paper("a", f"[g:{one}] est là."), paper("b", f"[g:{other}] est loin.")
    together = paper("c", f"[g:{one}] ou [g:{other}] ?", equal=[(one, other)])
    apart = line(distinct=(one, other))
    assert len(ids(archive(*papers, together))) == 1
    assert len(ids(archive(*papers, together, ledger=(apart,)))) == 2


def test_distinct_names_are_never_one() -> None:
    papers = paper("a", "[a:Viatcheslav Exemplov] parle."), paper("b", "[a:Vyacheslav Exemplov] dort.")
    apart = line(distinct=("Viatcheslav Exemplov", "Vyacheslav Exemplov"))
    assert len(ids(archive(*papers))) == 1
    assert len(ids(archive(*papers, ledger=(apart,)))) == 2


def test_rejected_name_is_no_entity() -> None:
    found = archive(paper("a", "[g:Web] et [g:Maison Fictive]."), ledger=(line(name="Web", rejected=True),))
    assert ids(found) == ["groups/maison-fictive"]


def test_ledger_changes_the_kind_and_places_and_describes() -> None:
    told = line(name="Fictiville", kind=Kind.PLACE, location=(1.0, 2.0), description="Une ville.", wikidata="Q1")
    found = archive(paper("a", "[g:Fictiville] dort."), ledger=(told,))
    (entity,) = found.entities
    assert entity.id == "places/fictiville"
    assert entity.location is not None
    assert (entity.location.latitude, entity.location.source) == (1.0, "ledger")
    assert (entity.description, entity.wikidata) == ("Une ville.", "Q1")


def test_ledger_line_that_names_nothing_is_asked_about() -> None:
    doubts = resolved(PAPERS[0], ledger=(line(9, name="Personne Nulle"),)).doubts
    assert ("entities.yml", 9) in {(d.path, d.line) for d in doubts}


def test_town_and_its_oblast_are_two_pages_joined_by_within() -> None:
    found = archive(paper("a", "L’[p:oblast de Belgorod] et [p:Belgorod], en [p:Russie]."))
    town, area = named(found, "Belgorod"), named(found, "oblast de Belgorod")
    assert town is not None
    assert area is not None
    assert town.id != area.id
    assert town.within == area.id
    assert area.within == "places/russie"


def test_place_is_told_apart_by_the_other_places_of_its_article() -> None:
    here = archive(paper("a", "De [p:Belgorod] à [p:Kozinka], en [p:Russie]."))
    place = named(here, "Kozinka")
    assert place is not None
    assert place.location is not None
    assert round(place.location.latitude) == 50


def test_small_place_without_company_has_no_location() -> None:
    place = named(archive(paper("a", "Un feu à [p:Kozinka].")), "Kozinka")
    assert place is not None
    assert place.location is None


def test_person_and_place_of_one_name_are_namesakes_on_two_pages() -> None:
    found = archive(paper("a", "[p:Fictiville] est loin."), paper("b", "[a:Fictiville] dort."))
    assert ids(found) == ["actors/fictiville", "places/fictiville"]
    assert found.entities[0].namesakes == ("places/fictiville",)


def test_same_happening_of_two_articles_is_one_event_with_all_its_evidence() -> None:
    one = paper(
        "a",
        "Les combattants de la [g:Légion Fictive] attaquent [p:Fictiville] le 22 mai.",
        events=[
            (
                "2023-05-22",
                "Les combattants de la Légion Fictive attaquent Fictiville le 22 mai",
                "Attaque de Fictiville",
            )
        ],
    )
    two = paper(
        "b",
        "Le 22 mai, la [g:Légion Fictive] attaque [p:Fictiville] avec cent combattants.",
        events=[
            (
                "2023-05-22",
                "Le 22 mai, la Légion Fictive attaque Fictiville avec cent combattants",
                "La Légion attaque",
            )
        ],
    )
    other = paper(
        "c",
        "Le 22 mai, la [g:Légion Fictive] ouvre un bureau.",
        events=[("2023-05-22", "Le 22 mai, la Légion Fictive ouvre un bureau", "La Légion ouvre un bureau")],
    )
    found = archive(one, two, other)
    assert sorted(len(e.evidence) for e in found.events) == [1, 2]
    assert all(e.id.startswith("2023-05-22-") for e in found.events)


def test_statement_has_its_speaker_what_it_is_about_and_its_status() -> None:
    found = archive(paper(
        "a", "[a:Zed Exemple] dit que [p:Fictiville] brûle.",
        claims=[("Zed Exemple", "Fictiville brûle", {"hedged": True})],
    ))  # fmt: skip
    (said,) = found.statements
    assert said.speaker == "actors/zed-exemple"
    assert said.about == ("places/fictiville",)
    assert said.status is Status.HEDGED
    assert said.date == "2023-05-22"


@pytest.mark.parametrize(("value", "date"), [("2023-05-20", "2023-05-20"), ("2023-07-01/2023-07-02", "2023-05-22")])
def test_nothing_was_said_after_the_day_its_article_was_published(value: str, date: str) -> None:
    article, extraction = paper(
        "a",
        "Hier, [a:Zed Exemple] dit que [p:Fictiville] brûle.",
        claims=[("Zed Exemple", "Fictiville brûle", {"timex": Span(0, 4)})],
    )
    timex = Timex(article.slug, Span(0, 4), "Hier", value, Precision.RANGE, None, "test")
    (said,) = archive((article, replace(extraction, timexes=(timex,)))).statements
    assert said.date == date


def test_a_date_in_the_sentence_that_does_not_date_the_saying_is_not_its_date() -> None:
    article, extraction = paper(
        "a",
        "[a:Zed Exemple], élu hier, dit que [p:Fictiville] brûle.",
        claims=[("Zed Exemple", "Fictiville brûle", {})],
    )
    timex = Timex(article.slug, Span(17, 21), "hier", "2023-05-21", Precision.DAY, None, "test")
    (said,) = archive((article, replace(extraction, timexes=(timex,)))).statements
    assert said.date == article.published


def test_denial_by_another_speaker_of_the_same_content_is_a_status_and_says_whose() -> None:
    one = paper(
        "a",
        "[a:Zed Exemple] affirme que la ville de [p:Fictiville] brûle depuis dimanche soir.",
        claims=[("Zed Exemple", "la ville de Fictiville brûle depuis dimanche soir", {})],
    )
    two = paper(
        "b",
        "[a:Ana Modèle] dément que la ville de [p:Fictiville] brûle encore.",
        claims=[("Ana Modèle", "la ville de Fictiville brûle encore", {"denies": True})],
    )
    far = paper(
        "c",
        "[a:Zoé Modèle] dément que le maire de [p:Fictiville] parte.",
        claims=[("Zoé Modèle", "le maire de Fictiville parte", {"denies": True})],
    )
    said = {s.speaker: s for s in archive(one, two, far).statements}
    assert said["actors/zed-exemple"].status is Status.DENIED
    assert said["actors/zed-exemple"].answers == (said["actors/ana-modele"].id,)
    assert {s.status for s in archive(one, far).statements} == {Status.ATTRIBUTED}


def test_that_two_claims_name_the_same_group_makes_neither_an_answer() -> None:
    one = paper(
        "a",
        "[a:Zed Exemple] dit que la [g:Ligue populaire des essais libres] a vendu sa maison.",
        claims=[("Zed Exemple", "la Ligue populaire des essais libres a vendu sa maison", {})],
    )
    two = paper(
        "b",
        "[a:Ana Modèle] confirme que la [g:Ligue populaire des essais libres] tient congrès.",
        claims=[("Ana Modèle", "la Ligue populaire des essais libres tient congrès", {"confirms": True})],
    )
    assert {s.status for s in archive(one, two).statements} == {Status.ATTRIBUTED}


def test_first_two_names_go_on_to_the_longer_name_only_with_a_role_in_common() -> None:
    text = "[a:Zed Exemplo] parle. [a:Zed Exemplo Modelo] dort. Le ministre est là, ministre encore."
    roles = [("ministre est", "Zed Exemplo"), ("ministre encore", "Zed Exemplo Modelo")]
    assert len(ids(archive(paper("a", text)))) == 2
    assert ids(archive(paper("a", text.replace("[a:Zed Exemplo] ", "[a:Zed Exemplo], "), roles=roles))) == [
        "actors/zed-exemplo-modelo"
    ]


def test_head_of_a_group_is_the_one_group_of_the_article_that_has_it() -> None:
    found = archive(paper("a", "The [g:European Parliament] met. [g:Parliament] voted.", language="en"))
    assert ids(found) == ["groups/european-parliament"]
    two = archive(paper("a", "L’[g:Académie fictive] et l’[g:Académie des essais] : l’[g:Académie] vote."))
    assert len(ids(two)) == 3


def test_name_of_a_large_town_taken_for_a_person_in_one_article_is_the_place() -> None:
    found = archive(paper("a", "[p:Kiev] brûle."), paper("b", "[a:Kiev] dément."))
    assert ids(found) == ["places/kiev"]


def test_surname_that_is_also_a_town_stays_a_person_beside_its_full_name() -> None:
    found = archive(paper("a", "[p:Washington] vote."), paper("b", "[a:Zed Washington] rit. [a:Washington] dort."))
    assert ids(found) == ["actors/zed-washington", "places/washington"]


def test_names_that_may_be_one_are_asked_about_until_the_ledger_says() -> None:
    papers = paper("a", "[a:Zed Exemplard] parle."), paper("b", "[a:Zed Exemplart] dort.")
    asked = [d for d in resolved(*papers).doubts if "may be one" in d.message]
    assert [d.path for d in asked] == ["articles/b.txt"]
    apart = line(distinct=("Zed Exemplard", "Zed Exemplart"))
    assert not [d for d in resolved(*papers, ledger=(apart,)).doubts if "may be one" in d.message]


def test_a_word_that_is_no_known_first_name_is_its_bearers() -> None:
    found = archive(paper("a", "[a:Somsak Exempla] parle. [a:Somsak] se tait."))
    assert named(found, "Somsak") == named(found, "Somsak Exempla")
    asked = resolved(paper("a", "[a:Jane Exempla] parle. [a:Jane] se tait."))
    assert named(asked.archive, "Jane") is None
    assert [d for d in asked.doubts if "Jane" in d.message]


@pytest.mark.parametrize(
    ("long", "short", "one"),
    [
        ("", "le président", True),
        ("maire de Testeville", "", True),
        ("maire de Testeville", "le maire", True),
        ("maire de Testeville", "le procureur", False),
        ("maire thaïlandais", "le procureur thaïlandais", False),
        ("chef des Verts", "le procureur", False),
    ],
)
def test_a_word_that_is_no_known_first_name_is_its_bearers_unless_it_has_another_office(
    long: str,
    short: str,
    one: bool,  # noqa: FBT001
) -> None:
    article, found = paper("a", "[a:Somsak Exempla] parle. [a:Somsak] se tait. [a:Somsak] dort.")
    roles = [
        Role(m.article, m.span, r, m.span, "test") for m, r in zip(found.mentions, (long, short), strict=False) if r
    ]
    told = archive((article, replace(found, roles=tuple(roles))))
    assert [m.text for m in (k.mention for k in told.links)] == ["Somsak Exempla", *["Somsak"] * 2 * one]
    assert len(told.entities) == 1


def test_two_small_towns_of_one_region_speak_for_each_other_and_for_their_district() -> None:
    found = archive(paper("a", "Le feu a pris à [p:Vierzon], dans le [p:Cher], et à [p:Mehun-sur-Yèvre]."))
    assert [e.location is not None for e in found.entities] == [True, True, True]
    alone = archive(paper("a", "Le feu a pris à [p:Vierzon]. [p:Plouha] dort."))
    assert [e.location for e in alone.entities] == [None, None]


def test_two_small_towns_of_one_region_do_not_speak_for_a_third_nor_from_afar() -> None:
    def located(text: str) -> dict[str, int | None]:
        spots = ((e.name, e.location) for e in archive(paper("a", text, language="en")).entities)
        return {name: round(spot.latitude) if spot else None for name, spot in spots}

    text = "Choirs of [p:Swaffham] and [p:Diss] flew to [p:Washington]; one sang in [p:Norwich]."
    assert located(text) == {"Swaffham": 53, "Diss": 52, "Washington": 39, "Norwich": None}
    assert located("They left [p:Battle] for [p:Settle].") == {"Battle": None, "Settle": None}


def test_one_name_of_two_kinds_in_two_articles_is_asked_about_until_the_ledger_says() -> None:
    papers = paper("a", "[g:Lumivague] ferme."), paper("b", "[a:Lumivague] dort.")
    asked = [d for d in resolved(*papers).doubts if "if it is one" in d.message]
    assert [(d.path, "kind: group" in d.message) for d in asked] == [("articles/a.txt", True)]
    told = resolved(*papers, ledger=(line(name="Lumivague", kind=Kind.GROUP),))
    assert ids(told.archive) == ["groups/lumivague"]
    assert not [d for d in told.doubts if "if it is one" in d.message]
    assert not [
        d for d in resolved(paper("a", "[g:Lumivague] ferme. [a:Lumivague] dort.")).doubts if "one" in d.message
    ]


def test_french_spelling_of_a_transcribed_town_is_found_in_the_gazetteer() -> None:
    place = named(archive(paper("a", "De [p:Belgorod] à [p:Chebekino].")), "Chebekino")
    assert place is not None
    assert place.location is not None
    assert place.chain[-1] == "Russie"


def test_one_name_for_places_of_two_articles_that_are_elsewhere_is_two_pages() -> None:
    one = paper("a", "[p:Toronto], au [p:Canada], non loin de [p:London], de [p:Hamilton] et de [p:Ottawa].")
    two = paper("b", "[p:London], au [p:Royaume-Uni], et [p:Manchester].", published="2023-01-01")
    found = archive(one, two)
    assert {k.entity for k in found.links if k.mention.text == "London"} == {
        "places/london",
        "places/london-ontario",
    }
    older = next(k.entity for k in found.links if k.mention.text == "London" and k.mention.article == "b")
    assert older == "places/london"


def test_one_neighbour_does_not_outweigh_a_city_of_the_world() -> None:
    place = named(archive(paper("a", "De [p:Toronto] à [p:London].")), "London")
    assert place is not None
    assert place.chain[-1] == "Royaume-Uni"


def test_country_s_name_in_another_language_is_not_that_country() -> None:
    french = paper("a", "Un séisme frappe [p:Mexico]. Le reste du [p:Mexique] est épargné.")
    english = paper("b", "[p:Mexico] sends help to [p:Fictiville].", language="en")
    found = archive(french, english)
    linked = {(k.mention.article, k.mention.text): k.entity for k in found.links}
    assert linked["a", "Mexico"] != linked["a", "Mexique"]
    assert linked["a", "Mexique"] == linked["b", "Mexico"]
    assert next(e for e in found.entities if e.id == linked["a", "Mexico"]).location is None


def test_chain_leaves_out_what_only_repeats_the_town() -> None:
    found = archive(paper("a", "Il va de [p:Kiev] à [p:Moscou], puis à [p:Rostov-sur-le-Don] et à [p:Lyon]."))
    chains = {e.name: e.chain for e in found.entities}
    assert chains["Kiev"] == ("Ukraine",)
    assert chains["Moscou"] == chains["Rostov-sur-le-Don"] == ("Russie",)
    assert chains["Lyon"][-1] == "France" and len(chains["Lyon"]) > 1


def test_two_happenings_of_a_day_do_not_become_one_through_a_third_sentence() -> None:
    texts = (
        ("a", "La Légion Fictive attaque le pont de Fictiville par surprise"),
        ("b", "La Légion Fictive attaque le pont et incendie la gare de Fictiville"),
        ("c", "La Légion Fictive incendie la gare avec trois bidons volés"),
    )
    papers = [
        paper(slug, text.replace("Légion Fictive", "[g:Légion Fictive]") + ".", events=[("2023-05-22", text, text)])
        for slug, text in texts
    ]
    assert sorted(len(e.evidence) for e in archive(*papers).events) != [3]


@pytest.mark.parametrize(
    ("text", "long", "short", "one"),
    [
        ("[g:Modelton Fringe Club] opened. The [g:Fringe Club] is glad.", "Modelton Fringe Club", "Fringe Club", True),
        ("[g:Modelton Industries] closed. [g:Modelton] is silent.", "Modelton Industries", "Modelton", True),
        ("[g:Ligue modèle de boules] : la [g:Ligue modèle] se tait.", "Ligue modèle de boules", "Ligue modèle", True),
        ("[g:Testville FC] gagne. Le [g:TFC] est premier.", "Testville FC", "TFC", True),
        ("[g:Congress] won. The [g:Example Congress] lost.", "Example Congress", "Congress", False),
        ("[g:Fringe Club] opened. The [g:Modelton Fringe Club] shut.", "Modelton Fringe Club", "Fringe Club", False),
    ],
)  # fmt: skip
def test_a_group_named_in_full_may_be_cut_short_behind_that_and_not_before(
    text: str, long: str, short: str, *, one: bool
) -> None:
    found = archive(paper("a", text))
    assert (named(found, long) == named(found, short)) is one


def test_a_denial_of_the_very_words_in_the_same_article_contests_them() -> None:
    def told(denied: str) -> list[str]:
        text = f"[a:Zed Exemple] revendique la prise de la ville. {denied}, [a:Ada Modèle] la dément."
        said = [("Zed Exemple", "la prise de la ville", {}), ("Ada Modèle", denied, {"denies": True})]
        return [s.status.value for s in archive(paper("a", text, claims=said)).statements]

    assert told("La prise de la ville") == ["denied", "attributed"]
    assert told("La prise du port") == ["attributed", "attributed"]


@pytest.mark.parametrize(
    ("marked", "short", "name"),
    [
        ("The [g:Labour Party] fell. [g:Labour] won.", "Labour", "Labour Party"),
        ("[g:Royal Dutch Exempla] did not. [g:Exempla] did.", "Exempla", "Royal Dutch Exempla"),
        ("[g:Vorna Transit Services Inc] met. [g:Vorna Transit] met.", "Vorna Transit", "Vorna Transit Services Inc"),
        ("[g:Vorna Transit Services Inc] met. [g:VTS] met.", "VTS", "Vorna Transit Services Inc"),
        ('[a:Robert "Kelly" Exemple] came. [a:Kelly Exemple] went.', "Kelly Exemple", 'Robert "Kelly" Exemple'),
    ],
)
def test_what_an_article_says_again_in_short_is_the_long_one(marked: str, short: str, name: str) -> None:
    found = archive(paper("a", marked, language="en"))
    entity = named(found, short)
    assert entity is not None
    assert entity == named(found, name)


def test_a_headline_says_in_short_what_its_text_says_in_full() -> None:
    made, extraction = paper("a", "[g:Vorna]’s profit falls\n\n[g:Vorna Air Lines] lost money. [g:Vorna] said so.")
    rest = made.source.index("\n\n")
    blocks = (
        Block(Span(0, rest), BlockKind.TITLE, 1),
        Block(Span(rest + 2, len(made.source)), BlockKind.PARAGRAPH, 3),
    )
    found = archive((replace(made, blocks=blocks), extraction))
    assert named(found, "Vorna") == named(found, "Vorna Air Lines")


@pytest.mark.parametrize(
    ("marked", "one", "other"),
    [
        ("[g:Testwatch] a parlé. [g:Testwatch France] aussi.", "Testwatch", "Testwatch France"),
        ("[g:Vorna United] and [g:Testa United] met. [g:United] won.", "United", "Vorna United"),
        ("[g:Exempla] did. [g:Royal Dutch Vorna] did not.", "Exempla", "Royal Dutch Vorna"),
        ('[a:Robert "Kelly" Exemple] came. [a:Kelly Testard] went.', "Kelly Testard", 'Robert "Kelly" Exemple'),
    ],
)
def test_a_branch_and_a_word_of_two_names_stay_apart(marked: str, one: str, other: str) -> None:
    found = archive(paper("a", marked, language="en"))
    assert named(found, one) != named(found, other)


@pytest.mark.parametrize(
    ("marked", "joined"),
    [
        ("[a:Brigitte Exemple] dort. On écrit à Monsieur [a:Exemple].", False),
        ("[a:Brigitte Exemple] dort. On écrit à Mme [a:Exemple].", True),
        ("[a:Paul Exemple] dort. On écrit à Mme [a:Exemple].", False),
        ("[a:Paul Exemple] dort. [a:Exemple] rit.", True),
        ("[a:Marie-José Exemple] gagne le 400 m. [a:Exemple] rit.", True),
        ("[a:Paul Exemple] will play. We will miss [a:Exemple].", True),
        ("[a:Jamie Exemple] dort. Ms [a:Exemple] rit.", True),
        ("[a:Brigitte Exemple] dort. ON ÉCRIT À MONSIEUR [a:Exemple].", False),
        ("[a:Paul Exemple] dort. Mlle. [a:Exemple] rit.", False),
        ("We saw [a:Paul Exemple]. ‘Mrs [a:Exemple] has left.", False),
    ],
)
def test_a_title_of_the_other_gender_means_somebody_else(marked: str, joined: bool) -> None:  # noqa: FBT001
    found = archive(paper("a", marked))
    whole = named(found, marked.partition("[a:")[2].partition("]")[0])
    assert whole is not None
    assert (named(found, "Exemple") == whole) is joined


def test_a_bare_surname_near_the_other_bearer_is_nobodys() -> None:
    found = archive(paper("a", "Monsieur [a:Exemple] est mort. [a:Anne Exemple] est sa fille. [a:Exemple] est vieux."))
    assert not [k for k in found.links if k.mention.text == "Exemple"]
    text = "[a:Paul Exemple] dort. Mme [a:Exemple] rit. [a:Exemple] aussi. [a:Paul Exemple] part. M. [a:Exemple] dort."
    found = archive(paper("a", text))
    assert [k.mention.span.start for k in found.links if k.mention.text == "Exemple"] == [
        len(text.replace("[a:", "").replace("]", "")) - 13
    ]


def test_a_spelling_is_a_languages_own_by_its_letters_not_because_one_article_alone_writes_it() -> None:
    assert not native({"Mohamed Exemple": 2, "Mohammed Exemple": 1}, frozenset({"Mohamed Exemple"}), "fr")
    assert native({"Zed Yusov": 2, "Zed Ioussov": 1}, frozenset({"Zed Yusov"}), "fr") == {"Zed Ioussov"}


def test_where_a_page_stood_before_the_editors_decided_leads_to_the_page_of_today() -> None:
    papers = paper("a", "[g:Les Amis] parlent. [a:Ada Essai] dort."), paper("b", "[g:Club Fictif] et [g:Club Modèle].")
    assert archive(*papers).former == ()
    joined = line(1, name="Les Amis du port", kind=Kind.GROUP, aliases=("Les Amis",))
    assert archive(*papers, ledger=(joined,)).former == (("groups/les-amis", "groups/les-amis-du-port"),)
    one = line(1, name="Club Unique", kind=Kind.GROUP, aliases=("Club Fictif", "Club Modèle"))
    assert archive(*papers, ledger=(one,)).former == (
        ("groups/club-fictif", "groups/club-unique"),
        ("groups/club-modele", "groups/club-unique"),
    )
    assert archive(*papers, ledger=(line(1, name="Les Amis", rejected=True),)).former == ()


def test_a_part_of_a_name_that_the_ledger_knows_in_full_leads_to_the_whole() -> None:
    article, extraction = paper("a", "[g:Les Amis] de l'Essai parlent.")
    whole = replace(article, blocks=(Block(Span(0, len(article.source)), BlockKind.PARAGRAPH, 1),))
    found = archive((whole, extraction), ledger=(line(1, name="Les Amis de l'Essai", kind=Kind.GROUP),))
    assert found.former == (("groups/les-amis", "groups/les-amis-de-l-essai"),)


def test_arabic_names_that_only_sound_alike_are_asked_about_though_they_share_no_word() -> None:
    found = resolved(paper("a", "[a:Khalid Morsan] parle."), paper("b", "[a:Khaled Mursan] dort."))
    assert len([d for d in found.doubts if "may be one" in d.message]) == 1
    assert not resolved(paper("a", "[a:Boris Morsan] parle."), paper("b", "[a:Borys Mursan] dort.")).doubts
