"""The scorer itself: what it calls right, wrong and missed."""

from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.evaluate.golden import GoldArticle, GoldClaim, GoldEntity, GoldEvent, bare, read_folder
from tests.evaluate.measures import MEASURES, measure

ZED = GoldEntity("zed", "actor", "Zed Exemple", frozenset({"zed exemple", "exemple"}), ("maire de Bidon",))
BIDON = GoldEntity("bidon", "place", "Bidon", frozenset({"bidon", "région de bidon"}), ())
LIGUE = GoldEntity("ligue", "group", "Ligue du Test", frozenset({"ligue du test"}), ())
EVENT = GoldEvent("2024-05-01", "mercredi", "a gagné")
CLAIM = GoldClaim("zed", "Zed Exemple", "a dit", "beau temps")
GOLD = GoldArticle(
    "un", (ZED, BIDON, LIGUE), {"cour": frozenset({"cour"})}, frozenset({"twitter", "cour"}), (EVENT,), (CLAIM,)
)


def archive(*, mentions: list[tuple[str, str]], events: Any = (), claims: Any = ()) -> dict[str, Any]:
    """An archive of one article with these names, ``(entity, text)``, events and claims."""
    kinds = {"actors": "actor", "places": "place", "groups": "group"}
    role = {"text": "maire de Bidon", "article": "un"}
    return {
        "articles": [{"id": "un", "path": "articles/un.txt"}],
        "entities": [
            {"id": e, "kind": kinds[e.split("/")[0]], "roles": [role] if e == "actors/zed" else []}
            for e in sorted({entity for entity, _ in mentions})
        ],
        "mentions": [{"article": "un", "entity": e, "text": text} for e, text in mentions],
        "events": [
            {"id": str(n), "date": date, "evidence": [{"article": "un", "text": s, "sentence": s}]}
            for n, (date, s) in enumerate(events)
        ],
        "claims": [
            {"article": "un", "text": text, "sentence": text, "speaker": who, "speaker_text": words}
            for who, words, text in claims
        ],
    }


WHOLE = {
    "mentions": [("actors/zed", "Zed Exemple"), ("places/bidon", "Bidon"), ("groups/ligue", "la Ligue du Test")],
    "events": [("2024-05-01", "Elle a gagné mercredi.")],
    "claims": [("actors/zed", "Zed Exemple", "beau temps")],
}


def counts(name: str, **changes: Any) -> tuple[int, int, int]:
    tally = measure(archive(**{**WHOLE, **changes}), [GOLD])[name]
    return tally.right, tally.wrong, tally.missed


@pytest.mark.parametrize("name", [m for m in MEASURES if m != "identity"])
def test_an_archive_that_tells_all_is_right(name: str) -> None:
    assert counts(name) == (1, 0, 0)


def test_names_are_compared_without_leading_articles() -> None:
    assert bare("de l’Ukraine") == bare("Ukraine") == "ukraine"
    assert bare("the Red  Cross") == "red cross"
    assert bare("@zed") == "zed"
    assert bare("Lelouch") == "lelouch"


def test_second_page_for_one_person_is_a_split() -> None:
    assert counts("actors", mentions=[*WHOLE["mentions"], ("actors/zz", "Exemple")]) == (1, 1, 0)


def test_page_for_two_people_is_a_merge_and_both_are_missed() -> None:
    other = GoldEntity("bo", "actor", "Bo Bidule", frozenset({"bo bidule"}), ())
    gold = GoldArticle("un", (ZED, other), {}, frozenset(), (), ())
    tally = measure(archive(mentions=[("actors/zed", "Zed Exemple"), ("actors/zed", "Bo Bidule")]), [gold])["actors"]
    assert (tally.right, tally.wrong, tally.missed) == (0, 1, 2)


def test_town_and_its_region_may_have_a_page_each() -> None:
    assert counts("places", mentions=[*WHOLE["mentions"], ("places/region", "région de Bidon")]) == (1, 0, 0)


def test_wrong_kind_is_wrong_and_missed() -> None:
    assert counts("actors", mentions=[("places/zed", "Zed Exemple")]) == (0, 0, 1)
    assert counts("places", mentions=[("places/zed", "Zed Exemple")]) == (0, 1, 1)


