"""Where what is said ends, when all that follows the verb is said."""

from __future__ import annotations

from dataclasses import replace

from builder.extract.claims.between import past_set_off
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, char, clip, end_char, subtree_end
from builder.extract.claims.quotes import find_quotes
from builder.extract.parse import Token


def rest_of(cue: Cue, lexicon: Lexicon, how: str) -> Content | None:
    """All that follows in the sentence, as far as it hangs on the verb."""
    if cue.end >= cue.sentence.end:
        return None
    text, start = cue.verb.doc.text, cue.end
    if how == "accusation":  # "accuse aussi l'entreprise"
        behind = cue.verb.doc[cue.end : cue.sentence.end]
        start = next((t.i for t in behind if not lexicon.has("passing", t.lower_)), cue.end)
    elif how in ("self", "phrase"):  # "s'est dit mercredi surpris"
        behind = cue.verb.doc[cue.end : cue.sentence.end]
        skipped = ("dates", "passing") if how == "phrase" else ("dates",)
        start = next((t.i for t in behind if not lexicon.has_any(skipped, t.lower_)), cue.end)
        start = past_set_off(cue.verb.doc, start, cue.sentence.end, lexicon) if how == "phrase" else start
    quotes = find_quotes(text, lexicon.language)
    end = min(main_clause(cue), _before_main_verb(cue)) if how == "phrase" else main_clause(cue)
    return clip(cue, char(cue, start), end_char(cue, end), quotes, lexicon, how)


def _before_main_verb(cue: Cue) -> int:
    """The last comma before the first finite verb behind a participle that opens the sentence: ``Réaffirmant son
    soutien au projet, X a …``, whatever the parser hangs on what."""
    doc, end = cue.verb.doc, cue.sentence.end
    if not cue.gerund or cue.start > cue.sentence.start + 1:
        return end
    verb = next((t.i for t in doc[cue.end : end] if finite(t) or t.pos_ == "AUX"), end)
    commas = [t.i for t in doc[cue.end : verb] if t.text == "," and t.i > cue.end + 1]
    return commas[-1] if commas and verb < end else end


def main_clause(cue: Cue) -> int:
    """Where the main clause begins behind a participle that opens the sentence: ``Accusant X de Y, il a …``."""
    subject = main_subject(cue) if cue.gerund else None
    if subject is None:
        return cue.sentence.end
    comma = subject.left_edge.i - 1
    return comma if comma > cue.end and cue.verb.doc[comma].text == "," else cue.sentence.end


def main_subject(cue: Cue) -> Token | None:
    """The subject of the main clause behind a participle that opens the sentence."""
    doc, verb = cue.verb.doc, cue.verb
    if verb.head.i > cue.end:
        return next((c for c in verb.head.children if c.dep_ in SUBJECT_DEPS and c.i > cue.end), None)
    opens = cue.start <= cue.sentence.start + 1 and verb.dep_ == "ROOT"
    if not opens or cue.end >= cue.sentence.end or doc[cue.end].dep_ != "mark":
        return None
    behind = [t for t in doc[cue.end : cue.sentence.end] if t.dep_ in SUBJECT_DEPS]  # the first is of what is said
    return next((t for t in behind[1:] if doc[t.left_edge.i - 1].text == "," and t.head.i > t.i), None)


def infinitive_end(cue: Cue, token: Token) -> int:
    head = token
    while head.dep_.startswith(("aux", "cop", "case", "mark")) and head.head.i > head.i:
        head = head.head
    end = subtree_end(head)
    if head.pos_ == "AUX" and end == head.i + 1:  # "être le cousin du suspect", two things to the parser
        noun = next((t for t in head.doc[end : end + 4] if t.pos_ in ("NOUN", "PROPN", "ADJ")), None)
        end = subtree_end(noun) if noun is not None and noun.i < cue.sentence.end else end
    return min(max(end, token.i + 2), cue.sentence.end)


def with_infinitive(found: Content | None, cue: Cue, lexicon: Lexicon) -> Content | None:
    """The quotation with the infinitive that it belongs to: ``a annoncé mettre « fin au régime » et partir``."""
    behind = cue.verb.doc[cue.end : cue.sentence.end]
    small = ("negation", "negating", "clitics")  # "affirme n'avoir « jamais … »", "dit ne pas être « … »"
    first = next((t for t in behind if not lexicon.has_any(small, t.lower_.replace("’", "'"))), None)
    led = found is not None and first is not None and "Inf" in feature(first, "VerbForm") and first.idx < found.start
    if not led or found is None or first is None:
        return found
    end = max(found.end, end_char(cue, infinitive_end(cue, first)))
    while cue.verb.doc.text[end - 1] in " .":
        end -= 1
    return replace(found, start=char(cue, cue.end), end=end)
