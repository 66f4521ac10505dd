"""Verbs that attribute, with what belongs to them: auxiliary, negation, clitics, inverted pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.extract.claims.behind import costs, excluded, goes_on_doing, is_rejected, refused_whole, says_so, to_do
from builder.extract.claims.closing import closes_quotation, names_who_says
from builder.extract.claims.lexicon import Lexicon, feature, finite, lemma_of
from builder.extract.claims.needs import goes_on_by_itself, needed
from builder.extract.claims.particles import does_not_say, follows_clitic
from builder.extract.claims.tagged import is_verb, opens_phrase, passed, phrase_length
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token

OBJECT_DEPS = frozenset({"obj", "dobj"})
ADDRESSEE = OBJECT_DEPS | {"dative", "iobj"}
NAMED = 12
"""So many words an office and a name behind a quotation have at most."""
REACH = 6
"""So many tokens behind "rejette" what is rejected is named: "rejette avec force toutes ces accusations"."""


@dataclass(frozen=True)
class Cue:
    """One verb (or verb phrase) of saying in a sentence; ``start`` and ``end`` are token indexes."""

    verb: Token
    lemma: str
    start: int
    end: int
    sentence: Tokens
    negated: bool
    passive: bool
    gerund: bool
    infinitive: bool
    reflexive: bool
    inverted: Token | None
    refused: bool
    needs: frozenset[str]
    """Kinds of content that will do: ``object``, ``clause``, ``quote``, ``infinitive``, ``accused``, …"""


def find_cues(sentence: Tokens, lexicon: Lexicon) -> Iterator[Cue]:
    """Each verb of the sentence that can attribute, in text order."""
    taken = -1
    for token in sentence:
        if token.i <= taken:
            continue
        if _is_saying(token, lexicon) or _opens_a_name(token, sentence, lexicon):
            continue
        lemma = lexicon.verb(token)
        if lemma is None and closes_quotation(token, sentence, lexicon):
            lemma = lemma_of(token)
        elif lemma is None or not (is_verb(token, lexicon) or follows_clitic(token, sentence, lexicon)):
            continue
        if does_not_say(token, lemma, lexicon):
            continue
        cue = _cue(token, lemma, sentence, lexicon)
        if cue is not None:
            taken = cue.end - 1
            yield cue


def _opens_a_name(token: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``state`` of ``“…,” state Commissioner Zed Exemple said``: a bare form at once behind a quotation, with
    who says it and his verb behind it."""
    doc, i = token.doc, token.i
    if lexicon.language != "en" or token.tag_ not in ("VB", "VBP", "NN", "JJ") or i < sentence.start + 2:
        return False
    if doc[i - 1].text not in ("”", '"') or lexicon.verb(token) is None:
        return False
    ahead = doc[i + 1 : min(i + NAMED, sentence.end)]
    verb = next((t for t in ahead if not t.text[:1].isupper() and t.pos_ not in ("CCONJ", "ADP", "DET")), None)
    return verb is not None and verb.i > i + 1 and verb.tag_ in ("VBD", "VBZ") and lexicon.verb(verb) is not None


def _follows_quotation(token: Token, sentence: Tokens, lexicon: Lexicon) -> bool:
    """True for ``« … », dit à l'AFP Zed Exemple``: a form that is a participle too, at once behind a quotation."""
    doc, i = token.doc, token.i
    if not lexicon.has("participle_alike", token.lower_) or i < sentence.start + 3:
        return False
    closed = doc[i - 1].text in ("»", "”", '"') or (doc[i - 1].text == "," and doc[i - 2].text in ("»", "”", '"'))
    ahead = doc[i + 1 : min(i + 4, sentence.end)]
    return closed and not any(lexicon.has("by", t.lower_) for t in ahead)


def _is_saying(token: Token, lexicon: Lexicon) -> bool:
    """True for the last word of ``c'est-à-dire``, ``c'est dire que``."""
    if token.lower_ not in lexicon.ended("sayings"):
        return False
    sayings = tuple(s for s in lexicon.entry("sayings") if s.endswith(token.lower_))
    return token.doc.span(max(0, token.i - 3), token.i + 1).text.lower().replace("’", "'").endswith(sayings)


def _rejected_head(verb: Token, lexicon: Lexicon) -> bool:
    """True where what is rejected is a thesis or a charge, not an offer."""
    heads = [c for c in verb.children if c.dep_ in ("nsubj:pass", "nsubjpass")]
    heads += [verb.head] if verb.dep_.startswith(("acl", "amod")) else []
    return any(lexicon.has("rejected", h.lower_) for h in heads)


