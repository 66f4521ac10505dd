"""What holds for names that every country has, and for two or three letters."""

import pytest

from builder.model import Kind
from tests.resolve.paper import archive, named, paper

FRANCE, BELGIUM = "à [p:Paris], en [p:France]", "à [p:Bruxelles], en [p:Belgique]"


def pages(*texts: str) -> int:
    """How many pages the groups of these articles have."""
    found = archive(*(paper(f"a{n}", text) for n, text in enumerate(texts)))
    return sum(e.kind is Kind.GROUP for e in found.entities)


COMMON = (
    "Sénat",
    "Parlement",
    "ministère de la Santé",
    "ministère des Essais routiers",
    "Cour suprême",
    "Parti socialiste",
    "Commission électorale",
    "PS",
    "DA",
    "QRS",
)


@pytest.mark.parametrize("name", COMMON)
def test_a_common_name_in_articles_of_two_countries_is_two_pages(name: str) -> None:
    assert pages(f"[g:{name}] vote {FRANCE}.", f"[g:{name}] vote {BELGIUM}.") == 2


@pytest.mark.parametrize("name", COMMON)
def test_a_common_name_in_articles_of_one_country_is_one_page(name: str) -> None:
    assert pages(f"[g:{name}] vote {FRANCE}.", f"[g:{name}] vote à [p:Lyon], en [p:France].") == 1


@pytest.mark.parametrize("name", COMMON)
def test_a_common_name_where_no_country_is_known_is_one_page_only_with_the_subject_in_common(name: str) -> None:
    assert pages(f"[g:{name}] vote.", f"[g:{name}] dort.") == 2
    assert pages(f"[g:{name}] vote. [a:Zed Exemple] rit.", f"[g:{name}] dort. [a:Zed Exemple] part.") == 1
    assert pages(f"[g:{name}] vote {FRANCE}. [a:Zed Exemple] rit.", f"[g:{name}] dort. [a:Zed Exemple] part.") == 1


@pytest.mark.parametrize("name", COMMON)
def test_a_common_name_without_a_country_is_of_the_country_that_nearly_the_whole_archive_is_about(name: str) -> None:
    home = [f"[g:{name}] vote {FRANCE}."] * 4
    assert pages(*home, f"[g:{name}] dort.") == 1
    assert pages(*home[:3], f"[g:{name}] dort.") == 2
    assert pages(*home, f"[g:{name}] dort {BELGIUM}.", f"[g:{name}] vote {BELGIUM}.", f"[g:{name}] dort.") == 3


def test_what_is_near_to_two_countries_is_neither_s() -> None:
    assert (
        pages(
            f"Le [g:Sénat] vote {FRANCE}. [a:Zed Exemple] rit.",
            f"Le [g:Sénat] vote {BELGIUM}. [a:Ana Modèle] rit.",
            "Le [g:Sénat] reçoit [a:Zed Exemple] et [a:Ana Modèle].",
        )
        == 3
    )


@pytest.mark.parametrize("name", ["tribunal judiciaire", "conseil municipal", "préfecture"])
def test_what_every_town_has_is_one_page_only_where_the_articles_share_a_name(name: str) -> None:
    assert pages(f"Le [g:{name}] de la ville vote à [p:Lyon].", f"Le [g:{name}] se tait à [p:Nantes].") == 2
    assert pages(f"Le [g:{name}] de la ville vote à [p:Lyon].", f"Le [g:{name}] se tait à [p:Lyon].") == 1


@pytest.mark.parametrize("name", ["FBI", "ONU", "Croix-Rouge", "Maison Fictive", "Exempla"])
def test_a_name_of_its_own_is_one_page_in_all_countries(name: str) -> None:
    assert pages(f"[g:{name}] vote {FRANCE}.", f"[g:{name}] vote {BELGIUM}.", f"[g:{name}] dort.") == 1


def test_spellings_of_a_common_name_in_two_languages_are_told_apart_together() -> None:
    one = paper("a", f"Le [g:ministère de la Santé] parle {FRANCE}. Le [g:Parlement] vote.")
    two = paper("b", "The [g:Ministry of Health] spoke in [p:Lyon]. [g:Parliament] voted.", language="en")
    far = paper("c", "The [g:Health Ministry] spoke in [p:Madrid], [p:Spain]. [g:Parliament] voted.", language="en")
    found = archive(one, two, far)
    assert named(found, "Ministry of Health") == named(found, "ministère de la Santé")
    assert named(found, "Health Ministry") != named(found, "ministère de la Santé")
    assert sum("parl" in e.id for e in found.entities) == 2


@pytest.mark.parametrize(("place", "one"), [("Manila", True), ("Pretoria", False)])
def test_letters_that_one_article_explains_mean_that_only_where_the_country_is_the_same(
    place: str,
    one: bool,  # noqa: FBT001
) -> None:
    told = paper("a", "The [g:Bureau of Tests] ([g:BT]) met in [p:Manila].", equal=[("Bureau of Tests", "BT")])
    bare = paper("b", f"The [g:BT] met in [p:{place}].")
    links = {k.mention.article: k.entity for k in archive(told, bare).links if k.mention.text == "BT"}
    assert (links["a"] == links["b"]) is one


def test_letters_that_the_world_knows_are_another_s_only_where_an_article_says_so() -> None:
    long = "Armed Forces of Exempla"
    told = paper("a", f"The [g:{long}] ([g:AFP]) met in [p:Manila]. [g:AFP] won.", equal=[(long, "AFP")])
    found = archive(told, paper("b", f"L’[g:AFP] l’a écrit {FRANCE}."), paper("c", "[g:Agence France-Presse] dort."))
    assert {k.entity for k in found.links if k.mention.text == "AFP"} == {
        "groups/armed-forces-of-exempla",
        "groups/agence-france-presse",
    }
    assert len([e for e in found.entities if e.kind is Kind.GROUP]) == 2


def test_a_country_named_once_is_not_where_an_article_is_at_home() -> None:
    news = "Le [g:Sénat] siège à [p:Pékin], en [p:Chine]."
    assert pages("Le [g:Sénat] reçoit des colis venus de [p:Chine].", news) == 2


def test_the_north_of_one_article_is_not_the_north_of_another() -> None:
    found = archive(paper("a", "Il neige dans le [p:Nord]."), paper("b", "Il pleut dans le [p:Nord]."))
    assert len(found.entities) == 2


def test_one_small_town_does_not_put_an_article_in_its_country() -> None:
    papers = (
        paper("a", "[a:Zed Exemple] ([g:PS]) parle à [p:Adet]."),
        paper("b", "Le [g:PS] vote en [p:Éthiopie] éthiopienne."),
    )
    assert len([e for e in archive(*papers).entities if e.name == "PS"]) == 2
