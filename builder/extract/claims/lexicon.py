"""The words that attribute, in one language, as sets that rules can ask."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from builder.data import load, words
from builder.data.unions import Unions
from builder.extract.parse import Token


@dataclass(frozen=True)
class Lexicon:
    """``builder/data/LANGUAGE/claims.yml``, asked by list name."""

    language: str
    written: dict[str, Any] = field(compare=False, repr=False)
    """Each list as it is written."""
    lists: dict[str, frozenset[str]] = field(compare=False, repr=False)
    """Each list of words as a set."""

    def has(self, key: str, word: str) -> bool:
        """True when the word (a lemma or a lower-case form, as the list has it) is in the list."""
        return word in self.lists[key]

    def has_any(self, keys: tuple[str, ...], word: str) -> bool:
        """True when the word is in one of the lists."""
        return word in self._unions[keys]

    @cached_property
    def _unions(self) -> Unions:
        return Unions(self.lists)

    def words(self, key: str) -> frozenset[str]:
        """The list as a set."""
        return self.lists[key]

    def entry(self, key: str) -> Any:
        """The list as it is written."""
        return self.written[key]

    def relative(self, token: Token) -> bool:
        """True for a pronoun that opens a relative clause; the WHO is a body."""
        return self.has("relative", token.lower_) and not shouted(token)

    def pattern(self, key: str) -> re.Pattern[str]:
        """The list as a regular expression."""
        return _pattern(self._name, key)

    @cached_property
    def _name(self) -> str:
        return f"{self.language}/claims"

    def verb(self, token: Token) -> str | None:
        """The lemma under which a token can attribute, or None."""
        lemma = lemma_of(token)
        return lemma if lemma in self._verbs else self.form(token)

    def form(self, token: Token) -> str | None:
        """The lemma that a token is a form of, by its letters alone."""
        return self._forms.get(token.lower_)

    @cached_property
    def _verbs(self) -> frozenset[str]:
        return _verbs(self._name)

    @cached_property
    def _forms(self) -> dict[str, str]:
        irregular: dict[str, str] = self.entry("irregular")
        return _forms(self._name) | {form: lemma for form, lemma in irregular.items() if lemma}

    def begun(self, key: str) -> frozenset[str]:
        """All that a phrase of the list may begin with, letter by letter: a word that is not among them opens none."""
        return _beginnings(self._name, key)

    def ended(self, key: str) -> frozenset[str]:
        """All that a phrase of the list may end with, letter by letter."""
        return _endings(self._name, key)


def feature(token: Token, name: str) -> list[str]:
    """The values of a morphological feature: ``Fin`` or ``Part`` for ``VerbForm``."""
    return token.morph.get(name, [])


def shouted(token: Token) -> bool:
    """True for a short form in capitals among other words: ``the WHO``, ``the US``, no pronoun whatever its letters;
    not in a title all in capitals."""
    doc, i = token.doc, token.i
    near = (t for t in doc[max(i - 2, 0) : i + 3] if t.i != i and t.is_alpha and len(t) > 1)
    return token.is_upper and len(token) > 1 and not all(t.is_upper for t in near)


def agree(noun: Token, participle: Token) -> bool:
    """False where gender or number speak against a noun and a participle belonging together."""
    pairs = ((feature(noun, name), feature(participle, name)) for name in ("Gender", "Number"))
    return all(not (a and b) or a == b for a, b in pairs)


def finite(token: Token) -> bool:
    """True for a verb form with a subject of its own."""
    return "Fin" in feature(token, "VerbForm") or token.tag_ in ("VBD", "VBZ", "VBP")


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language."""
    name = f"{language}/claims"
    written: dict[str, Any] = load(name)
    return Lexicon(language, written, {key: words(name, key) for key, value in written.items() if _is_list(value)})


def _is_list(value: object) -> bool:
    """True for words: those of a list, of a block of text, the keys of a mapping."""
    return isinstance(value, str) or (isinstance(value, list | dict) and all(isinstance(word, str) for word in value))


def lemma_of(token: Token) -> str:
    """A verb's dictionary form, lower case."""
    return token.lemma_.lower()


@cache
def _verbs(name: str) -> frozenset[str]:
    keys = (
        "assert",
        "speak",
        "judge",
        "accuse",
        "refuse",
        "count",
        "clause_only",
        "unwilling",
        "show",
        "cite",
        "hedging",
        "denying",
        "confirming",
        "reject",
        "professed",
        "foreseeing",
        "comparing",
        "touching_on",
        "opining",
        "decreeing",
        "deploring",
        "hiding",
        "excluding",
    )
    return frozenset().union(*(words(name, key) for key in keys), *(load(name)[key] for key in ("phrases", "calling")))


@cache
def _forms(name: str) -> dict[str, str]:
    """Regular forms of the verbs, for what the tagger does not know: ``raconte`` taken for an adjective."""
    found: dict[str, str] = {}
    for ending, forms in load(name)["endings"].items():
        for lemma in sorted(_verbs(name)):
            if lemma.endswith(ending):
                stem = lemma.removesuffix(ending)
                for form in forms.split():
                    soft = {"g": "ge", "c": "ç"}.get(stem[-1:], stem[-1:]) if form[0] in "aâ" else stem[-1:]
                    found.setdefault(stem[:-1] + soft + form, lemma)
                    if ending == "er" and form in ("e", "es", "ent") and stem[-2:-1] in ("é", "e"):
                        found.setdefault(f"{stem[:-2]}è{stem[-1]}{form}", lemma)  # "suggère", "martèle"
    return found


@cache
def _beginnings(name: str, key: str) -> frozenset[str]:
    return frozenset(phrase[:n] for phrase in words(name, key) for n in range(1, len(phrase) + 1))


@cache
def _endings(name: str, key: str) -> frozenset[str]:
    return frozenset(phrase[n:] for phrase in words(name, key) for n in range(len(phrase)))


@cache
def _pattern(name: str, key: str) -> re.Pattern[str]:
    return re.compile(load(name)[key], re.IGNORECASE | re.VERBOSE)
