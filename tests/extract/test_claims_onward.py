"""Whom an office means that goes on with what somebody named has just said."""

from __future__ import annotations

import pytest

from tests.extract.told import Told, claims

ANNA, MARC = "Anna Testard", "Marc Exemple"


def speakers(found: tuple[Told, ...]) -> list[str | None]:
    return [t.speaker for t in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"« C'est une honte », a estimé {ANNA}. « Nous irons au bout », a poursuivi l'avocate générale. "
         "« C'est tard », a dit un voisin. Selon l'avocate générale, le pont tiendra.", "fr"),
        (f'"It is a disgrace," said {ANNA}. "We will go on," added the lawyer. "It is late," a neighbour said. '
         "The lawyer said that the bridge would hold.", "en"),
    ],
)  # fmt: skip
def test_an_office_that_only_goes_on_is_who_has_just_spoken_there_and_later(text: str, language: str) -> None:
    assert speakers(claims(text, language, (ANNA,))) == [ANNA, ANNA, None, ANNA]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"« C'est une honte », a estimé {ANNA}. « Nous irons au bout », a dit l'avocate générale.", "fr"),
        (f"« C'est une honte », a estimé {ANNA}. « Nous irons au bout », a renchéri l'avocate générale.", "fr"),
        (f"« C'est une honte », a estimé {MARC}. « Nous irons au bout », a conclu la maire.", "fr"),
        (f"« C'est une honte », a estimé {ANNA}.\n« Nous irons au bout », a conclu l'avocate.", "fr"),
        (f'"It is a disgrace," said {ANNA}. "We will go on," added the spokesman.', "en"),
        (f'"It is a disgrace," said {ANNA}. "{MARC} is ill," added the lawyer.', "en"),
        (f'The lawyer has left. "It is a disgrace," said {ANNA}. "We will go on," added the lawyer.', "en"),
    ],
)
def test_an_office_that_may_be_another_is_nobody(text: str, language: str) -> None:
    assert speakers(claims(text, language, (ANNA, MARC)))[1:] == [None]


def test_an_office_goes_on_with_nobody_whose_office_is_told() -> None:
    text = f'"It is a disgrace," said the mayor, {ANNA}. "We will go on," added the lawyer.'
    assert speakers(claims(text, "en", (ANNA,), (), ((ANNA, "the mayor"),))) == [ANNA, None]
