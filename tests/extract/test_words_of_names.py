"""What the words of a name are: apostrophes, particles, brands, offices and bodies beside it."""

import pytest

from tests.extract.named import names, roles


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("L’UDC soutient Heidi Z’graggenex. Elle a parlé.", "fr", ("actor", "Heidi Z’graggenex")),
        ("Hier soir, N’Golo Exemplé a marqué un but à Lens.", "fr", ("actor", "N’Golo Exemplé")),
        ("Les Vert’libéraux votent contre.", "fr", ("group", "Vert’libéraux")),
        ("They met Habib-ul Exemple and Mahboob-ur Rahmanex.", "en", ("actor", "Habib-ul Exemple")),
        ('"It is over", president Major-General Sina Ibn Exemple told us.', "en", ("actor", "Sina Ibn Exemple")),
        ("Zed Example lives in Washington, D.C. with his dog.", "en", ("place", "Washington, D.C.")),
        ("Un immeuble du 3e arrondissement de Lyon a brûlé.", "fr", ("place", "3e arrondissement de Lyon")),
        ("Le musée du XVIe arrondissement de Paris est fermé.", "fr", ("place", "XVIe arrondissement de Paris")),
        ("Zed Example, MP for Perth and Perthshire North, left.", "en", ("place", "Perth and Perthshire North")),
    ],
)
def test_a_name_keeps_all_that_belongs_to_it(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The Gaza health ministry said so.", "en", ("group", "Gaza health ministry")),
        ("That is what the U.S. Attorney’s office said on Friday.", "en", ("group", "U.S. Attorney's office")),
        ("National Assembly Minority Leader Opiyo Example spoke.", "en", ("group", "National Assembly")),
        ("They met Jubilee Party Vice–Chairman David Example.", "en", ("group", "Jubilee Party")),
        ("Opposition Testimio la Umojo coalition leader, Zaila Example, yesterday declared it.", "en",
         ("group", "Testimio la Umojo")),
        ("La conférence épiscopale congolaise (Cenco) se tait.", "fr", ("group", "Cenco")),
        ("Le centre communal d’action sociale a porté plainte.", "fr", ("group", "centre communal d’action sociale")),
        ("La conseillère d’Etat PDC Zoé Exemple a parlé.", "fr", ("group", "PDC")),
        ("More than 500 OpenAI workers left. Zed Example works at OpenAI.", "en", ("group", "OpenAI")),
        ("But Vale, the Brazilian mining giant that runs the site, said so.", "en", ("group", "Vale")),
        ("Vale, le géant minier brésilien, a été condamné.", "fr", ("group", "Vale")),
        ("Eldas MP Adnan Example (Jubilee) came.", "en", ("group", "Jubilee")),
    ],
)  # fmt: skip
def test_a_body_is_known_by_what_stands_beside_it(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in {
        (kind, name.replace("’", "'") if "'" in found[1] else name) for kind, name in names(text, language)
    }


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("They saw a room at Nasser hospital after the strike.", "en", "Nasser"),
        ("A man looks at it. (Photo by Pedro Example/Getty Images)", "en", "Pedro Example/Getty Images"),
        ("It was seen on SundayCredit: AP", "en", "SundayCredit"),
        ("Les toiles de Pablo Exemple (Panier aux cerises) ont disparu.", "fr", "Panier"),
        ("Rien n’a été dit aux Instances représentatives du personnel.", "fr", "Instances"),
        ("La conseillère aux Etats Karin Exemple a parlé.", "fr", "Etats"),
        ("So said Commerce Secretary Ron Example on Monday.", "en", "Commerce"),
        ("Major-General Sina Example came.", "en", "General"),
    ],
)
def test_what_only_stands_beside_a_name_is_none(text: str, language: str, word: str) -> None:
    assert word not in {name for _, name in names(text, language)}


def test_brands_are_groups_and_scots_and_floridians_are_none() -> None:
    text = "TikTok said no. The firm LinkedIn said yes. Zoé McExample and Jane DeSample stayed at home with them."
    found = names(text, "en")
    assert {("group", "TikTok"), ("group", "LinkedIn"), ("actor", "Zoé McExample"), ("actor", "Jane DeSample")} <= found


