"""Turns of speech that say who said what: figures, accusations, refusals, topics, two parties of whom one is named."""

import pytest

from builder.model import BlockKind
from tests.extract.told import claims

ZED = "Zed Exemple"


def told(text: str, language: str, *groups: str, actors: tuple[str, ...] = (ZED,)) -> list[tuple[str | None, str]]:
    return [(c.speaker, c.content) for c in claims(text, language, actors, groups)]


def test_a_figure_is_of_whoever_counted() -> None:
    assert told("Le ministère de Test a dénombré 107 morts.", "fr", "ministère de Test") == [
        ("ministère de Test", "107 morts")
    ]
    (claim,) = told("Testland officials put the total death toll at more than 50,000.", "en")
    assert claim == (None, "the total death toll at more than 50,000")
    assert not told(f"{ZED} put the book on the table at 5.", "en")
    assert not told("Le catalogue recense 300 églises.", "fr")


def test_an_accusation_by_somebody_is_theirs() -> None:
    assert told(f"La ville, accusée par {ZED} d’avoir menti, se tait.", "fr") == [(ZED, "d’avoir menti")]
    assert not told("La ville est accusée d’avoir menti.", "fr")


def test_who_would_not_comment_refused() -> None:
    assert told(f"{ZED} would not comment on the fire.", "en") == [(ZED, "on the fire")]
    assert not told(f"{ZED} did not comment on the fire.", "en")


def test_a_guilty_plea_is_no_claim_and_what_is_ruled_out_is_denied() -> None:
    assert not told(f"{ZED} pleaded guilty to fraud.", "en")
    (claim,) = claims(f"{ZED} ruled out reports of a leak.", "en", (ZED,))
    assert (claim.content, claim.denies) == ("reports of a leak", True)


def test_what_is_suspected_is_hedged() -> None:
    (claim,) = claims("Police suspect the man died on Tuesday.", "en")
    assert (claim.content, claim.hedged) == ("the man died on Tuesday", True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Quant aux Testins, ils voteront contre, ont-ils indiqué.", "fr"),
        ("As for Testins, they will vote against it, they said.", "en"),
    ],
)
def test_whom_a_sentence_is_about_is_its_pronoun(text: str, language: str) -> None:
    (claim,) = claims(text, language, (), ("Testins",))
    assert claim.speaker == "Testins"


def test_of_two_parties_the_one_without_a_name_speaks_too() -> None:
    both = told("Des habitants et la CGT ont affirmé que le toit brûlait.", "fr", "CGT")
    assert both == [(None, "le toit brûlait"), ("CGT", "le toit brûlait")]
    both = told("Two people died, including a boy, local medics and Testa said, in an attack.", "en", "Testa")
    assert both == [(None, "Two people died, including a boy"), ("Testa", "Two people died, including a boy")]


def test_a_quotation_that_lacks_its_comma_is_said_all_the_same() -> None:
    text = "“The way in which you left us has jeopardized all of this work” the statement reads."
    assert [c.words for c in claims(text, "en")] == ["the statement"]


def test_what_is_judged_in_marks_is_said_unless_it_is_a_title() -> None:
    text = "La CGT a dit non, jugeant le projet « plutôt mauvais »."
    assert ("CGT", "le projet « plutôt mauvais »") in told(text, "fr", "CGT")
    assert not told("La juge a jugé le dossier « Paradise ».", "fr")
    assert not told("L’accord de la CGT prévoit que « les salaires montent vite ».", "fr", "CGT")


def test_who_accuses_ends_before_what_of() -> None:
    text = "Mary Sample was accused by prosecutors of helping Mark Pattern to flee."
    (claim,) = claims(text, "en", ("Mary Sample", "Mark Pattern"))
    assert (claim.speaker, claim.words) == (None, "prosecutors")


def test_a_topic_of_the_other_sex_does_not_speak() -> None:
    text = "Senator Mary Sample spoke. As for Paul Pattern, she said voters would judge him."
    assert [c.speaker for c in claims(text, "en", ("Mary Sample", "Paul Pattern"))] == ["Mary Sample"]


def test_who_is_left_out_of_a_game_and_a_price_are_no_claims() -> None:
    assert not told(f"Coach {ZED} ruled out striker Paul Sample for the game.", "en", actors=(ZED, "Paul Sample"))
    assert not told(f"{ZED} put the crowd at risk with 3 rockets.", "en")
    assert not told("Pour EDF, la facture atteint 450 millions.", "fr", "EDF")


def test_he_is_who_spoke_before_and_not_whom_they_spoke_of() -> None:
    text = f"The man was not known to police, Detective {ZED} said. The roof was down, he said."
    assert [c.speaker for c in claims(text, "en", (ZED,))] == [ZED, ZED]


def test_a_clause_behind_a_figure_is_no_content() -> None:
    text = f"{ZED} admitted hiding the source of $20,000 that was given to him, the office said."
    assert [c.content for c in claims(text, "en", (ZED,)) if c.cue == "admitted"] == [
        "hiding the source of $20,000 that was given to him"
    ]


def test_the_constitution_is_no_source() -> None:
    assert not told(f"{ZED} ne peut rester selon la Constitution.", "fr")
    assert not told(f"{ZED} cannot stay, according to the constitution.", "en")


def test_a_leader_is_known_by_the_last_word_of_an_english_office() -> None:
    text = f"Opposition Testo la Umoja coalition leader {ZED} came. The Testo leader said it was over."
    role = ((ZED, "Opposition Testo la Umoja coalition leader"),)
    assert [c.speaker for c in claims(text, "en", (ZED,), (), role)] == [ZED]


def test_a_government_s_head_goes_by_two_names_and_a_state_s_is_not_guessed() -> None:
    text = "Le président libanais {} et le Premier ministre Paul Modèle. « C’est fini », a déclaré le chef {}."
    roles = ((ZED, "président libanais"), ("Paul Modèle", "Premier ministre"))
    government, state = text.format(ZED, "du gouvernement"), text.format(ZED, "de l’État")
    assert [c.speaker for c in claims(government, "fr", (ZED, "Paul Modèle"), (), roles)] == ["Paul Modèle"]
    assert [c.speaker for c in claims(state, "fr", (ZED, "Paul Modèle"), (), roles)] == [None]
    text = f"Foreign Minister {ZED} came. The top diplomat said it was over."
    assert [c.speaker for c in claims(text, "en", (ZED,), (), ((ZED, "Foreign Minister"),))] == [ZED]


