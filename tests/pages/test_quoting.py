"""Quotations: verbatim, escaped, marked, cut around what matters."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from builder.locale import load
from builder.model import Article, Span
from builder.pages.quoting import quoted, words
from builder.read import read_article
from tests.pages import made_up


def text(source: str, prose: str | None = None) -> Article:
    return replace(made_up.archive().articles[0], source=source, prose=prose or source)


def whole(article: Article) -> Span:
    return Span(0, len(article.source))


def test_markup_is_left_out_and_words_stay_apart() -> None:
    source = "Un **gras**, un [lien](https://x.example/y), deux\nlignes."
    article = read_article("articles/a.md", f"# T\n\n{source}\n".encode()).articles[0]
    block = article.blocks[-1]
    assert words(article, block.span) == "Un gras, un lien, deux lignes."


def test_marks_stand_around_their_words_only() -> None:
    article = text("Le <b> maire Zed Exemple a dit.")
    marked = Span(*(13, 24))
    assert marked.of(article.source) == "Zed Exemple"
    assert quoted(article, whole(article), [marked]) == "Le &lt;b&gt; maire <mark>Zed Exemple</mark> a dit."


def test_a_long_quotation_is_cut_around_its_mark() -> None:
    article = text("avant " * 200 + "ICI" + " après" * 200)
    at = article.source.index("ICI")
    cut = str(quoted(article, whole(article), [Span(at, at + 3)], limit=100))
    assert "<mark>ICI</mark>" in cut
    assert cut.startswith("[…] avant")
    assert cut.endswith("après […]")
    assert len(cut) < 150


@pytest.mark.parametrize("limit", range(30, 90))
def test_a_cut_never_goes_through_a_word_marked_or_not(limit: int) -> None:
    source = "Hier soir, les rues de Exempleville-sur-Essai étaient vides, a dit à Testville le maire, Zed Exemple."
    article = text(source)
    marks = [Span(m.start(), m.end()) for m in re.finditer("Exempleville-sur-Essai|Zed Exemple", source)]
    bare = str(quoted(article, whole(article), marks, limit=limit)).replace("<mark>", "").replace("</mark>", "")
    kept = bare.removeprefix("[…] ").removesuffix(" […]")
    assert f" {kept} " in f" {source} "
    assert "Exempleville-sur-Essai" in kept


def test_a_word_longer_than_the_limit_is_cut() -> None:
    article = text("Voir " + "x" * 500)
    assert len(quoted(article, whole(article), limit=100)) < 120
    article = text("x" * 500 + " Zed")
    assert len(quoted(article, whole(article), [Span(501, 504)], limit=100)) < 120


@given(st.text(alphabet="ab <>&«»\n\x00\u2028:;", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_only_marks_are_markup_and_no_word_is_lost(source: str, a: int, b: int) -> None:
    article = text(source + ".")
    start, end = sorted((min(a, len(source)), min(b, len(source))))
    found = quoted(article, whole(article), [Span(start, end)], limit=1000)
    bare = str(found).replace("<mark>", "").replace("</mark>", "")
    assert "<" not in bare
    assert "".join(Markup(bare).unescape().split()) == "".join(c for c in article.source if c.isprintable() and c > " ")


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", '"It was fine", Exemple said.', "“‘It was fine’, Exemple said.”"),
        ("en", 'He said "yes" and "no".', "“He said ‘yes’ and ‘no’.”"),
        ("en", '"The rest is in the next sentence.', "“‘The rest is in the next sentence.”"),
        ("en", 'as in the one before."', "“as in the one before.’”"),
        ("en", 'a 5" nail and a 6" one', '“a 5" nail and a 6" one”'),
        ("en", "“It was fine”", "“‘It was fine’”"),
        ("fr", '"Oui", dit-il', "«\u00a0“Oui”, dit-il\u00a0»"),
    ],
)
def test_marks_inside_a_quotation_step_down_straight_ones_too(language: str, words: str, expected: str) -> None:
    locale = load(language)
    assert locale.quote(words) == expected
    html = locale.quote(f'<span lang="xx">{escape(words)}</span>')
    assert Markup(html.replace('<span lang="xx">', "").replace("</span>", "")).unescape() == expected
