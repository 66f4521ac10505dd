"""A model's rules on single words (its attribute ruler), looked up instead of tried.

spaCy's matcher tries each of some two hundred patterns on each token, a tenth of a model's time. Nearly all of them
ask for a tag or a word: they are found here by that, and only those found are looked at in full.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

KEYS = ("LOWER", "TAG", "DEP", "POS", "IS_SPACE")
"""What a pattern may ask for here, the rarest values first."""
WORDS = 4096
"""So many words' rules are remembered: those of nearly all tokens."""

Match = tuple[int, int, int, int]
"""A rule that holds, as spaCy's ruler wants it: number, key, first token, end."""
Holds = Callable[[int], bool]
Asked = tuple[tuple[int, Holds], ...]
"""What a token must be: columns, and which values do there."""


class Rule(NamedTuple):
    number: int
    key: int
    """The number in the model's words."""
    tokens: tuple[Asked, ...]
    """What it asks for besides that by which it is found."""


def look_rules_up(nlp: Language) -> None:
    """Has the model's ruler find its rules by what they ask for, where all of them can be found so."""
    ruler = cast("Any", nlp.get_pipe("attribute_ruler"))
    patterns = [(number, p) for number, rule in enumerate(ruler.patterns) for p in rule["patterns"]]
    if all(_plain(p) for _, p in patterns):
        ruler.match = _finder(nlp.vocab, patterns)


def _plain(pattern: list[dict[str, Any]]) -> bool:
    """True of a pattern without operators and of known keys, whose first token is something (not only: is not)."""
    asked = [value for token in pattern for value in token.values() if not isinstance(value, (str, bool))]
    return (
        all(key in KEYS for token in pattern for key in token)
        and all(isinstance(v, dict) and len(v) == 1 and v.keys() <= {"IN", "NOT_IN", "REGEX"} for v in asked)
        and any(not (isinstance(value, dict) and "NOT_IN" in value) for value in pattern[0].values())
    )


def _finder(vocab: Vocab, patterns: list[tuple[int, list[dict[str, Any]]]]) -> Callable[[Doc], list[Match]]:
    keys: list[int | str] = [key for key in KEYS if any(key in token for _, pattern in patterns for token in pattern)]
    first: list[list[tuple[Holds, Rule]]] = [[] for _ in keys]
    for number, pattern in patterns:
        key = next(k for k in KEYS if k in pattern[0] and not (isinstance(v := pattern[0][k], dict) and "NOT_IN" in v))
        others = ({k: v for k, v in pattern[0].items() if k != key}, *pattern[1:])
        tokens = tuple(tuple((keys.index(k), _holds(v, vocab)) for k, v in token.items()) for token in others)
        rule = Rule(number, vocab.strings.add(str(number)), tokens)
        first[keys.index(key)].append((_holds(pattern[0][key], vocab), rule))
    found_by = [(column, _rules_of(column_rules)) for column, column_rules in enumerate(first) if column_rules]

    def match(doc: Doc) -> list[Match]:
        """The rules that hold, in their order: later ones have precedence."""
        rows: list[list[int]] = doc.to_array(keys).tolist()
        found = {
            (rule.number, rule.key, at, at + len(rule.tokens))
            for column, rules_of in found_by
            for at, row in enumerate(rows)
            for rule in rules_of(row[column])
            if _fits(rule, rows, at)
        }
        return sorted(found)

    return match


def _holds(asked: object, vocab: Vocab) -> Holds:
    """Says of a column's value whether it is what a pattern asks for there."""
    strings = vocab.strings
    match asked:
        case {"IN": values}:
            return frozenset(strings.add(v) for v in values).__contains__
        case {"NOT_IN": values}:
            others = frozenset(strings.add(v) for v in values)
            return lambda value: value not in others
        case {"REGEX": regex}:
            search = re.compile(cast("str", regex)).search
            return lambda value: search(strings[value]) is not None
        case str():
            return strings.add(asked).__eq__
        case _:
            return int(cast("bool", asked)).__eq__


def _rules_of(rules: list[tuple[Holds, Rule]]) -> Callable[[int], tuple[Rule, ...]]:
    @lru_cache(WORDS)
    def rules_of(value: int) -> tuple[Rule, ...]:
        return tuple(rule for holds, rule in rules if holds(value))

    return rules_of


def _fits(rule: Rule, rows: list[list[int]], at: int) -> bool:
    """True where the tokens from ``at`` on are what a rule asks for."""
    if at + len(rule.tokens) > len(rows):
        return False
    for i, token in enumerate(rule.tokens, at):
        for column, holds in token:
            if not holds(rows[i][column]):
                return False
    return True
