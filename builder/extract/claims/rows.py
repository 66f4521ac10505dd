"""From what is said to rows: one claim for each speaker, each thing once, later sentences looked back from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from builder.extract.claims.clauses import RELATIVE
from builder.extract.claims.denied import DENIED, OWN
from builder.extract.claims.hedges import is_hedged, said_to_have
from builder.extract.claims.impersonal import is_impersonal
from builder.extract.claims.joint import Memory, Scene, Speaker
from builder.extract.claims.lexicon import Lexicon
from builder.extract.claims.phrases import Subject
from builder.extract.claims.pieces import Content
from builder.extract.claims.pronouns import FAR
from builder.extract.claims.sorts import told_by_name
from builder.extract.claims.speakers import find_speakers
from builder.extract.parse import Doc
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.model import Article, Claim, Kind, Span

HYPHENS = frozenset("-‑–")
LONG = 25
"""Characters from which on the same words are no chance."""


@dataclass(frozen=True)
class Saying:
    """One reporting expression, found but not yet resolved; token indexes of the passage."""

    start: int
    end: int
    subject: Subject | None
    """None for a sentence that goes on with who spoke last: ``Et d'ajouter``."""
    content: Content
    lemma: str
    hedged: bool
    negated: bool
    rule: str


def rows(
    saying: Saying, scene: Scene, sentence: Tokens, article: Article, others: Iterable[Saying] = ()
) -> list[Claim]:
    """A claim for each speaker of a saying; what ``others`` of the sentence say inside it is hedged by itself."""
    passage = scene.passage
    content = _without_comma(saying.content, passage.doc.text)
    span = passage.chars(content.start, content.end)
    if content.how == "answer":
        span = passage.span(passage.doc.span(saying.start, saying.end))
    where = passage.span(sentence)
    where = Span(min(where.start, span.start), max(where.end, span.end))
    quote = content.quote
    if quote is not None:
        marked = passage.chars(quote.start, quote.end)
        where = Span(min(where.start, marked.start), max(where.end, marked.end))
    inner = passage.chars(quote.inner_start, quote.inner_end) if quote is not None else None
    quoted = None if inner is None or any(m.span.holds(inner) for m in scene.mentions) else inner  # no name in marks
    own = _own_end(saying, content, others, passage)
    tokens = tuple(t for t in passage.doc if content.start <= t.idx < own)
    words = scene.lexicon
    denying = saying.lemma in words.words("denying") and content.how != OWN
    hedged = saying.hedged or is_hedged(saying.lemma, tokens, words, past=_past(saying, passage, words))
    hedged = hedged or said_to_have(tuple(passage.doc[saying.start : saying.end]), words)
    direct = quote is not None and 2 * len(quoted or ()) >= len(span) and saying.rule.startswith("quote")
    ahead = content.start < passage.doc[saying.start].idx
    whole = quote is not None and content.start == quote.inner_start and saying.rule.startswith("quote")
    if quote is not None and whole and quote.start < sentence.start_char:
        earlier = sum(quote.start < s.start_char <= sentence.start_char for s in passage.sentences)
        scene = replace(scene, since=passage.chars(quote.start, quote.end).start, sentence=scene.sentence - earlier)
    elif (ahead or whole) and content.how != DENIED:
        scene = replace(scene, since=span.start)
    speakers = _speakers(saying, scene)
    behind = content.start >= passage.doc[saying.end - 1].idx
    if behind and any(s.mention is not None and s.mention.start == span.start for s in speakers):
        return []  # "comme l'a indiqué le maire, Zed Exemple, en évoquant": no more than who says it
    if _only_thought(saying, speakers, scene):
        return []
    return [
        Claim(
            article=article.slug,
            span=span,
            sentence=where,
            speaker_span=_unhyphened(speaker.span, article),
            speaker=speaker.mention,
            cue=passage.span(passage.doc.span(saying.start, saying.end)),
            quote=quoted,
            direct=direct,
            hedged=hedged,
            denies=denying and not saying.negated,
            confirms=saying.lemma in words.words("confirming") and not saying.negated,
            rule=saying.rule,
        )
        for speaker in speakers
    ]


def _unhyphened(span: Span, article: Article) -> Span:
    """The span without the hyphen before it: ``elle`` of ``a-t-elle``."""
    return Span(span.start + (article.source[span.start] in HYPHENS), span.end)


def _only_thought(saying: Saying, speakers: tuple[Speaker, ...], scene: Scene) -> bool:
    """True for ``she believes that``, ``il est sûr que`` of somebody who has said nothing so far: told of a mind, as
    stories and portraits do."""
    if saying.subject is None or saying.subject.head.pos_ != "PRON" or saying.content.quote is not None:
        return False
    last, words = scene.passage.doc[saying.end - 1].lower_, scene.lexicon
    if saying.lemma not in words.words("opining") and not words.has("convinced", last):
        return False
    spoke = {span for _, spans in scene.memory.speakers for span in spans}
    keys = {m.key for m in scene.cast.members if m.span in spoke}
    return not any(s.mention is not None and scene.cast.key_of(s.mention) in keys for s in speakers)