def test_a_union_s_figures_are_its_own() -> None:
    assert told("Pour la CGT, la mobilisation est passée de 450 000 à 1,2 million.", "fr", "CGT") == [
        ("CGT", "la mobilisation est passée de 450 000 à 1,2 million")
    ]
    assert not told("Pour la CGT, la réunion commence.", "fr", "CGT")


def test_the_same_finding_is_said_by_the_one_named_behind_it() -> None:
    text = "Même constat pour Paul Modèle, maire de Lens : « J’ai eu un message qui m’informait. »"
    assert told(text, "fr", actors=("Paul Modèle",)) == [("Paul Modèle", "J’ai eu un message qui m’informait.")]


def test_a_present_that_looks_like_a_participle_has_its_subject_behind_it() -> None:
    assert [c.words for c in claims("« Il faut davantage nommer les produits », rétorque un autre élu.")] == [
        "un autre élu"
    ]


def test_a_denial_of_this_says_nothing_else_and_a_judge_rules() -> None:
    text = "Clerks said the machine was wrong. The Post Office denied this and prosecuted clerks."
    found = claims(text, "en", (), ("Post Office",))
    assert [(c.cue, c.content, c.denies) for c in found] == [
        ("said", "the machine was wrong", False),
        ("denied", "the machine was wrong", True),
    ]
    (claim,) = claims("A judge ruled that the machine was wrong.", "en")
    assert (claim.content, claim.denies) == ("the machine was wrong", False)


def test_who_goes_on_doing_something_says_nothing() -> None:
    text = f"{ZED} will continue to negotiate but not to be “bullied or cajoled”."
    assert not told(text, "en")


def test_words_in_marks_at_a_clause_s_end_are_a_part_of_what_is_said() -> None:
    (claim,) = claims("Cela explique le choix du bois, « assez isolé », a souligné le maire.")
    assert claim.content == "Cela explique le choix du bois, « assez isolé »"


def test_whoever_has_no_name_is_meant_rather_than_an_owner() -> None:
    text = "Le rappeur s’en était pris à deux employés de son rival Paul Modèle. Il a reconnu avoir menti."
    assert [c.speaker for c in claims(text, "fr", ("Paul Modèle",))] == [None]


def test_a_verb_that_the_parser_takes_for_an_adjective_closes_a_quotation() -> None:
    text = "« Ces propos ne sont pas acceptables », a cinglé Paul Modèle."
    assert [c.speaker for c in claims(text, "fr", ("Paul Modèle",))] == ["Paul Modèle"]


def test_a_word_in_marks_between_subject_and_verb_is_not_what_is_said() -> None:
    text = "Les élus du conseil, « stupéfaits », affirment que « rien ne va plus ici »."
    assert [c.content for c in claims(text)] == ["rien ne va plus ici"]


def test_an_etat_major_is_one_word() -> None:
    (claim,) = claims("L’ancien chef d’état-major des armées a dit : « Jamais de la vie, non ».")
    assert claim.words == "L’ancien chef d’état-major des armées"


def test_who_is_told_says_nothing() -> None:
    assert not told(f"{ZED} was released and told on 1 July that he would not be charged.", "en")
    assert told(f"{ZED} told police that he would not go.", "en") == [(ZED, "he would not go")]


def test_who_blames_somebody_for_something_claims_it() -> None:
    assert told(f"{ZED} blamed the club for the fire.", "en") == [(ZED, "the club for the fire")]
    assert told(f"{ZED} maintained that the total was 250.", "en") == [(ZED, "the total was 250")]


def test_he_is_nobody_where_a_man_without_a_name_acts_in_the_sentence() -> None:
    text = f"{ZED} said it rained. The US sprinter claimed that it was dry when he had said he would be at home."
    assert [c.speaker for c in claims(text, "en", (ZED,)) if c.cue == "had said"] == [None]


def test_who_says_behind_and_is_who_acted_before_it() -> None:
    text = f"{ZED} described the militia as “killers” and said Aden’s residents had appealed for help."
    assert [c.speaker for c in claims(text, "en", (ZED,)) if c.cue == "said"] == [ZED]


def test_an_office_that_the_parser_takes_for_a_verb_speaks() -> None:
    text = "Ce chemin « est très loin », a déclaré à l’AFP l’opposant Paul Modèle, ajoutant que des gens sont blessés."
    assert {c.speaker for c in claims(text, "fr", ("Paul Modèle",), ("AFP",))} == {"Paul Modèle"}


def test_what_is_held_and_what_is_put_aside_are_claims() -> None:
    assert told(f"{ZED} held that those who left were wrong.", "en") == [(ZED, "those who left were wrong")]
    assert not told(f"{ZED} held a press conference.", "en")
    (claim,) = claims(f"{ZED} a écarté toute remise en cause des quotas.", "fr", (ZED,))
    assert (claim.content, claim.denies) == ("toute remise en cause des quotas", True)


def test_an_accusation_has_an_opinion_and_conditions_none() -> None:
    assert told("Pour l’accusation, c’est une faute grave.", "fr") == [(None, "c’est une faute grave")]
    assert not told("Les billets ne sont pas remboursés selon les conditions de vente.", "fr")


def test_a_company_is_not_whoever_is_its_director() -> None:
    text = f"{ZED}, directeur commercial du groupe, est là. Le groupe précise que l’usine ferme."
    assert [c.speaker for c in claims(text, "fr", (ZED,), (), ((ZED, "directeur commercial du groupe"),))] == [None]


