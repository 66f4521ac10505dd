"""What is a name, where it starts and ends, and whether it is a person's, a place's or a group's."""

from __future__ import annotations

import pytest

from builder.model import BlockKind, Kind, Post, Span
from tests.extract.named import article, equal, names, read


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Hier, M. Dupont-Exemple a quitté la salle.", "fr", "Dupont-Exemple"),
        ("Le général Arsène Dubosquet a démissionné.", "fr", "Arsène Dubosquet"),
        ("On Monday Gov. Rachel Fairweather signed the order.", "en", "Rachel Fairweather"),
    ],
)
def test_a_title_is_no_part_of_a_name(text: str, language: str, name: str) -> None:
    assert ("actor", name) in names(text, language)
    assert not {n for _, n in names(text, language)} - {name}


def test_a_possessive_is_no_part_of_a_name() -> None:
    assert ("actor", "Rachel Fairweather") in names("Rachel Fairweather's lawyer left the room.", "en")


@pytest.mark.parametrize("name", ["Zédra Ex’ama", "M’Baye Exemple", "O'Brien Exemple"])
def test_a_name_with_an_apostrophe_inside_is_whole(name: str) -> None:
    assert names(f"{name} a déclaré que tout allait bien.") == {("actor", name)}


def test_a_family_name_that_stands_first_is_part_of_the_name() -> None:
    assert ("actor", "Xi Jinping") in names("Xi Jinping met reporters on Monday.", "en")
    assert ("actor", "Wang Province") not in names("Wang Province met its aims on Monday.", "en")


def test_an_elided_article_is_no_part_of_a_name() -> None:
    assert ("group", "armée belge") in names("Jusqu’ici, l’armée belge se tait.")


def test_lower_case_groups_are_named_by_their_head_noun() -> None:
    found = names("Le service de contre-espionnage militaire danois et l’armée belge se taisent.")
    assert found >= {("group", "service de contre-espionnage militaire danois"), ("group", "armée belge")}


def test_a_ministry_keeps_its_portfolio() -> None:
    assert ("group", "ministère de la Défense") in names("Selon le ministère de la Défense, tout est calme.")
    assert ("group", "ministère russe des Situations d’urgence") in names(
        "Le ministère russe des Situations d’urgence a envoyé des secours."
    )


def test_a_ministers_portfolio_is_no_name() -> None:
    assert not {n for _, n in names("Le ministre de la Défense Arsène Dubosquet est venu.")} & {"Défense"}


def test_courts_and_prosecutors_are_groups_with_their_place() -> None:
    found = names("Le parquet de Nantes a saisi la cour d’assises des Hauts-de-Seine.")
    assert found == {("group", "parquet de Nantes"), ("group", "cour d’assises des Hauts-de-Seine")}


def test_an_english_office_keeps_its_nationality() -> None:
    found = names("The Danish federal prosecutor’s office said so on Sunday.", "en")
    assert ("group", "Danish federal prosecutor’s office") in found


def test_the_noun_before_a_groups_own_name_is_left_out() -> None:
    assert ("group", "Interfax") in names("Elle le tient de l’agence de presse russe Interfax.")


def test_a_part_of_an_organisation_gives_its_name() -> None:
    assert names("Le comité exécutif du RPR s’est réuni.") == {("group", "RPR")}


def test_a_noun_of_administration_belongs_to_a_places_name() -> None:
    found = names("Il a neigé sur l’oblast de Mourmansk et le district de Kandalakcha.")
    assert found == {("place", "oblast de Mourmansk"), ("place", "district de Kandalakcha")}
    assert ("place", "Kursk region") in names("They crossed the Kursk region at night.", "en")


def test_a_village_is_named_without_its_noun() -> None:
    assert ("place", "Kujenkino") in names("L’avion est tombé près du village de Kujenkino.")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Des militants anti-Poutine défilent.", "fr"),
        ("Ils conduisent un BTR-82A.", "fr"),
        ("Les Ukrainiens et les Russes négocient lundi.", "fr"),
        ("Ils habitent rue de Rivoli.", "fr"),
        ("He lives in Baker Street.", "en"),
        ("La tempête Xynthia a tout emporté.", "fr"),
        ("Elle a reçu la Légion d’honneur en mai.", "fr"),
        ("Elle est chevalier de la Légion d'honneur.", "fr"),
        ("Il a été décoré de l’ordre du Drapeau rouge.", "fr"),
        ("Le colonel a reçu la Médaille militaire.", "fr"),
        ("She was awarded the Order of the White Rose.", "en"),
        ("He received the Legion of Honour in May.", "en"),
        ("Most Germans were asleep on Monday.", "en"),
    ],
)
def test_what_looks_like_a_name_and_is_none(text: str, language: str) -> None:
    assert not names(text, language)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le président a reçu la Croix-Rouge mardi.", "Croix-Rouge"),
        ("La Légion étrangère a défilé mardi.", "Légion étrangère"),
        ("L’Ordre des médecins a porté plainte.", "Ordre des médecins"),
    ],
)
def test_what_has_the_head_of_a_decoration_may_be_a_group(text: str, name: str) -> None:
    assert ("group", name) in names(text)


