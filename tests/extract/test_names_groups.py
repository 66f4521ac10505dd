"""Groups that the words around them tell: whose name it is, where it ends, and what is none."""

from __future__ import annotations

import pytest

from builder.extract.names.candidate import abbreviates
from tests.extract.named import equal, names, roles


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("La grève se précise chez Exemplantis. Exemplantis se tait.", "fr", {("group", "Exemplantis")}),
        ("Le leader de l’équipe danoise Exempla-Visto a gagné.", "fr", {("group", "Exempla-Visto")}),
        ("Le groupe veut s'offrir la biotech américaine Exemzyme.", "fr", {("group", "Exemzyme")}),
        ("Elle est déléguée, dit la CGT Exemplantis.", "fr", {("group", "CGT Exemplantis")}),
        ("Une part va à EXA, Exempleo, Testia, Modelio et Samplia.", "fr", {("group", "EXA")}),
        ("A group calling itself North East Samplers marched.", "en", {("group", "North East Samplers")}),
        ("His Samplar party lost the vote.", "en", {("group", "Samplar")}),
        ("The Samplinta radio station reported the blast.", "en", {("group", "Samplinta")}),
        ("According to the Exemplsman, he left on Monday.", "en", {("group", "Exemplsman")}),
        ("The chief executive of Exemplasson resigned.", "en", {("group", "Exemplasson")}),
    ],
)
def test_the_words_beside_a_name_tell_that_it_is_a_groups(
    text: str, language: str, found: set[tuple[str, str]]
) -> None:
    assert found <= names(text, language)


def test_a_firms_name_behind_chez_is_no_first_name() -> None:
    assert ("group", "Zoé") not in names("Elle a dormi chez Zoé.")


@pytest.mark.parametrize(
    ("text", "language", "group"),
    [
        (
            "La réunion du Parti Populaire des Exemples du Président Paul Testard a eu lieu.",
            "fr",
            "Parti Populaire des Exemples",
        ),
        (
            "La Commission fictive pour la protection des exemples (CPE) a tranché.",
            "fr",
            "Commission fictive pour la protection des exemples",
        ),
        (
            "L'Office des Nations unies contre la drogue et le crime a publié un rapport.",
            "fr",
            "Office des Nations unies contre la drogue et le crime",
        ),
        (
            "L'enquête est confiée à la gendarmerie des Transports aériens de Paris.",
            "fr",
            "gendarmerie des Transports aériens de Paris",
        ),
        (
            "Le Président de l'Assemblée Populaire Nationale (APN), M. Saïd Exemple, a dit non.",
            "fr",
            "Assemblée Populaire Nationale",
        ),
        ("The Shrewsbury and Telford Hospitals Trust said no.", "en", "Shrewsbury and Telford Hospitals Trust"),
        ("Devon and Cornwall Police said yes.", "en", "Devon and Cornwall Police"),
        ("The City of Edinburgh Council approved it.", "en", "City of Edinburgh Council"),
        ("The Commission on Samples said no.", "en", "Commission on Samples"),
        ("The Anti-Sample League said so.", "en", "Anti-Sample League"),
    ],
)
def test_a_groups_name_is_whole(text: str, language: str, group: str) -> None:
    assert ("group", group) in names(text, language)


def test_two_places_side_by_side_are_no_part_of_a_bodys_name() -> None:
    assert ("group", "Leeds University") in names("He visited France and Leeds University.", "en")


@pytest.mark.parametrize(
    ("text", "language", "group", "short"),
    [
        (
            "Une base des volontaires pour la défense du fleuve (VDF) a brûlé.",
            "fr",
            "volontaires pour la défense du fleuve",
            "VDF",
        ),
        (
            "Le service départemental d’incendie et de secours (SDIS) est venu.",
            "fr",
            "service départemental d’incendie et de secours",
            "SDIS",
        ),
        ("The National Sample and Rescue Agency (NSRA) said so.", "en", "National Sample and Rescue Agency", "NSRA"),
    ],
)
def test_what_initials_stand_for_is_a_groups_name_in_small_letters_too(
    text: str, language: str, group: str, short: str
) -> None:
    assert {("group", group), ("group", short)} <= names(text, language)
    assert (group, short) in equal(text, language)


