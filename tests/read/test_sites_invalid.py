"""Every mistake a user can make, with the exact message: ``tests/sites_invalid/<mistake>/error.txt``."""

import os
import sys
import unicodedata
from pathlib import Path

import pytest

from builder.read import read_articles, read_corrections, read_ledger, read_verdicts

CASES = sorted((Path(__file__).parent.parent / "sites_invalid").iterdir())
BODY = "Zed Exemple inaugure la place\n\nLe maire Zed Exemple a inauguré lundi la place du marché.\n"


def messages(root: Path) -> list[str]:
    found = [
        *read_articles(root, root / "articles").errors,
        *read_ledger(root, root / "entities.yml").errors,
        *read_verdicts(root, root / "claims.yml").errors,
        *read_corrections(root, root / "corrections.yml").errors,
    ]
    return [str(error) for error in found]


@pytest.mark.parametrize("site", CASES, ids=[case.name for case in CASES])
def test_each_mistake_has_its_message(site: Path) -> None:
    assert messages(site) == (site / "error.txt").read_text(encoding="utf-8").splitlines()
    assert messages(site), "a mistake without a message"


@pytest.mark.parametrize("site", CASES, ids=[case.name for case in CASES])
def test_a_message_says_where_what_and_what_to_write(site: Path) -> None:
    for line in messages(site):
        place, _, message = line.partition(": ")
        assert (site / place.rsplit(":", 1)[0]).is_file()
        assert int(place.rsplit(":", 1)[1]) >= 1
        assert "; " in message


def test_good_articles_are_read_beside_bad_ones() -> None:
    site = Path(__file__).parent.parent / "sites_invalid" / "many_mistakes_at_once"
    assert [a.slug for a in read_articles(site, site / "articles").articles] == ["bon", "premier"]


def write(root: Path, name: str, content: str | bytes) -> Path:
    path = root / "articles" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_line_of_a_megabyte_is_one_message(tmp_path: Path) -> None:
    write(tmp_path, "long.txt", "Titre\n\n" + "mot " * 250_000 + "\n")
    assert messages(tmp_path) == [
        "articles/long.txt:3: this line has 1,000,000 characters; "
        "put a line break between paragraphs (at most 200,000 a line)"
    ]


def test_an_oversized_file_is_one_message(tmp_path: Path) -> None:
    write(tmp_path, "gros.txt", b"mot " * 1_500_000)
    assert messages(tmp_path) == [
        "articles/gros.txt:1: the file has 6.0 MB; an article has at most 5 MB: split it, or remove what is no text"
    ]


def test_a_symbolic_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(BODY, encoding="utf-8")
    write(tmp_path, "bon.txt", BODY)
    (tmp_path / "articles" / "lien.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "articles" / "dossier").symlink_to(tmp_path)
    (tmp_path / "articles" / "perdu.txt").symlink_to(tmp_path / "nulle-part.txt")
    assert messages(tmp_path) == [
        "articles/dossier:1: this symbolic link leads out of articles/; put the file itself there",
        "articles/lien.txt:1: this symbolic link leads out of articles/; put the file itself there",
        "articles/perdu.txt:1: this symbolic link leads nowhere; put the file itself there",
    ]
    assert [a.slug for a in read_articles(tmp_path, tmp_path / "articles").articles] == ["bon"]


def test_a_symbolic_link_that_leads_in_a_circle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "rond.txt").symlink_to(tmp_path / "articles" / "rond.txt")
    assert len(messages(tmp_path)) == 1


def test_other_kinds_of_file_are_a_doubt_and_hidden_ones_nothing(tmp_path: Path) -> None:
    for name in (".cache.txt", ".git/x.txt", "lettre.docx", "notes", "photo.jpg", "~$lettre.docx"):
        write(tmp_path, name, "x")
    reading = read_articles(tmp_path, tmp_path / "articles")
    assert not reading.articles and not reading.errors
    assert [str(doubt) for doubt in reading.doubts] == [
        "articles/lettre.docx:1: .docx files are not read; save the article's text as .txt or .md",
        "articles/notes:1: a file without extension is not read; add .txt or .md to its name",
    ]


