"""What is claimed: the clause, infinitive, object or quotation that belongs to a verb of saying."""

from __future__ import annotations

from builder.extract.claims.accusing import accused, accused_by
from builder.extract.claims.as_said import before_it, clause_behind, introduced, said_as
from builder.extract.claims.behind import names_somebody
from builder.extract.claims.between import passes, past_addressee
from builder.extract.claims.clauses import clause_before, colon_clause, reduced_clause, that_clause
from builder.extract.claims.convinced import is_law, thinks
from builder.extract.claims.cues import Cue
from builder.extract.claims.denied import own_version
from builder.extract.claims.ends import before_doer, past_mark, past_verb, whole_marks, without_next_clause
from builder.extract.claims.figures import counted, forecast
from builder.extract.claims.held import defends
from builder.extract.claims.impersonal import written_in
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.judged import called_as, likened, touched_on
from builder.extract.claims.lexicon import Lexicon, agree, feature, lemma_of
from builder.extract.claims.naming import called_so, only_named
from builder.extract.claims.objects import object_of
from builder.extract.claims.pieces import (
    SUBJECT_DEPS,
    Content,
    char,
    clip,
    end_char,
    trimmed,
)
from builder.extract.claims.quoted import (
    quote_after,
    quote_around,
    quote_before,
    quote_before_agent,
    quote_inside,
    stands_alone,
)
from builder.extract.claims.quotes import Quote
from builder.extract.claims.quoting import quoted_before
from builder.extract.claims.rest import infinitive_end, rest_of, with_infinitive
from builder.extract.claims.supposed import is_supposed
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

BEFORE = Content(0, 1, None, "answer")
"""What was said just before: "Kiev le nie"."""


def answers(cue: Cue, lexicon: Lexicon) -> bool:
    """True for a denial that says no more than that: ``Kiev dément.``, ``Kyiv denied it``, ``which X denied``."""
    if cue.lemma not in lexicon.words("answering") or cue.passive or cue.infinitive or cue.gerund or cue.negated:
        return False
    rest = [t for t in cue.verb.doc[cue.end : cue.sentence.end] if t.pos_ != "ADV"]
    if rest and lexicon.has("answered", rest[0].lower_):
        rest = rest[1:]
        return not rest or rest[0].is_punct or rest[0].pos_ == "CCONJ"
    return not rest or rest[0].is_punct


def find_content(
    cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, subject: Tokens | None = None
) -> Content | None:
    """What the verb says, or None where nothing beside it will do."""
    found = _content(cue, quotes, lexicon, subject)
    if found is not None and _is_within(found, subject):
        found = _own_content(cue, quotes, lexicon)  # "« Zed », leur chef, prétend diriger"; "Non, prétend le maire"
    if found is None or (found.how == "object" and _is_within(found, subject)):  # "ce que nie son armateur"
        return None
    found = before_doer(found, cue, subject, quotes, lexicon)
    found = past_verb(without_next_clause(found, cue, quotes, lexicon), cue, quotes, lexicon)
    return own_version(past_mark(whole_marks(found, cue, quotes, lexicon), cue, quotes, lexicon), cue, lexicon)


def _is_within(found: Content, subject: Tokens | None) -> bool:
    return subject is not None and subject.start_char <= found.start < found.end <= subject.end_char