def _own_end(saying: Saying, content: Content, others: Iterable[Saying], passage: Passage) -> int:
    """Where the content's own words end: before whoever else is said to speak in it (``…, while X allegedly told``)."""
    inside = [
        passage.doc[min(o.start, o.subject.start if o.subject is not None else o.start)].idx
        for o in others
        if o is not saying and o.start > saying.start and content.start < passage.doc[o.start].idx < content.end
    ]
    return min([content.end, *(at for at in inside if at > content.start)])


def _without_comma(content: Content, text: str) -> Content:
    """The content without the comma before a closing mark: English typography, and no word of the speaker's."""
    quote = content.quote
    if quote is not None and quote.inner_end - quote.inner_start > 1 and text[quote.inner_end - 1] == ",":
        quote = replace(quote, inner_end=quote.inner_end - 1)
    end = content.end - (content.end - content.start > 1 and text[content.end - 1] == ",")
    return replace(content, end=end, quote=quote)


def _past(saying: Saying, passage: Passage, lexicon: Lexicon) -> bool:
    """True for ``a annoncé que``: what it reports is told back in time."""
    return saying.rule == "that-clause" and any(
        lexicon.has("have", t.lower_) or lexicon.has("be", t.lower_) for t in passage.doc[saying.start : saying.end]
    )


def _speakers(saying: Saying, scene: Scene) -> tuple[Speaker, ...]:
    """Who says it; whom the content itself names where that is how the article names its source."""
    if saying.subject is None:
        return tuple(Speaker(span, span) for span in scene.memory.last(scene.sentence, 2) if span is not None)
    head = saying.subject.head
    if is_impersonal(head, scene.passage.doc[saying.start], saying.lemma, scene.lexicon):
        return (Speaker(scene.passage.span(head), None),)
    speakers = find_speakers(saying.subject, scene)
    if _breaks_chain(saying, speakers, scene) or _is_of_another(saying, speakers, scene):
        return (Speaker(speakers[0].span, None),)
    if any(s.mention is not None for s in speakers):
        return speakers if not _names_itself(saying, speakers, scene) else (Speaker(speakers[0].span, None),)
    reported = saying.content.quote is None and saying.content.how == "clause-before"
    body = scene.lexicon.has("generic_bodies", saying.subject.head.lower_)
    sourced = saying.content.how in ("source-last", "source-inside")
    if sourced or (reported and body):  # "X has sold the site, the company said"
        return find_speakers(saying.subject, replace(scene, since=None))
    if reported and saying.subject.head.pos_ == "PRON" and len(speakers) == 1:
        return _himself(saying, scene) or speakers
    return speakers


def _breaks_chain(saying: Saying, speakers: tuple[Speaker, ...], scene: Scene) -> bool:
    """True for ``he`` of ``he added`` right behind what a group says of a man: who adds has spoken before."""
    lexicon, head = scene.lexicon, saying.subject.head if saying.subject is not None else None
    goes_on = lexicon.has("adding", saying.lemma) or saying.lemma in lexicon.entry("phrases")
    if head is None or not goes_on or lexicon.language != "en" or len(speakers) != 1:
        return False
    if head.pos_ != "PRON" or speakers[0].mention is None or scene.memory.by_pronoun is not None:
        return False
    last = scene.memory.last(scene.sentence, 1)
    groups = {m.span for m in scene.cast.members if m.kind is Kind.GROUP}
    named = scene.cast.key_of(speakers[0].mention)
    acting = any(m.key == named and m.subject and 0 <= scene.sentence - m.sentence <= 1 for m in scene.cast.members)
    return len(last) == 1 and last[0] in groups and not acting


def _is_of_another(saying: Saying, speakers: tuple[Speaker, ...], scene: Scene) -> bool:
    """True for ``he`` of ``X named a concern of Y which, he said, grows``, which may be either."""
    if saying.content.how != RELATIVE or saying.subject is None or saying.subject.head.pos_ != "PRON":
        return False
    at = scene.passage.span(scene.passage.doc[saying.start]).start
    here = (m for m in scene.cast.members if m.sentence == scene.sentence and m.span.end <= at)
    keys = {m.key for m in here if m.kind is Kind.ACTOR}
    return len(keys | {scene.cast.key_of(s.mention) for s in speakers}) > 1


