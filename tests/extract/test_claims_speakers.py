"""To whom a claim is given, and to whom it is not: nobody rather than the wrong one."""

from __future__ import annotations

import pytest

from builder.extract import extract
from tests.extract.named import article
from tests.extract.told import Told, claims

ZED, ANA = "Zed Exemple", "Ana Modèle"


def speakers(found: tuple[Told, ...]) -> list[str | None]:
    return [t.speaker for t in found]


def test_a_described_person_between_bars_the_way_back() -> None:
    text = f"{ZED} a dit que le pont était sûr. Le maire de Cholet est venu. Il a affirmé que l’eau montait."
    assert speakers(claims(text, "fr", (ZED,))) == [ZED, None]


def test_the_latter_is_the_person_named_last() -> None:
    text = f"{ZED} a rencontré {ANA}. Ce dernier a affirmé que l’eau montait."
    assert speakers(claims(text, "fr", (ZED, ANA))) == [ANA]


def test_a_pronoun_inside_a_quotation_is_not_its_speaker() -> None:
    text = f"« Dès son arrivée, il a dit que le pont tiendrait cent ans », a déclaré {ZED}."
    assert {t.speaker for t in claims(text, "fr", (ZED,)) if t.words == "il"} <= {None}


def test_whoever_is_named_in_what_is_said_does_not_say_it() -> None:
    text = f"{ZED} said that the bridge was safe. {ANA} had been informed, he added."
    assert speakers(claims(text, "en", (ZED, ANA))) == [ZED, ZED]


def test_an_office_with_a_possessive_names_nobody() -> None:
    text = f"President {ANA} is away. {ZED} has landed in Brumesac, its president said on Tuesday."
    assert speakers(claims(text, "en", (ANA, ZED), (), ((ANA, "President"),))) == [None]


def test_both_groups_are_those_that_and_ties_together() -> None:
    text = "The Blue Legion and the Red Corps came. Moscow, Grey Office and all agreed. Both groups claim to have won."
    found = claims(text, "en", (), ("Blue Legion", "Red Corps", "Grey Office", "Moscow"))
    assert speakers(found) == ["Blue Legion", "Red Corps"]


def test_they_are_those_who_spoke_together() -> None:
    text = "The Blue Legion and the Red Corps said that they had crossed. They claimed to have taken the village."
    found = claims(text, "en", (), ("Blue Legion", "Red Corps"))
    assert speakers(found) == ["Blue Legion", "Red Corps"] * 2


def test_the_subject_may_stand_behind_the_one_addressed() -> None:
    text = f"Le pont est fermé, a précisé à l’AFP le procureur {ZED}."
    assert speakers(claims(text, "fr", (ZED,))) == [ZED]


def test_a_participle_may_have_a_subject_of_its_own() -> None:
    text = f"La mairie a dit que le pont était fermé, son porte-parole {ZED} affirmant que l’eau montait."
    found = claims(text, "fr", (ZED,))
    assert [(t.speaker, t.content) for t in found][-1] == (ZED, "l’eau montait")
    assert found[0].content == "le pont était fermé"


def test_the_words_for_a_speaker_hold_all_of_a_name_in_marks() -> None:
    text = "La légion « Liberté du Pont » a affirmé que l’eau montait."
    assert claims(text, "fr", (), ("légion « Liberté du Pont »",))[0].words == "La légion « Liberté du Pont »"


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"“This is a sad day,” said {ZED}, a spokesman for the group. “We’ll be aiming to get a vote in March.” "
         f"Mayor {ANA} said residents would be “better served” elsewhere.", "en",
         "residents would be “better served” elsewhere"),
        (f"“We are all very sad today,” said {ZED}. “Why not let the people vote in March?” "
         f"{ANA} said that the bridge would be closed.", "en", "the bridge would be closed"),
        (f"« C’est un triste jour pour la ville », a dit {ZED}. « Nous allons demander un vote en mars. » "
         f"Le maire {ANA} a affirmé que le pont serait fermé.", "fr", "le pont serait fermé"),
        (f"« C’est un triste jour pour la ville », a dit {ZED}. « Nous allons demander un vote en mars. » "
         f"{ANA} a annoncé la fermeture du pont.", "fr", "la fermeture du pont"),
    ],
)  # fmt: skip
def test_a_finished_quotation_is_not_of_the_next_sentence(text: str, language: str, content: str) -> None:
    found = claims(text, language, (ZED, ANA))
    assert [t.content for t in found if t.speaker == ANA] == [content]
    assert ZED in speakers(found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"“We will be aiming to get a vote in March.” {ANA} said.", "en"),
        (f"“Why not let the people of the town vote?” {ANA} said on Monday.", "en"),
        (f"« Nous allons demander un vote en mars ! » a dit {ANA}.", "fr"),
    ],
)
def test_a_sentence_that_says_nothing_else_says_the_quotation(text: str, language: str) -> None:
    assert [(t.speaker, t.direct) for t in claims(text, language, (ANA,))] == [(ANA, True)]


@pytest.mark.parametrize(
    ("text", "language", "cue", "content"),
    [
        (f"{ZED} a dit : « Le pont tient. » Et d’ajouter : « Il tiendra. »", "fr", "ajouter", "Il tiendra."),
        (f"« Le pont tient », estime {ZED}. Avant d’ajouter : « Il tiendra. »", "fr", "ajouter", "Il tiendra."),
        (f"{ZED} estime que le pont tient. Et de conclure que tout va bien.", "fr", "conclure", "tout va bien"),
        (f'{ZED} said: "The bridge is bad." And added: "Can we enforce this?"', "en", "added", "Can we enforce this?"),
    ],
)
def test_a_sentence_without_a_subject_goes_on_with_who_spoke_last(
    text: str, language: str, cue: str, content: str
) -> None:
    *_, last = sorted(claims(text, language, (ZED,)), key=lambda told: text.index(told.content))
    assert (last.speaker, last.cue, last.content) == (ZED, cue, content)


