"""Denials: how far they reach, what is said instead; and other sayings whose ends were cut wrongly."""

from __future__ import annotations

import pytest

from tests.extract.told import Told, claims

ZED, ALMA, NIKO = "Zed Testard", "Alma Brandt", "Dominique Testov"
EXEMPLA = "Exempla"


def _told(text: str, language: str) -> list[Told]:
    actors = tuple(name for name in (ZED, ALMA, NIKO) if name in text)
    return list(claims(text, language, actors, (EXEMPLA,) if EXEMPLA in text else ()))


def _said(text: str, language: str) -> list[tuple[str, str]]:
    return [(t.words, t.content) for t in _told(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (
            f'{EXEMPLA} rejected that as "pure fiction", but its shares lost 9% yesterday.',
            "en",
            'that as "pure fiction"',
        ),
        (
            f'{EXEMPLA} rejected that as "pure fiction", and its deputy leader took over on Thursday.',
            "en",
            'that as "pure fiction"',
        ),
        (f"{ZED} denied that the plant leaked but inspectors found traces.", "en", "the plant leaked"),
        (f"{EXEMPLA} dément avoir fourni la grue, mais son titre a chuté lundi.", "fr", "avoir fourni la grue"),
        (f"{ZED} nie que la grue soit tombée, mais son titre a chuté lundi.", "fr", "la grue soit tombée"),
        (
            f"{ZED} a annoncé la fermeture du site, et les ouvriers ont cessé le travail.",
            "fr",
            "la fermeture du site",
        ),
        # what goes on with what is said
        (f"{ZED} denied fraud and bribery that shook the party.", "en", "fraud and bribery that shook the party"),
        (
            f"{ZED} nie que la grue soit tombée, mais que le toit ait cédé.",
            "fr",
            "la grue soit tombée, mais que le toit ait cédé",
        ),
        (
            f"{ZED} assure que la grue est tombée, mais son titre a monté lundi.",
            "fr",
            "la grue est tombée, mais son titre a monté lundi",
        ),
    ],
)
def test_a_saying_ends_before_a_clause_of_its_own(text: str, language: str, content: str) -> None:
    assert [t.content for t in _told(text, language)] == [content]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            'His family rejects that account: "He was shot in the back," his sister told reporters.',
            "en",
            [("that account", True), ("He was shot in the back", False)],
        ),
        (f"{ZED} denied the charges: “I was asleep.”", "en", [("I was asleep.", False)]),
        (
            "Sa famille rejette cette version : « Il a été touché dans le dos », a dit sa sœur.",
            "fr",
            [("cette version", True), ("Il a été touché dans le dos", False)],
        ),
        (f"{ZED} dément les faits : « Je dormais ».", "fr", [("Je dormais", False)]),
        (f"{ZED} dément avoir « volé ».", "fr", [("avoir « volé »", True)]),
        (f"{ZED} denied “stealing the money”.", "en", [("stealing the money", True)]),
    ],
)
def test_behind_a_colon_stands_the_denier_s_own_version(text: str, language: str, told: list[tuple[str, bool]]) -> None:
    assert [(t.content, t.denies) for t in _told(text, language)] == told


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (f"{ZED} claimed on Friday to have stolen blueprints.", "en", [(ZED, "to have stolen blueprints")]),
        (
            f"According to two people familiar with the matter, the company may sell {EXEMPLA}.",
            "en",
            [("two people familiar with the matter", f"the company may sell {EXEMPLA}")],
        ),
        (
            f"Defence ministry rejects claim that {ZED} stole blueprints.",
            "en",
            [("Defence ministry", f"claim that {ZED} stole blueprints")],
        ),
        ("The factory rejects claim damages.", "en", []),
        (
            'The spokeswoman said there was "nothing to suggest that".',
            "en",
            [("The spokeswoman", 'there was "nothing to suggest that"')],
        ),
        (f"{ZED} affirme n'avoir « jamais vu cet homme ».", "fr", [(ZED, "n'avoir « jamais vu cet homme »")]),
        (f"{ZED} dit ne pas être « un héros ».", "fr", [(ZED, "ne pas être « un héros »")]),
        (f"{ZED} dit : « Jamais vu ».", "fr", [(ZED, "Jamais vu")]),
    ],
)
def test_what_is_said_is_whole(text: str, language: str, said: list[tuple[str, str]]) -> None:
    assert _said(text, language) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Le député {ZED}, dit « le Grand », a parlé.", []),
        (f"{ZED}, dit « le Grand », dit que la loi est bonne.", [(ZED, "la loi est bonne")]),
        (f"La maire, {ALMA}, dite « la Grande », affirme que la loi est bonne.", [(ALMA, "la loi est bonne")]),
        (f"Le maire, {ZED}, dit « non » à la loi.", [(f"Le maire, {ZED}", "non")]),
        (f"« Je pars », dit {ZED}.", [(ZED, "Je pars")]),
    ],
)
def test_a_nickname_is_nothing_said(text: str, said: list[tuple[str, str]]) -> None:
    assert _said(text, "fr") == said


