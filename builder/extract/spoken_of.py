"""Roles of whom a pronoun or a word for a person means: ``Membre de l'Académie, il a …``, ``Elle était la mère de …``.

Looked for when the article's names and other roles are known; none where two persons can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.extract.claims.cast import Cast, Member, Present, make_cast
from builder.extract.claims.lexicon import Lexicon as Words
from builder.extract.claims.lexicon import lexicon as words_of
from builder.extract.claims.numbering import APART, numbered
from builder.extract.claims.quotes import find_quotes
from builder.extract.clauses import SUBJECTS
from builder.extract.names.lexicon import Lexicon, lexicon
from builder.extract.parse import Doc, Token
from builder.extract.parse import Span as Tokens
from builder.extract.roles import clauses, doubt, openings, over, predicates
from builder.extract.roles.beginning import widened
from builder.extract.roles.ending import end_of
from builder.extract.roles.further import further
from builder.extract.roles.phrase import Names, Phrase, is_head, named, parted, phrase
from builder.extract.roles.turns import filler, past_as
from builder.extract.sentences import whole_sentences
from builder.extract.tagging import Passage
from builder.model import Article, Kind, Mention, Role, Span

REACH = 2
"""Sentences before its own in which a pronoun's person is looked for."""
BETWEEN = 5
"""So many words may stand between a copula and its noun: ``sera par la suite le``."""


def find_spoken_of(
    article: Article,
    passages: tuple[Passage, ...],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    present: Present,
) -> tuple[Role, ...]:
    """The roles given to whoever a pronoun means, in text order, without those already found."""
    known, words = lexicon(article.language), words_of(article.language)
    said = list(_all_said(passages, mentions, known))
    if not said:
        return ()
    cast = make_cast(present, passages, roles, words)
    taken = [role.span for role in roles]
    found: list[Role] = []
    for passage, sentence, number, pronoun, whole in said:
        at = passage.span(pronoun).start
        acts = any(t.pos_ in {"VERB", "AUX"} for t in passage.doc[sentence.start : pronoun.i])
        start = passage.span(passage.doc[sentence.start]).start
        meant = _meant(pronoun, Span(start, at if acts else start), number, cast, words)
        if meant is None or _is_apart(passages, passage, meant, mentions, known):
            continue
        if _has_rival(passages, meant, at if acts else start, (*roles, *found), known):
            continue
        for part in parted(passage.doc, whole, known):
            span = passage.chars(part.start, part.end)
            if not any(span.meets(other) for other in taken):
                gone = over.is_over(passage.doc, part, 0, known, article.published)
                found.append(Role(article.slug, span, span.of(article.source), meant, part.rule, gone))
                taken.append(span)
    return tuple(sorted(found))


def _all_said(
    passages: tuple[Passage, ...], mentions: tuple[Mention, ...], known: Lexicon
) -> Iterator[tuple[Passage, Tokens, int, Token, Phrase]]:
    """Each passage's sentences that say something of a pronoun: with their number, the pronoun and what is said."""
    pronouns = known.lists["pronouns"]
    for passage, sentences, numbers in numbered(passages):
        if passage.block.kind in APART:
            continue
        names: Names | None = None
        stated: tuple[predicates.Stated, ...] = ()
        for sentence, number in zip(sentences, numbers, strict=True):
            if any(t.lower_ in pronouns for t in sentence):
                if names is None:
                    names = named(passage, mentions)
                    stated = tuple(predicates.find(passage.doc, names, known))
                for pronoun, whole in _said(passage.doc, sentence, names, stated, known):
                    yield passage, sentence, number, pronoun, whole


