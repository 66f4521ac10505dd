"""A headline from a sentence's own words: what the date dates, and never more than the words say."""

from __future__ import annotations

from collections.abc import Sequence

from builder.data import load, words
from builder.extract.antecedents import described, name_behind, phrase, widest
from builder.extract.asides import dated_aside
from builder.extract.claims.lexicon import finite
from builder.extract.claims.lexicon import lexicon as sayings
from builder.extract.clauses import RELATIVE, clause_words, governor, impersonal, path, sets_apart, subjects, verbal
from builder.extract.date_words import counted_from, inside_noun, is_limit, possessed_noun, stands, without_date
from builder.extract.dated_lists import listed_noun
from builder.extract.dated_nouns import dated_noun_phrase
from builder.extract.deeds import deed_of
from builder.extract.doubtful import charged, decided, of_participle, opens_alone, rival, shared
from builder.extract.finishing import finished
from builder.extract.inner_dates import inner_phrase
from builder.extract.openings import opening, opens_apart
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.extract.repairs import counted_on, hangs_wrong, one_side, predicates, says_nothing, verbless, with_subject
from builder.extract.shortening import bracketed, joined

FEWEST = 4
"""Words below which a headline takes the clause around it along, and with one more, its date."""
LONG_TAIL = 60
"""Characters of an attribution at the end, before what a comma sets off there is left out."""


def headline(
    verb: Token,
    timex: Tokens,
    sentence: Tokens,
    language: str,
    *,
    happened: bool,
    ahead: bool = False,
    others: Sequence[Tokens] = (),
) -> str:
    """What the date dates, in the sentence's words, without the date; with "…" where it had to be cut.

    A noun of a happening with its complements where the date is the noun's; else the clause, with whoever says it
    where it is a saying, without connectives in front. What has not ``happened`` yet is left to its verb, and what
    lies ``ahead`` of the article keeps its date beside a verb in the past. ``others`` are the other dates of the
    sentence.
    """
    since = counted_from(timex, sentence, language)
    if since is not None:
        return _with_sentence(finished(since, [], frozenset(), language, article=False), sentence)
    dead = opens_apart(timex, sentence, language)
    if dead is not None:
        return finished(dead, [], frozenset(t.i for t in dead), language)
    noun = listed_noun(timex, sentence, others, language) or (happened and dated_noun_phrase(timex, sentence, language))
    if noun:
        return finished(noun, [], frozenset(), language, article=False)
    aside = dated_aside(timex, sentence)
    accused = deed_of(timex, sentence, others, language, ahead=ahead)
    if aside is not None:
        aside = (
            aside
            if inside_noun(timex) or accused or is_limit(timex, language)
            else without_date(aside, timex, language, others)
        )
        return finished(aside, [], frozenset(), language, article=False)
    owned = possessed_noun(timex, sentence, language)
    if owned is not None and len(owned) >= FEWEST - 1:
        return finished(owned, [], frozenset(), language, article=False)
    inner = None if accused is not None else inner_phrase(timex, verb, sentence, others, language)
    if owned is not None and inner is None:
        return _with_sentence(finished(owned, [], frozenset(), language, article=False), sentence)
    if accused is not None and accused.apart:
        done = finished(without_date(list(accused.phrase), timex, language, others), [], frozenset(), language)
        return _with_sentence(done, sentence)
    if inner is not None:
        name = finished(inner, [], frozenset(), language, article=False)
        dated = len(timex) > 1 and len(timex[-1].text) == 4 and timex[-1].text.isdigit()
        alone = dated and len(inner) > FEWEST and inner[-1].i == timex.end - 1
        return name if alone else _with_sentence(name, sentence)  # "l'agression de novembre 2011" needs no sentence
    if verb.lower_ in words(f"{language}/events", "as_prepositions") and verb.head in sentence:
        verb = governor(verb.head)  # "Concernant le travail de 2023, le maire a dit …"
    doubted = rival(timex, verb, sentence, language)
    both = shared(timex, verb, sentence)
    verb = both or verb
    top = _said(verb, sentence, language)
    kept = _with_its_noun(top, clause_words(top, timex, sentence, language), language)
    kept = counted_on(sorted({t.i: t for t in kept}.values(), key=lambda t: t.i), sentence, language)  # in order
    opened = opening(top, kept, sentence, language)
    torn, first = _lacks_its_subject(kept, top, sentence, language), kept[0]
    if torn or _lacks_its_content(kept, top, sentence, language):
        kept = [*(t for t in sentence if t.i < kept[0].i), *kept]
    shown = without_date(kept, timex, language, others)
    deed = accused is not None or charged(timex, verb)
    unsure = bool(doubted) or both is not None or (torn and first.pos_ == "VERB") or deed
    purpose = "Inf" in verb.morph.get("VerbForm", []) and decided(top, language)
    unsure = unsure or (ahead and (decided(verb, language) or purpose)) or opens_alone(timex, top, sentence, others)
    unsure = unsure or of_participle(timex, verb, sentence, kept)
    if (
        unsure
        or not (stands(timex, sentence, language, others) or _ends_another(timex, kept, language))
        or (_few(shown) and top.dep_ != "ROOT")
    ):
        shown = with_subject(kept, timex)
    if hangs_wrong(shown, top):
        kept, shown = list(sentence), without_date(list(sentence), timex, language, others)
    shown = one_side(kept if says_nothing(shown) else shown, timex)
    if opened is not None:
        return finished(opened, [], frozenset(t.i for t in opened), language)
    if sum(not t.is_punct for t in shown) < FEWEST and top.head.i != top.i:
        top = governor(top.head)
        shown = clause_words(top, timex, sentence, language)
    main = verb if verb.i in {t.i for t in shown} else top
    told = [c for c in (top, main, *top.children) if c.i in (top.i, main.i) or c.dep_ in ("ccomp", "obj", "dobj")]
    held = frozenset(
        t.i
        for t in (*path(timex.root, top), *path(main, top), *doubted, *told, *(s for c in told for s in subjects(c)))
    ) | frozenset(t.i for t in timex if deed)
    held |= predicates(main, sentence, language)
    at, tail = _attribution_behind(shown, top, language)
    title = finished(shown[:at], tail, held, language)
    whole = top.dep_ in RELATIVE or any(map(finite, shown)) or not any(map(finite, sentence))
    whole = whole and (top.dep_ in RELATIVE or not verbless(title, shown))
    whole = whole and not title.lower().replace("’", "'").startswith(tuple(load(f"{language}/events")["headless"]))
    return title if whole else _with_sentence(title, sentence)


