"""A pasted article with all the habits of pasted articles."""

from pathlib import Path

from builder.model import BlockKind, PublishedFrom
from builder.read import read_articles
from tests.read.reading import kinds, words

SITE = Path(__file__).parent / "habits"


def test_a_pasted_article_is_understood_without_front_matter() -> None:
    reading = read_articles(SITE, SITE / "articles")
    assert not reading.errors and not reading.doubts
    (found,) = reading.articles
    title = "Le port de Saint-Exemple déclare une « journée sans grue » après la chute d’un conteneur"
    assert (found.slug, found.language, found.title) == ("port-exemple", "fr", title)
    assert (found.published, found.published_from) == ("2022-06-14", PublishedFrom.POST)
    assert found.published_span is not None and found.published_span.of(found.source) == "14 juin 2022"
    assert kinds(found) == ["title", "paragraph", "paragraph", "post", "post-author", "paragraph", "paragraph"]
    assert [block.anchor for block in found.blocks] == ["top", "p1", "p2", "p3", "p3", "p4", "p5"]


def test_its_title_stands_once_in_the_prose() -> None:
    (found,) = read_articles(SITE, SITE / "articles").articles
    assert found.title_span is not None and found.title_span.of(found.source) == found.title
    assert found.source.count(found.title) == 2 and found.prose.count(found.title) == 1


def test_its_soft_wrapped_lines_are_one_paragraph() -> None:
    (found,) = read_articles(SITE, SITE / "articles").articles
    assert words(found, BlockKind.PARAGRAPH)[0].endswith(
        "conteneur vide est tombé sur le quai nord sans faire de blessé."
    )


def test_its_embedded_post_has_author_handle_date_and_text() -> None:
    (found,) = read_articles(SITE, SITE / "articles").articles
    (post,) = found.posts
    assert post.author is not None and post.author.of(found.source) == "Zoé Modèle (@zoe_modele)"
    assert (post.handle, post.date) == ("zoe_modele", "2022-06-14")
    assert post.text.of(found.source).endswith("dit une voix…")
    assert "pic.twitter.com" in found.source and "pic.twitter.com" not in found.prose
    assert post.span.of(found.source).endswith("14 juin 2022")