def test_an_accusation_in_marks_and_a_denial_behind_a_rare_name_are_claims() -> None:
    text = "« On nous a menti pendant deux ans », accuse Isaure Modèle."
    assert told(text, "fr", actors=("Isaure Modèle",)) == [("Isaure Modèle", "On nous a menti pendant deux ans")]
    text = "Mme Plaquevent dément avoir reçu la moindre offre."
    (claim,) = claims(text, "fr", ("Plaquevent",))
    assert (claim.speaker, claim.content, claim.denies) == ("Plaquevent", "avoir reçu la moindre offre", True)


def test_what_is_learned_from_somebody_is_theirs() -> None:
    text = "Un homme est recherché, a-t-on appris auprès de la gendarmerie de Test et du parquet de Test."
    assert {s for s, _ in told(text, "fr", "parquet de Test", "gendarmerie de Test")} == {
        "gendarmerie de Test",
        "parquet de Test",
    }
    assert told("Un homme est mort, apprend-on de source policière.", "fr") == [(None, "Un homme est mort")]
    assert not told("Comment apprend-on de Mozart à écrire ?", "fr", actors=("Mozart",))
    assert not told("Un texte (dixit Bruxelles) a été signé.", "fr", "Bruxelles")
    assert told("L’un des satellites aurait un océan, dixit la Testa.", "fr", "Testa") == [
        ("Testa", "L’un des satellites aurait un océan")
    ]


def test_a_verb_that_the_parser_takes_for_a_noun_speaks_before_a_quotation() -> None:
    text = "Amnesty International note « la réponse rapide de la communauté »."
    assert told(text, "fr", "Amnesty International") == [
        ("Amnesty International", "la réponse rapide de la communauté")
    ]
    assert not told("Elle garde la note « très salée » du café.", "fr")


def test_what_figures_show_may_stand_before_them() -> None:
    assert told("Police fired at groups, data released by the ministry showed.", "en") == [
        (None, "Police fired at groups")
    ]
    assert told("The exit poll projected that they would win.", "en") == [(None, "they would win")]
    assert not told("The coach projected that slide on a wall.", "en")
    assert not [c for _, c in told("While it rained, video showed otherwise.", "en") if "rained" in c]


def test_innocence_is_claimed() -> None:
    assert told(f"{ZED} a toujours clamé son innocence.", "fr") == [(ZED, "son innocence")]
    assert told(f"{ZED} has always maintained his innocence.", "en") == [(ZED, "his innocence")]
    assert not told(f"{ZED} maintained order.", "en")
    assert not told(f"{ZED} protested the charges.", "en")
    assert not told(f"{ZED} clame les résultats du loto.", "fr")


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_open() -> None:
    text = f'{ZED} spoke, saying: "There will be people who try.'
    assert told(text, "en") == [(ZED, "There will be people who try.")]


def test_an_office_with_a_hyphen_speaks_with_its_name() -> None:
    text = "« On peut gagner », a nuancé l’entraîneur-chef Wilfried Modèle après la rencontre."
    assert told(text, "fr", actors=("Wilfried Modèle",)) == [("Wilfried Modèle", "On peut gagner")]


def test_who_is_quoted_says_it_and_not_who_quotes() -> None:
    text = "The Vorna Daily quoted Zed Exemple as saying that ten people had died."
    assert told(text, "en", "Vorna Daily") == [(ZED, "ten people had died")]
    text = "Ten people have died, the Vorna Daily quoted officials as saying."
    assert told(text, "en", "Vorna Daily") == [(None, "Ten people have died")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"The lawyer for {ZED} was quoted as saying that he would appeal.", None),
        (f"{ZED}, quoted by the BBC as saying that the bridge was unsafe, has left office.", ZED),
        (f"{ZED}, who was quoted as saying that the road was open, was contradicted.", ZED),
    ],
)
def test_who_was_quoted_says_it_and_nobody_of_whom_the_phrase_only_speaks(text: str, speaker: str | None) -> None:
    assert (speaker, "saying") in [(c.speaker, c.cue) for c in claims(text, "en", (ZED,), ("BBC",))]


def test_a_hyphened_office_before_the_name_is_its_bearers() -> None:
    text = f"It is over, said {ZED}, the singer. “It has been a long way from home,” said co-founder Kit Model."
    found = claims(text, "en", (ZED, "Kit Model"))
    assert [c.speaker for c in found] == [ZED, "Kit Model"]
    assert [c.words for c in found][1] == "co-founder Kit Model"


def test_the_other_half_of_ne_is_no_that() -> None:
    text = f"{ZED} affirme n’avoir appris l’opération que le lendemain."
    assert [c.content for c in claims(text, "fr", (ZED,))] == ["n’avoir appris l’opération que le lendemain"]
    text = f"{ZED} répète, alors que rien n’est prouvé, que le pont est fermé."
    assert [c.content for c in claims(text, "fr", (ZED,))] == ["le pont est fermé"]
    text = "Le patron a annoncé aux salariés qui n’ont pas signé que l’usine fermerait."
    assert [c.content for c in claims(text, "fr")] == ["l’usine fermerait"]


@pytest.mark.parametrize(
    "text",
    [
        f"Après l’incendie, {ZED} s’est déclaré « bouleversé ».",
        f"Interrogé sur la panne, {ZED} s’est déclaré favorable à une enquête.",
    ],
)
def test_who_declares_himself_behind_a_fire_has_said_it(text: str) -> None:
    assert [c.speaker for c in claims(text, "fr", (ZED,))] == [ZED]


@pytest.mark.parametrize(
    "text",
    [
        f"Reuters quoted {ZED} on Monday as saying that the bridge was unsafe.",
        f"The BBC quoted {ZED} in a report as saying that the bridge was unsafe.",
        f"The bridge is unsafe, the BBC quoted {ZED} on Monday as saying.",
    ],
)
def test_who_is_quoted_on_a_day_says_it(text: str) -> None:
    assert [c.speaker for c in claims(text, "en", (ZED,), ("Reuters", "BBC"))] == [ZED]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"{ZED} was charged with fraud, an allegation he denies.", "en", f"{ZED} was charged with fraud"),
        (f"{ZED} faces three charges, all of which he denies.", "en", f"{ZED} faces three charges"),
        (f"{ZED} est accusé de corruption, ce qu’il nie.", "fr", f"{ZED} est accusé de corruption"),
    ],
)
def test_a_denial_in_a_relative_clause_denies_what_stands_before(text: str, language: str, content: str) -> None:
    assert [(c.speaker, c.content, c.denies) for c in claims(text, language, (ZED,))] == [(ZED, content, True)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The government has published a plan, which the unions reject.", "en"),
        (f"{ZED} won the election despite rumours of an affair, which he denies.", "en"),
        ("The court jailed him for five years, a verdict his lawyers reject.", "en"),
        (f"{ZED} a été élu malgré des soupçons, ce qu’il nie.", "fr"),
    ],
)
def test_what_is_no_accusation_is_not_denied(text: str, language: str) -> None:
    assert not claims(text, language, (ZED,))