def test_optional_names_count_for_nothing() -> None:
    assert counts("groups", mentions=[*WHOLE["mentions"], ("groups/t", "Twitter")]) == (1, 0, 0)


def test_event_of_another_date_is_wrong_and_missed() -> None:
    assert counts("events", events=[("2024-05", "Elle a gagné mercredi.")]) == (0, 1, 1)


def test_second_happening_that_the_same_words_date_is_not_wrong() -> None:
    twice = [("2024-05-01", "Elle a gagné mercredi."), ("2024-05-01", "Mercredi, il a perdu.")]
    assert counts("events", events=twice) == (1, 0, 0)


def test_claim_of_another_speaker_is_right_only_without_the_speaker() -> None:
    wrong = [("groups/ligue", "la Ligue", "beau temps")]
    assert counts("claims", claims=wrong) == (1, 0, 0)
    assert counts("claims+speaker", claims=wrong) == (0, 1, 1)


def test_same_thing_in_two_articles_must_share_a_page() -> None:
    golds = [GoldArticle(stem, (ZED,), {}, frozenset(), (), ()) for stem in ("un", "deux")]
    joined = archive(mentions=[("actors/zed", "Zed Exemple"), ("actors/zed-2", "Exemple")])
    joined["articles"].append({"id": "deux", "path": "articles/deux.md"})
    joined["mentions"][1]["article"] = "deux"
    apart = measure(joined, golds)["identity"]
    assert (apart.right, apart.missed) == (0, 1)
    joined["mentions"][1]["entity"] = "actors/zed"
    assert measure(joined, golds)["identity"].right == 1


NEIGHBOUR = Path(__file__).parents[3] / "shared"


@pytest.mark.skipif(not (NEIGHBOUR / "score.py").is_file(), reason="no neighbouring scorer to agree with")
def test_agrees_with_the_neighbouring_scorer() -> None:
    spec = importlib.util.spec_from_file_location("neighbouring_scorer", NEIGHBOUR / "score.py")
    assert spec and spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    folder = Path(__file__).parents[1] / "gold" / "seen"
    chance = random.Random(7)
    document = _noisy(read_folder(folder), chance)
    theirs, ours = scorer.score(json.loads(json.dumps(document)), folder), measure(document, read_folder(folder))
    for name in MEASURES:
        expected = (theirs[name].tp, theirs[name].fp, theirs[name].fn)
        assert (ours[name].right, ours[name].wrong, ours[name].missed) == expected, name


def _noisy(golds: tuple[GoldArticle, ...], chance: random.Random) -> dict[str, Any]:
    """An archive that tells most of the gold, and some of it wrongly."""
    entities = {f"{e.kind}s/{e.id}": e for gold in golds for e in gold.entities}
    ids = sorted(entities)
    page = {e.id: i for i, e in entities.items()}

    def perhaps(right: Any, wrong: Any) -> Any:
        return right if chance.random() < 0.8 else wrong

    return {
        "articles": [{"id": g.stem, "path": f"articles/{g.stem}.txt"} for g in golds],
        "entities": [
            {
                "id": i,
                "kind": entities[i].kind,
                "roles": [
                    {"text": perhaps(role, "autre"), "article": g.stem}
                    for g in golds
                    for e in g.entities
                    if e.id == entities[i].id
                    for role in e.roles
                ],
            }
            for i in ids
        ],
        "mentions": [
            {"article": g.stem, "entity": perhaps(page[e.id], chance.choice(ids)), "text": perhaps(form, "rien")}
            for g in golds
            for e in g.entities
            for form in sorted(e.forms)
        ],
        "events": [
            {
                "id": f"{g.stem}-{n}",
                "date": perhaps(e.date, "2020"),
                "evidence": [{"article": g.stem, "text": e.cue, "sentence": perhaps(e.cue, "rien")}],
            }
            for g in golds
            for n, e in enumerate(g.events)
        ],
        "claims": [
            {
                "article": g.stem,
                "speaker": perhaps(page.get(c.speaker or ""), chance.choice(ids)),
                "speaker_text": c.speaker_text,
                "text": perhaps(c.cue, "rien"),
                "sentence": "rien",
            }
            for g in golds
            for c in g.claims
        ],
    }
