"""A language's texts, loaded once, and the small grammar around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import yaml
from babel import Locale as Babel
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from builder.errors import BuilderError
from builder.locale import dates
from builder.locale.typography import no_break

LANGUAGES = ("fr", "en")
"""Languages that the site speaks; the first is the default."""

Forms = str | Mapping[str, str]


@dataclass(frozen=True)
class Locale:
    """One language of the interface."""

    language: str
    """``fr`` or ``en``."""
    texts: Mapping[str, Forms]
    """By ``file.key``; a mapping where the text has plural forms (``one``, ``other``)."""

    def text(self, key: str, /, **values: object) -> str:
        """The words for ``key``, with ``{name}`` filled in."""
        found = self.texts.get(key)
        if not isinstance(found, str):
            raise BuilderError(f"builder/locale/{self.language}: no text for {key!r}; add it to its file")
        return found.format(**values) if values else found

    def has(self, key: str) -> bool:
        """True when there are words for ``key``."""
        return key in self.texts

    def count(self, key: str, number: int, /, **values: object) -> str:
        """The plural form of ``key`` for ``number``, which it may show as ``{n}``: ``5 articles``.

        A form ``zero``, where there is one, stands for 0.
        """
        forms = self.texts.get(key)
        if not isinstance(forms, Mapping):
            raise BuilderError(f"builder/locale/{self.language}: no plural forms for {key!r}; add one and other")
        form = "zero" if number == 0 and "zero" in forms else _plural(self.language)(number)
        return forms.get(form, forms["other"]).format(n=self.number(number), **values)

    def number(self, value: float, digits: int = 0) -> str:
        """A number as the language writes it; ``digits`` after the decimal sign."""
        return _number(value, digits, self.language)

    def share(self, value: float) -> str:
        """A share in whole per cent: ``97 %`` for 0.97."""
        return str(format_percent(value, locale=self.language))

    def join(self, items: Iterable[str]) -> str:
        """A list in words: ``a, b et c``."""
        return str(format_list(list(items), style="standard", locale=self.language))

    def date(self, value: str) -> str:
        """An EDTF value in words: ``22 mai 2023``, ``août 2022``, ``2022``, ``mars–mai 2022``.

        An approximate one is told by a word: ``vers mai 2023``.
        """
        plain = self.date_alone(value)
        return self.text("base.about", date=plain) if dates.is_approximate(value) else plain

    def date_alone(self, value: str) -> str:
        """``date`` without the word for approximate, where a sign beside it says so."""
        return dates.in_words(value, self.language, self.first_day, year=True)

    def day(self, value: str) -> str:
        """``date_alone`` without the year, under a heading that has it: ``22 mai``; a year stays."""
        return dates.in_words(value, self.language, self.first_day, year=False)

    def dates(self, first: str, last: str) -> str:
        """From one EDTF value to another: ``22 mai – 27 juin 2023``; one date where they are the same."""
        return dates.between(first, last, self.language, self.first_day)

    def month(self, value: str) -> str:
        """``2023-05`` as ``mai 2023``, whatever follows the month in ``value``."""
        return dates.in_words(value[:7], self.language, self.first_day, year=True)

    @property
    def first_day(self) -> str:
        """How the first of a month is written: ``1er``."""
        return self.text("base.first_day")

    def quote(self, words: str) -> str:
        """``words`` (plain, or as HTML) as a quotation; quotation marks inside it step down a level."""
        inner = self.texts["base.inner_quotes"]
        assert isinstance(inner, str)
        left, right = inner.split("|")
        if self.language == "fr":
            words = re.sub(r"«\s*", left, re.sub(r"\s*»", right, words))
        else:
            words = words.replace("“", left).replace("”", right)
        return self.text("base.quote").format(words=_curled(words, left, right))


_STRAIGHT = re.compile(r"""(<[^<>]*>)|(?P<mark>"|&#34;|&quot;)""")
"""A tag, whose marks are its own, or a straight quotation mark."""


def _curled(words: str, left: str, right: str) -> str:
    """Straight quotation marks as those of an inner quotation; what closes none (inches) stays."""
    opened = False
    before = " "  # what a reader sees before the mark; tags are not seen
    out: list[str] = []
    at = 0
    for found in _STRAIGHT.finditer(words):
        before = words[at : found.start()][-1:] or before
        out.append(words[at : found.start()])
        at = found.end()
        opens = not opened and (before.isspace() or before in "([{—–-/’'‘“«")
        ends = not re.sub("<[^<>]*>", "", words[at:]).strip()
        if not found["mark"] or not (opens or opened or (ends and not before.isdigit())):
            out.append(found[0])
            continue
        out.append(left if opens else right)
        opened, before = opens, out[-1]
    return "".join([*out, words[at:]])


@cache
def _plural(language: str) -> Callable[[float], str]:
    """What names the plural form of a number."""
    return Babel.parse(language).plural_form


@lru_cache(maxsize=4096)
def _number(value: float, digits: int, language: str) -> str:
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return str(format_decimal(value, pattern, locale=language))


@cache
def load(language: str) -> Locale:
    """The texts of a language; French where the site's language is not spoken yet."""
    language = language.partition("-")[0].partition("_")[0].lower()
    if language not in LANGUAGES:
        language = LANGUAGES[0]
    texts: dict[str, Forms] = {}
    for path in sorted(files(__package__).joinpath(language).iterdir(), key=lambda p: p.name):
        stem, dot, suffix = path.name.rpartition(".")
        if dot and suffix == "yml":
            content = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
            texts |= {f"{stem}.{key}": _forms(value, language) for key, value in (content or {}).items()}
    return Locale(language, texts)


def _forms(value: Any, language: str) -> Forms:
    """A text or its plural forms, in the language's typography."""
    if isinstance(value, Mapping):
        return {str(k): no_break(str(v), language) for k, v in value.items()}
    return no_break(str(value), language)
