"""What belongs to what: the indexes of an archive."""

from __future__ import annotations

from dataclasses import replace

from builder.model import ArticleSlug, BlockKind
from builder.pages import keys
from builder.pages.company import together
from builder.pages.related import related
from builder.pages.view import View
from tests.pages import made_up
from tests.pages.made_up import ADA, LIGUE, PAYS, VILLE, ZED

FETE = ArticleSlug("fete-2023-05-22")


def test_mentions_of_an_entity_come_newest_article_first_then_in_text_order(view: View) -> None:
    found = [(k.mention.article, k.mention.text) for k in view.links_to[ZED]]
    assert found == [
        ("fair-2023-06-02", "Zed Exemple"),
        ("fair-2023-06-02", "Exemple"),
        (FETE, "Zed Exemple"),
        (FETE, "M. Exemple"),
        (FETE, "Zed Exemple"),
        (FETE, "Exemple"),
    ]
    assert [a.slug for a in view.articles_of[ZED]] == ["fair-2023-06-02", FETE]


def test_a_posts_author_is_found_at_the_post(view: View) -> None:
    article = view.articles[FETE]
    author = next(b for b in article.blocks if b.kind is BlockKind.POST_AUTHOR)
    assert view.place(FETE, author.span.start).anchor == "p4"
    heading = next(b for b in article.blocks if b.kind is BlockKind.HEADING)
    assert view.place(FETE, heading.span.start).anchor == "t1"
    assert view.place(FETE, 0).anchor == "top"


def test_company_is_counted_by_sentence_not_by_mention(view: View) -> None:
    company = {t.entity.id: len(t.sentences) for t in together(view)[ZED]}
    assert company == {VILLE: 2, ADA: 1}
    assert [t.entity.id for t in together(view)[ZED]] == [VILLE, ADA]
    assert {t.entity.id for t in together(view)[LIGUE]} == {ADA, VILLE, PAYS}


def test_company_is_mutual(view: View) -> None:
    pairs = {(a, t.entity.id, len(t.sentences)) for a, ts in together(view).items() for t in ts}
    assert pairs == {(b, a, n) for a, b, n in pairs}


def test_what_one_says_of_oneself_is_not_what_is_said_of_one(view: View) -> None:
    assert [s.id for s in view.said_by[ZED]] == ["fete-1", "fair-1"]
    assert ZED not in view.said_about
    assert [s.id for s in view.said_about[VILLE]] == ["fete-2"]


def test_key_sentences_tell_most_and_are_verbatim(view: View) -> None:
    article = view.articles[FETE]
    found = [s.of(article.source) for s in keys.key_sentences(view, article)]
    assert found == [
        "Le maire, Zed Exemple, a ouvert lundi la fête de Testville.",
        "La Ligue des essais prétend que la fête est annulée ; personne n’a pu le vérifier.",
        "En août 2022, Ada Modèle avait fondé la Ligue des essais à Testville, en Testonie.",
    ]
    assert article.title not in found


def test_related_articles_name_what_they_share(view: View) -> None:
    (kin,) = related(view, view.articles[FETE])
    assert kin.article.slug == "fair-2023-06-02"
    assert {e.id for e in kin.shared} == {ADA, VILLE, ZED}


def test_the_made_up_archive_keeps_the_models_promises() -> None:
    archive = made_up.archive()
    sources = {a.slug: a.source for a in archive.articles}
    for link in archive.links:
        assert link.mention.span.of(sources[link.mention.article]) == link.mention.text
    for event in archive.events:
        for evidence in event.evidence:
            assert evidence.timex.span.of(sources[evidence.article]) == evidence.timex.text


def test_references_to_two_articles_never_read_alike(view: View) -> None:
    one, two, *_ = view.archive.articles
    twins = tuple(
        replace(a, outlet="Le Même", published=day)
        for a, day in ((one, "2023-05-22"), (two, "2023-05-23"), (replace(two, slug=ArticleSlug("x")), "2023-05-23"))
    )
    labels = replace(view, archive=replace(view.archive, articles=twins)).labels
    assert labels[one.slug].replace("\u00a0", " ") == "Le Même, 22 mai 2023"
    assert labels[two.slug] == two.title
    assert view.labels[FETE] == "Le Journal inventé"
