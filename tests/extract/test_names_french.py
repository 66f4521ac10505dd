"""French names: what stands beside towns, persons and firms alone, and what looks like a name and is none."""

from __future__ import annotations

import pytest

from tests.extract.named import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le président de la société civile de Brindor a parlé.", "Brindor"),
        ("La population de Brindor a fui.", "Brindor"),
        ("A Brindor Point, dans le sud, un feu a pris.", "Brindor Point"),
        ("Îles Brindor : le parti exclut le député.", "Îles Brindor"),
        ("Les eaux de Oued Brindor montent.", "Oued Brindor"),
        ("Il a été blessé à Haï Brindor par un tir.", "Haï Brindor"),
        ("Plusieurs quartiers ont été inondés, notamment Barlotte, Chadrin et Hamousse.", "Chadrin"),
        ("Des gens ont été secourus dans les communes de Brindor, El Vornaque et Testa.", "El Vornaque"),
        ("Jabrindor, près de Jakarta, accueille l'usine.", "Jabrindor"),
    ],
)
def test_what_only_towns_have_beside_them_makes_a_place(text: str, name: str) -> None:
    assert ("place", name) in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hassan, un autre manifestant, ajoute qu'il reviendra.", "Hassan"),
        ("Le parti a perdu. Chabrin, le président du club, a réagi.", "Chabrin"),
        ("L'international libyen Zakaria Al-Exemple a résilié son contrat.", "Zakaria Al-Exemple"),
        ("Pour M.Exemple, c'est trop.", "Exemple"),
    ],
)
def test_what_only_persons_have_beside_them_makes_an_actor(text: str, name: str) -> None:
    assert ("actor", name) in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La chute de Vornalis, son fournisseur de sel, inquiète.", "Vornalis"),
        ("L'appareil était exploité par Brinda Air.", "Brinda Air"),
        ("Les journées sont coordonnées par l'Inexa.", "Inexa"),
        ("Testalis a été placée en redressement judiciaire.", "Testalis"),
        ("Les sociétés Exempla, Testalis et Vornalis protestent.", "Vornalis"),
        ("La direction du MC Oran a réagi.", "MC Oran"),
        ("Le Widad Casablanca a limogé l'entraîneur Zed Exemple.", "Widad Casablanca"),
        ("Il n'a rien dit de la Testy Exemple Foundation.", "Testy Exemple Foundation"),
        ("Les islamistes d'Ansar Exemple ont repris la ville.", "Ansar Exemple"),
        ("Le groupe menace de voter contre, relaie Al Vorna Exempla de ce mercredi.", "Al Vorna Exempla"),
        ("« On verra », a dit Zed Exemple, du syndicat des grévistes (Conexed).", "Conexed"),
        ("Le Centre et le PLR refusent la loi.", "Centre"),
    ],
)
def test_what_only_bodies_have_beside_them_makes_a_group(text: str, name: str) -> None:
    assert ("group", name) in names(text)


def test_a_town_behind_a_capital_without_its_accent_is_not_its_officer() -> None:
    assert ("place", "Rezé") in names("A Rezé, l'inspecteur a parlé.")


def test_a_person_behind_an_office_is_no_land() -> None:
    assert ("actor", "Beni Exemple") in names("Le maire Beni Exemple a parlé.")


@pytest.mark.parametrize(
    "text",
    [
        "L'ouragan Sandy a fait 39 morts. Le passage de Sandy a touché la côte.",
        "Le boson de Brindax est là. Il fait 30 degrés Celsius.",
        "Un bateau baptisé « Testina » a coulé. Testina était vieux.",
        "Le croiseur syldave Testva a brûlé. Le Testva a coulé.",
        "Un chien nommé Testy a aboyé.",
        "Une plainte contre X a été déposée.",
        "VIDEO. Les avocats ont parlé.",
        "Les Touareg et les Peul vivaient là.",
        "La RN 06 est coupée.",
        "Place au débat.",
        "Cinéma : la salle a rouvert.",
    ],
)
def test_storms_measures_labels_peoples_and_roads_are_no_names(text: str) -> None:
    assert not names(text)