def test_before_saying_and_a_main_clause_have_one_subject() -> None:
    assert not claims(f"Avant de conclure que tout va bien, {ZED} a visité le pont.", "fr", (ZED,))


def test_a_body_may_be_named_in_what_it_reports() -> None:
    told = claims("Exemple Police have arrested two men, the agency said.", "en", (), ("Exemple Police",))
    assert [t.speaker for t in told] == ["Exemple Police"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("A Exemplia news release said that the bridge had fallen.", "en", "Exemplia"),
        ("Un communiqué du groupe Exemplia affirme que le pont tient.", "fr", "Exemplia"),
        ("Un communiqué de personnes proches d’Exemplia affirme que le pont tient.", "fr", None),
    ],
)
def test_a_paper_speaks_for_the_one_who_wrote_it(text: str, language: str, speaker: str | None) -> None:
    assert [t.speaker for t in claims(text, language, (), ("Exemplia",))] == [speaker]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED} said he was there. “It woke me up this morning,” the 72-year-old told reporters.", "en"),
        (f"{ZED} a été arrêté. L’homme de 42 ans affirme qu’il dormait.", "fr"),
    ],
)
def test_an_age_means_the_person_spoken_of_last(text: str, language: str) -> None:
    assert claims(text, language, (ZED,))[-1].speaker == ZED


def test_a_deputy_of_the_sheriff_is_no_sheriff() -> None:
    text = f"Sheriff {ZED} spoke. The sheriff’s deputy {ANA} left. The sheriff said that it was late."
    told = claims(text, "en", (ZED, ANA), (), ((ZED, "Sheriff"), (ANA, "sheriff’s deputy")))
    assert [t.speaker for t in told] == [ZED]


def test_whom_one_tells_may_stand_behind_the_verb() -> None:
    told = claims(f"The bridge fell around noon in a wooded area, {ZED} told the television station.", "en", (ZED,))
    assert [(t.speaker, t.content) for t in told] == [(ZED, "The bridge fell around noon in a wooded area")]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"{ZED} a refusé de commenter.", "fr", "a refusé de commenter"),
        (f"{ZED} n’a pas souhaité répondre.", "fr", "n’a pas souhaité répondre"),
        (f"{ZED} n’a pas voulu dire qui viendrait.", "fr", "qui viendrait"),
        (f"{ZED} declined further questions on Monday.", "en", "declined further questions"),
        (f"{ZED} declined to release the name and left.", "en", "the name"),
    ],
)
def test_a_refusal_is_a_claim(text: str, language: str, content: str) -> None:
    assert [(t.speaker, t.content) for t in claims(text, language, (ZED,))] == [(ZED, content)]


def test_a_wish_to_answer_is_no_refusal() -> None:
    assert not claims(f"{ZED} souhaite répondre aux habitants.", "fr", (ZED,))


def test_an_abbreviated_rank_ends_no_sentence() -> None:
    told = claims(f"An officer fired a shot, said police spokesman Sgt. {ZED}.", "en", (ZED,))
    assert [t.speaker for t in told] == [ZED]


def test_a_name_in_quotation_marks_is_not_what_is_said() -> None:
    told = claims('La "légion Aube Fictive" a revendiqué son incursion.', "fr", (), ("légion Aube Fictive",))
    assert [(t.speaker, t.content) for t in told] == [("légion Aube Fictive", "son incursion")]


def test_the_nearest_subject_speaks_behind_and() -> None:
    text = (
        "L’Institut Exemple a fait état de cinq secousses et le Centre Fictif (CFX) a déclaré que la terre tremblait."
    )
    told = claims(text, "fr", (), ("Institut Exemple", "Centre Fictif"))
    assert [t.speaker for t in told] == ["Institut Exemple", "Centre Fictif"]


def test_a_body_has_its_name_behind_it() -> None:
    told = claims("Les routes sont coupées, a indiqué l’ONG Exempla.", "fr", (), ("Exempla",))
    assert [t.speaker for t in told] == ["Exempla"]


def test_whoever_is_announced_behind_a_comma_speaks() -> None:
    text = "La secousse la plus forte a été enregistrée à dix kilomètres, a annoncé l’institut Exempla."
    told = claims(text, "fr", (), ("Exempla",))
    assert [(t.speaker, t.content) for t in told] == [
        ("Exempla", "La secousse la plus forte a été enregistrée à dix kilomètres")
    ]


def test_one_of_many_is_nobody_who_is_named() -> None:
    told = claims("« Le moment est venu ! », a déclaré l’un des combattants de la Légion.", "fr", (), ("Légion",))
    assert [t.speaker for t in told] == [None]


def test_they_are_the_two_that_acted_in_the_sentence_before() -> None:
    text = "Les deux groupes, l’Aube Fictive et le Corps Exemple, sont entrés. Ils affirment avoir pris le village."
    told = claims(text, "fr", (), ("Aube Fictive", "Corps Exemple"))
    assert [t.speaker for t in told] == ["Aube Fictive", "Corps Exemple"]


def test_what_goes_on_says_nothing() -> None:
    told = claims(f"{ZED} a dit qu’une « opération secrète » se poursuivait.", "fr", (ZED,))
    assert [t.cue for t in told] == ["a dit"]


def test_he_is_not_somebody_else_behind_one_who_is_not_named() -> None:
    text = (
        f"{ZED} est arrivé. « Le moment est venu ! », a déclaré l’un des combattants. « Nous souhaitons la paix », "
        "a-t-il ajouté."
    )
    assert [t.speaker for t in claims(text, "fr", (ZED,))] == [None, None]


def test_what_is_declared_is_no_speaker() -> None:
    told = claims(f"{ZED} déclare l’état d’urgence dans la région.", "fr", (ZED,))
    assert not [t for t in told if t.speaker != ZED]


