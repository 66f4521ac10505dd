"""Subjects behind their verb: ``…, a dit le maire``, ``…,” said Moore``."""

from __future__ import annotations

from builder.extract.claims.as_said import introduced
from builder.extract.claims.between import past_asides, past_set_off, past_whom
from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.order import unpunctuated
from builder.extract.claims.phrases import INSIDE_PHRASE
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.claims.quotes import MARKS
from builder.extract.claims.segments import segment_before
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Token


def inverted(cue: Cue, lexicon: Lexicon) -> Token | None:
    """An inverted subject: ``…, a dit le maire``, ``…,” said Moore``."""
    doc = cue.verb.doc
    if cue.end >= cue.sentence.end or cue.gerund or cue.infinitive or "Inf" in feature(doc[cue.start], "VerbForm"):
        return None  # "avoir alerté la mairie": an infinitive has its object behind it
    if lexicon.has("accuse", cue.lemma) and _is_accused(cue, lexicon):
        return None
    if unpunctuated(cue, lexicon):
        return next(t for t in doc[cue.end : cue.end + 4] if t.pos_ in ("NOUN", "PROPN"))
    if (name := _closing_name(cue, lexicon)) is not None:
        return name
    if (latter := _latter(cue, lexicon)) is not None:
        return latter
    first = past_asides(doc, cue.end, cue.sentence.end, lexicon)
    before_it = (c for c in cue.verb.children if c.dep_ in SUBJECT_DEPS and c.i < cue.verb.i)
    before_it = (c for c in before_it if c.i < cue.start or not lexicon.has("clitics", c.lower_))  # "que l'a noté X"
    own = [c for c in before_it if not (is_quoted(c, cue) or _is_of_many(c, cue, lexicon) or _is_predicate(c))]
    if first == cue.end and all(any(finite(t) for t in doc[c.i : cue.start]) for c in own):
        first = past_set_off(doc, first, cue.sentence.end, lexicon)  # "« … », déclarait, en juin 2018, le maire"
    marks = [t.text for t in doc[max(cue.start - 2, 0) : cue.start]]
    closed = marks[-1:] == ["»"] or (marks[-1:] == [","] and marks[0] in ("»", "”", '"'))
    if first == cue.end and not own and closed:
        first = past_whom(doc, first, cue.sentence.end, lexicon)  # "« … », a dit à l'AFP, Zed Exemple"
        if first == cue.end and doc[first].text == "," and doc[min(first + 1, cue.sentence.end - 1)].pos_ == "PROPN":
            first += 1  # "« … », avait expliqué, Zed Exemple, maire de Z"
    person = _person_behind(cue, lexicon)
    free = _behind_comma(cue, lexicon) and not any(can_speak(c, lexicon) for c in own)
    if first == cue.end and own and not (free or person):
        return None
    before = doc[cue.start - 1].text if cue.start else ""
    opens = before in (",", "»", "”", '"', "'", "—", "–") or lexicon.has("leading", before.lower())
    opens = opens or introduced(cue, lexicon)
    if not opens and doc[cue.start - 1].pos_ not in ("ADV", "SCONJ", "ADP") and not lexicon.has("that", before.lower()):
        return None
    if lexicon.language == "en" and before == "and":
        return None  # "and said residents had left"
    dated = _past_day(first, cue, lexicon)
    for t in doc[max(dated, _past_one_of(first, cue, lexicon)) : min(first + 7, cue.sentence.end)]:
        if t.i == dated and t.lower_ == "des":
            continue  # "ont indiqué dimanche des sources"
        alone = t.pos_ == "ADJ" and not doc.span(t.i + 1, t.i + 2).text.isalpha()  # "alerte le scientifique."
        office = doc[t.i - 1].pos_ == "DET" and (t.pos_ == "VERB" or alone)
        office = office and names_of(lexicon.language).is_person(t.text)
        if t.is_punct or (
            t.pos_ in ("VERB", "SCONJ", "ADP", "PRON") and not office and not lexicon.has("he", t.lower_)
        ):
            return None
        if office or t.pos_ in ("NOUN", "PROPN", "PRON") or (t.pos_ == "X" and t.text.istitle()):
            head = t
            while is_hyphen(doc, head.i + 1):
                head = doc[head.i + 2]  # "said co-founder Zed Exemple"
            while head.head.i >= max(cue.verb.i + 1, dated) and head.dep_ in INSIDE_PHRASE:
                head = head.head
            head = head if cue.end <= head.i < cue.sentence.end else t
            speaks = office or t.pos_ in ("PROPN", "PRON", "X") or can_speak(head, lexicon)
            quoted = any(x.text in ("»", "”", '"') for x in doc[max(cue.start - 3, 0) : cue.start])
            if person:
                return head
            if speaks or lexicon.language != "fr" or lexicon.has("going_on", before.lower()):
                return head if speaks else None
            return head if quoted or segment_before(cue.start - 1, cue, lexicon) is None else None
    return None


