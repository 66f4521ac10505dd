"""What a verb, an enumeration or a later sentence says that an actor is."""

from __future__ import annotations

import pytest

from tests.extract.named import roles

FAIR, DUMMY = "Rachel Fairweather", "Arthur Dummy"
ZOE, MODEL, PAUL = "Zoé Dubosquet", "Arsène Modèle", "Paul Testard"


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{MODEL} a été ordonné prêtre en 1963 et consacré évêque de Testville en 1980.", "fr",
         {(MODEL, "prêtre"), (MODEL, "évêque de Testville")}),
        (f"{MODEL} a été nommé lundi directeur de l'hôpital de Testville.", "fr",
         {(MODEL, "directeur de l'hôpital de Testville")}),
        (f"{FAIR} has been consecrated Bishop of Testville.", "en", {(FAIR, "Bishop of Testville")}),
        (f"{FAIR} was sworn in on Monday as mayor of Testville.", "en", {(FAIR, "mayor of Testville")}),
        (f"{FAIR} was last year named Exempla's player of the year.", "en", {(FAIR, "Exempla's player of the year")}),
        (f"{FAIR} joined the firm as chief engineer in 2010.", "en", {(FAIR, "chief engineer")}),
        (f"{MODEL} a rejoint la banque comme ingénieur en 2002, avant d'être promu directeur des ressources.", "fr",
         {(MODEL, "ingénieur"), (MODEL, "directeur des ressources")}),
        (f"{FAIR} went on to become director of the museum before becoming a senator.", "en",
         {(FAIR, "director of the museum"), (FAIR, "senator")}),
        (f"Après avoir été maire de Testville, {MODEL} est parti.", "fr", {(MODEL, "maire de Testville")}),
        (f"{FAIR}, who until her election was the parish priest of Testville, left.", "en",
         {(FAIR, "parish priest of Testville")}),
        (f"{MODEL} (qui était jusque-là le président du club) a souri.", "fr", {(MODEL, "président du club")}),
        (f"{FAIR} replaces {DUMMY} as head coach of Exempla United.", "en",
         {(FAIR, "head coach of Exempla United"), (DUMMY, "head coach of Exempla United")}),
        (f"{FAIR} joined {DUMMY} as her assistant.", "en", {(FAIR, "assistant")}),
        (f"{FAIR} would later become mayor of Testville.", "en", {(FAIR, "mayor of Testville")}),
        (f"{FAIR} started her career as a teacher.", "en", {(FAIR, "teacher")}),
        (f"{FAIR}'s 20-year career as a midwife ended.", "en", {(FAIR, "midwife")}),
        (f"During his first term as manager, {FAIR} won two cups.", "en", {(FAIR, "manager")}),
        (f"After ten years as director, {FAIR} left.", "en", {(FAIR, "director")}),
        (f"{FAIR}, working as a waiter, saw it.", "en", {(FAIR, "waiter")}),
        (f"{FAIR}, in her capacity as acting director, signed it.", "en", {(FAIR, "acting director")}),
        (f"Speaking in her capacity as chair of the club, {FAIR} left.", "en", {(FAIR, "chair of the club")}),
        (f"La démission de {MODEL} comme ministre a surpris.", "fr", {(MODEL, "ministre")}),
    ],
)  # fmt: skip
def test_a_verb_says_what_its_subject_is(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{MODEL} veut devenir maire. Il pourrait être nommé ministre. Il n'a jamais été député.", "fr"),
        (f"{MODEL} doit être nommé ministre.", "fr"),
        (f"{FAIR}'s hopes as a singer ended. After ten years as director, {DUMMY}'s father left.", "en"),
        (f"If he won, {FAIR} would later become mayor.", "en"),
        (f"{FAIR} wants to become mayor. She could become a minister. She was never a judge.", "en"),
        (f"{FAIR} returned home as the mayor spoke.", "en"),
        (f"{FAIR} was made to pay the driver.", "en"),
        (f"{MODEL} était avec le maire.", "fr"),
        (f"Le frère d'{MODEL} est devenu maire.", "fr"),
        (f"The friend of {FAIR} was a nurse.", "en"),
        (f"{MODEL} et son épouse sont devenus parents.", "fr"),
    ],
)
def test_a_wish_a_denial_and_somebody_elses_verb_give_no_role(text: str, language: str) -> None:
    assert roles(text, language) == frozenset()


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{ZOE}, par ailleurs présidente de l'Exempla, a souri.", "fr", {(ZOE, "présidente de l'Exempla")}),
        (f"{MODEL}, directeur du port, et par ailleurs président du club, a souri.", "fr",
         {(MODEL, "directeur du port"), (MODEL, "président du club")}),
        (f"{FAIR}, himself a farmer, left.", "en", {(FAIR, "farmer")}),
        (f"{FAIR}, at the time the mayor of Testville, left.", "en", {(FAIR, "mayor of Testville")}),
        (f"{FAIR}, a teacher and, since 2010, president of Exempla, left.", "en",
         {(FAIR, "teacher"), (FAIR, "president of Exempla")}),
        (f"Madame {ZOE} coordinatrice de cette édition, a souri.", "fr", {(ZOE, "coordinatrice de cette édition")}),
        (f"{FAIR}, the returning officer, spoke.", "en", {(FAIR, "returning officer")}),
    ],
)  # fmt: skip
def test_words_beside_a_role_and_a_missing_comma_hide_none(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"The board named {FAIR} its new chief executive.", "en", {(FAIR, "new chief executive")}),
        (f"The club has appointed {FAIR} chairman of its board.", "en", {(FAIR, "chairman of its board")}),
        (f"Le comité a nommé {MODEL} directeur de la banque.", "fr", {(MODEL, "directeur de la banque")}),
        (f"Le comité veut nommer {MODEL} directeur.", "fr", set()),
        (f"The party may elect {FAIR} president. It did not make {DUMMY} captain.", "en", set()),
    ],
)
def test_whom_a_verb_appoints_is_what_stands_behind_the_name(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"The winners were {FAIR} and {DUMMY}.", "en", {(FAIR, "winners"), (DUMMY, "winners")}),
        (f"The hero of the day, however, was {FAIR}.", "en", {(FAIR, "hero of the day")}),
        (f"Le lauréat est {PAUL}.", "fr", {(PAUL, "lauréat")}),
        (f"Les finalistes du prix sont {MODEL}, 60 ans, pour « Le Livre » (Testard), et {ZOE}.", "fr",
         {(MODEL, "finalistes du prix"), (ZOE, "finalistes du prix")}),
        (f"Trois conseillers ont été désignés mardi. Il s'agit d'{MODEL} (Nord), de {ZOE} et de {PAUL}.", "fr",
         {(MODEL, "conseillers"), (ZOE, "conseillers"), (PAUL, "conseillers")}),
        (f"Plusieurs élus, dont {MODEL} et {ZOE}, ont voté contre.", "fr", {(MODEL, "élus"), (ZOE, "élus")}),
        (f"Several officials, including {FAIR}, {DUMMY} said, left.", "en", {(FAIR, "officials")}),
        (f"Les élus dont {MODEL} parle ont voté.", "fr", set()),
        (f"Parents of pupils, including {FAIR}, wept.", "en", set()),
        (f"Several officials, including {FAIR}'s brother, left.", "en", set()),
        (f"The winner was once again {FAIR}.", "en", {(FAIR, "winner")}),
        (f"The winner was probably {FAIR}.", "en", set()),
        (f"Les lauréats sont notamment {MODEL} et {ZOE}.", "fr", {(MODEL, "lauréats"), (ZOE, "lauréats")}),
        (f"Une députée a été blessée. Il s'agit de {ZOE}.", "fr", {(ZOE, "députée")}),
        (f"Un député et une sénatrice sont absents. Il s'agit de {MODEL} et de {ZOE}.", "fr", set()),
        (f"Some senators left. They are {FAIR} and {DUMMY}.", "en", {(FAIR, "senators"), (DUMMY, "senators")}),
        (f"Two sons of farmers, {FAIR} and {DUMMY}, left.", "en",
         {(FAIR, "sons of farmers"), (DUMMY, "sons of farmers")}),
        (f"The singer was {FAIR}'s friend.", "en", set()),
        (f"Son idole est {MODEL}. Le chef serait {PAUL}. Le coupable n'est pas {ZOE}.", "fr", set()),
    ],
)  # fmt: skip
def test_a_role_that_stands_before_those_who_have_it(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{MODEL}, 24 ans, de nationalité syldave, se disant agriculteur, a fui.", "fr",
         {(MODEL, "se disant agriculteur")}),
        (f"{MODEL}, qui se présente comme étudiant en droit, a souri.", "fr",
         {(MODEL, "se présente comme étudiant en droit")}),
        (f"{FAIR}, 34, claiming to be a doctor, left.", "en", {(FAIR, "claiming to be a doctor")}),
    ],
)  # fmt: skip
def test_what_somebody_says_of_himself_stays_his_word(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"Comédienne mais également romancière, {ZOE} est née à Testville.", "fr",
         {(ZOE, "Comédienne"), (ZOE, "romancière")}),
        (f"{MODEL} parle. Directeur général adjoint depuis fin 2018, il est parti.", "fr",
         {(MODEL, "Directeur général adjoint")}),
        (f"{MODEL} parle. Élu maire en 2020, il est parti.", "fr", {(MODEL, "maire")}),
        (f"Un mois après sa désignation comme dauphin de {PAUL}, le ministre {MODEL} sait enfin.", "fr",
         {(MODEL, "dauphin de Paul Testard"), (MODEL, "ministre")}),
        (f"Since her appointment as head coach, {FAIR} has won.", "en", {(FAIR, "head coach")}),
        (f"Élu maire en 2020, {MODEL}, 54 ans, est parti.", "fr", {(MODEL, "maire")}),
        (f"Mayor since 2010, {FAIR} left. {DUMMY} spoke. A former head teacher, he left.", "en",
         {(FAIR, "Mayor"), (DUMMY, "former head teacher")}),
        (f"Speaking to the mayor in 2020, {FAIR} left. Like the mayor, {DUMMY} left.", "en", set()),
        (f"Parlant au maire en 2020, {MODEL} est parti.", "fr", set()),
        (f"{DUMMY} hailed {FAIR} after her election as mayor.", "en", set()),
        (f"{PAUL} a félicité {MODEL} pour sa nomination comme ministre.", "fr", set()),
        (f"{FAIR} spoke in her capacity as chair of the board.", "en", {(FAIR, "chair of the board")}),
        (f"{PAUL} l'a reçu en tant que maire.", "fr", set()),
        (f"{FAIR}, of Testville, a retired teacher, left.", "en", {(FAIR, "retired teacher")}),
        (f"{FAIR}, a French national, left.", "en", {(FAIR, "French national")}),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_and_an_appointment_told_by_a_noun(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{DUMMY} met {FAIR} in Paris. The two coaches have won.", "en", {(DUMMY, "coaches"), (FAIR, "coaches")}),
        (f"Le club veut {MODEL} et {PAUL}. Les deux entraîneurs ont souri.", "fr",
         {(MODEL, "entraîneurs"), (PAUL, "entraîneurs")}),
        (f"Le club veut {MODEL}, {ZOE} et {PAUL}. Les deux entraîneurs ont souri.", "fr", set()),
        (f"Un avocat a reçu {MODEL} et {PAUL}. Les deux avocats ont plaidé.", "fr", set()),
        (f"{DUMMY} met {FAIR} in Paris. The two men left.", "en", set()),
    ],
)  # fmt: skip
def test_so_many_persons_are_what_the_next_sentence_calls_so_many(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


def test_a_pronoun_behind_a_paragraph_that_quotes_somebody_is_nobody() -> None:
    text = f"{ZOE} est morte.\n\n« Elle écrivait », a dit l'éditrice {FAIR}.\n\nNée en 1950, elle a été libraire."
    assert ("Rachel Fairweather", "libraire") not in roles(text)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"After serving as mayor, {FAIR} retired. Having been a soldier, {DUMMY} left.", "en",
         {(FAIR, "mayor"), (DUMMY, "soldier")}),
        (f"Ayant été maire, {MODEL} sait.", "fr", {(MODEL, "maire")}),
        (f"{FAIR}'s appointment as chief executive was confirmed.", "en", {(FAIR, "chief executive")}),
        (f"{FAIR} - a mother of three - died.", "en", {(FAIR, "mother of three")}),
        (f"{FAIR}, left, a nurse at Testville Hospital, smiled.", "en", {(FAIR, "nurse at Testville Hospital")}),
        (f"{FAIR} is among the finalists.", "en", {(FAIR, "finalists")}),
        (f"{MODEL} fait partie des fondateurs du club. {PAUL} ne fait pas partie des fondateurs.", "fr",
         {(MODEL, "fondateurs du club")}),
        (f"{ZOE}, première femme présidente de Syldavie, est morte.", "fr", {(ZOE, "présidente de Syldavie")}),
        (f"{FAIR} was declared the winner on Monday.", "en", {(FAIR, "winner")}),
        (f"{FAIR} and {DUMMY} were announced as the winners.", "en", {(FAIR, "winners"), (DUMMY, "winners")}),
        (f"The commission announced {DUMMY} of the Exempla Party (EP) as the winner of the election.", "en",
         {(DUMMY, "winner of the election")}),
        (f"{ZOE}, responsable du port, une association. {MODEL}, professeur de droit, acquiesce.", "fr",
         {(ZOE, "responsable du port"), (MODEL, "professeur de droit")}),
    ],
)  # fmt: skip
def test_more_words_that_tell_a_role(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{FAIR} is no doctor.", "en"),
        (f"The suspects are {FAIR} and {DUMMY}.", "en"),
        (f"{MODEL} président de la Syldavie ?", "fr"),
        (f"{ZOE}, qui dit être victime de harcèlement, parle.", "fr"),
        (f"{PAUL} est soupçonné d'avoir été le chef du gang.", "fr"),
        (f"{FAIR} said her father was a soldier before becoming a priest.", "en"),
        (f"Interrogé pour savoir s'il était le tueur, {PAUL} a ri.", "fr"),
        (f"Accusé d'être le chef du gang, {PAUL} nie.", "fr"),
        (f"Soupçonné d'avoir été le cerveau du casse, {PAUL} a été relâché.", "fr"),
        (f"On demande que {PAUL} soit nommé directeur.", "fr"),
        (f"Asked whether he was the killer, {FAIR} laughed.", "en"),
        (f"They asked that {FAIR} be appointed director.", "en"),
        (f"Neither a doctor nor a nurse, {FAIR} treated hundreds.", "en"),
        (f"The film stars {FAIR} as a sheriff and {DUMMY} as his wife.", "en"),
    ],
)
def test_what_is_denied_asked_or_anothers_is_no_role(text: str, language: str) -> None:
    assert roles(text, language) == frozenset()


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{MODEL} est candidat à la mairie. {ZOE} est avocate à Testville.", "fr",
         {(MODEL, "candidat à la mairie"), (ZOE, "avocate à Testville")}),
        (f"{MODEL} a gagné devant {ZOE}, championne de Syldavie.", "fr", {(ZOE, "championne de Syldavie")}),
        (f"{ZOE} parle. Elle fut l'une des premières avocates du pays.", "fr",
         {(ZOE, "l'une des premières avocates du pays")}),
        (f"{PAUL} a été élu meilleur joueur.", "fr", {(PAUL, "meilleur joueur")}),
        (f"{FAIR} resigned as chairman last week.", "en", {(FAIR, "chairman")}),
    ],
)  # fmt: skip
def test_a_noun_is_one_whatever_the_parser_takes_it_for(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"The victim, identified by police on Monday as {DUMMY}, died.", "en", {(DUMMY, "victim")}),
        (f"A farmer named {DUMMY} saw him. The driver of the lorry, later named as {FAIR}, was arrested.", "en",
         {(DUMMY, "farmer"), (FAIR, "driver of the lorry")}),
        (f"Police have named the victim as 34-year-old {DUMMY}.", "en", {(DUMMY, "victim")}),
        (f"La victime, identifiée comme étant {ZOE}, est morte. Le chauffeur, du nom de {PAUL}, a fui.", "fr",
         {(ZOE, "victime"), (PAUL, "chauffeur")}),
        (f"Président : {PAUL} ; trésorière : {ZOE}.", "fr", {(PAUL, "Président"), (ZOE, "trésorière")}),
        (f"{PAUL}, sacré champion du monde en 2019, est là. {ZOE}, centriste, et maire de Lyon, aussi.", "fr",
         {(PAUL, "champion du monde"), (ZOE, "maire de Lyon")}),
        (f"Le président a nommé {PAUL} au poste de ministre et {ZOE} au poste de préfète.", "fr",
         {(PAUL, "ministre"), (ZOE, "préfète")}),
        (f"Mgr {PAUL} a été ordonné prêtre en 2006.", "fr", {(PAUL, "Mgr"), (PAUL, "prêtre")}),
        (f"State Reps. {FAIR}, D-145, and {DUMMY}, D-94, spoke.", "en", {(FAIR, "State Reps"), (DUMMY, "State Reps")}),
        (f"{FAIR} KC spoke. {DUMMY}, best known as the lead singer of a band, died.", "en",
         {(FAIR, "KC"), (DUMMY, "lead singer of a band")}),
        (f"{PAUL} a été démis de ses fonctions de commandant en chef.", "fr", {(PAUL, "commandant en chef")}),
        (f"L'ancien joueur devenu consultant {PAUL} est là, comme l'otage libéré, {ZOE}, hier.", "fr",
         {(PAUL, "ancien joueur"), (PAUL, "consultant"), (ZOE, "otage libéré")}),
    ],
)  # fmt: skip
def test_a_role_stands_before_or_beside_the_name_that_it_is_told_of(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"The driver hit the victim, {DUMMY} said.", "en"),
        (f"Police identified the killer as {DUMMY}.", "en"),
        (f"{DUMMY}, known as the Butcher of Testville, fled.", "en"),
        (f"Selon {PAUL} le maire de Testville a menti.", "fr"),
        (f"The lawyer for {DUMMY} is a former judge.", "en"),
        (f"Il a démis {PAUL} de ses fonctions de ministre.", "fr"),
        (f"Pour {PAUL} le président de la fédération, c'est fini.", "fr"),
        (f"Hier devant {PAUL} le maire de Lyon, élu en 2001, a pleuré.", "fr"),
        (f"According to the Minister, {DUMMY} on Monday fled the town.", "en"),
        (f"Mayor: {DUMMY}, will you resign?", "en"),
        (f"The killer, identified by police as {DUMMY}, fled.", "en"),
        (f"The mother of the victim, named as {FAIR}, wept.", "en"),
    ],
)
def test_what_stands_beside_a_name_and_is_said_of_another_is_no_role(text: str, language: str) -> None:
    assert not roles(text, language)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"La maire élue en 2021, {ZOE}, enfermée depuis lundi par ses gardes, dont le chef, le colonel {MODEL}, est "
         "le président du Comité pour la défense du port, n'a rien dit.", "fr", (ZOE, "président")),
        (f"{ZOE}, dont le frère a été nommé préfet de Testville, est partie.", "fr", (ZOE, "préfet")),
        (f"{FAIR}, held by guards whose chief, {DUMMY}, is president of the Exempla Council, left.", "en",
         (FAIR, "president")),
        (f"{FAIR}, whose brother was named mayor of Testville, left.", "en", (FAIR, "mayor")),
    ],
)  # fmt: skip
def test_a_clause_with_whose_says_what_another_is(text: str, language: str, told: tuple[str, str]) -> None:
    name, role = told
    assert not any(who == name and what.startswith(role) for who, what in roles(text, language))