def test_a_goal_that_denies_a_win_denies_nothing() -> None:
    assert not claims("A late goal denied Newcastle United a win.", "en")


def test_the_comma_before_a_closing_mark_is_no_word_of_the_speakers() -> None:
    assert [c.content for c in claims(f"“We will not leave,” said {ZED}.", "en", (ZED,))] == ["We will not leave"]


def test_a_time_of_day_may_stand_before_the_inverted_subject() -> None:
    text = f"« C’est fini », a conclu en fin de journée {ZED} en s’adressant au juge."
    assert [c.speaker for c in claims(text, "fr", (ZED,))] == [ZED]


def test_a_second_verb_of_the_clauses_own_tense_belongs_to_what_is_said() -> None:
    text = (
        f"{ZED} avait assuré que la ville suivait les combats « avec intérêt » mais n’avait « rien à voir » avec eux."
    )
    assert claims(text, "fr", (ZED,))[0].content.endswith("« rien à voir » avec eux")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was the last time Dow Jones may report earnings as a company.", "en"),
        ("He will say that the bridge is closed.", "en"),
        ("Few would deny that it is over.", "en"),
        ("They doubted that he would admit that he lied.", "en"),
        ("A report that would say who is guilty is expected.", "en"),
        ("L’employée n’accuse personne de vol.", "fr"),
        ("L’employée menace d’accuser le musée de vol.", "fr"),
        ("L’usine accuse une baisse de fréquentation de clients.", "fr"),
        ("Engineers suspect a leak of gas.", "en"),
        (f"{ZED} insisted that the remaining bills be debated tonight.", "en"),
        (
            "China has engaged in talks on the South China Sea, which Beijing claims almost entirely, despite an "
            "international ruling that the assertion has no legal basis.",
            "en",
        ),
    ],
)
def test_what_is_to_come_wished_or_anothers_is_not_said(text: str, language: str) -> None:
    assert not claims(text, language, (ZED,))


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (f"{ZED}, who would testify that he saw the gun, fled.", "en", [(ZED, "he saw the gun")]),
        (f"{ZED} left because he'd told reporters that the plant leaked.", "en", [(ZED, "the plant leaked")]),
        ("A few said that the vote was rigged.", "en", [(None, "the vote was rigged")]),
        ("Le parquet soupçonne le maire de corruption.", "fr", [(None, "le maire de corruption")]),
        ("Police suspect the man of murder.", "en", [(None, "the man of murder")]),
        (f"{ZED} vient d’accuser le musée de mensonge.", "fr", [(ZED, "le musée de mensonge")]),
        (f"{ZED} n’hésite pas à accuser le musée de vol.", "fr", [(ZED, "le musée de vol")]),
        (f"{ZED} accuse une personne de son équipe de vol.", "fr", [(ZED, "une personne de son équipe de vol")]),
        (f"{ZED} nie avoir dit que le maire mentait.", "fr", [(ZED, "avoir dit que le maire mentait")]),
        (f"{ZED} denied that she'd said the mayor lied.", "en", [(ZED, "she'd said the mayor lied")]),
    ],
)
def test_what_was_said_is_a_claim_and_what_is_denied_is_not_said(
    text: str, language: str, said: list[tuple[str | None, str]]
) -> None:
    assert [(c.speaker, c.content) for c in claims(text, language, (ZED,))] == said


def test_behind_a_predicate_the_speaker_stands_behind_the_verb() -> None:
    text = f"Le disparu, un marin avisé, est un retraité originaire du port, a précisé le maire de la ville, {ZED}."
    found = claims(text, "fr", (ZED,))
    assert [(c.speaker, c.content) for c in found] == [
        (ZED, "Le disparu, un marin avisé, est un retraité originaire du port")
    ]


def test_the_president_of_a_house_is_not_whoever_is_president_of_something_else() -> None:
    text = (
        f"Le président de la Coalition Exempla a appelé le monde à agir face au président sortant {ZED}. "
        "« Rien ne change », a-t-il averti."
    )
    assert [c.speaker for c in claims(text, "fr", (ZED,), ("Coalition Exempla",)) if "Rien" in c.content] == [None]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Exempla said the incident cut profit by $125 million.", ["the incident cut profit by $125 million"]),
        (f"{ZED} said a few words and left.", []),
        (f"{ZED} said no to the offer, which was made on Monday.", []),
    ],
)
def test_what_is_said_is_a_clause_though_the_parser_sees_none(text: str, said: list[str]) -> None:
    assert [c.content for c in claims(text, "en", (ZED,), ("Exempla",))] == said


@pytest.mark.parametrize(
    ("text", "role", "language", "told"),
    [
        (f"{ZED}, président du club, est venu. Le club a dit que non.", "président du club", "fr", None),
        (f"{ZED}, chef du parti, est venu. Le chef a dit que le vote est faux.", "chef du parti", "fr", ZED),
        (f"Navy spokesman {ZED} spoke. The navy said that it sank.", "Navy spokesman", "en", None),
        (f"Navy spokesman {ZED} spoke. The spokesman said that it sank.", "Navy spokesman", "en", ZED),
        (f"{ZED}, captain and goalkeeper, spoke. The captain said that he won.", "captain and goalkeeper", "en", ZED),
        (f"Attorney General {ZED} spoke. The attorney general said that he won.", "Attorney General", "en", ZED),
    ],
)
def test_a_body_is_not_whoever_holds_an_office_in_it(text: str, role: str, language: str, told: str | None) -> None:
    assert claims(text, language, (ZED,), roles=((ZED, role),))[-1].speaker == told


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (f"{ZED} claimed three wickets each.", "en", []),
        (f"{ZED} claimed his first title in Rome.", "en", []),
        (f"{ZED} claimed responsibility.", "en", ["responsibility"]),
        (f"{ZED} a dénoncé les résultats, et déclaré qu’il les refusait.", "fr", ["les résultats", "il les refusait"]),
        ("Un nouveau décompte montre que le président a gagné.", "fr", ["le président a gagné"]),
    ],
)
def test_what_is_won_is_not_said_and_what_is_counted_shows(text: str, language: str, said: list[str]) -> None:
    assert [c.content for c in claims(text, language, (ZED,))] == said


