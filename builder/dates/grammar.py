"""A language's date grammar, read from its data file and compiled.

In a pattern ``{word}`` stands for a piece or for any word of a lexicon, in a group of that name (so ``{weekday2}`` is
a second weekday; ``{=word}`` has no group), a blank for white space, ``_`` for white space that may be missing.
Patterns see folded text: lower case, without accents, one character for one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from builder.data import load
from builder.dates.firsts import beginnings

GAP = r"(?: {1,3}\n? {0,3}|\n {0,3})"
PLACEHOLDER = re.compile(r"\{(=?)([a-z]+)(\d?)\}")


class _Folding(dict[int, int]):
    """Each character's plain lower-case counterpart, always one character for one."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        raised = unicodedata.category(char) == "Lm"  # "1ᵉʳ"
        plain = unicodedata.normalize("NFKD" if raised else "NFD", char)[0].lower()
        if char.isspace() and char != "\n":
            plain = " "
        elif char in "’ʼ‘´`":
            plain = "'"
        elif char in "‐‑–—−":
            plain = "-"
        elif char == "\u00ad":
            plain = " "
        self[code] = ord(plain) if len(plain) == 1 else code
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """``text`` in lower case, without accents, plain blanks, apostrophes and hyphens; of the same length."""
    return text.translate(_FOLDING)


@dataclass(frozen=True)
class Rule:
    """One shape of time expression and what it means."""

    name: str
    pattern: re.Pattern[str]
    meaning: str
    """Name of a function of ``meaning``; ``nothing`` for words that only look like a date."""
    left: str
    """Whether words of ``Grammar.before`` ``may`` stand before, are ``needed``, or are not looked at (``none``)."""
    beginnings: frozenset[str]
    """What a match can begin with (``firsts.beginnings``)."""
    settings: Mapping[str, Any]


@dataclass(frozen=True)
class Grammar:
    """All that a language's time expressions are read with."""

    lexicon: Mapping[str, Mapping[str, Any]]
    rules: tuple[Rule, ...]
    trigger: re.Pattern[str]
    """Some word or number without which there is no time expression."""
    starts: re.Pattern[str]
    """A character at which an expression may begin."""
    before: tuple[str, ...]
    """All words that may stand before an expression and belong to it, the longest first."""
    left: Mapping[str, re.Pattern[str]]
    """By kind (since, until, about, eve), what the words before an expression make of it."""
    ending: re.Pattern[str]
    """What says that the end, or the middle, of an expression's time is meant."""
    plain: re.Pattern[str]
    """Prepositions at the start of a match that are no part of the expression."""
    ahead: tuple[str, ...]
    """Words before an expression after which it lies in the future: ``d'ici``."""
    gone: tuple[str, ...]
    """Words before an expression after which it lies in the past: ``depuis``."""
    open: re.Pattern[str]
    """Verbs that tell neither past nor future: ``était prévu``."""
    future: re.Pattern[str]
    past: re.Pattern[str]
    carried: re.Pattern[str]
    """Verbs that have the tense of those before them: ``avant d'être jugé``."""
    wishes: re.Pattern[str]
    """Verbs of asking and promising: ``appelle``."""
    wished: re.Pattern[str]
    """What they ask for: ``à faire grève``."""
    not_verbs: frozenset[str]
    common: frozenset[str]
    """Verbs of the past that tell of no deed, or of any: ``happened``."""
    resembling: re.Pattern[str]
    """Past forms that look like future ones: ``expirait``."""
    subordinate: re.Pattern[str]
    """What opens a clause whose tense is its own: ``que``."""
    joining: re.Pattern[str]
    """What joins two clauses, each with a tense of its own."""
    passing: re.Pattern[str]
    """A clause up to an expression that it only mentions in passing: ``qui avaient défilé le``."""
    saying: re.Pattern[str]
    """What ends right before the day of a saying: ``told reporters on``."""
    heard: re.Pattern[str]
    """A sentence of what a court is told, which happened on other days than those of the hearing."""
    lasting: re.Pattern[str]
    """A clause that tells how things are, up to the expression that says until when: ``est fermé``."""
    decided: re.Pattern[str]
    """A verb of what was decided or begun, and is so until the expression behind: ``a prolongé``."""
    broken: re.Pattern[str]
    """What between the two breaks that off: another verb, ``qui``."""
    kept: re.Pattern[str]
    """A participle that tells the same in a title without a verb: ``pont fermé``."""
    until: tuple[str, ...]
    """Words at once before an expression that are no part of it, and say that something lasts until then."""
    cleft: tuple[str, ...]
    """What stands before an expression that is put in front: ``c'est``."""
    links: frozenset[str]
    """Words that may stand between a clock time and its day."""
    first_names: frozenset[str]
    """Months that are first names too, folded: ``june``."""
    no_surnames: frozenset[str]
    """What is no surname behind them, folded: days, months, numbers, ``day`` of ``May Day``."""
    day_names: tuple[str, ...]
    """Weekdays that are first names too, with their capitals: ``Sunday``."""
    honorific: re.Pattern[str]
    """What stands at once before a name."""
    timing: re.Pattern[str]
    """A word of time at the end of what stands before a month: ``in``, ``last``."""
    evening: re.Pattern[str]
    """What an expression of an evening holds."""
    spoken: re.Pattern[str]
    """In a sentence with a bar for its evening: that of a saying, ``a indiqué |``."""
    earlier: re.Pattern[str]
    """In a sentence with a bar for its night: what was so before what was told last: ``avait pris |``."""
    headline: re.Pattern[str]
    """A headline whose infinitive, its group ``verb``, is to come."""
    deciding: re.Pattern[str]
    """Of the verbs of asking and promising those of what somebody decided, and may have done since."""
    doubted: re.Pattern[str]
    """What somebody was called to, or called on that day: ``a été convoqué |``."""
    moving: re.Pattern[str]
    """What ends before the days that something is moved from and to."""
    around: Mapping[str, re.Pattern[str]]
    """By kind, what stands before or behind an expression and says what it belongs to: ``attack``, ``polls``."""
    quarter_of: re.Pattern[str]
    """What a sentence tells of that has quarters of a year: ``profit``."""
    capitals: frozenset[str]
    """Words that are months only with a capital: ``may``."""
    day_first: bool
    """True where 03/04 is the third of April; else such a number is ambiguous."""