def test_initials_of_a_plan_a_tax_or_a_figure_are_no_group() -> None:
    french = "Le plan local d'urbanisme (PLU), la taxe sur la valeur ajoutée (TVA) et le produit intérieur brut (PIB)."
    assert not names(french)
    assert not names("The draft of the Local Development Plan (LDP) was read.", "en")


def test_a_short_form_may_have_a_plurals_ending_of_its_own() -> None:
    assert abbreviates("Cédéxo", "Communauté exemple des Etats de l’Xanadou et Omaha")  # accents are written or not
    assert abbreviates("Amplats", "Anglo Sample Platinum")
    assert not abbreviates("Amplots", "Anglo Sample Platinum")


def test_initials_written_as_a_word_later_are_the_same_group() -> None:
    found = names("The National Union of Samplers (NUSAM) is on strike. Nusam said it was fair.", "en")
    assert ("group", "Nusam") in found


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Dans le Centre-Est du Burkina Faso, trois villages ont brûlé.", "fr", "Centre-Est du Burkina Faso"),
        ("Le parti du professeur Exemple se singularise.", "fr", "Exemple"),
    ],
)
def test_what_only_looks_like_a_group_is_none(text: str, language: str, name: str) -> None:
    assert ("group", name) not in names(text, language)


def test_a_body_with_an_article_is_no_person_for_the_description_behind_it() -> None:
    assert ("actor", "FBI") not in names("A dispute involving the FBI, the woman who said so, and others.", "en")


@pytest.mark.parametrize(
    "text",
    [
        "Une vue du volcan. (CENTER FOR SAMPLES AND GEOLOGY / AFP)",
        "ZED EXEMPLE / AFP Des agriculteurs devant la mairie.",
    ],
)
def test_a_credit_in_capitals_before_an_agency_names_nobody(text: str) -> None:
    assert not {name for _, name in names(text)} - {"AFP"}


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("Le demi-centre du PSG Nikola Exemple a marqué.", "fr", "Nikola Exemple", "demi-centre du PSG"),
        ("Le milieu défensif turc Bartug Exemple signe.", "fr", "Bartug Exemple", "milieu défensif turc"),
        ("Chief Operating Officer Devin Sampler said no.", "en", "Devin Sampler", "Chief Operating Officer"),
        ("Toronto defenseman Travis Sampler scored.", "en", "Travis Sampler", "Toronto defenseman"),
    ],
)
def test_positions_and_long_offices_are_roles(text: str, language: str, name: str, role: str) -> None:
    assert (name, role) in roles(text, language)


