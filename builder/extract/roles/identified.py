"""Whoever a text says somebody is by name: ``la victime, identifiée comme X``, ``a farmer named X``."""

from __future__ import annotations

from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.roles import doubt
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.phrase import Names, Phrase, is_head, phrase
from builder.extract.roles.turns import size_of, starts

AGENT = 8
"""So many words may stand between ``identified`` and ``as``: ``by police on Monday``."""
REACH = 14
"""So many words an office may have."""


def find(doc: Doc, start: int, names: Names, lexicon: Lexicon) -> Phrase | None:
    """The office or part of whom the words right before the name at ``start`` give that name."""
    begins = _before_titles(doc, start, lexicon)
    at, how = _opening(doc, begins, lexicon)
    if at == begins:
        return None
    while at > 1 and (lexicon.has("adverbs", doc[at - 1].text) or _is_joint(doc, at - 1, lexicon)):
        at -= 1
    at -= doc[at - 1].text == ","
    if at > 3 and doc[at - 1].like_num and doc[at - 2].text == ",":
        at -= 2  # "a teacher, 34, identified as"
    for head in range(at - 1, max(-1, at - 1 - REACH), -1):
        token = doc[head]
        if token.text in {",", ";", ":", ".", "(", ")", "«", "»", "“", "”", '"', "!", "?"}:
            return None
        if head in names.inside or not is_head(doc, head, lexicon) or end_of(doc, head, at, names, lexicon) != at:
            continue
        first = widened(doc, head, names, lexicon)
        if not lexicon.head_first and doc[at].text == "," and _is_of_another(doc, first, lexicon):
            return None  # "the mother of the victim, named as X", either of them
        if not lexicon.head_first or not _has_head_before(doc, head, at, names, lexicon):
            return _checked(doc, first, at, head, how, lexicon)
    return None


def _is_of_another(doc: Doc, first: int, lexicon: Lexicon) -> bool:
    """True for ``victim`` of ``mother of the victim``; ``first`` is behind its article."""
    of = first - 1 - lexicon.has("articles", doc[first - 1].text) if first else 0
    return of > 0 and lexicon.has("core_links", doc[of].text) and is_head(doc, of - 1, lexicon)


def _has_head_before(doc: Doc, head: int, at: int, names: Names, lexicon: Lexicon) -> bool:
    """True for ``voiture`` in ``conducteur de la voiture``: another noun has the whole for its complement."""
    near = range(head - 1, max(-1, head - REACH), -1)
    for i in near:
        if doc[i].is_punct or doc[i].pos_ in {"VERB", "AUX"}:
            return False
        if i not in names.inside and is_head(doc, i, lexicon) and end_of(doc, i, at, names, lexicon) == at:
            return True
    return False


def _checked(doc: Doc, first: int, at: int, head: int, how: str, lexicon: Lexicon) -> Phrase | None:
    """The phrase, where it tells something of its bearer and only one is meant."""
    article = doc[first - 1] if first else doc[first]
    if how == "called" and not lexicon.has("indefinite", article.text):
        return None  # "The mayor named X his deputy"
    if how == "told" and any(lexicon.has("ill_fame", doc[i].text) for i in range(first, at)):
        return None  # "Police identified the killer as X", "the killer, identified by police as X"
    part = at - first == 1 and lexicon.has("event_parts", doc[head].text)
    many = lexicon.is_persons(doc[head].text) and not lexicon.has("invariable", doc[head].text)
    if many or (not part and doubt.only_refers(doc, first, at, head, lexicon)):
        return None
    return phrase(doc, first, at, "apposition-before")


def _opening(doc: Doc, start: int, lexicon: Lexicon) -> tuple[int, str]:
    """Where ``identified by police as``, ``named`` begins that ends at ``start``, and how: ``called`` where it gives
    a name alone, ``told`` where somebody says who it is; ``start`` where none does."""
    if start < 2:
        return start, ""
    for words in lexicon.lists["name_givers"]:
        size = size_of(words)
        if start > size and starts(doc, start - size, words):
            return start - size, ""
    if lexicon.has("callings", doc[start - 1].text) and doc[start - 1].dep_ in {"acl", "amod"}:
        return start - 1, "called"
    last = start - 1 - (start > 2 and lexicon.has("beings", doc[start - 1].text))
    if not lexicon.has("as", doc[last].text):
        return start, ""
    for i in range(last - 1, max(0, last - AGENT), -1):
        if lexicon.has("identifieds", doc[i].text):
            behind = doc[i + 1]  # "named the victim as X"
            told = lexicon.has("articles", behind.text) and behind.dep_ == "det" and i + 2 < last
            return (last if told else i), "told"
        if doc[i].is_punct or doc[i].pos_ in {"VERB", "AUX", "PRON"}:
            break
    return start, ""


def _before_titles(doc: Doc, start: int, lexicon: Lexicon) -> int:
    """Before ``Mr``, ``34-year-old`` in front of a name."""
    while start > 2 and lexicon.has("titles_only", doc[start - 1].text):
        start -= 1
    if start > 6 and doc[start - 1].text == "old" and doc[start - 5].like_num:
        return start - 5
    return start


def _is_joint(doc: Doc, i: int, lexicon: Lexicon) -> bool:
    """True for ``who has been``, ``qui a été`` before ``identified``."""
    return lexicon.has_any(("who", "auxiliaries", "copulas"), doc[i].text)
