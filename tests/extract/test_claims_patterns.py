"""Claims: patterns of the French press, right ones beside those that only look like them."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, PAUL, MARIE = "Zed Exemple", "Paul Testard", "Marie Modèle"
GROUPS = ("CGT", "FO", "SNCF")


def _said(text: str) -> list[tuple[str | None, str]]:
    actors = tuple(name for name in (ZED, PAUL, MARIE) if name in text)
    return [(t.speaker, t.content) for t in claims(text, "fr", actors, tuple(g for g in GROUPS if g in text))]


@pytest.mark.parametrize("adverb", ["aussi", "ainsi", "également", "donc"])
def test_an_adverb_may_stand_before_que(adverb: str) -> None:
    assert _said(f"{ZED} rappelle {adverb} que la loi existe.") == [(ZED, "la loi existe")]


def test_ainsi_que_before_a_name_opens_no_clause() -> None:
    assert _said(f"{ZED} a confirmé ainsi que {PAUL} sa venue.") == [(ZED, "sa venue")]


@pytest.mark.parametrize("adverb", ["d’abord", "d'abord", "tout d’abord", "dans un premier temps"])
def test_first_of_all_may_stand_behind_the_auxiliary(adverb: str) -> None:
    (told,) = claims(f"Son avocat avait {adverb} indiqué que la loi existe.", "fr")
    assert (told.words, told.content) == ("Son avocat", "la loi existe")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{ZED} a souligné avoir demandé un rendez-vous.", "avoir demandé un rendez-vous"),
        (f"{ZED} indique espérer un accord.", "espérer un accord"),
        (f"{ZED} avait laissé entendre, en 2010, avoir combattu.", "avoir combattu"),
        (f"{ZED} a fait savoir avoir reçu une lettre.", "avoir reçu une lettre"),
    ],
)
def test_what_somebody_has_done_or_hopes_is_said_in_the_infinitive(text: str, content: str) -> None:
    assert _said(text) == [(ZED, content)]


@pytest.mark.parametrize("text", [f"{ZED} a indiqué vouloir fermer l’usine.", f"{ZED} a souligné vouloir partir."])
def test_a_plan_in_the_infinitive_is_no_claim(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('La mairie assure qu\'"aucun arbre ne sera coupé", précise la radio.', "aucun arbre ne sera coupé"),
        ('La mairie assure qu\'"aucun arbre" ne sera coupé avant mai.', '"aucun arbre" ne sera coupé avant mai'),
    ],
)
def test_a_mark_may_be_glued_to_the_conjunction(text: str, content: str) -> None:
    assert content in [t.content for t in claims(text, "fr")]


def test_who_says_it_may_stand_inside_the_marks() -> None:
    text = f"Dans la confusion générale, explique {ZED}, ils n'ont pas été surveillés"
    assert _said(f'"{text}".') == [(ZED, text)]


def test_the_latter_may_stand_behind_a_verb_without_a_comma() -> None:
    assert _said(f'{ZED} a réagi. "Cette raison n\'est pas entendable" déplore ce dernier.') == [
        (ZED, "Cette raison n'est pas entendable")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Pour {ZED}, il s’agit d’une promesse extravagante.", 1),
        (f"Pour {ZED}, il s’agit d’une première.", 0),
        (f"Pour le capitaine, {ZED}, il s’agit d’une blessure au genou.", 0),
    ],
)
def test_what_it_is_about_is_an_opinion_where_it_is_judged(text: str, found: int) -> None:
    assert len(_said(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Les accusations selon lesquelles il aurait volé n’ont pas été retenues.", [(None, "il aurait volé")]),
        (f"{ZED} est visé par des accusations selon lesquelles il aurait volé.", [(None, "il aurait volé")]),
        ("La thèse selon laquelle la Terre est plate est fausse.", []),
    ],
)
def test_accusations_without_an_accuser_are_nobody_s(text: str, found: list[tuple[str | None, str]]) -> None:
    assert _said(text) == found


def test_accusations_that_somebody_denies_are_told_once() -> None:
    assert [speaker for speaker, _ in _said(f"{ZED} dément les accusations selon lesquelles il partirait.")] == [ZED]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"La journée a été qualifiée de « succès » par {ZED}.", [(ZED, "succès")]),
        ("Le centre, appelé « Les Lilas » par la mairie, ferme.", []),
    ],
)
def test_what_something_is_called_by_somebody_is_said(text: str, found: list[tuple[str, str]]) -> None:
    assert _said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{ZED} accuse la direction de graves fautes.", [(ZED, "la direction de graves fautes")]),
        ("L’entreprise accuse une baisse de fortes ventes.", []),
    ],
)
def test_somebody_is_accused_of_what_an_adjective_may_stand_before(text: str, found: list[tuple[str, str]]) -> None:
    assert _said(text) == found


def test_a_second_verb_behind_a_quotation_has_the_first_one_s_subject() -> None:
    assert _said(f'{ZED} évoque une "méthode du fait accompli" et déplore "l\'absence de concertation".') == [
        (ZED, 'une "méthode du fait accompli"'),
        (ZED, "l'absence de concertation"),
    ]


def test_a_critic_is_no_verb() -> None:
    assert _said(f"{ZED} est juge et critique « gastronomique ».") == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("« C’est faux », ont dit la CGT (1er syndicat de la SNCF) et FO (2e).", ["CGT", "FO"]),
        (f"« C’est faux », a dit {ZED} (après une visite) et {MARIE} est partie.", [ZED]),
    ],
)
def test_a_bracket_does_not_part_who_speaks_together(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in _said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"Rappelant que le parti avait protégé la ville, {ZED} a quitté la salle.", "le parti avait protégé la ville"),
        (
            f"Estimant que la ville, très endettée, devait agir, {ZED} a saisi le juge.",
            "la ville, très endettée, devait agir",
        ),
        (
            f"Affirmant que la loi existe et qu’elle sera appliquée, {ZED} est parti.",
            "la loi existe et qu’elle sera appliquée",
        ),
    ],
)
def test_an_opening_participle_says_no_more_than_its_clause(text: str, content: str) -> None:
    assert _said(text) == [(ZED, content)]


def test_who_refuses_says_nothing_in_the_next_clause() -> None:
    assert [t.words for t in claims("Si le ministre refuse, elle dit que la loi existe.", "fr")] == ["elle"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Aux dires du maire, la route est fermée depuis lundi.", "maire"),
        ("De l'aveu du préfet, il manque dix agents.", "préfet"),
        ("Au dire de la police, tout va bien.", "la police"),
        ("Le pont est, aux yeux des syndicats, trop vieux.", "syndicats"),
    ],
)
def test_a_source_is_led_in_by_an_article_that_swallows_its_preposition_too(text: str, words: str) -> None:
    (told,) = claims(text, "fr", ())
    assert told.words == words


@pytest.mark.parametrize(
    "text",
    ["La publication de l'avis du conseil a surpris les élus.", "Le travail saute aux yeux des visiteurs du parc."],
)
def test_an_opinion_that_is_published_and_what_strikes_the_eye_lead_in_no_source(text: str) -> None:
    assert not claims(text, "fr", ())


@pytest.mark.parametrize("what", ["du passé", "des abeilles", "d'un échec", "de Mozart"])
def test_what_is_learnt_from_no_source_has_none(what: str) -> None:
    assert not claims(f"Voilà ce qu'apprend-on {what}, les saisons sont courtes.", "fr", ())