@pytest.mark.parametrize("day", ["samedi", "dimanche soir"])
def test_a_day_between_the_verb_and_its_inverted_subject_is_no_speaker(day: str) -> None:
    told = claims(f"« Il faut partir », a déclaré {day} Bowinn Exemple, tête de liste.", "fr", ("Bowinn Exemple",))
    assert [(t.speaker, t.words) for t in told] == [("Bowinn Exemple", "Bowinn Exemple")]


def test_a_title_in_front_of_a_name_is_part_of_the_words_for_its_speaker() -> None:
    text = "« C'est un point d'interrogation », reconnaît Me Luc Exemple, avocat du complice présumé."
    told = claims(text, "fr", ("Luc Exemple",))
    assert [(t.speaker, t.words) for t in told] == [("Luc Exemple", "Me Luc Exemple")]


def test_an_office_of_a_body_is_held_by_whoever_holds_it_of_the_bodys_full_name() -> None:
    role = "secrétaire général de l’Union générale du travail"
    text = (
        f"Zed Exemple, {role} (UGT), a parlé à Ada Exempla. "
        "Dans un autre contexte, le secrétaire général de l’UGT a estimé que rien ne change."
    )
    told = claims(text, "fr", ("Zed Exemple", "Ada Exempla"), ("UGT",), (("Zed Exemple", role),))
    assert [t.speaker for t in told if t.cue == "a estimé"] == ["Zed Exemple"]


def test_of_two_holders_of_an_office_the_one_named_by_then_is_meant() -> None:
    text = (
        "Le ministre de l’Économie, Zed Exemple, a voyagé. « Rien ne change », a dit le ministre. "
        "En Exemplie, la ministre de la Santé, Ada Exempla, se tait."
    )
    roles = (("Zed Exemple", "ministre de l’Économie"), ("Ada Exempla", "ministre de la Santé"))
    told = claims(text, "fr", ("Zed Exemple", "Ada Exempla"), (), roles)
    assert [t.speaker for t in told if t.cue == "a dit"] == ["Zed Exemple"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La délégation est dirigée par un ancien maire, selon les informations fournies par Exempla.", "fr"),
        ("Prices rose by four percent last year, according to figures released by Exempla.", "en"),
    ],
)
def test_whoever_gives_the_information_is_its_source(text: str, language: str) -> None:
    assert [t.speaker for t in claims(text, language, (), ("Exempla",))] == ["Exempla"]


def test_she_is_the_woman_at_hand_and_never_the_man() -> None:
    text = "The bridge was safe, said Peter Sample. Most slept, according to Alice Example. Soon they left, she said."
    assert [t.speaker for t in claims(text, "en", ("Peter Sample", "Alice Example"))][-1] == "Alice Example"
    text = "Peter Sample said the bridge was safe. Soon they left, she said."
    assert [t.speaker for t in claims(text, "en", ("Peter Sample",))][-1] is None


def test_an_indefinite_description_is_nobody_named_before() -> None:
    text = f"{ZED} said the bridge was safe. A suspect was hurt in a fall that he says was an accident."
    assert [t.speaker for t in claims(text, "en", (ZED,))][-1] is None


def test_the_name_set_off_before_the_verb_speaks() -> None:
    text = f"Later that day, the member, {ZED}, said the rain would stop by noon."
    assert [t.speaker for t in claims(text, "en", (ZED,))] == [ZED]


def test_the_clause_is_said_where_only_its_end_is_quoted() -> None:
    julie = "Julie Exemple"
    text = f'Le plan porte "sur un début de reprise du travail", a expliqué à l\'AFP {julie}, de la Ligue.'
    (said,) = claims(text, actors=(julie,))
    assert (said.speaker, said.content) == (julie, 'Le plan porte "sur un début de reprise du travail"')


def test_a_plural_verb_has_both_who_are_named_first() -> None:
    one, two = "Julie Exemple", "Paul Modèle"
    text = f"{one} et {two}, rivaux du maire, {ZED}, ont annoncé que le pont est sûr."
    assert [t.speaker for t in claims(text, actors=(one, two, ZED))] == [one, two]


def test_celui_ci_is_whom_the_text_named_last() -> None:
    text = f"Le candidat exclu est {ZED}. Celui-ci conteste les résultats."
    assert [(t.speaker, t.words) for t in claims(text, actors=(ZED,))] == [(ZED, "Celui-ci")]


def test_a_relative_clause_is_no_content_but_its_noun_is() -> None:
    (said,) = claims(f"{ZED} dénonce un scrutin qu'il juge biaisé.", actors=(ZED,))
    assert said.content == "un scrutin qu'il juge biaisé"


def test_an_opening_participle_ends_where_the_main_clause_begins() -> None:
    first, _ = claims("Accusant le pouvoir d'avoir faussé le vote, il a affirmé que le pont est sûr.", actors=(ZED,))
    assert first.content == "le pouvoir d'avoir faussé le vote"


def test_who_does_something_by_saying_it_is_the_subject_of_the_whole() -> None:
    text = f"La vice-présidente, {ANA}, a ouvert les débats en accusant le gouvernement : « Vous refusez tout. »"
    assert [t.speaker for t in claims(text, actors=(ANA,))][-1] == ANA
    text = f"Deux heures après avoir annoncé la fermeture du pont, le ministre {ZED} a dîné à l'hôtel."
    assert [t.speaker for t in claims(text, actors=(ZED,))] == [ZED]


def test_a_rank_may_stand_before_the_name_in_apposition() -> None:
    text = f"The spokesperson of the state police command, DSP {ZED}, confirmed the incident."
    assert [t.speaker for t in claims(text, "en", (ZED,))] == [ZED]


