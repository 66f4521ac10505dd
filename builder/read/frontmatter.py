"""The lines between ``---`` and ``---`` at the top of an article: what the editor says of it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

import yaml

from builder import yamlnodes
from builder.model import Span
from builder.read import days, messages
from builder.yamlnodes import Mistake

KEYS = ("title", "date", "language", "outlet", "author", "url", "summary", "rights", "draft")
EXAMPLES = {"date": "2023-05-22", "language": "fr", "draft": "true", "url": "https://…"}
OPENING = re.compile(r"\s*\n*---[ \t]*\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
TOML = re.compile(r"\s*\n*\+\+\+[ \t]*\n(?:.*\n)*?\+\+\+[ \t]*(?:\n|$)")
KEY_LINE = re.compile(r"[A-Za-z_]+[ \t]*:(?:[ \t]|$)")
HIDING = ("draft", "rights")
"""Keys that keep a text from being shown, or from being shown in full: where one may be meant, nothing is."""
HIDING_WORDS = ("excerpt", "extrait")
TRUE, FALSE = ("true", "yes", "on", "oui", "vrai"), ("false", "no", "off", "non", "faux")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says; None where it says nothing."""

    end: int
    """Offset where the article's text begins: 0 without front matter."""
    title: str | None = None
    date: str | None = None
    """ISO day."""
    date_span: Span | None = None
    language: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    summary: str | None = None
    rights: str | None = None
    draft: bool = False
    is_held: bool = False
    """True where a mistake may hide that this is a draft, or that no more than an excerpt may be shown, and where
    nothing can be read at all. Else a mistake costs its own line, and no other."""


def extent(source: str) -> tuple[int, int, int] | None:
    """Start and end of the YAML between the two lines, and where the text begins; None without front matter.

    Raises ``Mistake`` when it is opened like front matter and never closed.
    """
    opening = OPENING.match(source)
    if TOML.match(source):
        raise Mistake(1, messages.TOML)
    if not opening:
        return None
    start = opening.end()
    closing = CLOSING.search(source, start)
    if not closing:
        if KEY_LINE.match(source, start):
            raise Mistake(source.count("\n", 0, start), messages.UNCLOSED)
        return None  # a rule over the text
    between = source[start : closing.start()]
    if between.strip() and not KEY_LINE.match(source, start) and re.match(r"\s*\n", between):
        return None  # two rules with a paragraph between them
    return start, closing.start(), min(closing.end() + 1, len(source))


def read(source: str) -> tuple[FrontMatter, tuple[Mistake, ...]]:
    """What the front matter says, and every mistake in it, with lines of the file."""
    try:
        found = extent(source)
    except Mistake as mistake:
        return FrontMatter(0, is_held=True), (mistake,)
    if found is None:
        return FrontMatter(0), ()
    start, stop, end = found
    before = source.count("\n", 0, start)
    reading = _Reading(FrontMatter(end), source, start, before)
    root, refused = reading.composed(source[start:stop])
    for spoilt in refused:
        reading.wrong(spoilt.line, spoilt.message)
    if isinstance(root, yaml.MappingNode):
        return reading.read(root)
    if root is not None and not yamlnodes.is_null(root) and not yamlnodes.is_refused(root):
        reading.wrong(yamlnodes.line_of(root), messages.NO_MAPPING)
    held = bool(root is not None or reading.is_held) and bool(reading.mistakes)
    return FrontMatter(end, is_held=held), reading.told()


