"""A role says as much as the text and no more: ``a suspected spy``, ``un terroriste présumé``, ``soupçonné d'être``.

The words that qualify a role belong to it; where they lie beyond its reach, where only somebody's word, a question or a
condition stands for it, or where nobody says it at all (``aurait été``, ``pour devenir``), there is no role.
"""

from __future__ import annotations

from collections.abc import Iterable

from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc, Token
from builder.extract.roles.phrase import Phrase
from builder.extract.roles.turns import starts
from builder.locale.plurals import singulars

NEAR = 4
"""So many words before a name may tell that somebody is wished into an office: ``backed the bid of X as mayor``."""


def qualified(doc: Doc, start: int, floor: int, lexicon: Lexicon) -> int:
    """Where ``suspected``, ``would-be``, ``soi-disant`` begins that ends at ``start``; ``start`` where none does."""
    for size in (3, 1):
        first = start - size
        if first < floor or not lexicon.has("qualifiers", doc.span(first, start).text):
            continue
        acts = size == 1 and _acts(doc[first], lexicon)  # "Police accused coach Zed"
        return start if acts else first
    return start


def _acts(token: Token, lexicon: Lexicon) -> bool:
    """True for ``accused`` where it is what somebody does: behind a noun, with a subject, or beside a verb with one."""
    before = token.doc[token.i - 1] if token.i else token
    if not lexicon.head_first and token.i and before.pos_ in {"NOUN", "PROPN", "PRON"}:
        return True
    beside = token.pos_ == "VERB" and token.dep_ == "conj" and token.tag_ in {"VBD", "VBP", "VBZ"}
    return beside or any(c.dep_ in SUBJECTS for c in token.children)


