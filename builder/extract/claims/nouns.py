"""Nouns of saying with a clause: "les affirmations selon lesquelles …", "the claim that …"."""

from __future__ import annotations

from collections.abc import Iterator

from builder.extract.claims.lexicon import Lexicon, finite, lemma_of
from builder.extract.claims.phrases import DATES, Subject, phrase
from builder.extract.claims.pieces import SUBJECT_DEPS, clip_text
from builder.extract.claims.quotes import Quote
from builder.extract.claims.sources import Attribution
from builder.extract.claims.tagged import is_verb
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token


def find_nouns(sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Iterator[Attribution]:
    """``les affirmations russes selon lesquelles …``, ``the claim that …``: nouns of saying with a clause."""
    doc = sentence.doc
    text = doc.text
    nouns, nouns_by = lexicon.words("nouns"), lexicon.words("nouns_by")
    for token in sentence:
        if token.lower_ in nouns_by and (found := _by_somebody(token, sentence, quotes, lexicon)) is not None:
            yield found
        if token.pos_ not in ("NOUN", "ADJ") or token.lower_ not in nouns:
            continue
        for i in range(token.i + 1, min(token.i + 9, sentence.end - 2)):
            two = f"{doc[i].lower_} {doc[i + 1].lower_}"
            relatives = lexicon.entry("that_relative")
            length = 2 if two in relatives else 1 if doc[i].lower_ in relatives else 0
            if doc[i].pos_ in ("VERB", "AUX", "PUNCT"):
                break
            if not length:
                continue
            such = lexicon.has("introducing", doc[i - 1].lower_) or doc[i].dep_ == "pobj"  # "statements such as that"
            if length == 1 and (such or doc[i].dep_ in ("nsubj", "nsubjpass", "dobj")):
                break
            subject, stop = _possessor(token, i, lexicon), _stop(token, sentence)
            if subject is None and length == 2 and _is_nobodys(token, lexicon):
                subject = phrase(token, None, lexicon)
                stop = min(stop, doc[doc[i + 1].head.right_edge.i].idx + len(doc[doc[i + 1].head.right_edge.i]))
            if subject is None:
                break
            content = clip_text(text, doc[i + length].idx, stop, quotes, lexicon, "noun")
            if content is not None:
                yield Attribution(
                    token.i, token.i + 1, subject, content, token.lower_ in lexicon.words("hedging_nouns"), "noun"
                )
            break


def _is_nobodys(noun: Token, lexicon: Lexicon) -> bool:
    """True for ``les accusations selon lesquelles``, of which nobody is told who makes them, where they are not what
    somebody denies or confirms."""
    alleged = lexicon.has("alleged_as", noun.lower_) or lexicon.has("hedging_nouns", noun.lower_)
    first = noun.i - 1
    while first > noun.sent.start and noun.doc[first].pos_ in ("DET", "ADJ"):
        first -= 1
    said = lexicon.verb(noun.head) or lexicon.verb(noun.doc[max(first, noun.sent.start)])
    return lexicon.language == "fr" and alleged and said is None


def _by_somebody(noun: Token, sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Attribution | None:
    """``l'annonce par le parti Test de son retrait``: what stands behind a name, up to the next verb or mark. Not where
    somebody waits for it, and not where the name may go on: ``par la Ligue des droits``."""
    doc, by = noun.doc, noun.i + 1
    if by + 2 >= sentence.end or not lexicon.has("by", doc[by].lower_) or _awaited(noun, sentence, lexicon):
        return None
    name = _named_until(by + 1, sentence, lexicon)
    if not name:
        return None
    clause = lexicon.has("that", doc[name].lower_)
    end = next((t.i for t in doc[name + 1 : sentence.end] if _ends(t, lexicon, clause=clause)), sentence.end)
    opens = not any(finite(t) for t in doc[sentence.start : noun.i])  # "L'annonce par X d'une grève inquiète"
    if end < name + 2 or (opens and (clause or not finite(doc[min(end, sentence.end - 1)]))):
        return None
    head = next(t for t in doc[by + 1 : name] if t.pos_ in ("NOUN", "PROPN", "X"))
    start = name if lexicon.has("of_what", doc[name].lower_) and doc[name + 1].pos_ != "DET" else name + 1
    content = clip_text(doc.text, doc[start].idx, doc.span(start, end).end_char, quotes, lexicon, "noun")
    if content is None:
        return None
    return Attribution(noun.i, noun.i + 1, Subject(head, by + 1, name, (head,)), content, False, "noun")


def _named_until(first: int, sentence: Tokens, lexicon: Lexicon) -> int:
    """Index of the "de" or "que" behind ``Zed Exemple``, ``la CGT``, ``le ministre de Testland``; 0 where it is not
    sure that the name ends there."""
    doc, at, named = sentence.doc, first, False
    while at < sentence.end - 2:
        token, behind = doc[at], doc[at + 1]
        if token.text[:1].isupper():
            named = True
        elif named and (lexicon.has("of", token.lower_) or lexicon.has("that", token.lower_)):
            article = at - 2 >= first and doc[at - 2].pos_ == "DET" and doc[at - 1].ent_type_ == "ORG"
            sure = behind.text.islower() and not (article and token.ent_type_ == "ORG")
            return at if sure else 0
        elif named or not (token.pos_ in ("DET", "NOUN", "ADJ") or lexicon.has("of", token.lower_)):
            return 0
        at += 1
    return 0


def _ends(token: Token, lexicon: Lexicon, *, clause: bool) -> bool:
    if clause or token.is_punct:
        return token.text in (",", ";", ":", ".")
    return lexicon.relative(token) or (token.pos_ in ("VERB", "AUX") and finite(token))


def _awaited(noun: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``dans l'attente de l'annonce``, ``avant l'annonce``: nothing has been said."""
    before = noun.doc[max(sentence.start, noun.i - 4) : noun.i]
    return any(lexicon.has("awaiting", w) for t in before for w in (t.lower_, lemma_of(t)))


def _possessor(noun: Token, stop: int, lexicon: Lexicon) -> Subject | None:
    """Whose words they are: "de X" behind the noun, "X's" before it, or an adjective of nationality."""
    doc = noun.doc
    for t in doc[noun.i + 1 : stop]:
        if t.ent_type_ in DATES:
            continue  # "X's statement of May 2017 that"
        if t.pos_ in ("PROPN", "NOUN", "ADJ", "PRON"):
            found = phrase(t, None, lexicon)
            start, end = max(found.start, noun.i + 1), min(found.end, stop)
            return Subject(t, min(start, t.i), max(end, t.i + 1), (t,))
    for t in noun.children:
        if t.i == noun.i - 1 and is_verb(t, lexicon):
            return None  # "ministry rejects claim that", a possessor to the parser
        if t.i < noun.i and (t.dep_ == "poss" or (t.pos_ == "ADJ" and t.text[:1].isupper())):
            found = phrase(t, None, lexicon)
            return Subject(t, found.start, min(found.end, noun.i), (t,))
    return None


def _stop(noun: Token, sentence: Tokens) -> int:
    text = sentence.doc.text
    at = text.find(", ", noun.idx + 40, sentence.end_char)
    end = at if at >= 0 else sentence.end_char
    last = noun.right_edge
    if noun.dep_ in SUBJECT_DEPS and noun.i < last.i < noun.head.i:  # "The claim that it fell is false"
        end = min(end, last.idx + len(last))
    return end
