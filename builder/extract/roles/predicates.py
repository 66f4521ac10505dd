"""What a verb says that its subject is: ``X was ordained a priest and became bishop``, ``avant d'être promu chef``.

It goes by the parser's verbs: a copula, a participle that makes somebody something, a verb with ``as``, each with the
subject that it has or shares; the subject may be a pronoun.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles import doubt, rows
from builder.extract.roles.further import further
from builder.extract.roles.noun_phrase import noun_phrase
from builder.extract.roles.phrase import Names, Phrase, is_time, phrase
from builder.extract.roles.turns import begun, filler, first_words, past_as, size_of
from builder.extract.roles.whose import is_of_another
from builder.locale.plurals import singulars

RELATIVE = frozenset({"relcl", "acl:relcl"})
VERBS = frozenset({"VERB", "AUX", "PART", "ADJ", "NOUN"})
"""What the parser takes verbs and participles for."""
STEPS = 4
"""So many verbs may share one subject."""
GAP = 10
"""So many words may stand between a verb and what it makes somebody."""
WHEN = 5
"""So many of them may tell when."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A role, the token of its subject, and whether its object has it too: ``X succeeds Y as chair``."""

    phrase: Phrase
    subject: Token
    shared: bool


def find(doc: Doc, names: Names, lexicon: Lexicon) -> Iterator[Stated]:
    """Each role that a verb states; without what is denied, only possible or asked."""
    many = first_words(lexicon.lists["members_of"])
    for token in doc:
        if token.pos_ not in VERBS:
            continue
        if token.lower_ in many:
            yield from _one_of_many(doc, token, names, lexicon)
        at = _object(doc, token, names, lexicon)
        if at is None:
            continue
        verb = token.head if token.dep_ in {"cop", "aux:pass", "auxpass"} and token.head.i > token.i else token
        subject = _subject(verb, names, lexicon)
        later = _is_led(verb, lexicon)  # "après avoir été maire, X"
        if subject is None or not (subject.i < token.i or later) or _is_unsaid(token, verb, lexicon):
            continue
        if is_of_another(subject, token, lexicon) or doubt.is_asked(verb):
            continue
        found = noun_phrase(doc, at, names, lexicon, "clause")
        found = found or _won(doc, at, lexicon)
        if found is None or found.last in names.inside:
            continue
        subjects = _joined(subject, token)
        if rows.is_of_many(doc, found, lexicon) and not rows.is_one_of(doc, found, lexicon):
            if len(subjects) > 1 and all(one.i in names.inside for one in subjects):
                yield from (Stated(found, one, shared=True) for one in subjects)  # "X and Y were named the winners"
            continue
        if len(subjects) > 1:
            continue  # "X and his wife became"
        shared = token.lower_.startswith(tuple(lexicon.lists["replacing"]))
        for one in (found, *further(doc, found, names, lexicon)):
            yield Stated(one, subject, shared=shared)


def _one_of_many(doc: Doc, token: Token, names: Names, lexicon: Lexicon) -> Iterator[Stated]:
    """``fait partie des fondateurs``, ``is among the finalists``: the subject is one of them."""
    words = begun(doc, token.i, lexicon.lists["members_of"])
    verb = token.head if token.dep_ == "cop" and token.head.i > token.i else token
    subject = _subject(verb, names, lexicon) if words else None
    if subject is None or subject.i > token.i or _is_unsaid(token, verb, lexicon):
        return
    found = noun_phrase(doc, token.i + size_of(words), names, lexicon, "clause")
    one = found is not None and rows.is_of_many(doc, found, lexicon) and len(_joined(subject, token)) == 1
    if found is None or not one:
        return
    if not any(lexicon.has("back", form) for form in singulars(doc[found.first].lower_, lexicon.language)):
        yield Stated(found, subject, shared=False)


def _joined(subject: Token, verb: Token) -> tuple[Token, ...]:
    """The subject and what "and" joins to it before the verb."""
    found = [subject]
    for one in found:
        found += [c for c in one.children if c.dep_ == "conj" and c.i < verb.i]
    return tuple(found)


def _won(doc: Doc, at: int, lexicon: Lexicon) -> Phrase | None:
    """``the winner`` behind ``was declared``, which tells it of somebody though it only refers elsewhere."""
    at += at < len(doc) and lexicon.has("articles", doc[at].text)
    return phrase(doc, at, at + 1, "clause") if at < len(doc) and lexicon.has("won", doc[at].text) else None