def test_behind_a_clause_with_whose_the_verb_is_the_first_ones_again() -> None:
    told = roles(f"{FAIR}, whose book sold well, is president of the Exempla League.", "en")
    assert told == {(FAIR, "president of the Exempla League")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{PAUL}, juge la peine trop lourde.", set()),
        (f"{PAUL}, juge que la peine est lourde.", set()),
        (f"{PAUL}, juge « démesurée » la peine.", set()),
        (f"{PAUL}, critique aussi la décision.", set()),
        (f"Le préfet, {MODEL}, juge sévèrement son équipe.", {(MODEL, "préfet")}),
        (f"La ministre, {ZOE}, guide ses amis.", {(ZOE, "ministre")}),
        (f"{PAUL}, cadre l'attaquant.", set()),
        (f"{PAUL}, juge des enfants à Testville, parle.", {(PAUL, "juge des enfants à Testville")}),
        (f"{PAUL}, arbitre le dimanche, parle.", {(PAUL, "arbitre")}),
        (f"{PAUL}, pilote le plus titré du pays, parle.", {(PAUL, "pilote")}),
        (f"{ZOE}, ministre la plus jeune du pays, parle.", {(ZOE, "ministre")}),
    ],
)
def test_a_noun_that_has_an_object_is_what_somebody_does(text: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, "fr") == told