def test_who_no_longer_holds_an_office_has_no_role_from_that() -> None:
    assert not roles("Jane Sampler is no longer chairwoman of the board.", "en")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'application a été rachetée par Exemplix en 2022.", ("group", "Exemplix")),
        ("Pour Maurice Exemple, p-dg de Modelston, la décision est bonne.", ("group", "Modelston")),
        ("Johan Van den Exemple (N-VA) et Fabian Modèle (DéMi) ont voté.", ("group", "DéMi")),
        ("Le Minsep (ministère des Sports et de l'Éducation physique) a signé.", ("group", "Minsep")),
        ("La Loterie Nationale Sénégalaise (Lonase) recrute. La Lonase a dit non.", ("group", "Lonase")),
        ("Il a quitté la Gendarmerie hier.", ("group", "Gendarmerie")),
        (
            "Ces associations (Wild Legal, Sea Shepherd France et Exempla Climax Coalitions) portent plainte.",
            ("group", "Exempla Climax Coalitions"),
        ),
        ("Israël frappe le Hezbollah et le Hamas palestinien.", ("group", "Hamas")),
        (
            "Il est leader du Mouvement de la Jeunesse pour l'Équité, l'Unité et le Renouveau Social (Mjeurs).",
            ("group", "Mouvement de la Jeunesse pour l'Équité, l'Unité et le Renouveau Social"),
        ),
        (
            "L'Union économique et monétaire ouest-africaine siège.",
            ("group", "Union économique et monétaire ouest-africaine"),
        ),
        ("C'était au tour de Société Générale et Crédit Agricole.", ("group", "Société Générale")),
    ],
)
def test_what_french_papers_write_of_a_group_tells_it(text: str, found: tuple[str, str]) -> None:
    assert found in names(text)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("He decided to join Kenya Vornanza.", "Kenya Vornanza"),
        ("Its rival Vornimio La Testoja won.", "Vornimio La Testoja"),
        ("Meanwhile, Rashtriya Vorn Dal (RVD) won one seat.", "Rashtriya Vorn Dal"),
        ("The ship is owned by Greek company Star Vornulk.", "Star Vornulk"),
        ("It was published in Vorna, September 26th, 2014.", "Vorna"),
        ("Zanu PF National Spokesperson Ambassador Rick Sampler said so.", "Zanu PF"),
        ("They were addressing Vornu-PF district chairpersons there.", "Vornu-PF"),
    ],
)
def test_a_party_a_firm_and_a_paper_are_told_by_the_words_beside_them(text: str, group: str) -> None:
    assert ("group", group) in names(text, "en")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The Association of Senior Staff of Banks, Insurance, and Financial Institutions met.",
         "Association of Senior Staff of Banks, Insurance, and Financial Institutions"),
        ("The report of the Civilian Review and Complaints Commission was read.",
         "Civilian Review and Complaints Commission"),
        ("A Communist Party of India (Marxist) meeting was held.", "Communist Party of India (Marxist)"),
        ("The Students' Federation of India (SFI) and others marched.", "Students' Federation of India"),
        ("Cradle, 20th Century Studios' remake, opens.", "20th Century Studios"),
        ("Oxfam, Plan International, Save the Children and World Vision have signed.", "World Vision"),
        ("A spokesperson for An Garda Síochána has confirmed it.", "An Garda Síochána"),
        ("He works at the Lagos State Television (LTV) there.", "Lagos State Television"),
        ("They said the JPMorgan Chase & Co offices were raided.", "JPMorgan Chase & Co"),
        ("Opposition Vornia Coalition for Change (VCC) won.", "Vornia Coalition for Change"),
    ],
)  # fmt: skip
def test_an_english_groups_name_keeps_its_first_and_last_words(text: str, group: str) -> None:
    assert ("group", group) in names(text, "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le pays a reçu 4.027 milliards FCFA de crédits.", "FCFA"),
        ("La Coopération Maroc-Qatar avance.", "Coopération Maroc-Qatar"),
        ("Le P-DG du groupe, Patrick Exemple, a parlé.", "P-DG"),
        ("Le conseiller national Vert a dit non.", "conseiller national Vert"),
        ("La réunion des ministres des Affaires étrangères est finie.", "ministres des Affaires étrangères"),
        ("Le ministre du Commerce, de l'Industrie et de la promotion de l'Artisanat est venu.", "Industrie"),
    ],
)
def test_a_currency_two_countries_and_an_office_are_no_names(text: str, name: str) -> None:
    assert name not in {n for _, n in names(text)}


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        (
            "Il est nommé par le président de la République Bassirou Diomaye Faye.",
            "Bassirou Diomaye Faye",
            "président de la République",
        ),
        (
            "Le bourgmestre de la Ville de Bruxelles Philippe Exemple a dit non.",
            "Philippe Exemple",
            "bourgmestre de la Ville de Bruxelles",
        ),
        (
            "Le Premier ministre du Qatar, Abdallah ben Nasser ben Exempla Al Thani, est reçu.",
            "Abdallah ben Nasser ben Exempla Al Thani",
            "Premier ministre du Qatar",
        ),
    ],
)
def test_who_holds_an_office_is_named_behind_it(text: str, person: str, role: str) -> None:
    assert ("actor", person) in names(text)
    assert (person, role) in roles(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The foreign exchange (FX) business grew. The FX market fell.", "FX"),
        ("The All Party Conference (APC) met. The APC said no.", "APC"),
        ("He was questioned by the Director of Finance and Human Resources.", "Human Resources"),
        ("The Director of Finance came.", "Finance"),
        ("The destroyer USS Laboon shot down a drone.", "USS Laboon"),
        ("He met the Sindh CM there.", "Sindh CM"),
        ("The Bank of England, Vorna Group, and Testard Institutions met.", "Bank of England, Vorna Group"),
        ("The Labour Party (Scotland) met.", "Labour Party (Scotland)"),
    ],
)
def test_offices_things_and_ships_are_no_groups(text: str, name: str) -> None:
    assert ("group", name) not in names(text, "en")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The armed forces (AFX) left. The AFX said so.", "AFX"),
        ("A Local Plan (LDP) was read. The Liberal Democratic Party (LDP) won.", "LDP"),
        ("The Ministry of Finance and Human Resources closed.", "Ministry of Finance and Human Resources"),
    ],
)
def test_short_forms_of_bodies_stay_groups(text: str, group: str) -> None:
    assert ("group", group) in names(text, "en")