def test_behind_a_name_between_commas_a_judging_verb_is_no_office() -> None:
    assert _said(f"La présidente, {ALMA}, juge la sanction « démesurée ».", "fr") == [
        (ALMA, "la sanction « démesurée »")
    ]
    assert _said(f"L'avocat, {ZED}, juge à Exempleville, est parti.", "fr") == []


def test_she_is_nobody_further_off_where_only_an_office_tells_of_a_man() -> None:
    start, end = f"L'arbitre, {ZED}, a retiré sa plainte.", "Elle estime que la loi est bonne."
    assert [t.speaker for t in _told(f"{start} Son président, {NIKO}, est parti. {end}", "fr")] == [None]
    own = f"{start} Sa présidente, {NIKO}, affirme que la loi existe. {end}"
    assert [t.speaker for t in _told(own, "fr")] == [NIKO, NIKO]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{ZED} dément tout manquement.", "fr", [(ZED, "tout manquement", True)]),
        (f"{ZED} refuse toute négociation.", "fr", [(ZED, "toute négociation", False)]),
        (f"{ZED} rejette tout compromis avec {EXEMPLA}.", "fr", [(ZED, f"tout compromis avec {EXEMPLA}", True)]),
        (f"{ZED} refuse toute aide.", "fr", []),
        (f"{ZED} refuse un compromis.", "fr", []),
        (f"{ZED} refused any talks with {EXEMPLA}.", "en", [(ZED, f"any talks with {EXEMPLA}", False)]),
        (f"{ZED} rejected any compromise.", "en", [(ZED, "any compromise", True)]),
        (f"{ZED} rejected any help.", "en", []),
    ],
)
def test_what_is_refused_altogether_is_said(text: str, language: str, told: list[tuple[str, str, bool]]) -> None:
    assert [(t.words, t.content, t.denies) for t in _told(text, language)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{ZED} affirme que le navire coule, ce que l'armateur nie.",
            [(ZED, "le navire coule", False), ("l'armateur", "le navire coule", True)],
        ),
        (
            f"{ZED} soupçonne que le navire a coulé, ce qu'{ALMA} dément.",
            [(ZED, "le navire a coulé", False), (ALMA, "le navire a coulé", True)],
        ),
        (
            f"{ZED} affirme que le navire a coulé, ce que nie son armateur.",
            [(ZED, "le navire a coulé", False), ("son armateur", "le navire a coulé", True)],
        ),
        (f"{ZED} niera que le navire a coulé.", []),
    ],
)
def test_what_somebody_else_denies_at_the_end_is_what_was_said_before(
    text: str, told: list[tuple[str, str, bool]]
) -> None:
    assert [(t.words, t.content, t.denies) for t in _told(text, "fr")] == told


def test_the_latter_accuses_by_a_pronoun_too() -> None:
    text = f"{ZED} a battu {ALMA}. Cette dernière l'accuse d'avoir bourré les urnes."
    assert [(t.speaker, t.content) for t in _told(text, "fr")] == [(ALMA, "d'avoir bourré les urnes")]


@pytest.mark.parametrize(
    ("text", "language", "contents"),
    [
        ("The Senate confirmed dozens of nominees on Monday.", "en", []),
        (f"The Senate confirmed {ZED} as judge.", "en", []),
        ("The Senate confirmed the date of the vote.", "en", ["the date of the vote"]),
        ("The ministry confirmed the nomination.", "en", ["the nomination"]),
        (f"Le Sénat a confirmé la nomination de {ZED}.", "fr", []),
        (f"Le ministère a confirmé la nomination de {ZED}.", "fr", [f"la nomination de {ZED}"]),
    ],
)
def test_a_vote_that_puts_somebody_in_office_says_nothing(text: str, language: str, contents: list[str]) -> None:
    assert [t.content for t in _told(text, language)] == contents
