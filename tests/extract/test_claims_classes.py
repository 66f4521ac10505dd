"""Claims: whole classes of verbs and of words for who speaks, each with sentences that only look like one of them."""

from __future__ import annotations

import pytest

from builder.model import BlockKind
from tests.extract.told import claims

ZED, PAUL, ANA = "Zed Exemple", "Paul Testard", "Anne Modèle"
EXEMPLA = "Banque Exempla"
CLOSED = "la route est fermée"


def _said(text: str, language: str = "fr", roles: tuple[tuple[str, str], ...] = ()) -> list[tuple[str | None, str]]:
    actors = tuple(name for name in (ZED, PAUL, ANA) if name in text)
    groups = (EXEMPLA,) if EXEMPLA in text else ()
    return [(t.speaker, t.content) for t in claims(text, language, actors, groups, roles)]


@pytest.mark.parametrize(
    "verb",
    ["a glissé", "a lâché", "scandait", "chuchote", "suggère", "a tweeté", "a rassuré", "s'est désolé", "s'agace",
     "s'est insurgé", "se réjouit", "ne cache pas", "n'exclut pas", "va jusqu'à dire", "fait le constat"],
)  # fmt: skip
def test_each_verb_of_the_class_says_a_clause(verb: str) -> None:
    assert _said(f"Le maire {PAUL} {verb} que {CLOSED}.") == [(PAUL, CLOSED)]


@pytest.mark.parametrize(
    "text",
    [
        f"Le maire {PAUL} a publié un livre que le public aime.",
        f"Le joueur {PAUL} n'a lâché que deux points.",
        f"Le maire {PAUL} cache que {CLOSED}.",
        f"Il faudrait que {PAUL} précise que {CLOSED}.",
        "Le club a exclu trois joueurs après la bagarre.",
        "Le public a été réjoui de la victoire.",
        f"{PAUL} a appris le piano auprès de {ZED}.",
    ],
)
def test_what_is_done_with_such_a_verb_is_not_said(text: str) -> None:
    assert not _said(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"Le maire {PAUL} se félicite de la baisse des prix.", "la baisse des prix"),
        (f"Le maire {PAUL} s'est vanté d'avoir créé 200 emplois.", "avoir créé 200 emplois"),
        (f"Le maire {PAUL} exclut toute hausse des impôts.", "toute hausse des impôts"),
        (f"Le maire {PAUL} prévient : {CLOSED} pour deux jours.", f"{CLOSED} pour deux jours"),
        (f"La route est rouverte, comme l'écrit {PAUL} dans son rapport.", "La route est rouverte"),
        (f"La route est rouverte, ainsi que le rappelle {PAUL}.", "La route est rouverte"),
        (f"Le pont est bas. Et {PAUL} d'ajouter que {CLOSED}.", CLOSED),
    ],
)
def test_what_is_said_stands_behind_it_or_before_the_comma(text: str, content: str) -> None:
    assert (PAUL, content) in _said(text)


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        (f"les dires de {PAUL}", PAUL),
        (f"une étude de la {EXEMPLA}", EXEMPLA),
        (f"un rapport d'étape de la {EXEMPLA}", EXEMPLA),
        (f"le rapport d'autopsie de {PAUL}", None),
        (f"un rapport sur la mort de {PAUL}", None),
    ],
)
def test_words_and_papers_speak_for_their_author(source: str, speaker: str | None) -> None:
    assert [who for who, _ in _said(f"Selon {source}, {CLOSED}.")] == [speaker]


def test_what_a_study_is_about_is_not_its_author() -> None:
    assert [who for who, _ in _said(f"According to a study of {EXEMPLA}, prices rise.", "en")] == [None]
    assert [who for who, _ in _said(f"According to a study by {EXEMPLA}, prices rise.", "en")] == [EXEMPLA]


@pytest.mark.parametrize(
    ("before", "who", "speaker"),
    [
        (f"Le sélectionneur {PAUL} veut gagner.", "le Portugais", PAUL),
        (f"{PAUL} affrontait {ZED} à Lyon.", "le Portugais", None),
        (f"{PAUL} a quitté le club.", "l'ancien joueur de Testla", PAUL),
        (f"{PAUL} a quitté le club.", "le gardien adverse", None),
        (f"{PAUL} a quitté le club.", "le président du club", None),
        (f"{PAUL} et {ZED} ont visité l'usine.", "ce dernier", ZED),
    ],
)
def test_a_new_description_means_the_only_one_at_hand(before: str, who: str, speaker: str | None) -> None:
    assert _said(f"{before} « Nous allons jouer pour gagner », a dit {who}.")[-1][0] == speaker


def test_an_office_is_whom_the_next_sentence_names_alone() -> None:
    text = f"Le pont est tombé, a déclaré le chef des pompiers mercredi. {PAUL} a expliqué que {CLOSED}."
    assert [who for who, _ in _said(text)] == [PAUL, PAUL]
    text = f"Le pont est tombé, a déclaré le chef des pompiers mercredi. {PAUL}, maire, a expliqué que {CLOSED}."
    assert [who for who, _ in _said(text, roles=((PAUL, "maire"),))] == [None, PAUL]


def test_an_office_by_another_name_is_its_holder() -> None:
    text = f"La préfète du Nord {ANA} est venue. La représentante de l'Etat a précisé que {CLOSED}."
    assert _said(text, roles=((ANA, "préfète du Nord"),)) == [(ANA, CLOSED)]


def test_a_heading_parts_no_pronoun_from_who_spoke() -> None:
    text = f"La route est longue, précisent {PAUL} et {ZED}.\nUn pont en ruine\nIls soulignent que {CLOSED}."
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH)
    found = claims(text, "fr", (PAUL, ZED), kinds=kinds)
    assert [t.speaker for t in found if t.content == CLOSED] == [PAUL, ZED]


def test_what_the_press_has_learnt_is_its_sources_word() -> None:
    found = claims("Quatre civils ont été tués, a appris l'AFP de sources de sécurité.", "fr")
    assert [(t.speaker, t.words) for t in found] == [(None, "sources de sécurité")]


def test_the_name_of_a_hall_is_nobody_who_speaks() -> None:
    text = f"Tout va bien, a dit {PAUL}. L'auditorium {ZED} a été plein. Le budget est tenu, a-t-il assuré."
    assert [who for who, _ in _said(text)] == [PAUL, PAUL]


@pytest.mark.parametrize(
    ("role", "who"),
    [("Detective Chief Inspector", "The detective"), ("prime minister", "The four-time prime minister")],
)
def test_a_count_and_the_front_of_an_office_tell_nobody_else(role: str, who: str) -> None:
    text = f"{role} {PAUL} came. {who} said that the road was shut."
    assert claims(text, "en", (PAUL,), (), ((PAUL, role),))[0].speaker == PAUL


def test_whom_the_next_sentence_accuses_is_not_named_by_it() -> None:
    text = f"The mayor said that the road was shut. {PAUL} accused {ZED} of hiding money."
    assert [t.speaker for t in claims(text, "en", (PAUL, ZED))] == [None, PAUL]