def test_the_article_speaks_between_the_parts_of_a_quotation() -> None:
    text = (
        f"{ZED} était là. «L'eau monte encore et la route est fermée, a-t-il indiqué. Ce qui ne change rien au reste.»"
    )
    assert [t.speaker for t in claims(f"{ZED} a dit que la fête est belle. {text}", actors=(ZED,))][-1] == ZED


def test_a_prime_minister_is_no_other_minister() -> None:
    text = f"The cabinet minister {ZED} spoke on Monday. The prime minister did play down what he said was a joke."
    assert all(t.speaker is None for t in claims(text, "en", (ZED,), (), ((ZED, "minister"),)))


def test_a_newspaper_cited_for_what_somebody_did_is_no_he() -> None:
    text = (
        f"Le maire, {ZED}, a démissionné. La séance a été houleuse. Il a parlé, selon Ouest-France. "
        "Il n’a rien volé, assure-t-il."
    )
    found = claims(text, "fr", (ZED,), ("Ouest-France",), ((ZED, "maire"),))
    assert [t.speaker for t in found if t.cue == "assure-t-il"] == [ZED]


def test_where_somebody_speaks_is_not_who_speaks() -> None:
    found = claims("Chez Modèleco, le SETX dénonce un passage en force.", "fr", (), ("Modèleco", "SETX"))
    assert speakers(found) == ["SETX"]


def test_who_announces_what_he_did_is_himself_where_nobody_else_is_at_hand() -> None:
    text = f"{ZED} a déclenché, samedi, le processus, a-t-il annoncé dans un communiqué."
    assert speakers(claims(text, "fr", (ZED,))) == [ZED]
    text = f"{ANA} est venue. {ZED} a fermé l’usine, a-t-il ajouté."
    assert speakers(claims(text, "fr", (ZED,))) == [None]


def test_an_impersonal_he_is_nobody() -> None:
    text = f"{ZED} a parlé lundi. « Les communes seront dispensées », est-il indiqué dans le rapport."
    assert speakers(claims(text, "fr", (ZED,))) == [None]


def test_an_office_in_more_words_than_the_role_is_the_same_office() -> None:
    text = (
        f"Le procureur de Modèleville {ZED} et le procureur {ANA} écoutent. "
        "« C’est une blessure », a lancé le procureur de la République de Modèleville."
    )
    roles = ((ZED, "procureur de Modèleville"), (ANA, "procureur"))
    found = claims(text, "fr", (ZED, ANA), (), roles)
    assert found[-1].speaker == ZED


def test_a_company_s_paper_speaks_for_the_only_company() -> None:
    text = "Modelco closed its plant. The plant closes at dawn, according to the company’s website."
    assert speakers(claims(text, "en", (), ("Modelco",))) == ["Modelco"]
    text = "Modèleco emploie 220 salariés. « Rien n’est décidé », précise un communiqué de l’entreprise."
    assert speakers(claims(text, "fr", (), ("Modèleco",))) == ["Modèleco"]
    text = "Le Syndicat modèle attend. « Rien n’est décidé », précise un communiqué de l’entreprise."
    assert speakers(claims(text, "fr", (), ("Syndicat modèle",))) == [None]


def test_a_ministry_is_no_town_hall() -> None:
    text = "La Mairie de Modèleville a ouvert un guichet. Le ministère a démenti tout retard."
    assert speakers(claims(text, "fr", (), ("Mairie de Modèleville",))) == [None]


def test_who_gives_out_a_paper_says_what_it_says_and_who_receives_it_does_not() -> None:
    text = f"{ZED} issued a statement saying the bridge was safe."
    assert speakers(claims(text, "en", (ZED,))) == [ZED]
    text = f"{ZED} responded with a letter saying she would return."
    assert speakers(claims(text, "en", (ZED,))) == [ZED]
    text = f"{ZED} received a letter saying the bridge was unsafe."
    assert ZED not in speakers(claims(text, "en", (ZED,)))
    text = f"{ZED} a diffusé un message assurant que tout allait bien."
    assert speakers(claims(text, "fr", (ZED,))) == [ZED]


def test_an_apposition_is_whoever_is_named_before_it() -> None:
    text = f"{ZED}, the head of the council, had declared the bridge finished."
    assert speakers(claims(text, "en", (ZED,))) == [ZED]


def test_who_speaks_stands_behind_the_medium() -> None:
    text = f"« Impossible », a commenté via Twitter le maire de Modèleville, {ZED}."
    assert speakers(claims(text, "fr", (ZED,), ("Le Soir",))) == [ZED]
    text = f"« Le pont est en deuil », a réagi l’éditorialiste en chef {ANA}."
    assert speakers(claims(text, "fr", (ANA,))) == [ANA]


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        ("Le patron de l’Union Zed Exemple est là. « Il faut remonter loin », a ajouté le directeur général.", "fr",
         ("patron de l’Union",)),
        ("Le bourgmestre Zed Exemple est là. D’après le mayeur, il ne pleut pas.", "fr", ("bourgmestre",)),
        ("Le procureur du roi Zed Exemple est là. « C’est un choc », a expliqué le procureur.", "fr",
         ("procureur du roi",)),
        ("« Ce fut un plaisir et un honneur », a réagi son rival historique, l’Espagnol Zed Exemple (36 ans).", "fr",
         ()),
        ("« Il reste des pièces à venir, on n’est pas à un jour près », a réagi de son côté Zed Exemple.", "fr", ()),
        ("« Cinquante euros, c’est un point sur l’horizon », répète en boucle Zed Exemple.", "fr", ()),
        ("Zed Exemple a opté pour la fuite, affirmant que les chiffres étaient faux.", "fr", ()),
        ("Zed Exemple : « Nous allons répondre à la guerre par la joie. »", "fr", ()),
        ("Zed Exemple rappelle avoir choisi cette ville pour son fleuve.", "fr", ()),
        ("“I think it is a fine thing. It shows that the work is seen,” Zed Exemple who also led Senegal in the 2018 "
         "World Cup in Russia stated.",
         "en", ()),
        ("Zed Exemple spoke. “We were late at the mill, and the flour was gone,” the 24-year-old said.", "en", ()),
    ],
)  # fmt: skip
def test_the_speaker_is_found_by_other_words_and_in_other_places(
    text: str, language: str, roles: tuple[str, ...]
) -> None:
    found = claims(text, language, (ZED,), (), tuple((ZED, role) for role in roles))
    assert speakers(found) == [ZED]