def test_the_head_of_a_name_is_its_short_form() -> None:
    text = "The Syrian Observatory for Human Rights said 14 were killed. The Observatory said more would come."
    assert ("Syrian Observatory for Human Rights", "Observatory") in equal(text, "en")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Selon Exemplis Bretagne, 300 agents travaillent.", ("group", "Exemplis Bretagne")),
        ("Le coureur de l'UAE Team Emirates a gagné.", ("group", "UAE Team Emirates")),
        ("Les hôpitaux de Mont-Laurier et de Lyon sont pleins.", ("place", "Mont-Laurier")),
    ],
)
def test_who_is_cited_is_a_group_and_the_hospitals_of_a_town_are_none(text: str, found: tuple[str, str]) -> None:
    assert found in names(text)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Son homologue chinois Wang Yi a refusé.", "fr", ("actor", "Wang Yi")),
        ("Chez Macron, la méthode reste la même.", "fr", ("actor", "Macron")),
        ("Les otages détenus par Gaza sont libres.", "fr", ("place", "Gaza")),
        ("Un tableau de Versailles a été volé.", "fr", ("place", "Versailles")),
        ("Le Rassemblement national contre l'immigration !", "fr", ("group", "Rassemblement national")),
        ("New York's murals attract tourists.", "en", ("place", "New York")),
        ("The study was led by Johns Hopkins.", "en", ("group", "Johns Hopkins")),
        ("Le ministre turc Hakan Fidan est venu.", "fr", ("actor", "Hakan Fidan")),
    ],
)
def test_a_sign_is_not_heard_where_the_name_says_otherwise(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("L'exécutif arc-en-ciel (PS-MR-Ecolo) a démissionné.", {"PS", "MR", "Ecolo"}),
        ("Le gouvernement Exemple (PEX-cdH, NDLR) a dit non.", {"PEX", "cdH"}),
        ("La majorité PEX-Engagés a voté hier.", {"PEX", "Engagés"}),
        ("Le bourgmestre Zed Exemple (MR) a dit non. Mais son parti a refusé.", {"MR"}),
    ],
)
def test_parties_that_are_joined_are_several(text: str, parties: set[str]) -> None:
    assert {n for kind, n in names(text) if kind == "group"} == parties


@pytest.mark.parametrize(
    "text",
    [
        "Zoé Exemple est présidente de la FEXS-CEX.",
        "La Confédération exemplaire des cadres (CEX-CGX) a refusé.",
        "Le groupe PPX-DX a voté contre.",
    ],
)
def test_initials_with_a_hyphen_are_one_name(text: str) -> None:
    assert any("-" in n for kind, n in names(text) if kind == "group")


