"""Quotations that stand free: no verb of saying in their own sentence, a speech act in the one before."""

from __future__ import annotations

from collections.abc import Iterable

from builder.extract.claims.inverted import can_speak
from builder.extract.claims.lexicon import Lexicon, finite, lemma_of
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import SUBJECT_DEPS, Content
from builder.extract.claims.quotes import Quote
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens

ASIDE = 20
"""So many words may tell who somebody is, behind a name."""
LONGEST = 10
"""So many words may an office have before a name."""
SHORTEST = 4
"""Words below which a quotation behind a colon is a title or a slogan."""
LONG = 30
"""So many words has a sentence at most that only leads up to a name."""
PERSONS = frozenset({"PER", "PERSON"})
TITLES = frozenset({"M.", "Mme", "Mr", "Mr.", "Mrs", "Ms"})


def free_quote(sentence: Tokens, quotes: tuple[Quote, ...]) -> Content | None:
    """The quotation that this sentence opens with, or is inside of; None where its words are the author's."""
    for quote in quotes:
        opens = sentence.start_char <= quote.start <= sentence.start_char + 2
        inside = quote.start < sentence.start_char < quote.end
        if (opens or inside) and quote.inner_end - quote.inner_start >= 25:
            return Content(quote.inner_start, quote.inner_end, quote, "quote-free")
    return None


