"""``corrections.yml`` as corrections."""

from pathlib import Path

from builder.model import Act, ArticleSlug, Correction, Kind
from builder.read import Corrections, read_corrections

SIGNED = "  by: Ada Modèle\n  reason: Vu sur place.\n"


def read(tmp_path: Path, text: str) -> Corrections:
    (tmp_path / "corrections.yml").write_text(text, encoding="utf-8")
    return read_corrections(tmp_path, tmp_path / "corrections.yml")


def test_each_kind_of_entry_is_a_correction_with_its_line(tmp_path: Path) -> None:
    text = f"""\
- article: articles/fete/
  sentence: la fête
    est annulée
  hide: Event
{SIGNED}- article: fete
  sentence: la fête
  words: place
  date: 2023-05~
{SIGNED}- article: fete
  sentence: Modèle danse
  words: Modèle
  who: Ada Modèle
  kind: actor
{SIGNED}- article: fete
  sentence: tout va bien
  speaker: Ada Modèle
{SIGNED}"""
    found = read(tmp_path, text)
    assert found.errors == ()

    def line(number: int, sentence: str, words: str, act: Act, value: str, kind: Kind | None = None) -> Correction:
        place = "corrections.yml", number, ArticleSlug("fete")
        return Correction(*place, sentence, words, act, value, kind, "Ada Modèle", "Vu sur place.")

    assert found.corrections == (
        line(1, "la fête est annulée", "", Act.HIDE_EVENT, ""),
        line(7, "la fête", "place", Act.DATE, "2023-05~"),
        line(13, "Modèle danse", "Modèle", Act.WHO, "Ada Modèle", Kind.ACTOR),
        line(20, "tout va bien", "", Act.SPEAKER, "Ada Modèle"),
    )


def test_no_file_and_an_empty_one_correct_nothing(tmp_path: Path) -> None:
    assert read_corrections(tmp_path, tmp_path / "corrections.yml") == Corrections((), ())
    assert read(tmp_path, "# rien\n") == Corrections((), ())


def test_good_entries_hold_beside_bad_ones(tmp_path: Path) -> None:
    good = f"- article: fete\n  sentence: la fête\n  hide: role\n{SIGNED}"
    found = read(tmp_path, f"- article: bal\n  hide: event\n- rien\n{good}")
    assert [c.line for c in found.corrections] == [4]
    assert [e.line for e in found.errors] == [1, 3]


def test_a_name_may_be_meant_in_the_whole_article_and_nothing_else(tmp_path: Path) -> None:
    found = read(tmp_path, f"- article: fete\n  words: Modèle\n  who: Ada Modèle\n{SIGNED}")
    assert [(c.sentence, c.words, c.act) for c in found.corrections] == [("", "Modèle", Act.WHO)]
    found = read(tmp_path, f"- article: fete\n  words: Modèle\n  hide: event\n{SIGNED}")
    assert "sentence" in found.errors[0].message