def test_the_groups_of_a_parliament_are_called_by_what_they_believe() -> None:
    text = "Le groupe socialiste, écologiste et républicain du Sénat a voté. Un groupe communiste armé a tiré."
    found = {n for kind, n in names(text) if kind == "group"}
    assert found == {"groupe socialiste, écologiste et républicain", "Sénat"}


def test_a_party_in_small_letters_stands_between_an_office_and_a_name() -> None:
    assert ("group", "les républicains") in names("Le sénateur les républicains Zed Exemple a défendu le texte.")
    assert "les républicains" not in {n for _, n in names("Dans ce pays, les républicains ont gagné hier.")}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Selon l'agence suisse EXP, tout va bien.", "EXP"),
        ("La banque suisse EXB a racheté sa rivale.", "EXB"),
        ("L'agence de presse russe EXS l'a dit.", "EXS"),
        ("L'article du journal « Jeune Exemple » le dit.", "Jeune Exemple"),
        ("Le collectif « Aube exemplaire » a manifesté.", "Aube exemplaire"),
        ("La Banque nationale suisse a relevé ses taux.", "Banque nationale suisse"),
        ("L'actionnaire du Credit Suisse a vendu ses parts.", "Credit Suisse"),
        ("Le manageur du RC exemplais a parlé.", "RC exemplais"),
        ("Il joue pour le Rugby Club Exemplais depuis un an.", "Rugby Club Exemplais"),
        ("Il a étudié à l'Université Cheikh Anta Dubosquet.", "Université Cheikh Anta Dubosquet"),
        ("Le chef de corps de la police locale de Liège a réagi.", "police locale de Liège"),
        ("Il a été transporté au centre hospitalier d'Amiens.", "centre hospitalier d'Amiens"),
        ("Le groupement de gendarmerie de l'Isère est saisi.", "groupement de gendarmerie de l'Isère"),
        ("La Délégation aux droits des exemples a remis son rapport.", "Délégation aux droits des exemples"),
        ("Le Comité directeur de la Fédération s'est réuni.", "Comité directeur de la Fédération"),
        ("La commission du Renseignement du Sénat l'a entendu.", "commission du Renseignement du Sénat"),
        ("La Fédération de la Santé et des services sociaux affiliée se réjouit.",
         "Fédération de la Santé et des services sociaux"),
        ("L'Harmonie municipale de Testville a joué.", "Harmonie municipale de Testville"),
        ("Les salles du Centre administratif de la rue Exemple sont pleines.", "Centre administratif"),
        ("Le porte-parole de la Coalition Avenir Exemple pour la région de Québec a parlé.",
         "Coalition Avenir Exemple"),
    ],
)  # fmt: skip
def test_a_french_body_is_neither_more_nor_less_than_its_name(text: str, group: str) -> None:
    assert {n for kind, n in names(text) if kind == "group"} == {group}


def test_letters_tell_that_a_row_is_one_body() -> None:
    found = {n for kind, n in names("La Commission des normes, de l'équité et du travail (CNET) a répondu.")}
    assert found == {"Commission des normes, de l'équité et du travail", "CNET"}


def test_a_body_in_title_case_letters_is_what_they_stand_for() -> None:
    text = "L'Instance supérieure indépendante pour les élections (Isie) a parlé. Le président de l'Isie se tait."
    assert {n for kind, n in names(text) if kind == "group"} == {
        "Instance supérieure indépendante pour les élections",
        "Isie",
    }


def test_what_a_bracket_holds_behind_bodies_are_bodies() -> None:
    text = (
        "Deux associations françaises (Alpha Solidarité et Terre Bêta) et une mexicaine (Nuestro Exemplo) ont dit non."
    )
    assert names(text) == {("group", "Alpha Solidarité"), ("group", "Terre Bêta"), ("group", "Nuestro Exemplo")}
    assert {k for k, _ in names("Deux clubs (Lyon et Paris) ont dit non.")} == {"place"}


def test_a_body_with_a_capital_is_no_place() -> None:
    text = "La moitié de la Fédération a voté. Elle a saisi le Parquet hier. Le pouvoir du Parti est grand."
    assert {k for k, _ in names(text)} == {"group"}


