"""The words that attribute a claim, on pages: they do not govern what stands behind them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.model import Archive, Kind, Link, Mention, Statement, Status
from builder.pages.cues import before, speaker
from tests.pages import made_up
from tests.pages.made_up import ZED, article, claim, extraction
from tests.pages.test_article import site, soup, words

MOVED = "les habitants de neuf hameaux ont été emmenés loin de la frontière"


def shown(text: str, said: str, cue: str, language: str = "fr", **flags: bool) -> str:
    made, _ = article("essai", f"Un titre\n\n{text}\n", language)
    return str(before(made, claim(made, said, cue, "Zed Exemple", **flags))).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("cue", "language"),
    [("d’après", "fr"), ("D'après", "fr"), ("Selon", "fr"), ("à en croire", "fr"), ("According to", "en")],
)
def test_a_source_without_a_verb_does_not_stand_before_what_is_claimed(cue: str, language: str) -> None:
    assert shown(f"{cue} Zed Exemple, {MOVED}.", MOVED, cue, language) == ""


def test_what_a_rule_finds_as_a_source_or_an_opinion_is_one_whatever_its_words() -> None:
    made, _ = article("essai", f"Un titre\n\nPour Zed Exemple, {MOVED}.\n", "fr")
    said = claim(made, MOVED, "Pour", "Zed Exemple")
    assert [str(before(made, replace(said, rule=rule))) for rule in ("source", "opinion")] == ["", ""]


def test_a_verb_has_a_colon_behind_it_so_that_the_content_is_not_its_hearer() -> None:
    assert shown("Zed Exemple told fire teams looking for him he was well.", "fire teams", "told", "en") == "told:"
    assert shown(f"Zed Exemple a dit {MOVED}.", MOVED, "a dit") == "a dit :"
    assert shown("Zed Exemple a dit : « Que tout aille »", "Que tout aille", "a dit", direct=True) == "a dit :"


def test_a_verb_has_no_colon_before_a_clause_of_its_own_or_where_nothing_follows() -> None:
    assert shown("Zed Exemple told us that it rained.", "that it rained", "told", "en") == "told"
    assert shown("Zed Exemple dit qu’il pleut.", "qu’il pleut", "dit") == "dit"
    assert shown("Zed Exemple a refusé de répondre.", "a refusé de répondre", "a refusé de répondre") == (
        "a refusé de répondre"
    )


def said_by_zed(cue: str, behind: str) -> Archive:
    """An archive in which all that is known of Zed Exemple is one claim."""
    made, _ = article("essai", f"Un titre\n\n{cue} Zed Exemple{behind} {MOVED}.\n", "fr")
    who = made_up.where(made, "Zed Exemple")
    link = Link(Mention(made.slug, who, "Zed Exemple", Kind.ACTOR, "made-up"), ZED, "made-up")
    said = claim(made, MOVED, cue or behind.strip(), "Zed Exemple")
    zed = next(e for e in made_up.archive().entities if e.id == ZED)
    return Archive(
        articles=(made,),
        extractions=(extraction(made, (link,), (), (), (said,)),),
        entities=(replace(zed, roles=()),),
        links=(link,),
        events=(),
        statements=(Statement("s", said, ZED, (), None, Status.ATTRIBUTED),),
    )


def test_no_page_has_a_source_right_before_what_is_claimed() -> None:
    for cue in ("Selon", "D’après", "Aux dires de"):
        made = site(said_by_zed(cue, ","))
        page = soup(made, "actors/zed-exemple.md")
        assert words(page.select_one(".d-claims .d-what")) == MOVED
        assert f"Zed Exemple : {MOVED}" in words(page.select_one(".d-lead")).replace("\xa0", " ")
        rows = [soup(made, uri).select_one(".d-claims tbody tr") for uri in ("claims.md", "articles/essai.md")]
        assert [words(row.select_one(".d-cue")) for row in rows if row] == ["", ""]


def test_a_page_has_a_verb_with_its_colon_before_what_is_claimed() -> None:
    page = soup(site(said_by_zed("", " affirme")), "actors/zed-exemple.md")
    assert words(page.select_one(".d-claims .d-what")).replace("\xa0", " ") == f"affirme : {MOVED}"


def test_a_noun_and_the_adjective_that_says_whose_it_is_stand_as_they_are_written() -> None:
    text = "Il détourne l’attention des affirmations russes selon lesquelles le pont aurait été pris."
    made, _ = article("essai", f"Un titre\n\n{text}\n", "fr")
    said = claim(made, "le pont aurait été pris", "affirmations", "russes", hedged=True)
    words_of = speaker(made, said)
    assert words_of is not None and words_of.of(made.source) == "affirmations russes"
    told = Statement("essai-1", said, None, (), None, Status.HEDGED)
    archive = Archive((made,), (extraction(made, (), (), (), (said,)),), (), (), (), (told,))
    rows = soup(site(archive), "claims.md").select("tr[data-row]")
    assert [words(cell) for cell in (rows[0].th, rows[0].select_one(".d-cue"))] == ["affirmations russes", ""]
    other = claim(made, "le pont aurait été pris", "détourne", "Il")
    assert speaker(made, other) == other.speaker_span