@pytest.mark.parametrize(
    ("text", "language", "groups", "speaker"),
    [
        ("Le mouvement Vorne a appelé au calme. Le parti dénonce une grave escalade.", "fr", ("Vorne",), "Vorne"),
        ("Le Suisse a été élu à l’Académie des algues, a annoncé l’institution.", "fr", ("Académie des algues",),
         "Académie des algues"),
        ("Selon Paul, membre du bureau de Sud-Vorne, il neige. L’organisation table sur « 70 % » de grévistes.", "fr",
         ("Sud-Vorne",), "Sud-Vorne"),
        ("Vorne Gold Company reported losses. “We have stopped work there,” the gold mining company said.", "en",
         ("Vorne Gold Company",), "Vorne Gold Company"),
        ("Vorne Police have welcomed the sentence, which they say reflects the crime.", "en", ("Vorne Police",),
         "Vorne Police"),
    ],
)  # fmt: skip
def test_a_body_is_meant_by_another_word_of_its_sort(
    text: str, language: str, groups: tuple[str, ...], speaker: str
) -> None:
    assert claims(text, language, (), groups)[-1].speaker == speaker


def test_whoever_is_handed_a_prize_speaks_next() -> None:
    text = (
        f"« Je suis ravie de tout cela », a dit {ANA}. Un prix a été remis à {ZED}. « Je vais l’exposer », a-t-il dit."
    )
    assert speakers(claims(text, "fr", (ZED, ANA))) == [ANA, ZED]


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        # named only later, and an office alone
        (f"« Le terrain était vraiment bon », a jugé la mairesse. {ANA}, mairesse de Vornes, est venue.", "fr",
         ((ANA, "mairesse de Vornes"),)),
        (f"« L’offre est solide, je le crois », a ajouté le patron. Le directeur général {ZED} se tait.", "fr",
         ((ZED, "directeur général"),)),
        # two lawyers
        (f"{ZED}, avocat de la ville, est là. {ANA}, un des avocats de la famille, aussi. C’est fini, selon l’avocat.",
         "fr", ((ZED, "avocat de la ville"), (ANA, "avocats de la famille"))),
        # in brackets
        (f"Ugo devient le deuxième homme (après {ZED} du club) à gagner. « J’ai la chance de gagner », a-t-il confié.",
         "fr", ()),
    ],
)  # fmt: skip
def test_who_is_only_named_later_or_beside_another_does_not_speak(
    text: str, language: str, roles: tuple[tuple[str, str], ...]
) -> None:
    assert speakers(claims(text, language, (ZED, ANA), (), roles)) == [None]


def test_a_pronoun_is_not_whose_mother_somebody_is_nor_somebody_far() -> None:
    text = (
        f"Nordahl Vornes a été condamné. {ANA}, la mère de Maude Vornes, espère une sanction. « Je veux qu’il reste "
        "en prison », a-t-elle dit."
    )
    found = claims(text, "fr", (ANA, "Nordahl Vornes", "Maude Vornes"))
    assert found[-1].speaker in {ANA, None}


def test_a_town_in_between_does_not_speak() -> None:
    text = "Deux diplomates basés à Addis-Abeba ont déclaré que la ville était calme."
    (told,) = claims(text, "fr", (), ("Addis-Abeba",))
    assert (told.speaker, told.words) == (None, "Deux diplomates")


def test_a_day_is_no_part_of_who_speaks() -> None:
    text = "L’usine va fermer, a annoncé mercredi 12 décembre la direction du site."
    (told,) = claims(text)
    assert told.words == "la direction du site"


def test_what_is_plural_does_not_do_what_one_does() -> None:
    text = "Dix-huit hôpitaux et 40 centres de santé sont hors service, a indiqué le ministère de la Santé."
    (told,) = claims(text, "fr", (), ("ministère de la Santé",))
    assert told.speaker == "ministère de la Santé"


def test_who_is_cited_is_not_who_goes_on() -> None:
    text = "« Tout va bien ici », a dit Vorne, citant Bourne. Il a ajouté que la pluie venait."
    assert claims(text, "fr", (), ("Vorne", "Bourne"))[-1].speaker == "Vorne"


def test_what_follows_an_office_behind_a_source_is_what_is_said() -> None:
    text = f"Selon {ZED}, membre du bureau de la ligue, le mouvement sera suivi."
    (told,) = claims(text, "fr", (ZED,))
    assert told.content == "le mouvement sera suivi"