def _said(
    doc: Doc, sentence: Tokens, names: Names, stated: tuple[predicates.Stated, ...], known: Lexicon
) -> Iterator[tuple[Token, Phrase]]:
    """Each pronoun that is a subject, with what the sentence says it is."""
    quotes = find_quotes(doc.text, known.language)
    for token in sentence:
        if token.lower_ not in known.lists["pronouns"] or not _states(token, sentence, known):
            continue
        quoted = next((q for q in quotes if q.holds(token.idx)), None)
        before = max(token.i - 1, 0)
        if quoted is not None and before > sentence.start and quoted.start == doc[before].idx:
            before -= 1  # "En tant que maire, « il a … »"
        elif quoted is not None:
            continue
        opening = _fronted(doc, sentence.start, before, names, known) if doc[before].text == "," else None
        if opening is not None:
            yield token, opening
        elif doc[before].text == "," and before == token.i - 1:
            yield from ((token, replace(one, rule="reference")) for one in openings.before(doc, before, names, known))
        predicate = _predicate(doc, token, sentence.end, known) if quoted is None else None
        held = clauses.find(doc, {token.i: token}, names, known) if quoted is None and predicate is None else ()
        for post, _ in held:
            yield from ((token, replace(each, rule="reference")) for each in (post, *further(doc, post, names, known)))
        if predicate is not None and predicate not in names.inside:
            first = widened(doc, predicate, names, known, token.i + 1)
            last = end_of(doc, predicate, sentence.end, names, known)
            said = phrase(doc, first, last, "reference")
            if last not in names.inside and not (
                doubt.only_refers(doc, first, last, predicate, known) or doubt.is_doubted(doc, said, known)
            ):
                yield token, said
        for one in stated:
            if one.subject is token and quoted is None and not doubt.is_doubted(doc, one.phrase, known):
                yield token, replace(one.phrase, rule="reference")


def _states(pronoun: Token, sentence: Tokens, known: Lexicon) -> bool:
    """True in a main clause that states something: not ``s'il est élu maire``, not ``que …``, not a question."""
    doc = pronoun.doc
    acting = [end for i in range(sentence.start, pronoun.i) if (end := past_as(doc, i, known)) > i]
    start = max(acting, default=sentence.start)
    before = doc[pronoun.i - 1]
    verb = doc[min(pronoun.i + 1, len(doc) - 1)]
    then = known.has("whens_led", before.text) and verb.morph.get("Tense", [""])[0] in {"Past", "Imp"}
    led = doc[start : pronoun.i - then]  # "when he was the mayor": not "when he is"
    if any(known.has("conditions", t.text) for t in led) or sentence.text.endswith("?"):
        return False
    if then or known.has("facts_led", before.text):
        return True  # "Testville, where he is a plumber"
    return pronoun.i == sentence.start or before.pos_ in {"PUNCT", "CCONJ", "ADV"} or before.text == ","


def _fronted(doc: Doc, start: int, comma: int, names: Names, known: Lexicon) -> Phrase | None:
    """``Membre de l'Académie, il``, ``Enfin, en tant que maire de Z, elle``: a phrase that fills the words up to the
    pronoun's comma."""
    at = next((i + 1 for i in range(comma - 1, start, -1) if doc[i].text == ","), start)
    found = openings.fronted(doc, at, comma, names, known)
    said = None if found is None else replace(found, rule="reference")
    return None if said is None or doubt.is_doubted(doc, said, known) else said


def _predicate(doc: Doc, pronoun: Token, end: int, known: Lexicon) -> int | None:
    """Index of the noun that a copula says of a pronoun: the first noun for a person behind it, with nothing but
    adverbs, articles and what stands before such a noun between."""
    i = pronoun.i + 1
    copula = False
    stop = min(end, i + BETWEEN + 3)
    while i < stop:
        text = doc[i].text
        if known.has("copulas", text) or known.has("named", text):
            copula = True
        elif copula and is_head(doc, i, known):
            ahead = i
            if doc[i].tag_ == "NNS" or "Plur" in doc[i].morph.get("Number", []) or doc[i].dep_ in SUBJECTS:
                return None  # "He is confident leaders will agree"
            while not known.head_first and ahead + 1 < end and is_head(doc, ahead + 1, known):
                ahead += 1
            return ahead
        elif copula and (size := filler(doc, i, known)):
            i += size - 1
        elif not _passes(doc[i], known, copula):
            return None
        i += 1
    return None


