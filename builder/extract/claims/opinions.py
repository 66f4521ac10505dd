"""Opinions that no verb tells: "pour X, la décision est injuste"."""

from __future__ import annotations

from collections.abc import Iterator

from builder.data import words as words_of
from builder.extract.claims.lexicon import Lexicon, feature, finite, lemma_of
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import clip_text
from builder.extract.claims.quotes import Quote
from builder.extract.claims.sources import Attribution, source_head
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token


def find_opinions(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """``Pour X, la décision est …``: a person or people at the head of a sentence that says what something is."""
    doc, start = sentence.doc, sentence.start
    if len(sentence) < 6:
        return
    start += lexicon.has("going_on", doc[start].lower_)  # "Et pour X, …"
    if doc[start].lower_ not in lexicon.words("persons_only"):
        return
    head = source_head(start + 1, sentence, lexicon)
    if head is None:
        return
    subject = phrase(head, None, lexicon)
    named = head.ent_type_ in ("PER", "PERSON")
    body = head.text in words_of("well_known", "unions")
    him = head.pos_ == "PRON" and lexicon.has_any(("he", "she"), head.lower_)
    him = him and head.i + 1 < sentence.end and doc[head.i + 1].text == ","
    if not (named or body or him) and not any(
        lexicon.has(k, head.lower_) for k in ("people", "members", "opinion_bodies")
    ):
        return
    end = next((t.i for t in doc[head.i : sentence.end] if t.text == ","), None)
    if end is None:
        return
    root = sentence.root
    if root.i < end:  # the parser hangs the clause on "avocats" in "Pour les avocats, ce procès est …"
        verbs = [t for t in doc[end : sentence.end] if t.pos_ in ("VERB", "AUX")]
        root = next((t.head if t.dep_ == "cop" else t for t in verbs), root)
    judged = any(c.dep_ == "cop" for c in root.children) or lexicon.has("being", lemma_of(root))
    judged = judged or (body and any(t.like_num for t in doc[root.i : sentence.end]))  # "Pour la CGT, … 450 000"
    judged = judged or (_named_behind(head, end, lexicon) and _is_no_state(root, lexicon))
    judged = judged or _is_judgement(root) or _is_due(root) or _must_be(root, head)
    theirs = [q for q in quotes if sentence.start_char < q.start < sentence.end_char]
    behind = [t for t in doc[end + 1 : sentence.end] if not any(q.holds(t.idx) for q in theirs)]
    if not (judged or theirs) or root.i < end or any(lexicon.verb(t) and finite(t) for t in behind):
        return
    last = _last_aside(end, root.i, sentence)
    content = clip_text(doc.text, doc[last].idx, sentence.end_char, quotes, lexicon, "opinion")
    if content is not None:
        stop = min(max(subject.end, head.i + 1), end)
        yield Attribution(start, start + 1, Subject(head, start + 1, stop, (head,)), content, False, "opinion")


def _is_judgement(verb: Token) -> bool:
    """True for ``il s'agit d'une promesse extravagante``; not for ``d'une première``, ``d'une blessure au genou``."""
    noun = next((c for c in verb.children if c.pos_ == "NOUN" and c.i > verb.i), None)
    if lemma_of(verb) != "agir" or noun is None:
        return False
    ranked = any("Ord" in feature(c, "NumType") for c in noun.children)  # "d'une première finale européenne"
    return not ranked and any(c.dep_ == "amod" and c.i > noun.i for c in noun.children)


def _is_due(verb: Token) -> bool:
    """True for ``il faudrait``, ``il faut``: what ought to be is an opinion."""
    told = "Cnd" in feature(verb, "Mood") or "Pres" in feature(verb, "Tense")
    return lemma_of(verb) == "falloir" and told


def _must_be(verb: Token, office: Token) -> bool:
    """True for ``Pour le maire, le projet doit être revu``: by one person, of what shall be done."""
    one = "Plur" not in feature(office, "Number") and "Ind" in feature(verb, "Mood")
    done = (c for c in verb.children if c.dep_ == "xcomp")
    return lemma_of(verb) == "devoir" and one and any(x.dep_ == "aux:pass" for c in done for x in c.children)


def _named_behind(office: Token, comma: int, lexicon: Lexicon) -> bool:
    """True for ``le procureur, Zed Exemple,``: nobody for whose good something is done is called so."""
    doc = office.doc
    named = comma + 2 < len(doc) and doc[comma + 1].pos_ == "PROPN" and doc[comma + 2].text[:1].isupper()
    return named and lexicon.has("people", office.lower_)


def _is_no_state(verb: Token, lexicon: Lexicon) -> bool:
    """True for ``n'étaient pas réunis``: what is not so, rather than what was done."""
    helpers = [c for c in verb.children if c.pos_ == "AUX"]
    be = len(helpers) == 1 and lemma_of(helpers[0]) == "être" and "Past" not in feature(helpers[0], "Tense")
    return be and any(lexicon.has("negation", c.lower_) for c in verb.children)


def _last_aside(comma: int, root: int, sentence: Tokens) -> int:
    """Index behind the comma that closes an apposition: ``, ancien ministre,``."""
    doc = sentence.doc
    following = next((t.i for t in doc[comma + 1 : root] if t.text == ","), None)
    aside = following is not None and not any(
        t.pos_ in ("VERB", "AUX", "DET") for t in doc.span(comma + 1, following)[:2]
    )
    return following if aside and following is not None else comma
