"""What an article says an actor is, and where those words start and end."""

from __future__ import annotations

import pytest

from tests.extract.named import roles


@pytest.mark.parametrize(
    ("text", "language", "actor", "role"),
    [
        ("Le président russe Vladimir Poutine se tait.", "fr", "Vladimir Poutine", "président russe"),
        ("Le ministre de la Santé Olivier Véran viendra.", "fr", "Olivier Véran", "ministre de la Santé"),
        ("Ukrainian President Volodymyr Zelensky arrived.", "en", "Volodymyr Zelensky", "Ukrainian President"),
        ("On Monday Gov. Rachel Fairweather signed it.", "en", "Rachel Fairweather", "Gov."),
    ],
)  # fmt: skip
def test_a_title_before_a_name_is_a_role(text: str, language: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text, language)


def test_the_phrase_before_a_comma_and_a_name_is_a_role() -> None:
    text = "Le gouverneur de l’oblast de Mourmansk, Arsène Dubosquet, a parlé."
    assert roles(text) == {("Arsène Dubosquet", "gouverneur de l’oblast de Mourmansk")}


def test_the_phrase_behind_a_name_is_a_role() -> None:
    assert ("Zoé Dubosquet", "porte-parole du Sénat") in roles("Zoé Dubosquet, porte-parole du Sénat, a souri.")
    assert ("Caroline Sample", "chief executive of Paperclip Research") in roles(
        "Caroline Sample, the chief executive of Paperclip Research, testified.", "en"
    )


def test_an_age_may_stand_between() -> None:
    assert ("Gérard Modèle", "maire de Nantes") in roles("Gérard Modèle, 54 ans, maire de Nantes, a été réélu.")


def test_kinship_is_a_role_with_whom_it_names() -> None:
    text = "Zoé Dubosquet, veuve du romancier Arsène Dubosquet, ouvre un musée."
    assert roles(text) >= {
        ("Zoé Dubosquet", "veuve du romancier Arsène Dubosquet"),
        ("Arsène Dubosquet", "romancier"),
    }


def test_a_copula_states_a_role() -> None:
    assert ("Alain Modèle", "maire de Nantes") in roles("Alain Modèle est le maire de Nantes.")
    text = "Rachel Fairweather is the founder of the charity."
    assert ("Rachel Fairweather", "founder of the charity") in roles(text, "en")


def test_an_appointment_states_a_role() -> None:
    assert ("Alain Modèle", "attaché militaire") in roles("Alain Modèle a été nommé attaché militaire.")


def test_a_founder_by_participle_keeps_the_words_before_the_name() -> None:
    text = "Le groupe a été fondé par le hooligan de football russe Denis Kapustin."
    assert ("Denis Kapustin", "hooligan de football russe") in roles(text)


def test_former_belongs_to_a_role() -> None:
    assert ("Blaise Compaoré", "ancien président") in roles("L’ancien président Blaise Compaoré est parti.")


def test_two_coordinated_nouns_are_one_role() -> None:
    assert ("Jane Birkin", "actrice et chanteuse") in roles("L’actrice et chanteuse Jane Birkin est morte.")


def test_a_courtesy_title_is_no_role() -> None:
    assert not roles("M. Zelensky a parlé.")
    assert not roles("Mr. Zelensky spoke.", "en")


def test_a_description_that_refers_back_is_no_role() -> None:
    assert not roles("Le lauréat, Alain Modèle, a remercié sa famille.") & {("Alain Modèle", "lauréat")}


def test_a_phrase_in_the_adverbial_before_the_subject_is_no_role() -> None:
    assert not roles("En 2009, après la mort de son père, Alain Modèle a quitté le pays.")


def test_a_role_never_runs_over_a_verb() -> None:
    found = roles("Alain Modèle, maire de Nantes, est arrivé. Le préfet Jean Modèle annonce un plan.")
    assert found
    for _, role in found:
        assert "est" not in role.split() and "annonce" not in role.split()


def test_whoever_the_sentence_before_named_is_described_by_ce() -> None:
    text = "La foule attendait Zoé Dubosquet. Cette ancienne maire de Nantes n’est pas venue."
    assert ("Zoé Dubosquet", "ancienne maire de Nantes") in roles(text)


def test_a_description_after_two_people_is_nobodys() -> None:
    text = "La foule attendait Zoé Dubosquet et Paul Modèle. Cette ancienne maire de Nantes n’est pas venue."
    assert not roles(text)


def test_a_participle_of_place_belongs_to_the_role() -> None:
    text = "Paul Modèle, opposant exilé à Bruxelles et porte-parole du mouvement, se tait."
    assert ("Paul Modèle", "opposant exilé à Bruxelles") in roles(text)
    assert ("Paul Modèle", "porte-parole du mouvement") in roles(text)


def test_an_adjective_may_stand_between_the_article_and_the_role() -> None:
    text = "Le club a perdu son discret directeur général, Paul Modèle, en juin."
    assert ("Paul Modèle", "directeur général") in roles(text)


