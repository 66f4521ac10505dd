"""Sentences as the French press writes them: speakers behind an aside, impersonal verbs, attributes, nouns."""

import pytest

from tests.extract.told import claims

ZED = "Zed Exemple"


def said(text: str, *groups: str, actors: tuple[str, ...] = (ZED,)) -> list[tuple[str | None, str, str]]:
    return [(c.speaker, c.words, c.content) for c in claims(text, "fr", actors, groups)]


@pytest.mark.parametrize(
    "aside",
    [
        "mercredi dans un communiqué",
        "jeudi à l'agence de presse",
        "lors d'une conférence de presse",
        "en substance",
        "sur place",
        "au passage",
        "par téléphone",
        "dans un communiqué publié lundi",
        "lundi dans un entretien au Matin",
    ],
)
def test_day_addressee_and_medium_may_stand_between_the_verb_and_who_speaks(aside: str) -> None:
    text = f"« Le pont de la rivière a cédé d'un coup », a expliqué {aside} le capitaine."
    assert said(text) == [(None, "le capitaine", "Le pont de la rivière a cédé d'un coup")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Les toits sont « couverts de poussière », a décrit au Matin un habitant.",
            [("un habitant", "Les toits sont « couverts de poussière »")],
        ),
        (
            "« Ce projet est une honte pour la ville », fustige le maire.",
            [("le maire", "Ce projet est une honte pour la ville")],
        ),
        ("Le film, « Les Loups gris », décrit à l'écran un homme brisé.", []),
        ("Le rapport, où figure le mot « fraude », critique à la tribune le ministre.", []),
    ],
)
def test_who_describes_or_slates_behind_a_clause_in_marks_says_it(text: str, found: list[tuple[str, str]]) -> None:
    assert [(words, content) for _, words, content in said(text)] == found


def test_what_is_announced_behind_the_day_and_the_medium_is_the_content() -> None:
    text = f"{ZED} a annoncé mercredi dans un communiqué la démission du directeur."
    assert said(text) == [(ZED, ZED, "la démission du directeur")]
    assert not said("Le maire, a indiqué mardi dans un courrier l'avocat, ne répond pas.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Les pistes sont fermées », est-il ajouté par la CGT.", [("CGT", "la CGT")]),
        (
            "« Les pistes sont fermées », est-il écrit mercredi dans un rapport de la CGT.",
            [("CGT", "un rapport de la CGT")],
        ),
        ("« Les pistes sont fermées », est-il précisé dans un communiqué.", [(None, "un communiqué")]),
        ("« Les pistes sont fermées », est-il rappelé.", [(None, "il")]),
        ("« Les pistes sont belles », s'est-il réjoui.", [(ZED, "il")]),
    ],
)
def test_an_impersonal_il_is_the_agent_or_whose_paper_it_is(text: str, found: list[tuple[str | None, str]]) -> None:
    told = said(f"{ZED} est venu lundi. {text}", "CGT")
    assert [(speaker, words) for speaker, words, _ in told] == found


def test_countries_whose_ministers_speak_do_not_speak() -> None:
    text = "Les ministres du Bordu, du Testland, de la Modélie et de l'Exemplie ont condamné « un vote fictif »."
    told = said(text, "Testland", "Modélie", "Exemplie")
    assert [(speaker, content) for speaker, _, content in told] == [(None, "un vote fictif")]
    both = said(
        "Des combattants de la Légion Test et du Corps Modèle ont affirmé avoir avancé.", "Légion Test", "Corps Modèle"
    )
    assert [speaker for speaker, *_ in both] == ["Légion Test", "Corps Modèle"]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Deux hommes ont été arrêtés à Lyon, dont un mineur, rapporte Le Matin.", "Le Matin"),
        (
            "Des éleveurs ont visé des services, comme la mairie, mais aussi la banque Test, rapporte Radio Exemple.",
            "Radio Exemple",
        ),
        ("Trois salariés, un cadre et deux ouvriers, ont été blessés, relate Ouest Exemple.", "Ouest Exemple"),
    ],
)
def test_the_paper_that_ends_the_sentence_behind_a_comma_says_it(text: str, paper: str) -> None:
    ((speaker, _, content),) = said(text, paper, "banque Test")
    assert (speaker, content) == (paper, text.rpartition(", ")[0])


