"""The words of a date in a headline: which may go, and which must stay for the rest to be true and whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from builder.data import load, words
from builder.dates.quotations import leaves_open
from builder.extract.claims.lexicon import lemma_of
from builder.extract.clauses import SUBJECTS, governor
from builder.extract.dated_nouns import is_happening
from builder.extract.excepting import is_excepting
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.extract.repairs import is_subject

POSSESSIVE = frozenset({"de", "du", "d'", "des", "of"})
SPANNING = {"de": "à", "from": "to"}
"""First words of two clock times between which something lasts."""
LISTING = frozenset({",", "et", "and", "ou", "or"})
AGAIN = words("fr/events", "again") | words("en/events", "again")


def leads_noun(timex: Tokens, sentence: Tokens) -> bool:
    """True for ``the anniversary of the June 2010 crash``, where the date is of the noun behind it."""
    behind = timex.doc[timex.end : min(timex.end + 1, sentence.end)]
    return timex[0].lower_ == "the" and bool(behind) and behind[0].pos_ in ("NOUN", "PROPN")


def possessed_noun(timex: Tokens, sentence: Tokens, language: str) -> list[Token] | None:
    """``raid into Exemplia`` of ``Monday's raid into Exemplia``, ``attaque`` of ``l'attaque de lundi``: the happening
    that the date belongs to, whatever the sentence says of it; None where the date is not said of a noun."""
    doc = timex.doc
    if timex[-1].text in ("'s", "s'") or (timex.end < len(doc) and doc[timex.end].text == "'s"):
        owner = next((t for t in timex if t.dep_ == "poss"), timex.root)
        noun, first = owner.head, timex.end
    elif timex.start > sentence.start + 1 and doc[timex.start - 1].lower_ in POSSESSIVE:
        noun = doc[timex.start - 2]
        first = noun.i
        if leads_noun(timex, sentence):
            return None
    else:
        return None
    if not is_happening(noun, language) or not sentence.start <= noun.i < sentence.end or noun.dep_ in SUBJECTS:
        return None
    if noun.i < first or noun.pos_ != "NOUN":
        return None
    phrase = doc[first : timex.start - 1]
    for token in doc[max(first, timex.end) : max(noun.right_edge.i, timex.root.right_edge.i) + 1]:
        if token.i > noun.i and (token.is_punct or token.pos_ in ("VERB", "AUX", "PRON", "SCONJ", "CCONJ")):
            break
        phrase.append(token)
    return [t for t in phrase if not (t.text == "'s" and t.i == timex.end)]


def counted_from(timex: Tokens, sentence: Tokens, language: str) -> list[Token] | None:
    """``the attack`` of ``Two days before the attack on 3 May, X bought a knife``: what the date dates there, since the
    rest was so long before or after; else None."""
    doc = timex.doc
    if timex.root.pos_ in ("VERB", "AUX"):
        return None
    for i in range(timex.start - 1, sentence.start + 1, -1):
        if doc[i].is_punct or doc[i].pos_ in ("VERB", "AUX"):
            return None
        if doc[i].lower_ in words(f"{language}/events", "counting") and doc[i - 1].lower_ in words(
            f"{language}/events", "timing"
        ):
            phrase = [t for t in doc[i + 1 : timex.start] if t.text]
            while phrase and phrase[-1].pos_ in ("ADP", "DET"):
                phrase.pop()
            while phrase and phrase[0].pos_ in ("ADP", "DET"):
                phrase = phrase[1:]
            return phrase if any(is_happening(t, language) for t in phrase) else None
    return None


def stands(timex: Tokens, sentence: Tokens, language: str, others: Sequence[Tokens] = ()) -> bool:
    """False where the phrase would break, or say something else, without its date: a subject, "de lundi", "until"."""
    root, doc = timex.root, timex.doc
    listed = listed_with(timex, others)
    if len(listed) > 1 and not _by_numbers(listed, language):
        return False  # "mardi et mercredi", "aujourd'hui ou demain"
    if len(listed) == 1 and _tied_to_number(timex):
        return False
    if is_limit(timex, language) or _put_off(timex, language):
        return False  # "jusqu'au 20 mai" is not the day when it happened, "renvoyé au 3 juin" not that of the decision
    since = words(f"{language}/events", "since")
    if timex[0].lower_ in since or (timex.start and doc[timex.start - 1].lower_ in since):
        return False  # what holds "depuis 1976" did not happen in 1976
    if is_subject(timex, sentence):
        return False
    if timex.start <= sentence.start:
        return root.dep_ not in SUBJECTS or (timex.end < len(doc) and doc[timex.end].text == ",")
    if _is_excepted(timex, sentence, language):
        return False  # "il n'a parlé que lundi" is not that he has not spoken
    after = doc[timex.end].text if timex.end < len(doc) else ""
    if (root.dep_ in SUBJECTS and after != ",") or root.dep_ == "poss" or timex[-1].text in ("'s", "s'"):
        return False
    if after == "'s" or _quoted(timex):
        return False
    before = doc[timex.start - 1] if timex.start else None
    if inside_noun(timex):
        return False
    if before is not None and _counted(timex, before):
        return False
    if before is None or before.lower_ not in POSSESSIVE:
        return True
    rough = " ".join(t.lower_ for t in doc[max(0, timex.start - 3) : timex.start])
    return rough.endswith(tuple(load(f"{language}/events")["rough"]))


def is_limit(timex: Tokens, language: str) -> bool:
    """True for ``jusqu'au 31 août``, ``d'ici lundi``, ``until Friday``, which only end what is told."""
    limits = words(f"{language}/events", "limits")
    opened = "".join(t.lower_ for t in timex[:2]).replace("’", "'")  # "d'", "ici"
    return timex[0].lower_ in limits or opened in limits


def inside_noun(timex: Tokens) -> bool:
    """True for ``the May 2020 shooting death``, ``the Nov. 8 election``."""
    doc = timex.doc
    before = doc[timex.start - 1] if timex.start else None
    if timex.end >= len(doc) or not doc[timex.end].text[:1].islower():
        return False
    if before is not None and before.tag_ in ("DT", "PRP$"):
        return True
    above = timex.root.head
    return timex[0].tag_ == "DT" and above.i >= timex.end and above.pos_ == "NOUN"


def _counted(timex: Tokens, before: Token) -> bool:
    """True for ``leur cinquième samedi de grève``, ``une année 2018 éclatante``: the date is a noun of the clause."""
    doc = timex.doc
    ordinal = before.pos_ in ("ADJ", "NUM") and before.head.i in range(timex.start, timex.end)
    ordinal = ordinal or "Ord" in before.morph.get("NumType", [])
    ordinal = ordinal and before.i > 0 and doc[before.i - 1].pos_ in ("DET", "PRON")
    behind = doc[timex.end : timex.end + 1]
    told = bool(behind) and behind[0].pos_ == "ADJ" and timex.start <= behind[0].head.i < timex.end
    return ordinal or told


def listed_with(timex: Tokens, others: Sequence[Tokens]) -> list[Tokens]:
    """The dates of one list, this one among them, in order: ``mardi et mercredi``, ``les 15, 17 et 20 décembre``; this
    one alone where commas only stand between them, or another verb has the next."""
    doc, chain = timex.doc, [timex]
    verb = governor(timex.root)
    for other in sorted(others, key=lambda o: o.start):
        if (_ties(doc[chain[-1].end : other.start]) or _spans(chain[-1], other)) and governor(other.root).i == verb.i:
            chain.append(other)
    for other in sorted(others, key=lambda o: -o.start):
        if (_ties(doc[other.end : chain[0].start]) or _spans(other, chain[0])) and governor(other.root).i == verb.i:
            chain.insert(0, other)
    gaps = [doc[a.end : b.start] for a, b in pairwise(chain)]
    joined = any(not gap or any(t.lower_ in LISTING - {","} | AGAIN for t in gap) for gap in gaps)
    return chain if joined else [timex]


def _spans(first: Tokens, last: Tokens) -> bool:
    """True for ``de 9 h`` at once before ``à 11 h``."""
    return first.end == last.start and SPANNING.get(first[0].lower_) == last[0].lower_


def _ties(gap: list[Token]) -> bool:
    """True for what stands between two members of a list: a comma or "and", and a preposition or article."""
    between = bool(gap) and gap[0].lower_ in LISTING | AGAIN
    return between and all(t.lower_ in LISTING | AGAIN or t.pos_ in ("ADP", "DET") or t.text.isdigit() for t in gap)


def _tied_to_number(timex: Tokens) -> bool:
    """True behind a number and "and": ``between 18 and 24``."""
    before = timex.doc[max(0, timex.start - 2) : timex.start]
    return len(before) == 2 and before[0].text.isdigit() and before[1].lower_ in LISTING - {","}


def _by_numbers(listed: list[Tokens], language: str) -> bool:
    """True for days that are numbered, of which none only ends or begins what is told."""
    bounds = words(f"{language}/events", "limits") | words(f"{language}/events", "since")
    numbered = all(any(t.text[:1].isdigit() for t in day) for day in listed)
    return numbered and not any(day[0].lower_ in bounds for day in listed)


def _is_excepted(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True behind ``ne … que``, which only the date completes; the preposition and the article between may be the
    date's own."""
    doc = timex.doc
    close = range(timex.start, max(sentence.start - 1, timex.start - 4), -1)
    at = next((n for n in close if is_excepting(doc[n], sentence.start, language)), None)
    return at is not None and not any(t.pos_ in ("VERB", "AUX") for t in doc[at + 1 : timex.start])


