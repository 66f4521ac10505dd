"""A firm called like its founder, told from him mention by mention: ``X, the shipbuilder``, then ``Zed X``, ``X``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from builder.data.order import family_first
from builder.extract.names import doing, firm_signs, firm_words
from builder.extract.names.candidate import Candidate, key, small_at, surname, word_at
from builder.extract.names.french_near import OF
from builder.extract.names.lexicon import Lexicon
from builder.extract.parse import Doc
from builder.extract.tagging import Passage
from builder.model import EITHER, HOUSE, Kind

NEAR = 6
"""So many tokens behind a name stands what a firm is or does."""
SEEN_AS_BODY = "model-org"
"""Rule of a mention that the finder of names takes for a body."""
THAT = frozenset({"qu'", "qu’", "que"})
OWN = {"en": frozenset({"its"}), "fr": frozenset()}
PERSONAL = frozenset({"he", "she", "his", "her"})
AGES = range(15, 105)


def told_apart(passages: tuple[Passage, ...], candidates: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The candidates; where the article shows a firm of a person's bare surname, each bare one is the firm's, where it
    does what only firms do, or the person's, or, where nothing tells and it was seen as a body, in doubt."""
    bare = _bare(passages, candidates)
    found = {}
    firms = firm_words.with_form(passages, candidates)
    for name, of_name in bare.items():
        shown = any(_is_company(passages, c, lexicon) or _shows(passages, c, lexicon) for c in of_name)
        if name not in firms and not shown:
            continue
        for candidate in of_name:
            doc = passages[candidate.passage].doc
            if candidate.rule == HOUSE or _is_person(doc, candidate, lexicon):
                continue
            if _shows(passages, candidate, lexicon) or _is_business(doc, candidate, lexicon):
                found[candidate] = replace(candidate, kind=Kind.GROUP, rule=HOUSE)
            elif candidate.rule == SEEN_AS_BODY:
                found[candidate] = replace(candidate, kind=Kind.ACTOR, rule=EITHER)
    return [found.get(c, c) for c in candidates]


def _bare(passages: tuple[Passage, ...], candidates: list[Candidate]) -> dict[str, list[Candidate]]:
    """By surname of those whose full names stand in the article, the mentions of it alone."""
    full = [c.tokens(passages) for c in candidates if c.kind is Kind.ACTOR and c.end - c.start > 1]
    known = {tokens[0].text if family_first(tokens.text) else key(surname(tokens)) for tokens in full}
    found: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        name = key(candidate.tokens(passages))
        if name in known and (candidate.kind is Kind.ACTOR or candidate.rule == HOUSE):
            found[name].append(candidate)
    return found