def test_what_somebody_publishes_at_the_end_of_a_sentence_does_not_speak() -> None:
    assert not said("Le groupe, fondé par un imprimeur, publie Le Matin.", "Le Matin")
    assert ZED not in [speaker for speaker, *_ in said(f"Le ministre, qui aime le club, rappelle {ZED}.")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"Jeudi, {ZED} exprime son regret et se dit surpris par ce choix.", "surpris par ce choix"),
        (f"{ZED} s'estime en bonne voie pour gagner.", "en bonne voie pour gagner"),
        (f"{ZED} s'est déclaré mercredi favorable au projet.", "favorable au projet"),
        (f"{ZED} se dit à l'aise avec ce rôle.", "à l'aise avec ce rôle"),
    ],
)
def test_what_somebody_calls_oneself_is_said(text: str, content: str) -> None:
    assert said(text) == [(ZED, ZED, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Les deux hommes se sont dit au revoir.",
        "Les mariés se sont dit oui.",
        "On se dit que tout ira bien.",
        "Les voisins se disent des mots doux.",
        "La perte s'estime à trois millions.",
    ],
)
def test_what_people_say_to_each_other_and_what_is_estimated_are_no_claims(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"Et pour le procureur de Lens, {ZED}, les indices n'étaient pas réunis.",
            [(ZED, "les indices n'étaient pas réunis")],
        ),
        (f"Mais pour {ZED}, c'est une injustice.", [(ZED, "c'est une injustice")]),
        (f"Pour le maire, {ZED}, une fête est organisée samedi.", []),
        (f"Et pour {ZED}, une cérémonie a été organisée.", []),
        ("Pour le maire, la commune a acheté une voiture.", []),
    ],
)
def test_pour_with_office_and_name_opens_an_opinion_and_not_a_benefit(text: str, found: list[tuple[str, str]]) -> None:
    assert [(speaker, content) for speaker, _, content in said(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "La crise cesse avec l'annonce par le parti du Testland de son retrait.",
            [("le parti du Testland", "son retrait")],
        ),
        (f"La révélation par {ZED} de la corruption a fait du bruit.", [(ZED, "la corruption")]),
        (f"Le rappel par {ZED} de son ambassadeur a surpris.", []),
        (f"La dénonciation par {ZED} de l'accord a surpris.", []),
        (f"Tous saluent l'affirmation par {ZED} que le pont est sûr.", [(ZED, "le pont est sûr")]),
        (f"On attend l'annonce par {ZED} de son départ.", []),
        (f"Avant l'annonce par {ZED} de son départ, le club cherchait.", []),
        ("L'annonce par la Ligue des droits du Testland de son retrait a surpris.", []),
    ],
)
def test_a_noun_of_saying_by_somebody_is_a_claim_once_it_has_been_said(text: str, found: list[tuple[str, str]]) -> None:
    assert [(words, content) for _, words, content in said(text, "Ligue des droits du Testland")] == found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{ZED} a avoué à son compagnon avoir menti.", "avoir menti"),
        (f"{ZED} a reconnu mardi devant les juges avoir menti.", "avoir menti"),
        (f"{ZED} a confirmé à la presse être sur le départ.", "être sur le départ"),
    ],
)
def test_the_addressee_may_stand_before_the_infinitive(text: str, content: str) -> None:
    assert said(text) == [(ZED, ZED, content)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Lens soutient le médiateur, que Testland accuse d'aider les rebelles.",
            [("Testland", "d'aider les rebelles")],
        ),
        ("Testland l'accuse de soutenir les rebelles.", [("Testland", "de soutenir les rebelles")]),
        ("Deux femmes l'accusent de les avoir agressées.", [(None, "de les avoir agressées")]),
        ("Le maire, que l'on accuse de voler, est parti.", []),
    ],
)
def test_whom_somebody_accuses_may_stand_before_the_verb(text: str, found: list[tuple[str | None, str]]) -> None:
    assert [(speaker, content) for speaker, _, content in said(text, "Testland")] == found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "La police a averti la population contre des « troubles graves ».",
            "la population contre des « troubles graves »",
        ),
        ("La police a mis en garde contre une fuite.", "une fuite"),
        ("La police a justifié la décision d'interdire la marche.", "la décision d'interdire la marche"),
        ("L'accusé maintient sa version : il aurait bu.", "sa version : il aurait bu"),
    ],
)
def test_who_warns_justifies_or_stands_by_a_version_says_it(text: str, content: str) -> None:
    assert [told for *_, told in said(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "La juge a mis en garde à vue le suspect.",
        "La fin justifie le recours aux armes.",
        "Le rapport justifie la décision du maire.",
        "Le club maintient sa position en tête.",
        "Le tribunal a maintenu l'interdiction de la marche.",
    ],
)
def test_what_is_kept_up_or_justified_by_a_thing_is_not_said(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De source policière, l'homme était connu.", [("source policière", "l'homme était connu")]),
        ("De source judiciaire, on indique que le suspect a fui.", [("source judiciaire", "le suspect a fui")]),
        ("La grève se poursuit, indique-t-on de source syndicale.", [("source syndicale", "La grève se poursuit")]),
        ("Deux hommes ont fui, apprend-on de source policière.", [("source policière", "Deux hommes ont fui")]),
        ("De source en source, la rivière grossit.", []),
        ("Le protocole change de source, mais pas de but.", []),
        ("La rivière coule, de source pure, vers la mer.", []),
    ],
)
def test_a_source_told_only_by_its_kind_is_nobody_named(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == [(None, words, content) for words, content in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ils évoquent notamment un projet visant à fermer l'école.",
            (None, "Ils", "un projet visant à fermer l'école"),
        ),
        ("Ils blâment l'entreprise pour avoir menti.", (None, "Ils", "l'entreprise pour avoir menti")),
        (f"{ZED}, 58 ans, le répète : la route est sûre.", (ZED, ZED, "la route est sûre")),
        (
            f"{ZED} a manifesté devant le siège pour reprocher à l'exécutif un manque de débat.",
            (ZED, ZED, "à l'exécutif un manque de débat"),
        ),
        (
            f"{ZED} a mis en garde les partis contre toute remise en cause.",
            (ZED, ZED, "les partis contre toute remise en cause"),
        ),
        (
            "Pour les avocats de la ville, il faudrait entendre le maire.",
            (None, "les avocats de la ville", "il faudrait entendre le maire"),
        ),
        (
            "Par un communiqué, il est indiqué que les clubs ont joué.",
            (None, "un communiqué", "les clubs ont joué"),
        ),
        (
            "Les analystes prévoyaient que le taux resterait stable.",
            (None, "Les analystes", "le taux resterait stable"),
        ),
        (
            "Sur place, près de 200 militants ont dénoncé la fermeture du site.",
            (None, "près de 200 militants", "la fermeture du site"),
        ),
        (
            "Plus de la moitié des élus dénoncent la décision du maire.",
            (None, "la moitié des élus", "la décision du maire"),
        ),
        (
            f"{ZED} a exprimé son inquiétude face à la crue.",
            (ZED, ZED, "son inquiétude face à la crue"),
        ),
    ],
)
def test_what_is_said_in_such_words_is_found(text: str, found: tuple[str | None, str, str]) -> None:
    assert said(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "La loi prévoit que le taux restera stable.",
        "Le film évoque une histoire d'amour.",
        "Les élus ont évoqué une réforme de l'école.",
        "Le juge a mis en garde à vue le suspect.",
        f"{ZED} a travaillé pour reprocher à l'exécutif un manque de débat.",
        "Pour les avocats de la ville, il pleut souvent.",
        f"{ZED} a exprimé ses condoléances.",
    ],
)
def test_what_only_looks_so_is_not_said(text: str) -> None:
    assert not said(text)


