"""Sources that are told only by what they are: "de source policière, …", "indique-t-on de source judiciaire"."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import clip_text, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.claims.sources import Attribution
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

LONGEST = 8
"""Words that tell which source it is: ``de source proche de l'enquête``."""


def find_unnamed(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """``De source policière, l'homme était connu``, ``…, indique-t-on de source syndicale``: claims of nobody named."""
    doc = sentence.doc
    of_what = lexicon.words("of_what")
    for token in sentence[:-2]:
        if token.lower_ not in of_what:
            continue
        head = doc[token.i + 1]
        if not lexicon.has("unnamed", head.lower_):
            continue
        end = next((t.i for t in doc[head.i + 1 : head.i + LONGEST] if t.text in (",", ".")), 0)
        if end <= head.i + 1 or doc[head.i + 1].pos_ == "ADP" or _is_learned(token, lexicon):
            continue
        if any(t.pos_ in ("VERB", "AUX") and finite(t) for t in doc[head.i : end]):
            continue
        subject = Subject(head, head.i, end, (head,))
        if token.i == sentence.start and doc[end].text == ",":
            first = _past_one_says(doc.span(end + 1, sentence.end), lexicon)
            content = clip_text(doc.text, doc[first].idx, sentence.end_char, quotes, lexicon, "source-first")
        else:
            comma = _comma_before(token, sentence, lexicon)
            if comma is None or (comma == token.i - 1 and doc[end].text == ","):
                continue  # "coule, de source pure, vers la mer"
            if not any(finite(t) for t in doc[sentence.start : comma]):
                continue
            content = trimmed(doc.text, sentence.start_char, doc[comma].idx, quotes, lexicon, "source-last")
        if content is not None:
            yield Attribution(token.i, head.i, subject, content, False, "source")


def _is_learned(of: Token, lexicon: Lexicon) -> bool:
    """True for ``apprend-on de``, which is a source's expression by itself."""
    words = " ".join(t.lower_ for t in of.doc[max(0, of.i - 6) : of.i + 1])
    return any(words.endswith(learned) for learned in lexicon.entry("learned"))


def _past_one_says(behind: Tokens, lexicon: Lexicon) -> int:
    """Index behind ``on indique que``; else where the words begin."""
    that = next((t.i for t in behind[:5] if lexicon.has("that", t.lower_)), None)
    one = len(behind) > 0 and lexicon.has("impersonal", behind[0].lower_)
    return that + 1 if one and that is not None else behind.start


def _comma_before(token: Token, sentence: Tokens, lexicon: Lexicon) -> int | None:
    """Index of the comma in ``…, (indique-t-on) de source policière``."""
    doc, at = token.doc, token.i - 1
    if doc[at].text.lstrip("-t") in lexicon.entry("impersonal"):
        while at > sentence.start and doc[at].text != "," and token.i - at < 7:
            at -= 1
    return at if at > sentence.start and doc[at].text == "," else None
