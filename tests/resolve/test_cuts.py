"""What an article says again in short: joined by what the words say, never by likeness."""

import pytest

from tests.resolve.paper import archive, named, paper


def is_one(marked: str, one: str, other: str, language: str = "en") -> bool:
    found = archive(paper("a", marked, language=language))
    page = named(found, one)
    return page is not None and page == named(found, other)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Exempla State University", "EXSU"),
        ("Department of Tests", "DoT"),
        ("Exempla Trades Department of the Testville Federation of Vorna", "ETD"),
        ("Department of Snow and Ice Services", "Snow and Ice Services"),
        ("Exempla City Council", "City Council of Exempla de Mar Vorna"),
    ],
)
def test_a_body_in_short_is_the_one_that_its_letters_or_words_spell(long: str, short: str) -> None:
    assert is_one(f"[g:{long}] met. [g:{short}] won.", long, short)
    assert is_one(f"[g:{short}] met. [g:{long}] won.", long, short)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Exempla State University", "EXTU"),
        ("Vorna University", "VOUN"),
        ("Department of Snow", "Snow"),
        ("Exempla City Council", "City Council of Vorna"),
        ("Exempla City Council", "County Council of Exempla"),
        ("Police Federation", "Police"),
    ],
)
def test_letters_and_words_that_spell_something_else_join_nothing(long: str, short: str) -> None:
    assert not is_one(f"[g:{long}] met. [g:{short}] won.", long, short)


@pytest.mark.parametrize(
    ("marked", "joined"),
    [
        ("La [g:Commission modèle] vote. La [g:Commission modèle indépendante] se tait.", True),
        ("L’[g:Instance des essais] vote. L’[g:Instance supérieure indépendante pour les essais] se tait.", True),
        ("La [g:Commission modèle nationale] vote. La [g:Commission modèle] se tait.", False),
        ("La [g:Commission modèle] vote. La [g:Commission modèle nationale] se tait.", False),
        ("Le [g:Parti des essais] vote. Le [g:Parti indépendant des essais] se tait.", False),
        ("La [g:Cour des essais] vote. La [g:Haute Cour des essais] se tait.", False),
    ],
)
def test_a_name_may_lack_what_parts_no_two_bodies(marked: str, joined: bool) -> None:  # noqa: FBT001
    assert (len(archive(paper("a", marked)).entities) == 1) is joined


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("Exempla Station", "Exempla Train Station", True),
        ("gare de Vorna", "gare SNCF de Vorna", True),
        ("Exempla", "municipality of Exempla", True),
        ("Exempla Station", "Exempla Bus Station", False),
        ("Exempla", "district of Exempla", False),
    ],
)
def test_a_site_or_a_town_in_short_is_the_same_place(one: str, other: str, joined: bool) -> None:  # noqa: FBT001
    assert is_one(f"[p:{one}] is far. [p:{other}] is near.", one, other) is joined


def test_what_a_town_gives_its_name_to_is_not_the_town() -> None:
    assert not is_one("[g:Radio Toulouse] spoke. [g:Toulouse] won.", "Radio Toulouse", "Toulouse")
    assert is_one("La [g:radio Vornexa] parle. [g:Vornexa] se tait.", "radio Vornexa", "Vornexa", "fr")


def test_letters_within_letters_are_not_the_same() -> None:
    found = archive(paper("a", "La fédération [g:FV] ([g:SPS FV]). [g:FV] dort.", equal=[("SPS FV", "FV")]))
    assert len(found.entities) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The [a:Exemple] family fled. [a:Zed Exemple] spoke. [a:Exemple] slept.", "en"),
        ("Two [a:Exemple] brothers fled. [a:Zed Exemple] spoke. [a:Exemple] slept.", "en"),
        ("La famille [a:Exemple] a fui. [a:Zed Exemple] parle. [a:Exemple] dort.", "fr"),
        ("Les frères [a:Exemple] ont fui. [a:Zed Exemple] parle. [a:Exemple] dort.", "fr"),
    ],
)
def test_a_family_is_none_of_its_members(text: str, language: str) -> None:
    found = archive(paper("a", text, language=language))
    assert [k.mention.text for k in found.links] == ["Zed Exemple", "Exemple"]
    assert len(found.entities) == 1