def test_a_clock_time_ends_its_sentence_before_an_ordinary_word_with_a_capital() -> None:
    text = "Loyal troops retook the bridge by 11 a.m. At least nine people died, according to the ministry."
    assert [t.content for t in claims(text, "en")] == ["At least nine people died"]
    text = "The bridge fell at 6 p.m. Police said that it had been shut."
    assert [t.sentence for t in claims(text, "en")] == ["Police said that it had been shut."]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell at 6 p.m. Eastern Time on Friday, police said.",
        "The bridge fell at 6 p.m. Local time is kept, police said.",
        "The bridge fell at 6 p.m. Saturday, police said.",
    ],
)
def test_a_clock_time_goes_on_before_its_zone_and_its_day(text: str) -> None:
    assert [t.sentence for t in claims(text, "en")] == [text]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Un cinquième corps a été retrouvé, selon les pompiers. La préfecture n'a pas confirmé.", "fr"),
        ("Un cinquième corps a été retrouvé, selon les pompiers. Le préfet ne l'a pas encore confirmé.", "fr"),
        ("Un cinquième corps a été retrouvé, selon les pompiers. Le préfet n'a ni confirmé ni démenti.", "fr"),
        ("Un cinquième corps a été retrouvé, selon les pompiers, mais la préfecture n'a pas confirmé.", "fr"),
        ("A fifth body was found, according to the firemen. The ministry has not confirmed it.", "en"),
        ("A fifth body was found, according to the firemen. The ministry has neither confirmed nor denied it.", "en"),
    ],
)
def test_what_a_body_has_not_confirmed_is_hedged_by_that(text: str, language: str) -> None:
    assert [t.hedged for t in claims(text, language)] == [True]


@pytest.mark.parametrize(
    "behind",
    [
        "Le préfet n'a pas confirmé la venue du ministre.",
        "Le préfet a confirmé.",
        "Le sénat ne l'a pas confirmé à ce poste.",
    ],
)
def test_what_somebody_confirms_and_another_thing_unconfirmed_hedge_nothing(behind: str) -> None:
    text = f"Un cinquième corps a été retrouvé, selon les pompiers. {behind}"
    assert not claims(text, "fr")[0].hedged
