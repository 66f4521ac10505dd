"""``X le répète : la route est sûre``, ``Elle l'assure : …``: a pronoun stands for the clause behind the colon."""

from __future__ import annotations

from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import Content, clip_text
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Span as Tokens


def said_again(
    sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[int, int, Subject, Content] | None:
    """The verb (token indexes), who and what; the tagger may take the verb for any word, its letters tell it."""
    doc = sentence.doc
    if lexicon.language != "fr":
        return None
    colon = next((t.i for t in sentence if t.text == ":"), sentence.start)
    if colon < sentence.start + 3 or doc[colon - 2].lower_.replace("’", "'") not in ("le", "l'"):
        return None
    verb = doc[colon - 1]
    lemma = lexicon.verb(verb) or lexicon.form(verb)
    if lemma is None or not (lemma in lexicon.words("assert") or lemma in lexicon.words("speak")):
        return None
    behind = doc.span(colon + 1, sentence.end)
    if not any(finite(t) for t in behind) or any(q.start == behind.start_char for q in quotes):
        return None
    who = _who(doc.span(sentence.start, colon - 2), lexicon)
    content = clip_text(doc.text, behind.start_char, behind.end_char, quotes, lexicon, "clause")
    return None if who is None or content is None else (verb.i, verb.i + 1, who, content)


def _who(before: Tokens, lexicon: Lexicon) -> Subject | None:
    """The name or the pronoun that the sentence opens with, alone or with what is set off behind it."""
    start = before.start + (before[0].pos_ == "CCONJ")
    first = before.doc[start]
    if any(finite(t) for t in before) or any(lexicon.relative(t) for t in before):
        return None
    spoken = lexicon.has_any(("he", "she", "they"), first.lower_)
    named = [t for t in before if t.i >= start and t.text != ","]
    comma = next((t.i for t in before if t.text == ","), before.end)
    if not named or not (spoken or first.ent_type_ in ("PER", "ORG") or first.pos_ == "DET"):
        return None
    words = before.doc.span(start, comma)
    head = next((t for t in words if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    return None if head is None else Subject(head, start, comma, (head,))
