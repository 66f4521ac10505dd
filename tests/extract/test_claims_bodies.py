"""Which body ``the airline``, ``l'ONG``, ``the statement`` means: by name, by what the article calls it, or none."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, KARL = "Zed Exemple", "Karl Testmann"
AIR, ASSOCIATION, UNION = "Exempla Airways", "Exempla", "Testla"
FORCE = "Syldave Air Force"


def last(text: str, language: str, actors: tuple[str, ...] = (), groups: tuple[str, ...] = ()) -> str | None:
    roles = tuple((a, w) for a in actors for w in (f"Principal {a}",) if w in text)
    return claims(text, language, actors, groups, tuple((a, w.split()[0]) for a, w in roles))[-1].speaker


@pytest.mark.parametrize(
    ("text", "language", "groups", "speaker"),
    [
        (
            f"{AIR} lost money. {UNION}, a union, protested on Monday. The airline said it was sorry.",
            "en",
            (AIR, UNION),
            AIR,
        ),
        (f"The {FORCE} lost a plane. {UNION} had made it. The airline said it was sorry.", "en", (FORCE,), None),
        (
            f"{UNION}, a charity, helps the poor. {ASSOCIATION}, a human rights group, works there.\nMany came. It "
            "rained. The children played.\nThe charity said it needed money.",
            "en",
            (UNION, ASSOCIATION),
            UNION,
        ),
        (
            f"{ASSOCIATION}, une ONG de Testville, a réagi. Le ministère de la Santé a refusé. L'ONG a dénoncé « un "
            "scandale ».",
            "fr",
            (ASSOCIATION, "ministère de la Santé"),
            ASSOCIATION,
        ),
        ("Le ministère de la Santé a refusé. L'ONG a dénoncé « un scandale ».", "fr", ("ministère de la Santé",), None),
        (f"Le trafic reprend, indique le gestionnaire du réseau, {ASSOCIATION}.", "fr", (ASSOCIATION,), ASSOCIATION),
        (
            f"{AIR} made a loss. {AIR} flew less.\nFares rose.\nCosts rose in the {UNION} dispute. The company said it "
            "had recovered.",
            "en",
            (AIR, UNION),
            AIR,
        ),
    ],
)
def test_a_body_is_told_by_its_name_or_by_what_it_was_called(
    text: str, language: str, groups: tuple[str, ...], speaker: str | None
) -> None:
    assert last(text, language, (), groups) == speaker


@pytest.mark.parametrize(
    ("text", "language", "groups", "speaker"),
    [
        (f"The {AIR} issued a statement. “This was a tragic crash,” the statement read.", "en", (AIR,), AIR),
        (f"Fares will rise in May, {AIR} said in a statement. The statement added that taxes rose.", "en", (AIR,), AIR),
        (f"{AIR} left. A resident said he saw a statement. The statement said it was over.", "en", (AIR,), None),
        (f"L'association {ASSOCIATION} a publié un communiqué. Le communiqué précise que tout est fermé.", "fr",
         (ASSOCIATION,), ASSOCIATION),
        (f"{AIR} was sued. The statement said it was over.", "en", (AIR,), None),
    ],
)  # fmt: skip
def test_a_paper_speaks_for_who_gave_it_out_just_before(
    text: str, language: str, groups: tuple[str, ...], speaker: str | None
) -> None:
    assert last(text, language, (), groups) == speaker


def test_of_two_who_hold_an_office_the_one_who_spoke_last_goes_on() -> None:
    opening = f"Principal {ZED} came. Principal {KARL} "
    roles = ((ZED, "Principal"), (KARL, "Principal"))
    spoke = claims(f"{opening}said it was shut. The principal said it would open.", "en", (ZED, KARL), (), roles)
    assert spoke[-1].speaker == KARL
    silent = claims(f"{opening}left. The principal said it would open.", "en", (ZED, KARL), (), roles)
    assert silent[-1].speaker is None


def test_a_paper_may_come_from_somebody_named_behind_what_he_is_to_them() -> None:
    text = f"A statement from her son {ZED} said: “She was kind to all of us.”"
    assert last(text, "en", (ZED,)) == ZED
    assert last(f"A statement from the lawyer of {ZED} said: “He is well and at home.”", "en", (ZED,)) is None


def test_the_court_an_office_is_held_at_does_not_speak() -> None:
    court = "Cour d'appel de Testville"
    text = f"Le substitut du procureur général près la {court} a annoncé qu'il n'avait aucune objection."
    assert last(text, "fr", (), (court,)) is None


def test_a_full_stop_without_a_blank_ends_a_short_name() -> None:
    found = claims("Il y a 34 cas, a précisé l'OMS.L'épidémie touche la région.", "fr", (), ("OMS",))
    assert [t.speaker for t in found] == ["OMS"]


def test_a_clause_behind_which_he_said_is_what_is_said() -> None:
    alone = claims(f"{ZED} criticised the road which, he said, is full of holes.", "en", (ZED,))
    assert [(t.speaker, t.content) for t in alone] == [(ZED, "the road which, he said, is full of holes")]
    text = f"{ZED} pointed to concerns shared by {KARL} about the school which, he said, has no roof."
    assert [(t.speaker, t.content) for t in claims(text, "en", (ZED, KARL))] == [
        (None, "the school which, he said, has no roof")
    ]


def test_a_body_in_two_words_behind_a_comma_says_what_stands_before_it() -> None:
    text = (
        "Un millier d'habitants de la commune de Testville, dans le sud, ont été évacués, a indiqué la sécurité civile."
    )
    assert [(t.words, t.content[:10]) for t in claims(text)] == [("la sécurité civile", "Un millier")]


@pytest.mark.parametrize(
    "text",
    ["Le maire, arrivé à midi, a alerté la préfecture.", "Le syndicat, fondé lundi, a informé la direction."],
)
def test_an_aside_of_whoever_acts_is_nothing_that_is_said(text: str) -> None:
    assert not claims(text)


def test_own_words_in_an_opening_participle_end_before_the_main_clause() -> None:
    found = claims(f"Criticising this “broad” approach, {ZED} said the plan was bad.", "en", (ZED,))
    assert [t.content for t in found] == ["this “broad” approach", "the plan was bad"]


def test_whoever_is_named_behind_where_and_before_a_relative_clause_speaks() -> None:
    text = f"Concerns were raised in Testville, where mayor {ZED}, who came late, said half of the campus is unusable."
    assert [t.speaker for t in claims(text, "en", (ZED,))] == [ZED]


def test_an_airline_told_by_its_name_may_be_named_in_what_it_says() -> None:
    text = f"{AIR} lost money. The airline said there was a recovery in May, when {AIR} made a profit."
    assert last(text, "en", (), (AIR,)) == AIR
    assert last(f"{UNION} lost money. The company said {UNION} had lost money.", "en", (), (UNION,)) is None


def test_a_text_or_a_document_is_the_paper_told_of() -> None:
    body = "préfecture du Testois"
    text = f"Dans un communiqué, la {body} a annoncé la fermeture du pont. Le texte ajoute que les bus sont déviés."
    assert last(text, "fr", (), (body,)) == body
    assert last("Le film a du succès. Le texte précise que le héros meurt.", "fr") is None


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("a ajouté l'entraîneur de Testla", ZED),
        ("a ajouté le maire de Testla", None),
        ("a dit l'entraîneur adverse", None),
        ("a dit l'entraîneur de Testla", None),
    ],
)
def test_who_has_spoken_goes_on_by_office_and_club(behind: str, speaker: str | None) -> None:
    text = f"« Il souffre depuis dix jours », a dit l'entraîneur {ZED}. « Il faudra attendre demain », {behind}."
    assert claims(text, "fr", (ZED,), ("Testla",), ((ZED, "entraîneur"),))[-1].speaker == speaker


def test_a_name_behind_the_source_is_no_more_of_what_is_told() -> None:
    text = f"Dix hommes sont tombés sous les balles, selon le responsable de l'un des syndicats, l'agent {ZED}."
    assert [(t.speaker, t.content) for t in claims(text, "fr", (ZED,))] == [
        (ZED, "Dix hommes sont tombés sous les balles")
    ]
    inside = claims("Le feu a détruit, selon le préfet, dix maisons.")
    assert [t.content for t in inside] == ["Le feu a détruit, selon le préfet, dix maisons"]


def test_a_source_between_a_subject_and_its_verb_tells_the_whole() -> None:
    found = claims("Des images tournées, selon le maire, aux abords de la ville circulent.")
    assert [t.content for t in found] == ["Des images tournées, selon le maire, aux abords de la ville circulent"]


def test_elle_behind_an_agency_that_cites_a_source_is_nobody_s() -> None:
    opening = "Dix hommes sont morts, a rapporté l'Agence syldave de presse"
    agency = "Agence syldave de presse"
    assert last(f"{opening}. Selon elle, tout est fini.", "fr", (), (agency,)) == agency
    assert last(f"{opening} citant une source sûre. Selon elle, tout est fini.", "fr", (), (agency,)) is None


def test_a_source_before_the_last_word_or_the_figure_of_a_clause_is_an_aside() -> None:
    found = claims("Il y a, selon le maire, dix morts. Le pont est, d'après lui, fermé.")
    assert [t.content for t in found] == ["Il y a, selon le maire, dix morts", "Le pont est, d'après lui, fermé"]
    assert found[0].words == "le maire"


@pytest.mark.parametrize("body", ["la région", "le département", "le festival", "la clinique", "le rectorat"])
def test_a_body_behind_its_verb_speaks_though_the_parser_takes_it_for_what_is_said(body: str) -> None:
    text = f"{ZED}, ancien ministre, est décédé dimanche, a annoncé {body}."
    (told,) = claims(text, "fr", (ZED,))
    assert (told.words, told.content) == (body, f"{ZED}, ancien ministre, est décédé dimanche")


@pytest.mark.parametrize("thing", ["la fermeture du pont", "sa démission", "un plan de relance"])
def test_a_thing_behind_such_a_verb_does_not_speak(thing: str) -> None:
    found = claims(f"{ZED}, ancien ministre, est venu, a annoncé {thing}.", "fr", (ZED,))
    assert all(t.words != thing for t in found)