def colon_quote(
    sentence: Tokens, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> tuple[int, int, Subject, Content] | None:
    """``X est optimiste : « Je trouve que … »``: the verb, who, and a whole sentence of theirs behind a colon."""
    doc = sentence.doc
    for token in sentence[1:-2]:
        quote = _behind(token, quotes)
        if quote is None:
            continue
        subject = next((t for t in doc[sentence.start : token.i] if t.dep_ in SUBJECT_DEPS), None)
        if subject is None or subject.head.i <= subject.i or subject.head.i >= token.i:
            return None
        verb = subject.head
        if (name := _second(verb, token)) is not None:
            subject, verb = name, next(t for t in doc[name.i : token.i] if finite(t))
        person = subject.pos_ == "PROPN" or lexicon.has_any(("he", "she", "people"), subject.lower_)
        person = person or subject.text in TITLES or names_of(lexicon.language).is_somebody(subject.text)
        if not person or not _is_sentence(quote, doc):
            return None
        content = Content(quote.inner_start, quote.inner_end, quote, "quote-colon")
        return verb.i, verb.i + 1, phrase(subject, None, lexicon), content
    return None


def _second(verb: Token, colon: Token) -> Token | None:
    """The name that a second clause before the colon opens with: ``Tout le monde doit attendre et Zed a souri :``."""
    doc = verb.doc
    joint = next((t for t in reversed(doc[verb.i : colon.i]) if t.pos_ == "CCONJ"), None)
    if joint is None or doc[joint.i + 1].pos_ != "PROPN":
        return None
    behind = next((t for t in doc[joint.i + 1 : colon.i] if t.pos_ != "PROPN"), colon)
    return doc[joint.i + 1] if finite(behind) else None


def named_quote(
    sentence: Tokens, quotes: tuple[Quote, ...], names: Iterable[Tokens], lexicon: Lexicon
) -> tuple[int, int, Subject, Content] | None:
    """``X : « Nous allons … »``: a name alone before a colon and a whole sentence of theirs."""
    doc, first = sentence.doc, sentence.start
    echo = next((o for o in lexicon.entry("echoes") if sentence.text.lower().startswith(o)), "")
    first += len(echo.split())
    first += first < len(doc) and doc[first].pos_ == "DET"
    if not any(t.text == ":" for t in doc[first + 1 : min(first + ASIDE, sentence.end)]):
        return None
    name = next((n for n in names if _opens_with(n, first, lexicon) and n.end < sentence.end), None)
    if name is None:
        return None
    colon = doc[name.end]
    beside = doc[min(name.end + 1, len(doc) - 1)]
    if colon.text == "(" or (colon.text == "," and (echo or beside.is_lower or beside.like_num)):
        # "Zed Exemple, maire de Z : « … »", "Zed Exemple (Exempla) : « … »"
        colon = next((t for t in doc[name.end : name.end + ASIDE] if t.text == ":" or finite(t)), colon)
    quote = _behind(colon, quotes)
    if quote is None or not _is_sentence(quote, doc):
        return None
    if any(t.is_alpha for t in doc[name.end :] if t.idx >= quote.end):
        return None  # "X : « … », savoure Y"
    content = Content(quote.inner_start, quote.inner_end, quote, "quote-colon")
    return colon.i, colon.i + 1, phrase(name.root, None, lexicon), content


def _opens_with(name: Tokens, first: int, lexicon: Lexicon) -> bool:
    """True for a name at ``first``, and for ``Le maire de Z, Zed Exemple``: an office is all that stands before it."""
    if name.start == first:
        return True
    office = name.doc[first : name.start]
    if not 0 < len(office) < LONGEST or not lexicon.has("people", office[0].lower_) or office[-1].pos_ == "ADP":
        return False
    return all(t.pos_ in ("NOUN", "PROPN", "ADJ", "ADP", "DET") or t.text == "," for t in office)


def _behind(colon: Token, quotes: tuple[Quote, ...]) -> Quote | None:
    """The quotation at once behind a token that is a colon."""
    return next((q for q in quotes if colon.text == ":" and colon.idx < q.start <= colon.idx + 3), None)


def _is_sentence(quote: Quote, doc: Doc) -> bool:
    """True for a quotation that says something, no title and no slogan."""
    said = [t for t in doc if quote.inner_start <= t.idx < quote.inner_end]
    return len(said) >= SHORTEST and any(finite(t) for t in said)


def speech_act(sentence: Tokens, lexicon: Lexicon) -> tuple[int, int, Subject] | None:
    """The verb (token indexes) and the subject of a sentence that hands over to a quotation: ``a rendu hommage.``"""
    acts = lexicon.words("speech_acts")
    act = next((t for t in sentence if t.pos_ in ("VERB", "NOUN") and (lemma_of(t) in acts or t.lower_ in acts)), None)
    if act is not None and (named := _final_name(sentence, lexicon)) is not None:
        return act.i, act.i + 1, phrase(named, None, lexicon)
    if (led := _led_up_to(sentence, lexicon)) is not None:
        return led
    root = next((t for t in sentence if t.dep_ == "ROOT" and t.pos_ == "VERB"), None)
    if root is None or (act is None and lexicon.verb(root) is None):
        return None
    subject = next((c for c in root.children if c.dep_ in SUBJECT_DEPS and c.i < root.i), None)
    if subject is None or lexicon.has("impersonal", subject.lower_) or lexicon.has("own_voice", subject.lower_):
        return None
    if subject.dep_ in ("nsubj:pass", "nsubjpass"):
        return None
    start = root.i
    while start > sentence.start and root.doc[start - 1].pos_ == "AUX":
        start -= 1
    return start, root.i + 1, phrase(subject, None, lexicon)


def _final_name(sentence: Tokens, lexicon: Lexicon) -> Token | None:
    """The person whom a sentence leads up to: ``les réactions ont été vives, comme celle de X.``; not the one to whom
    something is addressed: ``a rendu hommage à X``."""
    words = [t for t in sentence if not t.is_punct]
    if not words or words[-1].ent_type_ not in PERSONS:
        return None
    first = words[-1]
    while first.i > sentence.start and first.doc[first.i - 1].ent_type_ == first.ent_type_:
        first = first.doc[first.i - 1]
    before = first.doc[first.i - 1]
    return first if before.text == "," or (before.pos_ == "ADP" and not lexicon.has("to", before.lower_)) else None


def _is_reached(verb: Token, name: Token, lexicon: Lexicon) -> bool:
    """True where nothing but an office, and "à" or "pour", stands between a verb and a name: not for ``a choqué les
    amis de X``."""
    between = verb.doc[verb.i + 1 : name.i]
    whose = any(lexicon.has("of", t.lower_) for t in between[-1:])
    return not whose and all(t.pos_ in ("ADP", "DET", "ADV", "NOUN", "ADJ", "PROPN") or t.text == "," for t in between)


def _led_up_to(sentence: Tokens, lexicon: Lexicon) -> tuple[int, int, Subject] | None:
    """``Même son de cloche pour X, maire de Z.``, ``Une attitude qui n'a pas plu à X.``: the only person of a sentence
    in which nobody who can speak does anything, told by no more than an office behind the name; what is done is that
    something moves them, for who is killed or honoured does not speak."""
    doc = sentence.doc
    last = next((t for t in reversed(sentence) if t.ent_type_ in PERSONS), None)
    if last is None or len(sentence) > LONG:
        return None
    first = last
    while first.i > sentence.start and doc[first.i - 1].ent_type_ == last.ent_type_:
        first = doc[first.i - 1]
    behind = doc[last.i + 1 : sentence.end]
    if any(finite(t) for t in behind) or (behind and behind[0].text not in (",", ".", "(")) or last.i == first.i:
        return None
    opening = sentence.text.lower().replace("’", "'")
    echo = next((o for o in lexicon.entry("echoes") if opening.startswith(o)), None)
    before = doc[sentence.start : first.i]
    if echo is not None:
        size = len(echo.replace("'", "' ").split())
        return sentence.start, sentence.start + size, phrase(first, None, lexicon)
    acting = [t for t in before if t.dep_ in SUBJECT_DEPS]
    verb = next((t for t in reversed(before) if t.pos_ == "VERB"), None)
    others = any(t.ent_type_ in PERSONS or (t.pos_ == "PRON" and not lexicon.relative(t)) for t in before)
    if verb is None or not any(lexicon.has("moving", word) for word in (lemma_of(verb), verb.lower_)):
        return None
    if others or not _is_reached(verb, first, lexicon) or any(can_speak(t, lexicon) for t in (*acting, *before[:3])):
        return None
    return verb.i, verb.i + 1, phrase(first, None, lexicon)
