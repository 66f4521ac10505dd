"""Names that an article itself says are one: ``Corps des volontaires russes (RDK)``, ``X, alias Y``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from builder.data import load, words
from builder.extract.names import other_names
from builder.extract.names.candidate import abbreviates, is_acronym
from builder.extract.names.lexicon import Lexicon, lexicon
from builder.extract.names.maps import is_on_map
from builder.model import Article, Equation, Kind, Mention

BRACKET = re.compile(r"(?:['’]s)?\s*[»”\"]?\s*\(\s*[«“\"]?\s*(?:[Ll]['’]|[Ll]es? |[Ll]a |[Tt]he )?")
CLOSED = re.compile(r"[ »”\"]{0,2}(?:\)|, [^().,]{3,25}\))")
"""The end of a bracket behind a short name, which a word for what it is may follow: ``(EX, gendarmerie)``."""
DATELINE = re.compile(r"\)\s*[-–—]")
"""Behind a bracket that opens a line: who sends the text, or from where."""
ALIAS = re.compile(
    r"\s*[»”\"]?,?\s+(?:\(|[–—-]\s(?=alias))?"
    r"(?:alias|dit|dite|surnommée?|aka|dubbed|a\.k\.a\.|also known as|aussi appelée?)\s+[«“\"]?\s*"
)
OR = re.compile(r"\s*[»”\"]?,?\s+(?:ou|or)\s+[«“\"]?\s*")


def find_equations(article: Article, mentions: tuple[Mention, ...]) -> tuple[Equation, ...]:
    """Pairs of neighbouring mentions of one kind that brackets, ``alias`` or an acronym join."""
    ways = (_pairs, _later_told, _short_forms, _accounts, _initials, _relatives, _teams, _rivers)
    found = {equation for way in ways for equation in way(article, mentions)}
    return tuple(sorted(found))


def _initials(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``OM`` beside ``Olympique de Marseille``: the first letters of all the words, small ones aside, of one group
    alone."""
    known = lexicon(article.language)
    groups = [m for m in mentions if m.kind is Kind.GROUP]
    long: dict[str, set[str]] = {}
    for mention in groups:
        words = [w for w in re.findall(r"[^\W\d_]+", mention.text) if not known.has("connectives", w)]
        words = [w for w in words if len(w) > 1 and not (known.has("links", w) or known.has("determiners", w))]
        if len(words) > 1 and words[0][:1].isupper():
            long.setdefault("".join(w[0] for w in words).upper(), set()).add(mention.text)
        elif len(words) == 1 and mention.text.startswith("Les "):
            long.setdefault(f"L{words[0][0].upper()}", set()).add(mention.text)  # "LR" of "Les Républicains"
    for short in groups:
        names = long.get(short.text.replace(".", ""), set())
        if is_acronym(short.text) and len(names) == 1 and short.text not in known.well_known:
            whole = next(m for m in groups if m.text in names)
            if len(short.text.replace(".", "")) < 3 and whole.span > short.span:
                continue  # two letters: only behind the name
            yield Equation(article.slug, whole.span, short.span, "initials")


