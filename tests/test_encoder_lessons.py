"""What the encoder is taught with: texts about nobody, and how their marks become names and roles of a stretch."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.encoder.lessons import Lesson, lessons

ARTICLE = """=== fr 2021-03-04 essai FR
Le maire d'[p:Exempleville] s'en va

[a:Zed Exemple], maire d'[p:Exempleville], a vu [g:Exemple & Fils]. Le maire n'a rien dit.
"""


def taught(folder: Path, article: str, rows: str | None, name: str = "fr/A01") -> list[Lesson]:
    path = folder / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(article, encoding="utf-8")
    if rows is not None:
        table = folder / "roles" / f"{name}.tsv"
        table.parent.mkdir(parents=True, exist_ok=True)
        table.write_text(rows, encoding="utf-8")
    return list(lessons(folder, 0))


def said(lesson: Lesson) -> list[tuple[str, str]]:
    assert lesson.roles is not None
    return [(lesson.text[a:b], side) for a, b, side in lesson.roles]


def test_marks_become_spans_of_a_text_without_marks(tmp_path: Path) -> None:
    (lesson,) = taught(tmp_path, ARTICLE, None)
    assert "[" not in lesson.text
    assert [(lesson.text[a:b], kind) for a, b, kind in lesson.names] == [
        ("Exempleville", "p"), ("Zed Exemple", "a"), ("Exempleville", "p"), ("Exemple & Fils", "g"),
    ]  # fmt: skip


def test_without_a_table_nothing_is_taught_of_roles(tmp_path: Path) -> None:
    assert taught(tmp_path, ARTICLE, None)[0].roles is None


def test_with_an_empty_table_it_is_taught_that_there_is_no_role(tmp_path: Path) -> None:
    assert taught(tmp_path, ARTICLE, "")[0].roles == []


def test_a_role_is_marked_where_it_stands_beside_its_person(tmp_path: Path) -> None:
    rows = "1\tZed Exemple\tmaire d'Exempleville\n"
    assert said(taught(tmp_path, ARTICLE, rows)[0])[-1] == ("maire d'Exempleville", "<")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le maire [a:Zed Exemple] parle.", [("maire", ">")]),
        ("[a:Zed Exemple], maire, parle.", [("maire", "<")]),
        ("[a:Zed Exemple] parle. Le maire se tait.", [("maire", "~")]),
    ],
)
def test_a_role_knows_the_side_of_its_person(tmp_path: Path, text: str, told: list[tuple[str, str]]) -> None:
    article = f"=== fr 2021-03-04 essai FR\nUn titre\n\n{text}\n"
    assert said(taught(tmp_path, article, "1\tZed Exemple\tmaire\n")[0]) == told


def test_of_a_role_said_again_far_off_only_the_nearest_is_marked(tmp_path: Path) -> None:
    text = "[a:Zed Exemple] est maire. Longtemps, bien longtemps après, tous parlent encore du maire."
    article = f"=== fr 2021-03-04 essai FR\nUn titre\n\n{text}\n"
    assert said(taught(tmp_path, article, "1\tZed Exemple\tmaire\n")[0]) == [("maire", "<")]


def test_what_is_kept_is_never_taught(tmp_path: Path) -> None:
    assert taught(tmp_path, ARTICLE, None, "kept/fr/A05") == []


def test_short_paragraphs_are_read_together_and_long_ones_apart(tmp_path: Path) -> None:
    long = "Un mot et un autre. " * 60
    article = f"=== fr 2021-03-04 essai FR\nUn titre\n\n[a:Zed Exemple] parle.\n\n{long}\n\n{long}\n"
    texts = [lesson.text for lesson in taught(tmp_path, article, None)]
    assert texts[0] == "Un titre\nZed Exemple parle."
    assert len(texts) == 3


def test_a_network_that_is_written_is_read_back(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="only who teaches the encoder has torch")
    pytest.importorskip("onnx", reason="only who teaches the encoder has onnx")
    from tools.encoder import network, taught
    from tools.encoder.__main__ import write
    from tools.encoder.base import Base

    torch.manual_seed(1)
    base = Base(b"", 24, 2, 3, 48, 1000, 32, [], [], {})
    made = network.Network(1000, 2, 7, base).eval()
    write(made, tmp_path / "made.onnx")
    back = taught.read(tmp_path / "made.onnx", base).eval()
    some = torch.randint(4, 1000, (1, 9))
    assert torch.allclose(made(some), back(some), atol=0.05)
    assert not torch.allclose(made(some), back(some.flip(1)), atol=0.05)
