"""What stands beside a name, and the article's other names, tell what it is and where it ends."""

import pytest

from builder.model import BlockKind
from tests.extract.named import article, equal, names, read, roles


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Deux candidats Vornes ont été élus hier.", "fr", ("group", "Vornes")),
        ("Un élu sort le député Renaissance en Creuse.", "fr", ("group", "Renaissance")),
        ("Le porte-parole d’Horizons Zoé Modèle a parlé.", "fr", ("group", "Horizons")),
        ("La porte-parole de Renaissance Zoé Testard a répondu.", "fr", ("group", "Renaissance")),
        ("L’action Exempla monte lundi. Le conseil d’Exempla a dit oui.", "fr", ("group", "Exempla")),
        ("Le groupe vend sa filiale Kurt Modèle à un fonds.", "fr", ("group", "Kurt Modèle")),
        ("Renault et son partenaire Nissan s’allient.", "fr", ("group", "Nissan")),
        ("She beat country group Little Big Testown to the prize.", "en", ("group", "Little Big Testown")),
        ("He drove for haulage firm Fowler Samplewell.", "en", ("group", "Fowler Samplewell")),
        ("The opposition Labour Party fell. All seats went to Labour.", "en", ("group", "Labour")),
        (
            "They met the firm, Vorna Transit Services Inc. But Vorna Transit said no.",
            "en",
            ("group", "Vorna Transit"),
        ),
        ("Elle cite les exemples de CGI, de Bombardier et de Tarde-Vorne.", "fr", ("group", "Tarde-Vorne")),
        ("Le bureau du procureur de la région de Vornes a dit non.", "fr",
         ("group", "bureau du procureur de la région de Vornes")),
        ("Il est jugé par les assises de Saône-et-Loire.", "fr", ("group", "assises de Saône-et-Loire")),
        ("The union, Teamsters Local 12, met in town.", "en", ("group", "Teamsters Local 12")),
        ("He died in Birmingham’s Queen Elizabeth Hospital.", "en", ("group", "Queen Elizabeth Hospital")),
        ("Members of the neo-Nazi Azov Regiment fought there.", "en", ("group", "Azov Regiment")),
    ],
)  # fmt: skip
def test_a_group_is_told_by_what_stands_beside_it(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Il a vu le directeur du centre, Wu Chien-fu, hier.", "fr", ("actor", "Wu Chien-fu")),
        ("Zed Modèle (dit Vorno Testini) est là.", "fr", ("actor", "Vorno Testini")),
        ("C’est minime, dit le maire de la ville Boris Modèlov, lundi.", "fr", ("actor", "Boris Modèlov")),
        ("Il vient en compagnie de sa nièce Vorna, la fille de Zed Modèle.", "fr", ("actor", "Vorna")),
        ("Chief Justice of India Dipak Misra said it was wrong.", "en", ("actor", "Dipak Misra")),
    ],
)
def test_a_person_is_told_by_what_stands_beside_the_name(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("He was driving from Manchester to Devon at night.", "en", ("place", "Devon")),
        ("Zed Sample, 63, of Pine Avenue, Hadley, Telford, was held.", "en", ("place", "Telford")),
        ("In the Sydney seat of Vornah, Zed Sample lost.", "en", ("place", "Vornah")),
        ("The seat of Houghton and Sunderland South was first.", "en", ("place", "Houghton and Sunderland South")),
        ("Police fired in Nairobi's Vornare slums at noon.", "en", ("place", "Vornare")),
        ("They found it on King Island on Monday.", "en", ("place", "King Island")),
        ("MOSCOW, August 10. President Zed Samplin has spoken.", "en", ("place", "MOSCOW")),
        ("Cape Town - West African leaders met on Sunday.", "en", ("place", "Cape Town")),
        ("Une opération contre la ville de Vornayat al-Testi a eu lieu.", "fr", ("place", "Vornayat al-Testi")),
        ("Ils jouent demain au Santiago Bernabeu.", "fr", ("place", "Santiago Bernabeu")),
        ("Il est né dans la province turque de Kahramanmaras.", "fr", ("place", "Kahramanmaras")),
    ],
)
def test_a_place_is_told_by_what_stands_beside_it(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Le Paléo «Nous avons été touchés»", "fr", "Nous"),
        ("(Reportage Zoé Modèle, Tom Testard et Ana Vornova à Kyiv, avec Lidia Samplova à Rome)", "fr", "Samplova"),
        ("He spoke.\nTEAR GAS\nPolice fired tear gas.", "en", "GAS"),
        ("Children’s Minister Zoé Sample resigned.", "en", "Children"),
        ("Il resserre ses liens avec le Vieux continent.", "fr", "Vieux"),
        ("Elle a reçu l’Ours d’or à Berlin.", "fr", "Ours"),
        ("Il vote dans un lycée de Varsovie.", "fr", "lycée"),
        ("Email newsletter signup", "en", "Email"),
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str, language: str, word: str) -> None:
    assert not [name for _, name in names(text, language) if word in name]