class _Reading:
    """One front matter, key after key, with the mistakes met."""

    def __init__(self, empty: FrontMatter, source: str, start: int, before: int) -> None:
        self.end, self.source, self.start, self.before = empty.end, source, start, before
        self.mistakes: list[Mistake] = []
        self.is_held = False

    def composed(self, text: str) -> tuple[yaml.Node | None, tuple[Mistake, ...]]:
        """The root node, and what is refused in it; each line that no YAML can be read with is told and passed over."""
        lines = text.split("\n")
        for _ in range(len(lines)):
            try:
                return yamlnodes.compose("\n".join(lines))
            except Mistake as mistake:
                self.wrong(mistake.line, mistake.message)
                at = mistake.line - 1
                if not lines[at].strip():
                    break  # not the line that is to blame
                self.passed_over(lines[at].strip().partition(":")[0].split(" ")[0], lines[at])
                lines[at] = ""
                while at + 1 < len(lines) and lines[at + 1][:1] in (" ", "\t"):
                    lines[at + 1], at = "", at + 1  # what goes on under it
        self.is_held = True
        return None, ()

    def passed_over(self, key: str, value: str) -> None:
        """Notes that a line is not taken; whether it may be one that hides a text."""
        hiding = not {*value.lower().split()}.isdisjoint((*TRUE, *HIDING_WORDS))
        meant = key if key in KEYS else yamlnodes.guess(key, KEYS)
        self.is_held |= meant in HIDING or (meant is None and hiding)

    def told(self) -> tuple[Mistake, ...]:
        """The mistakes, by line."""
        return tuple(sorted(self.mistakes, key=lambda m: (m.line, m.message)))

    def read(self, root: yaml.MappingNode) -> tuple[FrontMatter, tuple[Mistake, ...]]:
        twice = {key for key, n in Counter(key for key, _, _ in yamlnodes.pairs(root)).items() if n > 1}
        for mistake in yamlnodes.repeated(root, before=self.before):
            self.wrong(mistake.line, mistake.message)
        texts: dict[str, str] = {}
        date_span: Span | None = None
        for key, line, node in yamlnodes.pairs(root):
            text = yamlnodes.text_of(node)
            if key not in KEYS:
                self.wrong(line, yamlnodes.unknown_key(key, KEYS))
                self.passed_over(key, text or "")
                continue
            if key in twice or yamlnodes.is_refused(node):
                self.passed_over(key, "")
            if key in twice:
                text = ""
            if yamlnodes.is_null(node) or yamlnodes.is_refused(node):
                continue
            if text is None:
                self.wrong(
                    line, messages.WANT_TEXT.format(key=key, found=yamlnodes.what(node), example=EXAMPLES.get(key, "…"))
                )
                self.passed_over(key, "")
            elif text and (checked := self.checked(key, text, line)) is not None:
                texts[key] = checked
                if key == "date":
                    at = self.source.find(text, self.source_line(line))
                    date_span = Span(at, at + len(text)) if at >= 0 else None
        front = FrontMatter(
            end=self.end,
            title=texts.get("title"),
            date=texts.get("date"),
            date_span=date_span,
            language=texts.get("language"),
            outlet=texts.get("outlet"),
            author=texts.get("author"),
            url=texts.get("url"),
            summary=texts.get("summary"),
            rights=texts.get("rights"),
            draft=texts.get("draft") == "true",
            is_held=self.is_held,
        )
        return front, self.told()

    def wrong(self, line: int, message: str) -> None:
        self.mistakes.append(Mistake(line + self.before, message))

    def source_line(self, line: int) -> int:
        """Offset in the source of a line of the YAML."""
        at = self.start
        for _ in range(line - 1):
            at = self.source.find("\n", at) + 1
        return at

    def checked(self, key: str, text: str, line: int) -> str | None:
        """The value in its one form; None (and a mistake noted) when it cannot be that."""
        try:
            if key == "date":
                return day(key, text)
            if key == "url":
                return address(text)
            if key == "language":
                return language(text)
            if key == "draft":
                return boolean(key, text)
        except ValueError as error:
            self.wrong(line, str(error))
            self.passed_over(key, "")
            return None
        return " ".join(text.split())


def day(key: str, text: str) -> str:
    """An ISO day. A time of day behind it is left out."""
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ].*)?", text)
    if match:
        value = days.iso(*map(int, match.groups()))
        if value is None:
            raise ValueError(messages.IMPOSSIBLE_DATE.format(key=key, value=text))
        if value != text[:10]:
            raise ValueError(messages.DATE_FORM.format(key=key, value=text, guess=value))
        return value
    if match := re.fullmatch(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", text):
        a, b, year = int(match[1]), int(match[3]), int(match[4])
        both = sorted({value for value in (days.iso(year, b, a), days.iso(year, a, b)) if value})
        if len(both) == 2:
            raise ValueError(messages.DATE_EITHER.format(key=key, value=text, first=both[0], second=both[1]))
        if not both:
            raise ValueError(messages.IMPOSSIBLE_DATE.format(key=key, value=text))
        raise ValueError(messages.DATE_FORM.format(key=key, value=text, guess=both[0]))
    if match := re.fullmatch(r"(\d{4})[/._ ]?(\d{2})[/._ ]?(\d{2})", text):
        if value := days.iso(*map(int, match.groups())):
            raise ValueError(messages.DATE_FORM.format(key=key, value=text, guess=value))
        raise ValueError(messages.IMPOSSIBLE_DATE.format(key=key, value=text))
    if found := next(days.find(text, "fr"), None):
        raise ValueError(messages.DATE_FORM.format(key=key, value=text, guess=found.value))
    if re.fullmatch(r"(?:\w+\.? )?\d{4}(?:[-/]\d{1,2})?", text):
        raise ValueError(messages.WANT_DAY.format(key=key, value=text))
    raise ValueError(messages.WANT_DATE.format(key=key, value=text))


def address(text: str) -> str:
    """A web address in full."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r'[\s<>"]', text)
    except ValueError:
        good = False
    if not good:
        raise ValueError(messages.WANT_URL.format(value=text))
    return text


def language(text: str) -> str:
    """The code of a language that can be read: ``fr`` for ``FR`` and ``fr-BE`` too."""
    code = re.split("[-_]", text.lower())[0]
    if code not in days.languages():
        raise ValueError(messages.WANT_LANGUAGE.format(value=text, known=", ".join(days.languages())))
    return code


def boolean(key: str, text: str) -> str:
    """``true`` or ``false``, of the words that people write for it."""
    if text.lower() in TRUE:
        return "true"
    if text.lower() in FALSE:
        return "false"
    raise ValueError(messages.WANT_BOOL.format(key=key, value=text))