def _cue(token: Token, lemma: str, sentence: Tokens, lexicon: Lexicon) -> Cue | None:
    doc = token.doc
    start, end = token.i, token.i + 1
    form = feature(token, "VerbForm")
    infinitive = "Inf" in form and token.tag_ not in ("VBP", "VBD", "VBZ")
    negated = passive = reflexive = False
    auxiliary: str | None = None
    inverted: Token | None = None
    been = False
    i = token.i - 1
    while i >= sentence.start:
        word = doc[i].lower_
        if lexicon.has("have", word) or lexicon.has("be", word):
            if lexicon.has("be", word) and auxiliary is None:
                been = True
            auxiliary = word
            start = i
        elif lexicon.has("negation", word):
            negated = True
            start = i
        elif lexicon.has("reflexive", word):
            reflexive = True
            start = i
        elif lexicon.has("inversion", word):
            inverted = doc[i] if inverted is None else inverted
        elif auxiliary is None and (length := phrase_length(doc, i, lexicon)):
            i -= length - 1
        elif (auxiliary is None and word in lexicon.words("fillers")) or doc[i].pos_ == "ADV":
            pass
        elif lexicon.has("clitics", word) and doc[i].pos_ == "PRON":
            start = i
        else:
            break
        i -= 1
    past = ("Part" in form and "Past" in feature(token, "Tense")) or (token.tag_ in ("VBN", "VBD") and not form)
    if token.tag_ == "VBD":
        past = False
    if past and lexicon.language == "fr":
        mistaken = lemma.endswith("er") and "é" not in token.lower_[-3:]  # "rétorque un élu", mistagged
        past = not mistaken and lexicon.pattern("participle").search(token.lower_) is not None
        behind = doc[end] if end < sentence.end else token
        plain = auxiliary is None and token.dep_ == "ROOT"
        plain = plain and (behind.pos_ == "DET" or "Inf" in feature(behind, "VerbForm"))  # "X dit vouloir partir"
        acting = any(c.dep_ == "nsubj" and c.i < start for c in token.children) and auxiliary is None
        acting = acting or (auxiliary is None and opens_phrase(token, lemma, lexicon))
        past = past and not (acting and lexicon.has("participle_alike", token.lower_))  # "le bilan fait état de"
        past = past and not (plain and lexicon.entry("irregular").get(token.lower_) == lemma)  # "X prédit une crise"
    helped = token.head if token.dep_ == "conj" and auxiliary is None else token  # "a dénoncé X, et déclaré que"
    perfect = any(c.dep_ == "aux:tense" and lemma_of(c) == "avoir" for c in helped.children)
    if past and auxiliary is None and _follows_quotation(token, sentence, lexicon):
        past = False
    if past and auxiliary is None and follows_clitic(token, sentence, lexicon):
        past = False
    if past and token.tag_ == "VBN" and auxiliary is None and names_who_says(token, sentence, lexicon):
        past = False
    if past and token.tag_ == "VBN" and auxiliary is None and token.dep_ == "conj" and token.head.tag_ == "VBD":
        past = False  # "reiterated its stance and condemned", a participle to the tagger
    if past and not reflexive and (been or (auxiliary is None and not perfect)):
        passive = True
    gerund = ("Part" in form and "Pres" in feature(token, "Tense") and auxiliary is None) or token.tag_ == "VBG"
    if auxiliary is not None and token.tag_ == "VBG":
        gerund = False
    while end < sentence.end and lexicon.has("inversion", doc[end].lower_):
        inverted = doc[end]
        end += 1
    if end + 1 < sentence.end and doc[end].text == "-" and lexicon.has("inversion", f"-{doc[end + 1].lower_}"):
        inverted, end = doc[end + 1], end + 2  # "ajoutent-elles", three words to the parser
    if inverted is not None:
        passive = False
    if end < sentence.end and lexicon.has("joined_in", token.lower_) and doc[end].pos_ in ("ADP", "ADV"):
        end += 1  # "chimed in his wife"
    refused = False
    if lemma in lexicon.words("unwilling") and not negated:
        return None
    if lemma in lexicon.words("refuse") or lemma in lexicon.words("unwilling"):
        deeper = next(
            (
                t
                for t in doc[end : min(end + 4, sentence.end)]
                if (lemma_of(t) in lexicon.words("refused") or says_so(t, sentence, lexicon))
                and t.pos_ in ("VERB", "AUX", "NOUN")
                and not (lexicon.language == "fr" and finite(t))  # "s'il refuse, elle dit que"
            ),
            None,
        )
        own = any(t.text in ("«", "“", '"') for t in doc[end : min(end + 3, sentence.end)])
        plain = lexicon.has("refuse", lemma) and not negated and not passive
        whole = plain and refused_whole(doc.span(end, min(end + REACH, sentence.end)), lexicon)
        if deeper is None and not own and not whole:
            return None
        refused = deeper is None and whole
        if deeper is not None:
            end, refused = deeper.i + 1, True
    if (
        lemma in lexicon.words("refused")
        and negated
        and lexicon.has("refusing", doc[start - 1].lower_ if start else "")
    ):
        start, refused = start - 1, True  # "would not comment on"
    if lemma in lexicon.words("addressed") and not refused and not any(c.dep_ in ADDRESSEE for c in token.children):
        passive = passive or token.tag_ in ("VBD", "VBN")  # "and told that he would": somebody told him
    worded = not refused and (lexicon.has("refuse", lemma) or lexicon.has("unwilling", lemma))  # "refuse de « céder »"
    bare = frozenset({"inside"} if worded else {"quote"} if lexicon.verb(token) is None else ())
    needs = needed(lemma, lexicon) or bare
    if "quote" not in needs and needs and closes_quotation(token, sentence, lexicon, behind_clause=True):
        needs |= {"quote", "before"}  # "… de « cendres », a décrit un témoin"
    if lemma in lexicon.words("costly") and costs(token, doc.span(end, min(end + REACH, sentence.end)), lexicon):
        return None  # "claimed 12 lives"
    if lexicon.has("hiding", lemma):
        if passive or not negated:
            return None  # "cache son argent"; "ne cache pas que"
        needs |= {"clause"}
    if lexicon.has("excluding", lemma) and not passive:
        end += negated and end < sentence.end and lexicon.has("negating", doc[end].lower_)
        needs = excluded(doc.span(end, min(end + REACH, sentence.end)), lexicon, negated=negated)
        if not needs:
            return None  # "a exclu trois joueurs"
    ahead = doc.span(end, min(end + REACH, sentence.end))
    if lemma in lexicon.words("reject") and (is_rejected(ahead, lexicon) or refused_whole(ahead, lexicon)):
        needs |= {"object"}
    if passive and lemma in lexicon.words("reject") and _rejected_head(token, lexicon):
        needs |= {"object"}  # "la thèse de l'accident, balayée par l'avocat"
    if lemma in lexicon.words("professed") and any(
        lexicon.has("professing", t.lower_) for t in doc[end : min(end + 3, sentence.end)]
    ):
        needs |= {"object"}  # "a clamé son innocence"
    after = doc[end].lower_ if end < sentence.end else ""
    if lemma in lexicon.words("pleading") and lexicon.has("pleas", after):
        needs = frozenset({"rest"})  # "pleaded not guilty"
    elif lemma in lexicon.words("pleading") and lemma not in lexicon.words("speak"):
        return None
    if passive and lemma in lexicon.words("warned_to") and to_do(doc, end, sentence, lexicon):
        return None  # "were warned by the judge not to speak"
    if after and f"{lemma} {after}" in lexicon.entry("asking"):
        return None  # "called for attention": a request
    if lemma in lexicon.words("going_on_with") and any(c.dep_ in OBJECT_DEPS and c.i > token.i for c in token.children):
        return None  # "continue their operations"
    if (
        lemma in lexicon.words("going_on_with")
        and end + 1 < sentence.end
        and goes_on_doing(doc.span(end, end + 2), lexicon)
    ):
        return None  # "continue to negotiate"
    if lemma in lexicon.words("going_on_with") and goes_on_by_itself(token, lexicon):
        return None  # "as breaches continue"
    phrases = lexicon.entry("phrases").get(lemma)
    if phrases and not refused and (reflexive or not lexicon.has("of_oneself", lemma)):
        for word, kinds in phrases.items():
            parts, at = word.split(), end
            while at < sentence.end and (over := passed(doc, at, lexicon)):
                at += over  # "fait aussi état de", "fait par ailleurs état de"
            following = [t.lower_ for t in doc[at : min(at + len(parts) + 1, sentence.end)]]
            completed = lexicon.entry("completed_by").get(word)
            named = doc.span(at + 1, at + 2)
            if lexicon.has("to", word) and len(named) and named[0].pos_ == "PROPN":
                continue  # "a conclu à Testville un accord"
            if completed and not any(t.lower_ in completed for t in doc[end : min(end + 3 * REACH, sentence.end)]):
                continue  # "a mis en garde à vue"
            if following[: len(parts)] == parts:
                end = at + len(parts)
                joined = "_".join((lemma, *parts))
                own = any(joined in lexicon.words(key) for key in ("denying", "quote_only"))
                lemma = joined if own else lemma  # "rule out" denies, "rule" does not
                needs = frozenset("rest" if k == "object" else k for k in kinds) | {"quote"}
                needs |= {"before"} if "clause" in kinds else frozenset()  # "…, a fait savoir X"
                break
        else:
            if not needs:
                return None
    return Cue(
        token,
        lemma,
        start,
        end,
        sentence,
        negated,
        passive,
        gerund,
        infinitive,
        reflexive,
        inverted,
        refused,
        frozenset(needs | {"rest"} if refused else needs),
    )
