"""Claims: families of reporting, each with sentences that only look like one of them."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, PAUL = "Zed Exemple", "Paul Testard"
EXEMPLA = "Exempla"


def _said(text: str, language: str = "fr") -> list[tuple[str | None, str]]:
    actors = tuple(name for name in (ZED, PAUL) if name in text)
    groups = (EXEMPLA,) if EXEMPLA in text else ()
    return [(t.speaker, t.content) for t in claims(text, language, actors, groups)]


@pytest.mark.parametrize(
    "text",
    [
        f"« Nous avons gagné », déclarait, en juin 2018, le secrétaire général {ZED}.",
        f"« Nous avons gagné », déclarait vendredi, maître {ZED}.",
        f"« Nous avons gagné », a lancé, devant une foule nombreuse, le maire de Testville, {ZED}.",
    ],
)
def test_an_aside_between_commas_stands_before_who_speaks(text: str) -> None:
    assert _said(text) == [(ZED, "Nous avons gagné")]


def test_made_known_closes_a_sentence() -> None:
    assert _said(f"Deux hommes ont été arrêtés, a fait savoir {ZED}.") == [(ZED, "Deux hommes ont été arrêtés")]


def test_also_parts_the_words_of_an_expression() -> None:
    assert [t.cue for t in claims("L’armée fait aussi état de cinq disparus.", "fr")] == ["fait aussi état"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{ZED} déplore le manque de moyens.", "le manque de moyens"),
        (f"{ZED} a déploré, dans un communiqué, le manque de moyens.", "le manque de moyens"),
        (f"{ZED} a réitéré hier son opposition à la loi.", "son opposition à la loi"),
        (f"{ZED} a qualifié d’injuste la décision.", "d’injuste la décision"),
        (f"{ZED} a qualifié la décision de honteuse.", "la décision de honteuse"),
        (f"{ZED} alerte sur la pollution de la rivière.", "la pollution de la rivière"),
        (f"{ZED} a conclu à une fraude.", "une fraude"),
        (f"{ZED} impute la hausse des prix à la guerre.", "la hausse des prix à la guerre"),
        (f"{ZED} se refuse à faire le lien entre les affaires.", "le lien entre les affaires"),
        (f"Le directeur {ZED} dit vouloir partir.", "vouloir partir"),
        (f"{ZED} a réaffirmé dans un communiqué « son refus de la loi ».", "son refus de la loi"),
    ],
)
def test_an_object_may_say_something(text: str, content: str) -> None:
    assert _said(text) == [(ZED, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{ZED} described the decision as unfair.", "the decision as unfair"),
        (f"{ZED} called the vote a disgrace.", "the vote a disgrace"),
        (f"{ZED} warned of a wave of strikes.", "a wave of strikes"),
        (f"{ZED} criticised the lack of funding.", "the lack of funding"),
        (f"{ZED} predicted a crisis.", "a crisis"),
        (f"{ZED} refused to draw a link between the two cases.", "a link between the two cases"),
    ],
)
def test_an_object_may_say_something_in_english(text: str, content: str) -> None:
    assert _said(text, "en") == [(ZED, content)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED} a qualifié l’équipe de Syldavie pour la finale.", "fr"),
        (f"{ZED} a conclu à Testville un accord avec la Bordurie.", "fr"),
        (f"{ZED} a refusé de donner son sang.", "fr"),
        (f"{ZED} critique le gouvernement.", "fr"),
        ("Le seuil critique le plus haut est atteint.", "fr"),
        (f"{ZED} called his son Bob.", "en"),
    ],
)
def test_an_object_that_is_only_acted_on_says_nothing(text: str, language: str) -> None:
    assert not _said(text, language)


@pytest.mark.parametrize("verb", ["pointe", "déplore", "critique"])
def test_a_present_form_may_look_like_an_adjective(verb: str) -> None:
    assert [t.content for t in claims(f"Le rapport {verb} également le manque de moyens.", "fr")] == [
        "le manque de moyens"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"« C’est fini », a déclaré le porte-parole de l’armée, le général {ZED}.",
        f"Selon le commandant de cette brigade, le colonel {ZED}, c’est fini.",
        f"Selon le commandant, le colonel {ZED}, c’est fini.",
    ],
)
def test_a_rank_stands_between_a_comma_and_the_name(text: str) -> None:
    assert [(t.speaker, t.content.lower()) for t in claims(text, "fr", (ZED,))] == [(ZED, "c’est fini")]


def test_an_opening_participle_ends_before_the_main_clause() -> None:
    text = f"Réaffirmant son soutien à Paul, un homme « rare », {ZED} a assuré que la loi passera."
    assert [t.content for t in claims(text, "fr", (ZED,))] == [
        "son soutien à Paul, un homme « rare »",
        "la loi passera",
    ]


def test_teams_for_two_are_neither_of_them() -> None:
    text = f"The teams for both {ZED} and {EXEMPLA} argue that the evidence is false."
    assert [speaker for speaker, _ in _said(text, "en")] == [None]


@pytest.mark.parametrize(
    ("text", "role", "language"),
    [
        (f"{ZED} est procureur de Testville. « C’est non », tranche le magistrat.", "procureur de Testville", "fr"),
        (f"{ZED} est délégué du syndicat. « C’est non », tranche le syndicaliste.", "délégué du syndicat", "fr"),
        (f"Senator {ZED} spoke. The lawmaker said the bill would fail.", "Senator", "en"),
    ],
)
def test_a_wider_word_means_who_holds_such_an_office(text: str, role: str, language: str) -> None:
    assert [t.speaker for t in claims(text, language, (ZED,), roles=((ZED, role),))] == [ZED]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            f"{ZED} est procureur de Testville. {PAUL}, victime, est parti. « C’est non », tranche le magistrat.",
            ((ZED, "procureur de Testville"),),
        ),
        (f"Le président {ZED} a reçu les clubs. « Non », a dit le président de la Ligue.", ((ZED, "président"),)),
        (
            f"L’entraîneur {ZED} affronte l’entraîneur {PAUL}. « C’est dur », a dit l’entraîneur du FC Testville.",
            ((ZED, "entraîneur"), (PAUL, "entraîneur")),
        ),
    ],
)
def test_a_wider_word_means_nobody_where_another_is_nearer_or_holds_it_too(
    text: str, roles: tuple[tuple[str, str], ...]
) -> None:
    actors = tuple(name for name in (ZED, PAUL) if name in text)
    assert [t.speaker for t in claims(text, "fr", actors, roles=roles)] == [None]


def test_the_latter_is_the_group_that_spoke() -> None:
    text = "Exempla a perdu de l’argent, a indiqué Exempla. Cette dernière précise avoir dû payer."
    assert [speaker for speaker, _ in _said(text)] == [EXEMPLA, EXEMPLA]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"Le match est fini.\n\n{ZED} a déclaré :\n\n« Nous avons gagné. Nous partons. »", "fr"),
        (f"It is over.\n\n{ZED} said:\n\n“Nous avons gagné. Nous partons.”", "en"),
    ],
)
def test_a_quotation_below_a_colon_is_said(text: str, language: str) -> None:
    assert _said(text, language) == [(ZED, "Nous avons gagné. Nous partons.")]


def test_a_quotation_below_a_colon_with_a_speaker_of_its_own_is_not() -> None:
    text = f"{PAUL} a déclaré :\n\n« Nous avons gagné ce jour », a dit {ZED}."
    assert _said(text) == [(ZED, "Nous avons gagné ce jour")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La Cour suprême avait confirmé la décision de la cour d’appel.", "fr"),
        ("Les joueurs ont confirmé leur belle fin de saison.", "fr"),
        ("Estime-t-il que la loi est bonne ?", "fr"),
        ("En admettant que la loi passe, le maire partira.", "fr"),
        (f"Pour {ZED}, la saison devrait être terminée.", "fr"),
        ("The Supreme Court confirmed the conviction.", "en"),
    ],
)
def test_rulings_feats_questions_and_suppositions_are_no_claims(text: str, language: str) -> None:
    assert not _said(text, language)


def test_what_ought_to_be_for_one_person_is_an_opinion() -> None:
    assert [t.content for t in claims("Pour le maire, le projet doit être revu.", "fr")] == ["le projet doit être revu"]


def test_an_article_behind_a_noun_ends_the_source() -> None:
    (told,) = claims("Le texte reflète selon les détracteurs du maire son incapacité à agir.", "fr")
    assert told.words == "les détracteurs du maire"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("« Le feu est éteint », indique-t-on à la mairie de Testville.", "la mairie de Testville"),
        ("Le feu est éteint, a-t-on indiqué lundi à la préfecture.", "la préfecture"),
        ("Le feu est éteint, fait-on savoir du côté de la préfecture.", "la préfecture"),
        ("À la mairie, on assure que le feu est éteint.", "la mairie"),
        ("Le feu est éteint, assure-t-on dans son entourage.", "son entourage"),
    ],
)
def test_on_speaks_for_the_house_that_is_named(text: str, words: str) -> None:
    assert [t.words for t in claims(text, "fr")] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "En mars, on dit que le temps change.",
        "À Testville, on dit que la vie est chère.",
        "Dans la rue, on raconte que le maire ment.",
    ],
)
def test_on_is_nobody_in_a_street_or_a_month(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        ("We were told by staff that the road was closed.", "en", "the road was closed"),
        ("Les parents ont été avertis par l’école que la classe fermait.", "fr", "la classe fermait"),
    ],
)
def test_what_somebody_is_told_is_said(text: str, language: str, content: str) -> None:
    assert [t.content for t in claims(text, language)] == [content]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Residents were told by police to leave.", "en"), ("La sécurité est assurée par la police.", "fr")],
)
def test_who_is_told_something_is_not_what_is_said(text: str, language: str) -> None:
    assert claims(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED}, présidente de l’association : « Nous ne céderons pas demain. »", "fr"),
        (f"{ZED} ({EXEMPLA}) : « Nous avons bien joué ce soir. »", "fr"),
        (f"Le maire de Testville, {ZED} : « Nous avons bien joué ce soir. »", "fr"),
        (f"{ZED}, 34, nurse: “We have been waiting for hours.”", "en"),
    ],
)
def test_a_name_with_its_office_before_a_colon_speaks(text: str, language: str) -> None:
    assert [s for s, _ in _said(text, language)] == [ZED]


@pytest.mark.parametrize(
    "text", [f"Mort de {ZED} : « Il nous manque déjà beaucoup. »", f"{ZED}, {PAUL} : « Nous avons bien joué ce soir. »"]
)
def test_a_death_and_a_row_before_a_colon_say_nothing(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Même son de cloche pour {PAUL}, maire de Testville. « On est révoltés par ce que nous voyons. »",
        f"Une attitude qui n’a pas plu à {PAUL}, maire de Testville. « On est révoltés par ce que nous voyons. »",
    ],
)
def test_a_sentence_that_leads_up_to_a_name_hands_over_to_it(text: str) -> None:
    assert _said(text) == [(PAUL, "On est révoltés par ce que nous voyons.")]


def test_who_has_replaced_somebody_does_not_hand_over_to_them() -> None:
    text = f"La maire a remplacé {ZED}. « Je suis ravie de venir ici, dans ce club. »"
    assert ZED not in [s for s, _ in _said(text)]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        ("The colonel insisted all was calm.", "en", "all was calm"),
        (
            "Officials said missiles launched by Exempla – ten of them – were shot down.",
            "en",
            "missiles launched by Exempla – ten of them – were shot down",
        ),
        ("He told the officers he took the keys.", "en", "he took the keys"),
        ("Witnesses described hearing a loud bang.", "en", "hearing a loud bang"),
        ("“But nobody died,” she went on.", "en", "But nobody died"),
        ("“We will act,” she vowed.", "en", "We will act"),
        ("“They do nothing,” agreed his wife.", "en", "They do nothing"),
        ("The prosecutor spoke of a “solid” case.", "en", "a “solid” case"),
        ("The mayor paid tribute to “a great man”.", "en", "tribute to “a great man”"),
        ("The minister’s warning that prices would rise was ignored.", "en", "prices would rise"),
        ("On nous a dit que le pont était fermé, raconte un habitant.", "fr", "On nous a dit que le pont était fermé"),
        ("Le médecin a noté une « amélioration nette ».", "fr", "une « amélioration nette »"),
        ("L’attaquant a expliqué vouloir jouer.", "fr", "vouloir jouer"),
        ("Ainsi que l’a souligné la ministre, rien n’est joué.", "fr", "rien n’est joué"),
        ("Le maire a rendu hommage à « un homme droit ».", "fr", "hommage à « un homme droit »"),
        ("Le syndicat évoque 3 000 manifestants, la police moins.", "fr", "3 000 manifestants"),
    ],
)
def test_more_ways_to_say_something(text: str, language: str, content: str) -> None:
    assert [t.content for t in claims(text, language)] == [content]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“The Wire,” Simon created.", "en"),
        ("He went on to win the race.", "en"),
        ("The company recalled 3,000 cars.", "en"),
        ("He spoke at the “open day”.", "en"),
        ("The band paid tribute to “Abbey Road”.", "en"),
        ("He called upon the mayor to resign.", "en"),
        ("La ville a rendu hommage au « Petit Prince ».", "fr"),
        ("Les jours d’après et la reconstruction comptent.", "fr"),
        ("Le maire évoque l’année 2012.", "fr"),
    ],
)
def test_and_what_only_looks_like_them(text: str, language: str) -> None:
    assert claims(text, language) == ()


def test_each_source_has_its_own_figure() -> None:
    text = "Ils étaient 5 000 selon les organisateurs, 2 000 d’après la préfecture."
    assert [t.content for t in claims(text, "fr")] == ["Ils étaient 5 000", "2 000"]
    text = "La marche a réuni 800 personnes selon la police et 3 000 selon la mairie."
    assert [t.content for t in claims(text, "fr")] == ["La marche a réuni 800 personnes", "3 000"]
    (told,) = claims("Selon le préfet et deux élus, la route est sûre.", "fr")
    assert told.content == "la route est sûre"


def test_an_age_and_a_workplace_are_no_part_of_what_a_source_says() -> None:
    text = f"D’après {ZED}, 34 ans et mère de deux enfants, la route est sûre."
    assert _said(text) == [(ZED, "la route est sûre")]


@pytest.mark.parametrize(
    "text",
    [
        "Le feu est éteint, explique-t-on à la presse.",
        "Le feu est éteint, explique-t-on au quotidien Exempla Matin.",
        "Le feu est éteint, a-t-on indiqué à l’AFP.",
        "Le feu est éteint, explique-t-on dans un communiqué.",
    ],
)
def test_the_press_and_a_paper_are_no_house_for_which_on_speaks(text: str) -> None:
    assert [s for s, _ in _said(text)] in ([], [None])
    assert not any(t.words and "on" not in t.words for t in claims(text, "fr"))


@pytest.mark.parametrize(
    "opening",
    [
        f"L’accident a tué {ZED}.",
        f"Une plainte a été déposée contre {ZED}.",
        f"La nouvelle a choqué les amis de {ZED}.",
        f"Un hommage a été rendu à {ZED}.",
        f"Le maire a rendu hommage à {ZED}.",
    ],
)
def test_who_is_killed_accused_or_honoured_does_not_speak(opening: str) -> None:
    text = f"{opening} « C’est une tragédie pour nous tous, nous le pleurons. »"
    assert ZED not in [s for s, _ in _said(text)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire a relevé le « défi de la banquise ».", "fr"),
        ("Les élèves observent une « minute de silence ».", "fr"),
        ("Les organisateurs évoquent en 2012 une erreur.", "fr"),
        ("He talked about the “Lord of the Flies” at school.", "en"),
        ("He spoke of love at the “Golden Hall”.", "en"),
    ],
)
def test_what_is_done_dated_or_a_title_is_not_said(text: str, language: str) -> None:
    assert claims(text, language) == ()


@pytest.mark.parametrize("figure", ["plus de 3 000 manifestants", "moins de 200 blessés", "au moins 200 blessés"])
def test_a_figure_keeps_what_bounds_it(figure: str) -> None:
    assert [t.content for t in claims(f"Le syndicat évoque {figure}.", "fr")] == [figure]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (f"{ZED} a accusé la mairie de mentir et a menacé d’y entrer.", "fr", [(ZED, "la mairie de mentir")]),
        (f"{ZED} accused the town of lying and threatened to leave.", "en", [(ZED, "the town of lying")]),
        (f"{ZED} revendique plus de 30 « agents » tués.", "fr", [(ZED, "plus de 30 « agents » tués")]),
        (
            f"{ZED} a averti que Modèleville et Exempla considéreraient un départ comme une faute.",
            "fr",
            [(ZED, "Modèleville et Exempla considéreraient un départ comme une faute")],
        ),
        (f"{ZED} le décrit comme un tyran.", "fr", [(ZED, "comme un tyran")]),
        (f"{ZED}, décrit comme un tyran, a fui.", "fr", []),
        (
            "Le chef du club, connu sous le nom de « César », prétend diriger une ville.",
            "fr",
            [(None, "diriger une ville")],
        ),
        (f"{ZED} cracked down: the bridge was shut.", "en", []),
        (f"“The race is over,” {ZED} laid down.", "en", []),
        (f"{ZED} pointed out that the bridge was shut.", "en", [(ZED, "the bridge was shut")]),
    ],
)
def test_a_content_is_whole_and_ends_with_what_is_said(
    text: str, language: str, found: list[tuple[str | None, str]]
) -> None:
    assert _said(text, language) == found
