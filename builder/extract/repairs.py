"""What a parser tears apart and a headline must not: a clause that a date is the subject of, a stray full stop, what
somebody is proclaimed, a short clause without a verb of its own."""

from __future__ import annotations

import re

from builder.data import words
from builder.extract.claims.lexicon import finite, lemma_of
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

BARE = frozenset({"PRON", "AUX", "ADV", "ADP", "DET", "PUNCT", "CCONJ", "SCONJ", "SPACE", "PART"})
"""Words that alone tell no happening: ``It was``."""
CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w.’'-]*"
SHOUTED = r"[^\W\d_a-zà-öø-ÿ][^\W\d_a-zà-öø-ÿ.’'-]+"
DATELINE = re.compile(
    r"(?:[\w.’'-]+ ){0,4}/[A-Z][A-Za-z. ]{1,20}/\s*"
    # in capitals, one word, commas between, or an agency: "Zed Exemple - Mayor of Testville, resigned" is told of
    rf"|(?:(?:{SHOUTED},? ){{1,3}}{CAPITAL},? |(?:{SHOUTED},? ){{1,4}}|{CAPITAL}(?:, {CAPITAL}){{0,2}},? "
    rf"|(?:{CAPITAL},? ){{1,4}}(?=\()|(?:{CAPITAL} ){{0,2}}[\w.]+ News,? )(?:\([A-Z][\w /.-]{{1,20}}\) ?)?"
    r"[-–—],?\s+(?=[^\W\d_a-zà-öø-ÿ«“\"]|\d)"
)
"""``Testville /AGENCE/``, ``TESTVILLE (AGENCE) -`` in front of what is told."""
ZONE = 10
"""So many words before a day its bracket may open."""
CLOCK = re.compile(r"\s*\d{1,2}\s?(?:[:.hH]|a\.?m|p\.?m|heures?)")
ZONES = re.compile(r"\b(?:[ECMP][DS]?T|GMT|UTC|B?CE?S?T|BST|HAE|HNE|HE|TU|IST|JST|heure|local|time)\b")
DASHES = re.compile(r"[-–—] ")


def is_subject(timex: Tokens, sentence: Tokens) -> bool:
    """True for a date that opens a sentence and has its verb at once behind it: ``This week brought them back``."""
    doc = timex.doc
    behind = doc[timex.end : timex.end + 1]
    if timex.start > sentence.start or not behind or behind[0].pos_ not in ("VERB", "AUX"):
        return False
    return not any(t.dep_.startswith("nsubj") and not timex.start <= t.i < timex.end for t in behind[0].children)


def with_subject(shown: list[Token], timex: Tokens) -> list[Token]:
    """The words, with the date in front where they begin at once behind it."""
    return [*timex, *shown] if shown and shown[0].i == timex.end else shown


def counted_on(kept: list[Token], sentence: Tokens, language: str) -> list[Token]:
    """The words with the clause before, where they count on from it: ``two died and dozens more are missing``."""
    first = kept[0].i
    if first <= sentence.start or sentence.doc[first - 1].pos_ != "CCONJ":
        return kept
    more = any(t.lower_ in words(f"{language}/events", "counting_on") for t in kept[:4])
    return [*sentence.doc[sentence.start : first], *kept] if more else kept


def says_nothing(shown: list[Token]) -> bool:
    """True for ``It was``, of ``It was March 1914``."""
    return all(t.pos_ in BARE for t in shown)


def one_side(shown: list[Token], timex: Tokens) -> list[Token]:
    """The words on the side of a stray full stop that tells what the date dates: ``… Exemple. en août, il``."""
    stops = [t.i for t in shown[1:-1] if t.text == "." and t.doc[t.i - 1].pos_ != "NUM"]
    if not stops:
        return shown
    last = max((i for i in stops if i < timex.start), default=None)
    behind = [t for t in shown if last is not None and t.i > last]
    if any(map(finite, behind)):
        return behind
    before = [t for t in shown if t.i < stops[0]]
    return before if any(map(finite, before)) else shown


def predicates(verb: Token, sentence: Tokens, language: str) -> frozenset[int]:
    """Where stands what somebody is proclaimed, elected or named, behind the name: ``a proclamé X, Y, vainqueur``."""
    if lemma_of(verb) not in words(f"{language}/events", "proclaiming"):
        return frozenset()
    return frozenset(
        t.i
        for t in sentence
        if t.i > verb.i
        and t.dep_ in ("appos", "xcomp", "oprd", "conj", "amod")
        and t.pos_ in ("NOUN", "ADJ")
        and t.doc[t.i - 1].text == ","
        and not any(c.pos_ == "DET" for c in t.children)
    )


def hangs_wrong(shown: list[Token], top: Token) -> bool:
    """True for ``while at his shop on Sunday, a source told``: a clause without a verb that the parser gives the one
    behind the comma."""
    if top.dep_ != "advcl" or len(shown) < 3 or shown[0].pos_ != "SCONJ" or shown[1].pos_ != "ADP":
        return False
    comma = next((t.i for t in shown if t.text == ","), None)
    return comma is not None and any(c.dep_.startswith("nsubj") and comma < c.i < top.i for c in top.children)


def without_dateline(line: str) -> str:
    """The line without where and by whom it is told."""
    match = DATELINE.match(line)
    if match is None or (
        line[: match.end()].rstrip()[-1:] != "/" and DASHES.search(line, match.end(), match.end() + 80)
    ):
        return line
    return line[match.end() :]


def verbless(title: str, shown: list[Token]) -> bool:
    """True where shortening took every verb of a clause."""
    told = set(re.findall(r"\w+", title.lower()))
    verbs = [t for t in shown if finite(t) or t.pos_ in ("VERB", "AUX")]
    return bool(verbs) and not any(word in told for t in verbs for word in re.findall(r"\w+", t.lower_))


def elsewhere(timex: Tokens) -> bool:
    """True for the day of a clock time told again in brackets by another zone's clock: ``(11:30 p.m. Sunday EDT)``."""
    doc = timex.doc
    first = max(0, timex.start - ZONE)
    opening = next((i for i in range(timex.start - 1, first - 1, -1) if doc[i].text in "()"), None)
    if opening is None or doc[opening].text != "(":
        return False
    if not CLOCK.search(doc.span(max(0, opening - ZONE), opening).text):
        return False  # the only clock
    inside = doc.span(opening + 1, min(len(doc), timex.end + 4)).text.partition(")")[0]
    return CLOCK.match(inside) is not None and ZONES.search(inside) is not None
