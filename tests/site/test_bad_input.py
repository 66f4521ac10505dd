"""A mistake is told with file and line and fails what must not pass; the good articles are built all the same."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.site.archives import PASTED, REPOSITORY, dossier, mkdocs, new_archive

(GOOD,) = (path.stem for path in PASTED.iterdir())


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = new_archive(tmp_path_factory.mktemp("broken") / "archive", articles=PASTED)
    (root / "articles" / "date.txt").write_text("---\ndate: 2023-02-31\ntitel: A\n---\nUn texte.\n", encoding="utf-8")
    (root / "articles" / "empty.md").write_text("", encoding="utf-8")
    (root / "entities.yml").write_text("- name: A\n  kind: river\n", encoding="utf-8")
    return root


def starts(text: str) -> set[str]:
    """`path:line` of every message in a text."""
    found = set()
    for line in text.splitlines():
        for name in ("articles/date.txt", "articles/empty.md", "entities.yml"):
            if f"{name}:" in line:
                found.add(name + ":" + line.split(f"{name}:", 1)[1].split(":", 1)[0])
    return found


EVERY = {"articles/date.txt:2", "articles/date.txt:3", "articles/empty.md:1", "entities.yml:2"}


@pytest.mark.slow
def test_check_tells_every_mistake_in_one_run_ends_with_1_and_leaves_the_files_alone(broken: Path) -> None:
    before = {path: path.read_bytes() for path in (broken / "articles").iterdir()}
    done = dossier(broken, "check")
    assert {path: path.read_bytes() for path in (broken / "articles").iterdir()} == before
    assert done.returncode == 1
    assert starts(done.stderr) == EVERY
    assert "Traceback" not in done.stderr
    assert GOOD in done.stdout


@pytest.mark.slow
def test_a_strict_build_tells_every_mistake_and_builds_the_good_articles_before_it_fails(broken: Path) -> None:
    site = broken / "strict"
    done = mkdocs(broken, "--strict", site=site)
    assert done.returncode == 1
    assert starts(done.stderr) >= EVERY
    assert "Traceback" not in done.stderr
    told = f"4 erreurs (dites ci-dessus) ; {site} contient le site sans ce où elles se trouvent"
    assert done.stdout.split() == told.split()
    assert (site / "articles" / GOOD / "index.html").is_file()
    matcher = json.loads((REPOSITORY / ".github" / "mistakes.json").read_text())["problemMatcher"][0]["pattern"][0]
    marked = [re.match(matcher["regexp"], line) for line in done.stderr.splitlines()]
    places = {f"{found[matcher['file']]}:{found[matcher['line']]}" for found in marked if found}
    assert places == EVERY, "the workflow marks other lines"
    assert (site / "pagefind" / "pagefind.js").is_file() and (site / "sitemap.xml").is_file()


@pytest.mark.slow
def test_the_good_articles_are_built_all_the_same(broken: Path) -> None:
    done = mkdocs(broken)
    assert done.returncode == 0, done.stderr
    assert (broken / "site" / "articles" / GOOD / "index.html").is_file()
    assert not (broken / "site" / "articles" / "empty").exists()


def test_addresses_without_folders_are_refused_with_what_to_do(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive")
    config = root / "mkdocs.yml"
    config.write_text(config.read_text().replace("use_directory_urls: true", "use_directory_urls: false"))
    done = mkdocs(root)
    assert done.returncode == 1
    assert re.search(r"mkdocs\.yml:\d+: use_directory_urls est false", done.stderr)
    assert "Traceback" not in done.stderr


def test_every_option_that_cannot_be_meant_is_told_with_its_line(tmp_path: Path) -> None:
    root = new_archive(tmp_path / "archive")
    config = root / "mkdocs.yml"
    options = "  - dossier:\n      articles: [a]\n      data_license: CC BY\n"
    config.write_text(config.read_text().replace("  - dossier\n", options).replace("language: fr", "language: de"))
    lines = config.read_text().splitlines()
    done = mkdocs(root)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    for start in ("      articles:", "      data_license:", "  language: de"):
        (line,) = (n for n, text in enumerate(lines, 1) if text.startswith(start))
        assert f"mkdocs.yml:{line}: " in done.stderr


@pytest.mark.parametrize("day", ["9999-12-31", "1944-06-06"])
def test_a_day_that_no_clock_of_mkdocs_knows_stops_no_build(tmp_path: Path, day: str) -> None:
    root = new_archive(tmp_path / "archive")
    text = f"---\ndate: {day}\n---\nLe pont du village\n\nLe pont du village a fermé.\n"
    (root / "articles" / "pont.txt").write_text(text, encoding="utf-8")
    done = mkdocs(root)
    assert done.returncode == 0, done.stderr
    assert (root / "site" / "sitemap.xml.gz").is_file()
