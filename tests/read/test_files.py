"""Bytes, names and front matter."""

import hashlib
import unicodedata
from pathlib import Path

import pytest

from builder.read import read_article, read_articles
from builder.read.slugs import readable, slug
from tests.read.reading import BODY, article, doubts

ACCENTS = (
    "Été à Besançon\n\nLa mairie a annoncé : « l’été sera chaud » – c’est écrit, noté et signé, à côté de l’église.\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "iso-8859-15"])
def test_older_encodings_are_read(encoding: str) -> None:
    text = ACCENTS if encoding != "iso-8859-15" else ACCENTS.replace("’", "'").replace("–", "-")
    found = article(text.encode(encoding))
    assert found.source == text


def test_an_older_encoding_is_in_doubt() -> None:
    assert any("windows-1252" in d for d in doubts(ACCENTS.encode("cp1252")))
    assert any("was read as utf-16" in d for d in doubts(ACCENTS.encode("utf-16")))
    assert not any("UTF-8" in d for d in doubts(ACCENTS))
    assert not any("UTF-8" in d for d in doubts(ACCENTS.encode("utf-8-sig")))


def test_cyrillic_in_an_older_encoding_is_read() -> None:
    text = "Мэр города выступил на площади перед жителями, и все его слушали. " * 5
    assert article(text.encode("cp1251")).source == text


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
def test_every_newline_is_one(newline: str) -> None:
    assert article(ACCENTS.replace("\n", newline).encode()).source == ACCENTS


def test_every_normal_form_is_one() -> None:
    assert article(unicodedata.normalize("NFD", ACCENTS)).source == ACCENTS


def test_the_hash_is_of_the_bytes() -> None:
    content = ACCENTS.replace("\n", "\r\n").encode("utf-8-sig")
    assert article(content).sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("name", ["articles/a.txt", "articles/a.md"])
def test_front_matter_says_all_of_it_in_both_forms(name: str) -> None:
    found = article(
        "---\ntitle: 'Un titre : long'\ndate: 2023-05-22T10:00:00\nlanguage: FR\noutlet: L’Exemple\n"
        "author: Zed Exemple\n"
        f"url: https://exemple.org/a?b=c#d\nsummary: >\n  En deux\n  lignes.\nrights: excerpt\n"
        f"draft: false\n---\n{BODY}\n",
        name,
    )
    assert (found.title, found.published, found.language) == ("Un titre : long", "2023-05-22", "fr")
    assert (found.outlet, found.author, found.url) == ("L’Exemple", "Zed Exemple", "https://exemple.org/a?b=c#d")
    assert (found.summary, found.rights) == ("En deux lignes.", "excerpt")


def test_empty_keys_say_nothing() -> None:
    found = article(f"---\ntitle:\ndate:\noutlet: ''\n---\n{BODY}\n")
    assert (found.outlet, found.published) == (None, None)


def test_words_that_yaml_takes_for_other_things_stay_words() -> None:
    assert article(f"---\ntitle: 1984\noutlet: Oui\nauthor: 12:30\n---\n{BODY}\n").title == "1984"


def test_comments_and_an_empty_front_matter_are_allowed() -> None:
    assert article(f"---\n# à compléter\n---\n{BODY}\n").outlet is None


@pytest.mark.parametrize(
    ("stem", "made"),
    [
        ("2023-05-22-Été à Besançon", "2023-05-22-ete-a-besancon"),
        ("L’été d'Œdipe", "l-ete-d-oedipe"),
        ("Белгород сегодня", "belgorod-segodnya"),
        ("index", "article-index"),
        ("README", "article-readme"),
        ("a__b...c", "a-b-c"),
    ],
)
def test_a_slug_is_made_of_the_name(stem: str, made: str) -> None:
    assert slug(stem) == (made, "words")


def test_a_long_name_has_a_short_slug_of_its_own() -> None:
    one, _ = slug("mot-" * 60 + "a")
    two, _ = slug("mot-" * 60 + "b")
    assert one != two and len(one) <= 80 and len(two) <= 80 and slug("mot-" * 60 + "a")[0] == one


def test_a_name_of_only_symbols_has_a_stable_slug_and_a_doubt(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "!!!.txt").write_text(ACCENTS, encoding="utf-8")
    (folder / "…….txt").write_text(ACCENTS, encoding="utf-8")
    reading = read_articles(tmp_path, folder)
    assert not reading.errors
    assert len({a.slug for a in reading.articles}) == 2
    assert all(a.slug.startswith("article-") and len(a.slug) == 16 for a in reading.articles)
    assert sum("no letter or digit" in d.message for d in reading.doubts) == 2


def test_the_longest_names_of_the_system_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / ("x" * 251 + ".txt")).write_text(ACCENTS, encoding="utf-8")
    reading = read_articles(tmp_path, folder)
    assert not reading.errors and len(reading.articles[0].slug) <= 80


def test_a_name_of_300_characters_is_handled() -> None:
    assert len(article(ACCENTS, f"articles/{'é' * 300}.txt").slug) <= 80


def test_without_a_title_the_name_stands_for_it() -> None:
    assert article(BODY, "articles/2023-05-22-le_grand-jour.txt").title == "Le grand jour"
    assert any("no title" in d for d in doubts(BODY))
    assert readable("2023-05-22") == "2023-05-22"


def test_the_order_of_the_files_does_not_matter(tmp_path: Path) -> None:
    names = ["b.txt", "a.md", "Z.txt", "sous/c.txt", "é.txt"]
    readings = []
    for number, order in enumerate([names, names[::-1]]):
        root = tmp_path / str(number)
        for name in order:
            (root / "articles" / name).parent.mkdir(parents=True, exist_ok=True)
            (root / "articles" / name).write_text(ACCENTS, encoding="utf-8")
        readings.append(read_articles(root, root / "articles"))
    assert readings[0] == readings[1] and len(readings[0].articles) == 5


def test_a_file_alone_can_be_read() -> None:
    assert read_article("articles/x.txt", b"").errors[0].path == "articles/x.txt"


def test_extensions_in_capitals_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "UN.TXT").write_text(ACCENTS, encoding="utf-8")
    (folder / "DEUX.MD").write_text(f"# Été *ici*\n\n{BODY}\n", encoding="utf-8")
    reading = read_articles(tmp_path, folder)
    assert [(a.slug, a.is_markdown, a.title) for a in reading.articles] == [
        ("deux", True, "Été ici"),
        ("un", False, "Été à Besançon"),
    ]
