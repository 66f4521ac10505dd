"""The command line: whatever is wrong is a sentence, never a traceback; nothing of the archive is damaged."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.cli import dossier


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    root = tmp_path / "archive"
    for name in ("articles", "docs"):
        (root / name).mkdir(parents=True)
    (root / "docs" / "index.md").write_text("# Une archive\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text("site_name: A\ntheme: {name: material, language: en}\nplugins: [dossier]\n")
    return root


def run(root: Path, *arguments: str) -> Result:
    done = CliRunner().invoke(dossier, [*arguments, "--root", str(root)])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def everything(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_an_empty_archive_is_well(archive: Path) -> None:
    assert run(archive, "check").exit_code == 0


def test_a_page_of_the_editors_that_is_no_text_or_says_nothing_clear_fails_the_check(archive: Path) -> None:
    (archive / "docs" / "timeline.md").write_text("---\na: &a [*a]\n---\nUn.\n")
    (archive / "docs" / "x.md").write_bytes(b"\x00")
    (archive / "docs" / "unused.md").write_text("---\na: &a [b]\nc: *a\n---\nUn.\n")
    done = run(archive, "check")
    assert done.exit_code == 1
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == ["docs/timeline.md:2", "docs/x.md:1"]
    rendered = archive.parent / "plain"
    assert run(archive, "render", str(rendered)).exit_code == 1
    assert (rendered / "docs" / "timeline.md").is_file() and not (rendered / "docs" / "x.md").exists()


def test_what_has_no_date_is_named_with_its_line(archive: Path) -> None:
    text = "---\ndate: 2023-05-24\n---\nLe pont du village\n\nLe pont a fermé quelques jours plus tôt. Il est vieux.\n"
    (archive / "articles" / "pont.txt").write_text(text, encoding="utf-8")
    done = run(archive, "check")
    assert done.exit_code == 0
    assert "articles/pont.txt:6: no date could be told from « quelques jours plus tôt »" in done.stdout


def test_an_article_without_a_date_is_asked_for_it_once_whatever_its_lines_wait_for(archive: Path) -> None:
    text = "Le pont du village\n\nLe pont a fermé lundi. Il a rouvert hier. Zed Exemple l’a traversé mardi.\n"
    (archive / "articles" / "pont.txt").write_text(text, encoding="utf-8")
    told = run(archive, "check").stdout
    assert told.count("no date") == 2, told  # of the article in the list, and in doubt
    assert "no date could be told" not in told


def test_everything_is_told_in_the_language_of_the_site(archive: Path) -> None:
    (archive / "mkdocs.yml").write_text("site_name: A\ntheme: {name: material}\nplugins: [dossier]\n")
    (archive / "articles" / "pont.txt").write_text("Le pont du village\n\nLe pont a fermé hier.\n", encoding="utf-8")
    (archive / "articles" / "vide.txt").write_text("")
    done = run(archive, "check")
    assert "  articles/pont.txt · sans date · fr\n" in done.stdout
    assert "\n1 article, 0 page de personne, de lieu ou de groupe, " in done.stdout
    assert "\nDans le doute (1) : le site est construit sans rien deviner\n" in done.stdout
    assert "  articles/pont.txt:1: aucune date de publication n’a été trouvée ; écrivez `date: " in done.stdout
    assert done.stderr.startswith("articles/vide.txt:1: le fichier est vide ; ")
    done = run(archive, "show", str(archive / "articles" / "pont.txt"))
    assert "sans date" in done.stdout and "par ligne" in done.stdout
    assert "n’est pas un article de cette archive" in run(archive, "show", str(archive / "mkdocs.yml")).stderr
    (archive / "mkdocs.yml").write_text("site_name: A\ntheme: {name: material}\nplugins:\n  - dossier: {articels: x}\n")
    assert "mkdocs.yml:4: la clé `articels` est inconnue ; vouliez-vous" in run(archive, "check").stderr


@pytest.mark.parametrize("front", ["draft: true", "draft: maybe"])
def test_a_correction_waits_for_an_article_that_is_a_draft_or_has_a_mistake(archive: Path, front: str) -> None:
    (archive / "articles" / "pont.txt").write_text(f"---\n{front}\n---\nLe pont a fermé lundi.\n", encoding="utf-8")
    entry = "- article: pont\n  sentence: a fermé\n  hide: event\n  by: A. Nom\n  reason: Parce que.\n"
    (archive / "corrections.yml").write_text(entry, encoding="utf-8")
    assert (
        "corrections.yml:1: the article `pont` is a draft or has a mistake; this entry waits"
        in run(archive, "check").stdout
    )


def test_a_missing_folder_of_articles_is_a_doubt_and_a_file_in_its_place_a_mistake(archive: Path) -> None:
    (archive / "articles").rmdir()
    done = run(archive, "check")
    assert done.exit_code == 0 and "articles:1: there is no such folder; " in done.stdout
    (archive / "articles").write_text("Un.\n")
    done = run(archive, "check")
    assert done.exit_code == 1 and done.stderr.startswith("articles:1: this is a file; ")


@pytest.mark.parametrize("folder", ["docs/out", "articles/out", ".cache/out", ".git/out", "docs", "."])
def test_render_refuses_the_folders_of_the_archive_and_leaves_them_alone(archive: Path, folder: str) -> None:
    before = everything(archive)
    done = run(archive, "render", str(archive / folder))
    assert done.exit_code == 1 and done.stderr.startswith("Error: ")
    assert everything(archive) == before


def test_render_refuses_a_folder_that_holds_the_articles(archive: Path) -> None:
    (archive / "texts" / "all").mkdir(parents=True)
    (archive / "mkdocs.yml").write_text("plugins:\n  - dossier: {articles: texts/all}\n")
    assert run(archive, "render", str(archive / "texts")).exit_code == 1


def test_a_file_where_a_folder_is_wanted_is_told(archive: Path) -> None:
    (archive / "f").write_text("mine")
    done = run(archive, "render", str(archive / "f" / "x"))
    assert done.exit_code == 1 and "cannot be written (" in done.stderr
    done = run(archive, "export", "--output", str(archive / "f" / "y.json"))
    assert done.exit_code == 1 and "cannot be written (" in done.stderr and "; name another file" in done.stderr


def test_links_that_lead_in_a_circle_are_not_copied(archive: Path) -> None:
    (archive / "docs" / "sub").mkdir()
    (archive / "docs" / "sub" / "again").symlink_to(archive / "docs")
    (archive / "docs" / "lost.png").symlink_to(archive / "none.png")
    out = archive.parent / "plain"
    assert run(archive, "render", str(out)).exit_code == 0
    assert (out / "docs" / "index.md").is_file() and not (out / "docs" / "sub" / "again").exists()


@pytest.mark.slow
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_article_is_found_by_the_name_it_has_on_the_disk(archive: Path, form: str) -> None:
    path = archive / "articles" / unicodedata.normalize(form, "2023-05-22-café.txt")
    path.write_text("Le café\n\nLe maire Zed Exemple a inauguré lundi la place du marché.\n", encoding="utf-8")
    done = run(archive, "show", str(path))
    assert done.exit_code == 0 and "Le café" in done.stdout


def test_what_render_says_to_write_is_how_it_was_called(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", [".venv/bin/dossier", "render"])
    monkeypatch.setenv("PATH", str(archive))
    said = run(archive, "render", str(archive.parent / "plain folder")).stdout
    assert f": .venv/bin/dossier index '{archive.parent}/plain folder/site'" in said
    monkeypatch.setattr("sys.argv", ["-c", "render"])
    assert ": dossier index " in run(archive, "render", str(archive.parent / "plain folder")).stdout


def test_every_mistake_of_a_front_matter_of_the_editors_is_told(archive: Path) -> None:
    (archive / "docs" / "timeline.md").write_text("---\na: &a b\nday: 2023-02-31\nc: !x d\n---\nUn.\n")
    told = [line.partition(": ")[0] for line in run(archive, "check").stderr.splitlines()]
    assert told == [f"docs/timeline.md:{line}" for line in (2, 3, 4)]


def test_export_and_render_say_what_they_wrote_and_that_something_is_missing(archive: Path) -> None:
    (archive / "articles" / "pont.txt").write_text("---\ndate: 2023-13-40\n---\nLe pont\n\nLe pont a fermé lundi.\n")
    target, plain = archive.parent / "a.json", archive.parent / "plain"
    for done in (run(archive, "export", "--output", str(target)), run(archive, "render", str(plain))):
        assert done.exit_code == 1
        assert done.stderr.endswith("what is written is without what it stands in, and the exit code is 1\n")
    assert target.is_file() and plain.is_dir()
    (archive / "articles" / "pont.txt").write_text("Le pont\n\nLe pont a fermé lundi.\n")
    done = run(archive, "export", "--output", str(target))
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"archive of 1 article written to {target}\n"
