"""Markdown: only what a reader reads is prose."""

import pytest

from builder.model import BlockKind
from builder.read import markdown
from tests.read.reading import BODY, article, kinds, words


def md(text: str, path: str = "articles/a.md") -> str:
    return " ".join(article(text, path).prose.split())


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Un *mot* et **deux**.", "Un mot et deux ."),
        ('Voir [Kiev](https://exemple.org/Moscou "Paris").', "Voir Kiev ."),
        ("Voir ![Moscou](x.png) ici.", "Voir ici."),
        ("Le `code Moscou` reste.", "Le reste."),
        ("Du <b class='Moscou'>gras</b><!-- Moscou --> ici.", "Du gras ici."),
        ("Texte{: .Moscou } ici.", "Texte ici."),
        ("Texte.\n\n```\nMoscou\n```\n", "Texte."),
        ("Texte.\n\n    Moscou\n", "Texte."),
        ("Voir <https://moscou.example>.", "Voir ."),
        ("Texte[^1].\n\n[^1]: Une note.", "Texte . Une note."),
        ("Texte [a][b].\n\n[b]: https://moscou.example", "Texte a ."),
        ("2 * 3 et a_b_c et *seul", "2 * 3 et a_b_c et *seul"),
        ("Terme\n: Sens", "Terme Sens"),
        ("> Cité\n> encore", "Cité encore"),
        ("| a | b |\n|---|---|\n| c | c |", "a b c c"),
        ("- un\n  - deux\n\n    trois", "un deux trois"),
    ],
)
def test_prose_is_what_a_reader_reads(written: str, read: str) -> None:
    assert md(written) == read


@pytest.mark.parametrize(
    "head", ["# Le titre", "Le titre\n===", "# Le titre #", "# Le *titre*", "# [Le titre](https://e.org)"]
)
def test_the_first_top_heading_is_the_title(head: str) -> None:
    found = article(f"{head}\n\n{BODY}\n\n## Une partie\n\n# Autre\n\n{BODY}\n", "articles/a.md")
    assert found.title == "Le titre"
    assert kinds(found) == ["title", "paragraph", "heading", "heading", "paragraph"]


def test_emphasis_within_a_word_does_not_break_the_title() -> None:
    assert article(f"# Un raid anti-**Exemple**\n\n{BODY}\n", "articles/a.md").title == "Un raid anti-Exemple"


def test_blocks_are_told_apart() -> None:
    text = f'# T\n\n{BODY}\n\n> Cité.\n\n- un\n- deux\n\n| a |\n|---|\n| b |\n\n!!! note "Tête"\n    Corps.\n'
    found = article(text, "articles/a.md")
    assert kinds(found) == ["title", "paragraph", "quote", "item", "item", "cell", "cell", "heading", "paragraph"]
    assert words(found, BlockKind.CELL) == ["a", "b"]


def test_a_markdown_file_without_heading_is_read_like_a_text() -> None:
    found = article(f"Le titre du texte\n\nPublié le 5 mars 2021\n\n{BODY}\n", "articles/a.md")
    assert (found.title, found.published) == ("Le titre du texte", "2021-03-05")
    assert kinds(found) == ["title", "dateline", "paragraph"]


def test_nothing_is_linkable_in_links_and_headings() -> None:
    source = "# Zed\n\nZed [Zed](https://e.org) *Zed*\n"
    assert [(source[r.start : r.end], r.linkable) for r in markdown.runs(source)] == [
        ("Zed", False),
        ("Zed ", True),
        ("Zed", False),
        (" ", True),
        ("Zed", True),
    ]


def test_a_name_with_a_spaced_hyphen_is_one_run() -> None:
    source = "Zed - Exemple ` dit * non\n"
    assert [source[r.start : r.end] for r in markdown.runs(source)] == ["Zed - Exemple ` dit * non"]


def test_front_matter_is_no_run_and_keeps_offsets() -> None:
    source = "---\ntitle: Zed\n---\nTexte.\n"
    assert [source[r.start : r.end] for r in markdown.runs(source)] == ["Texte."]


def test_raw_html_and_unsafe_links_do_not_become_html() -> None:
    made = markdown.parser().render("<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=y>")
    assert "<script" not in made and "<img" not in made and "href" not in made


def test_a_hard_break_stays_a_hard_break() -> None:
    assert "<br" in markdown.parser().render("un  \ndeux\\\ntrois")
    assert markdown.parser().render("un *deux* trois") == "<p>un <em>deux</em> trois</p>\n"


@pytest.mark.parametrize(
    "text", ["a *b **c** d* _e_ ~~f~~ `g` [h](i) \\* &amp; x<y", "1. a\n2. b\n\n> c\n\n---\n\n| d |\n|---|\n| *e* |"]
)
def test_the_parser_renders_like_its_model(text: str) -> None:
    from markdown_it import MarkdownIt

    plain = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    assert markdown.parser().render(text) == plain.render(text)


def test_a_block_of_nothing_but_marks_is_plain_text() -> None:
    found = article("# Titre\n\n" + "[" * 5_000 + "\n*a* \n\nUn *vrai* mot.\n", "articles/a.md")
    assert words(found, BlockKind.PARAGRAPH) == ["[" * 5_000 + " *a*", "Un vrai mot."]
    assert found.prose.endswith("[\n*a* \n\nUn  vrai  mot.\n")
