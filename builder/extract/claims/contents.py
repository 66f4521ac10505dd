"""What is claimed: the clause, infinitive, object or quotation that belongs to a verb of saying."""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, lemma_of
from builder.extract.claims.order import closed, speaker_follows, unpunctuated
from builder.extract.claims.pieces import (
    OBJECT_DEPS,
    SUBJECT_DEPS,
    Content,
    char,
    clip,
    end_char,
    finite,
    subtree_end,
    trimmed,
)
from builder.extract.claims.quoted import quote_after, quote_before, quote_inside
from builder.extract.claims.quotes import Quote, find_quotes


def find_content(
    cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, subject: Tokens | None = None
) -> Content | None:
    """What the verb says, or None where nothing beside it will do."""
    needs = cue.needs
    found: Content | None = None
    if cue.refused:
        return _rest(cue, lexicon, "refusal")
    if cue.passive:
        return _passive(cue, quotes, lexicon) if needs & {"object", "before"} else None
    if _introduced(cue, lexicon) and not (_that_clause(cue, quotes, lexicon) or _reduced_clause(cue, quotes, lexicon)):
        return _clause_behind(cue, quotes, lexicon) or _clause_before(cue, quotes, lexicon, subject)
    if "accused" in needs:
        found = _accused(cue, lexicon)
    if found is None and ("quote" in needs or "before" in needs):
        found = quote_before(cue, quotes, lexicon)
    if found is None and ("clause" in needs or ("shown" in needs and not cue.gerund)):
        found = _that_clause(cue, quotes, lexicon) or _reduced_clause(cue, quotes, lexicon)
    if found is None and "quote" in needs:
        found = quote_after(cue, quotes, lexicon)
    left = subject is not None and subject.start < cue.start and lexicon.language == "fr"
    if found is None and "before" in needs and not left:
        found = _clause_before(cue, quotes, lexicon, subject)
    if found is None and "infinitive" in needs:
        found = _infinitive(cue, quotes, lexicon)
    if found is None and cue.reflexive and lexicon.has("clitic", cue.lemma):
        found = _rest(cue, lexicon, "self")
    if found is None and "inside" in needs:
        found = quote_inside(cue, quotes, lexicon)
    if found is None and ("object" in needs or ("shown" in needs and not cue.gerund)):
        found = _object(cue, quotes, lexicon)
    if found is None and "rest" in needs:
        found = _rest(cue, lexicon, "phrase")
    return found


def _that_clause(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a dit (hier à X) que …``: from behind the conjunction to the end of what hangs on it."""
    doc, limit = cue.verb.doc, min(cue.end + 24, cue.sentence.end)
    for i in range(cue.end, limit):
        token = doc[i]
        word = token.lower_
        opens = lexicon.has("that", word) or (lexicon.has("whether", word) and i <= cue.end + 1)
        if (
            opens
            and token.pos_ != "DET"
            and not (
                i > cue.end and doc[i - 1].lower_ in ("alors", "tandis", "après", "avant", "plus", "moins", "autre")
            )
        ):
            if token.dep_ in SUBJECT_DEPS and i > cue.end and doc[i - 1].pos_ in ("NOUN", "PROPN", "PRON"):
                return None
            end = _clause_end(cue, i)
            start = i + 1 if lexicon.has("that", word) else i
            if start >= end:
                return None
            return clip(cue, char(cue, start), end_char(cue, end), quotes, lexicon, "that-clause")
        if word in (":", ";", "«", "“", '"') or (
            token.pos_ == "VERB" and (finite(token) or lexicon.verb(token) is not None)
        ):
            return None
    return None


def _clause_end(cue: Cue, mark: int) -> int:
    """Where the clause that this conjunction opens ends, by the parse if it is sound."""
    token = cue.verb.doc[mark]
    head = token.head
    if head.i > mark and head.i < cue.sentence.end:
        while head.dep_ not in ("ccomp", "ROOT", "advcl", "acl", "parataxis") and head.head.i > mark:
            head = head.head
        end = subtree_end(head)
        if end > mark + 3 and head.dep_ == "ccomp":
            return min(end, cue.sentence.end)
    return cue.sentence.end


def _reduced_clause(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``said it was over``: a clause without its conjunction (the parse says so)."""
    if lexicon.has("that", "que"):
        return None
    for child in cue.verb.children:
        if child.dep_ == "ccomp" and child.i > cue.verb.i and any(c.dep_ in SUBJECT_DEPS for c in child.children):
            start = max(child.left_edge.i, cue.end)
            return clip(
                cue,
                char(cue, start),
                end_char(cue, min(subtree_end(child), cue.sentence.end)),
                quotes,
                lexicon,
                "clause",
            )
    return None


def _clause_before(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, phrase: Tokens | None) -> Content | None:
    """``Le feu est éteint, a indiqué la préfecture``: the sentence itself is the content."""
    doc = cue.verb.doc
    text = doc.text
    subject = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS), None)
    start = cue.start
    if cue.inverted is None and subject is not None and subject.i < cue.start:
        start = phrase.start if phrase is not None and phrase.start < cue.start else subject.left_edge.i
        if lexicon.has("that", "que") or not closed(cue):
            return None
    elif cue.inverted is None and (subject is None or subject.i < cue.verb.i) and not speaker_follows(cue, lexicon):
        return None
    if unpunctuated(cue, lexicon):
        before = doc[cue.sentence.start : cue.start]
        return trimmed(text, before.start_char, before.end_char, quotes, lexicon, "clause-before")
    i = start - 1
    while i > cue.sentence.start and doc[i].lower_ in lexicon.entry("before_cue"):
        i -= 1
    if i <= cue.sentence.start or doc[i].text not in (",", "»", "”", '"', "—", "–"):
        return None
    before = doc[cue.sentence.start : i]
    if not any(t.pos_ in ("VERB", "AUX") for t in before) or len(before) < 3:
        return None
    return trimmed(text, before.start_char, before.end_char, quotes, lexicon, "clause-before")