def test_a_name_known_once_is_known_throughout() -> None:
    text = "Arsène Dubosquet s’est exprimé.\nLes habitants attendent Dubosquet depuis lundi."
    assert names(text) == {("actor", "Arsène Dubosquet"), ("actor", "Dubosquet")}


def test_a_surname_has_the_kind_of_its_full_name() -> None:
    text = "Fairweather, a Scottish lawyer, lost the vote. Rachel Fairweather had hoped to win. Fairweather went home."
    assert {kind for kind, name in names(text, "en") if "Fairweather" in name} == {"actor"}


def test_a_country_written_like_its_people_stays_a_place() -> None:
    assert ("place", "Suisse") in names("Il possède un compte en Suisse.")
    assert not names("Un Suisse a gagné la course.")


def test_seats_of_power_are_groups() -> None:
    assert ("group", "Kremlin") in names("Le Kremlin a démenti mardi.")
    assert ("group", "White House") in names("The White House declined to comment.", "en")


def test_a_capital_that_speaks_stays_a_place() -> None:
    assert ("place", "Kiev") in names("Kiev dément toute implication.")


def test_newspapers_are_groups() -> None:
    assert ("group", "Le Canard enchaîné") in names("Selon Le Canard enchaîné, rien n’est prouvé.")
    assert ("group", "Europe 1") in names("Elle l’a dit au micro d’Europe 1.")


def test_a_hyphen_holds_a_name_together() -> None:
    assert ("group", "Université Paris-Saclay") in names("Il enseigne à l’Université Paris-Saclay.")


def test_acronyms_in_brackets_equal_the_long_name() -> None:
    text = "L’Union pour le progrès et le changement (UPC) a gagné."
    assert equal(text) == {("Union pour le progrès et le changement", "UPC")}
    assert ("Armed Forces of Ukraine", "AFU") in equal("The Armed Forces of Ukraine (AFU) advanced.", "en")


def test_a_place_in_brackets_equals_nothing() -> None:
    assert not equal("Elle vit à Surgères (Charente-Maritime).")


def test_a_head_alone_equals_the_one_longer_name_before_it() -> None:
    text = "Elle est élue à l’Académie française. L’Académie se réunit jeudi."
    assert ("Académie française", "Académie") in equal(text)


def test_an_account_is_one_name_of_its_own() -> None:
    text = "Une vidéo est apparue.\n– Dmitri (@wartranslated) 22 mai 2023"
    start = text.index("Dmitri")
    author = Span(start, text.index(")") + 1)
    post = Post(Span(0, len(text)), Span(0, 22), author, "wartranslated", "2023-05-22", None)
    made = article(text, kinds=(BlockKind.POST, BlockKind.POST_AUTHOR), posts=(post,))
    mentions, _, _ = read(made)
    assert [(m.text, m.kind, m.rule) for m in mentions] == [("Dmitri (@wartranslated)", Kind.ACTOR, "account")]


def test_mentions_are_the_sources_words_in_text_order() -> None:
    made = article("Le gouverneur Arsène Dubosquet parle de l’Ukraine.")
    mentions, _, _ = read(made)
    assert len(mentions) == 2
    assert all(m.span.of(made.source) == m.text for m in mentions)
    assert list(mentions) == sorted(mentions)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le réalisateur somalien Kahdar Ahmed a remporté samedi le prix.", "Kahdar Ahmed"),
        ("La loi est bonne, commente le maire, Ludovic Grisé Farand.", "Ludovic Grisé Farand"),
        ("Le jeune réalisateur Kiswendé Parfait Kaboré a remporté le Grand prix.", "Kiswendé Parfait Kaboré"),
    ],
)
def test_a_name_that_the_model_cut_in_two_is_one(text: str, name: str) -> None:
    assert {text for kind, text in names(text) if kind == "actor"} == {name}