def _put_off(timex: Tokens, language: str) -> bool:
    """True for the date that something is put off to, and for one that the verb asks for: ``remonte à 2017``."""
    late, head = words(f"{language}/events", "putting_off") | words(f"{language}/events", "dating"), timex.root.head
    head = head.head if head.pos_ == "ADP" else head
    verb = governor(timex.root)
    if {lemma_of(verb), verb.lower_} & words(f"{language}/events", "dating"):
        return True
    if head.lemma_.lower() in late or head.lower_ in late:
        return True
    first = timex.doc[max(timex.sent.start, timex.start - 1) : timex.start + 1]
    if not any(t.lower_ in words(f"{language}/events", "appointing") for t in first):
        return False
    asked = late | words(f"{language}/events", "appointed")
    return any(t.lemma_.lower() in asked or t.lower_ in asked for t in timex.doc[timex.sent.start : timex.start])


def _quoted(timex: Tokens) -> bool:
    """True inside a quotation, whose words stay as they are."""
    return leaves_open(timex.doc.span(0, timex.start).text)


def without_date(tokens: list[Token], timex: Tokens, language: str, others: Sequence[Tokens] = ()) -> list[Token]:
    """The words without those of the date and of the other days of its list, and without the two commas around."""
    listed = listed_with(timex, others)
    if not _by_numbers(listed, language):
        listed = [timex]
    gone = {t.i for t in tokens for day in listed if _of_date(t, day, language)}
    gone |= set(range(listed[0].start, listed[-1].end))
    again = _said_again(timex, others)
    gone |= again
    if gone:
        doc, first, last = timex.doc, min(gone) - 1, max(gone) + 1
        if again and last < len(doc) and doc[last].text == ",":
            gone.add(last)
        elif first >= 0 and last < len(doc) and doc[last].text == ",":
            if doc[first].text == ",":
                gone |= {first, last}
            elif _closes(timex, doc[last + 1 : last + 2]) or doc[first].pos_ in ("SCONJ", "CCONJ"):
                gone.add(last)
    return [t for t in tokens if t.i not in gone]