@pytest.mark.parametrize(
    ("text", "language", "groups", "roles"),
    [
        ("Le président Zed Exemple a été libéré. Le ministre français a dit que tout allait bien.", "fr", (),
         ("président",)),
        ("L’Espagnol Zed Exemple a perdu. Le Serbe a dit que le public avait aidé.", "fr", (), ()),
        ("La CGT a déposé un préavis. La direction a dit que les usines tourneraient.", "fr", ("CGT",), ()),
        ("Les postes vont partir, a dit la CGT. L’entreprise a assuré que personne ne partirait.", "fr", ("CGT",), ()),
        ("La mort de Zed Exemple a ému la ville. « C’était un ami de toujours », a-t-il confié.", "fr", (), ()),
        ("Le patron de la Ligue Zed Exemple était chez Testor. Le PDG a dit que l’usine embauche.", "fr", ("Testor",),
         ("patron de la Ligue",)),
        ("Le patron de la Ligue Zed Exemple est là. Le patronat a dit que les prix monteraient.", "fr", (),
         ("patron de la Ligue",)),
        ("Le gendarme Zed Exemple est blessé. Le policier a dit avoir tiré en l’air.", "fr", (), ("gendarme",)),
        ("District attorney Zed Exemple charged a man. The lawyer said that his client was innocent.", "en", (),
         ("District attorney",)),
    ],
)  # fmt: skip
def test_another_office_another_nation_or_another_body_is_somebody_else(
    text: str, language: str, groups: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    found = claims(text, language, (ZED,), groups, tuple((ZED, role) for role in roles))
    assert found[-1].speaker is None


def test_the_chief_is_nobody_once_another_person_has_been_named_since() -> None:
    alone = "Le patron de Testor Zed Exemple est là. Le directeur général a dit que l’usine embauche."
    other = "Le patron de Testor Zed Exemple a vu Paul Modèle. Le directeur général a dit que l’usine embauche."
    roles = ((ZED, "patron de Testor"),)
    assert speakers(claims(alone, "fr", (ZED,), ("Testor",), roles)) == [ZED]
    assert claims(other, "fr", (ZED, "Paul Modèle"), ("Testor",), roles)[-1].speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Zed Exemple : « On m’a menti pendant des années », le livre choc de Paul.",
        "Zed Exemple : « Nous avons fait un grand match », savoure Paul Modèle.",
    ],
)
def test_a_name_before_a_colon_is_no_speaker_where_words_follow_the_quotation(text: str) -> None:
    assert ZED not in speakers(claims(text, "fr", (ZED,)))


@pytest.mark.parametrize(
    "text",
    [
        "Selon l’agence Vorne, le maire de Lyon, qui était absent, a démissionné.",
        f"Selon {ZED}, des habitants, effrayés, ont quitté leurs maisons.",
    ],
)
def test_who_acts_in_what_is_said_is_no_apposition_of_the_source(text: str) -> None:
    (told, *_) = claims(text, "fr", (ZED,), ("Vorne",))
    assert told.content.startswith(("le maire de Lyon", "des habitants"))


def test_no_fewer_than_twelve_is_not_nobody() -> None:
    assert claims("No fewer than twelve witnesses said that the bridge was shaking.", "en")
    assert not claims("No group has claimed responsibility for the attack.", "en")


def test_the_same_source_is_who_spoke_last() -> None:
    text = "Selon le GTX, 42 civils sont morts. Des avions ont volé, selon la même source."
    assert [c.speaker for c in claims(text, "fr", (), ("GTX",))] == ["GTX", "GTX"]
    text = "Selon une source policière, il pleut. Zed Exemple a dit que tout allait."
    text += " Des avions ont volé, selon la même source."
    assert [c.speaker for c in claims(text, "fr", ("Zed Exemple",))] == [None, "Zed Exemple", None]
    text = "Selon un habitant, il pleut. Des avions ont volé, selon la même source."
    assert [c.speaker for c in claims(text, "fr", (), ("GTX",))] == [None, None]


def test_whose_words_they_are_is_whom_a_pronoun_would_mean() -> None:
    text = "Zed Exemple a dit qu’il pleuvait. Selon ses propos, des membres ont été arrêtés."
    assert [c.speaker for c in claims(text, "fr", ("Zed Exemple",))] == ["Zed Exemple", "Zed Exemple"]


def test_a_body_is_what_the_article_has_called_it() -> None:
    text = "La société Exempla publie. L’association Vornes proteste. « C’est faux », a répondu la société."
    assert [c.speaker for c in claims(text, "fr", (), ("Exempla", "Vornes"))] == ["Exempla"]
    text = "He drove for haulage firm Exempla to Vornes Town. In a statement, the firm said it was sorry."
    assert [c.speaker for c in claims(text, "en", (), ("Exempla",))] == ["Exempla"]
    text = "Le groupe Exempla ferme. Vornes dit qu’il ouvre. « C’est bien », ajoute le groupe."
    assert [c.speaker for c in claims(text, "fr", (), ("Exempla", "Vornes"))][-1] == "Vornes"
    text = "La société Exempla et la société Vornes publient. « C’est faux », a répondu la société."
    assert [c.speaker for c in claims(text, "fr", (), ("Exempla", "Vornes"))] == [None]


@pytest.mark.parametrize(
    "between",
    ["Mais il n’a battu qu’un joueur, {ana} (n°27).", "Il a rencontré {ana} à Cholet.", "Il a joué devant {ana}."],
)
def test_whom_a_pronoun_acts_on_is_not_the_pronoun(between: str) -> None:
    text = f"{ZED} a gagné hier. {between.format(ana='Jean Testard')} « C’est bien », a-t-il déclaré."
    assert speakers(claims(text, "fr", (ZED, "Jean Testard"))) == [ZED]


def test_an_il_that_is_nobody_s_rules_nobody_out() -> None:
    text = f"Il faut remercier {ZED}. « C’est bien », a-t-il déclaré."
    assert speakers(claims(text, "fr", (ZED,))) in ([ZED], [None])
    assert speakers(claims(f"{ZED} est venu. Il y a {ZED} ici. « Bien », a-t-il dit.", "fr", (ZED,))) == [ZED]


def test_an_office_of_the_country_that_an_article_is_about_is_that_office() -> None:
    text = (
        f"Exemplia's army chief announced a coup. Army chief {ZED} left Exemplia. The army chief said that it was over."
    )
    found = claims(text, "en", (ZED,), (), ((ZED, "Army chief"),))
    assert speakers(found)[-1] == ZED