def _names_itself(saying: Saying, speakers: tuple[Speaker, ...], scene: Scene) -> bool:
    """True where whom "he" or "the company" is taken for stands by name in what is said: spoken of, and no speaker.
    Not where the sentence before the verb is what is said: ``Exempla has sold the site, the company said``."""
    if saying.content.how not in ("that-clause", "clause") or len(speakers) != 1 or speakers[0].mention is None:
        return False
    if speakers[0].span.holds(speakers[0].mention):
        return False  # said by name
    said = scene.passage.chars(saying.content.start, saying.content.end)
    key = scene.cast.key_of(speakers[0].mention)
    noun = saying.subject.head.lower_ if saying.subject is not None else ""
    names = {m.mention.text for m in scene.cast.members if m.key == key and m.mention is not None}
    if any(told_by_name(noun, name, scene.lexicon) for name in names):
        return False  # "the airline said it fell when Exempla Airways lost": the name tells which airline
    return any(m.key == key and m.mention is not None and said.holds(m.span) for m in scene.cast.members)


def _himself(saying: Saying, scene: Scene) -> tuple[Speaker, ...]:
    """``X a fermé l'usine, a-t-il annoncé``: whom the content is about, where nobody else is at hand."""
    assert saying.subject is not None
    found = find_speakers(saying.subject, replace(scene, since=None))
    key = scene.cast.key_of(found[0].mention) if len(found) == 1 and found[0].mention is not None else None
    start = scene.passage.chars(saying.content.start, saying.content.end).start
    others = {m.key for m in scene.cast.before(start, (Kind.ACTOR,)) if scene.sentence - m.sentence <= FAR}
    return found if key is not None and others <= {key} and saying.lemma not in scene.lexicon.words("adding") else ()


def once(claims: Iterable[Claim], article: Article) -> list[Claim]:
    """The claims without free quotations that another claim accounts for, and without a headline's words where
    the text below says the same by the same speaker."""
    kept = list(claims)
    kept = [c for c in kept if c.rule != "quote-free" or not any(o is not c and o.span.meets(c.span) for o in kept)]
    told = [(c, " ".join(c.span.of(article.prose).split()).lower(), c.cue.of(article.source)) for c in kept]
    by_cue: dict[str, list[tuple[Claim, str]]] = defaultdict(list)
    for claim, words, cue in told:
        if len(words) >= LONG:
            by_cue[cue].append((claim, words))
    return [c for c, mine, cue in told if not any(w in mine and _repeats(c, mine, o, w) for o, w in by_cue[cue])]


def _repeats(claim: Claim, mine: str, other: Claim, theirs: str) -> bool:
    """True for a claim that holds the words of one of the same verb in another sentence; of two alike, the first."""
    same = theirs in mine and not claim.sentence.meets(other.sentence)
    return same and (mine != theirs or claim.span < other.span)


def order_of(claim: Claim) -> tuple[Span, Span, Span]:
    """By content, then cue, then speaker (whoever has none comes first)."""
    return claim.span, claim.cue, claim.speaker or claim.speaker_span or Span(-1, -1)


def run_on(claims: list[Claim], sentence: Span) -> list[Claim]:
    """The claims of the last sentence, with a quotation that goes on without an expression of its own."""
    last = claims[-1].sentence
    return [
        replace(c, sentence=Span(last.start, max(last.end, sentence.end))) if c.sentence == last else c for c in claims
    ]


def just_said(claim: Claim, answer: Claim, passage: Passage) -> bool:
    """True for a claim in the answer's sentence or the one before, in its paragraph."""
    between = passage.block.span.holds(claim.span) and claim.sentence.start <= answer.sentence.start
    gap = [s for s in passage.sentences if claim.sentence.end <= passage.span(s).start < answer.sentence.start]
    return between and not gap and claim.speaker != answer.speaker


def of_accusation(saying: Saying, doc: Doc, lexicon: Lexicon) -> bool:
    """True for ``denied the allegation``, ``nie ces accusations``: what is denied is what was said before."""
    content = saying.content
    said = [t for t in doc if content.start <= t.idx < content.end]
    if saying.lemma not in lexicon.words("denying") or saying.negated or len(said) != 2:
        return False
    return said[0].pos_ == "DET" and lexicon.has("alleged_as", said[1].lower_)


def answered(answer: Claim, claim: Claim) -> Claim:
    """A denial or confirmation of what was just said: "Kiev le nie"."""
    start, end = min(claim.span.start, answer.sentence.start), max(claim.span.end, answer.sentence.end)
    return replace(answer, span=claim.span, sentence=Span(start, end), quote=None, direct=False, hedged=False)


def hedge_last(claims: list[Claim], sentence: Span, number: int, memory: Memory, *, every: bool) -> list[Claim]:
    """The last claim of the sentence before one that says "could not be verified" is hedged by it; ``every`` claim of
    that sentence where it speaks of several."""
    if not claims or not memory.speakers or number - memory.speakers[-1][0] > 1:
        return claims
    last, cue = claims[-1].sentence, claims[-1].cue
    return [
        replace(c, hedged=True) if c.sentence == last and sentence.start >= last.end and (every or c.cue == cue) else c
        for c in claims
    ]