def _passes(token: Token, known: Lexicon, copula: bool) -> bool:  # noqa: FBT001
    """True for what may stand between a pronoun, its copula and the noun."""
    if known.has("auxiliaries", token.text) or known.has("adverbs", token.text):
        return True
    noun = known.has("articles", token.text) or known.has("one_of", token.text) or known.has("before", token.text)
    return copula and (noun or (not known.head_first and token.pos_ in {"ADJ", "NOUN", "PROPN"}))


def _meant(pronoun: Token, words_before: Span, number: int, cast: Cast, words: Words) -> Span | None:
    """The mention of the only person whom a pronoun can mean: of its own sentence's subjects, else of the nearest
    sentence that has one of its gender. ``words_before`` are those of the sentence where somebody acts."""
    gender = next((g for key, g in (("he", "m"), ("she", "f")) if pronoun.lower_ in words.entry(key)), "")
    gone = cast.before(words_before.end, (Kind.ACTOR,))
    gone = tuple(m for m in gone if _suits(m, gender, cast) and 0 <= number - m.sentence <= REACH)
    here = [m for m in gone if m.span.start >= words_before.start and m.subject]
    near = here or [m for m in gone if m.span.start < words_before.start]
    nearest = {m.key for m in near if m.sentence == near[0].sentence}
    if len(nearest) != 1 or near[0].key.startswith("?"):
        return None
    return cast.named(near[0].key, words_before.end)


def _is_apart(
    passages: tuple[Passage, ...], passage: Passage, meant: Span, mentions: tuple[Mention, ...], known: Lexicon
) -> bool:
    """True where the person stands in a paragraph before that others part from the pronoun's, or that quotes, while the
    article has named somebody else: ``X a dit : « … »`` and, in the next paragraph, ``Née en 1950, elle``."""
    here = passage.block.span
    if here.holds(meant):
        return False
    between = [m for m in mentions if m.kind is Kind.ACTOR and meant.end <= m.span.start < here.start]
    theirs = next((p for p in passages if p.block.span.holds(meant)), passage)
    if any(not theirs.block.span.holds(m.span) for m in between):
        return True
    mine = {word for m in mentions if m.span == meant for word in m.text.split()}
    others = (m for m in mentions if m.kind is Kind.ACTOR and m.span.end <= here.start)
    alone = not any(mine.isdisjoint(m.text.split()) for m in others)
    return not alone and bool(find_quotes(theirs.doc.text, known.language))


def _has_rival(passages: tuple[Passage, ...], meant: Span, at: int, roles: tuple[Role, ...], known: Lexicon) -> bool:
    """True where somebody without a name stands between the person and the pronoun, or beside the person (``la
    victime``, ``son successeur``, ``a neighbour``), and where the person's own sentence has a pronoun before the name
    (``Il est propriétaire, a dit X``): then it may mean somebody else."""
    for passage in passages:
        for sentence in whole_sentences(passage):
            span = passage.span(sentence)
            if span.end <= meant.start or span.start >= at:
                continue
            for token in sentence:
                here = passage.span(token)
                if here.start >= at or here.meets(meant):
                    continue
                if token.lower_ in known.lists["pronouns"] and here.start < meant.start and token.dep_ in SUBJECTS:
                    return True
                person = token.pos_ == "NOUN" and known.is_person(token.text) and not known.is_persons(token.text)
                if person and not any(role.span.meets(here) for role in roles) and not _is_predicate(token, known):
                    return True
    return False


def _is_predicate(token: Token, known: Lexicon) -> bool:
    """True for ``commentator`` in ``who was a commentator`` and ``as the first woman``: no second person."""
    if known.has("as", token.head.text):
        return True
    subject = next((c for c in token.head.children if c.dep_ in SUBJECTS), None)
    return token.dep_ == "attr" and subject is not None and known.has("who", subject.text)


def _suits(member: Member, gender: str, cast: Cast) -> bool:
    known = cast.genders.get(member.key, "") or member.gender
    return known in ("", gender)
