"""Menus and buttons that a paste leaves in one line are no title and no text."""

from __future__ import annotations

import pytest

from builder.read.notes import stands


@pytest.mark.parametrize(
    "line",
    [
        "Skip to content   Menu   Sign in   Subscribe",
        "Share     Save     3 comments",
        "Partager  Tweeter  Envoyer par mail",
        "Partager | Tweeter | Imprimer",
        "Abonnez-vous à partir de 1 € / mois",
    ],
)
def test_a_row_of_buttons_is_furniture(line: str) -> None:
    assert stands(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share  the bridge",
        "Abonnez-vous, disent-ils, et le pont de Modèleville restera ouvert à tous.",
        "Le pont  Modèleville",
        "3 maires",
    ],
)
def test_a_line_with_other_words_is_none(line: str) -> None:
    assert not stands(line)


@pytest.mark.parametrize(
    ("line", "is_offer"),
    [
        ("Abonnez-vous à partir de 1 € par mois", True),
        ("Inscrivez-vous à notre newsletter", True),
        ("Sign up to our newsletter", True),
        ("Subscribe from £1", True),
        ("Abonnez-vous au bonheur, dit Zed Exemple", False),
        ("Subscribe for war: Testland drafts its young", False),
        ("Abonnez-vouspartout", False),
        ("Abonnez-vous : 2 euros le premier mois", True),
        ("Je m’abonne – 1 € le 1er mois", True),
        ("Profitez de notre offre d’essai à 1 €", True),
        ("Sign up now for £5 a month", True),
        ("Subscribe to the Exampleton Post from £1", True),
        ("S’abonner au stade coûtera 20 euros de plus", False),
        ("S’abonner à la Gazette pour 1 euro, une affaire", False),
        ("Profitez de l’offre de Modèlemarché à 5 euros lundi", False),
        ("Sign up now to row for Testland, 2,000 euros a month", False),
        ("Sign up now: navy offers cooks £10,000", False),
    ],
)
def test_an_offer_has_its_price_or_its_letter_and_no_other_words(line: str, is_offer: bool) -> None:  # noqa: FBT001
    assert stands(line) is is_offer


@pytest.mark.parametrize(
    ("line", "is_menu"),
    [
        ("Partager sur Facebook Partager sur X Envoyer par e-mail", True),
        ("Commentaires (12) Mentions légales", True),
        ("3 min read", True),
        ("Mentions légales | CGU | Gestion des cookies", True),
        ("Terms of use | Privacy policy | Cookie settings", True),
        ("OK", True),
        ("Votre adresse e-mail", True),
        ("Recevez chaque matin l’essentiel de l’actualité", True),
        ("Get the day's headlines in your inbox every morning", True),
        ("Commentaires (12)", True),
        ("Commentaires | Le maire répond", False),
        ("Contact (12) et cookies au menu du maire", False),
        ("Related topics", True),
        ("Recevez chaque matin notre newsletter", True),
        ("Recevez 100 € pour l’achat d’un vélo", False),
        ("Partager la route avec les vélos", False),
        ("Subscribe at your peril: the newsletter boom", False),
    ],
)
def test_buttons_in_a_row_are_a_menu(line: str, is_menu: bool) -> None:  # noqa: FBT001
    assert stands(line) is is_menu
