"""What is claimed: where it begins and ends, and which words make it a claim."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, ANA = "Zed Exemple", "Ana Modèle"


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"{ZED} a dit que la situation restait « tendue ».", "fr", "la situation restait « tendue »"),
        (f"{ZED} said the plan was a “triumph”.", "en", "the plan was a “triumph”"),
        (f"{ZED} said on Wednesday he had won the race.", "en", "he had won the race"),
        (f"{ZED} said there were more ballots to count.", "en", "there were more ballots to count"),
        (f"Selon {ZED}, qui cite un rapport, le pont va tenir.", "fr", "le pont va tenir"),
        (f"{ZED} said the firm had hired 60 men, an allegation the firm denies.", "en", "the firm had hired 60 men"),
        (f"{ZED} a affirmé que le groupe a 3 ponts, un chiffre que la ville conteste.", "fr", "le groupe a 3 ponts"),
        (f"{ZED} said the plant, a mill that employs 40, would close.", "en",
         "the plant, a mill that employs 40, would close"),
        (f"« C’est la première fois que je vois cela ici », s’emporte {ZED}.", "fr",
         "C’est la première fois que je vois cela ici"),
        (f"Le pont va rester « fermé ». C’est ce qu’assure {ZED}.", "fr", "Le pont va rester « fermé »"),
    ],
)  # fmt: skip
def test_a_content_reads_by_itself(text: str, language: str, content: str) -> None:
    assert content in [t.content for t in claims(text, language, (ZED,))]


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        (f"{ZED} a assuré que le pont tiendrait. Kiev le nie.", "fr", "Kiev"),
        (f"{ZED} had said that the bridge would hold; Kyiv denied it.", "en", "Kyiv"),
    ],
)
def test_a_bare_denial_is_of_what_was_just_said(text: str, language: str, place: str) -> None:
    said, denied = claims(text, language, (ZED,), (place,))
    assert (denied.speaker, denied.denies, denied.content) == (place, True, said.content)


def test_what_is_only_supposed_to_be_confirmed_is_not_confirmed() -> None:
    found = claims(f"{ZED} a démenti qu’il ait confirmé la perte du pont.", "fr", (ZED,))
    assert [t.cue for t in found] == ["a démenti"]


def test_a_headline_told_again_below_is_one_claim() -> None:
    text = (f"Voici : {ZED} assure que le pont de bois tiendra encore cent ans\n"
            f"{ZED} assure que le pont de bois tiendra encore cent ans.")  # fmt: skip
    assert len(claims(text, "fr", (ZED,))) == 1


def test_two_verbs_of_one_subject_share_no_content() -> None:
    text = f"{ZED} a dit que le pont était sûr et a affirmé que l’eau montait."
    assert [t.content for t in claims(text, "fr", (ZED,))] == ["le pont était sûr", "l’eau montait"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Alors que les deux clubs disent jouer pour la ville et contre la région, leurs liens avec la mairie sont "
         "flous.", "jouer pour la ville et contre la région"),
        ("Alors que les deux groupes disent lutter pour la Modèlie et contre la Zédie, leurs liens avec l’armée ne "
         "sont pas clairs.", "lutter pour la Modèlie et contre la Zédie"),
        (f"Si {ZED} affirme que le pont est fermé, la mairie a toujours dit le contraire.", "le pont est fermé"),
        ("Les marins, qui affirment défendre le port, la digue et leurs droits, restent mobilisés.",
         "défendre le port, la digue et leurs droits"),
        (f"{ZED} affirme que le pont, la route et l’usine restent fermés.",
         "le pont, la route et l’usine restent fermés"),
    ],
)  # fmt: skip
def test_a_content_leaves_the_next_clause_its_subject(text: str, content: str) -> None:
    assert next(t.content for t in claims(text, "fr", (ZED,))) == content


@pytest.mark.parametrize("denier", ["la direction avait contesté", "la direction a démenti"])
def test_what_is_denied_behind_a_comma_is_what_was_said_before_it(denier: str) -> None:
    found = claims(f"La CGT avait alors dénoncé des freins usés, ce que {denier}.", "fr", (), ("CGT",))
    assert [(t.speaker, t.words, t.content, t.denies) for t in found] == [
        ("CGT", "La CGT", "des freins usés", False),
        (None, "la direction", "des freins usés", True),
    ]


def test_whom_somebody_says_to_have_told_says_nothing() -> None:
    text = "L'entreprise Exempla, chargée des travaux, affirme avoir alerté la mairie dès septembre 2023."
    assert [t.speaker for t in claims(text, "fr", (), ("Exempla",))] == ["Exempla"]
    text = "L'entreprise Exempla a trop attendu, avait alerté la mairie."
    assert [t.words for t in claims(text, "fr", (), ("Exempla",))] == ["la mairie"]


def test_what_is_called_so_in_a_relative_clause_is_the_quotation_alone() -> None:
    text = "Une vidéo montre la scène, que la procureure a qualifiée de « non vérifiée »."
    assert [t.content for t in claims(text, "fr")] == ["non vérifiée"]
    text = "La maire a qualifié de « honteuse » la décision du préfet."
    assert [t.content for t in claims(text, "fr")] == ["de « honteuse » la décision du préfet"]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (f"Le ministre {ZED} l'avait accusée d'alarmisme.", ["d'alarmisme"]),
        (f"Le ministre {ZED} les accuse de graves violences.", ["de graves violences"]),
        (f"Le ministre {ZED}, qui l'avait accusé de vol, est parti.", ["de vol"]),
        (f"Le ministre {ZED} ne l'a pas accusée de vol.", []),
        (f"Le ministre {ZED} l'accuse de loin.", []),
        ("Le bâtiment accuse de graves retards.", []),
    ],
)
def test_a_pronoun_before_the_verb_may_be_accused_of_what_a_bare_noun_says(text: str, contents: list[str]) -> None:
    found = claims(text, "fr", (ZED,))
    assert [t.content for t in found] == contents
    assert {t.speaker for t in found} <= {ZED}


@pytest.mark.parametrize(
    ("opening", "content"),
    [
        ("Après avoir affirmé que le pont serait fermé", "le pont serait fermé"),
        ("Après avoir déclaré que tout allait bien", "tout allait bien"),
        ("Après avoir annoncé la fermeture du pont", "la fermeture du pont"),
        ("Après avoir affirmé que, pour lui, le pont fermerait", "pour lui, le pont fermerait"),
    ],
)
def test_what_is_said_in_an_opening_infinitive_is_the_main_subjects_and_ends_before_it(
    opening: str, content: str
) -> None:
    found = claims(f"{opening}, le maire {ZED} a quitté la salle.", "fr", (ZED,))
    assert (found[0].speaker, found[0].content) == (ZED, content)


@pytest.mark.parametrize(
    ("text", "language", "contents"),
    [
        ('Inspectors said Monday that a fault was "the likely cause" of it, but the operator, Exempla, insisted the '
         "bus was safe.", "en", ['a fault was "the likely cause" of it', "the bus was safe"]),
        ("Les experts ont déclaré que le frein avait cédé, mais la société a assuré que tout allait bien.", "fr",
         ["le frein avait cédé", "tout allait bien"]),
        ("Selon les experts, le frein a cédé, mais Exempla assure que tout allait bien.", "fr",
         ["le frein a cédé", "tout allait bien"]),
        (f"{ZED} said that the mayor had left, but that the council insisted it was open.", "en",
         ["the mayor had left, but that the council insisted it was open", "it was open"]),
        (f"« Le frein a cédé, mais la société assure que tout va bien », a dit {ZED}.", "fr",
         ["Le frein a cédé, mais la société assure que tout va bien", "tout va bien"]),
    ],
)  # fmt: skip
def test_what_one_says_ends_before_what_another_says_behind_but(text: str, language: str, contents: list[str]) -> None:
    assert sorted(t.content for t in claims(text, language, (ZED,), ("Exempla",))) == sorted(contents)
