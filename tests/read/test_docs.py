"""The editors' own pages: read as articles are, and never a reason to stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.read import read_docs


def page(root: Path, name: str, content: str | bytes) -> Path:
    path = root / "docs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_an_older_encoding_is_read_and_in_doubt(tmp_path: Path) -> None:
    page(tmp_path, "actors/zed.md", "Zed Exemple, né à Été.\n".encode("latin-1"))
    found = read_docs(tmp_path, tmp_path / "docs")
    assert found.texts == {"actors/zed.md": "Zed Exemple, né à Été.\n"}
    assert found.decoded == {"actors/zed.md"} and not found.errors
    assert [str(d) for d in found.doubts] == [
        "docs/actors/zed.md:1: the file is not UTF-8 and was read as windows-1252; "
        "save it as UTF-8 to be sure of its accents"
    ]


def test_what_is_no_text_is_left_out_and_told(tmp_path: Path) -> None:
    page(tmp_path, "a.md", b"\x00\x01\x02")
    page(tmp_path, "b.md", "Un.\n")
    found = read_docs(tmp_path, tmp_path / "docs")
    assert set(found.texts) == {"b.md"} and found.left_out == {"a.md"}
    assert [str(e).partition(";")[0] for e in found.errors] == ["docs/a.md:1: this is no text file"]


def test_a_symbolic_link_out_of_the_folder_is_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    good = page(tmp_path, "good.md", "Un.\n")
    (tmp_path / "docs" / "claims.md").symlink_to(tmp_path / "secret")
    (tmp_path / "docs" / "lost.md").symlink_to(tmp_path / "none")
    (tmp_path / "docs" / "same.md").symlink_to(good)
    found = read_docs(tmp_path, tmp_path / "docs")
    assert found.texts == {"good.md": "Un.\n", "same.md": "Un.\n"}
    assert [str(e) for e in found.errors] == [
        "docs/claims.md:1: this symbolic link leads out of docs/; put the file itself there",
        "docs/lost.md:1: this symbolic link leads nowhere; put the file itself there",
    ]
    assert found.left_out == {"claims.md", "lost.md"}


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("a: &a [*a]", 2),
        ("title: A\ntags: [x", 3),
        ("title: A\nday: 2023-02-31", 3),
        ("title: A\nx: {2023-01-01: y}", 3),
        ("- a", 2),
        ("x: !!python/name:os.system y", 2),
    ],
)
def test_a_front_matter_with_a_mistake_is_told_with_its_line_and_the_text_is_kept(
    tmp_path: Path, front: str, line: int
) -> None:
    page(tmp_path, "actors/zed.md", f"---\n{front}\n---\nUn texte.\n")
    found = read_docs(tmp_path, tmp_path / "docs")
    assert found.texts["actors/zed.md"].strip() == "Un texte."
    (mistake, *_) = found.mistakes["actors/zed.md"]
    assert str(mistake).startswith(f"docs/actors/zed.md:{line}: ")
    assert "; " in mistake.message
    assert not found.errors and not found.left_out


def test_a_paragraph_between_two_rules_is_text(tmp_path: Path) -> None:
    page(tmp_path, "a.md", "---\n\nUn texte.\n\n---\nDeux.\n")
    assert read_docs(tmp_path, tmp_path / "docs").texts["a.md"].startswith("\n---")


def test_good_front_matter_stays_and_hidden_pages_are_passed_over(tmp_path: Path) -> None:
    page(tmp_path, "a.md", "---\ntitle: A\ntags: [x, y]\n---\nUn.\n")
    page(tmp_path, ".hidden/b.md", "Un.\n")
    found = read_docs(tmp_path, tmp_path / "docs")
    assert found.texts == {"a.md": "---\ntitle: A\ntags: [x, y]\n---\nUn.\n"} and not found.mistakes