def test_a_first_name_of_somebody_named_in_full_is_no_group() -> None:
    found = names("President Zed is wrong, Zaila now says.\nThe leader Zaila Examplinga spoke.", "en")
    assert ("group", "Zaila") not in found


def test_a_noun_that_the_article_writes_small_opens_no_name() -> None:
    text = "Fusion Exempla-Luxotta : le choc\nLe personnel est surpris de la fusion entre Exempla et Luxotta."
    assert not {name for _, name in names(text) if "Fusion" in name}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Others were National Assembly Minority Leader and Ugunja MP Opiyo Example.", "en",
         {("Opiyo Example", "National Assembly Minority Leader"), ("Opiyo Example", "Ugunja MP")}),
        ("He met his sister and Kisumu Woman Representative Ruth Example.", "en",
         {("Ruth Example", "sister"), ("Ruth Example", "Kisumu Woman Representative")}),
        ("The SNP’s longest-serving MP, Pete Example, has resigned.", "en",
         {("Pete Example", "SNP’s longest-serving MP")}),
        ("In a shock move, the defence spokesman at Westminster, Stewart Example MP, has quit.", "en",
         {("Stewart Example", "defence spokesman at Westminster")}),
        ("Sam Example, who is Testland’s longest-serving mayor, died.", "en",
         {("Sam Example", "Testland’s longest-serving mayor")}),
        ("Candidate au Conseil fédéral, la PLR Karin Exemple a reçu une lettre.", "fr",
         {("Karin Exemple", "Candidate au Conseil fédéral")}),
    ],
)  # fmt: skip
def test_an_office_is_whole_and_each_is_one(text: str, language: str, found: set[tuple[str, str]]) -> None:
    assert found <= roles(text, language)


def test_a_conference_of_developers_is_nobodys_role() -> None:
    assert not roles("Testopia developer conference Sam Example spoke.", "en")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("TESTIYA, India, 4 October 2005 — Two people died. It hit a cabin at Testiya.", "en", ("place", "Testiya")),
        ("The US State Department Spokesperson, Matthew Example, left.", "en", ("group", "US State Department")),
        ("Gisli Examplesson, MP for the Pirate Party, said no.", "en", ("actor", "Gisli Examplesson")),
        ("Tremors near the Testjallafjall volcano go on.", "en", ("place", "Testjallafjall")),
        ("It runs between Brooklyn and Queens.", "en", ("place", "Queens")),
        ("Secretary of Transportation Sean Example came in.", "en", ("actor", "Sean Example")),
        ("The RMT union confirmed it on Monday.", "en", ("group", "RMT")),
        (
            "She went to the Toronto International Film Festival.",
            "en",
            ("group", "Toronto International Film Festival"),
        ),
        ("The head of the national electoral council said so.", "en", ("group", "national electoral council")),
        ("Il y a du monde selon la préfecture de police.", "fr", ("group", "préfecture de police")),
        ("Un spectacle à Westminster, Stewart Example MP, a plu.", "fr", ("actor", "Stewart Example")),
    ],
)
def test_a_name_is_told_from_its_office_its_date_and_its_nature(
    text: str, language: str, found: tuple[str, str]
) -> None:
    assert found in names(text, language)