def test_one_office_may_have_two_words() -> None:
    text = f"Justice {ZED} spoke on Monday. The trial judge told the court that the man was blunt."
    assert speakers(claims(text, "en", (ZED,), (), ((ZED, "Justice"),))) == [ZED]
    text = f"L’entraîneur de Nantes {ZED} est venu. « C’est peu », précise le technicien nantais."
    assert speakers(claims(text, "fr", (ZED,), (), ((ZED, "entraîneur de Nantes"),))) == [ZED]


def test_a_guard_and_a_multinational_are_bodies_that_speak() -> None:
    text = "The Exemplian Coast Guard came. Nobody was hurt, the coast guard said."
    assert speakers(claims(text, "en", (), ("Exemplian Coast Guard",))) == ["Exemplian Coast Guard"]
    text = "Exempla a vu ses ventes monter. La multinationale affirme que tout va bien."
    assert speakers(claims(text, "fr", (), ("Exempla",))) == ["Exempla"]


def test_games_that_are_conceded_are_no_claim() -> None:
    assert not claims(f"{ZED} n’a concédé que 37 jeux en quatre matches.", "fr", (ZED,))
    assert claims(f"{ZED} a concédé que le pont était fermé.", "fr", (ZED,))


def test_a_pronoun_of_another_clause_rules_nobody_out() -> None:
    text = (
        f"Il devrait être clair, même si {ZED}, le PDG de la compagnie, en a déjà parlé. « C’est bien », poursuit-il."
    )
    assert speakers(claims(text, "fr", (ZED,), (), ((ZED, "PDG de la compagnie"),)))[-1] == ZED


def test_an_office_in_capitals_bars_the_way_back() -> None:
    text = f"{ZED} left the party. A vote looms, after the PM confirmed he would stay as he accused rebels of lying."
    assert ZED not in speakers(claims(text, "en", (ZED,)))


def test_a_prefecture_is_not_that_of_another_region() -> None:
    group = "préfecture des Côtes d'Armor"
    text = "La préfecture des Côtes d'Armor signalait trois blessés. {place}, selon la préfecture, rien n’a brûlé."
    for place, meant in (("En Normandie", None), ("À Saint-Brieuc", group)):
        made = article(text.format(place=place), "fr")
        (found,) = extract([made])
        assert [c.speaker.of(made.prose) if c.speaker else None for c in found.claims][-1] == meant


def test_what_nobody_can_say_is_no_source() -> None:
    found = claims(f"{ZED} said the layoffs were handled according to seniority.", "en", (ZED,))
    assert speakers(found) == [ZED]
    assert not claims("C’est dire que les accusés connaîtront leur sort.", "fr")


def test_the_accused_does_not_accuse_itself() -> None:
    text = f"L’association Vornes, que préside {ZED}, accuse la société Exempla d’avoir menti. Exempla dément."
    assert speakers(claims(text, "fr", (ZED,), ("Vornes", "Exempla"))) == ["Vornes", "Exempla"]


def test_who_holds_an_office_of_another_country_does_not_speak_for_this_one() -> None:
    text = f"Prime Minister {ZED} flew to India. India welcomed him. India's prime minister said trade would grow."
    (found,) = extract([made := article(text, "en")])
    assert [c.speaker.of(made.prose) if c.speaker else None for c in found.claims] == [None]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{ZED} a annoncé que le maire avait démissionné en précisant que l’intérim serait long.", [ZED, ZED]),
        (f"{ZED} a concédé que les points de blocage restaient nombreux.", [ZED]),
        (f"Me {ZED} défend le suspect. L’avocat de la victime a dit non. L’avocat a dit que c’était fini.", [None]),
    ],
)
def test_who_says_what_is_not_who_is_spoken_of(text: str, said: list[str | None]) -> None:
    assert speakers(claims(text, "fr", (ZED,)))[-len(said) :] == said


def test_a_judge_is_the_justice_only_at_hand() -> None:
    text = f"Justice {ZED} dissented. A man was jailed. The town slept. The judge said the man was dangerous."
    assert speakers(claims(text, "en", (ZED,), (), ((ZED, "Justice"),))) == [None]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (f"La rencontre a été utile, a indiqué le cabinet de Mme {ANA}.", "fr", None),
        (f"« Le dossier est vide », a indiqué l’avocat de M. {ANA}.", "fr", None),
        (f"« Le dossier est vide », a indiqué l’avocate {ANA}.", "fr", ANA),
        (f"The lawyer for Mr. {ANA} said that the case was weak.", "en", None),
    ],
)
def test_the_office_or_the_lawyer_of_somebody_is_not_that_person(text: str, language: str, who: str | None) -> None:
    assert speakers(claims(text, language, (ANA,))) == [who]


def test_an_office_that_looks_like_a_body_is_held_by_the_man_behind_the_comma() -> None:
    group = "EXC Testville Commandant"
    assert speakers(claims(f"{group}, Mr {ZED}, said the pipes were cut.", "en", (ZED,), (group,))) == [ZED]
    text = f"Exempla Region 11 spokesman {ZED} said the road was closed."
    assert speakers(claims(text, "en", (ZED,), ("Exempla Region",))) == [ZED]


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("It lied, according to a document seen by Exempla.", None, "It lied"),
        ("It lied, according to figures released by Exempla.", "Exempla", "It lied"),
        (f"According to a statement by the officer, DSP {ZED}, on Monday, two men fled.", ZED, "two men fled"),
        ("According to a statement by Exempla, two men fled.", "Exempla", "two men fled"),
    ],
)
def test_whoever_reads_a_paper_did_not_write_it(text: str, who: str | None, content: str) -> None:
    (claim,) = claims(text, "en", (ZED,), ("Exempla",))
    assert (claim.speaker, claim.content) == (who, content)


def test_nobody_tells_of_himself_as_the_suspect() -> None:
    text = f"{ZED} said a man was held. He said the suspect who claimed to be ill had fled. He added that it rained."
    assert speakers(claims(text, "en", (ZED,))) == [ZED, ZED, None, ZED]


