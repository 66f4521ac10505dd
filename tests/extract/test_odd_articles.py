"""Whatever is pasted is read: no article costs an archive its site."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.build import Settings, build
from builder.extract import pipeline
from builder.extract.models import model
from builder.extract.tagging import tag
from builder.model import Article, Extraction
from tests.extract.named import article

PIECES = (
    "Le 22 mai 2023.", "Lundi.", "Hier !", "On 22 May 2023.", "- 23 mai 2023", "«", "»", "“", "”", "\"", "(", ")",
    ":", "…", "Zed Exemple", "a déclaré", "selon", "according to", "said", "il", "she", "qui", ",", "—", "-", "\n",
    "ministre de", "président", "d'", "l'", "de", "et", "and", "les deux", "dans la nuit de", "il y a", "jours",
    "@exemple", "AFP", "2019", "n'a pas", "denied", "ce mardi", "à 14h30", "l'armée de", "Testville", "région de",
    "Dr.", "M.", "'s", "not", "would",
)  # fmt: skip
"""What rules lean on, to be put together as no writer would."""


@cache
def whole(text: str, language: str) -> Extraction:
    """All that the article says, without the net under it."""
    made = article(text, language)
    ((read, passages),) = tag([made], model(language))
    return pipeline.extraction(read, passages)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le 22 mai 2023.", "fr"),
        ("Lundi.", "fr"),
        ("Hier !", "fr"),
        ("Titre\n23 mai 2023", "fr"),
        ("On 22 May 2023.", "en"),
    ],
)
def test_a_line_that_is_only_a_date_is_no_happening(text: str, language: str) -> None:
    assert whole(text, language).events == ()


@pytest.mark.parametrize("text", ["-" * 5000, f"Zoé{'-' * 1300} Testard a quitté Lyon."])
def test_any_number_of_hyphens_is_read(text: str) -> None:
    whole(text, "fr")


def test_marks_that_no_reader_sees_part_no_name() -> None:
    read = whole("\ufeffTobin Harkett left \u200eLeeds. Then \u2060Tobin Har\u00adkett\u200e left York.", "en")
    assert [m.text for m in read.mentions] == ["Tobin Harkett", "Leeds", "Tobin Har\u00adkett", "York"]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["fr", "en"]))
def test_any_words_in_any_order_are_read(pieces: list[str], language: str) -> None:
    whole(" ".join(pieces) or ".", language)


def test_an_article_that_a_rule_fails_on_is_named_and_the_others_are_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "articles").mkdir()
    for name in ("bon", "mauvais"):
        (tmp_path / "articles" / f"{name}.txt").write_text(f"Titre {name}\n\nZed Exemple a parlé lundi.\n", "utf-8")
    sound = pipeline.extraction

    def failing(made: Article, passages: object) -> Extraction:
        if made.slug == "mauvais":
            raise IndexError("list index out of range")
        return sound(made, passages)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "extraction", failing)
    site = build(Settings(root=tmp_path))
    assert [a.slug for a in site.archive.articles] == ["bon"]
    (error,) = site.errors
    assert error.path == "articles/mauvais.txt"
    assert "IndexError in test_odd_articles.py" in error.message
