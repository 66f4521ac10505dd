"""Quotations that belong to a verb of saying: before it, behind it, inside its complement."""

from __future__ import annotations

import re

from builder.extract.claims.between import past_asides
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, finite
from builder.extract.claims.needs import needed
from builder.extract.claims.pieces import (
    CLAUSE_MODIFIERS,
    SUBJECT_DEPS,
    Content,
    clip,
    end_char,
)
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens

SHORT = 25
LONG = 40
"""Characters of a quotation that can be nothing but somebody's sentence."""


def embedded(cue: Cue, quote: Quote) -> bool:
    """True when the quotation is a part of a phrase ("une « opération »"), not somebody's sentence."""
    doc = cue.verb.doc
    before = doc.text[: quote.start].rstrip()
    if not before or before[-1] in '.,:;!?»”"—–-(':
        return False
    last = next((t for t in reversed(doc) if t.idx < len(before)), None)
    return last is not None and last.pos_ in ("DET", "ADP", "ADJ", "NOUN", "PROPN", "NUM", "PART") and last.i >= cue.end


def quote_before(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``« … », a dit X`` and ``« … », X said``."""
    doc = cue.verb.doc
    text = doc.text
    cue_char = doc[cue.start].idx
    for quote in reversed(quotes):
        if quote.end > cue_char:
            continue
        between = text[quote.end : cue_char]
        if re.search(r"[.;:!?]", between) or len(between) > 140:
            return None
        middle = [t for t in doc if quote.end <= t.idx < cue_char and not t.is_punct and not t.is_space]
        clause = next((n for n, t in enumerate(middle) if n and lexicon.relative(t)), len(middle))
        told = middle[:clause]  # "« … », X who led Z said"
        told = [t for t in told if t.dep_ != "compound"]  # "skipper Zed Exemple", a verb to the tagger
        if any(t.pos_ in ("VERB", "SCONJ") and t.tag_ not in ("VBN", "VBG") and t.lower_ != "comme" for t in told):
            return None
        tail = text[quote.inner_end - 1]
        comma_behind = between.strip()[:1] == ","
        comma = comma_behind or tail in ",.!?…" or not middle
        comma = comma or _whole(doc, quote, middle)
        if not comma or ("," in between.strip()[1:] and not _subject_between(cue, quote)):
            return None
        if not _own_sentence(text, quote) and (
            quote.inner_end - quote.inner_start < SHORT or text[quote.inner_start].islower()
        ):
            return None  # a part of a clause, which is the content
        aside = text[: quote.start].rstrip()[-1:] == "," and quote.inner_end - quote.inner_start < SHORT
        if aside and text[quote.inner_start].islower() and not any(finite(t) for t in doc if quote.holds(t.idx)):
            return None  # "le choix du bois, « assez isolé », a dit X"
        if not comma_behind and tail not in ",.!?…" and not _is_said(doc, quote):
            return None  # La « légion Aube » a annoncé: a name
        return Content(quote.inner_start, quote.inner_end, quote, "quote-before")
    return None


def _whole(doc: Doc, quote: Quote, middle: list[Token]) -> bool:
    """True for a quotation that opens a sentence and is one, whose mark only lacks its comma: ``“We …” he said``."""
    opening = next((t for t in doc if t.idx >= quote.inner_start), None)
    whole = opening is not None and opening.text[:1].isupper() and _own_sentence(doc.text, quote)
    words = [t for t in doc if quote.holds(t.idx) and t.is_alpha and len(t) > 3]
    if 2 * sum(t.text[:1].isupper() for t in words) > len(words):
        return False  # “When We Were Young and Afraid” star Zed Exemple said
    plain = all(t.pos_ in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "ADV", "VERB", "AUX") for t in middle)
    return whole and plain and len(middle) < 6 and len(quote.inner(doc.text)) > LONG and _is_said(doc, quote)


def _is_said(doc: Doc, quote: Quote) -> bool:
    """True for a quotation with a verb or a pronoun in it: somebody's words rather than a name."""
    return any(t.pos_ in ("VERB", "AUX", "PRON") for t in doc if quote.holds(t.idx))


def stands_alone(found: Content, cue: Cue, subject: Tokens | None, lexicon: Lexicon) -> bool:
    """True for a quotation that is finished before a sentence with a subject of its own: ``« … . » Le maire a dit``."""
    quote = found.quote
    if quote is None:
        return False
    text = cue.verb.doc.text
    mark, between = text[quote.inner_end - 1], text[quote.end : cue.verb.doc[cue.start].idx].strip()
    if mark in ".!?…" and between[:1].isupper() and between.lower().split()[0] in lexicon.entry("going_on"):
        return True  # « … . » Et d'ajouter : « … »
    if subject is None or not quote.end <= subject.start_char < cue.verb.doc[cue.start].idx:
        return False
    if mark not in ".!?…" or not between[:1].isalpha():
        return False
    behind = cue.verb.doc[cue.end].text if cue.end < cue.sentence.end else "."
    return mark == "." or behind not in ",.;:" or (lexicon.language == "fr" and behind == ":")


def _own_sentence(text: str, quote: Quote) -> bool:
    before = text[: quote.start].rstrip()
    return not before or before[-1] in '.:!?,»”"'


def _subject_between(cue: Cue, quote: Quote) -> bool:
    return any(c.dep_ in SUBJECT_DEPS and quote.end <= c.idx < cue.verb.idx for c in cue.verb.children)


def quote_after(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a dit : « … »`` and ``a dit être « … »``: a quotation behind the verb that is somebody's sentence."""
    doc = cue.verb.doc
    text = doc.text
    from_char = end_char(cue, cue.end)
    for quote in quotes:
        if quote.start < from_char:
            continue
        between = text[from_char : quote.start]
        if len(between) > 220 or re.search(r"[.!?;](?:\s|$)", between):
            return None
        colon = between.rstrip().endswith(":")
        if not colon:
            if cue.lemma in lexicon.words("quote_only") and cue.lemma not in lexicon.words("clause_too"):
                return None
            aside = past_asides(doc, cue.end, cue.sentence.end, lexicon)
            behind_aside = cue.end < aside < cue.sentence.end and doc[aside].idx == quote.start
            if (embedded(cue, quote) and not behind_aside) or len(between) > 90:
                return None
            if len(quote.inner(text).split()) < 3 and len(between.split()) > 3:
                return None
            if any(finite(t) and t.pos_ == "VERB" for t in doc if from_char <= t.idx < quote.start):
                return None
        if lexicon.has("titling", (text[: quote.start].split() or [""])[-1].lower()):
            return None  # "posted a plan titled “Standards”"
        if any(
            t.pos_ == "VERB" and needed(lexicon.verb(t) or "", lexicon) & {"quote"}
            for t in doc[cue.end : cue.sentence.end]
            if t.idx < quote.start
        ):
            return None
        return Content(quote.inner_start, quote.inner_end, quote, "quote-after")
    return None


def quote_inside(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a salué un « plan solide »``: the speaker's own words inside the complement."""
    doc = cue.verb.doc
    end = cue.sentence.end
    from_char, to_char = end_char(cue, cue.end), end_char(cue, end)
    inside = [q for q in quotes if q.start >= from_char and q.start < to_char]
    if not inside:
        return None
    if lexicon.has("lowered", cue.lemma) and not doc.text[inside[0].inner_start].islower():
        return None  # "a jugé le dossier « Paradise »"
    if cue.reflexive and lexicon.has("through", doc[cue.end].lower_):
        return None  # "s'exprimant lors d'une soirée « électorale »"
    between = [t for t in doc if from_char <= t.idx < inside[0].start]
    if any(t.pos_ == "VERB" and finite(t) for t in between) or len(between) > 25:
        return None
    led: list[str] = lexicon.entry("led_in").get(cue.lemma, [])
    if led and (not any(t.lower_ in led for t in between) or any(t.pos_ == "VERB" for t in between)):
        return None  # "présentent des blessures, « des plaies »"
    if (cue.gerund or cue.verb.dep_ in CLAUSE_MODIFIERS) and doc.text[inside[0].end : inside[0].end + 1] == ",":
        to_char = inside[0].end  # "the ruling, which he called “a disgrace”, was read"
    if cue.gerund and cue.start == cue.sentence.start:  # "Calling the “broad” plan bad, he said"
        to_char = next((t.idx for t in doc[cue.end : end] if t.text == "," and t.idx >= inside[0].end), to_char)
    if _only_links(between, cue, lexicon) and not doc.text[inside[0].end : to_char].strip(" .,;"):
        from_char = inside[0].start  # "une piste, qu'il a qualifiée de « sérieuse »"
    return clip(cue, from_char, max(to_char, inside[0].inner_end), quotes, lexicon, "own-words")


def _only_links(between: list[Token], cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``de`` alone between ``a qualifiée`` and what somebody calls it, and for ``as``."""
    links: list[str] = lexicon.entry("calling").get(cue.lemma, [])
    return len(between) == 1 and between[0].lower_.replace("’", "'") in links


def quote_around(cue: Cue, quotes: tuple[Quote, ...], subject: Tokens | None) -> Content | None:
    """``"Dans la foule, explique X, ils ont disparu"``: marks around the words and who says them."""
    doc = cue.verb.doc
    holder = next((q for q in quotes if q.holds(cue.verb.idx)), None)
    if holder is None or subject is None or subject.start < cue.end or doc[cue.start - 1].text != ",":
        return None
    behind = doc[subject.end] if subject.end < cue.sentence.end else cue.verb
    inside = holder.start < doc[cue.start - 1].idx and behind.text == "," and holder.holds(behind.idx + 1)
    return Content(holder.inner_start, holder.inner_end, holder, "quote-around") if inside else None


def quote_before_agent(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a été qualifiée de « succès » par X``: what it is called, between the verb and who calls it that."""
    doc = cue.verb.doc
    if "inside" not in needed(cue.lemma, lexicon):
        return None
    quote = next((q for q in quotes if end_char(cue, cue.end) <= q.start < cue.sentence.end_char), None)
    if quote is None or not quote_follows(cue, quote) or not doc.text[quote.inner_start].islower():
        return None
    between = [t for t in doc[cue.end : cue.sentence.end] if t.idx < quote.start]
    start = quote.start if _only_links(between, cue, lexicon) else doc[cue.end].idx
    return clip(cue, start, quote.end, quotes, lexicon, "own-words")


def quote_follows(cue: Cue, quote: Quote) -> bool:
    """True where no more than "de" or "comme" and an article stands between the verb and a quotation."""
    doc = cue.verb.doc
    between = [t for t in doc[cue.end : cue.sentence.end] if t.idx < quote.start]
    return len(between) < 4 and all(t.pos_ in ("ADP", "DET", "ADV", "SCONJ") for t in between)