def test_a_folder_with_an_article_s_name_is_a_doubt_and_what_is_in_it_is_read(tmp_path: Path) -> None:
    for name in ("dossier.txt", "x.md", ".caché.txt"):
        (tmp_path / "articles" / name).mkdir(parents=True)
    write(tmp_path, "plein.TXT/bon.txt", BODY)
    write(tmp_path, "sous/bon-aussi.txt", BODY)
    reading = read_articles(tmp_path, tmp_path / "articles")
    assert [a.slug for a in reading.articles] == ["bon", "bon-aussi"] and not reading.errors
    told = [d for d in reading.doubts if "this is a folder with an article's name" in d.message]
    assert [d.path for d in told] == ["articles/dossier.txt", "articles/plein.TXT", "articles/x.md"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_what_is_no_file_is_a_doubt(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    os.mkfifo(tmp_path / "articles" / "tube.txt")
    reading = read_articles(tmp_path, tmp_path / "articles")
    assert [str(d).partition(";")[0] for d in reading.doubts] == [
        "articles/tube.txt:1: this is no file that can be read"
    ]


def test_a_file_name_that_is_no_unicode_is_refused(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/articles/caf\xe9.txt")).write_text(BODY, encoding="utf-8")
    except OSError:
        pytest.skip("the file system allows only Unicode names")
    assert messages(tmp_path) == ["articles/caf\ufffd.txt:1: the file's name is not UTF-8; rename it"]


def test_no_folder_is_no_article_and_a_doubt(tmp_path: Path) -> None:
    reading = read_articles(tmp_path, tmp_path / "articles")
    assert (reading.articles, reading.errors) == ((), ())
    assert [str(d).partition(";")[0] for d in reading.doubts] == ["articles:1: there is no such folder"]


def test_a_file_in_the_place_of_the_folder_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "articles").write_text(BODY, encoding="utf-8")
    assert [m.partition(";")[0] for m in messages(tmp_path)] == ["articles:1: this is a file"]


def test_a_linked_folder_is_in_doubt(tmp_path: Path) -> None:
    write(tmp_path, "sous/bon.txt", BODY)
    (tmp_path / "articles" / "lien").symlink_to(tmp_path / "articles" / "sous")
    reading = read_articles(tmp_path, tmp_path / "articles")
    assert len(reading.articles) == 1 and not reading.errors
    assert [(d.path, d.message.partition(";")[0]) for d in reading.doubts if "link" in d.message] == [
        ("articles/lien", "this symbolic link to a folder is not followed")
    ]


def test_a_folder_that_cannot_be_read_is_a_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "bon.txt", BODY)
    write(tmp_path, "clos/autre.txt", BODY)
    scandir = os.scandir

    def closed(path: str) -> object:  # permissions do not bind whoever runs tests as root
        if os.fspath(path).endswith("clos"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert messages(tmp_path) == [
        "articles/clos:1: the folder cannot be read (Permission denied); check its permissions"
    ]


def test_a_file_that_vanishes_or_grows_meanwhile_is_one_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "gros.txt", b"mot " * 1_500_000)
    stat, seen = Path.stat, []

    def once(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        found = stat(self, follow_symlinks=follow_symlinks)
        if self == path and found.st_size and "read_articles" in sys._getframe(1).f_code.co_name:
            seen.append(self)
            path.unlink()
        return found

    monkeypatch.setattr(Path, "stat", once)
    assert [m.partition(":1: ")[0] for m in messages(tmp_path)] == ["articles/gros.txt"] and seen


def test_a_name_with_a_control_character_is_refused_in_words_that_show_it(tmp_path: Path) -> None:
    write(tmp_path, "a\x1b[31m\nb.txt", BODY)
    (message,) = messages(tmp_path)
    assert message.startswith("articles/a\\x1b[31m\\nb.txt:1: ") and message.endswith("; rename it")


def test_the_path_is_the_one_on_the_disk(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFD", "café.txt")
    write(tmp_path, name, BODY)
    (found,) = read_articles(tmp_path, tmp_path / "articles").articles
    assert (tmp_path / found.path).is_file() and found.path == f"articles/{name}"
    assert found.slug == "cafe"


def test_drafts_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "brouillon.txt", "---\ndraft: true\n---\n" + BODY)
    write(tmp_path, "pret.txt", "---\ndraft: non\n---\n" + BODY)
    assert [a.slug for a in read_articles(tmp_path, tmp_path / "articles").articles] == ["pret"]


def test_a_folder_or_a_link_to_nowhere_in_the_place_of_decisions_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "entities.yml").mkdir()
    (tmp_path / "claims.yml").symlink_to(tmp_path / "nulle-part.yml")
    assert messages(tmp_path) == [
        "entities.yml:1: this is a folder, where a file of this name would be read; rename the folder",
        "claims.yml:1: this symbolic link leads nowhere; put the file itself there",
    ]


def test_a_draft_may_be_an_address_and_an_article_may_hold_some(tmp_path: Path) -> None:
    write(tmp_path, "lien.txt", "---\ndraft: true\n---\nhttps://example.org/un-titre\n")
    write(tmp_path, "bon.txt", "https://example.org/un-titre\n\n" + BODY)
    assert messages(tmp_path) == []


@pytest.mark.parametrize(
    ("front", "title", "date"),
    [
        ("date: 2024-15-03\noutlt: Le Journal\ntitle: Un titre", "Un titre", None),
        ("title: Exempleville : la place\ndate: 2023-05-22", "Zed Exemple inaugure la place", "2023-05-22"),
        ('date: 2023-05-22\ntitle: "Un titre', "Zed Exemple inaugure la place", "2023-05-22"),
        ("title: Un\ntitle: Deux\ndate: 2023-05-22", "Zed Exemple inaugure la place", "2023-05-22"),
        ("language: klingon\ndate: 2023-05-22", "Zed Exemple inaugure la place", "2023-05-22"),
    ],
)
def test_a_mistake_of_the_front_matter_costs_its_own_line_alone(
    tmp_path: Path, front: str, title: str, date: str | None
) -> None:
    write(tmp_path, "place.txt", f"---\n{front}\n---\n{BODY}")
    (article,) = read_articles(tmp_path, tmp_path / "articles").articles
    assert (article.title, article.published) == (title, date)
    assert messages(tmp_path)


@pytest.mark.parametrize(
    "front",
    ["draft: maybe", "darft: true", "draft true", "draft: true\ndraft: false", "rihgts: excerpt", "brouillon: oui"],
)
def test_what_may_be_a_draft_or_no_more_than_an_excerpt_is_not_shown_for_a_slip(tmp_path: Path, front: str) -> None:
    write(tmp_path, "place.txt", f"---\ntitle: Un titre\n{front}\n---\n{BODY}")
    assert not read_articles(tmp_path, tmp_path / "articles").articles
    assert messages(tmp_path)


def test_all_mistakes_of_one_front_matter_are_told_together(tmp_path: Path) -> None:
    write(tmp_path, "place.txt", f'---\ntitle: "Un titre\ndate: 2024-15-03\noutlt: Le Journal\n---\n{BODY}')
    assert [m.partition(": ")[0] for m in messages(tmp_path)] == [f"articles/place.txt:{n}" for n in (2, 3, 4)]
