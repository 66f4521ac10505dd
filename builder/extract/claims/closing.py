"""Verbs that only their place behind a quotation makes verbs of saying."""

from __future__ import annotations

from builder.extract.claims.between import past_asides
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.tagged import is_helped
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NAMED = 6
"""So many words tell who speaks, between the quotation and the verb."""
OPENING = frozenset('«“"')


def closes_quotation(token: Token, sentence: Tokens, lexicon: Lexicon, *, behind_clause: bool = False) -> bool:
    """True for any verb in ``« … », s'emporte X`` and ``« … », a-t-il plaisanté``: its place makes it one of saying.

    ``behind_clause``: only where a clause stands before it, and no subject of the verb's own: « Les Loups » in marks
    may be the film that describes somebody.
    """
    doc = token.doc
    if token.pos_ == "ADJ":  # "a cinglé", an adjective to some
        verb = is_helped(token, lexicon) and lexicon.pattern("participle").search(token.lower_) is not None
    else:
        verb = token.pos_ == "VERB" and (finite(token) or "Part" in feature(token, "VerbForm"))
    if not verb:
        return False
    if not behind_clause and token.tag_ in ("VBD", "VBZ") and _spoken_by(token, sentence, lexicon):
        return True
    first, inverted = token.i, False
    while first > sentence.start and (
        doc[first - 1].pos_ in ("AUX", "PRON", "ADV") or lexicon.has("inversion", doc[first - 1].lower_)
    ):
        first -= 1
        inverted = inverted or lexicon.has("inversion", doc[first].lower_)
    if first < 2 or first <= sentence.start + 1:
        return False
    before = doc[first - 1].text + doc[first - 2].text
    if not ((before[0] == "," and before[-1] in '»”"') or before in (",”", "”,", '",', '"!', '"?', "”?", "”!")):
        return False
    if "Part" in feature(token, "VerbForm") and not any(t.pos_ == "AUX" for t in doc[first : token.i]):
        return False
    if behind_clause and not _behind_clause(token, doc.span(sentence.start, first)):
        return False
    at = past_asides(doc, token.i + 1, sentence.end, lexicon)
    after = doc[at] if at < sentence.end else None
    if after is None:
        return inverted
    opens = after.pos_ in ("DET", "NOUN") or lexicon.has("possessives", after.lower_)
    named = after.pos_ == "PROPN" or (opens and _somebody(after, lexicon))
    return inverted or lexicon.has("inversion", after.lower_) or named


def _spoken_by(verb: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``“We will act,” she vowed``, ``“…,” the minister thundered on Monday``: whatever somebody does at once
    behind words of theirs, with no object behind it."""
    doc, first = verb.doc, verb.i
    while first > sentence.start and verb.i - first < NAMED and doc[first - 1].pos_ in ("PRON", "PROPN", "NOUN", "DET"):
        first -= 1
    marks = doc[max(sentence.start, first - 2) : first]
    if first == verb.i or len(marks) < 2 or marks[1].text not in ("”", '"') or marks[0].text not in (",", "!", "?"):
        return False
    behind = doc[verb.i + 1] if verb.i + 1 < len(doc) else verb
    if not (behind.is_punct or behind.pos_ in ("ADP", "ADV", "PART") or behind.ent_type_ == "DATE"):
        return False
    opening = next((t.i for t in reversed(doc[sentence.start : marks[0].i]) if t.text in OPENING), sentence.start)
    who = doc[verb.i - 1]
    somebody = lexicon.has_any(("he", "she", "people"), who.lower_) or who.ent_type_ == "PERSON"
    return somebody and any(t.pos_ in ("VERB", "AUX") for t in doc[opening : marks[0].i])


def names_who_says(token: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``“…”, alleged Zed Exemple``: a participle to the tagger, and somebody named behind it."""
    doc, i = token.doc, token.i
    if lexicon.language != "en" or i < sentence.start + 2 or i + 2 >= sentence.end:
        return False
    marks = (doc[i - 2].text, doc[i - 1].text)
    closed = marks[1] in ("”", '"') or (marks[1] == "," and marks[0] in ("”", '"'))
    first = doc[i + 2 if doc[i + 1].pos_ == "ADP" and lexicon.has("joined_in", token.lower_) else i + 1]
    if closed and (lexicon.has("possessives", first.lower_) or first.pos_ == "DET") and _somebody(first, lexicon):
        return True  # "chimed in their son"
    return closed and any(t.pos_ == "PROPN" for t in doc[i + 1 : i + 3]) and doc[i + 1].pos_ in ("PROPN", "NOUN", "DET")


def _behind_clause(verb: Token, before: Tokens) -> bool:
    """True where the words before the verb have a verb of their own, and the parser sees no subject of this one there
    outside the marks."""
    marks = [t for t in before if t.text in OPENING]
    opening = marks[-2] if len(marks) > 1 and marks[-1].text == '"' else marks[-1] if marks else verb
    own = any(c.dep_.startswith("nsubj") and before.start <= c.i < opening.i for c in verb.children)
    return any(finite(t) for t in before) and not own


def _somebody(token: Token, lexicon: Lexicon) -> bool:
    nouns = [t for t in token.doc[token.i : token.i + 4] if t.pos_ in ("NOUN", "PROPN")]
    return bool(nouns) and (
        nouns[0].pos_ == "PROPN"
        or lexicon.has_any(("people", "bodies", "agreeing"), nouns[0].lower_)
        or names_of(lexicon.language).is_somebody(nouns[0].text)
    )