@pytest.mark.parametrize(
    "text",
    [f"{FAIR}, coaches the team.", f"{FAIR} and {DUMMY}, guides the group.", f"{FAIR}, champions the plan."],
)
def test_an_english_verb_behind_a_comma_is_no_noun_in_the_plural(text: str) -> None:
    assert roles(text, "en") == set()


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{PAUL} et {MODEL} ont voté. Le premier, adjoint au logement, a ri. Le second est maire de Testville.", "fr",
         {(PAUL, "adjoint au logement"), (MODEL, "maire de Testville")}),
        (f"{DUMMY} and {FAIR} voted. The latter, a lawyer, left.", "en", {(FAIR, "lawyer")}),
        (f"{PAUL} et {MODEL} ont voté. Le premier ministre, avocat, a ri.", "fr", set()),
        (f"{PAUL}, {ZOE} et {MODEL} ont voté. Le premier, avocat, a ri.", "fr", set()),
        (f"{DUMMY} and {FAIR} voted. The former mayor, a lawyer, left.", "en", set()),
    ],
)  # fmt: skip
def test_the_first_and_the_second_are_those_of_the_two_just_named(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"{ZOE}, 54 ans, est spécialiste de l'art du siècle.", "fr", {(ZOE, "spécialiste de l'art du siècle")}),
        (f"{ZOE} a débuté sa carrière de pianiste en 1994.", "fr", {(ZOE, "pianiste")}),
        (f"{ZOE} devient la 498e sociétaire en 1998.", "fr", {(ZOE, "sociétaire")}),
        (f"La ministre a nommé {PAUL} pour un second mandat comme directeur.", "fr", {(PAUL, "directeur")}),
        (f"The board appointed {FAIR} for a second term as chair.", "en", {(FAIR, "chair")}),
        (f"The board elected {FAIR} to succeed {DUMMY} as chair.", "en", {(FAIR, "chair"), (DUMMY, "chair")}),
        (f"{PAUL} a été choisi pour succéder à {MODEL} comme directeur.", "fr",
         {(PAUL, "directeur"), (MODEL, "directeur")}),
        (f"The board elected {FAIR} as chair and in this role she will lead it.", "en", {(FAIR, "chair")}),
        (f"The board asked {FAIR} to succeed {DUMMY} as chair.", "en", {(DUMMY, "chair")}),
        (f"L'avocat de {ZOE}, 54 ans, est sénateur.", "fr", set()),
        (f"Avec {ZOE}, 54 ans, est venu le maire.", "fr", set()),
    ],
)  # fmt: skip
def test_a_verb_says_it_behind_an_age_a_term_and_a_choice(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (f"Le conseiller du district 4, {PAUL}, a voté.", "fr", {(PAUL, "conseiller du district 4")}),
        (f"{PAUL}, conseiller du district 4, a voté.", "fr", {(PAUL, "conseiller du district 4")}),
        (f"{FAIR}, 54, is a councillor for District 4.", "en", {(FAIR, "councillor for District 4")}),
        (f"{PAUL}, nommé directeur lundi 4, a souri.", "fr", {(PAUL, "directeur")}),
        (f"{PAUL}, ministre depuis le mardi 4, a souri.", "fr", {(PAUL, "ministre")}),
    ],
)
def test_the_number_of_a_district_belongs_to_the_office(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert roles(text, language) == told