def _content(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon, subject: Tokens | None) -> Content | None:
    needs = cue.needs
    found: Content | None = None
    if cue.refused:
        return _refused(cue, lexicon)
    if cue.gerund and cue.lemma in lexicon.words("addressed") and _asks(cue, lexicon):
        return None  # "by telling people what happened"
    if cue.lemma == "rule_out" and names_somebody(
        cue.verb.doc.span(cue.end, min(cue.end + 3, cue.sentence.end)), lexicon
    ):
        return None
    if _what(cue, lexicon):
        return _sentence_before(cue, quotes, lexicon)
    if written_in(cue, lexicon) is not None:
        return that_clause(cue, quotes, lexicon) or quote_after(cue, quotes, lexicon)
    if cue.passive and "accused" in needs:
        return accused_by(cue, quotes, lexicon)
    if cue.passive and lexicon.has("informing", cue.lemma):
        return that_clause(cue, quotes, lexicon)  # "were told by staff that"; who is informed is not what is said
    if cue.passive and (called := quote_before_agent(cue, quotes, lexicon)) is not None:
        return called
    if cue.passive and cue.lemma in lexicon.words("complemented"):
        return None  # "considéré par X comme le premier": the noun alone says nothing
    if cue.passive and (found := said_as(cue, quotes, lexicon)) is not None:
        return found
    if cue.passive and "before" in needs and cue.start == cue.sentence.start + 1 and introduced(cue, lexicon):
        return clause_behind(cue, quotes, lexicon)  # "As revealed by X, the minister left"
    if cue.passive:
        told = "object" in needs or ("before" in needs and cue.lemma not in lexicon.words("quote_only"))
        return _passive(cue, quotes, lexicon) if told else None
    if introduced(cue, lexicon) and not (that_clause(cue, quotes, lexicon) or reduced_clause(cue, quotes, lexicon)):
        found = before_it(cue, quotes, lexicon) or clause_behind(cue, quotes, lexicon)
        return found or clause_before(cue, quotes, lexicon, subject)
    if "accused" in needs:
        found = accused(cue, lexicon) or quote_before(cue, quotes, lexicon)
    if found is None and ("quote" in needs or "before" in needs):
        found = quote_around(cue, quotes, subject) or quote_before(cue, quotes, lexicon)
        if found is not None and stands_alone(found, cue, subject, lexicon):
            return _own_content(cue, quotes, lexicon) or found
    if found is None and ("clause" in needs or ("shown" in needs and not cue.gerund)):
        found = that_clause(cue, quotes, lexicon) or reduced_clause(cue, quotes, lexicon)
    if found is None and "decreed" in needs and subject is not None and is_law(subject, lexicon):
        found = that_clause(cue, quotes, lexicon)
    if found is None and "opined" in needs and thinks(cue, quotes, lexicon, subject):
        found = that_clause(cue, quotes, lexicon) or reduced_clause(cue, quotes, lexicon)
    if found is None and "that" in needs:
        found = that_clause(cue, quotes, lexicon)
    if found is None and "quote" in needs:
        found = with_infinitive(quote_after(cue, quotes, lexicon), cue, lexicon)
    left = subject is not None and subject.start < cue.start and lexicon.language == "fr"
    shown = "shown" in needs and not cue.gerund and _ends_there(cue)  # "Exempla is poorer, official figures showed"
    if found is None and ("before" in needs or shown) and not left:
        found = clause_before(cue, quotes, lexicon, subject)
    if found is None and cue.gerund:
        found = quoted_before(cue, quotes, lexicon)
    if found is None and "infinitive" in needs:
        found = _infinitive(cue, quotes, lexicon)
    if found is None and cue.reflexive and lexicon.has("clitic", cue.lemma) and _of_oneself(cue, subject, lexicon):
        found = rest_of(cue, lexicon, "self")
    if found is None and "inside" in needs and not only_named(cue, quotes, lexicon):
        found = quote_inside(cue, quotes, lexicon) or called_so(cue, quotes, lexicon)
    if found is None and ("object" in needs or ("shown" in needs and not cue.gerund)):
        found = object_of(cue, quotes, lexicon)
    if found is None and "counted" in needs and subject is not None:
        found = counted(cue, quotes, lexicon, subject)
    judged = needs & {"foreseen", "likened", "called", "touched", "defended"}
    if found is None and judged and is_supposed(cue, lexicon):
        return None
    if found is None and "foreseen" in needs and subject is not None:
        found = forecast(cue, quotes, lexicon, subject)
    if found is None and "likened" in needs and subject is not None:
        found = likened(cue, lexicon, subject)
    if found is None and "called" in needs and subject is not None:
        found = called_as(cue, lexicon, subject)
    if found is None and "touched" in needs and subject is not None:
        found = touched_on(cue, lexicon, subject)
    if found is None and "defended" in needs and subject is not None and defends(cue, subject, lexicon):
        found = rest_of(cue, lexicon, "phrase")
    if found is None and "rest" in needs:
        found = rest_of(cue, lexicon, "phrase")
    if found is None and "clause" in needs:
        found = colon_clause(cue, quotes, lexicon)
    return found


def _asks(cue: Cue, lexicon: Lexicon) -> bool:
    """True where a question follows of which no answer is told: ``what happened``."""
    clauses = (c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.verb.i)
    return any(lexicon.has("whether", cue.verb.doc[c.left_edge.i].lower_) for c in clauses)


def _of_oneself(cue: Cue, subject: Tokens | None, lexicon: Lexicon) -> bool:
    """True for ``se dit surpris par``, ``s'estime en bonne voie``; not for ``se sont dit au revoir``, ``se disent des
    mots``, nor for what ``s'estime à trois millions``."""
    behind = [
        t for t in cue.verb.doc[cue.end : cue.sentence.end] if t.pos_ != "ADV" or lexicon.has("parting", t.lower_)
    ]
    if not behind or behind[0].is_punct or behind[0].pos_ in ("PRON", "CCONJ"):
        return False
    if behind[0].pos_ == "DET" or any(lexicon.has("parting", t.lower_) for t in behind[:2]):
        return False
    speaks = subject is None or any(can_speak(t, lexicon) or t.pos_ == "PRON" or t.ent_type_ for t in subject)
    return speaks or behind[0].pos_ != "ADP"


def _ends_there(cue: Cue) -> bool:
    """True where nothing that is shown follows: a mark, a preposition, a day."""
    doc, first = cue.verb.doc, cue.verb.doc[cue.sentence.start]
    after = doc[cue.end] if cue.end < cue.sentence.end else None
    told = after is None or after.is_punct or after.pos_ == "ADP" or after.ent_type_ == "DATE"
    return told and first.pos_ != "SCONJ"