def test_a_title_in_the_plural_is_everybodys_in_the_row() -> None:
    text = "Councillors Gary Sample and Angela Specimen swapped opinions."
    assert {("Gary Sample", "Councillors"), ("Angela Specimen", "Councillors")} <= roles(text, "en")
    text = "Les ministres Arsène Dubosquet, Zoé Modèle et Gérard Exemple, mais pas Jean Fictif, viendront."
    assert {actor for actor, _ in roles(text)} == {"Arsène Dubosquet", "Zoé Modèle", "Gérard Exemple"}


def test_an_abbreviated_rank_is_part_of_the_role() -> None:
    text = "That is wrong, said police spokesman Sgt. Rachel Fairweather."
    assert ("Rachel Fairweather", "police spokesman Sgt.") in roles(text, "en")


def test_a_rank_of_two_words_is_whole() -> None:
    assert ("Arsène Dubosquet", "lieutenant-colonel") in roles("Signé par le lieutenant-colonel Arsène Dubosquet.")


def test_a_row_of_one_office_ends_with_its_and() -> None:
    found = roles("Honoured together with former teachers Wes Sample and John Example, Minor Test was moved.", "en")
    assert ("John Example", "former teachers") in found
    assert "Minor Test" not in {actor for actor, _ in found}


def test_adverbs_may_stand_in_an_apposition() -> None:
    assert ("Zed Sample", "lawyer") in roles("Zed Sample, a long widely admired lawyer who won, was moved.", "en")


def test_a_sheriffs_department_is_no_role() -> None:
    found = roles("Clifton Sample, of the Clay County Sheriff's Department, told the court so.", "en")
    assert not {role for _, role in found if "Department" in role}


@pytest.mark.parametrize(
    ("text", "language", "actor", "role"),
    [
        ("Élue maire en 2020, Jeanne Exemple brigue un second mandat.", "fr", "Jeanne Exemple", "maire"),
        ("Nommé chef de Modèleco en 2019, Flo Exemple a dit non.", "fr", "Flo Exemple", "chef de Modèleco"),
        ("Elected mayor in 2020, Jane Example is running again.", "en", "Jane Example", "mayor"),
        ("A senator since 2012, Tom Example will vote.", "en", "Tom Example", "senator"),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_with_its_year_is_a_role_of_its_subject(
    text: str, language: str, actor: str, role: str
) -> None:
    assert (actor, role) in roles(text, language)


@pytest.mark.parametrize(
    ("text", "actor", "role"),
    [
        ("Le numéro un de la CFDT, Marylise Exemple, a parlé.", "Marylise Exemple", "numéro un de la CFDT"),
        ("Ali Exemple, père de trois enfants, est là.", "Ali Exemple", "père de trois enfants"),
        ("Marco Exemple, triple vainqueur de la coupe, gagne.", "Marco Exemple", "triple vainqueur de la coupe"),
        ("L’ex-militaire Nordahl Exemple a été reconnu coupable.", "Nordahl Exemple", "ex-militaire"),
        ("Jean Exemple, dynamiteur du cinéma de genre, est mort.", "Jean Exemple", "dynamiteur du cinéma de genre"),
        ("Le directeur général de TAB Suisse Gil Exemple parle.", "Gil Exemple", "directeur général de TAB Suisse"),
    ],
)  # fmt: skip
def test_a_role_is_whole(text: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text)


def test_two_offices_joined_are_two_roles_and_two_bare_trades_are_one() -> None:
    found = roles("Paul Modèle, président du mouvement et ministre de la Culture, se tait.")
    assert found == {("Paul Modèle", "président du mouvement"), ("Paul Modèle", "ministre de la Culture")}
    assert roles("Jane Modèle, actrice et chanteuse, se tait.") == {("Jane Modèle", "actrice et chanteuse")}


@pytest.mark.parametrize(
    ("text", "language", "actor", "role"),
    [
        ("Jo Exemple fut tour à tour comédien, critique littéraire et poète.", "fr", "Jo Exemple", "comédien"),
        ("La rédactrice en chef Béatrice Exemple part.", "fr", "Béatrice Exemple", "rédactrice en chef"),
        ("La mort du principal opposant, Omar Exemple, choque.", "fr", "Omar Exemple", "principal opposant"),
        ("Rafael Exemple, actuel N.3 mondial, a parlé.", "fr", "Rafael Exemple", "actuel N.3 mondial"),
        ("Zoé Exemple, maire de Dakar, et l’une des figures du parti, part.", "fr", "Zoé Exemple", "figures du parti"),
        ("Al Example, a senior official in the state, agreed.", "en", "Al Example", "senior official in the state"),
        ("On Sunday world number one Jannik Example won.", "en", "Jannik Example", "world number one"),
    ],
)  # fmt: skip
def test_roles_in_lists_ranks_and_turns_of_the_press(text: str, language: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text, language)
