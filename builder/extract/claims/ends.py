"""Where a content ends that has run on into the next clause: "il dit lutter pour X, leurs liens restent flous"."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.pieces import SUBJECT_DEPS, Content, trimmed
from builder.extract.claims.quotes import Quote
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

NOMINAL = frozenset({"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"})


def without_next_clause(content: Content, cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content:
    """The content without a tail that is the subject of what follows, or is the main clause itself."""
    tokens = [t for t in cue.verb.doc[cue.end : cue.sentence.end] if content.start <= t.idx < content.end]
    if not tokens or content.start < cue.verb.idx or content.how.startswith("quote"):
        return content
    deed = _before_next_deed(tokens, cue, lexicon)
    if deed is not None:
        return trimmed(cue.verb.doc.text, content.start, deed.idx, quotes, lexicon, content.how) or content
    joint = _before_own_clause(tokens, content, cue, quotes, lexicon)
    if joint is not None:
        return trimmed(cue.verb.doc.text, content.start, joint.idx, quotes, lexicon, content.how) or content
    commas = [t for t in tokens[1:] if t.text == "," and not any(q.holds(t.idx) for q in quotes)]
    comma = _before_verdict(commas, cue, lexicon)
    comma = comma or _before_subject(tokens, commas, cue, lexicon) or _before_main_clause(commas, cue)
    if comma is None:
        return content
    return trimmed(cue.verb.doc.text, content.start, comma.idx, quotes, lexicon, content.how) or content


def whole_marks(content: Content, cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content:
    """The content with all of a quotation that it breaks off in: ``he doesn't “want an election, but if they vote …”``;
    not where the quotation goes on behind the sentence."""
    doc = cue.verb.doc
    if content.start < cue.verb.idx:
        return content
    last = cue.sentence.end_char + 2
    torn = (q for q in quotes if content.start < q.start < content.end < q.inner_end and q.end <= last)
    quote = next(torn, None)
    if quote is None:
        return content
    return trimmed(doc.text, content.start, quote.end, quotes, lexicon, content.how) or content


def before_doer(
    content: Content, cue: Cue, subject: Tokens | None, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> Content:
    """The content without the main clause behind it, whose subject says it: ``Après avoir affirmé que tout allait bien,
    Zed Exemple est parti``."""
    doc = cue.verb.doc
    if subject is None or subject.start <= cue.end or cue.start == cue.sentence.start or cue.inverted is not None:
        return content
    comma, opened = doc[subject.start - 1], lexicon.has("afterwards", doc[cue.start - 1].lower_)
    if not opened or comma.text != "," or not content.start < comma.idx < content.end:
        return content
    return trimmed(doc.text, content.start, comma.idx, quotes, lexicon, content.how) or content


def past_mark(content: Content, cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content:
    """The content with the participle behind a quotation that it ends with: ``30 « agents » tués à Modèleville``."""
    doc = cue.verb.doc
    quote = next((q for q in quotes if content.start < q.start and q.inner_end <= content.end <= q.end), None)
    if quote is None or content.start < cue.verb.idx:
        return content
    i = next((t.i for t in doc[cue.end : cue.sentence.end] if t.idx >= quote.end), cue.sentence.end)
    if i >= cue.sentence.end or doc[i].pos_ not in ("VERB", "ADJ") or _finite(doc[i]) or doc[i].tag_ == "VBG":
        return content
    if any(_finite(t) for t in doc[i].children):
        return content
    stop = next((t.i for t in doc[i : cue.sentence.end] if t.is_punct or t.pos_ == "CCONJ" or _finite(t)), None)
    last = doc[(cue.sentence.end if stop is None else stop) - 1]
    return trimmed(doc.text, content.start, last.idx + len(last), quotes, lexicon, content.how) or content


def past_verb(content: Content, cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon) -> Content:
    """The content with the verb that the parse has cut it off from: ``que Modèleville et Exempla considéreraient un
    départ comme``."""
    doc = cue.verb.doc
    behind = [t for t in doc[cue.end : cue.sentence.end] if t.idx >= content.end]
    inside = [t for t in doc[cue.end : cue.sentence.end] if content.start <= t.idx < content.end]
    if (
        content.how != "that-clause"
        or not behind
        or not inside
        or not _finite(behind[0])
        or any(_finite(t) for t in inside)
    ):
        return content
    opened = any(lexicon.has("that", t.lower_) for t in doc[cue.end : inside[0].i + 1])
    if not opened or any(t.is_punct for t in inside):
        return content
    stop = next((t for t in behind if t.is_punct and t.text in ",;:."), None)
    end = stop.idx if stop is not None else cue.sentence.end_char
    return trimmed(doc.text, content.start, end, quotes, lexicon, content.how) or content


def _before_next_deed(tokens: list[Token], cue: Cue, lexicon: Lexicon) -> Token | None:
    """The "and" behind which the one who speaks does something else, where nothing before it has a verb of its own:
    ``a accusé X de mentir et a menacé de partir``."""
    doc = cue.verb.doc
    if cue.gerund or cue.infinitive or cue.passive:
        return None
    for token in tokens:
        if _finite(token):
            return None
        if token.pos_ != "CCONJ":
            continue
        i = token.i + 1
        while i < cue.sentence.end and (_negates(doc[i], lexicon) or lexicon.has("clitics", doc[i].lower_)):
            i += 1
        if i >= cue.sentence.end or not _finite(doc[i]):
            continue
        same = doc[i].tag_ == cue.verb.tag_ or (lexicon.language == "fr" and doc[i].pos_ in ("AUX", "VERB"))
        return token if same and _subject(doc[i]) is None else None
    return None


def _before_own_clause(
    tokens: list[Token], content: Content, cue: Cue, quotes: tuple[Quote, ...], lexicon: Lexicon
) -> Token | None:
    """The "but" or ", and" behind which a clause with a subject of its own stands, where what is said before it is
    none: ``rejected that as “fiction”, but its shares fell``, ``dément avoir menti, mais son titre a chuté``. A denial
    ends before "but" whatever it denies; ``denied that he lied but that X did`` goes on."""
    doc, told = cue.verb.doc, "clause" in content.how
    for token in tokens:
        if any(q.holds(token.idx) for q in quotes):
            continue
        if told and token.pos_ != "CCONJ":
            continue
        if _finite(token):
            told = True
            continue
        against = lexicon.has("against", token.lower_)
        if token.pos_ != "CCONJ" and not against:
            continue
        denied = against and lexicon.has("denying", cue.lemma) and not cue.negated
        parted = against or (token.lower_ in lexicon.entry("joining") and doc[token.i - 1].text in (",", "»", "”", '"'))
        if parted and (denied or not told) and _opens_own_clause(token.i + 1, cue):
            return token
    return None


def _opens_own_clause(start: int, cue: Cue) -> bool:
    """True where a noun phrase and its finite verb stand: ``its shares have fallen``; not for ``that its shares fell``,
    ``fraud that shook``."""
    doc, i = cue.verb.doc, start
    while i < cue.sentence.end and doc[i].pos_ == "ADV":
        i += 1
    subject = next((t for t in doc[i : cue.sentence.end] if t.dep_ in SUBJECT_DEPS), None)
    if subject is None or subject.left_edge.i != i or subject.pos_ not in ("NOUN", "PROPN", "PRON"):
        return False
    between = doc[i : subject.i]
    if any(t.pos_ not in NOMINAL and t.pos_ != "ADP" and t.text != "-" for t in between):
        return False
    helpers = (subject.head, *subject.head.children)
    return any(_finite(t) and t.i > subject.i for t in helpers)


def _before_verdict(commas: list[Token], cue: Cue, lexicon: Lexicon) -> Token | None:
    """The comma before what the writer says of the claim: ``, an allegation the firm denies``, ``, un chiffre que
    l'entreprise conteste``; not before ``, a figure of 40``."""
    doc = cue.verb.doc
    for comma in commas:
        noun = comma.i + 2
        if noun + 1 >= cue.sentence.end or doc[comma.i + 1].pos_ != "DET" or doc[noun + 1].pos_ in ("ADP", "NOUN"):
            continue
        told = lexicon.has("verdict_nouns", doc[noun].lower_) and not doc[noun + 1].is_punct
        if told and any(t.pos_ in ("VERB", "AUX") for t in doc[noun + 1 : cue.sentence.end]):
            return comma
    return None


