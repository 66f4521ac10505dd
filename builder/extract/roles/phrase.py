"""Noun phrases that say what somebody is: a noun for a person, with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from builder.extract.names.lexicon import Lexicon
from builder.extract.names.persons_told import is_of_a_thing
from builder.extract.parse import Doc, Token
from builder.extract.tagging import Passage
from builder.locale.plurals import singulars
from builder.model import Mention, standing_in

CONTRACTED = frozenset({"du", "au", "des", "aux"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})
APART = frozenset({",", "–", "—", ")"})
"""What may part a subject from its verb in hasty writing."""
BETWEEN = 3
"""So many words may stand between a verb and its object: ``juge aussi très sévère la``."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Characters ``start`` to ``end`` of a passage's text, and tokens ``first`` to ``last`` (exclusive)."""

    start: int
    end: int
    first: int
    last: int
    rule: str


@dataclass(frozen=True)
class Names:
    """A passage's mentions, by their tokens."""

    ordered: tuple[tuple[int, int, Mention], ...]
    by_start: dict[int, tuple[int, Mention]]
    inside: frozenset[int]
    """Tokens of names of actors."""


def named(passage: Passage, mentions: tuple[Mention, ...]) -> Names:
    """The mentions that stand in a passage."""
    found = []
    for mention in standing_in(mentions, passage.block.span):
        tokens = passage.tokens(mention.span)
        if tokens is not None:
            found.append((tokens.start, tokens.end, mention))
    actors = frozenset(i for start, end, m in found if m.kind == "actor" for i in range(start, end))
    return Names(tuple(found), {start: (end, m) for start, end, m in found}, actors)


def phrase(doc: Doc, first: int, last: int, rule: str) -> Phrase:
    """The tokens as a phrase."""
    end = doc[last - 1].idx + len(doc[last - 1])
    word = doc[last - 1].text
    ended = word.endswith(".") and word.islower() and last > first + 1 and (last == len(doc) or doc[last].is_sent_start)
    return Phrase(doc[first].idx, end - ended, first, last, rule)  # "de l'art.", a short word to the tokeniser


def parted(doc: Doc, whole: Phrase, lexicon: Lexicon) -> tuple[Phrase, ...]:
    """``ministre de Y`` and ``président de Z``, joined by ``et``, one by one; ``actrice et chanteuse`` is one."""
    owned = whole.first > 0 and lexicon.has("possessives", doc[whole.first - 1].text)  # "his sister and X MP Zoé"
    for i in range(whole.first + 2 - owned, whole.last - 2):
        if not lexicon.has("and", doc[i].text):
            continue
        head = i + 1
        while head < whole.last and lexicon.has("before", doc[head].text):
            head += 1
        sides = (doc.span(whole.first, i), doc.span(i + 1, whole.last))
        told = all(
            any(lexicon.has("complement_links", t.text) or (n and t.text[:1].isupper()) for n, t in enumerate(side))
            for side in sides
        )
        last = whole.last - 1  # "Assembly Leader and Exempleton MP": the head stands last
        told = told or (owned and i == whole.first + 1 and doc[i + 1].text[:1].isupper())
        second = told and not lexicon.head_first and is_head(doc, i - 1, lexicon) and is_head(doc, last, lexicon)
        if second or (told and head < whole.last and is_head(doc, head, lexicon)):
            first = phrase(doc, whole.first, i, whole.rule)
            return first, *parted(doc, phrase(doc, i + 1, whole.last, whole.rule), lexicon)
    return (whole,)