def test_a_title_that_goes_with_the_first_name_says_whose_it_is() -> None:
    text = "[a:Datuk Seri Anwar Exempla] spoke. [a:Anwar] won. [a:Jane Exemple] slept. [a:Jane] rose."
    found = archive(paper("a", text, language="en"))
    assert {e.id for e in found.entities} == {"actors/anwar-exempla", "actors/jane-exemple"}
    assert named(found, "Anwar") == named(found, "Datuk Seri Anwar Exempla")
    assert named(found, "Jane") is None


@pytest.mark.parametrize("name", ["Zed C. Exemple III", "Zed Exemple Jr."])
def test_a_page_keeps_the_first_name_of_who_has_a_number(name: str) -> None:
    (entity,) = archive(paper("a", f"[a:{name}] spoke.", language="en")).entities
    assert entity.name == name


def test_a_page_is_called_by_the_name_in_full() -> None:
    text = "The [g:Bureau of Tests] ([g:BoT]) met. [g:BoT] won. [g:BoT] lost."
    found = archive(paper("a", text, language="en", equal=[("Bureau of Tests", "BoT")]))
    assert [e.name for e in found.entities] == ["Bureau of Tests"]


def test_a_name_with_an_initial_that_is_a_person_s_in_one_article_is_so_in_another() -> None:
    papers = paper("a", "[a:Z. Exemple] spoke.", language="en"), paper("b", "[g:Z Exemple] slept.", language="en")
    assert [e.id for e in archive(*papers).entities] == ["actors/z-exemple"]


def test_capitals_are_no_town_by_its_name_in_another_language() -> None:
    found = archive(paper("a", "[p:NICA] told [p:Nice] in [p:France].", language="en"))
    assert named(found, "NICA") != named(found, "Nice")


def test_a_town_that_lists_call_by_its_neighbour_s_name_is_no_rival() -> None:
    place = named(archive(paper("a", "It rained in [p:New Delhi].", language="en")), "New Delhi")
    assert place is not None
    assert place.location is not None


def test_a_part_of_a_hospital_is_not_the_hospital() -> None:
    text = "Most died at the [g:Burns Centre of the Civil Hospital]. The [g:Civil Hospital] is full."
    assert len(archive(paper("a", text, language="en")).entities) == 2


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("Rugby Club Exemplonnais", "RC exemplonnais", True),
        ("tribunal de grande instance de Testville", "TGI de Testville", True),
        ("centre hospitalier universitaire de Testville", "CHU de Testville", True),
        ("Rugby Club Exemplonnais", "FC exemplonnais", False),
        ("Rugby Club Exemplonnais", "RC testvillois", False),
    ],
)
def test_the_first_words_of_a_name_may_be_said_by_their_letters(one: str, other: str, joined: bool) -> None:  # noqa: FBT001
    found = archive(paper("a", f"Le [g:{one}] ouvre. Le [g:{other}] ferme."))
    assert (named(found, one) == named(found, other)) is joined


@pytest.mark.parametrize(
    ("marked", "equal", "name"),
    [
        ("The [g:Exempla High Court] sat. The [g:High Court] rose. [g:High Court] won.", [], "Exempla High Court"),
        ("The [g:Electoral Commission] ([g:Exel]) met. [g:Exel] won.", [("Electoral Commission", "Exel")], "Exel"),
        ("The [g:Zed Union of Examples] ([g:Zuex]) met. [g:Zuex] won.", [("Zed Union of Examples", "Zuex")],
         "Zed Union of Examples"),
    ],
)  # fmt: skip
def test_a_page_is_called_by_what_tells_which_body_it_is(marked: str, equal: list[tuple[str, str]], name: str) -> None:
    assert [e.name for e in archive(paper("a", marked, language="en", equal=equal)).entities] == [name]