def _alternatives(found: Mapping[str, Any] | list[str]) -> str:
    longest_first = sorted((fold(str(w)) for w in found), key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ ", " ") for w in dict.fromkeys(longest_first))


def _expand(pattern: str, lexicon: Mapping[str, Any], pieces: Mapping[str, str], digit: str = "") -> str:
    def one(match: re.Match[str]) -> str:
        name, own = match[2], match[3] or digit
        if name in pieces:
            return _expand(pieces[name], lexicon, pieces, own)
        words = _alternatives(lexicon[name])
        return f"(?:{words})" if match[1] else f"(?P<{name}{own}>{words})"

    if digit:
        pattern = re.sub(r"\(\?P<([a-z]+)>", rf"(?P<\g<1>{digit}>", pattern)
    return PLACEHOLDER.sub(one, pattern)


def _spaced(pattern: str) -> str:
    """A pattern with its blanks and underscores made white space (those inside ``[…]`` stay)."""
    out, inside = [], False
    for i, char in enumerate(pattern):
        escaped = i > 0 and pattern[i - 1] == "\\"
        if char in "[]" and not escaped:
            inside = char == "["
        out.append(char if inside else {" ": GAP, "_": f"{GAP}?"}.get(char, char))
    return "".join(out)


@cache
def grammar(language: str) -> Grammar | None:
    """The grammar of ``builder/data/LANGUAGE/dates.yml``; None for a language that has none."""
    try:
        source = load(f"{language}/dates")
    except FileNotFoundError:
        return None
    lexicon = {
        name: {fold(str(w)): v for w, v in found.items()} if isinstance(found, dict) else dict.fromkeys(found)
        for name, found in source["lexicon"].items()
    }
    pieces: dict[str, str] = source["pieces"]
    glued = "|".join(rf"(?<=\b{fold(w)})" for w in source["glued"])
    behind = "".join(rf"|(?<=\d\d\d\d)(?={fold(w)}\s)" for w in source["glued_behind"])
    end = rf"(?:(?!\w){behind})"
    rules = []
    for row in source["rules"]:
        body = _expand(row["pattern"], lexicon, pieces)
        text = _spaced(rf"(?:{body}){end}")
        settings = {k: v for k, v in row.items() if k not in {"name", "pattern", "is", "left"}}
        left = row.get("left", "may")
        rules.append(Rule(row["name"], re.compile(text), row["is"], left, beginnings(text), settings))
    before = {fold(w) for kind in source["left"].values() for w in kind} - set(source["topics"])
    return Grammar(
        lexicon=lexicon,
        rules=tuple(rules),
        starts=re.compile(rf"(?:(?<![\w@#])|(?<=[a-z])(?=\d)(?:{glued}))(?<!\d[.,])(?<!\d\d\d/)[\w']"),
        before=tuple(sorted(before, key=lambda w: (-len(w), w))),
        trigger=re.compile(_spaced(rf"(?:{_expand(source['trigger'], lexicon, pieces)})")),
        left={
            kind: re.compile(_spaced(rf"(?<!\w)(?:{_alternatives(found)})(?:(?<=['-])|(?!\w))"))
            for kind, found in source["left"].items()
            if kind in ("since", "until", "about", "from", "starting", "eve", "morrow")
        },
        ending=re.compile(rf"(?<!\w)(?:{_alternatives(source['ending'])})(?!\w)"),
        plain=re.compile(
            _spaced(
                rf"(?:(?!(?:{_alternatives(source['untrimmed'])}) )"
                rf"(?:{_alternatives(source['trimmed'])})(?:(?<=')| ))+"
            )
        ),
        ahead=tuple(fold(w) for w in source["tense"]["ahead"]),
        gone=tuple(fold(w) for w in source["tense"]["gone"]),
        open=re.compile("|".join(source["tense"]["open"]), re.IGNORECASE),
        future=_at_words(*source["tense"]["future"]),
        past=_at_words(*source["tense"]["past"]),
        carried=re.compile(source["tense"]["carried"], re.IGNORECASE),
        wishes=re.compile(source["tense"]["wishes"], re.IGNORECASE),
        wished=re.compile(source["tense"]["wished"], re.IGNORECASE),
        resembling=_at_words(source["tense"]["resembling"]),
        not_verbs=frozenset(source["tense"]["not_verbs"]),
        common=frozenset(source["tense"]["common"]),
        subordinate=re.compile(rf"\b(?:{_alternatives(source['tense']['subordinate'])})(?!\w)", re.IGNORECASE),
        joining=re.compile(source["tense"]["joining"], re.IGNORECASE),
        passing=re.compile(source["tense"]["passing"], re.IGNORECASE),
        saying=re.compile(source["tense"]["saying"], re.IGNORECASE),
        heard=re.compile(source["tense"]["heard"], re.IGNORECASE),
        lasting=re.compile(source["tense"]["lasting"], re.IGNORECASE),
        decided=re.compile(source["tense"]["decided"], re.IGNORECASE),
        broken=re.compile("|".join(source["tense"]["broken"]), re.IGNORECASE),
        kept=re.compile(source["tense"]["kept"], re.IGNORECASE),
        until=tuple(fold(w) for w in source["tense"]["until"]),
        cleft=tuple(source["tense"]["cleft"]),
        links=frozenset(source["links"]),
        first_names=frozenset(source["first_names"]),
        no_surnames=frozenset(fold(w) for w in source["no_surnames"])
        | {w.rstrip(".") for key in ("weekday", "weekdays", "month", "number") for w in lexicon[key]},
        day_names=tuple(w.capitalize() for w in source["day_names"]),
        honorific=re.compile(rf"(?<!\w)(?:{_alternatives(source['honorifics']) or '(?!)'})\s+$"),
        timing=re.compile(rf"(?<!\w)(?:{_alternatives(source['timing'])}|\d+[a-z]{{0,2}})\s*$"),
        evening=re.compile(source["tense"]["evening"]),
        spoken=re.compile(source["tense"]["spoken"], re.IGNORECASE),
        earlier=_at_words(source["tense"]["earlier"]),
        headline=re.compile(source["tense"]["headline"], re.IGNORECASE),
        deciding=re.compile(source["tense"]["deciding"], re.IGNORECASE),
        doubted=_at_words(source["tense"]["doubted"]),
        moving=re.compile(source["tense"]["moving"], re.IGNORECASE),
        around={kind: re.compile(found, re.IGNORECASE) for kind, found in source["around"].items()},
        quarter_of=re.compile(source["quarter_of"], re.IGNORECASE),
        capitals=frozenset(source["capitals"]),
        day_first=source["day_first"],
    )


def _at_words(*patterns: str) -> re.Pattern[str]:
    """Any of these, each of which begins with a word: they are not tried inside of words, which takes a third of the
    time."""
    return re.compile(rf"\b(?=[\w'’])(?:{'|'.join(patterns)})", re.IGNORECASE)


@cache
def rules_at(language: str, key: str) -> tuple[Rule, ...]:
    """The rules whose expressions can begin with these characters (of ``firsts.keys``), in the data file's order."""
    found, known = grammar(language), _by_beginning(language)
    if not found:
        return ()
    numbers = {i for n in range(len(key) + 1) for i in known.get(key[:n], ())}
    return tuple(found.rules[i] for i in sorted(numbers))


@cache
def _by_beginning(language: str) -> dict[str, list[int]]:
    """The numbers of the rules that have a beginning."""
    known: dict[str, list[int]] = {}
    found = grammar(language)
    for i, rule in enumerate(found.rules if found else ()):
        for begun in rule.beginnings:
            known.setdefault(begun, []).append(i)
    return known