def _before_subject(tokens: list[Token], commas: list[Token], cue: Cue, lexicon: Lexicon) -> Token | None:
    """The comma whose tail is the subject of the finite verb right behind the content."""
    i, parted = tokens[-1].i + 1, False
    doc = cue.verb.doc
    while i < cue.sentence.end and (doc[i].text == "," or (doc[i].pos_ == "ADV" and not _negates(doc[i], lexicon))):
        parted = parted or doc[i].text == ","
        i += 1
    if i >= cue.sentence.end or not commas or not (_finite(doc[i]) or _negates(doc[i], lexicon)):
        return None
    verb = doc[i]
    owner = verb.head if verb.pos_ in ("AUX", "ADV") or verb.dep_.startswith(("aux", "cop")) else verb
    subject = next((c for c in owner.children if c.dep_ in SUBJECT_DEPS and c.i < verb.i), None)
    if subject is not None and subject.i > commas[0].i:
        return next((c for c in reversed(commas) if c.i < subject.left_edge.i + 1), None)
    if parted or (subject is not None and subject != _subject(cue.verb)):
        return None  # "X, qui dit aimer A, B et C, est venu": the verb has a subject elsewhere
    tail = doc.span(commas[-1].i + 1, tokens[-1].i + 1)
    whole = len(tail) and tail[0].pos_ in NOMINAL and not any(_finite(t) for t in tail)
    return commas[-1] if whole else None


def _before_main_clause(commas: list[Token], cue: Cue) -> Token | None:
    """The comma before the main clause where the parse takes it for a part of what "Si X affirme que …" says."""
    if cue.verb.dep_ != "ROOT" or not any(c.dep_ == "mark" and c.i < cue.start for c in cue.verb.children):
        return None
    for clause in (c for c in cue.verb.children if c.dep_ == "ccomp" and c.i > cue.verb.i):
        subject = _subject(clause)
        inner = any(c.dep_ == "advcl" and c.i > cue.end and subject and c.i < subject.i for c in clause.children)
        if subject is not None and inner:
            return next((c for c in commas if c.i == subject.left_edge.i - 1), None)
    return None


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in SUBJECT_DEPS), None)


def _finite(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") and finite(token) and "Inf" not in feature(token, "VerbForm")


def _negates(token: Token, lexicon: Lexicon) -> bool:
    return lexicon.language == "fr" and lexicon.has("negation", token.lower_)
