"""``entities.yml`` as judgements."""

from pathlib import Path

from builder.model import Judgement, Kind
from builder.read import Ledger, read_ledger

LEDGER = """\
- name: Corps des exemples   # un groupe
  kind: group
  aliases: [Régiment des exemples, CDE, Corps des exemples]
  description: >
    Un groupe qui
    n’existe pas.
  wikidata: Q42

- name: Exempleville
  kind: place
  location: [50.43, -35]
- name: Web
  kind: none
- distinct: [Zed, Zed Exemple, Zoé Exemple]
- name: 1984
  aliases:
"""


def read(tmp_path: Path, text: str) -> Ledger:
    (tmp_path / "entities.yml").write_text(text, encoding="utf-8")
    return read_ledger(tmp_path, tmp_path / "entities.yml")


def test_each_kind_of_line_is_a_judgement(tmp_path: Path) -> None:
    ledger = read(tmp_path, LEDGER)
    assert ledger.errors == ()
    assert ledger.judgements == (
        Judgement(1, "Corps des exemples", Kind.GROUP, False, ("Régiment des exemples", "CDE"),
                  "Un groupe qui n’existe pas.", "Q42", None, ()),
        Judgement(9, "Exempleville", Kind.PLACE, False, (), None, None, (50.43, -35.0), ()),
        Judgement(12, "Web", None, True, (), None, None, None, ()),
        Judgement(14, None, None, False, (), None, None, None, ("Zed", "Zed Exemple", "Zoé Exemple")),
        Judgement(15, "1984", None, False, (), None, None, None, ()),
    )  # fmt: skip


def test_no_ledger_and_an_empty_one_decide_nothing(tmp_path: Path) -> None:
    assert read_ledger(tmp_path, tmp_path / "entities.yml") == Ledger((), ())
    assert read(tmp_path, "# rien\n") == Ledger((), ())


def test_good_lines_hold_beside_bad_ones(tmp_path: Path) -> None:
    ledger = read(tmp_path, "- name: Zed\n  kind: actor\n- name: Zoé\n  kind: none\n  kined: x\n- name: zed\n")
    assert [j.name for j in ledger.judgements] == ["Zed"]
    assert [e.line for e in ledger.errors] == [5, 6]


def test_distinct_names_may_be_entries_of_their_own(tmp_path: Path) -> None:
    assert not read(tmp_path, "- name: Zed\n- name: Zed Exemple\n- distinct: [Zed, Zed Exemple]\n").errors


def test_the_same_alias_twice_in_one_entry_is_no_contradiction(tmp_path: Path) -> None:
    assert not read(tmp_path, "- name: Zed\n  aliases: [Z, z, Zed]\n").errors


def test_a_binary_ledger_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "entities.yml").write_bytes(b"\0\1\2")
    assert len(read_ledger(tmp_path, tmp_path / "entities.yml").errors) == 1