def _ends_another(timex: Tokens, kept: list[Token], language: str) -> bool:
    """True for the date of the clause before, which stands in front of this one: ``since 1947 and X warned``."""
    behind = timex.doc[timex.end : timex.end + 1]
    opens = timex.start <= kept[0].i < timex.end and timex[0].lower_ in words(f"{language}/events", "since")
    return opens and len(behind) == 1 and behind[0].pos_ == "CCONJ"


def _with_sentence(title: str, sentence: Tokens) -> str:
    """The title with its sentence in brackets, unless the sentence begins with it."""
    whole = sentence.text.strip(" .")
    return title if whole.startswith(title) else f"{title} ({bracketed(whole)})"


def _said(verb: Token, sentence: Tokens, language: str) -> Token:
    """The verb, or the verb of saying whose content it stands in: what is claimed stays a claim."""
    top, direct = verb, True
    for token in path(verb, None):
        head = token.head
        if head.i == token.i or not sentence.start <= head.i < sentence.end:
            break
        saying = head.pos_ in ("VERB", "AUX", "NOUN") and sayings(language).verb(head) is not None
        if sets_apart(token, language):
            break
        content = token.dep_ in ("ccomp", "xcomp", "csubj", "parataxis") or _no_clause_alone(token, language)
        if content and (direct or saying):
            top = head if verbal(head) else governor(head)
        elif token.dep_ not in ("conj", "aux", "auxpass", "cop"):
            direct = False
    return top


def _no_clause_alone(verb: Token, language: str) -> bool:
    """True for conditions, infinitives, and what the parser hangs on a noun though "que" opens it."""
    if verb.dep_ not in ("advcl", *RELATIVE):
        return False
    opening = {t.lower_ for t in verb.lefts if t.dep_ in ("mark", "aux")}
    if opening & words(f"{language}/events", "conditions"):
        return True
    said = (
        {t.lower_ for t in verb.lefts}
        if verb.head.pos_ == "PROPN" and verb.doc[verb.left_edge.i - 1].text != ","
        else opening
    )
    if verb.dep_ in RELATIVE and said & words(f"{language}/events", "completing"):
        return True
    return not subjects(verb) and "Inf" in [f for t in (verb, *verb.lefts) for f in t.morph.get("VerbForm", [])]


def _with_its_noun(verb: Token, kept: list[Token], language: str) -> list[Token]:
    """A relative or participle clause behind its noun; a coordinated one behind its subject."""
    inside = {t.i for t in kept}
    if verb.dep_ in RELATIVE and verb.head.i not in inside and verb.head.sent == verb.sent:
        relative = words(f"{language}/events", "relative")
        if verb.head.pos_ == "PROPN" and kept[0].tag_ == "WRB" and subjects(verb):
            return kept[1:]  # "fled Exempla where a mayor was elected"
        opened = any(t.lower_ in relative for t in verb.subtree if t.i < verb.i)
        if (
            "Fin" in verb.morph.get("VerbForm", []) and language == "fr" and not opened
        ):  # a clause torn from its subject
            comma = next((t.i for t in reversed(verb.doc[verb.sent.start : verb.i]) if t.text == ","), None)
            return [*(list(verb.doc[comma + 1 : kept[0].i]) if comma is not None else []), *kept]
        wider = widest(verb)
        if opened and wider is not None:
            return [*verb.doc[max(wider, verb.sent.start) : kept[0].i], *kept]
        its_subject = not any(t.lower_ not in relative for t in subjects(verb))
        rest = [t for t in kept if not its_subject or not _stands_for(t, relative, language) or t.i > verb.i]
        return [*described(verb, kept[0].i), *rest, *name_behind(verb, kept)]
    if verb.dep_ == "conj" and verb.head.sent == verb.sent and _attributes(verb, language):
        return [*(t for t in verb.sent if t.i < kept[0].i and t.i not in inside), *kept]
    if verb.dep_ == "conj" and not subjects(verb) and not impersonal(verb) and verb.head.sent == verb.sent:
        relative = words(f"{language}/events", "relative")
        above = subjects(verb.head)[:1]
        ahead = [t for s in above for t in phrase(s) if t.i not in inside]
        if verb.head.dep_ in RELATIVE and all(s.lower_ in relative for s in above):
            ahead = [t for t in described(verb.head, verb.head.left_edge.i) if t.i not in inside]
        return [*ahead, *(t for t in kept if not (t.dep_ == "cc" and t.i < verb.i and t.head.i == verb.i))]
    return kept