@pytest.mark.parametrize("body", ["airline", "carrier", "lender", "carmaker", "company"])
def test_a_company_is_called_by_what_it_does(body: str) -> None:
    text = f"Exempla reported a loss. The {body} predicted that prices would rise."
    assert claims(text, "en", (), ("Exempla",))[-1].speaker == "Exempla"


@pytest.mark.parametrize(
    ("text", "language", "role", "told"),
    [
        (f"Deputy Mayor {ZED} spoke. The mayor said that he won.", "en", "Deputy Mayor", None),
        (f"Deputy Mayor {ZED} spoke. The deputy mayor said that he won.", "en", "Deputy Mayor", ZED),
        (f"L’ancien maire {ZED} est venu. L’ancien maire a dit que non.", "fr", "ancien maire", ZED),
        (f"L’adjoint au maire {ZED} est venu. Le maire a dit que non.", "fr", "adjoint au maire", None),
    ],
)
def test_a_deputy_and_a_former_one_are_not_the_one(text: str, language: str, role: str, told: str | None) -> None:
    assert claims(text, language, (ZED,), roles=((ZED, role),))[-1].speaker == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Testa grew. Exempla says that it fell because it feared a loss.", "Exempla"),
        ("Testa grew. The government cracked down on estates, which it says are idle.", None),
        ("Exempla is to restate its accounts, under review by Testa. The company said it was unable to.", "Exempla"),
        ("Testa spoke. They said they would ask whether Exempla would pay.", None),
        ("Exempla has bought a rival. The company said Exempla’s profit rose.", None),
    ],
)
def test_a_body_is_meant_by_grammar_not_by_being_near(text: str, told: str | None) -> None:
    assert claims(text, "en", (), ("Exempla", "Testa"))[-1].speaker == told


def test_who_denies_what_was_just_said_is_who_goes_on_speaking() -> None:
    text = f"{ZED} a prétendu que le maire mentait, ce que Paul Modèle conteste. « C’est faux », a-t-il répliqué."
    found = [(c.speaker, c.content, c.denies) for c in claims(text, "fr", (ZED, "Paul Modèle"))]
    assert found == [
        (ZED, "le maire mentait", False),
        ("Paul Modèle", "le maire mentait", True),
        ("Paul Modèle", "C’est faux", False),
    ]


def test_it_in_what_is_said_does_not_say_the_next_thing() -> None:
    text = f"{ZED} said it was too early to tell and denied that a suspect had been arrested."
    found = [(c.speaker, c.content) for c in claims(text, "en", (ZED,))]
    assert found == [(ZED, "it was too early to tell"), (ZED, "a suspect had been arrested")]


def test_it_that_may_have_denied_or_not_denies_nothing() -> None:
    text = f"{ZED} said it paid bribes and denied that the money existed."
    assert [(c.speaker, c.denies) for c in claims(text, "en", (ZED,))] == [(ZED, False)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED} said the union had made an offer, which the company rejected.", "en"),
        (f"{ZED} a déclaré que Paul Modèle avait reçu une lettre de licenciement, qu'il a contestée.", "fr"),
        (f"{ZED} a précisé que le député avait déposé un amendement, que le Sénat a rejeté.", "fr"),
    ],
)
def test_what_is_rejected_may_be_an_offer_and_not_what_was_said_of_it(text: str, language: str) -> None:
    assert [c.denies for c in claims(text, language, (ZED, "Paul Modèle"))] == [False]


@pytest.mark.parametrize("adverb", ["presque", "partiellement"])
def test_an_adverb_of_what_is_said_is_quoted_with_it(adverb: str) -> None:
    text = f"{ZED} a affirmé {adverb} avoir remboursé la dette."
    assert [c.content for c in claims(text, "fr", (ZED,))] == [f"{adverb} avoir remboursé la dette"]


def test_who_stands_beside_the_speaker_says_nothing() -> None:
    text = f"{ZED} said that it was over. But standing next to Mr Beistand he added that it was not."
    assert [c.speaker for c in claims(text, "en", (ZED, "Beistand"))][-1] == ZED


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (
            "Selon les résultats postés sur le site et portant sur dix millions de voix, Zed a gagné.",
            "fr",
            "Zed a gagné",
        ),
        (
            "Le maire a dit avoir collecté les voix que compte le pays.",
            "fr",
            "avoir collecté les voix que compte le pays",
        ),
        ("Un homme se présente, expliquant être le cousin du suspect.", "fr", "être le cousin du suspect"),
        ("Des militaires ont annoncé mettre « fin au régime » et partir.", "fr", "mettre « fin au régime » et partir"),
        ("Jacques fut comédien et dramaturge, rappelle Mme Linotte.", "fr", "Jacques fut comédien et dramaturge"),
        ("C’est lié au plan de réduction des coûts annoncé par Zed.", "fr", "plan de réduction des coûts"),
        ("Zed accuse aussi l’entreprise d’avoir menti.", "fr", "l’entreprise d’avoir menti"),
        ("Les forces ont annoncé lundi avoir capturé dix hommes.", "fr", "avoir capturé dix hommes"),
        ("Selon une source proche du dossier, Exempla fermerait le site.", "fr", "Exempla fermerait le site"),
    ],
)
def test_what_is_said_is_whole_and_nothing_of_its_source(text: str, language: str, said: str) -> None:
    assert [c.content.removeprefix("au ") for c in claims(text, language, (ZED,))] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "« Toumaï », considéré par certains savants comme le premier homme, est vieux.",
        "L’épidémie a été déclarée le 8 mai par les autorités.",
        f"Le magistrat {ZED}, chargé de défendre les intérêts de l’État, est venu.",
        "Il a détourné les questions au lieu d’y répondre, en plus d’avoir « tenté » de fuir.",
        "Hale left without saying that the vote was rigged.",
        "Very few said that the vote was rigged.",
        "There is no expert who would say that the water is safe.",
        "Keller waited until Hale would admit that he lied.",
        "Hale said the same thing she told police.",
    ],
)
def test_a_duty_a_wish_and_a_noun_alone_are_no_claims(text: str) -> None:
    language = "en" if "the" in text.split() else "fr"
    assert not claims(text, language, (ZED,))


