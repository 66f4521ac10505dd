"""One person's other names: a name taken (``nom de guerre``, ``pen name``), the real one (``s'appelle en réalité``), in
one sentence or in a later one that can mean nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from builder.data import load
from builder.extract.names.candidate import Candidate, is_acronym, is_capital
from builder.extract.names.lexicon import Lexicon
from builder.extract.tagging import Passage
from builder.model import Kind, Mention

OPENING = r"(?:\s*[«“\"‘]\s*)?(?:d['’]|[Ll]['’]|[Ll]es? |[Ll]a |[Tt]he )?"
"""What may stand between a phrase and the name that it gives."""
CLOSING = r"(?:\s*[»”\"’])?"
SET_OFF = re.compile(rf"^{CLOSING}(?:\s*\(\s*|\s+[–—-]\s+)")
"""What opens an aside, where commas may as well."""
LONGEST = 3
"""Words of a name that nobody but its phrase tells."""
REACH = 400
"""Characters between two names of which a later sentence says that they are one."""
SENTENCE = re.compile(r"[.!?…][»”\"’)]*\s")


def find(index: int, passage: Passage, lexicon: Lexicon) -> list[Candidate]:
    """A candidate for each name that persons alone take: ``connu sous le nom de guerre de « Zed »``."""
    doc = passage.doc
    found = []
    for match in _taken(lexicon.language).finditer(passage.text.replace("’", "'")):
        inside = doc.char_span(match.start("name"), match.end("name"))
        if inside is None:
            continue
        start = end = inside.start
        while end < len(doc) and end - start < LONGEST and is_capital(doc[end]) and doc[end].is_alpha:
            end += 1
        marked = match["mark"] is not None and doc.span(end, end + 1).text not in {"»", "”", '"', "’"}
        if end > start and not marked and not is_acronym(doc.span(start, end).text):
            found.append(Candidate(index, start, end, Kind.ACTOR, "other-name", fixed=True))
    return found


def told(source: str, a: Mention, b: Mention, language: str) -> bool:
    """True where the words between two persons' names, or behind the second, say that both are one's."""
    between = SET_OFF.sub(", ", source[a.span.end : b.span.start].replace("’", "'"))
    patterns = _patterns(language)
    if patterns["between"].fullmatch(between):
        return True
    if patterns["parted"].fullmatch(between):
        return patterns["behind"].match(source[b.span.end : b.span.end + 60].replace("’", "'")) is not None
    if patterns["being"].fullmatch(between):
        opening = source[max(0, a.span.start - 60) : a.span.start].replace("’", "'")
        return patterns["before"].search(opening) is not None
    return False


def later(source: str, pairs: Iterable[tuple[Mention, Mention]], lexicon: Lexicon) -> Iterator[tuple[Mention, Mention]]:
    """Of the pairs of persons that follow one another in one block those of whom a later sentence gives the second as
    the name of the first: one word, whom nobody else stands beside in between, with a name or without."""
    patterns = _patterns(lexicon.language)
    for a, b in pairs:
        if " " in a.text or " " not in b.text or b.span.start - a.span.end > REACH:
            continue
        between = source[a.span.end : b.span.start].replace("’", "'")
        last = next(reversed([*SENTENCE.finditer(between)]), None)
        if last is None or not patterns["later"].search(between, last.end() - 1):
            continue
        if a.text not in b.text.split() and not _another(between, lexicon):
            yield a, b


def _another(between: str, lexicon: Lexicon) -> bool:
    """True where somebody without a name is spoken of: ``un homme``, ``a rapper``, ``his brother``."""
    words = re.findall(r"[\w'-]+", between.lower().replace("'", "' "))
    return any(
        lexicon.is_person(two) and (lexicon.has("indefinite", one) or lexicon.has("possessives", one))
        for one, two in pairwise(words)
    )


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    found = load(f"{language}/other_names")
    name = "(?:" + "|".join(found["names"]) + ")"

    def made(words: str | list[str], before: str = "", behind: str = "", flags: int = 0) -> re.Pattern[str]:
        listed = words if isinstance(words, str) else "|".join(words)
        return re.compile(f"{before}(?:{_spaced(listed.replace('NAME', name))}){behind}", flags)

    return {
        "between": made(found["between"], CLOSING, rf"\s*{OPENING}"),
        "parted": re.compile(rf"{CLOSING},\s+{OPENING}"),
        "behind": made(found["behind"], rf"{CLOSING},?\s+"),
        "before": made(found["before"], "", "$", re.IGNORECASE),
        "being": made(found["being"], CLOSING, rf"\s+{OPENING}"),
        "later": made(found["later"], r"(?<!\w)", rf"\s*{OPENING}$", re.IGNORECASE),
    }


@cache
def _taken(language: str) -> re.Pattern[str]:
    listed = _spaced("|".join(load(f"{language}/other_names")["taken"]))
    link = r"(?:\s+(?:de|d'|of|is|was|est))?"
    return re.compile(rf"(?<!\w)(?:{listed}){link}\s*:?\s*(?P<mark>[«“\"‘]\s*)?(?P<name>[^\W\d_a-zà-öø-ÿ][\w'-]*)")


def _spaced(listed: str) -> str:
    """The patterns of the lists with any white space for a blank."""
    return listed.replace("[ -]", r"[\s-]").replace(" ", r"\s+").replace(r"\s+?", r"\s?")
