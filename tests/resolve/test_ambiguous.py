"""What may be a person's or a firm's is nobody's until an editor says whose, and is told."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from builder.errors import Doubt
from builder.locale.phrases import said
from builder.model import Kind, Span
from tests.resolve.paper import line, paper, resolved

TEXT = "[h:Testard] a licencié. [a:Zed Testard] a parlé. [e:Testard] a promis de se battre. M. [a:Testard] a démenti."


def linked(text: str, *ledger: object) -> list[str | None]:
    """The entity of each mention."""
    made = paper("a", text)
    found = resolved(made, ledger=ledger).archive  # type: ignore[arg-type]
    of = {link.mention.span: str(link.entity) for link in found.links}
    return [of.get(m.span) for m in made[1].mentions]


def test_what_may_be_the_firms_or_the_persons_is_linked_to_nobody_and_told() -> None:
    assert linked(TEXT) == ["groups/testard", "actors/zed-testard", None, "actors/zed-testard"]
    (doubt,) = [d.message for d in resolved(paper("a", TEXT)).doubts]
    assert doubt.startswith(
        "« Testard » is a person and a firm in this article: write in corrections.yml - {article: a,"
    )
    assert 'with who as "Zed Testard", or "Testard" and `kind: group`' in doubt
    assert said(doubt, "fr").startswith("« Testard » est une personne et une entreprise dans cet article : écrivez")


@pytest.mark.parametrize("sign", ["M. [a:Testard]", "[a:Testard], 71 ans,", "[a:Testard] (71 ans)"])
def test_an_alias_that_gives_a_bare_name_to_a_group_leaves_the_person_what_is_surely_his(sign: str) -> None:
    text = f"[a:Zed Testard] a parlé. [e:Testard] a licencié. {sign} a démenti. [a:Testard] a dit oui."
    ledger = line(name="Chantiers Testard", kind=Kind.GROUP, aliases=("Testard",))
    firm, man = "groups/chantiers-testard", "actors/zed-testard"
    assert linked(text, ledger) == [man, firm, man, firm]


def test_one_who_may_be_meant_is_no_choice_of_several() -> None:
    one = resolved(paper("a", "[a:Pascal Testard] a parlé. [a:Pascal] a répondu."))
    (doubt,) = [d.message for d in one.doubts]
    assert doubt.startswith('« Pascal » may be "Pascal Testard": write in corrections.yml')
    assert said(doubt, "fr").startswith('« Pascal » est peut-être "Pascal Testard" : écrivez dans corrections.yml')
    two = resolved(paper("a", "[a:Zed Testard] et [a:Ada Testard] ont parlé. [a:Testard] a répondu."))
    (doubt,) = [d.message for d in two.doubts if "ambiguous" in d.message]
    assert 'with who as "Ada Testard" / "Zed Testard", or another name' in doubt


def doubts(text: str) -> list[Doubt]:
    """What is in doubt in an article of which each line is a sentence."""
    made, found = paper("a", text)
    ends = [m.end() for m in re.finditer(r"[^\n]+", made.prose)]
    lines = tuple(Span(start and start + 1, end) for start, end in zip([0, *ends], ends, strict=False))
    return [d for d in resolved((made, replace(found, sentences=lines))).doubts if "who as" in d.message]


def test_a_doubt_tells_all_the_lines_of_its_name_at_once() -> None:
    (doubt,) = doubts("[a:Zed Testard] et [a:Ada Testard].\n[a:Testard] a répondu.\nNon.\n[a:Testard] dort.")
    assert doubt.line == 2
    assert doubt.message.endswith("until then it is linked to nobody, likewise in line 4")
    assert said(doubt.message, "fr").endswith("d’ici là, il n’est rattaché à personne, de même à la ligne 4")
    (doubt,) = doubts("[h:Testard] ferme.\n[a:Zed Testard] dort.\n[e:Testard] dit\n[e:Testard] veut\n[e:Testard] a")
    assert (doubt.line, doubt.message.split("; ")[-1]) == (
        3,
        "until then it is linked to nobody, likewise in lines 4, 5",
    )
    (alone,) = doubts("[a:Zed Testard] et [a:Ada Testard].\n[a:Testard] dort. [a:Testard] rit.")
    assert alone.message.endswith("linked to nobody")


@pytest.mark.parametrize("firm", ["Testard SA", "Testard Group"])
def test_a_doubt_offers_the_firm_too(firm: str) -> None:
    two = f"[a:Zed Testard] et [a:Ada Testard] ont vendu [g:{firm}]. [a:Testard] a répondu."
    (doubt,) = [d.message for d in resolved(paper("a", two)).doubts if "ambiguous" in d.message]
    assert f'with who as "Ada Testard" / "{firm}" / "Zed Testard", or another name' in doubt
    (doubt,) = [d.message for d in resolved(paper("a", f"{TEXT} [g:{firm}] ferme.")).doubts]
    assert f'with who as "Zed Testard", or "{firm}" and `kind: group`' in doubt
    other = "[a:Zed Testard] et [a:Ada Testard] ont vu la [g:Fondation Testard]. [a:Testard] a répondu."
    (doubt,) = [d.message for d in resolved(paper("a", other)).doubts if "ambiguous" in d.message]
    assert 'with who as "Ada Testard" / "Zed Testard", or' in doubt