def test_two_teams_that_meet_are_two() -> None:
    found = names("Supporters protested ahead of the Ospreys v Dragons match last weekend.", "en")
    assert {("group", "Ospreys"), ("group", "Dragons")} <= found


def test_a_club_called_by_its_town_is_one_in_an_article_about_a_game_only() -> None:
    game = "Two goals and a late penalty lifted the striker's side in the league as they beat Liverpool."
    assert ("group", "Liverpool") in names(game, "en")
    assert ("place", "Liverpool") in names("The ship left for Liverpool, and the goal was trade.", "en")
    assert ("group", "Liverpool") not in names(game + " He was born in Liverpool.", "en")


def test_a_name_that_its_own_initials_end_is_equal_to_them() -> None:
    text = "The Economic Community of West African States ECOWAS said no."
    assert ("Economic Community of West African States", "ECOWAS") in equal(text, "en")


def test_a_nickname_in_brackets_is_its_bearers() -> None:
    assert ("Zed Testard", "Vorno") in equal("Zed Testard (dit Vorno) est là.")
    assert ("Zed Testard", "Vorno") in equal("Zed Testard – alias Vorno – est là.")


def test_a_first_name_of_two_who_share_a_surname_is_who_has_both() -> None:
    text = "Louis Modèle a été jugé. Louis et Auguste Modèle se présentent lundi."
    assert ("Louis Modèle", "Louis") in equal(text)
    assert not equal("Louis Testard a été jugé. Louis et Auguste Modèle se présentent lundi.")


def test_an_office_before_a_name_is_not_also_the_next_names() -> None:
    text = "Ils ont arrêté le coordinateur national du FNDC Oumar Modèle (dit Vorno), Mamadou Testard et Zed Samplard."
    assert roles(text) == {("Oumar Modèle", "coordinateur national du FNDC")}


def test_a_role_stands_behind_an_apposition_too() -> None:
    text = "The club elected Zoé Sample, the president of Testland, as its new chairwoman, replacing Zed Samplar, the "
    found = roles(text + "Testian president, who had been the chairman since September 2020.", "en")
    assert {("Zoé Sample", "new chairwoman"), ("Zed Samplar", "chairman")} <= found