def test_a_press_office_speaks_for_its_house() -> None:
    text = "The Exampleum’s press office said that a committee will meet."
    assert [c.speaker for c in claims(text, "en", (), ("Exampleum",))] == ["Exampleum"]


def test_a_company_is_told_by_its_seat_only_where_it_is_the_only_group() -> None:
    text = "Exempla has fallen. The Leeds-based company said it had earned money."
    assert [c.speaker for c in claims(text, "en", (), ("Exempla",))] == ["Exempla"]
    text = "Exempla and Testa have fallen. The Leeds-based company said it had earned money."
    assert [c.speaker for c in claims(text, "en", (), ("Exempla", "Testa"))] == [None]


def test_il_in_a_statement_is_who_gave_it_out_and_goes_on_being_so() -> None:
    text = (
        f"Exempla va fermer, a dit {ZED}, syndicaliste. Le groupe a publié un communiqué dans lequel il dit seulement "
        "« envisager » la fermeture. Cela « impliquerait un licenciement », ajoute-t-il."
    )
    assert [c.speaker for c in claims(text, "fr", (ZED,), ("Exempla",))] == [ZED, "Exempla", "Exempla"]


def test_il_behind_a_bodys_sentence_is_nobodys_where_a_person_has_just_spoken() -> None:
    text = f"« C’est fini », a affirmé {ZED}. Exempla souffre de la crise. Il a affirmé que tout allait bien."
    assert [c.speaker for c in claims(text, "fr", (ZED,), ("Exempla",))] == [ZED, None]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Le groupe Exempla, installé à Bourges, dément avoir licencié.", "fr", ("Exempla", "avoir licencié")),
        ("The mayor accused Exempla of fraud. The company denies it.", "en", ("Exempla", "Exempla of fraud")),
        ("L’usine va fermer, a-t-on appris vendredi de sources concordantes.", "fr", (None, "L’usine va fermer")),
        ("« Une affirmation farfelue », croit savoir une source.", "fr", (None, "Une affirmation farfelue")),
    ],
)
def test_denials_accusations_and_sources_of_the_press(text: str, language: str, found: tuple[str | None, str]) -> None:
    assert found in [(c.speaker, c.content) for c in claims(text, language, (), ("Exempla",))]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (f"{ZED} accused Exempla of ignoring warnings. Exempla denied the allegation.", "en",
         "Exempla of ignoring warnings"),
        (f"{ZED} accuse Exempla d’avoir menti. Exempla nie ces accusations.", "fr", "Exempla d’avoir menti"),
    ],
)  # fmt: skip
def test_who_denies_the_accusation_denies_what_was_said(text: str, language: str, content: str) -> None:
    found = claims(text, language, (ZED,), ("Exempla",))
    assert [(c.speaker, c.content, c.denies) for c in found] == [(ZED, content, False), ("Exempla", content, True)]


def test_an_accusation_and_its_denial_in_one_sentence_are_two() -> None:
    found = claims(f"{ZED} accuses Exempla of rape, which it denies.", "en", (ZED,), ("Exempla",))
    assert [(c.content, c.denies) for c in found] == [("Exempla of rape", False), ("Exempla of rape", True)]


def test_only_the_accusation_is_denied() -> None:
    text = f"{ZED} was cleared of theft but is charged with arson, which he denies."
    assert [c.content for c in claims(text, "en", (ZED,))] == ["is charged with arson"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il demande au préfet de dire que le pont est fermé.", "fr"),
        ("Les médecins exigent du ministère de reconnaître que la grève est « juste ».", "fr"),
        ("Les médecins exigent du ministère de traiter « sérieusement » leurs revendications.", "fr"),
        ("The judge ordered him to say that the bridge was closed.", "en"),
        ("Les 12 votes supposaient que les autres étaient contre.", "fr"),
    ],
)
def test_what_somebody_else_shall_say_and_what_a_thing_supposes_is_not_said(text: str, language: str) -> None:
    assert not claims(text, language)


@pytest.mark.parametrize(
    ("text", "language", "cue"),
    [
        (f"“Je n’ai jamais vu ça”assure {ZED}, 78 ans.", "fr", "assure"),
        (f'“It is firmly committed to our partnership," {ZED} told reporters.', "en", "told"),
        (f"« C’est fini »,a dit {ZED}.", "fr", "a dit"),
    ],
)
def test_marks_glued_or_mixed_are_marks(text: str, language: str, cue: str) -> None:
    assert [(c.speaker, c.cue) for c in claims(text, language, (ZED,))] == [(ZED, cue)]


def test_what_follows_a_demand_is_said() -> None:
    text = f"{ZED} a recommandé la prudence à tous, avant d’affirmer que le pont est fermé."
    assert "le pont est fermé" in [c.content for c in claims(text, "fr", (ZED,))]


def test_to_reproach_with_is_a_claim() -> None:
    found = claims("L’opposition reproche à la commission de mentir.", "fr")
    assert [(c.words, c.content) for c in found] == [("L’opposition", "à la commission de mentir")]


def test_an_age_may_tell_another_bearer_of_the_office() -> None:
    text = f"Coach {ZED} left. A new coach was named. “Always,” the 45-year-old coach said."
    assert [c.speaker for c in claims(text, "en", (ZED,), roles=((ZED, "Coach"),))] == [None]