def _stands_for(token: Token, relative: frozenset[str], language: str) -> bool:
    """True for a relative pronoun that is its clause's subject, as far as a language tells: not for "qu'"."""
    return token.lower_ in relative and (language != "fr" or token.lower_ not in words("fr/events", "completing"))


def _lacks_its_content(kept: list[Token], top: Token, sentence: Tokens, language: str) -> bool:
    """True for ``A annoncé mercredi le préfet``: what was announced stands before the comma."""
    first = kept[0]
    learnt = any(t.text == "-on" for t in kept[:4])  # "…, a-t-on appris"
    said = learnt or sayings(language).verb(top) is not None
    opens = first.pos_ in ("AUX", "VERB") and first.i > sentence.start and said
    return opens and first.doc[first.i - 1].text in (",", "»", "”", '"')


def _lacks_its_subject(kept: list[Token], top: Token, sentence: Tokens, language: str) -> bool:
    """True for a clause that begins with its verb, or with a "who" that the parser gives no noun; and for a participle
    at once behind a noun, or behind the comma of a subject that has no verb yet."""
    first = kept[0]
    if first.i == sentence.start or impersonal(top):
        return False
    before = first.doc[first.i - 1]
    if first.lower_ in words(f"{language}/events", "who"):
        return top.dep_ not in RELATIVE
    if first.pos_ not in ("VERB", "AUX"):
        return False
    if finite(first):
        return before.text == ","
    opened = first.doc[sentence.start : first.i]
    alone = opened[0].pos_ in ("DET", "NOUN", "PROPN", "PRON") and not any(t.pos_ in ("VERB", "AUX") for t in opened)
    behind = before.pos_ in ("NOUN", "PROPN") or (before.text == "," and alone)
    return behind and first.i == top.i and top.dep_ not in RELATIVE and "Part" in first.morph.get("VerbForm", [])


def _attributes(verb: Token, language: str) -> bool:
    """True for ``…, a annoncé mercredi le préfet``, which the parser takes for one more thing that the subject does."""
    if language != "fr" or sayings(language).verb(verb) is None or any(t.dep_ == "cc" for t in verb.lefts):
        return False
    first = min([verb.i, *(t.i for t in verb.lefts if t.pos_ in ("AUX", "PRON", "ADV"))])
    nouns = [t for t in verb.doc[verb.i + 1 : verb.i + 6] if t.pos_ in ("NOUN", "PROPN") and not t.is_sent_end]
    speaks = any(
        t.pos_ == "PROPN" or any(sayings(language).has(key, t.lower_) for key in ("people", "bodies")) for t in nouns
    )
    return first > 0 and verb.doc[first - 1].text == "," and speaks


def _few(tokens: list[Token]) -> bool:
    return sum(not t.is_punct for t in tokens) <= FEWEST


def _attribution_behind(tokens: list[Token], top: Token, language: str) -> tuple[int, list[Token]]:
    """Where the words at the end begin that say who says it, and these words: "a annoncé l'institution"."""
    sources = words(f"{language}/events", "sources")
    content = next((c for c in top.children if c.dep_ in ("ccomp", "parataxis") and c.i < top.i), None)
    for n in range(1, len(tokens)):
        token = tokens[n]
        by_verb = content is not None and token.i > content.i and token.text == "," and _verb_near(tokens, n, top)
        if by_verb or (token.lower_ in sources and any(t.pos_ in ("VERB", "AUX") for t in tokens[:n])):
            tail = tokens[n:]
            while tail and tail[0].is_punct:
                tail = tail[1:]
            return n, tail if len(joined(tail)) <= LONG_TAIL else tail[: _first_end(tail)]
    return len(tokens), []


def _verb_near(tokens: list[Token], n: int, top: Token) -> bool:
    """True when the verb of saying and its subject alone follow this comma."""
    return any(t.i == top.i for t in tokens[n + 1 : n + 9])


def _first_end(tail: list[Token]) -> int:
    """Where the first comma behind the saying's own words stands."""
    return next((n for n in range(3, len(tail)) if tail[n].text in (",", ";", "(")), len(tail))
