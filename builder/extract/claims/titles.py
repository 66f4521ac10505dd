"""What only titles say so: ``Exempla says no deal yet``, ``Road closed: admits mayor``, ``Road Closed Says Mayor``."""

from __future__ import annotations

from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, finite, lemma_of
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, clip_text, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

LONGEST = 6
"""Words behind a verb that ends a title with who says it: ``says Exempleville coach Zed Exemple``."""
SHORTEST = 3
"""Words below which nothing is said."""


def title_saying(
    sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[int, int, Subject, Content] | None:
    """The verb (token indexes), who and what of a title; None where it says nothing in such a way."""
    for token in sentence[1:-1]:
        if token.lower_ not in lexicon.entry("title_verbs"):
            continue
        found = _closing(token, sentence, quotes, lexicon) or _shortened(token, sentence, quotes, lexicon)
        if found is not None:
            return token.i, token.i + 1, *found
    return None


def _closing(
    verb: Token, sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[Subject, Content] | None:
    """``…: admits Exemple``, ``… Says coach Zed Exemple``: nothing but a name, which is no clause, ends the title."""
    doc = verb.doc
    end = sentence.end - (doc[sentence.end - 1].is_punct and sentence.end - 1 > verb.i)
    behind, before = doc.span(verb.i + 1, end), doc.span(sentence.start, verb.i)
    named = 0 < len(behind) <= LONGEST and behind[-1].pos_ == "PROPN" and behind[-1].text[:1].isupper()
    if not named or any(t.pos_ not in ("PROPN", "NOUN", "ADJ", "DET") for t in behind):
        return None
    colon = before[-1].text in (":", ",") if len(before) else False
    if len(before) < SHORTEST + 1 or before[0].tag_ in ("WP", "WRB", "WDT") or before[-1].pos_ in ("PRON", "AUX"):
        return None
    own = [c for c in verb.children if c.dep_ in SUBJECT_DEPS and c.i < verb.i and c.pos_ not in ("VERB", "ADJ")]
    person = before[-1].ent_type_ == "PERSON" and before[-1].dep_ != "pobj"
    if not colon and (own or person or before[-1].is_punct or not verb.text.istitle()):
        return None
    content = trimmed(doc.text, before.start_char, before.end_char, quotes, lexicon, "clause-before")
    head = behind[-1]
    return None if content is None else (Subject(head, behind.start, end, (head,)), content)


def _shortened(
    verb: Token, sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[Subject, Content] | None:
    """``Exempla says no deal yet``, ``Exemple says money offered to reporters``: what is said is a clause without its
    verb; not ``Exemple says prayers``, ``says no to tax``."""
    doc = verb.doc
    subject = next((c for c in verb.children if c.dep_ in SUBJECT_DEPS and c.i < verb.i), None)
    if subject is None or lemma_of(verb) not in lexicon.entry("title_clauses") or not can_speak(subject, lexicon):
        return None
    behind = doc.span(verb.i + 1, sentence.end)
    words = [t.lower_ for t in behind if not t.is_punct]
    text = " ".join(words) + " "
    if len(words) < SHORTEST or any(text.startswith(f"{idiom} ") for idiom in lexicon.entry("title_idioms")):
        return None
    if behind[0].pos_ not in ("DET", "NOUN", "PROPN", "ADJ", "NUM") or any(
        q.start >= behind.start_char for q in quotes
    ):
        return None
    none = lexicon.has("negating_subject", words[0])
    noun = next((t.i for t in behind if t.pos_ in ("NOUN", "PROPN")), sentence.end)
    if not none and not any(t.tag_ == "VBN" for t in doc[noun + 1 : sentence.end]):
        return None
    clauses = (t for t in doc[sentence.start : verb.i] if t.tag_ in ("WP", "WRB", "WDT") or finite(t))
    if next(clauses, None) is not None:
        return None
    content = clip_text(doc.text, behind.start_char, behind.end_char, quotes, lexicon, "clause")
    return None if content is None else (phrase(subject, None, lexicon), content)