def test_a_fire_breaks_out_whatever_stands_between() -> None:
    assert not told("Un incendie, très virulent, s’est déclaré samedi soir, après 22h, au 5e étage.", "fr")


HERALD, YAN, PARTY = "Exempleton Herald", "Yan Testard", "Sample Party"


def said(text: str, *groups: str) -> list[tuple[str | None, str]]:
    return told(text, "en", *groups, actors=(ZED, YAN))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"“The raids are bad,” {ZED}, the chairman of the {PARTY} said.", ZED),
        (f"Deputy {ZED}, with the {PARTY} explains, “A father called us at noon.”", ZED),
        (f"The blast injured three, including {YAN}, {ZED} said.", ZED),
        (f"The governor, who spoke through the head of roads and bridges, {ZED}, told us that taxes rise.", None),
    ],
)
def test_who_is_named_before_an_apposition_says_it(text: str, speaker: str | None) -> None:
    assert [who for who, _ in said(text, PARTY)] == [speaker]


def test_a_row_that_and_has_closed_does_not_go_on_behind_a_comma() -> None:
    assert said(f"Despite the work of {YAN} and Max Sample, {ZED} said that the road was bad.") == [
        (ZED, "the road was bad")
    ]
    text = f"{YAN}, Max Sample and {ZED} said that the road was bad."
    assert [c.speaker for c in claims(text, "en", (YAN, "Max Sample", ZED))] == [YAN, "Max Sample", ZED]


def test_with_somebody_saying_gives_it_to_that_person() -> None:
    text = f"The club waits for {YAN} with {ZED} clearly suggesting that the deal was far from done."
    assert said(text) == [(ZED, "the deal was far from done")]
    assert said(f"{YAN} met with {ZED} saying that the war must end.") == [(YAN, "the war must end")]


def test_what_he_termed_is_the_word_of_whoever_says_it() -> None:
    text = f'{YAN} came.\n\n{ZED} claimed the Prime Minister was seeking to shift blame for what he termed a "ruin".'
    assert [who for who, _ in said(text)] == [ZED, ZED]


def test_a_country_says_nothing_of_what_its_press_reports() -> None:
    text = f"{ZED} has rubbished a Testland media report which claims that the road is closed."
    first, second = claims(text, "en", (ZED,), ("Testland",))
    assert (first.speaker, first.denies, second.speaker) == (ZED, True, None)


def test_an_accusation_ends_where_another_answers() -> None:
    text = f"{YAN} had accused {ZED} of hiding his wealth, {ZED} replied: “I cannot comment on this.”"
    assert said(text)[0][1] == f"{ZED} of hiding his wealth"


def test_a_quotation_is_not_said_by_whoever_acts_in_it() -> None:
    text = f"“The {PARTY} strongly condemns the attacks on us. They should stop at once”, alleged {ZED} on Monday."
    assert said(text, PARTY) == [(ZED, text[1 : text.index("”")])]


@pytest.mark.parametrize(
    "text",
    [
        "The town has denied it, as breaches of the truce between the two sides continue in the east.",
        f"{ZED} claimed his maiden century in the old town.",
        f"She deplored statements such as that just made by {ZED} about the road.",
        "The two sides agreed that talks would resume.",
        "The song reminds me that love is hard.",
    ],
)
def test_what_goes_on_is_won_or_is_decided_is_not_said(text: str) -> None:
    assert all("denied" in c.cue for c in claims(text, "en", (ZED,)))


def test_what_a_clause_says_of_a_prize_is_claimed() -> None:
    assert said(f"{ZED} claimed that the title was lost.") == [(ZED, "the title was lost")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{ZED} went on to explain there have been four thefts.", "there have been four thefts"),
        (f"{ZED} went on to add that the road was closed.", "the road was closed"),
        (f"{ZED} agreed that the road was bad.", "the road was bad"),
        (f"{ZED} reminded farmers that the law had changed.", "the law had changed"),
        (f"{ZED} charged that the mayor took bribes.", "the mayor took bribes"),
        (f"{ZED} confessed that he had lied.", "he had lied"),
        (f"Five men fled on Monday, as reported by {ZED}.", "Five men fled on Monday"),
        (f"Furthermore, {ZED} said, the road is closed.", f"Furthermore, {ZED} said, the road is closed"),
    ],
)
def test_what_somebody_agrees_on_adds_or_puts_in_is_said(text: str, content: str) -> None:
    assert said(text) == [(ZED, content)]


def test_what_is_not_so_as_somebody_claims_is_not_theirs() -> None:
    assert not said(f"The law was not passed, as claimed by {ZED}.")


def test_a_second_verb_behind_a_thing_that_was_done_is_the_speakers_own() -> None:
    text = f"{ZED} claimed that an air of fear has been spread by the raids and accused the government of lying."
    assert said(text) == [(ZED, "an air of fear has been spread by the raids"), (ZED, "the government of lying")]


def test_what_is_added_needs_no_that() -> None:
    text = f"“We lost,” {ZED} said, adding the spell by {YAN} changed the game."
    assert said(text)[1] == (ZED, f"the spell by {YAN} changed the game")


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        (f"It was a bad day, we did not play well: admits {ZED}", ZED),
        (f"Not disappointed with loss to Sri Lanka Says coach {ZED}", ZED),
        (f"{ZED} says no agreement yet on peace talks", ZED),
        (f"{ZED} says money offered to reporters", ZED),
        (f"{ZED} says no to new tax on cars", ""),
        (f"{ZED} Says Prayers at Old Church", ""),
        (f"What {ZED} Says About New Tax", ""),
    ],
)
def test_a_title_says_it_in_fewer_words(title: str, speaker: str) -> None:
    found = claims(title, "en", (ZED,), (), (), (BlockKind.TITLE,))
    assert [c.speaker for c in found] == [speaker] * bool(speaker)