def test_a_plural_range_of_mountains_stays_a_place() -> None:
    assert ("place", "Alpes") in names("Une avalanche est tombée dans les Alpes françaises.")


def test_a_country_in_the_plural_is_no_people() -> None:
    assert ("place", "Philippines") in names("La tempête a touché Manille, capitale des Philippines.")


def test_a_towns_forecast_names_the_town() -> None:
    assert names("Météo Poitiers: prévisions du vendredi.") == {("place", "Poitiers")}
    assert ("group", "Météo France") in names("Météo France annonce la pluie.")


def test_a_first_name_goes_with_its_surname_and_not_with_the_body_before_it() -> None:
    assert ("actor", "Claude Exemplon") in names("Il est soutenu par le président de l'Assemblée Claude Exemplon.")
    assert ("actor", "Valentine Exemplov") in names("L'agence RIA Novosti Valentine Exemplov a tout dit.")
    assert ("actor", "Agnieszka Exempla") in names("La Polonaise Agnieszka Exempla a gagné.")


def test_a_ministry_keeps_its_second_field_behind_an_adjective() -> None:
    text = "Le ministère malien de l'Administration territoriale et des Collectivités locales a réagi."
    assert ("group", "ministère malien de l'Administration territoriale et des Collectivités locales") in names(text)


def test_a_confederation_that_is_a_state_is_a_place() -> None:
    assert ("place", "Confédération suisse") in names("La Confédération suisse paie.")
    assert ("place", "Suisse Romande") in names("La Suisse Romande est touchée.")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le lanceur est celui de SpaceX. Il a décollé lundi.", "fr"),
        ("It was launched by SpaceX. It landed on Monday.", "en"),
    ],
)
def test_a_full_stop_is_no_part_of_a_name_that_ends_with_a_capital(text: str, language: str) -> None:
    assert ("group", "SpaceX") in names(text, language)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("La population de Roms a fui.", ("place", "Roms")),
        ("Béni Exemple a déclaré qu'il viendrait.", ("place", "Béni Exemple")),
        ("Testard, près de la retraite, a parlé.", ("place", "Testard")),
        ("Testard, éditeur à Paris, a parlé.", ("group", "Testard")),
        ("Un ouvrage paru sous la direction de Brandol.", ("group", "Brandol")),
        ("Il marche en direction de Brindol.", ("group", "Brindol")),
        ("Interrogé par Brandol, il a nié.", ("group", "Brandol")),
        ("La plaine est traversée par la Brindette.", ("group", "Brindette")),
        ("Il a tort, note Brandol dans son éditorial.", ("group", "Brandol")),
        ("L'antenne de Brindol est ouverte.", ("group", "Brindol")),
        ("Emily Post et Frank Tribune ont parlé.", ("group", "Emily Post")),
        ("Les écoles de Brindol et Chadrinville ferment.", ("group", "Chadrinville")),
    ],
)
def test_what_persons_and_towns_have_beside_them_too_tells_nothing(text: str, wrong: tuple[str, str]) -> None:
    assert wrong not in names(text)


def test_a_storm_of_words_keeps_the_name_of_who_set_it_off_and_of_where_it_was() -> None:
    assert ("actor", "Mélenchon") in names("L'ouragan Mélenchon arrive. Jean-Luc Mélenchon a parlé. Mélenchon rit.")
    assert ("place", "Bretagne") in names("Tempête Bretagne : dix blessés. La Bretagne est en alerte.")
    assert ("group", "SpaceX") in names("La fusée SpaceX a décollé. SpaceX a réussi.")


def test_the_scale_of_a_town_is_the_towns() -> None:
    assert ("place", "Nantes") in names("C'est un succès à l'échelle de Nantes.")
    assert not names("Un séisme de 6 sur l'échelle de Richter.")