def test_what_somebody_has_just_said_is_not_said_again_by_he() -> None:
    text = f"{ZED} a tenu à préciser que « sa » police « a procédé sans faille », a-t-il indiqué."
    (claim,) = claims(text, "fr", (ZED,))
    assert (claim.cue, claim.speaker) == ("préciser", ZED)
    assert len(claims(f"{ZED} a dit que l’eau montait, a rappelé {ANA}.", "fr", (ZED, ANA))) == 2


def test_husband_and_wife_are_two() -> None:
    tom, ann = "Tom Exemple", "Ann Exemple"
    text = f"{tom}, a former editor, is married to {ann}. For years, he has watched the birds, he said."
    assert speakers(claims(text, "en", (tom, ann))) == [tom]


def test_he_goes_on_through_paragraphs_that_are_quoted() -> None:
    lines = "“The suspect ran away to the hills.\n“He was seen at the beach by Ben Modèle.\n“He left with a bag.\n"
    text = f"{ZED} said the road was closed.\n{lines}“He was not part of the group,” he said.\n“All will go,” he said."
    assert speakers(claims(text, "en", (ZED, "Ben Modèle"))) == [ZED] * 3


@pytest.mark.parametrize(
    ("role", "text", "found"),
    [
        ("EXB governor", "The head of EXB said rates would fall.", ZED),
        ("EXB deputy governor", "The head of EXB said rates would fall.", None),
        ("Prime Minister", "The road is closed, the premier announced.", None),
        ("police chief", "The outgoing police chief said the road was closed.", ZED),
        ("ex-President", "The former president said the road was closed.", ZED),
        ("President", "The former president said the road was closed.", None),
        ("police spokeswoman", "The police spokesperson said the road was closed.", ZED),
    ],
)
def test_one_office_may_have_two_names(role: str, text: str, found: str | None) -> None:
    before = f"{role} {ZED} came."
    assert speakers(claims(f"{before} {text}", "en", (ZED,), ("EXB",), ((ZED, role),))) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Testland’s EXB broadcaster said that two ships sank.", "EXB"),
        ("The EXB newspapers said that two ships sank.", "EXB"),
        ("The Exempla Trust runs schools. The charity said it would close two.", "Exempla Trust"),
        ("The Labour Party newspaper said that two ships sank.", None),
        ("Xinhua news agency said that two ships sank.", "Xinhua"),
        ("The EXB television channel said that two ships sank.", None),
        ("Exempla Trust runs schools. The regional charity said it would close two.", "Exempla Trust"),
    ],
)
def test_a_body_may_be_named_inside_its_description(text: str, found: str | None) -> None:
    assert speakers(claims(text, "en", (), ("EXB", "Exempla Trust", "Labour Party", "Xinhua"))) == [found]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Deux associations (Vornes et Exempla) ont annoncé avoir porté plainte.", "fr", ["Vornes", "Exempla"]),
        ("Deux associations (dont Vornes) ont annoncé avoir porté plainte.", "fr", [None]),
        ("Les députés (Vornes et Exempla) ont affirmé que la loi passerait.", "fr", [None]),
        ("Vornes ainsi que Exempla ont annoncé avoir porté plainte.", "fr", ["Vornes", "Exempla"]),
        ("They came from Vornes and Exempla, who all said the road was closed.", "en", ["Vornes", "Exempla"]),
    ],
)
def test_all_who_are_named_together_speak(text: str, language: str, found: list[str | None]) -> None:
    assert speakers(claims(text, language, (), ("Vornes", "Exempla"))) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (f"Le maire de Vornes, {ZED}, et la préfète de l’Orne, {ANA}, ont dit que l’eau montait.", "fr", [ZED, ANA]),
        (f"Le maire a vu la préfète, {ANA}, et le juge, {ZED}, a dit que l’eau montait.", "fr", [ZED]),
        (f"The head of Vornes, {ZED}, and that of Exempla, {ANA}, said that it rained.", "en", [ZED, ANA]),
    ],
)
def test_two_who_are_told_of_and_named_both_speak(text: str, language: str, found: list[str | None]) -> None:
    assert speakers(claims(text, language, (ZED, ANA))) == found


def test_nobody_announces_a_person() -> None:
    text = f"Le juge a saisi la brigade, ainsi que le service de Vornes, a annoncé le procureur, {ZED}."
    (claim,) = claims(text, "fr", (ZED,))
    assert (claim.speaker, claim.content.startswith("Le juge a saisi")) == (ZED, True)


def test_who_hands_on_a_paper_of_others_has_not_written_it() -> None:
    text = f"« Il est mort lundi », indique ce communiqué de la famille transmis par {ZED}."
    assert speakers(claims(text, "fr", (ZED,))) == [None]


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("Selon un bilan à midi de la préfecture de Syldavie, dix granges ont brûlé.", "fr", "préfecture de Syldavie"),
        ("La préfecture de Syldavie s'active. Douze granges ont brûlé, d'après un décompte de la préfecture.", "fr",
         "préfecture de Syldavie"),
        ("Selon un communiqué mardi soir de la Croix-Rouge, douze granges ont brûlé.", "fr", "Croix-Rouge"),
        ("Twelve barns burned, according to a tally at noon by the Ministry of Health.", "en", "Ministry of Health"),
        ("According to a toll on Monday from the Red Cross, twelve barns burned.", "en", "Red Cross"),
    ],
)  # fmt: skip
def test_a_toll_is_said_by_the_body_whose_it_is_whatever_tells_when(text: str, language: str, body: str) -> None:
    assert speakers(claims(text, language, (), (body,))) == [body]


def test_what_follows_a_toll_and_its_hour_is_told_where_it_is_nobodys() -> None:
    (told,) = claims("Selon un bilan à midi, de la fumée couvrait la Syldavie.", "fr")
    assert (told.words, told.speaker) == ("un bilan", None)