def _object(doc: Doc, verb: Token, names: Names, lexicon: Lexicon) -> int | None:
    """Where the noun may stand that the verb says of its subject; None for other verbs."""
    word, lists = verb.lower_, lexicon.lists
    if word in lists["named"] or word in lists["installed"]:
        if not _is_passive(verb):
            return None
        at = past_gap(doc, verb.i + 1, names, lexicon)
        if at < len(doc) and lexicon.has("to", doc[at].text):
            return at + 1 if lexicon.has("raised", word) else None
        return _past_far_as(doc, verb, lexicon) or at
    short = word == "'s" and verb.i > 0 and lexicon.has("pronouns", doc[verb.i - 1].text)  # "he's the chair"
    if short or word in lists["copulas"] or word in lists["becomings"]:
        at = past_gap(doc, verb.i + 1, names, lexicon)
        makes = at < len(doc) and lexicon.has_any(("named", "installed"), doc[at].text)
        if makes and doc[at].dep_ != "auxpass":  # "was last year named the player of"
            at = past_gap(doc, at + 1, names, lexicon)
            at = past_as(doc, at, lexicon)
        return at
    if verb.pos_ != "VERB":
        return None
    acts = word.startswith(_beginnings(lexicon.lists["acting_as"]))
    acts = acts or _is_in_capacity(doc, verb, lexicon)
    if not acts or (verb.tag_ == "VBN" and not _is_perfect(verb)):
        return None
    return _past_far_as(doc, verb, lexicon)


def _past_far_as(doc: Doc, verb: Token, lexicon: Lexicon) -> int | None:
    """Behind the ``as`` of ``joined the firm in 2002 as``; None where none follows in the clause."""
    for i in range(verb.i + 1, min(verb.i + 1 + GAP, len(doc))):
        own = lexicon.has("possessives", doc[i].text)  # "started his career as"
        if doc[i].is_punct or (doc[i].pos_ in {"VERB", "AUX", "CCONJ", "PRON"} and not own):
            return None
        if (behind := past_as(doc, i, lexicon)) != i:
            return None if doc[i].dep_ == "mark" else behind  # "left as the mayor spoke"
    return None


def _is_in_capacity(doc: Doc, verb: Token, lexicon: Lexicon) -> bool:
    """True before ``en tant que``, ``in his role as``, which behind any verb tell as what its subject acts; not where
    a pronoun is its object: ``l'a reçu en tant que``."""
    phrases = _less(lexicon.lists["as_phrases"], lexicon.lists["as"])
    firsts = first_words(phrases)
    near = range(verb.i + 1, min(verb.i + 1 + GAP, len(doc)))
    if not any(doc[i].lower_ in firsts and begun(doc, i, phrases) for i in near):
        return False
    if verb.i and lexicon.has("clitics", doc[verb.i - 1].text):
        return False
    return not any(lexicon.has("clitics", c.text) and not c.lower_.startswith("s") for c in verb.children)