def test_whom_a_player_plays_for_is_no_part_of_the_name() -> None:
    assert ("actor", "Kylian Exemple") in names("L'attaquant du PEX Kylian Exemple n'apparaît plus.")


def test_who_is_told_something_is_no_place() -> None:
    found = names("Comme l'explique à Exempla-ATX Me Ludovic Testard, tout va bien. Il l'explique à Genève.")
    assert found == {("group", "Exempla-ATX"), ("actor", "Ludovic Testard"), ("place", "Genève")}


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Elle est secrétaire générale de l'UD FO de Seine-Maritime.", {"UD FO"}),
        ("Zed Exemple, secrétaire général de la CEX, l'a dit.", {"CEX"}),
        ("Il est chef du Bureau politique et président du Conseil des Sages.",
         {"Bureau politique", "Conseil des Sages"}),
        ("Il a été jugé par la 6e chambre correctionnelle du tribunal judiciaire de Marseille.",
         {"tribunal judiciaire de Marseille"}),
        ("Le Parlement de la Communauté française se réunit.", {"Parlement de la Communauté française"}),
        ("On le lisait dans les colonnes du Soir.", {"Soir"}),
        ("Il est ministre en charge de l'Intérieur et de la Sécurité.", set()),
        ("Le secrétaire d'Etat à la Santé est venu.", set()),
    ],
)  # fmt: skip
def test_whose_office_it_is_and_what_it_is_for_are_two(text: str, groups: set[str]) -> None:
    assert {n for kind, n in names(text) if kind == "group"} == groups


def test_a_region_by_its_people_that_pays_is_a_body_and_a_unit_is_one_name_with_its_town() -> None:
    assert ("group", "Région wallonne") in names("Les travaux sont payés par la Région wallonne.")
    unit = ("group", "peloton de haute montagne de Pierrefitte")
    assert unit in names("Il sert au peloton de haute montagne de Pierrefitte.")


def test_initials_of_a_thing_are_no_group_unless_a_body_has_them() -> None:
    assert not names("Il est mort d'un AVC. Les JO et la COP 26 sont finis. La SCI a vendu. Le SMIC monte.")
    assert ("group", "SCI") in names("La Société civile d'Inforia (SCI) proteste. La SCI a parlé.")


@pytest.mark.parametrize(
    "text",
    [
        "Il est titulaire du portefeuille de la Solidarité nationale.",
        "Il est ministre de la Justice, de la Santé et de la Réforme hospitalière, et de l'Habitat et de l'Urbanisme.",
        "L'Agent II est venu.",
        "Il a joué face à des Auvergnats solides.",
    ],
)
def test_fields_ranks_and_bearings_are_no_names(text: str) -> None:
    assert not names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ces sommes sont allouées à la Police.", "Police"),
        ("Il est avocat au Barreau de Dakar.", "Barreau de Dakar"),
        ("Le chercheur Exemplom Paul Testard est venu.", "Exemplom"),
        ("Il ne reste rien, selon Proplunix.", "Proplunix"),
        ("Il est l'invité de Zim RTL.", "Zim RTL"),
        ("Il dirige le Centre de formation à la sécurité routière.", "Centre de formation à la sécurité routière"),
        ("La Coordination provinciale de la Société civile du Kivu parle.",
         "Coordination provinciale de la Société civile du Kivu"),
        ("Le Haut-commissariat de la République en Syldavie paie.", "Haut-commissariat de la République en Syldavie"),
    ],
)  # fmt: skip
def test_a_body_is_a_group_whatever_stands_beside_it(text: str, name: str) -> None:
    assert {found for found in names(text) if found[0] != "actor"} == {("group", name)}


def test_where_something_lies_from_a_place_is_no_county() -> None:
    assert names("Il vit au Nord de Lyon.") == {("place", "Lyon")}
    assert ("place", "Nord") in names("Le préfet du Nord est venu à Lyon.")


