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


def test_a_name_inside_another_mention_is_left_to_it() -> None:
    text = "[g:Comité de Fictiville] et Fictiville"
    found = archive(with_block(paper("a", text)), ledger=(line(1, name="Fictiville", kind=Kind.PLACE),))
    assert sorted(k.mention.text for k in found.links) == ["Comité de Fictiville", "Fictiville"]


def test_either_apostrophe_will_do_and_aliases_count() -> None:
    ledger = (line(1, name="Les Amis de l'Essai", kind=Kind.GROUP, aliases=("ADE",)),)
    found = resolved(with_block(paper("a", "Les Amis de l’Essai (ADE) parlent.")), ledger=ledger).archive
    assert {k.entity for k in found.links} == {"groups/les-amis-de-l-essai"}
    assert len(found.links) == 2