def test_a_seat_without_a_town_behind_and_keeps_to_its_name() -> None:
    last = "The seat of Leeds and"
    assert ("place", "Leeds") in names(last, "en")
    assert read(article("Zed Sample is MP for Leeds and", "en"))[0]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Il vit dans le quartier Victor Hugo.", "fr", ("place", "Victor Hugo")),
        ("L’action de Zed Modèle est saluée.", "fr", ("actor", "Zed Modèle")),
        ("A letter from Moscow to Joe Samplar was read.", "en", ("actor", "Joe Samplar")),
        ("The firm Rick Sampler founded is closed. Rick Sampler is sad.", "en", ("actor", "Rick Sampler")),
        ("Glenn Close, Meryl Samplar and others came.", "en", ("actor", "Glenn Close")),
        ("Face au Zed Testard de 2016, il perd. Zed Testard a dit non.", "fr", ("actor", "Zed Testard")),
        ("Les candidats Modèle, favori, et Testard sont là. Zed Modèle a dit non.", "fr", ("actor", "Modèle")),
        ("The seat of Zed Samplar was won. Zed Samplar said no.", "en", ("actor", "Zed Samplar")),
        ("GRÈVE À LA SNCF\nLes trains sont à l’arrêt, dit la SNCF.", "fr", ("group", "SNCF")),
        ("Ron Wigan saved a penalty. The goalkeeper, Wigan, left the match at half-time.", "en", ("actor", "Wigan")),
    ],
)
def test_what_looks_like_another_kind_stays_what_it_is(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


def test_what_is_said_of_who_stands_nearer_is_no_role_of_the_first() -> None:
    text = "Dan Samplar, the father of the gunman, who was a former soldier, spoke."
    assert ("Dan Samplar", "former soldier") not in roles(text, "en")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Le Bloc québécois a dit non, selon lui.", "fr", ("group", "Bloc québécois")),
        ("Le MR a accru sa position dimanche.", "fr", ("group", "MR")),
        ("Le ministère haïtien de l’agriculture a parlé.", "fr", ("group", "ministère haïtien de l’agriculture")),
        ("Shares fell in rivals Vorna Co (VR.N) and Testa Inc (TST.N).", "en", ("group", "Vorna Co")),
    ],
)
def test_a_body_and_a_company_are_named_by_all_their_words(text: str, language: str, found: tuple[str, str]) -> None:
    read_names = {(kind, name.replace("'", "’")) for kind, name in names(text, language)}
    assert found in read_names
    assert not any(name in {"Inc", "Co"} for _, name in read_names)


def test_a_body_is_not_named_after_some_school() -> None:
    text = "Un bombardement par l’armée de l’air d’une école coranique a eu lieu."
    assert not [name for _, name in names(text) if "école" in name and "air" in name]


