"""Nouns of saying with a clause: "les affirmations selon lesquelles …", "the claim that …"."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import clip_text
from builder.extract.claims.quotes import Quote
from builder.extract.claims.sources import Attribution
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token


def find_nouns(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """``les affirmations russes selon lesquelles …``, ``the claim that …``: nouns of saying with a clause."""
    doc = sentence.doc
    text = doc.text
    for token in sentence:
        if token.pos_ not in ("NOUN", "ADJ") or token.lower_ not in lexicon.words("nouns"):
            continue
        for i in range(token.i + 1, min(token.i + 9, sentence.end - 2)):
            two = f"{doc[i].lower_} {doc[i + 1].lower_}"
            relatives = lexicon.entry("that_relative")
            length = 2 if two in relatives else 1 if doc[i].lower_ in relatives else 0
            if doc[i].pos_ in ("VERB", "AUX", "PUNCT"):
                break
            if not length:
                continue
            if length == 1 and doc[i].dep_ in ("nsubj", "nsubjpass", "dobj"):
                break
            subject = _possessor(token, i, lexicon)
            if subject is None:
                break
            content = clip_text(text, doc[i + length].idx, _stop(token, sentence), quotes, lexicon, "noun")
            if content is not None:
                yield Attribution(
                    token.i, token.i + 1, subject, content, token.lower_ in lexicon.words("hedging_nouns"), "noun"
                )
            break


def _possessor(noun: Token, stop: int, lexicon: Lexicon) -> Subject | None:
    """Whose words they are: "de X" behind the noun, "X's" before it, or an adjective of nationality."""
    doc = noun.doc
    for t in doc[noun.i + 1 : stop]:
        if t.pos_ in ("PROPN", "NOUN", "ADJ", "PRON"):
            found = phrase(t, None, lexicon)
            start, end = max(found.start, noun.i + 1), min(found.end, stop)
            return Subject(t, min(start, t.i), max(end, t.i + 1), (t,))
    for t in noun.children:
        if t.i < noun.i and (t.dep_ == "poss" or (t.pos_ == "ADJ" and t.text[:1].isupper())):
            found = phrase(t, None, lexicon)
            return Subject(t, found.start, min(found.end, noun.i), (t,))
    return None


def _stop(noun: Token, sentence: Tokens) -> int:
    text = sentence.doc.text
    at = text.find(", ", noun.idx + 40, sentence.end_char)
    return at if at >= 0 else sentence.end_char