def test_the_newspaper_is_the_only_one_that_is_named() -> None:
    more = "It was big. The roof fell. Many people came. The newspaper said that the roof was old."
    assert said(f"The {HERALD} is read here. {more}", HERALD) == [(HERALD, "the roof was old")]
    both = said(f"The {HERALD} and the Testtown Post are read here. {more}", HERALD, "Testtown Post")
    assert both == [(None, "the roof was old")]


def test_it_is_who_speaks_where_the_clause_between_tells_of_many() -> None:
    text = f"The {PARTY} says five people died in a blast that it says was no accident."
    assert [who for who, _ in said(text, PARTY)] == [PARTY, PARTY]


def test_who_adds_is_not_whom_a_group_spoke_of() -> None:
    assert said(f"“Stop it,” the {PARTY} warned {ZED}. He added that the road was closed.", PARTY)[1][0] is None


def test_a_day_behind_a_noun_of_saying_is_nobody() -> None:
    (claim,) = claims(f"They heard of {ZED}'s statement of May 2017 that the road was closed.", "en", (ZED,))
    assert (claim.speaker, claim.content) == (ZED, "the road was closed")


def test_one_of_those_told_of_before_speaks_and_one_in_general_does_not() -> None:
    assert said("They wrote to three farmers. One said the road was bad.") == [(None, "the road was bad")]
    assert not said("One says what one thinks. No one said the road was bad.")


def test_a_body_in_capitals_is_no_pronoun() -> None:
    assert [content for _, content in said("The WHO said it had lost contact.")] == ["it had lost contact"]
    assert [content for _, content in said("The US said it had lost contact.")] == ["it had lost contact"]


def test_a_mark_typed_the_wrong_way_round_closes_a_quotation() -> None:
    assert [content for _, content in said("“They were shot in Testville,“ he said.")] == [
        "They were shot in Testville"
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            f"{ZED} said the loss of jobs is a crisis that the firm made.",
            "the loss of jobs is a crisis that the firm made",
        ),
        (f"{ZED} said it is clear that the firm lied.", "it is clear that the firm lied"),
        (f"{ZED} said that was a draft.", "that was a draft"),
        (f"{ZED} said on Monday that the road was closed.", "the road was closed"),
        (f"The road, {ZED} said, is closed to all.", f"The road, {ZED} said, is closed to all"),
        (f"There was an attack that {ZED} says killed five people.", "killed five people"),
    ],
)
def test_all_that_is_said_is_told(text: str, content: str) -> None:
    assert said(text) == [(ZED, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The court has declared the proceedings secret.",
        "The public is reporting less crime.",
        "In Testville, 17 buildings reported damage.",
        f"The {PARTY} lost 3-1, confirming their drop to the second tier.",
        "The president dismissed the general on charges of fraud.",
        "The band plays a song which they call the “Firecracker” on every tour.",
        "They rose to the occasion by telling people what happened in the meeting.",
        f"{ZED} expressed his regret and left.",
        f"{ZED} predicted 3 goals.",
        "Researchers compared the samples to those of last year.",
    ],
)
def test_what_is_done_or_named_is_not_said(text: str) -> None:
    assert not said(text, PARTY)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Residents reported damage from the storm.", (None, "damage from the storm")),
        ("The mayor wrote to residents, confirming the closure of the park.", (None, "the closure of the park")),
        ("The president dismissed as false the claims of fraud.", (None, "the claims of fraud")),
        (f"The {PARTY} launched what it described as a historic bid to stop it.", (PARTY, "a historic bid to stop it")),
        (f"{ZED} expressed confidence in the plan.", (ZED, "confidence in the plan")),
        (f"{ZED} compared the fight to a war.", (ZED, "the fight to a war")),
        ("Both the Lions and the Bears allege that he lied.", (None, "he lied")),
        ("Analysts predicted 51 cents in profit.", (None, "51 cents in profit")),
        (f"As revealed by {ZED}, the minister paid for the trip.", (ZED, "the minister paid for the trip")),
        (f"They chose him despite {ZED} warning that they would lose.", (ZED, "they would lose")),
        ("An inquiry found that the staff were late.", (None, "the staff were late")),
        (f"{ZED}, a judge, clarified that the road was closed.", (ZED, "the road was closed")),
        (f"The {PARTY}, which last cut rates in June, argued that prices would fall.", (PARTY, "prices would fall")),
    ],
)
def test_what_is_said_in_such_words_is_found(text: str, found: tuple[str | None, str]) -> None:
    assert said(text, PARTY) == [found]


def test_the_title_of_a_paper_is_no_word_of_who_publishes_it() -> None:
    assert not said(f"The {PARTY} posted a plan titled “Standards for the Old Schools of the State” on Monday.", PARTY)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La région n'a ni confirmé ni démenti ce montant.", "fr"),
        ("Le parquet n'a ni infirmé ni confirmé la saisie.", "fr"),
        ("The council has neither confirmed nor denied that it paid.", "en"),
    ],
)
def test_neither_to_confirm_nor_to_deny_is_to_say_nothing(text: str, language: str) -> None:
    assert claims(text, language) == ()


def test_who_is_said_to_have_said_something_has_it_hedged() -> None:
    found = claims(
        "Zed Exemple aurait répondu que la route est fermée. Il a dit que tout va bien.", "fr", ("Zed Exemple",)
    )
    assert [t.hedged for t in found] == [True, False]


def test_a_sentence_ends_behind_an_amount() -> None:
    text = "Zed Exemple warned that it cost £1.4m. According to an email, officers had doubts."
    assert [t.content for t in claims(text, "en", ("Zed Exemple",))] == ["it cost £1.4m", "officers had doubts"]


def test_a_council_is_not_its_leader() -> None:
    text = "Zed Exemple, leader of the council, is away. The report will come, the council said."
    assert [
        t.speaker for t in claims(text, "en", ("Zed Exemple",), (), (("Zed Exemple", "leader of the council"),))
    ] == [None]


def test_what_a_speaker_is_besides_is_no_other_speaker() -> None:
    text = "« Tout va bien », a assuré Zoé Exemple, petite-fille du fondateur et présidente du directoire."
    assert [t.speaker for t in claims(text, "fr", ("Zoé Exemple",))] == ["Zoé Exemple"]