def test_an_agencys_title_has_its_theme_before_a_hyphen() -> None:
    text = "France-Thomas Modèle mis en examen\nThomas Modèle est en France. Il part."
    found = {m.text for m in read(article(text, kinds=(BlockKind.TITLE,)))[0]}
    assert "Thomas Modèle" in found
    assert not any("France-" in name for name in found)
    text = "Marie-Claire Modèle élue\nMarie-Claire Modèle est élue. Marie vient."
    assert "Marie-Claire Modèle" in {m.text for m in read(article(text, kinds=(BlockKind.TITLE,)))[0]}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Pharmaceutical firm Shire said it would buy a rival.", "en", ("group", "Shire")),
        ("It failed to buy U.S. company Baxalta.", "en", ("group", "Baxalta")),
        ("They beat Wolverhampton Wanderers and left.", "en", ("group", "Wolverhampton Wanderers")),
        ("On Monday Boeing (BA.N) said it would cut jobs.", "en", ("group", "Boeing")),
        ("Selon Airbus (AIR.PA), les livraisons reprendront.", "fr", ("group", "Airbus")),
        ("L’Union pour un mouvement populaire a perdu.", "fr", ("group", "Union pour un mouvement populaire")),
        ("Le ministère russe de la défense, mardi, a nié.", "fr", ("group", "ministère russe de la défense")),
        ("Jean Martin (P.S) a été élu maire de Nantes.", "fr", ("actor", "Jean Martin")),
        ("[UKRAINE / RUSSIE] Les combats continuent.", "fr", ("place", "UKRAINE")),
        ("British American Tobacco (BATS.L) said sales fell.", "en", ("group", "British American Tobacco")),
        ("American Airlines (AAL.O) cut flights.", "en", ("group", "American Airlines")),
        ("Swiss Re (SREN.S) posted a loss.", "en", ("group", "Swiss Re")),
        ("Citigroup (C.N) fell.", "en", ("group", "Citigroup")),
        ("Toyota (7203.T) rose.", "en", ("group", "Toyota")),
        ("Drugmaker Zolvane (ZOL.N) rose.", "en", ("group", "Zolvane")),
        ("Iran's Mehr news agency reported that the ship was freed.", "en", ("group", "Mehr")),
        ("Il a quitté le Parti socialiste pour un poste à Bruxelles.", "fr", ("group", "Parti socialiste")),
        ("Putin told Russian state news agency Kyiv must yield.", "en", ("place", "Kyiv")),
        ("The tech company Zuckerman built was sold.", "en", ("actor", "Zuckerman")),
        ("Before joining the talent agency Weinberger was a clerk.", "en", ("actor", "Weinberger")),
        ("Après l’incendie de Rouen, le maire a parlé.", "fr", ("place", "Rouen")),
        ("Ford Motor Co fell. Henry Ford founded it. Ford was a boy.", "en", ("actor", "Ford")),
        ("Zed travaille au Sample History Museum de Londres.", "fr", ("group", "Sample History Museum")),
        ("Zed spoke at the International Criminal Tribunal for the former Yugoslavia.", "en",
         ("group", "International Criminal Tribunal for the former Yugoslavia")),
        ("It was late by the Bay Area Reporter's press time.", "en", ("group", "Bay Area Reporter")),
        ("The deal between Avalon Airport and Qantas ended.", "en", ("group", "Qantas")),
        ("Police were called to Arby’s on Main Street. The Arby’s manager spoke.", "en", ("group", "Arby’s")),
        ("He eats at a McDonald's restaurant.", "en", ("group", "McDonald's")),
        ("He works at Boeing's in Seattle. Boeing said so.", "en", ("group", "Boeing")),
        ("She worked at Boeing's \"toxic\" factory.", "en", ("group", "Boeing")),
        ("Trump Inc was fined. Trump said he would appeal. Trump left.", "en", ("actor", "Trump")),
        ("La statue de Colbert, ministre de Louis XIV, a été taguée.", "fr", ("actor", "Colbert")),
        ("Broadcaster ITV said so.", "en", ("group", "ITV")),
        ("They went to “Ukraine, Russia and Belarus”.", "en", ("place", "Belarus")),
        ("They compared Apple's sales to Samsung's.", "en", ("group", "Samsung")),
        ("A ferry ran aground off Whitby, North Yorkshire, with 84 on board.", "en", ("place", "North Yorkshire")),
        ("Le conseil de Nantes se réunit mardi.", "fr", ("group", "conseil de Nantes")),
        ("Le directeur de l’école primaire Jules Ferry a dit oui.", "fr", ("group", "école primaire Jules Ferry")),
        ("La directrice de l’école maternelle Anne Modèle est là.", "fr", ("group", "école maternelle Anne Modèle")),
        ("La chef du lycée agricole Luc Modèle, Anne Essai, est là.", "fr", ("group", "lycée agricole Luc Modèle")),
        ("Le proviseur du lycée agricole Luc Modèle, Anne Essai, Zoé Test et un ami sont là.", "fr",
         ("actor", "Luc Modèle")),
        ("Le gouverneur de la banque centrale Marc Modèle a parlé.", "fr", ("actor", "Marc Modèle")),
        ("Le président de la chambre haute Luc Modèle est là.", "fr", ("actor", "Luc Modèle")),
        ("Le porte-parole de la communauté druze Samir Modèle a dit non.", "fr", ("actor", "Samir Modèle")),
        ("La chirurgienne de l’hôpital militaire Claire Modèle est là.", "fr", ("actor", "Claire Modèle")),
        ("Le commandant de l’école navale Tom Modèle est là.", "fr", ("actor", "Tom Modèle")),
        ("He ate at McDonald's.", "en", ("group", "McDonald's")),
        ("She worked at McDonald's, then left.", "en", ("group", "McDonald's")),
        ("Mayor Whitby, North Yorkshire, said the bridge was shut.", "en", ("actor", "Whitby")),
        ("Mayor Whitby, North Yorkshire, said the bridge was shut.", "en", ("place", "North Yorkshire")),
        ("She went to The Bronx.", "en", ("place", "The Bronx")),
        ("Police in The Woodlands, Texas, shot a man.", "en", ("place", "The Woodlands")),
        ("She moved to A Coruña.", "en", ("place", "A Coruña")),
        ("Le G7 a condamné l’attaque lundi.", "fr", ("group", "G7")),
        ("La Russie a été exclue du G8 en 2014.", "fr", ("group", "G8")),
        ("The G20 said that the debt must be paid.", "en", ("group", "G20")),
        ("China and the G77 rejected the text.", "en", ("group", "G77")),
        ("They shouted “Free Zed Modelson”.", "en", ("actor", "Zed Modelson")),
        ("A Leeds news agency sold the photo.", "en", ("place", "Leeds")),
        ("MANILA: The Philippines protested on Thursday.", "en", ("place", "MANILA")),
        ("La Céni a voté. Le président de la Céni Arsène Modèle parle.", "fr", ("actor", "Arsène Modèle")),
        ("Il parle à 20 Minutes Laurence Modèle, la procureure.", "fr", ("group", "20 Minutes")),
        ("Selon L’Écho des Brumes, le pont est fermé.", "fr", ("group", "L’Écho des Brumes")),
        ("Les gendarmes de La Croix-Valmer sont là.", "fr", ("place", "La Croix-Valmer")),
        ("Le porte-parole Zed Nadeau-Modèle est là.\n\nNadeau-Modèle, que Kit Fictif a visé, a dit oui.", "fr",
         ("actor", "Nadeau-Modèle")),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_is_no_part_of_it_and_tells_its_kind(
    text: str, language: str, found: tuple[str, str]
) -> None:
    assert found in [(m.kind.value, m.text) for m in read(article(text, language))[0]]


