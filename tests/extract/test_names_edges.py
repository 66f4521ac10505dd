"""Where names begin and end, and what their own shape says of their kind."""

from __future__ import annotations

import pytest

from tests.extract.named import names


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Le Front a lutté contre le régime de Bachar al-Exempli.", "fr", ("actor", "Bachar al-Exempli")),
        ("She was a guest at Silvio Exemploni's parties.", "en", ("actor", "Silvio Exemploni")),
        ("The president of the Board, Jean-Claude Testard, came.", "en", ("actor", "Jean-Claude Testard")),
        ("Une visite dans la ville de Roger Merkanal, le grand champion.", "fr", ("actor", "Roger Merkanal")),
        ("Selon Baptiste des Exempliers, c'était dur.", "fr", ("actor", "Baptiste des Exempliers")),
        ("Le ministre de l'Économie Bruno Le Maire a annoncé un plan.", "fr", ("actor", "Bruno Le Maire")),
        ("Le chef de cette wilaya, Farid M’hamdi, a parlé.", "fr", ("actor", "Farid M’hamdi")),
        ("Theresa May always made much of cricket.", "en", ("actor", "Theresa May")),
    ],
)
def test_a_full_name_is_a_persons_whatever_the_model_says(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("La ministre française des Armées Florence Testard a signé.", "fr", ("actor", "Florence Testard")),
        ("Le président du CA Jacques Topping a parlé.", "fr", ("actor", "Jacques Topping")),
        ("L'Exécutif de la Ville de Genève Guillaume Testard a répondu.", "fr", ("place", "Ville de Genève")),
        ("Petty Officer 1st Class Ann Sampler spoke.", "en", ("actor", "Ann Sampler")),
        ("Salué par Gérard Exemple A la tête du peloton, il avance.", "fr", ("actor", "Gérard Exemple")),
        ("L'Égypte de Nasser est loin.", "fr", ("place", "Égypte")),
        ("Facing Liverpool, they won.", "en", ("place", "Liverpool")),
        ("Quitter Liverpool serait un exploit.", "fr", ("place", "Liverpool")),
    ],
)
def test_what_is_beside_a_name_is_not_in_it(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Les services de l'hôpital de Aïn Azel ont parlé.", "fr", ("group", "services de l'hôpital de Aïn Azel")),
        ("Des blessés ont été évacués vers le CHU Ibn-Rochd de Annaba.", "fr", ("group", "CHU Ibn-Rochd de Annaba")),
        ("Elle travaille à l'aéroport Charles de Gaulle.", "fr", ("place", "aéroport Charles de Gaulle")),
        ("La prison du Bois d'Arcy est pleine.", "fr", ("place", "prison du Bois d'Arcy")),
        ("He lives in Salt Lake City, Utah.", "en", ("place", "Salt Lake City")),
        (
            "The Organisation for Economic Co-operation and Development met.",
            "en",
            ("group", "Organisation for Economic Co-operation and Development"),
        ),
        ("Traffic Police Team No. 12 said no.", "en", ("group", "Traffic Police Team No. 12")),
        ("The Rail, Tram and Bus Union said no.", "en", ("group", "Rail, Tram and Bus Union")),
    ],
)
def test_a_name_goes_on_to_its_end(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("One, who identified himself as Sadiq, had been shot.", "en", ("actor", "Sadiq")),
        ("The spokeswoman, who gave her surname as Wang, spoke.", "en", ("actor", "Wang")),
        ("It was announced that Zubara would become the first black female designer.", "en", ("actor", "Zubara")),
        ("Zubex est une entreprise.", "fr", ("group", "Zubex")),
        ("The children removed were Yasir, Shakhir and Jaffir, the sons of Ann Example.", "en", ("actor", "Jaffir")),
        (
            "Le projet concerne les communes de Sidi Bel-Abbès, Ben Badis et Sfisef.",
            "fr",
            ("place", "Ben Badis"),
        ),
        ("La campagne aurait été payée par la Libye de Kadhafi.", "fr", ("actor", "Kadhafi")),
    ],
)
def test_what_is_said_of_a_name_tells_its_kind(text: str, language: str, found: tuple[str, str]) -> None:
    assert found in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("Jeudi, le Tour propose un menu difficile après le Tour de France.", "fr", "Tour"),
        ("Les Nguema sont au pouvoir en Guinée équatoriale depuis 1979.", "fr", "Nguema"),
        ("Protesters gathered at the Place de la République.", "en", "Place de la République"),
        ("Respond very firmly to these attacks.", "en", "Respond"),
        ("They met a right-wing Jewish association.", "en", "Jewish"),
        ("Les Sikhs ont manifesté.", "fr", "Sikhs"),
    ],
)
def test_a_tour_a_family_a_street_a_verb_and_believers_are_no_names(text: str, language: str, wrong: str) -> None:
    assert wrong not in {name for _, name in names(text, language)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Missing Persons Bureau staff came.", ("group", "Missing Persons Bureau")),
        ("La réunion du Parti Exemple du Président Zed Testard a eu lieu.", ("actor", "Zed Testard")),
        ("The owner named the company as Zubex.", ("actor", "Zubex")),
        ("France is the winner.", ("actor", "France")),
    ],
)
def test_edges_leave_alone_what_is_whole(text: str, found: tuple[str, str]) -> None:
    language = "fr" if "Parti" in text else "en"
    kind, name = found
    assert (found in names(text, language)) is (kind == "group" or name == "Zed Testard")