def _is_company(passages: tuple[Passage, ...], c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``le groupe X``, ``the X company``, of which much may be told by the bare name; not for ``l'hôtel X``,
    ``l'usine X``, which are called so in full."""
    at = c.start - 1 if lexicon.head_first else c.end
    return c.rule == HOUSE and lexicon.has("firm_nouns", small_at(passages[c.passage].doc, at))


def _shows(passages: tuple[Passage, ...], c: Candidate, lexicon: Lexicon) -> bool:
    """True where the words beside a bare name say that it is a firm's, whoever else is called so: ``X, the Testville
    shipbuilder,``, ``founded X``, ``X, which makes``, ``shares in X``, ``X, qui emploie 400 personnes``."""
    doc = passages[c.passage].doc
    if c.kind is not Kind.ACTOR or _is_person(doc, c, lexicon):
        return False
    if firm_words.say_so(doc, c, lexicon) or _is_held(doc, c) or _is_which(doc, c, lexicon):
        return True
    return _is_apposed(doc, c, lexicon) or _is_founded(doc, c, lexicon)


def _is_apposed(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, the Testville shipbuilder, said``; not ``X, the company's founder``, ``X, le groupe et Y``."""
    if word_at(doc, c.end) != "," or not lexicon.has("articles", word_at(doc, c.end + 1)):
        return False
    for at in range(c.end + 2, min(c.end + 2 + NEAR, len(doc))):
        if not lexicon.has("firm_nouns", doc[at].text) or not doc[at].is_lower:
            if doc[at].is_punct or (doc[at].is_lower and lexicon.is_person(doc[at].text)):
                return False
            continue
        behind = small_at(doc, at + 1)
        if lexicon.head_first:
            return at <= c.end + 3 and behind not in {"et", "and"}
        return behind in {",", ".", "based", "that", "which", "in", "behind", "of"}
    return False


def _is_founded(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``Zed founded X``, ``Zed a fondé X en 1980``; not ``le parti qu'a fondé X``, ``the party X founded``."""
    if not lexicon.has("founding", word_at(doc, c.start - 1)):
        return False
    return not any(small_at(doc, i) in THAT for i in range(c.start - 4, c.start - 1))


def _is_which(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X, which makes``; ``X, qui emploie 400 personnes``."""
    if word_at(doc, c.end) != ",":
        return False
    led, verb = small_at(doc, c.end + 1), c.end + 2
    if led == "which":  # not "He beat X, which surprised everybody"
        does = verb < len(doc) and lexicon.has("firms_do", doc[verb].lemma_)
        return does or _cuts(doc, verb, lexicon)
    return led == "qui" and _cuts(doc, verb, lexicon)


def _is_held(doc: Doc, c: Candidate) -> bool:
    """``shares in X``, ``shares of X``; not ``shares in X's club``."""
    held = small_at(doc, c.start - 2) in firm_signs.SHARES and small_at(doc, c.start - 1) in {"in", "of"}
    return held and word_at(doc, c.end) not in {"'s", "’s"}


def _is_business(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for what a firm does or has: ``X reported a loss``, ``X said it would sell its yard``, ``X shares``, ``X
    licenciera trente salariés``, ``la direction de X``, ``X a perdu 18 millions``."""
    if firm_words.loses(doc, c, lexicon) or _reports(doc, c, lexicon):
        return True
    if lexicon.head_first:
        before = small_at(doc, c.start - 2)
        staff = small_at(doc, c.start - 1) in OF and lexicon.has_any(("bosses", "firms_own"), before)
        return staff or _cuts(doc, c.end, lexicon) or _has_figures(doc, c, lexicon)
    behind = small_at(doc, c.end)
    traded = lexicon.has("of_firms", behind) and doc[min(c.end, len(doc) - 1)].pos_ == "NOUN"
    led = behind in firm_signs.CHIEFS or f"{behind} {small_at(doc, c.end + 1)}" in firm_signs.PAIRS
    return traded or led or _cuts(doc, c.end, lexicon) or _has_its(doc, c, lexicon)


def _reports(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X reported a loss of``, ``X posted record profits``, ``X a dégagé un bénéfice de``."""
    at = c.end + lexicon.has("verbs_of_having", small_at(doc, c.end))
    verb = doc[at] if at < len(doc) else None
    if verb is None or verb.pos_ != "VERB" or not lexicon.has("reporting_results", verb.lemma_):
        return False
    told = doc[at + 1 : at + 1 + NEAR]
    return any(t.is_lower and lexicon.has("results", t.text) for t in told)


def _cuts(doc: Doc, start: int, lexicon: Lexicon) -> bool:
    """``employs 400 people``, ``va supprimer 80 postes``, ``licenciera trente salariés``: from ``start`` on."""
    behind = doc[start : start + NEAR]
    cuts = (n for n, t in enumerate(behind[:4]) if any(lexicon.has("cuts", w) for w in (t.lemma_, t.text)))
    cut = next(cuts, -1)
    if cut < 0 or any(t.is_punct for t in behind[:cut]):
        return False
    rest = behind[cut + 1 :]
    counted = any(t.pos_ == "NUM" or t.text[:1].isdigit() for t in rest[:3])
    return counted and any(lexicon.has("jobs", t.text) for t in rest)


def _has_figures(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X a amélioré sa rentabilité``, ``X a vendu son usine``."""
    behind = doc[c.end : c.end + NEAR]
    return any(lexicon.has("possessives", a.text) and lexicon.has("firms_own", b.text) for a, b in pairwise(behind))


def _has_its(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """``X said it would sell its yard``: no other noun stands between the name and what it owns."""
    for token in doc[c.end : c.end + 2 * NEAR]:
        if token.lower_ in OWN[lexicon.language]:
            return True
        if token.pos_ in {"NOUN", "PROPN"} or token.is_punct:
            return False
    return False


def _is_person(doc: Doc, c: Candidate, lexicon: Lexicon) -> bool:
    """True for ``Mr X``, ``founder X``, ``X, 71,``, ``X, the founder,``, ``X himself``, ``X said he``, and where X
    dies or weeps."""
    before = word_at(doc, c.start - 1)
    if lexicon.has("titles", before) or (before.islower() and lexicon.is_person(before)):
        return True
    at = c.end + 1 if word_at(doc, c.end) in {",", "("} else 0
    if at and word_at(doc, at).isdigit() and int(word_at(doc, at)) in AGES:
        return small_at(doc, at + 1) in {",", ".", ")", "ans"}
    if at and small_at(doc, at) in {"âgé", "âgée", "aged", "who", "whose", "himself", "herself"}:
        return True
    if at and lexicon.has("articles", word_at(doc, at)) and lexicon.is_person(small_at(doc, at + 1)):
        return not lexicon.has("firm_nouns", small_at(doc, at + 1))
    if small_at(doc, c.end) in {"himself", "herself", "lui-même", "elle-même"}:
        return True
    behind = [t.lower_ for t in doc[c.end : c.end + 3]]
    return bool(PERSONAL & set(behind)) or doing.lives(doc, c, lexicon)