@pytest.mark.parametrize(
    "text",
    [
        "The flaw lies in Ford's, Volvo's and Fiat's cars.",
        "Profit was higher than at Boeing's, analysts said.",
        "The flaw was not in Google's code but in Apple's.",
        "There was a bomb near Hezbollah's, and the army's, bases.",
        "Police stood outside Tesco's and Asda's stores.",
        "The map lay in Hamas's.",
    ],
)
def test_an_owner_whose_thing_stands_elsewhere_keeps_its_own_name(text: str) -> None:
    found = [m.text for m in read(article(text, "en"))[0]]
    assert found
    assert not [name for name in found if name.endswith("'s")]


def test_the_country_of_a_currency_is_no_name() -> None:
    assert not read(article("Il a versé 2,4 milliards US et 30 millions US.", "fr"))[0]
    assert ("place", "US") in names("The plan will save 3 million US jobs.", "en")


@pytest.mark.parametrize("text", ["Le volcan, vu lundi. [PERRIN / AFP]", "La ville. [TOKYO / AFP]", "Visa (V.N) fell."])
def test_who_took_a_picture_and_a_companys_letters_are_no_names(text: str) -> None:
    assert not {"PERRIN", "TOKYO", "V.N"} & {m.text for m in read(article(text))[0]}


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("“La Region Salvaje” (“The Untamed”) won on Monday.", "en", "La Region"),
        ("It is called “The Woman Who Left”, they say.", "en", "Who Left"),
        ("She is seeking a term in Room 200 at City Hall.", "en", "Room"),
        ("Une rue inondée à Craon, le 20 juin. LÉA DRUVET / AFP", "fr", "DRUVET"),
    ],
)
def test_a_part_of_a_title_a_numbered_room_and_a_closing_credit_are_no_names(
    text: str, language: str, word: str
) -> None:
    assert not [m.text for m in read(article(text, language))[0] if word in m.text]


