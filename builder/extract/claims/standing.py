"""How a mention stands in its sentence: as a subject, hanging on another noun, in brackets, tied to the one before."""

from __future__ import annotations

import re

from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Mention

TIE = re.compile(
    r"[\s»”\")]{0,3}(?:\s?\([^)]{1,20}\))?,? ?(?:et|and|&) "
    r"(?:(?:de |of )?(?:l'|la |the )|le |les |du |des )?(?:[«“\"]\s?)?"
)


AFTER = ("site_heads", "grounds", "streets", "named_grounds", "schools", "things_heads", "local_heads")
"""What has the name of somebody."""


def hangs(tokens: Tokens) -> bool:
    """True for a name that hangs on another noun: ``Zed`` in ``de son rival Zed``, ``Zed's``."""
    doc = tokens.doc
    behind = doc[tokens.end].text if tokens.end < len(doc) else ""
    first = tokens.start - 1
    while first > max(0, tokens.start - 4) and doc[first].pos_ in ("NOUN", "ADJ", "DET"):
        first -= 1  # "de son rival X"
    return behind in ("'s", "'") or (first >= 0 and doc[first].pos_ == "ADP")


def in_brackets(tokens: Tokens) -> bool:
    """True for ``Zed`` in ``(après Zed Exemple)``, not for ``(EX)``."""
    doc = tokens.doc
    left = doc.span(max(0, tokens.start - 8), tokens.start)
    opened = max((t.i for t in left if t.text == "("), default=-1)
    inside = opened >= 0 and not any(t.text == ")" for t in doc[opened : tokens.start])
    return inside and tokens.start > opened + 1 and any(t.text == ")" for t in doc[tokens.end : tokens.end + 8])


def tied(passage: Passage, mention: Mention, previous: Mention | None) -> bool:
    """True when nothing but "and" and an article stands between two mentions."""
    if previous is None or previous.span.end > mention.span.start:
        return False
    index = passage.index
    between = passage.doc.text[index[previous.span.end - 1] + 1 : index[mention.span.start]].lower()
    return TIE.fullmatch(between) is not None


def is_subject(token: Token) -> bool:
    """True for a token (or the phrase it closes) that is a verb's subject, or does what a passive tells; also for the
    name that opens a sentence whose verb has no other, whatever the parser sees in it."""
    verb = token.sent.root
    opens = token.i == token.sent.start and token.head == verb and bool(token.ent_type_)
    other = any(c.dep_ in SUBJECT_DEPS for c in verb.children)
    if opens and not other and verb.pos_ == "VERB" and "Fin" in feature(verb, "VerbForm"):
        return True
    seen = token
    for _ in range(4):
        if seen.dep_ in SUBJECT_DEPS:
            return True
        if seen.dep_ == "obl:agent" or seen.head.dep_ == "agent":
            done = seen.head if seen.dep_ == "obl:agent" else seen.head.head
            return not done.dep_.startswith("acl")  # "a conference hosted by X"
        if seen.dep_ not in ("appos", "flat:name", "compound", "flat:foreign"):
            return False
        seen = seen.head
    return False


def is_topic(at: int, doc: Doc, lexicon: Lexicon) -> bool:
    """True for the token behind ``Quant au``, ``As for the``: whom its sentence is about, and the next one may be."""
    start = doc[at].sent.start
    if not 0 < at - start < 7 or doc[start].lower_ not in lexicon.begun("topics"):
        return False
    opening = doc.span(start, at).text.lower()
    topics: list[str] = lexicon.entry("topics")
    return any(opening == t or (opening.startswith(f"{t} ") and len(opening) < len(t) + 5) for t in topics)


def of_another(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for ``Le Jour`` in ``le directeur du journal Le Jour``, which is no subject whatever the parser sees."""
    doc, first = tokens.doc, tokens.start - 1
    while first > 0 and doc[first].pos_ in ("NOUN", "ADJ"):
        first -= 1
    of = first > 0 and doc[first].pos_ == "ADP" and lexicon.has("of", doc[first].lower_)
    return lexicon.language == "fr" and of and first < tokens.start - 1 and doc[first - 1].pos_ == "NOUN"


def pronouns_before(tokens: Tokens, lexicon: Lexicon) -> str:
    """The genders of the pronouns that act on a name, in its own clause before it; ``il faut`` is nobody's."""
    verb = tokens.root
    while verb.pos_ not in ("VERB", "AUX") and verb.head.i != verb.i:
        verb = verb.head
    words = {t.lower_ for t in verb.children if t.i < tokens.start and _is_acting(t, lexicon)}
    return "".join(g for g, key in (("m", "he"), ("f", "she")) if any(lexicon.has(key, w) for w in words))


def _is_acting(token: Token, lexicon: Lexicon) -> bool:
    """True for a pronoun that is the subject of what somebody does."""
    if token.pos_ != "PRON" or token.dep_ not in (*SUBJECT_DEPS, "expl:subj"):
        return False
    there = any(c.lower_ == "y" for c in token.head.children)
    return not (there or lexicon.has("nobodys", lemma_of(token.head)))


def named_after(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for ``Exemple`` in ``l'auditorium Exemple``, ``l'affaire Exemple``: the name of a thing, and nobody who acts
    there."""
    before = tokens.doc[tokens.start - 1] if tokens.start else None
    behind = tokens.doc.span(tokens.end, tokens.end + 1).text
    if behind.istitle() and lexicon.has("named_after", behind.lower()):
        return True  # "le Zed Exemple Hall"
    if lexicon.language != "fr" or before is None or not before.is_lower or before.pos_ not in ("NOUN", "ADJ"):
        return False
    names = names_of(lexicon.language)
    return lexicon.has("named_after", before.lower_) or any(names.has(key, before.lower_) for key in AFTER)


def tells(tokens: Tokens, lexicon: Lexicon) -> bool:
    """True for ``Exemple`` in ``C'est l'avis du maire Exemple``: whose words the noun means that the name hangs on."""
    seen, doc = tokens.root, tokens.doc
    for _ in range(3):
        if seen.head.i == seen.i or seen.dep_ not in ("nmod", "appos", "flat:name", "obl:arg", "obl:mod"):
            return False
        seen = seen.head
        whole = doc.span(seen.i, seen.i + 3).text.lower().replace("’", "'")
        if lexicon.has("own_words", seen.lower_) or any(whole.startswith(w) for w in lexicon.entry("watchwords")):
            return True
    return False
