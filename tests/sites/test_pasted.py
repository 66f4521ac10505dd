"""An article as people paste it: no front matter, the title twice, an embedded post, typing errors, hedges."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from builder.extract import extract
from builder.model import Article, BlockKind, PublishedFrom
from builder.pages.export import document
from builder.read import read_articles
from builder.resolve import resolve

ROOT = Path(__file__).parent / "pasted"


@pytest.fixture(scope="module")
def article() -> Article:
    reading = read_articles(ROOT, ROOT / "articles")
    assert reading.errors == ()
    (only,) = reading.articles
    return only


@pytest.fixture(scope="module")
def archive(article: Article) -> dict[str, Any]:
    return document(resolve((article,), tuple(extract((article,))), ()).archive)


def entity(archive: dict[str, Any], name: str) -> dict[str, Any]:
    """The one entity that has this name or alias; a page's name begins with a capital, whatever the text does."""
    wanted = name[0].upper() + name[1:]
    (found,) = [e for e in archive["entities"] if {name, wanted} & {e["name"], *e["aliases"]}]
    return dict(found)


def test_title_is_read_once(article: Article) -> None:
    assert article.title.startswith("La préfecture de Brizemont décrète")
    assert [b.kind for b in article.blocks].count(BlockKind.TITLE) == 1
    assert article.prose.count(article.title) == 1


def test_date_comes_from_the_post(article: Article) -> None:
    assert (article.published, article.published_from) == ("2022-06-14", PublishedFrom.POST)


def test_post_is_a_block_with_its_author(article: Article) -> None:
    (post,) = article.posts
    assert (post.handle, post.date) == ("cartes_morelle", "2022-06-14")
    assert post.author is not None
    assert post.author.of(article.source) == "Honoré (@cartes_morelle)"
    assert [b.kind for b in article.blocks if b.span.meets(post.span)] == [BlockKind.POST, BlockKind.POST_AUTHOR]
    assert "pic.twitter.com" not in post.text.of(article.source)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Ottoline Bidule", "préfète de Brizemont"),
        ("Aristide Bobard", "porte-parole"),
        ("Honoré Lampion", "porte-parole du Palais-Vert"),
        ("Casimir Malvenu", "président lorvanien"),
    ],
)
def test_actors_have_their_roles(archive: dict[str, Any], name: str, role: str) -> None:
    found = entity(archive, name)
    assert found["kind"] == "actor"
    assert [r["text"] for r in found["roles"]] == [role]


def test_author_of_the_post_is_nobody_else(archive: dict[str, Any]) -> None:
    authors = {m["entity"] for m in archive["mentions"] if "@cartes_morelle" in m["text"]}
    assert len(authors) == 1
    assert authors != {entity(archive, "Honoré Lampion")["id"]}


def test_surname_alone_is_the_person_named_before(archive: dict[str, Any]) -> None:
    for surname, name in (("Bidule", "Ottoline Bidule"), ("Lampion", "Honoré Lampion")):
        named = {m["entity"] for m in archive["mentions"] if m["text"] == surname}
        assert named == {entity(archive, name)["id"]}


@pytest.mark.parametrize("name", ["Front des vallées libres", "Comité des bergers", "armée lorvanienne"])
def test_groups_are_found_lower_case_or_not(archive: dict[str, Any], name: str) -> None:
    assert entity(archive, name)["kind"] == "group"


@pytest.mark.parametrize("name", ["Vaubrune", "Grosbourg"])
def test_places_no_table_knows_are_found(archive: dict[str, Any], name: str) -> None:
    assert entity(archive, name)["kind"] == "place"


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2022-06-14", "a décrété mardi"),
        ("2022-06-14", "Sous-Maillac"),
        ("2021-03", "annexion"),
        ("2021-09", "en septembre 2021"),
    ],
)
def test_events_are_as_precise_as_the_words(archive: dict[str, Any], date: str, words: str) -> None:
    sentences = [x["sentence"] for e in archive["events"] if e["date"] == date for x in e["evidence"]]
    assert any(words in sentence for sentence in sentences)


def test_joint_speakers_have_a_claim_each(archive: dict[str, Any]) -> None:
    speakers = {c["speaker"] for c in archive["claims"] if c["cue"]["text"] == "ont annoncé"}
    assert speakers == {entity(archive, n)["id"] for n in ("Front des vallées libres", "Comité des bergers")}


def test_pretending_is_hedged(archive: dict[str, Any]) -> None:
    hedged = {c["cue"]["text"]: c["hedged"] for c in archive["claims"]}
    assert hedged["prétend"]
    assert not hedged["a reconnu"]


def test_every_span_is_its_words(archive: dict[str, Any], article: Article) -> None:
    rows = [
        *archive["mentions"],
        *archive["claims"],
        *(c["cue"] for c in archive["claims"]),
        *(r for e in archive["entities"] for r in e["roles"]),
        *(x for e in archive["events"] for x in e["evidence"]),
        *(x["timex"] for e in archive["events"] for x in e["evidence"]),
    ]
    assert rows
    assert [r for r in rows if article.source[r["start"] : r["end"]] != r["text"]] == []
