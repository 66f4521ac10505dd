"""The day on which an article came into the archive: of the commit that added its file."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from builder.read import added


def git(root: Path, *words: str, day: str = "2023-06-01") -> None:
    when = f"{day}T12:00:00+0000"
    who = {f"GIT_{role}_{part}": "essai" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    env = {**os.environ, **who, "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True, env=env)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive that is a folder of a repository, with an article of 1 June 2023."""
    archive = tmp_path / "depot" / "archive"
    (archive / "articles").mkdir(parents=True)
    git(tmp_path, "init", "-q", "depot")
    (archive / "mkdocs.yml").write_text("site_name: Essai\n", encoding="utf-8")
    (archive / "articles" / "fête.txt").write_text("Une fête.\n" * 20, encoding="utf-8")
    git(archive, "add", ".")
    git(archive, "commit", "-qm", "un")
    return archive


def test_an_article_has_the_day_of_the_commit_that_added_it(root: Path) -> None:
    (root / "articles" / "fête.txt").write_text("Une autre fête.\n" * 20, encoding="utf-8")
    (root / "articles" / "deux.md").write_text("# Deux\n", encoding="utf-8")
    git(root, "add", ".")
    git(root, "commit", "-qm", "deux", day="2023-06-05")
    (root / "articles" / "pas-encore.txt").write_text("Rien.\n", encoding="utf-8")
    assert added(root, root / "articles") == {"articles/fête.txt": "2023-06-01", "articles/deux.md": "2023-06-05"}


def test_a_renamed_article_keeps_its_day(root: Path) -> None:
    (root / "articles" / "plus").mkdir()
    git(root, "mv", "articles/fête.txt", "articles/plus/la-fête.txt")
    git(root, "commit", "-qm", "deux", day="2023-07-01")
    assert added(root, root / "articles")["articles/plus/la-fête.txt"] == "2023-06-01"


def test_one_that_was_away_has_the_day_it_came_back(root: Path) -> None:
    git(root, "rm", "-q", "articles/fête.txt")
    git(root, "commit", "-qm", "deux", day="2023-07-01")
    (root / "articles").mkdir(exist_ok=True)
    (root / "articles" / "fête.txt").write_text("Une fête.\n", encoding="utf-8")
    git(root, "add", ".")
    git(root, "commit", "-qm", "trois", day="2023-08-01")
    assert added(root, root / "articles") == {"articles/fête.txt": "2023-08-01"}


def test_nothing_is_known_outside_of_a_repository_or_in_a_shallow_copy(root: Path, tmp_path: Path) -> None:
    (root / "articles" / "deux.md").write_text("# Deux\n", encoding="utf-8")
    git(root, "add", ".")
    git(root, "commit", "-qm", "deux", day="2023-06-05")
    git(tmp_path, "clone", "-q", "--depth", "1", (tmp_path / "depot").as_uri(), "copie")
    assert added(tmp_path / "copie" / "archive", tmp_path / "copie" / "archive" / "articles") == {}
    (tmp_path / "ailleurs").mkdir()
    assert added(tmp_path / "ailleurs", tmp_path / "ailleurs" / "articles") == {}
