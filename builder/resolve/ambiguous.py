"""What is told of a name that may be several people's, or a firm's: an entry that says whose, ready to be signed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from builder.data import words
from builder.data.folding import bare
from builder.errors import Doubt
from builder.model import EITHER, Article, Extraction, Kind, Mention
from builder.resolve.decisions import Decisions, key_of
from builder.resolve.passages import quoted
from builder.resolve.people import person
from builder.resolve.titled import has_title

AGE = re.compile(r"(?:,\s|\s\()(?:âgée?\sde\s|aged\s)?[1-9]\d(?:\sans)?[,.)]")
"""What stands right behind somebody's name, and no firm's: ``, 71,``, `` (71 ans)``."""
UNTIL = "until then it is linked to nobody"


def ambiguous(article: Article, extraction: Extraction, mentions: list[Mention], names: list[str]) -> Doubt:
    """The one doubt of all mentions of a name that several bear who are at hand, or that one may bear."""
    mention = mentions[0]
    choice = " / ".join(quoted(n) for n in sorted(names))
    opening = f"ambiguous name « {mention.text} »" if len(names) > 1 else f"« {mention.text} » may be {choice}"
    other = "or another name and `kind: actor` (place, group)"
    return _doubt(article, extraction, mentions, opening, f"with who as {choice}, {other}; {UNTIL}")


def firms_called(surname: str, groups: Iterable[str]) -> list[str]:
    """Of an article's groups the fullest name of a firm that goes by the surname, alone or before a firm's ending:
    ``Exemple SA``; empty where none does. Once a firm is shown so, ``Exemple Robotics`` is its fuller name."""
    found = {text: bare(text) for text in groups}
    own = {text for text, said in found.items() if " ".join(said) == surname or _is_formed(said, surname)}
    fuller = [text for text, said in found.items() if own and " ".join(said).startswith(f"{surname} ")]
    return [max(sorted({*own, *fuller}), key=len)] if own else []


def _is_formed(said: Sequence[str], surname: str) -> bool:
    endings = words("organisations", "companies") | words("organisations", "legal_forms")
    return " ".join(said[:-1]) == surname and said[-1] in endings


def undecided(extraction: Extraction, decisions: Decisions) -> tuple[Mention, ...]:
    """The mentions of a bare surname that are a person's or a firm's, and the ledger does not say whose."""
    either = (m for m in extraction.mentions if m.rule == EITHER)
    return tuple(m for m in either if decisions.of(key_of(m.text, m.kind), m.kind) is None)


def house_doubts(
    article: Article,
    extraction: Extraction,
    mentions: tuple[Mention, ...],
    names: Iterable[str],
    groups: Iterable[str],
) -> list[Doubt]:
    """One doubt for each such surname, with its bearer's full name, which is among the ``names`` of persons, and its
    firm's, which may be among those of ``groups``."""
    if not mentions:
        return []
    persons = {" ".join(p.surname).replace("-", " "): t for t in sorted(names) if (p := person(t)).given}
    called: dict[str, list[Mention]] = {}
    for mention in sorted(mentions):
        called.setdefault(key_of(mention.text, mention.kind), []).append(mention)
    firms = tuple(groups)
    found = []
    for surname, same in called.items():
        opening = f"« {same[0].text} » is a person and a firm in this article"
        choice = f"{quoted(persons[surname])}, or " if surname in persons else ""
        (firm,) = firms_called(surname, firms) or [same[0].text]
        end = f"with who as {choice}{quoted(firm)} and `kind: group`; {UNTIL}"
        found.append(_doubt(article, extraction, same, opening, end))
    return found


def _doubt(article: Article, extraction: Extraction, mentions: list[Mention], opening: str, end: str) -> Doubt:
    """An entry for the first mention's sentence, and the lines of all other sentences that have the name."""
    mention = mentions[0]
    sentence = next((s for s in extraction.sentences if s.holds(mention.span)), mention.span)
    elsewhere = [m for m in mentions if not sentence.holds(m.span)]
    lines = sorted({article.line_of(m.span.start) for m in elsewhere})
    if lines:
        end += f", likewise in line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))}"
    entry = (
        f"{{article: {article.slug}, sentence: {quoted(sentence.of(article.prose))}, "
        f"words: {quoted(mention.text)}, who: …, by: …, reason: …}}"
    )
    said = f"{opening}: write in corrections.yml - {entry} {end}"
    return Doubt(article.path, article.line_of(mention.span.start), said)


def surely_persons(article: Article, mentions: list[tuple[Mention, str]], decisions: Decisions) -> dict[Mention, str]:
    """Mentions of a bare surname that the ledger gives to a group, and that are somebody's all the same, with a title
    or an age beside them: by mention, the key of the one full name of the article that has the surname."""
    bearers: dict[str, set[str]] = {}
    for mention, text_key in mentions:
        somebody = person(mention.text) if mention.kind is Kind.ACTOR else None
        if somebody is not None and somebody.given:
            bearers.setdefault(" ".join(somebody.surname).replace("-", " "), set()).add(text_key)
    found = {}
    for mention, text_key in mentions:
        full = bearers.get(text_key, set())
        given = mention.kind is Kind.ACTOR and decisions.kind_of(text_key, mention.kind) is Kind.GROUP
        if given and len(full) == 1 and _is_persons(article, mention):
            (found[mention],) = full
    return found


def _is_persons(article: Article, mention: Mention) -> bool:
    return has_title(article, mention) or AGE.match(article.source, mention.span.end) is not None