def test_a_region_with_hyphens_in_a_title_stays_whole() -> None:
    text = "Auvergne-Rhône-Alpes vote son budget\nLes élus d’Auvergne ont voté."
    found = {m.text for m in read(article(text, kinds=(BlockKind.TITLE,)))[0]}
    assert "Auvergne-Rhône-Alpes" in found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Il devance le Russe Alexander Vornilov et le Norvégien Henrik Modelsen.",
            "fr",
            ("actor", "Alexander Vornilov"),
        ),
        ("He won after beating Croatian Ivo Vornic 7-6.", "en", ("actor", "Ivo Vornic")),
        ("She will take on Frenchman Gilles Modell on Monday.", "en", ("actor", "Gilles Modell")),
        ("L’Indien Vorna Motors rachète l’usine.", "fr", ("group", "Vorna Motors")),
        ("Federer, Murray, Serena reach last eight\n\nRoger Federer beat Andy Murray.", "en", ("actor", "Federer")),
        ("Near Austin in Travis County, Texas, searches went on.", "en", ("place", "Austin")),
        ("DALLAS -- Shares of the firm fell on Thursday.", "en", ("place", "DALLAS")),
        (
            "He is a spokesman for the Office of Emergency Management in Harris County, where Houston is.",
            "en",
            ("group", "Office of Emergency Management"),
        ),
        (
            "L’usine Vornita ferme. La direction de la Vornita a annoncé un plan. La Vornita emploie 327 salariés.",
            "fr",
            ("group", "Vornita"),
        ),
    ],
)
def test_a_people_a_row_a_seat_and_those_employed_tell_a_name(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Near Leeds, County Judge John Sample said no.", "en", "County"),
        ("The Scot will fight Spaniard Rafael Modell.", "en", "Scot"),
        ("The match on Court One was stopped.", "en", "Court"),
        ("Le Suisse Roger Modell a gagné.", "fr", "Suisse"),
    ],
)
def test_a_people_a_numbered_court_and_a_judges_county_are_no_names(text: str, language: str, word: str) -> None:
    assert word not in {n for _, n in names(text, language)}


def test_a_country_and_a_church_keep_their_words() -> None:
    found = names("The American Airlines crew and the Church of God in Christ met in British Columbia.", "en")
    assert {("group", "American Airlines"), ("place", "British Columbia")} <= found


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("La RD Congo accuse son voisin.", "fr", "RD Congo"),
        ("L'Afrique subsaharienne attend la pluie.", "fr", "Afrique subsaharienne"),
        ("Sales rose in sub-Saharan Africa.", "en", "sub-Saharan Africa"),
        ("Officials at Andaman and Nicobar Islands helped.", "en", "Andaman and Nicobar Islands"),
        ("Trinidad and Tobago won the match.", "en", "Trinidad and Tobago"),
        ("St Vincent said it needed help.", "en", "St Vincent"),
        ("Suva (AFP) March 17, 2010 - A storm has hit.", "en", "Suva"),
        ("A man of Exempli Bakasi village in the north was tried.", "en", "Exempli Bakasi"),
        ("The Exem Shamir refugee camp was raided.", "en", "Exem Shamir"),
        ("She is MLA for Victoria-Beacon Hill.", "en", "Victoria-Beacon Hill"),
        ("An attorney from Sample Mountain, Ga., spoke.", "en", "Sample Mountain"),
    ],
)
def test_a_places_name_is_whole_and_a_places(text: str, language: str, place: str) -> None:
    assert ("place", place) in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The Indian Ocean island is poor.", "en", "Ocean island"),
        ("Lors de l’attaque de la base des EXA, dix hommes ont fui.", "fr", "base des EXA"),
        ("Au coin de la 175e Rue, un homme attendait.", "fr", "Rue"),
        ("She has Parkinson's disease.", "en", "Parkinson"),
        ("Elle souffre de la maladie de Parkinson.", "fr", "Parkinson"),
    ],
)
def test_what_only_looks_like_a_place_is_none(text: str, language: str, name: str) -> None:
    assert ("place", name) not in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("La présidente de la Commission européenne Ursula von der Exemple est venue.", "fr", "Ursula von der Exemple"),
        ("Trois élus ont été arrêtés: Cheng Chung-tai, Au Nok-hin et Jeremy Exemple.", "fr", "Au Nok-hin"),
        ("La députée Imane Exemple du PEX, a dit non.", "fr", "Imane Exemple"),
        ("Une toile attribuée à Testardini a été volée.", "fr", "Testardini"),
        ("Ronald dela Sampla said so.", "en", "Ronald dela Sampla"),
        ("The rebels, led by Samplar, fled.", "en", "Samplar"),
        ("They thanked Saidie Samplar, an art collector who bought it.", "en", "Saidie Samplar"),
    ],
)
def test_a_persons_name_is_whole_and_a_persons(text: str, language: str, person: str) -> None:
    assert ("actor", person) in names(text, language)


