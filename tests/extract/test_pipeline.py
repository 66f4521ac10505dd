"""Sentences are one thing for all parts; workers find what one process finds."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

import msgspec
import pytest

from builder.extract import extract
from builder.extract import pipeline as pipelines
from builder.model import Article, ArticleSlug, Extraction
from tests.extract.named import article

BROKEN = (
    "Selon Zed Exemple, maire de Modèleville, la colonne a franchi lundi le poste-frontière de Modèleville-Gare, "
    "puis, d'après le préfet Ivo Fictif, elle a fait demi-tour. « Rien n’est perdu. Nous tenons », a-t-il dit mardi."
)
TEXTS = (
    ("fr", BROKEN),
    ("en", "Mayor Zed Example said on Monday that the bridge had fallen. Nobody was hurt, according to the police."),
    ("fr", "Le pont de Modèleville s’est effondré lundi. Zed Exemple a démenti mardi toute négligence."),
)


def made() -> tuple[Article, ...]:
    return tuple(
        replace(article(text, language), slug=ArticleSlug(f"a{n}"), published="2024-03-14")
        for n, (language, text) in enumerate(TEXTS)
    )


def told(found: Iterable[Extraction]) -> bytes:
    return msgspec.json.encode(list(found))


def test_claims_and_events_stand_in_the_extractions_own_sentences() -> None:
    for found in extract(made()):
        assert found.claims or found.events
        for event in found.events:
            assert event.sentence in found.sentences
        for claim in found.claims:
            starts = {s.start for s in found.sentences}
            ends = {s.end for s in found.sentences}
            assert claim.sentence.start in starts
            assert claim.sentence.end in ends


def test_extractions_come_in_the_order_of_the_articles() -> None:
    assert [e.article for e in extract(made())] == ["a0", "a1", "a2"]


def test_chunks_hold_one_language_and_every_article_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "CHUNK", 2)
    base = article("x")
    languages = ["fr", "en", "fr", "fr", "en", "fr"]
    chunks = pipelines._chunks(tuple(replace(base, language=x) for x in languages))
    assert chunks == [(0, 2), (1, 4), (3, 5)]


class Here(Executor):
    """Does its work at once."""

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        future: Future[object] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_an_executor_given_reads_the_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "CHUNK", 1)
    assert told(extract(made(), Here())) == told(extract(made()))


@pytest.mark.slow
def test_two_processes_find_what_one_finds_to_the_byte() -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        assert told(extract(made(), executor)) == told(extract(made()))
