"""Messages cross processes whole, and a terminal shows them without obeying them."""

from __future__ import annotations

import pickle

import pytest

from builder.errors import ArticleError, Doubt


def test_an_error_is_the_same_after_a_journey_between_processes() -> None:
    error = pickle.loads(pickle.dumps(ArticleError("articles/a.txt", 3, "no; yes")))
    assert (type(error), error.path, error.line, error.message) == (ArticleError, "articles/a.txt", 3, "no; yes")
    assert str(error) == "articles/a.txt:3: no; yes"


@pytest.mark.parametrize("kind", [ArticleError, Doubt])
def test_what_a_terminal_would_obey_is_written_out(kind: type[ArticleError | Doubt]) -> None:
    found = kind("articles/\x1b[31mé\n\u202e.txt", 1, "like \x07; rename it")
    assert str(found) == "articles/\\x1b[31mé\\n\\u202e.txt:1: like \\x07; rename it"
    assert found.path == "articles/\x1b[31mé\n\u202e.txt"
