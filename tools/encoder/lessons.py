"""What the encoder is taught with: stretches of marked articles, with their names and, where these are marked, roles.

Roles stand beside the texts, in ``roles/LANGUAGE/FILE.tsv``: the article's number in its file, the person's mark, and
the words, with slots and without marks. Of a name's several mentions the nearest is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.extract.marking import windows
from builder.extract.tagging import SAME_LENGTH
from tools.slots import SLOT, Filler, Marks, Names, articles, placed

OPEN, CLOSE = "\u2772", "\u2773"
"""Around a role, once it is found in a marked article."""
NEAR, REACH = 40, 160
"""A role is said again, so many characters at most from the name; and is said of it at all, so many."""
BREAK = re.compile(r"\n|[.!?]\s")


@dataclass(frozen=True)
class Lesson:
    """A stretch of text; ``roles`` is None where nobody marked any."""

    text: str
    names: Names
    roles: Names | None


def lessons(folder: Path, number: int) -> Iterator[Lesson]:
    """The lessons of a folder's articles; their slots filled for the round of this number."""
    texts = [(p, i, a) for p in sorted(folder.rglob("*.txt")) for i, a in enumerate(articles([p]), 1)]
    texts = [t for t in texts if "kept" not in t[0].parts]
    filler = Filler.of(folder, number) if any(SLOT.search(a) for _, _, a in texts) else None
    for path, i, article in texts:
        table = folder / "roles" / path.parent.name / f"{path.stem}.tsv"
        marked = _with_roles(article, _rows(table, i)) if table.is_file() else article
        yield from _stretches(filler.filled(marked) if filler else marked, told=table.is_file())


def _rows(table: Path, number: int) -> list[tuple[str, str]]:
    """The persons and roles of one article."""
    rows = (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if line)
    return [(person, words) for n, person, words in rows if int(n) == number]


def _with_roles(article: str, rows: list[tuple[str, str]]) -> str:
    """The marked article with its roles marked too, as ``❲>maire❳``."""
    plain, where, marks = placed(article)
    body = plain.index("\n")
    found: Names = []
    for person, words in rows:
        slots = set(SLOT.findall(person))
        own = [m for m in marks if m[2] == "a" and (m[3] == person or slots & set(SLOT.findall(m[3])))]
        told = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", plain[body:])
        said = sorted(_beside(plain, m.start() + body, m.end() + body, own) for m in told)
        found += [(a, b, side) for i, (far, a, b, side) in enumerate(said) if i == 0 or far < NEAR]
    kept: Names = []
    for span in sorted(found, key=lambda s: (s[0], -s[1])):
        if not kept or kept[-1][1] <= span[0]:
            kept.append(span)
    letters = list(article)
    for a, b, side in reversed(kept):
        start = next((m[4] for m in marks if m[0] == a), where[a])
        end = next((m[5] for m in marks if m[1] == b), where[b - 1] + 1)
        if not any(m[4] < at < m[5] for m in marks for at in (start, end)):
            letters[end:end], letters[start:start] = CLOSE, OPEN + side
    return "".join(letters)


def _beside(plain: str, a: int, b: int, own: Marks) -> tuple[int, int, int, str]:
    """How far the nearest mention is, the role's characters, and on which side the mention stands: ``~`` for far."""
    sides = [(m[0] - b, ">") for m in own if m[0] >= b] + [(a - m[1], "<") for m in own if m[1] <= a]
    far, side = min(sides, default=(REACH + 1, "~"))
    between = plain[b : b + far] if side == ">" else plain[a - far : a]
    return far, a, b, "~" if far > REACH or BREAK.search(between) else side


def _stretches(marked: str, *, told: bool) -> Iterator[Lesson]:
    """The paragraphs of a marked article, short ones together, as the builder reads them."""
    lines = map(_read, filter(str.strip, marked.splitlines()[1:]))
    for window in windows(lines, lambda line: len(line[0])):
        text, names, roles = "", Names(), Names()
        for plain, own, said in window:
            text += "\n" if text else ""
            names += [(len(text) + a, len(text) + b, k) for a, b, k in own]
            roles += [(len(text) + a, len(text) + b, k) for a, b, k in said]
            text += plain.translate(SAME_LENGTH)
        yield Lesson(text, names, roles if told else None)


TOKEN = re.compile(rf"\[(?P<name>[apgx]):|(?P<end>\])|{OPEN}(?P<role>[<>~])|(?P<close>{CLOSE})")


def _read(line: str) -> tuple[str, Names, Names]:
    """A line without its marks, its names and its roles."""
    plain, names, roles = "", Names(), Names()
    name = role = (0, "")
    at = 0
    for m in TOKEN.finditer(line):
        plain += line[at : m.start()]
        at = m.end()
        if m["name"]:
            name = len(plain), m["name"]
        elif m["role"]:
            role = len(plain), m["role"]
        elif m["close"]:
            roles.append((role[0], len(plain), role[1]))
        elif name[1]:
            names.append((name[0], len(plain), name[1]))
            name = 0, ""
        else:
            plain += "]"
    return plain + line[at:], names, roles
