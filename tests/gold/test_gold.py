"""The gold says nothing that its text does not."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.gold.documents import SETS, article_of, body, files, load

ALL = [path for name in SETS for path in files(name)]
KINDS = ("actors", "places", "groups")
KEYS = ["language", "date", "date_given", *KINDS, "either", "ignore", "events", "claims"]
VALUE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?")
WEEKDAYS = (
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
)


def stands_in(needle: str, text: str) -> bool:
    """True when the words stand in the text verbatim, and not inside a longer word."""
    before = r"(?<!\w)" if needle[:1].isalnum() else ""
    after = r"(?!\w)" if needle[-1:].isalnum() else ""
    return re.search(before + re.escape(needle) + after, text) is not None


def weekdays_in(timex: str) -> list[int]:
    """The days of the week that a time expression names, Monday being 0."""
    words = re.findall(r"[a-z]+", timex.casefold())
    return [names.index(word) for word in words for names in WEEKDAYS if word in names]


@pytest.fixture(params=ALL, ids=[p.stem for p in ALL], scope="module")
def gold(request: pytest.FixtureRequest) -> tuple[dict[str, Any], str]:
    path: Path = request.param
    return load(path), body(article_of(path))


def test_sixteen_articles_and_more_are_annotated() -> None:
    assert len(ALL) >= 16
    assert len({p.stem for p in ALL}) == len(ALL)


def test_form_of_the_file(gold: tuple[dict[str, Any], str]) -> None:
    document, _ = gold
    assert list(document) == KEYS
    assert document["language"] in ("fr", "en")
    assert date.fromisoformat(document["date"])
    for kind in (*KINDS, "either"):
        for entry in document[kind]:
            assert list(entry) == ["id", "name", "forms", *(["roles"] if kind == "actors" else [])], entry
            assert entry["forms"], entry
    for event in document["events"]:
        assert list(event) == ["date", "timex", "cue"], event
        assert isinstance(event["date"], str) and VALUE.fullmatch(event["date"]), event
    for claim in document["claims"]:
        assert list(claim) == ["speaker", "speaker_text", "verb", "cue", "hedged"], claim
        assert isinstance(claim["hedged"], bool), claim


def test_every_word_stands_in_the_text(gold: tuple[dict[str, Any], str]) -> None:
    document, text = gold
    words = [
        *(f for kind in (*KINDS, "either") for entry in document[kind] for f in entry["forms"]),
        *(role for actor in document["actors"] for role in actor["roles"]),
        *document["ignore"],
        *(words for event in document["events"] for words in (event["timex"], event["cue"])),
        *(claim[key] for claim in document["claims"] for key in ("speaker_text", "cue")),
        *(word for claim in document["claims"] for word in claim["verb"].split(" ")),
    ]
    assert [w for w in words if not stands_in(w, text)] == []


def test_timex_and_cue_share_a_paragraph(gold: tuple[dict[str, Any], str]) -> None:
    document, text = gold
    lines = text.split("\n")
    apart = [
        e
        for e in document["events"]
        if not any(stands_in(e["timex"], line) and stands_in(e["cue"], line) for line in lines)
    ]
    assert apart == []


def test_claim_cue_shares_a_paragraph_with_its_speaker(gold: tuple[dict[str, Any], str]) -> None:
    document, text = gold
    lines = text.split("\n")
    astray = [
        c
        for c in document["claims"]
        if not any(stands_in(c["cue"], line) and stands_in(c["speaker_text"], line) for line in lines)
    ]
    assert astray == []


def test_weekdays_fit_their_dates(gold: tuple[dict[str, Any], str]) -> None:
    document, _ = gold
    wrong = []
    for event in document["events"]:
        named, days = weekdays_in(event["timex"]), event["date"].split("/")
        if named and [date.fromisoformat(d).weekday() for d in days] != named:
            wrong.append(event)
    assert wrong == []


def test_speakers_are_entries_of_the_file(gold: tuple[dict[str, Any], str]) -> None:
    document, _ = gold
    known = {e["id"] for kind in (*KINDS, "either") for e in document[kind]}
    assert {c["speaker"] for c in document["claims"]} - {None} <= known


def test_form_belongs_to_one_entry_of_its_file(gold: tuple[dict[str, Any], str]) -> None:
    document, _ = gold
    owners = defaultdict(set)
    for kind in (*KINDS, "either"):
        for entry in document[kind]:
            for form in entry["forms"]:
                owners[form].add(entry["id"])
    assert {form: ids for form, ids in owners.items() if len(ids) > 1} == {}
    assert [name for name in document["ignore"] if name in owners] == []


def test_one_id_is_one_thing_across_files() -> None:
    kinds, ids = defaultdict(set), defaultdict(set)
    for path in ALL:
        document = load(path)
        for kind in KINDS:
            for entry in document[kind]:
                kinds[entry["id"]].add(kind)
                for form in entry["forms"]:
                    if " " in form or kind != "actors":
                        ids[kind, form.casefold()].add(entry["id"])
    assert {i: k for i, k in kinds.items() if len(k) > 1} == {}
    assert {form: i for form, i in ids.items() if len(i) > 1} == {}