def _latter(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``dernier`` of ``« … » déplore ce dernier``, ``…, indiquent ces derniers``."""
    doc = cue.verb.doc
    ahead = " ".join(t.lower_ for t in doc[cue.end : min(cue.end + 3, cue.sentence.end)])
    latter = (*lexicon.entry("latter"), *lexicon.entry("latter_ones"))
    said = next((w for w in latter if ahead == w or ahead.startswith(f"{w} ")), None)
    before = doc[cue.start - 1].text if cue.start > cue.sentence.start else ""
    if said is None or before not in (",", "»", "”", '"', "—", "–"):
        return None
    return doc[cue.end + (" " in said)]


def _closing_name(cue: Cue, lexicon: Lexicon) -> Token | None:
    """``Progrès`` in ``Deux hommes ont été arrêtés, dont un mineur, rapporte Le Progrès.``: a name that ends the
    sentence behind a comma and a verb that hangs on the clause before, whatever the parser takes for its subject."""
    doc, verb = cue.verb.doc, cue.verb
    main = verb.head if verb.head.pos_ in ("VERB", "AUX") else verb.head.head
    if lexicon.language != "fr" or cue.passive or "before" not in cue.needs or doc[cue.start - 1].text != ",":
        return None
    linked = any(c.dep_ in ("mark", "cc") for c in verb.children) or verb.dep_ == "ROOT" or not finite(doc[cue.start])
    told = any(c.dep_ in SUBJECT_DEPS and c.i < main.i < cue.start for c in main.children)
    words = [t for t in doc[cue.end : cue.sentence.end] if not t.is_punct]
    if linked or not told or not 0 < len(words) < 6 or any(t.is_punct for t in doc[cue.end : words[-1].i]):
        return None
    name = words[1:] if words[0].pos_ == "DET" else words
    named = bool(name) and all(t.text[:1].isupper() for t in name)
    return name[0] if named and name[0].pos_ in ("NOUN", "PROPN") else None


def _is_accused(cue: Cue, lexicon: Lexicon) -> bool:
    """True where the noun at once behind the verb is who is accused of something: ``accuse la société X d'avoir``."""
    doc = cue.verb.doc
    ends = (t.i for t in doc[cue.end : min(cue.end + 10, cue.sentence.end - 1)] if lexicon.has("of", t.lower_))
    return any("Inf" in feature(doc[i + 1], "VerbForm") or doc[i + 1].pos_ == "AUX" for i in ends)


def _behind_comma(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``…, a annoncé l'institut``: a comma before the verb, somebody who can speak behind it."""
    doc = cue.verb.doc
    if cue.start <= cue.sentence.start or doc[cue.start - 1].text != "," or cue.passive:
        return False
    first = _past_day(cue.end, cue, lexicon)
    nouns = [t for t in doc[first : min(first + 3, cue.sentence.end)] if t.pos_ in ("NOUN", "PROPN")]
    opens = bool(nouns) and (nouns[0].i == first or doc[first].pos_ in ("DET", "PROPN"))
    return opens and can_speak(nouns[0], lexicon)


def _person_behind(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``…, ainsi que la brigade, a annoncé le procureur``: nobody announces a person."""
    doc, at = cue.verb.doc, cue.end
    if not lexicon.has("said_of_nobody", cue.lemma) or cue.passive or doc[cue.start - 1].text != ",":
        return False
    if at + 1 >= cue.sentence.end or doc[at].lower_ not in ("le", "la", "l'", "l’"):
        return False
    noun = doc[at + 1]
    if noun.pos_ != "NOUN" or "Plur" in feature(noun, "Number"):
        return False
    return lexicon.has("people", noun.lower_) or (can_speak(noun, lexicon) and _has_predicate(cue, lexicon))


def _has_predicate(cue: Cue, lexicon: Lexicon) -> bool:
    """True for ``Dix rues, au nord, ont été fermées, a indiqué la mairie.``: what stands before the comma has a verb of
    its own, and nothing that goes on with it follows."""
    doc = cue.verb.doc
    before = doc[cue.sentence.start : cue.start]
    first = next((t for t in before if t.dep_ in SUBJECT_DEPS), None)
    verb = next((t for t in before if first is not None and t.i > first.i and finite(t)), None)
    if first is None or verb is None or any(lexicon.relative(t) for t in doc[first.i : verb.i]):
        return False
    return not any(finite(t) or lexicon.has("that", t.lower_) for t in doc[cue.end : cue.sentence.end])


def _is_of_many(subject: Token, cue: Cue, lexicon: Lexicon) -> bool:
    """``Dix-huit hôpitaux …, a indiqué``: what is plural does not do what one does."""
    auxiliary = cue.verb.doc[cue.start]
    many = "Plur" in feature(subject, "Number") or any(c.dep_ == "nummod" for c in subject.children)
    return lexicon.language == "fr" and many and "Sing" in feature(auxiliary, "Number")


def _is_predicate(noun: Token) -> bool:
    """True for ``retraité`` in ``Le disparu est un retraité, a précisé le maire``, a subject to the parser."""
    return any(c.dep_ == "cop" and c.i < noun.i for c in noun.children)


def _past_day(first: int, cue: Cue, lexicon: Lexicon) -> int:
    """Index behind ``(ce) jeudi`` in ``a indiqué (ce) jeudi soir la secrétaire``: nouns without a determiner are a
    date."""
    doc = cue.verb.doc
    if first + 1 < cue.sentence.end and doc[first].pos_ == "DET" and doc[first + 1].lower_ in lexicon.words("dates"):
        first += 1
    while lexicon.language == "fr" and first < cue.sentence.end and doc[first].pos_ == "NOUN" and doc[first].is_lower:
        first += 1
        if doc.span(first, first + 1).text.isdigit() and lexicon.has("dates", doc.span(first + 1, first + 2).text):
            first += 2  # "mercredi 12 décembre"
    if lexicon.language == "fr" and first + 1 < cue.sentence.end and doc[first].pos_ == "ADP":
        times, last = names_of(lexicon.language).lists["times"], first
        for t in doc[first : min(first + 6, cue.sentence.end)]:
            if not t.is_lower or t.pos_ not in ("ADP", "DET", "NOUN", "ADJ"):
                break
            last = t.i + 1 if t.lower_ in times else last  # "en fin de journée"
        return last
    return first


def _past_one_of(first: int, cue: Cue, lexicon: Lexicon) -> int:
    """Index behind ``l'un des``, ``one of``: whom one is of is named behind it."""
    doc = cue.verb.doc
    at = first + (first < cue.sentence.end and doc[first].pos_ == "DET")
    if at + 1 < cue.sentence.end and lexicon.has("one", doc[at].lower_) and lexicon.has("from", doc[at + 1].lower_):
        return at + 2
    return first


def is_quoted(token: Token, cue: Cue) -> bool:
    """True when a quotation closes between a subject on the left and the verb; not where it is a name in marks."""
    doc = token.doc
    named = doc[cue.start - 1].text in ("»", "”", '"') and doc[cue.start - 2].text not in (",", ".", "!", "?", "…")
    if named:
        first = next((i for i in range(cue.start - 2, cue.sentence.start, -1) if doc[i].text in ("«", "“", '"')), None)
        if first and not any(t.pos_ in ("VERB", "AUX", "PRON") for t in doc[first : cue.start]):
            return False  # La « légion Aube » a annoncé
    marks = [t for t in doc[token.i : cue.start] if t.text in MARKS]
    if len(marks) == 2 and 1 < marks[1].i - marks[0].i < 5 and doc[marks[0].i - 1].text == ",":
        return False  # "X, «stupéfait», estime"
    if len(marks) == 2 and 1 < marks[1].i - marks[0].i < 5:
        inside = doc[marks[0].i + 1 : marks[1].i]
        if inside[0].text[:1].isupper() and all(t.pos_ in ("PROPN", "NOUN", "ADJ", "ADP", "DET") for t in inside):
            # not "connu sous le nom de « Zed », dit"
            return doc[marks[0].i - 1].pos_ not in ("ADP", "NOUN", "PROPN", "DET")
    return any(t.text in ("»", "”", '"') for t in token.doc[token.i : cue.start])


def can_speak(head: Token, lexicon: Lexicon) -> bool:
    """True for a name and a word for somebody who can speak."""
    known = lexicon.has_any(("people", "bodies", "witness", "agreeing"), head.lower_)
    person = head.pos_ == "NOUN" and names_of(lexicon.language).is_somebody(head.text)
    two = head.doc.span(head.i, head.i + 2).text.lower() in lexicon.entry("two_word_bodies")
    titled = head.pos_ == "NOUN" and names_of(lexicon.language).has("titles", head.text)  # "Mme Exemple"
    return known or person or titled or two or head.pos_ == "PROPN"
