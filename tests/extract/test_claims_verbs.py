"""Verbs, adjectives and nouns that attribute: laws that stipulate, who is convinced, what is brushed aside."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED = "Zed Exemple"


def said(text: str, language: str) -> list[tuple[str, str]]:
    return [(t.words, t.content) for t in claims(text, language, (ZED,))]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The contract stipulates that the rent is due in May.", "en", ("The contract", "the rent is due in May")),
        (f"{ZED} believes the setting sets it apart.", "en", (ZED, "the setting sets it apart")),
        ("Police believe the fire was lit by a child.", "en", ("Police", "the fire was lit by a child")),
        ("The mayor is adamant that the road is safe.", "en", ("The mayor", "the road is safe")),
        ("The jury found that he had lied to them.", "en", ("The jury", "he had lied to them")),
        (f"{ZED} protested that he had been ill.", "en", (ZED, "he had been ill")),
        ("Officials speculate that the pilot fell asleep.", "en", ("Officials", "the pilot fell asleep")),
        (f"{ZED} expressed shock that the school was open.", "en", (ZED, "shock that the school was open")),
        ("Posts on social media showed long lines of passengers.", "en", ("Posts", "long lines of passengers")),
        ("La loi syldave stipule que le scrutin a deux tours.", "fr", ("La loi syldave", "le scrutin a deux tours")),
        (f"{ZED} pense que la loi est bonne.", "fr", (ZED, "la loi est bonne")),
        ("Les habitants sont persuadés que l'usine fermera.", "fr", ("Les habitants", "l'usine fermera")),
        ("Le maire est sûr que la route est bonne.", "fr", ("Le maire", "la route est bonne")),
        ("La thèse de l'accident est balayée par l'avocate.", "fr", ("l'avocate", "La thèse de l'accident")),
        ("Des médias se font l'écho de ventes décevantes.", "fr", ("Des médias", "de ventes décevantes")),
        (f"« C'est une fête pour tous », dit à CNN {ZED}.", "fr", (ZED, "C'est une fête pour tous")),
        ("Le maire se plaint que la route est fermée.", "fr", ("Le maire", "la route est fermée")),
        ("La représentante fait ce commentaire : « C'est une mort pour rien. »", "fr",
         ("La représentante", "C'est une mort pour rien.")),
    ],
)  # fmt: skip
def test_such_words_attribute(text: str, language: str, found: tuple[str, str]) -> None:
    assert said(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They stipulate that it is due.", "en"),
        ("People believe the earth is flat.", "en"),
        ("Many residents believe it is over.", "en"),
        (f"{ZED} believed it was over.", "en"),
        (f"If {ZED} thinks that it is over, he is wrong.", "en"),
        (f"{ZED} expects him to leave on Monday.", "en"),
        ("He is not sure that the road is safe.", "en"),
        ("Many are confident that it holds.", "en"),
        ("The boy found that the door was shut.", "en"),
        (f"{ZED} expressed grief.", "en"),
        ("The road showed signs of wear.", "en"),
        ("Beaucoup pensent que c'est fini.", "fr"),
        (f"{ZED} pensait que c'était fini.", "fr"),
        ("Il est certain que la route est bonne.", "fr"),
        ("Le maire n'est pas sûr que la route tienne.", "fr"),
        ("L'offre est rejetée par la mairie.", "fr"),
        ("La loi « Travail », dite loi de Zed, est en vigueur.", "fr"),
        ("Cela signifie que la route est fermée.", "fr"),
        ("La voix fait écho dans la salle.", "fr"),
    ],
)
def test_what_people_think_hope_or_ask_for_is_not_said(text: str, language: str) -> None:
    assert not said(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Exempla Nouvelles selon CNN",
        "Les victimes présentent des blessures, « des plaies au cuir ».",
        "Les élèves présentent un projet « original ».",
    ],
)
def test_a_credit_and_what_is_shown_are_not_said(text: str) -> None:
    assert not said(text, "fr")


def test_a_law_presented_as_something_is_judged() -> None:
    assert said(f"{ZED} présente la loi comme une « honte ».", "fr") == [(ZED, "la loi comme une « honte »")]


def test_a_word_that_opens_a_title_behind_a_quotation_is_no_verb() -> None:
    found = claims(f"“Sadly, we have lost four men,” state Fire Commissioner {ZED} said.", "en", (ZED,))
    assert [t.cue for t in found] == ["said"]
    assert [t.cue for t in claims("“We are here to stay,” say residents.", "en")] == ["say"]


def test_an_office_between_commas_before_a_name_is_no_part_of_what_is_said() -> None:
    text = f"The striker has been ruled out of the match, club manager, {ZED} has said."
    assert said(text, "en") == [(ZED, "The striker has been ruled out of the match")]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"{ZED} said he doesn’t “want a vote, but if they ask for it, that is the only way.”", "en",
         "he doesn’t “want a vote, but if they ask for it, that is the only way.”"),
        (f"{ZED} a dit qu'il « ne voulait pas de vote, mais que c'était la seule voie », avant de partir.", "fr",
         "il « ne voulait pas de vote, mais que c'était la seule voie »"),
        (f"{ZED} explained the view of low inflation is delayed by the fact that figures come in May.", "en",
         "the view of low inflation is delayed by the fact that figures come in May"),
        (f"{ZED} has explained in the trial for alleged espionage against him that the emails contained secrets.", "en",
         "the emails contained secrets"),
    ],
)  # fmt: skip
def test_what_is_said_is_whole(text: str, language: str, content: str) -> None:
    assert said(text, language) == [(ZED, content)]


LAW = "la loi interdit ces pratiques"


@pytest.mark.parametrize(
    "opening",
    [
        f"Comme le souligne {ZED}",
        f"Comme l'explique {ZED}",
        f"Comme le rappelle {ZED}, maire de Testville",
        f"Comme le rappelle {ZED}, le maire de Testville",
    ],
)
def test_what_follows_as_somebody_says_it_in_the_present_is_said(opening: str) -> None:
    ((words, content),) = said(f"{opening}, {LAW}.", "fr")
    assert words.startswith(ZED)
    assert content == LAW


def test_what_was_said_before_such_a_clause_is_not_looked_for_behind_it() -> None:
    text = f"Après un «été chaud», comme le souligne {ZED}, c'est la fièvre qui inquiète."
    assert all("fièvre" not in content for _, content in said(text, "fr"))


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        (f"à la radio Exempla, {ZED}, maire de Testville", f"{ZED}, maire de Testville"),
        (f"à l'agence de presse, le maire {ZED}", f"le maire {ZED}"),
        (f"hier, à Testville, {ZED}", ZED),
        ("mercredi la société", "la société"),
        ("la société mercredi", "la société"),
        ("le maire lundi soir", "le maire"),
        ("le directeur du journal de mercredi", "le directeur du journal de mercredi"),
    ],
)
def test_addressee_town_and_day_are_no_part_of_who_speaks(behind: str, speaker: str) -> None:
    assert said(f"« Nous sommes prêts », a déclaré {behind}.", "fr") == [(speaker, "Nous sommes prêts")]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("L'hôpital a admis 15 personnes et onze malades.", "fr", []),
        (f"La clinique a admis {ZED} lundi.", "fr", []),
        ("L'hôpital a admis une erreur.", "fr", [("L'hôpital", "une erreur")]),
        ("The hospital admitted 15 people.", "en", []),
        (f"{ZED} admitted the mistake.", "en", [(ZED, "the mistake")]),
    ],
)
def test_whom_a_hospital_admits_is_not_what_it_admits(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert said(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            f"{ZED} a précisé qu'avant de confirmer le déménagement, il doit attendre.",
            "fr",
            [(ZED, "avant de confirmer le déménagement, il doit attendre")],
        ),
        (
            f"{ZED} said that before confirming the move, he must wait.",
            "en",
            [(ZED, "before confirming the move, he must wait")],
        ),
    ],
)
def test_what_must_come_before_it_is_confirmed_is_not_confirmed(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    assert said(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La ministre insiste sur la gravité de la crise.", ("La ministre", "la gravité de la crise")),
        ("Le maire a insisté sur le fait que la rue est sûre.", ("Le maire", "la rue est sûre")),
        ("Le pont a cédé, relaie le journal Exempla Matin.", ("le journal Exempla Matin", "Le pont a cédé")),
        ("Le maire est venu et note surtout que la ville a grandi.", ("Le maire", "la ville a grandi")),
    ],
)
def test_who_dwells_on_something_or_passes_it_on_says_it(text: str, found: tuple[str, str]) -> None:
    assert said(text, "fr") == [found]


def test_what_is_handed_on_is_not_said() -> None:
    assert not said("La flamme a été relayée par cent coureurs.", "fr")
    assert not said(f"{ZED} a relayé son frère.", "fr")


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ("Selon des témoins interrogés par Exempla Matin", "fr"),
        ("Selon un responsable contacté par Exempla Matin", "fr"),
        ("According to witnesses interviewed by Exempla Post", "en"),
    ],
)
def test_who_asked_the_witnesses_is_not_who_says_it(source: str, language: str) -> None:
    text = f"{source}, {'le maire est parti' if language == 'fr' else 'the mayor left'}."
    group = "Exempla Matin" if language == "fr" else "Exempla Post"
    ((speaker, words),) = [(t.speaker, t.words) for t in claims(text, language, (), (group,))]
    assert speaker is None
    assert words.endswith(group)


def test_who_gives_the_figures_says_what_they_tell() -> None:
    text = "Selon les chiffres publiés par Exempla Matin, le prix a monté."
    assert [t.speaker for t in claims(text, "fr", (), ("Exempla Matin",))] == ["Exempla Matin"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"In the film, {ZED} believes that the butler lied.", "en"),
        (f"{ZED} clearly believes that voters are fools.", "en"),
        ("My wife thinks I am mad.", "en"),
        ("He believes he can fly, and he climbs the tower.", "en"),
        (f"{ZED} loves the sea. She thinks the waves are listening.", "en"),
        ("Le lecteur pense que le héros est mort.", "fr"),
        (f"Sans doute {ZED} croit-il que la partie est gagnée.", "fr"),
        (f"Dans le film, {ZED} est persuadé que le voisin ment.", "fr"),
        ("Elle pense que tout est perdu.", "fr"),
        ("The photo shows the harbour.", "en"),
        ("The storm rules out a return in June.", "en"),
        ("La photo montre le port.", "fr"),
    ],
)
def test_what_is_guessed_imagined_pictured_or_prevented_is_no_saying(text: str, language: str) -> None:
    assert said(text, language) == []


def test_she_thinks_so_who_has_spoken() -> None:
    text = f"{ZED} said the plan was good. He believes that voters will like it."
    assert said(text, "en")[-1] == ("He", "voters will like it")


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        ("Le pont est, selon le maire, fermé.", "fr", "Le pont est, selon le maire, fermé"),
        ("Des images, selon le maire, circulent.", "fr", "Des images, selon le maire, circulent"),
        ("Il faut, selon le préfet, partir.", "fr", "Il faut, selon le préfet, partir"),
        ("Images, according to the mayor, are going round.", "en",
         "Images, according to the mayor, are going round"),
        ("Le maire a menti, selon le préfet, et il doit partir.", "fr", "Le maire a menti"),
    ],
)  # fmt: skip
def test_a_clause_that_its_source_stands_in_is_whole(text: str, language: str, content: str) -> None:
    assert [found for _, found in said(text, language)] == [content]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La police a parlé d'au moins neuf morts.", ["d'au moins neuf morts"]),
        ("Le maire a parlé de ses trois enfants.", []),
        ("La police parle de 20 à 25 blessés.", ["de 20 à 25 blessés"]),
        ("Le maire a parlé d'un projet ambitieux.", []),
        ("Le maire a parlé de deux sujets.", []),
        ("Le maire parle trois langues.", []),
        ("Le maire a parlé de 20 à 22 heures.", []),
    ],
)
def test_to_speak_of_so_many_is_to_say_so(text: str, found: list[str]) -> None:
    assert [t.content for t in claims(text, "fr")] == found