@cache
def _less(phrases: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return phrases - others


@cache
def _beginnings(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(words)


def _is_passive(verb: Token) -> bool:
    """True for ``ordained`` in ``was ordained priest and consecrated bishop``, for ``promu`` in ``d'être promu``."""
    for _ in range(STEPS):
        if any(c.dep_ in {"auxpass", "aux:pass", "nsubjpass", "nsubj:pass"} for c in verb.children):
            return True
        if any(c.dep_ == "cop" for c in verb.children):
            return True
        participle = verb.tag_ == "VBN" or "Part" in verb.morph.get("VerbForm", [])
        if verb.dep_ != "conj" or not participle or any(c.dep_ in {"aux", "aux:tense"} for c in verb.children):
            return False
        verb = verb.head
    return False


def _is_perfect(verb: Token) -> bool:
    """True behind ``has``: not for ``the man hired as``."""
    return any(c.dep_ in {"aux", "aux:tense"} for c in verb.children)


def _subject(verb: Token, names: Names, lexicon: Lexicon) -> Token | None:
    """The verb's subject, or that of the verb that it is coordinated with or told to come before or after; of a
    relative pronoun the name that it follows, else the word that it stands for."""
    for _ in range(STEPS):
        for child in verb.children:
            if child.dep_ in SUBJECTS:
                return _antecedent(child, verb, names) if lexicon.has("who", child.text) else child
        led = verb.dep_ in {"advcl", "obl:mod"} and _is_led(verb, lexicon)
        risen = verb.dep_ in {"xcomp", "advcl"} and lexicon.has("rises", verb.head.text)
        if _is_chosen(verb, lexicon):
            chosen = [c for c in verb.head.children if c.dep_ in {"dobj", "obj"} and c.i < verb.i]
            passive = any(c.dep_ in {"nsubjpass", "nsubj:pass"} for c in verb.head.children)
            if chosen or not passive:
                return chosen[0] if len(chosen) == 1 else None
            risen = True
        if verb.dep_ == "pcomp" and lexicon.has("realised", verb.head.text):
            verb = verb.head.head
        elif verb.dep_ == "conj" or led or risen:
            verb = verb.head
        else:
            return None
    return None


def _is_chosen(verb: Token, lexicon: Lexicon) -> bool:
    """True for ``succeed`` in ``elected X to succeed Y as chair``, ``a été choisi pour succéder à Y comme``."""
    replaces = verb.lower_.startswith(tuple(lexicon.lists["replacing"])) and verb.head.i < verb.i
    makes = lexicon.has_any(("named", "installed", "appointing"), verb.head.text)
    return replaces and makes and not doubt.is_unsaid(verb.head, verb.head, tuple(verb.head.children), lexicon)


def _is_led(verb: Token, lexicon: Lexicon) -> bool:
    """True for a verb behind ``avant de``, ``after``, and for ``having been``: it has no subject of its own, and has
    come about."""
    if verb.dep_ == "pcomp" and lexicon.has("realised", verb.head.text):
        return True
    return any(lexicon.has("realised", t.text) or lexicon.has("havings", t.text) for t in verb.lefts)


def _antecedent(relative: Token, verb: Token, names: Names) -> Token | None:
    before = relative.i - 1
    if before > 0 and relative.doc[before].text in {",", "(", "–", "—"}:
        before -= 1
    if before in names.inside:
        return relative.doc[before]
    return verb.head if verb.dep_ in RELATIVE else None


def _is_unsaid(token: Token, verb: Token, lexicon: Lexicon) -> bool:
    """True where the verb is denied, only possible, or asked."""
    near = (*verb.children, *token.children, *verb.lefts)
    led = _is_led(verb, lexicon) or lexicon.has("rises", verb.head.text)
    led = led or _is_chosen(verb, lexicon)
    led = led or any(lexicon.has("afterwards", t.text) for t in near)
    return doubt.is_unsaid(token, verb, near, lexicon, realised=led)


def past_gap(doc: Doc, i: int, names: Names, lexicon: Lexicon) -> int:
    """Behind what tells when or by whom: ``was sworn in on Monday as``, ``a été nommé lundi par X``."""
    end = min(i + GAP, len(doc))
    while i < end:
        if size := filler(doc, i, lexicon):
            i += size
        elif doc[i].lower_ in {"in", "on"} and doc[i].tag_ == "RP":
            i += 1  # "sworn in", "stayed on"
        elif doc[i].pos_ == "ADV" and not lexicon.has("never", doc[i].text) and past_as(doc, i, lexicon) == i:
            i += 1
        elif (behind := _past_when(doc, i, lexicon)) != i or (behind := _past_agent(doc, i, names, lexicon)) != i:
            i = behind
        else:
            break
    return i


def _past_when(doc: Doc, i: int, lexicon: Lexicon) -> int:
    """Behind ``on Monday``, ``last year``, ``le 12 mai 2010``; ``i`` where something else stands there."""
    last = i
    for j in range(i, min(i + WHEN, len(doc))):
        token = doc[j]
        if is_time(token, lexicon) or lexicon.has("whens", token.text):
            last = j + 1
        elif not (token.pos_ in {"ADP", "NUM"} or lexicon.has("articles", token.text)):
            break
    return last


def _past_agent(doc: Doc, i: int, names: Names, lexicon: Lexicon) -> int:
    """Behind ``par X``, ``by the Exempla Party``; ``i`` where nobody is named so."""
    if not lexicon.has("doers", doc[i].text):
        return i
    first = i + 1 + (i + 1 < len(doc) and lexicon.has("articles", doc[i + 1].text))
    return names.by_start[first][0] if first in names.by_start else i