def _introduced(cue: Cue, lexicon: Lexicon) -> bool:
    """``Comme l'a noté X, …``, ``As X noted, …``: the clause only says who."""
    doc = cue.verb.doc
    start = min([cue.start, *(c.left_edge.i for c in cue.verb.children if c.dep_ in SUBJECT_DEPS)])
    if start <= cue.sentence.start or doc[start - 1].lower_ not in lexicon.entry("introducing"):
        return False
    return start - 1 == cue.sentence.start or doc[start - 2].is_punct


def _clause_behind(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """What follows the comma behind ``As X noted,``."""
    doc = cue.verb.doc
    for t in doc[cue.end : min(cue.end + 12, cue.sentence.end - 3)]:
        if t.text == ",":
            return clip(cue, char(cue, t.i + 1), end_char(cue, cue.sentence.end), quotes, lexicon, "clause-behind")
    return None


def _passive(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``une information confirmée par X``: what the participle is said of."""
    doc = cue.verb.doc
    head = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS), None)
    if head is None and cue.verb.dep_.startswith(("acl", "amod")) and cue.verb.head.pos_ in ("NOUN", "PROPN"):
        head = cue.verb.head
    if head is None or not cue.sentence.start <= head.i < cue.start:
        return None
    start = max(head.left_edge.i, cue.sentence.start)
    return trimmed(doc.text, doc[start].idx, end_char(cue, cue.start), quotes, lexicon, "passive")


def _infinitive(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``affirme avoir pris la ville``; where the list says so only what is past: a plan is no claim."""
    doc = cue.verb.doc
    i = cue.end
    while (
        i < cue.sentence.end
        and i < cue.end + 8
        and (
            doc[i].pos_ in ("ADV", "PUNCT", "ADP", "DET")
            or lexicon.has("clitics", doc[i].lower_)
            or doc[i].ent_type_
            or doc[i].dep_ in ("obl:mod", "nmod", "nummod")
            or doc[i].lower_ == "to"
        )
    ):
        i += 1
    if i >= cue.sentence.end:
        return None
    token = doc[i]
    if "Inf" not in feature(token, "VerbForm") and not (
        token.tag_ == "VBG" and cue.lemma in ("deny", "admit", "acknowledge", "report")
    ):
        return None
    if cue.lemma in lexicon.words("perfect_only") and lemma_of(token) not in ("avoir", "être", "have", "be"):
        return None
    start = cue.end
    return clip(cue, char(cue, start), end_char(cue, _infinitive_end(cue, token)), quotes, lexicon, "infinitive")


def _infinitive_end(cue: Cue, token: Token) -> int:
    head = token
    while head.dep_.startswith(("aux", "cop", "case", "mark")) and head.head.i > head.i:
        head = head.head
    end = subtree_end(head)
    return min(max(end, token.i + 2), cue.sentence.end)


def _accused(cue: Cue, lexicon: Lexicon) -> Content | None:
    """``accuse Kiev d'avoir …``, ``accused X of …``."""
    doc = cue.verb.doc
    if (lexicon.has("mutually", "mutuellement") and cue.reflexive) or any(
        t.lower_ in lexicon.words("mutually") for t in doc[cue.end : cue.sentence.end]
    ):
        return _rest(cue, lexicon, "mutual")
    for i in range(cue.end, min(cue.end + 25, cue.sentence.end)):
        if (
            doc[i].lower_ in lexicon.words("of")
            and i > cue.end
            and (
                i + 1 < cue.sentence.end
                and (
                    doc[i + 1].pos_ in ("VERB", "AUX", "PRON", "PUNCT", "ADV")
                    or (doc[i].dep_ == "prep" and doc[i].head == cue.verb)
                )
            )
        ):
            return _rest(cue, lexicon, "accusation")
    if any(t.text in ("«", "“", '"') for t in doc[cue.end : cue.sentence.end]):
        return _rest(cue, lexicon, "accusation")
    return None


def _rest(cue: Cue, lexicon: Lexicon, how: str) -> Content | None:
    """All that follows in the sentence, as far as it hangs on the verb."""
    if cue.end >= cue.sentence.end:
        return None
    text = cue.verb.doc.text
    quotes = find_quotes(text, lexicon.language)
    return clip(cue, char(cue, cue.end), end_char(cue, cue.sentence.end), quotes, lexicon, how)


def _object(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``a annoncé la fermeture du site``: a noun phrase behind the verb."""
    child = next(
        (
            c
            for c in cue.verb.children
            if c.dep_ in OBJECT_DEPS and c.i > cue.verb.i and c.pos_ in ("NOUN", "PROPN", "NUM", "ADJ", "VERB")
        ),
        None,
    )
    if child is None and cue.end > cue.verb.i + 1:
        child = next((t for t in cue.verb.doc[cue.end : min(cue.end + 6, cue.sentence.end)] if t.pos_ == "NOUN"), None)
    if child is None or child.ent_type_ in ("DATE", "TIME"):
        return None
    start = max(child.left_edge.i, cue.end)
    end = min(subtree_end(child), cue.sentence.end)
    if end <= start:
        return None
    return clip(cue, char(cue, start), end_char(cue, end), quotes, lexicon, "object")