def _teams(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``les Sabres`` beside ``les Sabres de Testville``, one team of that name in the article."""
    long = {m.text: m for m in reversed(mentions) if m.rule == "team"}
    for short in mentions if long else ():
        whole = [m for text, m in long.items() if short.rule == "team-alone" and text.startswith(f"{short.text} d")]
        if len(whole) == 1:
            yield Equation(article.slug, whole[0].span, short.span, "short-form")


def _rivers(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``la Brindelle`` beside ``la rivière Brindelle``, where no country and no place of the map is called so."""
    known = lexicon(article.language)
    places = {m.text: m for m in reversed(mentions) if m.kind is Kind.PLACE} if known.head_first else {}
    for text, long in places.items():
        head, _, name = text.partition(" ")
        short = places.get(name) if head in known.lists["rivers"] else None
        if short is not None and name.lower() not in known.countries and not is_on_map(name):
            yield Equation(article.slug, long.span, short.span, "short-form")


def _relatives(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``Zoé`` of ``Zoé et Zed Exemple`` where the article names ``Zoé Exemple``."""
    known = lexicon(article.language)
    people = {m.text: m for m in mentions if m.kind is Kind.ACTOR}
    for a, b in _neighbours(article, mentions):
        both = a.text in people and b.text in people and known.is_given(a.text)
        joint = article.source[a.span.end : b.span.start].strip()
        whole = people.get(f"{a.text} {b.text.partition(' ')[2]}")
        if both and known.has("and", joint) and " " in b.text and whole is not None:
            yield Equation(article.slug, whole.span, a.span, "shared-surname")


def _accounts(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``Zed Exemple (@zed)`` beside ``Zed Exemple``: one name of two words, written the same."""
    names = {m.text.casefold(): m for m in reversed(mentions) if m.rule != "account"}
    for account in mentions:
        name, _, handle = account.text.partition(" (@")
        named = names.get(name.casefold())
        if handle and " " in name and named is not None and named.kind is account.kind:
            yield Equation(article.slug, named.span, account.span, "account")


def _short_forms(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``Académie`` where just one longer name of a group begins (English: ends) with it, and stands before it
    wherever it stands."""
    known = lexicon(article.language)
    groups = [m for m in mentions if m.kind is Kind.GROUP]
    for short in groups:
        if not known.has("group_heads", short.text) or not short.text[:1].isupper():
            continue
        longer = [m for m in groups if m.text != short.text and _begins(m.text.split(), short.text, known)]
        earlier = [m for m in longer if m.span < short.span]
        first = min(m.span for m in groups if m.text == short.text)  # named before: "Congress" is no Exemple Congress
        if earlier and earlier[0].span < first and len({m.text.lower() for m in longer}) == 1:
            yield Equation(article.slug, earlier[0].span, short.span, "short-form")


def _begins(words: list[str], short: str, known: Lexicon) -> bool:
    """True when the head of a longer name is this word."""
    links = (n for n, word in enumerate(words) if known.has("links", word))
    head = words[next(links, len(words)) - 1]  # "Observatory" of "Exemplian Observatory for Human Rights"
    ends = short == (words[0] if known.head_first else head)  # no "Senate" of "Committee of the Senate"
    return len(words) > 1 and ends


def _pairs(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    for a, b in _neighbours(article, mentions):
        if a.kind is not b.kind or a.text == b.text:
            continue
        between = article.source[a.span.end : b.span.start]
        acronym = is_acronym(b.text) or is_acronym(a.text)
        long, short = (a, b) if len(a.text) >= len(b.text) else (b, a)
        if between == ", " and is_acronym(b.text) and abbreviates(b.text, a.text):
            if article.source[: a.span.start].rstrip().endswith("("):
                yield Equation(article.slug, a.span, b.span, "brackets")  # "(Example Party, EP)"
        elif BRACKET.fullmatch(between) and CLOSED.match(article.source, b.span.end):
            lettered = a.kind is Kind.GROUP and abbreviates(short.text, long.text)
            if lettered or (acronym and not _signs(article, between, b)):
                yield Equation(article.slug, long.span, short.span, "brackets")
        elif between == " " and is_acronym(b.text) and abbreviates(b.text, a.text):
            yield Equation(article.slug, a.span, b.span, "brackets")  # which the text left out
        elif ALIAS.fullmatch(between) or (
            a.kind is Kind.ACTOR and other_names.told(article.source, a, b, article.language)
        ):
            yield Equation(article.slug, long.span, short.span, "alias")
        elif OR.fullmatch(between) and acronym:
            yield Equation(article.slug, long.span, short.span, "or-acronym")


def _signs(article: Article, between: str, b: Mention) -> bool:
    """True for an agency or a paper in the bracket, whose letters are not the other's: ``selon l'EXA (AGENCE)``; and
    for whatever opens a line in brackets before a dash."""
    opens = "\n" in between and DATELINE.match(article.source, b.span.end) is not None
    return opens or b.text in words("media", "names") or b.text in load(f"{article.language}/reading")["agencies"]


def _later_told(article: Article, mentions: tuple[Mention, ...]) -> Iterator[Equation]:
    """``Vorno parle. Il s'appelle en réalité Zed Exemple.``"""
    people = [m for m in mentions if m.kind is Kind.ACTOR]
    known = lexicon(article.language)
    for a, b in other_names.later(article.source, _neighbours(article, people), known):
        yield Equation(article.slug, b.span, a.span, "alias")


def _neighbours(article: Article, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Each two that follow one another in one block: between blocks, nothing joins them."""
    starts = [block.span.start for block in article.blocks]
    for a, b in pairwise(mentions):
        if bisect_right(starts, a.span.start) == bisect_right(starts, b.span.start):
            yield a, b
