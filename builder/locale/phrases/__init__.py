"""What the builder says to the editors, in the language of their site.

It says everything in English, the one form that its messages have in code; a phrase book (``fr.yml``) has the templates
that they are made from, and how those are said. What no phrase book knows stays in English.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from string import Formatter

import yaml

PLACE = re.compile(r".+?:\d+: ")
"""What stands before a message that says where: ``mkdocs.yml:3: ``; a file's name may hold spaces."""
SAID = frozenset({"before", "found", "message", "problem", "reason", "sort"})
"""What between braces is said in the language too; anything else is the user's, or is written as it stands."""
Phrase = tuple[re.Pattern[str], str]


@lru_cache(maxsize=4096)
def said(words: str, language: str) -> str:
    """A message of one or more lines as a language says it."""
    return "\n".join(_line(line, language) for line in words.split("\n")) if _book(language) else words


def _line(line: str, language: str) -> str:
    place = PLACE.match(line)
    start = place.end() if place else 0
    return line[:start] + _phrase(line[start:], language)


def _phrase(words: str, language: str) -> str:
    """The words by the first template that they can be made from; what fills it is said likewise."""
    for pattern, template in _book(language):
        if found := pattern.fullmatch(words):
            values = found.groupdict()
            return template.format(**values | {name: _phrase(values[name], language) for name in SAID & values.keys()})
    return words


@cache
def _book(language: str) -> tuple[Phrase, ...]:
    """Each template as a pattern, with how it is said; those that say most by themselves first."""
    path = files(__package__).joinpath(f"{language}.yml")
    if not path.is_file():
        return ()
    rows = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    rows.sort(key=lambda row: -len(re.sub(r"\{\w+\}", "", row["en"])))
    return tuple((_pattern(row["en"]), row[language]) for row in rows)


def _pattern(template: str) -> re.Pattern[str]:
    """What a template can make: its own words, and anything between them; the same thing where it stands twice."""
    parts, seen = [], set()
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(re.escape(literal))
        if name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.*?)")
            seen.add(name)
    return re.compile("".join(parts), re.DOTALL)