def test_a_surname_is_known_where_its_full_name_is_told_by_its_words() -> None:
    text = "Rindra Exemplarison will become finance minister, Andry Rajoelina said. Rajoelina, 44, was sworn in."
    assert ("actor", "Rajoelina") in names(text, "en")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("It was a defeat of Canada’s Peter Samplar on Wednesday.", "Peter Samplar"),
        ("FRANCE 24’s Julia Samplar said they had learnt.", "Julia Samplar"),
        ("It ended when 25-year-old Samplarek netted a forehand.", "Samplarek"),
    ],
)
def test_whose_somebody_is_and_how_old_tells_a_person(text: str, person: str) -> None:
    assert ("actor", person) in names(text, "en")


def test_an_address_is_no_account() -> None:
    assert not names("Contact zexample@sampletribune.net for more.", "en")


@pytest.mark.parametrize(
    ("text", "language", "name", "role"),
    [
        ("Zoé Exemple, vice-présidente de la Région, a dit non.", "fr", "Zoé Exemple", "vice-présidente de la Région"),
        ("Mary Sampler was sworn in as mayor.", "en", "Mary Sampler", "mayor"),
        ("Coun Mary Sampler said no.", "en", "Mary Sampler", "Coun"),
    ],
)
def test_an_office_is_a_role_however_it_is_told(text: str, language: str, name: str, role: str) -> None:
    assert (name, role) in roles(text, language)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Many families fled El Vorna, in western Sudan, on Monday.", "El Vorna"),
        ("The man was from Vornajud town.", "Vornajud"),
        ("The fire began in a car park at Ballyvorna strand.", "Ballyvorna"),
        ("He won a seat in the 90-member Bihar assembly.", "Bihar"),
        ("A warehouse in Tarderstraat, Vornbeke, was raided.", "Vornbeke"),
        ("The command unit, which covers Croydon, is investigating.", "Croydon"),
        ("They saw three villages – Vornagan, Tardwage and Samplao – and also a school.", "Tardwage"),
        ("The losers were Dan Sampler of Vornundu North, Ada Testard of Nambale, and others.", "Vornundu North"),
        ("A candidate on the Vornantag and Baramulla seats lost.", "Vornantag"),
        ("The courses were held at Vornando Building in town.", "Vornando Building"),
        ("They stood in front of Vorna Ekattor Hall for hours.", "Vorna Ekattor Hall"),
        ("Midvorna gardaí appealed for witnesses.", "Midvorna"),
        ("He lives in Sta. Vornalina town.", "Sta. Vornalina"),
        ("He was tried in the Southern District of Ohio.", "Southern District of Ohio"),
    ],
)
def test_a_place_is_told_by_the_words_beside_it(text: str, place: str) -> None:
    assert ("place", place) in names(text, "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The firm quit Testcorp, in northern Italy, last year.", "Testcorp"),
        ("Rick Sampler, in western Sudan for a week, said no.", "Rick Sampler"),
        ("The newsletter which covers Apple has grown.", "Apple"),
        ("They heard songs of Kanye West.", "Kanye West"),
        ("Customers flee Vodafone, in Germany.", "Vodafone"),
        ("The CPI-M state secretary spoke.", "M state"),
        ("KSU state president Rick Sampler was hit.", "KSU state"),
        ("He works at the Lagos State Television (LTV) there.", "Lagos State"),
    ],
)
def test_what_only_stands_beside_such_words_is_no_place(text: str, name: str) -> None:
    assert ("place", name) not in names(text, "en")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Former president Ada Testard and Ignatius Vornombo were cited.", "Ignatius Vornombo"),
        ("The leaders Dr Rick Sampler and Vornawa Izharul Testan came.", "Vornawa Izharul Testan"),
        ("Nelson Sampler leads. Both Sampler and Vornakwe have been told.", "Vornakwe"),
        ("They were received by Vornezuddin, Dr Testard and Rick Sampler.", "Vornezuddin"),
        ("Deputy President-elect, Vornathi Testagua, and others cheered.", "Vornathi Testagua"),
        ("The dead were Nikka Sampler alias Vornai, 26.", "Vornai"),
        ("The issue was raised by Tahir Vornain Testadi of the MQM.", "Tahir Vornain Testadi"),
        ("Leaders such as V Testadan MP, K V Vornesh MLA, N Sampleran, and others left.", "N Sampleran"),
        ("K V Vornesh met N Sampleran.", "N Sampleran"),
        ("The committee member E P Vornarajan was there.", "E P Vornarajan"),
        ("It was led by Leader of the Opposition V.D. Vornasan, who spoke.", "V.D. Vornasan"),
        ("They were walking Aaron Judge and then walking others.", "Aaron Judge"),
        ("He praised Prime Minister Narendra Vornadi for Nirav Vornadi's arrest.", "Nirav Vornadi"),
    ],
)
def test_a_person_is_told_by_who_and_what_stands_beside(text: str, person: str) -> None:
    assert ("actor", person) in names(text, "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr Rick Sampler and Goldman Sachs agreed.", "Goldman Sachs"),
        ("Both Trump and Google said no.", "Google"),
        ("Vitamin C Sampler was sold.", "C Sampler"),
        ("The U S Army came.", "U S Army"),
        ("In the 2022 General Election he lost.", "Election"),
        ("The phones run Windows, 10, and are old.", "Windows"),
        ("Donald Trump spoke. The Camp Trump is full.", "Camp Trump"),
    ],
)
def test_what_only_stands_beside_a_person_is_none(text: str, name: str) -> None:
    assert ("actor", name) not in names(text, "en")