def test_a_country_behind_a_full_name_is_none_of_it_and_kings_keep_theirs() -> None:
    found = names("Il a vu Roch Kaboré et Macky Sall du Sénégal. Elle a vu Philippe de Belgique.")
    assert {text for kind, text in found if kind == "actor"} == {"Roch Kaboré", "Macky Sall", "Philippe de Belgique"}


def test_a_time_zone_is_no_place() -> None:
    assert not names("Le navire avait coulé vers 14h00 [locales, GMT+9], a précisé le capitaine.")


def test_the_town_of_a_dateline_is_a_place() -> None:
    assert ("place", "JAKARTA") in names("JAKARTA - Le président s’oppose à une trêve.")


def test_a_word_that_opens_a_sentence_and_is_a_noun_is_nobody() -> None:
    found = names("Facteur aggravant : de nombreux passagers affirment cela.")
    assert not {text for kind, text in found if kind == "actor"}


def test_an_office_with_a_name_of_its_own_is_no_group() -> None:
    found = names("La Garde des Sceaux, Nicole Belloubet, a annoncé la fermeture des tribunaux.")
    assert found == {("actor", "Nicole Belloubet")}


def test_a_party_may_begin_with_a_small_letter() -> None:
    text = "Le MR gagne. En dépit de son renvoi, le cdH (18% et dix sièges) a souligné qu'il avait gagné son pari."
    assert ("group", "cdH") in names(text)


def test_an_office_behind_a_comma_makes_a_person_of_a_place_that_no_map_knows() -> None:
    found = names("Le vendredi, Abdel-Fatau Musah, commissaire aux affaires politiques, avait annoncé une mission.")
    assert found == {("actor", "Abdel-Fatau Musah")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Le Conseil National pour la Sauvegarde de la Cité se tait.",
            "Conseil National pour la Sauvegarde de la Cité",
        ),
        (
            "La Haute Autorité pour la transparence de la vie publique a ouvert une enquête.",
            "Haute Autorité pour la transparence de la vie publique",
        ),
        ("L'opposition a saisi le Conseil constitutionnel pour la troisième fois.", "Conseil constitutionnel"),
    ],
)
def test_what_a_body_is_for_is_part_of_its_name_and_so_is_its_rank(text: str, name: str) -> None:
    assert ("group", name) in names(text)


def test_a_list_of_places_is_no_name() -> None:
    found = names("He won in Ohio, Nevada, Utah, Oregon and in no other state.", "en")
    assert {"Ohio", "Nevada", "Utah", "Oregon"} <= {text for kind, text in found if kind == "place"}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Interview de Fabien Exemple.", "fr", ("actor", "Fabien Exemple")),
        ("Il a fui l’Allemagne nazie.", "fr", ("place", "Allemagne")),
        ("Les Musées royaux des Beaux-Arts ont inauguré deux salles.", "fr", ("group", "Musées royaux des Beaux-Arts")),
        ("Elle l’a dit, rapportent à l’Agence Fictive des sources de la capitale.", "fr", ("group", "Agence Fictive")),
        ("Le dauphin du parti Mouvement lavallois l’emporte.", "fr", ("group", "Mouvement lavallois")),
        ("Le président des Républicains a parlé.", "fr", ("group", "Républicains")),
        ("L’échevine de la Culture Élisabeth Exemple est là.", "fr", ("actor", "Élisabeth Exemple")),
        ("Le SETCa dénonce un passage en force.", "fr", ("group", "SETCa")),
        ("Le ministère de la Défense revendique plus de 30 morts.", "fr", ("group", "ministère de la Défense")),
        ("Le directeur général de TAB Suisse Gilles Exemple détaille.", "fr", ("group", "TAB Suisse")),
        ("The party wrested the Boxanagar assembly seat from its rival.", "en", ("place", "Boxanagar")),
        ("A Co Armagh man lives in Bellurgan, Co Louth.", "en", ("place", "Co Louth")),
        ("The trial for the murder of Detective Garda Adrian Example opens.", "en", ("actor", "Adrian Example")),
        ("It was his last Premier League game.", "en", ("group", "Premier League")),
        ("President Zed Example is welcomed to Kanyipir, Homa Bay County.", "en", ("place", "Kanyipir")),
        ("The Inspector-General of Police Japhet Example spoke.", "en", ("actor", "Japhet Example")),
        ("It was convened by National Assembly Majority Whip Silvanus Testard.", "en", ("actor", "Silvanus Testard")),
        ("It was convened by National Assembly Majority Whip Silvanus Testard.", "en", ("group", "National Assembly")),
        ("Mary Example, of Oak Street, Crossmaglen, was hurt.", "en", ("place", "Crossmaglen")),
        ("They had beaten two other teams, Bournemouth and Arsenal, at home.", "en", ("group", "Bournemouth")),
        ("The group met Kenya Kwanza MPs in Nairobi.", "en", ("group", "Kenya Kwanza")),
    ],
)  # fmt: skip
def test_names_of_the_press_are_trimmed_and_of_the_kind_that_their_words_tell(
    text: str, language: str, found: tuple[str, str]
) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Phare économique de Boncourt, le site est menacé.", "fr", "Phare"),
        ("It will not sit on St Patrick’s Day.", "en", "St Patrick"),
        ("The MPs said that the meeting was convened.", "en", "MPs"),
        ("L’échevine de la Culture Élisabeth Exemple est là.", "fr", "Culture"),
    ],
)
def test_words_that_owe_their_capital_to_their_place_are_no_names(text: str, language: str, word: str) -> None:
    assert word not in {name for _, name in names(text, language)}