def _said_again(timex: Tokens, others: Sequence[Tokens]) -> set[int]:
    """The words of a day told in two ways with a comma between, the first of one word: ``mardi, le 14 mai,``."""
    for other in others:
        first, second = (timex, other) if timex.start < other.start else (other, timex)
        gap = timex.doc[first.end : second.start]
        restated = 0 < len(gap) < 3 and gap[0].text == "," and all(t.pos_ == "DET" for t in gap[1:])
        closed = timex.doc.span(second.end, second.end + 1).text in {",", ".", ")", ""}
        if len(first) == 1 and restated and closed:
            return set(range(first.start, second.end))
    return set()


def _closes(timex: Tokens, behind: list[Token]) -> bool:
    """True where the comma behind a date is the date's own, before the verb: ``X on Monday, May 6, 2024, resigned``."""
    own = any(t.text == "," for t in timex) and timex[-1].text.isdigit()
    return own and bool(behind) and behind[0].pos_ in ("VERB", "AUX", "ADV")


def _of_date(token: Token, timex: Tokens, language: str) -> bool:
    """True for the words of the date and the preposition, article and "moins de" in front of it."""
    if timex.start <= token.i < timex.end:
        return True
    if token.i >= timex.start:
        return False
    before = token.doc.span(token.i, timex.start)
    if all((t.pos_ in ("ADP", "DET") and t.dep_ not in ("prt", "amod")) or t.lower_ in ("or", "ou") for t in before):
        return True
    said = " ".join(t.lower_ for t in before)
    return len(before) < 5 and any(r == said or r.endswith(" " + said) for r in load(f"{language}/events")["rough"])


def points_back(timex: Tokens, sentence: Tokens, language: str) -> bool:
    """True for ``cette parenthèse du week-end``: what has been told already, by a noun that names no happening."""
    doc, last = timex.doc, timex.start - 2
    if last <= sentence.start or doc[timex.start - 1].lower_ not in POSSESSIVE:
        return False
    first = last
    while first > sentence.start and doc[first].pos_ in ("NOUN", "ADJ"):
        first -= 1
    shown = doc[first].lower_ in words(f"{language}/events", "demonstratives") and first < last
    return shown and not any(is_happening(t, language) for t in doc[first + 1 : last + 1])