def test_where_a_minister_goes_is_no_field() -> None:
    text = "Le ministre de la Justice, de passage à Lyon et de retour de Nantes, a parlé."
    assert names(text) == {("place", "Lyon"), ("place", "Nantes")}


def test_where_people_are_kept_is_a_place() -> None:
    assert names("Le camp de réfugiés de Bindo est plein.") == {("place", "Bindo")}
    assert ("actor", "Paul Testard") in names("Le camp de Paul Testard se dit prêt.")


def test_a_name_in_quotation_marks_is_its_initials() -> None:
    groups = {("group", "Ensemble pour une Exempla Nouvelle"), ("group", "EPEN")}
    assert names('Elle est soutenue par "Ensemble pour une Exempla Nouvelle (EPEN)", une alliance.') == groups
    assert ("group", "Nous sommes tous là") not in names("Le film « Nous sommes tous là » (NSTL) sort.")


def test_one_body_of_a_sort_is_no_name() -> None:
    assert not names("Il demande une Cour d'appel de plein exercice.")
    assert names("Il veut un Parti socialiste uni.") == {("group", "Parti socialiste")}
    assert ("group", "Institut de recherche") in names("Un Institut de recherche (IREC) est né.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Une base dans le nord du Burkina Faso lundi a brûlé.", {("place", "Burkina Faso")}),
        ("13 Aoû. 2025 à 06h53", set()),
        ("Le procès de Saint-Élie a débuté.", {("place", "Saint-Élie")}),
        ("La biscuiterie Zedomil a brûlé.", {("group", "Zedomil")}),
        ("Selon la zone de police Midi, rien.", {("group", "zone de police Midi")}),
    ],
)
def test_days_villages_and_firms_are_told_apart(text: str, found: set[tuple[str, str]]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Selon la défense civile, tout va bien.", "fr", {("group", "défense civile")}),
        ("La sécurité civile de la Marne est là.", "fr", {("group", "sécurité civile de la Marne")}),
        ("La loi sur la sécurité civile le permet.", "fr", set()),
        ("Il a saisi la Cour suprême syldave mardi.", "fr", {("group", "Cour suprême syldave")}),
        ("Il est suivi par le Tribunal Suprême Électoral, où l'on compte.", "fr",
         {("group", "Tribunal Suprême Électoral")}),
        ("Le corps électoral vaudois vote.", "fr", set()),
        ("Le groupe rebelle Jaexa al-Exemplam se tait.", "fr", {("group", "Jaexa al-Exemplam")}),
        ("The civil defence and the prime minister's office agreed.", "en",
         {("group", "civil defence"), ("group", "prime minister's office")}),
        ("He was sued in federal court.", "en", set()),
        ("A supreme court is needed.", "en", set()),
    ],
)  # fmt: skip
def test_official_bodies_are_known_by_their_own_words_and_whole(
    text: str, language: str, found: set[tuple[str, str]]
) -> None:
    assert {one for one in names(text, language) if one[0] == "group"} == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Le lanceur de SpaceX a volé, comme Novartis.", "fr", {("group", "SpaceX"), ("group", "Novartis")}),
        ("Zed Novartis a parlé.", "fr", {("actor", "Zed Novartis")}),
        ("The launcher of SpaceX flew.", "en", {("group", "SpaceX")}),
        ("Le département de la Santé de Testbourg a dit non.", "fr",
         {("group", "département de la Santé de Testbourg")}),
        ("L'institut sismologique national a dit non.", "fr", {("group", "institut sismologique national")}),
        ("Un institut sismologique national est utile.", "fr", set()),
        ("Le TJ de Testbourg juge.", "fr", {("group", "TJ de Testbourg")}),
    ],
)  # fmt: skip
def test_firms_of_one_word_and_what_is_national_or_of_a_field_are_bodies(
    text: str, language: str, found: set[tuple[str, str]]
) -> None:
    assert names(text, language) == found


def test_a_unions_branch_has_its_number() -> None:
    assert ("group", "United Testworkers Local 1375") in names(
        "Zed Testard, United Testworkers Local 1375, said so.", "en"
    )
