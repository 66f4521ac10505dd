"""Places of one name: which of the articles mean the same."""

import pytest

from tests.resolve.paper import archive, named, paper, resolved


def _pages(*papers: tuple[object, object]) -> dict[str, str]:
    """The entity that each article's first place is linked to."""
    found: dict[str, str] = {}
    for link in archive(*papers).links:  # type: ignore[arg-type]
        found.setdefault(link.mention.article, link.entity)
    return found


def test_a_town_that_may_be_one_of_several_is_one_page_only_with_the_subject_in_common() -> None:
    here = paper("a", "Il pleut à [p:Saint-Pierre], selon [a:Zed Exemple] au [g:Club Fictif].")
    near = paper("b", "Il neige à [p:Saint-Pierre], selon [a:Zed Exemple] au [g:Club Fictif].")
    far = paper("c", "Il vente à [p:Saint-Pierre], selon [a:Ana Modèle].")
    pages = _pages(here, near, far)
    assert pages["a"] == pages["b"] != pages["c"]


def test_a_town_that_only_its_region_tells_is_not_that_of_an_article_which_does_not_name_the_region() -> None:
    told = paper("a", "The quake hit the [p:municipality of Magsaysay] in [p:Davao del Sur]. [p:Magsaysay] shook.",
                 language="en")  # fmt: skip
    other = paper("b", "A train stopped near [p:Magsaysay] in [p:Manila].", language="en")
    found = archive(told, other)
    assert named(found, "municipality of Magsaysay") == named(found, "Magsaysay")
    assert _pages(told, other)["a"] != _pages(told, other)["b"]


def test_a_town_that_all_the_world_knows_is_one_page_whatever_else_an_article_names() -> None:
    pages = _pages(
        paper("a", "It rained in [p:Rome], [p:Italy].", language="en"),
        paper("b", "[p:Rome], news from [p:New York] and [p:Boston] in the [p:United States].", language="en"),
    )
    assert pages["a"] == pages["b"]


def test_what_a_french_article_says_with_the_article_is_the_area_and_behind_a_the_town() -> None:
    pages = _pages(
        paper("a", "Il pleut dans la [p:Vienne], près de [p:Poitiers]."),
        paper("b", "Il pleut à [p:Vienne], en [p:Autriche]."),
        paper("c", "It rained in [p:Vienna], [p:Austria].", language="en"),
        paper("d", "Il pleut à [p:Vienne], près de [p:Lyon] et de [p:Grenoble]."),
    )
    assert pages["b"] == pages["c"]
    assert len(set(pages.values())) == 3


def test_the_province_and_its_capital_of_one_name_are_two() -> None:
    papers = (
        paper("a", "Il pleut au [p:Québec]."),
        paper("b", "Il pleut à [p:Québec]."),
        paper("c", "Le [p:Québec] vote."),
    )
    pages = _pages(*papers)
    assert pages["a"] == pages["c"] != pages["b"]


@pytest.mark.parametrize(
    "text", ["Il va au [p:Havre].", "Il va au [p:Mans].", "Le [p:Paris] de Zola.", "Le [p:Lyon] de Zola."]
)
def test_an_article_before_a_towns_name_makes_it_no_area(text: str) -> None:
    (place,) = archive(paper("a", text)).entities
    assert place.location is not None
    assert len(place.chain) > 1


def test_the_congo_is_the_one_that_its_article_names_by_more() -> None:
    pages = _pages(
        paper("a", "Le [p:Congo] signe. [p:Kinshasa] dort."),
        paper("b", "Le [p:Congo] signe. [p:Brazzaville] dort."),
        paper("c", "R.D. du [p:Congo] : le ministre parle."),
        paper("d", "Le [p:Congo] dort."),
        paper("e", "[p:RDC] et [p:Angola] signent."),
        paper("f", "Le [p:Congo-Brazzaville] dort."),
    )
    assert pages["a"] == pages["c"] == pages["e"]
    assert pages["b"] == pages["f"]
    assert len(set(pages.values())) == 3


def test_a_point_of_the_compass_in_short_is_spelt_out() -> None:
    (place,) = archive(paper("a", "[p:S.Africa] mourns. [p:South Africa] votes.", language="en")).entities
    assert place.name == "South Africa"


def test_nobody_is_asked_about_what_the_map_tells_apart() -> None:
    found = resolved(paper("a", "Il pleut au [p:Québec]."), paper("b", "Il pleut à [p:Québec]."))
    assert not [d for d in found.doubts if "another place" in d.message]
    found = resolved(paper("a", "Il pleut à [p:Saint-Pierre]."), paper("b", "Il neige à [p:Saint-Pierre]."))
    assert [d for d in found.doubts if "another place" in d.message]


def test_a_town_is_not_asked_about_where_the_lists_only_call_others_by_its_name() -> None:
    found = resolved(paper("a", "It rained in [p:Charlottesville] in the [p:United States].", language="en"))
    assert not [d for d in found.doubts if "several places" in d.message]
