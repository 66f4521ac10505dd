"""Embedded posts, in the forms in which they are pasted."""

import pytest

from builder.model import BlockKind
from tests.read.reading import BODY, article, kinds, words

TEXT = "Une nouvelle vidéo est apparue, elle montre la place… pic.twitter.com/4N2LKv"


@pytest.mark.parametrize(
    ("post", "author", "day"),
    [
        (f"{TEXT}\n\n– Zoé Modèle (@zoe_m) 22 mai 2023", "Zoé Modèle (@zoe_m)", "2023-05-22"),
        (f"{TEXT}\n– Zoé Modèle (@zoe_m) 22 mai 2023", "Zoé Modèle (@zoe_m)", "2023-05-22"),
        (f"{TEXT} – Zoé Modèle (@zoe_m) 22 mai 2023", "Zoé Modèle (@zoe_m)", "2023-05-22"),
        (f"{TEXT}\n\n— Zoé Modèle 🇺🇦 (@zoe_m) May 22, 2023", "Zoé Modèle 🇺🇦 (@zoe_m)", "2023-05-22"),
        (f"{TEXT}\n\n-- Zoé-Anne Modèle (@zoe_m)", "Zoé-Anne Modèle (@zoe_m)", None),
    ],
)
def test_a_post_has_its_text_author_and_date(post: str, author: str, day: str | None) -> None:
    found = article(f"Le titre du texte\n\n{BODY}\n\n{post}\n\n{BODY}\n")
    assert kinds(found) == ["title", "paragraph", "post", "post-author", "paragraph"]
    (read,) = found.posts
    assert read.author is not None and read.author.of(found.source) == author
    assert (read.handle, read.date) == ("zoe_m", day)
    assert (read.date_span is None) == (day is None)
    assert words(found, BlockKind.POST) == ["Une nouvelle vidéo est apparue, elle montre la place…"]


def test_a_markdown_quote_with_a_linked_date_is_a_post() -> None:
    found = article(
        f"# Titre\n\n{BODY}\n\n> {TEXT}\n> — Zoé (@zoe) [22 mai 2023](https://exemple.org/1)\n", "articles/a.md"
    )
    assert kinds(found) == ["title", "paragraph", "post", "post-author"]
    assert [(p.handle, p.date) for p in found.posts] == [("zoe", "2023-05-22")]


def test_an_account_named_in_a_sentence_is_no_post() -> None:
    text = "La mairie – et le compte de la ville (@ville) depuis 2019 – le disent, comme Zoé Modèle (@zoe) hier."
    assert kinds(article(f"Le titre\n\n{BODY}\n\n{text}\n\n{BODY}\n")) == [
        "title",
        "paragraph",
        "paragraph",
        "paragraph",
    ]


def test_the_address_of_a_picture_is_no_prose() -> None:
    found = article(f"Le titre\n\n{BODY}\n\nVoir https://t.co/Ab1 ou pic.x.com/Zz9 pour la suite.\n")
    assert "t.co" not in found.prose and "pic.x.com" not in found.prose and "pour la suite" in found.prose