def is_head(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for a noun that says what a person is, where it is one: no verb, and with the word that it needs."""
    token = doc[i]
    text = token.lower_
    if token.text in lexicon.lists["shouted"]:
        return not (i and doc[i - 1].text[-1:].isdigit())  # "at 9 PM"
    before = doc[i - 1].text if i else ""
    lists = lexicon.lists
    told = lexicon.is_person(text) or text in lists["adherents"] or text in lists["nationals"]
    if text in lists["figures"]:
        return lexicon.has("figure_kinds", before) and token.pos_ in NOMINAL
    if not told and before != "-" and (i + 1 >= len(doc) or doc[i + 1].text != "-"):
        return False  # most words
    if lexicon.has("adherents", text) and (lexicon.has("articles", before) or before in CONTRACTED):
        return True  # "le socialiste Zed Exemple", where "un député socialiste" says it of the office
    if not lexicon.head_first and token.is_lower and lexicon.has("adherents", text) and token.pos_ in NOMINAL:
        behind = doc[i + 1] if i + 1 < len(doc) else token
        if behind.pos_ not in {"NOUN", "ADJ"} and not (behind.pos_ == "PROPN" and behind.is_lower):
            return True  # "the British academic Zed Exemple"
    glued = before == "-" and i > 1 and not (doc[i - 1].whitespace_ or doc[i - 2].whitespace_)
    if glued and lexicon.has("persons", f"{doc[i - 2].text}-{text}"):
        return True  # "record-breaker", parted at its hyphen
    parted = i + 4 < len(doc) and doc[i + 1].text == doc[i + 3].text == "-"
    if parted and lexicon.has("persons", doc.span(i, i + 5).text):
        return True  # "second-in-command"
    alone = i + 1 == len(doc) or doc[i + 1].pos_ not in {"NOUN", "PROPN", "ADJ"}
    if lexicon.has("nationals", text) and lexicon.is_demonym(before) and alone:
        return True  # "a Syldavian national"
    if not lexicon.is_person(text) or (text in lexicon.lists["titles_only"] and not _is_trade(doc, i, lexicon)):
        return False
    if not lexicon.head_first and i > 1 and before == "-" and doc[i - 2].like_num:
        return False  # "90-member"
    if _is_adjective(doc, i, lexicon) or (before in APART and governs(doc, i, lexicon)):
        return False
    nominal = lexicon.has_any(("articles", "named", "before"), before) or before in CONTRACTED
    shaped = not lexicon.head_first or text.removesuffix("s").endswith(tuple(lexicon.lists["noun_endings"]))
    never_a_verb = shaped and not _is_verb_too(text, lexicon)  # "specialist", "championne"
    if token.pos_ in {"VERB", "AUX"} and not nominal and not never_a_verb:
        follower = doc[i + 1] if i + 1 < len(doc) else token
        linked = "-" in text and lexicon.has("core_links", follower.text)  # "X, vice-présidente de la Y"
        linked = linked or (follower.is_upper and len(follower) > 1)  # "X, élu CFDT,"
        teaches = lexicon.has("and", before) and text.removesuffix("e").endswith("ant")  # "avocat et enseignant à Z"
        teaches = teaches and lexicon.head_first and lexicon.has("complement_links", follower.text)
        noun = next((t for t in doc[i + 2 : i + 4] if not lexicon.has("articles", t.text)), token)
        charged = lexicon.has("charges", text) and before == "," and noun.pos_ in {"NOUN", "PROPN"}
        if charged and lexicon.has("core_links", follower.text):
            return True  # "X, chargée de l'environnement"; not "chargée d'enquêter"
        joined = "-" in text and lexicon.has("copulas", before)  # "X est vice-président"
        # "X, correspondant de la radio", "X, enseignante à Z"; not "X, habitant le quartier"
        linked_on = follower.is_punct or lexicon.has_any(("core_links", "specially"), follower.text)
        linked_on = linked_on or (lexicon.has("trades_at", text) and lexicon.has("locatives", follower.text))
        trade = before == "," and linked_on and lexicon.has("trades_as_verbs", text)
        if not (teaches or joined or trade) and (before != "," or not (linked or is_past_participle(follower))):
            return False  # "X, opposant exilé à" is no verb
    if not lexicon.head_first and i + 1 < len(doc) and lexicon.has("group_heads", doc[i + 1].text):
        return False  # "Democrat party"
    owns = i + 2 < len(doc) and doc[i + 1].text == "'s" and lexicon.has("group_heads", doc[i + 2].text)
    if not lexicon.head_first and owns:
        return False  # "Sheriff's Department"
    needed = lexicon.needs.get(text)
    if needed is None and text not in lexicon.lists["persons"]:  # "femmes", "hommes politiques"
        needed = next((lexicon.needs[one] for one in singulars(text, lexicon.language) if one in lexicon.needs), None)
    following = doc[i + 1].lower_ if i + 1 < len(doc) else ""
    if needed is None or following in needed or any(one in needed for one in singulars(following, lexicon.language)):
        return True
    return lexicon.has("owned", text) and lexicon.has("possessives", before)  # "sa femme Zoé Exemple"


def _is_adjective(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``hopeful`` in ``is hopeful Zed``, and for ``kamikaze`` in ``un drone kamikaze``."""
    return is_of_a_thing(doc, i, lexicon) or (
        not lexicon.head_first and doc[i].pos_ == "ADJ" and doc[i].dep_ == "acomp"
    )


def _is_verb_too(word: str, lexicon: Lexicon) -> bool:
    """True for ``coach`` and ``leads``, which may be what somebody does."""
    return any(lexicon.has("verbs_too", w) for w in (word, *singulars(word, lexicon.language)))


def governs(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``juge`` in ``X, juge la peine trop lourde``, ``X, juge que``: a verb with its object; not for ``X,
    arbitre le dimanche``, ``X, pilote le plus titré``."""
    if not _is_verb_too(doc[i].lower_, lexicon):
        return False
    at = i + 1
    while at < min(i + 1 + BETWEEN, len(doc) - 1) and doc[at].is_alpha and doc[at].pos_ in {"ADV", "ADJ", "VERB"}:
        at += 1
    if at + 1 >= len(doc):
        return False
    if doc[at].text in {"«", "“", '"'}:
        return doc[at + 1].is_lower  # "juge « démesurée » la peine"
    if lexicon.has_any(("clause_openings", "demonstratives"), doc[at].text):
        return not lexicon.has_any(("of_whom", "where"), doc[at].text)
    determined = lexicon.has("articles", doc[at].text) and doc[at].lower_ not in CONTRACTED
    return determined and not (is_time(doc[at + 1], lexicon) or doc[at + 1].pos_ == "ADV")


def _is_trade(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``maître coranique``, a trade where ``maître`` alone is how somebody is addressed."""
    word = doc[i + 1] if i + 1 < len(doc) else doc[i]
    return lexicon.head_first and word.pos_ == "ADJ" and word.is_lower and doc[i].is_lower and len(doc[i]) > 3


def is_past_participle(token: Token) -> bool:
    return "Part" in token.morph.get("VerbForm", []) and "Past" in token.morph.get("Tense", [])


def is_time(token: Token, lexicon: Lexicon) -> bool:
    text = token.text.lower()
    return text.isdigit() or lexicon.has("months", text) or lexicon.has("times", text)