def _own_content(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """What stands behind the verb of a sentence of its own, where a finished quotation stands before it."""
    needs = cue.needs
    found: Content | None = None
    if "clause" in needs:
        found = that_clause(cue, quotes, lexicon) or reduced_clause(cue, quotes, lexicon)
    if found is None and "quote" in needs:
        found = quote_after(cue, quotes, lexicon)
    if found is None and "infinitive" in needs:
        found = _infinitive(cue, quotes, lexicon)
    if found is None and "inside" in needs:
        found = quote_inside(cue, quotes, lexicon)
    if found is None and "object" in needs:
        found = object_of(cue, quotes, lexicon)
    return found


def _passive(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``une information confirmée par X``: what the participle is said of."""
    doc = cue.verb.doc
    head = next((c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS), None)
    if head is None and cue.verb.dep_.startswith(("acl", "amod")) and cue.verb.head.pos_ in ("NOUN", "PROPN"):
        head = cue.verb.head
        while head.head.pos_ == "NOUN" and head.dep_ in ("nmod", "conj") and not agree(head, cue.verb):
            head = head.head  # "le plan de réduction des coûts annoncé": the plan
    relative = head if head is not None and lexicon.relative(head) else None
    if relative is not None:  # "X, qui a été confirmé par Y": the noun before it
        head = cue.verb.head if cue.verb.dep_.startswith("acl") and cue.verb.head.i < relative.i else None
    if head is not None and _is_person(head, lexicon):
        return None  # "a été reconnu par la victime": somebody, and nothing that is so
    if head is None or not cue.sentence.start <= head.i < cue.start or any(c.lower_ == "sans" for c in head.children):
        return None
    start = max(head.left_edge.i, cue.sentence.start)
    end = cue.start if relative is None else relative.i
    return trimmed(doc.text, doc[start].idx, end_char(cue, end), quotes, lexicon, "passive")


def _is_person(head: Token, lexicon: Lexicon) -> bool:
    """True for a name and a word for somebody, not for a body."""
    somebody = lexicon.has("people", head.lower_) or names_of(lexicon.language).is_somebody(head.text)
    return lexicon.language == "fr" and (head.ent_type_ == "PER" or (head.pos_ == "NOUN" and somebody))


def _infinitive(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    """``affirme avoir pris la ville``; where the list says so only what is past: a plan is no claim."""
    doc = cue.verb.doc
    behind = i = past_addressee(doc, cue.end, cue.sentence.end, lexicon)
    while (
        i < cue.sentence.end
        and i < cue.end + 8
        and (
            doc[i].pos_ in ("ADV", "PUNCT", "ADP", "DET")
            or doc[i].lower_ in lexicon.words("dates")
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
    if lexicon.has("parting", token.lower_):
        return None  # "se sont dit au revoir"
    if token.tag_ == "VB" and lexicon.has("of_doing", cue.lemma):
        return None  # "a girl reported to have been found", by nobody
    if "Inf" not in feature(token, "VerbForm") and not (token.tag_ == "VBG" and lexicon.has("of_doing", cue.lemma)):
        return None
    thinks = lexicon.has("minds", lemma_of(token))  # "indique espérer"
    if cue.lemma in lexicon.words("perfect_only") and not (
        thinks or lemma_of(token) in ("avoir", "être", "have", "be")
    ):
        return None
    behind = i if doc[i - 1].text == "," else behind  # "a laissé entendre, en 2010, avoir"
    skipped = (t for t in doc[behind:i] if t.lower_ in lexicon.words("negation") or not passes(t, lexicon))
    start = next((t.i for t in skipped), i)  # "ont annoncé lundi avoir capturé", but "affirme n'avoir"
    return clip(cue, char(cue, start), end_char(cue, infinitive_end(cue, token)), quotes, lexicon, "infinitive")


def _refused(cue: Cue, lexicon: Lexicon) -> Content | None:
    """``a refusé de dire qui``; the verb itself where nothing follows: ``declined to comment on Monday.``"""
    dates = lexicon.words("dates")
    if cue.end < cue.sentence.end and cue.verb.doc[cue.end].pos_ in ("CCONJ", "PUNCT"):
        return Content(char(cue, cue.start), end_char(cue, cue.end), None, "refusal")
    rest = [t for t in cue.verb.doc[cue.end : cue.sentence.end] if t.pos_ in ("NOUN", "PROPN", "VERB", "PRON", "SCONJ")]
    if any(t.lower_ not in dates and t.ent_type_ not in ("DATE", "TIME") for t in rest):
        return rest_of(cue, lexicon, "refusal")
    return Content(char(cue, cue.start), end_char(cue, cue.end), None, "refusal")


def _what(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``C'est ce qu'assure X``."""
    opening = cue.verb.doc.span(cue.sentence.start, cue.start).text.lower()
    return cue.start - cue.sentence.start <= 6 and any(opening.endswith(w) for w in lexicon.entry("what"))


def _sentence_before(cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content | None:
    if not cue.sentence.start:
        return None
    doc = cue.verb.doc
    before = doc[cue.sentence.start - 1].sent
    return trimmed(doc.text, before.start_char, before.end_char, quotes, lexicon, "sentence-before")