def test_a_film_in_marks_and_an_office_of_state_are_nobody() -> None:
    assert not {n for k, n in names('"Zoé Fields" was pulled on Thursday after a quarrel.', "en") if k == "actor"}
    assert ("actor", "State Councilor") not in names("He met State Councilor and Foreign Minister Qin Example.", "en")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Le ministre haïtien de la Justice Liszt Exemplitel a certifié cela hier.",
            "fr",
            ("actor", "Liszt Exemplitel"),
        ),
        ("Selon l’organisation Christian Aid Exempla, il pleut.", "fr", ("group", "Christian Aid Exempla")),
        (
            "Le bureau du procureur régional de Kherson a parlé.",
            "fr",
            ("group", "bureau du procureur régional de Kherson"),
        ),
        ("Les forces armées ukrainiennes ont parlé.", "fr", ("group", "forces armées ukrainiennes")),
        ("Il est détenu à la prison centrale de Conakry.", "fr", ("place", "prison centrale de Conakry")),
        ("L’avenir de Notre-Dame inquiète les élus.", "fr", ("place", "Notre-Dame")),
        ("Infirmière, Brigitte, habitante des Mées, est là.", "fr", ("actor", "Brigitte")),
        ("Le leader de Place publique Raphaël Exemple parle.", "fr", ("group", "Place publique")),
        ("Katie Example of ITV News Anglia reports from there.", "en", ("group", "ITV News Anglia")),
        ("He came from JACKSON, WY on Monday.", "en", ("place", "WY")),
    ],
)
def test_what_stands_beside_a_name_tells_where_it_begins(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The Testhis have besieged Aden, where President Abed Rabbo Mansour Example lives.", "en",
         ("actor", "Abed Rabbo Mansour Example")),
        ("He scored for the Testicanes against the Wallabies in Sydney.", "en", ("group", "Testicanes")),
        ("Voici le révolutionnaire Ernesto « Che » Exemplor, mort hier.", "fr", ("actor", "Ernesto « Che » Exemplor")),
        ("Senate president, Bukola Example\nMr. Example spoke.", "en", ("actor", "Bukola Example")),
        ("Mohammed Example, Jigawa State, recited verses.", "en", ("actor", "Mohammed Example")),
        ("Metropolitan Police Chief Peter Example spoke at noon.", "en", ("group", "Metropolitan Police")),
        ("He works for the Department of Forestry, or Cal Fire, in town.", "en", ("group", "Cal Fire")),
        ("Fires burn in the San Francisco Bay Area.", "en", ("place", "San Francisco Bay Area")),
        ("Le Val Ferret est coupé du monde.", "fr", ("place", "Val Ferret")),
        ("La marche de Wakit Tama, une coalition de partis, est finie.", "fr", ("group", "Wakit Tama")),
    ],
)  # fmt: skip
def test_titles_articles_and_appositions_make_names_whole(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


def test_whom_a_headline_misses_is_named_without_its_words() -> None:
    text = "Les Bleus sans Exemplé, ménagé\nElle jouera sans Kylian Exemplé. Exemplé est touché. Elle plaint Kylian."
    found = names(text)
    assert ("actor", "Kylian") in found
    assert not {name for _, name in found if "sans" in name}


def test_the_second_port_of_a_country_is_no_place() -> None:
    assert ("place", "port de France") not in names("Calais est le second port de France.")


def test_a_picture_s_maker_between_brackets_and_a_slash_is_no_actor() -> None:
    assert not {n for k, n in names("Leader John Example.\n(Delwyn Sample / E&X)", "en") if "Sample" in n}


def test_ranges_and_islands_are_no_peoples_and_where_a_company_speaks_is_none() -> None:
    found = names("They hiked in the Hebrides and the Rockies. Rain fell over the Balkans.", "en")
    assert {("place", "Hebrides"), ("place", "Rockies"), ("place", "Balkans")} <= found
    assert ("place", "Leeds") in names("In Leeds, the company said it would close.", "en")
    assert ("place", "Toulouse") in names("À Toulouse, le constructeur a dit non à la grève.")
    assert ("place", "Alpes") in names("Il vit dans les Alpes françaises.")
    assert ("place", "golfe de Guinée") in names("Un navire a coulé dans le golfe de Guinée.")


def test_a_word_in_marks_before_the_next_sentence_is_no_nickname() -> None:
    assert ("actor", "Zed Exemple") in names("« Jamais ! » dit Zed Exemple « Non » Paul Modèle sort.")


def test_who_stands_beside_a_list_word_stays_who_they_are() -> None:
    found = names("The MP for Leeds and Culture Secretary Zed Exemplar said no. In the US Mark Testard said no.", "en")
    assert {("place", "Leeds"), ("actor", "Zed Exemplar"), ("actor", "Mark Testard")} <= found
    found = names("La députée Marie Exemplon (Gironde) est là. Le président de l’association Hugo Modèle a dit non.")
    assert {("actor", "Marie Exemplon"), ("place", "Gironde"), ("actor", "Hugo Modèle")} <= found
    assert ("actor", "Thierry Modèle") in names("Le chef d’état-major Thierry Modèle a dit oui.")
    assert ("group", "JoeyStarr") not in names("The rapper JoeyStarr sang.", "en")
    assert ("actor", "Lourdes") not in names("À Lourdes, évêques et pèlerins ont prié.")