def test_a_title_is_no_surname_before_a_name() -> None:
    found = names("Aaron Judge hit a home run. Judge Rick Sampler ruled.", "en")
    assert ("actor", "Aaron Judge") in found and ("actor", "Judge") not in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Vorno s'appelle en réalité Zed Testard."),
        ("fr", "Le rappeur Vorno, dont le vrai nom est Zed Testard, est parti."),
        ("fr", "Le rappeur Vorno (Zed Testard de son vrai nom) est parti."),
        ("fr", "Vorno, Zed Testard à l'état civil, est parti."),
        ("fr", "Le vrai nom de Vorno est Zed Testard."),
        ("fr", "Zed Testard, connu sous le nom de guerre de « Vorno », est parti."),
        ("fr", "Zed Testard, qui se fait appeler Vorno, est parti."),
        ("fr", "Le chef, connu sous le nom de guerre de « Vorno », est là. Rien de sûr. L'homme s'appelle en réalité "
         "Zed Testard."),
        ("en", "Vorno's real name is Zed Testard."),
        ("en", "Zed Testard, known by the nom de guerre “Vorno”, has left."),
        ("en", "Zed Testard, call sign “Vorno”, has left."),
        ("en", "The rapper Vorno has left. His real name is Zed Testard."),
    ],
)  # fmt: skip
def test_a_name_taken_and_the_real_one_are_one_persons(language: str, text: str) -> None:
    assert ("Zed Testard", "Vorno") in equal(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Vorno a écrit à Zed Exemple sous le pseudonyme de Yan Testard."),
        ("fr", "Vorno accuse un homme. Il s'appelle en réalité Zed Exemple."),
        ("fr", "Vorno a parlé de son frère. Son vrai nom est Zed Exemple."),
        ("fr", "La Syldavie accuse l'EXA\n(AFP) - Le maire a accusé l'EXA."),
        ("fr", "La Syldavie accuse l'EXA\n(MEXA) Le maire a accusé l'EXA."),
        ("en", "According to the EXA (Reuters), the war goes on."),
    ],
)
def test_a_dateline_a_credit_and_somebody_else_equal_nothing(language: str, text: str) -> None:
    assert not equal(text, language)


def test_an_agency_equals_its_own_letters() -> None:
    assert ("Agence France-Presse", "AFP") in equal("L'Agence France-Presse (AFP) a quitté la ville.")
