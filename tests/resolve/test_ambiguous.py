"""What may be a person's or a firm's is nobody's until an editor says whose, and is told."""

from __future__ import annotations

import pytest

from builder.locale.phrases import said
from builder.model import Kind
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