def test_a_short_name_that_stands_before_the_longer_is_no_short_form_of_it() -> None:
    text = "Its rivals Congress and JMM won. The Example Congress (EMC) lost. Then Congress rejoiced."
    assert ("Example Congress", "Congress") not in equal(text, "en")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It fell to TMC candidate Nirmal Chandra Example, a professor.", "en", ("actor", "Nirmal Chandra Example")),
        ("L’Agence Fictive écrit. Les sources de Fictive se taisent.", "fr", ("group", "Fictive")),
        ("Det Gda Donohoe was there.", "en", ("actor", "Donohoe")),
    ],
)
def test_a_name_is_whole_and_only_what_it_is(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


def test_a_street_lends_no_place_its_name() -> None:
    assert ("place", "Aubagne") not in names("Les effondrements de la rue d’Aubagne ne s’expliquent pas.")
    assert ("place", "Lille") in names("Il part vers Lille par la route de Tournai.")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("L’émergence du Serbe Novak Exemple a tout changé.", "fr", ("actor", "Novak Exemple")),
        ("C’est beau, a commenté sur franceinfo Jo-Wilfried Exemple.", "fr", ("actor", "Jo-Wilfried Exemple")),
        ("Le parquet près le Tribunal de Lens tranche.", "fr", ("group", "parquet près le Tribunal de Lens")),
        ("Example Air Police (@examplair) wrote.", "en", ("group", "Example Air Police (@examplair)")),
    ],
)  # fmt: skip
def test_a_people_a_medium_and_a_court_do_not_hide_a_name(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


def test_who_took_a_picture_and_who_is_from_a_region_are_no_names_of_the_article() -> None:
    assert not {n for _, n in names("Vue de la vallée ( AFP / GUILLAUME EXEMPLE )") if "EXEMPLE" in n}
    assert ("place", "Tessinois") not in names("C’est clair, a déclaré le Tessinois devant la presse.")
    assert ("group", "CEO") not in names("Le CEO de Modèleco a parlé.")


def test_a_town_s_university_is_two_names_and_a_credit_is_none() -> None:
    found = names("He studied at Kelowna’s University of Testville. THE EXAMPLE PRESS/Darryl Example", "en")
    assert ("place", "Kelowna") in found
    assert not {n for _, n in found if "PRESS" in n}


@pytest.mark.parametrize(
    ("line", "language", "left"),
    [
        ("Patrice Exemple La Presse Canadienne", "fr", {("group", "La Presse Canadienne")}),
        ("Par Patrice Exemple avec AFP", "fr", {("group", "AFP")}),
        ("Par Le Monde avec AFP", "fr", {("group", "Le Monde"), ("group", "AFP")}),
        ("Feb 15, 2011, 1:09 PM | Article By: John Exemple & Mary M.K. Testard", "en", set()),
        ("May 5, 2023 | By Mary Testard and John Exemple", "en", set()),
    ],
)
def test_who_wrote_the_article_is_nobody_it_tells_of(line: str, language: str, left: set[tuple[str, str]]) -> None:
    mentions, _, _ = read(article(line, language, kinds=(BlockKind.DATELINE,)))
    assert {(m.kind.value, m.text) for m in mentions} == left


def test_a_place_named_after_a_queen_or_a_prince_keeps_the_title() -> None:
    """What lies in the water there is no person of that rank."""
    text = "The ship sank in Prince Exemplo Sound and drifted to Queen Exempla Island."
    mentions, _, _ = read(article(text, "en"))
    assert {(m.text, m.kind) for m in mentions} >= {
        ("Prince Exemplo Sound", Kind.PLACE),
        ("Queen Exempla Island", Kind.PLACE),
    }
    assert not [m for m in mentions if m.kind is Kind.ACTOR]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Le Qatarien Mutez Exempshim a gagné.", {("actor", "Mutez Exempshim")}),
        ("Il bat l'Éthiopien Lamexa Exemplma en partant.", {("actor", "Lamexa Exemplma")}),
        ("La troisième, la Jamaïcaine Rushtell Exemplton, a fini.", {("actor", "Rushtell Exemplton")}),
        ("Le Marocain Soufane el-Exemplali a gagné.", {("actor", "Soufane el-Exemplali")}),
        ("Le Franco-Sénégalais Zed Exemplembe a gagné.", {("actor", "Zed Exemplembe")}),
        ("L'Américain Goldman Sachs a perdu.", {("group", "Goldman Sachs")}),
        ("Le Japonais Toyota Motor investit.", {("group", "Toyota Motor")}),
        ("Le duo Luis Exemplarce-David Exemplanca gagne.",
         {("actor", "Luis Exemplarce"), ("actor", "David Exemplanca")}),
        ("Zoé Exemple-Testard gagne.", {("actor", "Zoé Exemple-Testard")}),
    ],
)  # fmt: skip
def test_a_people_before_a_name_tells_a_person_and_a_hyphen_between_two_full_names_tells_two(
    text: str, found: set[tuple[str, str]]
) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le ministre de la Santé Dax Hongo Exemplan a dit non.", "Dax Hongo Exemplan"),
        ("La vice-présidente de la République Dax Thix Ngo Exemplinh a souri.", "Dax Thix Ngo Exemplinh"),
        ("Il a reçu le secrétaire d’État syldave, Condolina Exemplice.", "Condolina Exemplice"),
        ("Elle salue le professeur Dr. Nguyen Exempluan.", "Nguyen Exempluan"),
    ],
)
def test_who_holds_an_office_is_a_person_however_the_name_looks(text: str, name: str) -> None:
    assert ("actor", name) in names(text)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It is in the Democratic Republic of the Congo.", "en", {("place", "Democratic Republic of the Congo")}),
        ("It is in the Republic of Congo.", "en", {("place", "Republic of Congo")}),
        ("The Democratic People's Republic of Korea fell silent.", "en",
         {("place", "Democratic People's Republic of Korea")}),
        ("Republic of Kenya President Zed Sample spoke.", "en",
         {("place", "Republic of Kenya"), ("actor", "Zed Sample")}),
        ("Le président de la République démocratique du Congo Zed Exemple a parlé.", "fr",
         {("place", "République démocratique du Congo"), ("actor", "Zed Exemple")}),
    ],
)  # fmt: skip
def test_a_states_full_name_is_whole_and_no_other_states(text: str, language: str, found: set[tuple[str, str]]) -> None:
    assert names(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "C'est une question de sécurité civile.",
        "Le pays réclame une nouvelle commission électorale.",
        "Un défenseur des droits humains a été arrêté.",
    ],
)
def test_a_matter_and_one_of_many_are_no_body(text: str) -> None:
    assert names(text) == set()


def test_what_an_office_is_in_is_no_holder_of_it() -> None:
    assert not {kind for kind, _ in names("La ministre des Sports Équipe Nationale a parlé.")} & {"actor"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The storm reached the harbour at 4:10 PM CDT on Friday.", "en"),
        ("The schools closed at 11 a.m. EST and opened at 1400 GMT.", "en"),
        ("La fusée a décollé à 18h30 GMT vendredi.", "fr"),
        ("Le match commence à 20 heures HAE.", "fr"),
    ],
)
def test_a_time_zone_behind_an_hour_is_nobody(text: str, language: str) -> None:
    assert not names(text, language)


def test_letters_of_a_zone_that_speak_are_a_name() -> None:
    assert ("group", "CDT") in names("The CDT said on Monday that the strike would go on.", "en")
