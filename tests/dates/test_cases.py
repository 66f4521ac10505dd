"""Tables of sentences in French and English: what is found, where, and what it means."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from builder.dates import find

WEDNESDAY = "2023-05-24"
TABLES = Path(__file__).parent


def _cases(language: str) -> list[tuple[str, str, str, str | None]]:
    rows = yaml.safe_load((TABLES / f"cases_{language}.yml").read_text(encoding="utf-8"))
    return [
        (language, row[0], row[1], (None if row[2] == "-" else row[2]) if len(row) > 2 else WEDNESDAY) for row in rows
    ]


def _marked(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
    return text


@pytest.mark.parametrize(("language", "marked", "values", "published"), _cases("fr") + _cases("en"))
def test_expressions_are_found_and_mean_what_the_words_say(
    language: str, marked: str, values: str, published: str | None
) -> None:
    plain = marked.replace("[[", "").replace("]]", "")
    found = find(plain, language, published)
    told = " ".join(f.value or "?" for f in found)
    assert (_marked(plain, [(f.span.start, f.span.end) for f in found]), told) == (marked, values)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_tables_have_at_least_150_cases(language: str) -> None:
    assert len(_cases(language)) >= 150
