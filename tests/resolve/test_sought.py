"""A name that the rules missed is found by a line of the ledger, and is lost again without it."""

from __future__ import annotations

from dataclasses import replace

from builder.model import Block, BlockKind, Kind, Span
from tests.resolve.paper import archive, line, paper, resolved


def with_block(found: tuple) -> tuple:  # type: ignore[type-arg]
    article, extraction = found
    return replace(article, blocks=(Block(Span(0, len(article.source)), BlockKind.PARAGRAPH, 1),)), extraction


def test_a_name_of_the_ledger_is_found_wherever_it_is_written_just_so() -> None:
    text = "La Brigade  Fictive avance. [p:Fictiville] tremble ; la Brigade Fictives et la brigade fictive, non."
    ledger = (line(1, name="Brigade Fictive", kind=Kind.GROUP),)
    found = archive(with_block(paper("a", text)), ledger=ledger)
    (link,) = [k for k in found.links if k.entity.startswith("groups/")]
    assert link.mention.text == "Brigade  Fictive"
    assert link.mention.rule == "ledger"
    assert not [k for k in archive(with_block(paper("a", text))).links if k.entity.startswith("groups/")]


def test_the_first_letter_may_be_small_or_large_where_another_word_has_a_capital() -> None:
    text = "La passerelle Zed-Fictif rouvre. Le Maire Fictif dort, le Maire Fictif rit. Une brigade fictive."
    ledger = (
        line(1, name="Passerelle Zed-Fictif", kind=Kind.PLACE),
        line(2, name="Le Maire Fictif", kind=Kind.ACTOR),
        line(3, name="Brigade fictive", kind=Kind.GROUP),
    )
    found = archive(with_block(paper("a", text)), ledger=ledger)
    assert [k.mention.text for k in found.links] == ["passerelle Zed-Fictif", "Le Maire Fictif"]
    assert {e.name for e in found.entities} == {"Passerelle Zed-Fictif", "Le Maire Fictif"}


def test_a_name_inside_another_mention_is_left_to_it() -> None:
    text = "[g:Comité de Fictiville] et Fictiville"
    found = archive(with_block(paper("a", text)), ledger=(line(1, name="Fictiville", kind=Kind.PLACE),))
    assert sorted(k.mention.text for k in found.links) == ["Comité de Fictiville", "Fictiville"]


def test_either_apostrophe_will_do_and_aliases_count() -> None:
    ledger = (line(1, name="Les Amis de l'Essai", kind=Kind.GROUP, aliases=("ADE",)),)
    found = resolved(with_block(paper("a", "Les Amis de l’Essai (ADE) parlent.")), ledger=ledger).archive
    assert {k.entity for k in found.links} == {"groups/les-amis-de-l-essai"}
    assert len(found.links) == 2


def test_one_text_given_twice_is_asked_about() -> None:
    text = "La commune de [p:Fictiville] a voté mardi soir un budget que personne n'avait lu en entier."
    other = "Le maire de [p:Fictiville] a promis mercredi de faire imprimer ce budget en plus gros caractères."
    doubts = resolved(with_block(paper("a", text)), with_block(paper("b", text)), with_block(paper("c", other))).doubts
    (doubt,) = [d for d in doubts if "counts twice" in d.message]
    assert (doubt.path, doubt.line) == ("articles/b.txt", 1)
    assert "articles/a.txt" in doubt.message


def test_only_a_form_that_the_line_has_is_the_editors() -> None:
    one = with_block(paper("a", "[a:Viatcheslav Exemplov] parle."))
    two = with_block(paper("b", "[a:Vyacheslav Exemplov] parle."))
    ledger = (line(1, name="Slava Exemplov", kind=Kind.ACTOR, aliases=("Viatcheslav Exemplov",)),)
    (entity,) = archive(one, two, ledger=ledger).entities
    assert {a.text: a.reason == "ledger" for a in entity.aliases} == {
        "Viatcheslav Exemplov": True,
        "Vyacheslav Exemplov": False,
    }


def test_a_decision_kept_in_store_is_no_doubt() -> None:
    ledger = (
        line(1, name="Web", kind=None, rejected=True),
        line(2, distinct=("Zed Exemple", "Zed Modèle")),
        line(3, name="Ana Absente", kind=Kind.ACTOR),
    )
    doubts = resolved(with_block(paper("a", "[a:Zed Exemple] parle.")), ledger=ledger).doubts
    assert [d.line for d in doubts if d.path == "entities.yml"] == [3]


def test_a_short_word_is_a_region_only_where_its_country_is_spoken_of() -> None:
    lost = archive(with_block(paper("a", "Du belvédère [p:Sud], on voit la mer.")))
    assert [e.location for e in lost.entities] == [None]


def test_a_line_with_a_typographic_apostrophe_finds_both() -> None:
    for written in ("’", "'"):
        text = f"Le Comité d{written}essai se tait."
        ledger = (line(1, name="Comité d’essai", kind=Kind.GROUP),)
        found = resolved(with_block(paper("a", text)), ledger=ledger).archive
        assert [m.mention.text for m in found.links] == [f"Comité d{written}essai"], written


def test_a_name_of_the_ledger_that_stands_there_in_full_holds_the_shorter_mentions_in_it() -> None:
    text = "Le maître d'œuvre, Exemplette Modèle Hydraulique, a parlé. [p:Exemplette] dort."
    text = text.replace("Exemplette Modèle H", "[p:Exemplette Modèle] H", 1)
    made = with_block(paper("a", text, claims=[("Exemplette Modèle", "a parlé", {})]))
    ledger = (line(1, name="Exemplette Modèle Hydraulique", kind=Kind.GROUP),)
    assert [k.mention.text for k in archive(made).links] == ["Exemplette Modèle", "Exemplette"]
    found = archive(made, ledger=ledger)
    assert [k.mention.text for k in found.links] == ["Exemplette Modèle Hydraulique", "Exemplette"]
    (said,) = found.statements
    assert said.speaker == "groups/exemplette-modele-hydraulique"


def test_an_article_or_a_title_makes_no_longer_name() -> None:
    made = with_block(paper("a", "Elle a vu la [g:Légion Fictive] et M. [a:Zed Testard]."))
    ledger = (
        line(1, name="Légion Fictive", kind=Kind.GROUP, aliases=("la Légion Fictive",)),
        line(2, name="M. Zed Testard", kind=Kind.ACTOR),
    )
    assert [k.mention.text for k in archive(made, ledger=ledger).links] == ["Légion Fictive", "Zed Testard"]