def is_doubted(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for a role that the text does not vouch for as it stands."""
    at = found.first
    if qualified(doc, at, 0, lexicon) != at:
        return True
    at -= at > 0 and lexicon.has("articles", doc[at - 1].text)
    if at > 0 and lexicon.has("nots", doc[at - 1].text):
        return True  # "neither a doctor nor a nurse"
    if found.rule in {"encoder", "encoder-far"} and is_of_another_world(doc, found, lexicon):
        return True
    beside = (at - 1, found.last)  # "allegedly the leader", "chef du gang présumé"
    if any(0 <= i < len(doc) and lexicon.has("doubts", doc[i].text) for i in beside):
        return True
    if any(starts(doc, found.last, words) for words in lexicon.lists["views"]):
        return True  # "a terrorist according to the police"
    ill = any(lexicon.has("ill_fame", t.text) for t in tokens(doc, found))
    ways = ("regards", "identifieds") if lexicon.has("as", doc[max(0, at - 1)].text) else ("regards",)
    if ill and any(lexicon.has_any(ways, t.text) for t in doc[max(0, at - NEAR) : at]):
        return True  # "regarded as the leader of the gang", "was named as the killer"
    if found.rule == "copula" and any(is_asked(t.head) for t in tokens(doc, found)):
        return True
    return found.rule in {"copula", "clause", "reference", "encoder-far"} and _is_hearsay(doc, found, lexicon)


def _is_hearsay(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for a predicate of ill fame that somebody says, and for any in a question or under a condition."""
    sentence = doc[found.first].sent
    said = next((t for t in tokens(doc, found) if not found.first <= t.head.i < found.last), doc[found.first])
    if doc[sentence.end - 1].text == "?" or is_unreal(said, lexicon):
        return True
    if not any(lexicon.has("ill_fame", t.text) or lexicon.has("ill_fame", t.text[:-1]) for t in tokens(doc, found)):
        return False
    viewed = any(starts(doc, i, words) for i in range(sentence.start, sentence.end) for words in lexicon.lists["views"])
    return viewed or any(t.dep_ in {"ccomp", "parataxis"} for t in (said, *said.ancestors))


def tokens(doc: Doc, found: Phrase) -> tuple[Token, ...]:
    """The phrase's tokens."""
    return tuple(doc[i] for i in range(found.first, found.last))


def is_of_another_world(doc: Doc, found: Phrase, lexicon: Lexicon) -> bool:
    """True for ``Soupçonné d'être le chef du gang, X``, ``Hoping to become mayor, X`` and ``Asked whether he was the
    killer, X``: a phrase behind a verb of being in a clause that the name is no subject of."""
    at = found.first - 1
    while at >= 0 and lexicon.has("articles", doc[at].text):
        at -= 1
    if at >= 0 and lexicon.has("beings", doc[at].text):
        return True
    is_first = at > 0 and found.rule == "apposition-before" and lexicon.has("copulas_of_one", doc[at].text)
    return is_first and any(lexicon.has("ifs", t.text) for t in doc[max(doc[at].sent.start, at - NEAR) : at])


def is_wished(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """True where the name at ``start`` is somebody whom others want ``as`` something, or may make it: ``support for X
    as mayor``, ``could hire X as``; and in a sentence of a play: ``stars X as a sheriff``."""
    near = any(lexicon.has("wishes", t.text) or is_supposed(t, lexicon) for t in doc[max(0, start - NEAR) : start])
    return near or any(lexicon.has("staging", t.text) for t in doc[doc[start].sent.start : start])


def is_asked(verb: Token) -> bool:
    """True for ``nommé`` of ``demande que X soit nommé``, ``appointed`` of ``asked that X be appointed``."""
    made = [c for c in verb.children if c.dep_ in {"aux:pass", "auxpass"}]
    alone = len([c for c in verb.children if c.dep_ in {"aux", "auxpass"}]) == 1
    return verb.dep_ == "ccomp" and any(
        "Sub" in c.morph.get("Mood", []) or (alone and c.lower_ == "be" and c.dep_ == "auxpass") for c in made
    )


def is_supposed(verb: Token, lexicon: Lexicon) -> bool:
    """True for a verb in the conditional and for a modal one."""
    return "Cnd" in verb.morph.get("Mood", []) or lexicon.has("modals", verb.text)


def is_unreal(token: Token, lexicon: Lexicon) -> bool:
    """True for a predicate in the conditional, under a modal verb or behind ``if``: ``would be the leader``; not for
    ``would later become``, ``would go on to become``, as it did."""
    near = (*token.children, *token.head.children, token.head)
    later = any(lexicon.has_any(("afterwards", "rises"), t.text) for t in near)
    later = later and not lexicon.has("ifs", token.doc[token.sent.start].text)
    return any(
        "Cnd" in t.morph.get("Mood", [])
        or (t.i < token.i and lexicon.has("modals", t.text) and not (later and t.lower_ == "would"))
        or (t.dep_ == "mark" and t.i < token.i and lexicon.has("ifs", t.text))
        for t in near
    )


def is_unsaid(token: Token, verb: Token, near: Iterable[Token], lexicon: Lexicon, *, realised: bool = False) -> bool:
    """True where a verb, by its own form or that of its auxiliary ``token``, is denied, only possible, asked or wanted:
    ``wants to become``; not ``va devenir``, nor an infinitive of what is ``realised``. ``near`` are the words that hang
    on it."""
    beside = tuple(near)
    if is_unreal(verb, lexicon) or verb.doc[token.sent.end - 1].text == "?":
        return True
    if any(t.dep_ == "neg" or lexicon.has("never", t.text) for t in beside):
        return True
    bare = "Inf" in token.morph.get("VerbForm", []) or token.tag_ == "VB"
    return bare and not realised and not any(lexicon.has("wills", t.text) for t in beside)


def only_refers(doc: Doc, first: int, last: int, head: int, lexicon: Lexicon, *, named: bool = False) -> bool:
    """True for a description that tells nobody what a person is: ``le lauréat``, ``an unarmed man``, ``victime d'une
    entorse``; not for ``sa femme``, ``right-hand man``, nor ``la victime`` before a name (``named``)."""
    word = doc[head].text
    owned = first > 0 and lexicon.has("possessives", doc[first - 1].text) and lexicon.has("owned", word)
    if last - first == 1 and lexicon.has("back", word):
        return not (owned or (named and lexicon.has("event_parts", word)))
    if any(lexicon.has("anybody", one) for one in (word, *singulars(word.lower(), lexicon.language))):
        trade = head > first and (doc[head - 1].pos_ in {"NOUN", "PROPN"} or doc[head - 1].text == "-")
        honoured = last == head + 4 and lexicon.has("honours", doc[last - 1].text)  # "Man of the Match"
        return not ((trade or honoured) and not lexicon.head_first)
    befallen = lexicon.has("befallen", word) and last > head + 2 and lexicon.has("core_links", doc[head + 1].text)
    return befallen and lexicon.has("indefinite", doc[head + 2].text)
