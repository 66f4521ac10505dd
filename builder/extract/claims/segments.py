"""The subject where the parse is of no help: the noun phrase between commas, or before a relative pronoun."""

from __future__ import annotations

from builder.extract.claims.cues import Cue
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.claims.phrases import DATES, Subject, phrase
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.claims.quotes import MARKS
from builder.extract.parse import Token


def mended(found: Subject, cue: Cue, lexicon: Lexicon) -> Subject:
    """The subject that the text shows where the parse has run two things together."""
    doc = cue.verb.doc
    between = doc.span(found.end, cue.start)
    if _is_torn(found) and (whole := segment_before(cue.start, cue, lexicon)) is not None:
        return whole
    if (meant := _past_which(found, cue, lexicon)) is not None:
        return meant
    relative = next(
        (t for t in doc[cue.sentence.start : found.start] if lexicon.relative(t) and t.i > cue.sentence.start),
        None,
    )
    if relative is not None and doc[relative.i - 1].pos_ in ("NOUN", "PROPN", "ADJ"):
        inside = doc.span(relative.i + 1, cue.start)
        verbs = [t for t in inside if t.pos_ == "VERB"]
        if verbs and not any(t.is_punct or t.pos_ in ("CCONJ", "SCONJ") for t in inside):
            return segment(relative.i, cue, lexicon) or found
    joint = next((t for t in reversed(between) if t.pos_ == "CCONJ"), None)
    apart = len(between) > 1 and lexicon.relative(between[1]) and doc[cue.start - 1].text == ","
    if apart and found.head.head == cue.verb:
        return found  # "The governor, who spoke through the head of A and B, Zed Exemple, told"
    if joint is not None and any(t.pos_ in ("VERB", "AUX") and finite(t) for t in doc[found.end : joint.i]):
        nearer = noun_segment(joint.i + 1, _before_bracket(joint.i + 1, cue), cue, lexicon)
        if nearer is not None and (nearer.head.pos_ == "PROPN" or doc[nearer.start].pos_ == "DET"):
            return nearer  # "X a fait état de 5 et Y a déclaré"
    if any(t.pos_ == "VERB" for t in between) and any(t.text == "," for t in between):
        return found
    words = doc.span(found.start, found.end)
    commas = [t.i for t in words if t.text == ","]
    if doc[found.start].pos_ == "DET" and not commas:
        return found
    if (
        commas
        and lexicon.language == "en"
        and commas[-1] + 1 < found.end == cue.start
        and (cue.end >= cue.sentence.end - 1 or doc[cue.end].is_punct)
    ):
        return _last_part(found, commas[-1] + 1)
    if commas and found.start > cue.sentence.start and _hangs(found.start, cue):
        return segment_before(cue.start, cue, lexicon) or found
    return found


def _is_torn(found: Subject) -> bool:
    """True for ``victimes », ainsi que deux associations``, which begins inside a quotation that ends in it."""
    words = found.head.doc.span(found.start, found.end)
    mark = next((t.text for t in words if t.text in "«»“”"), "")
    return mark in ("»", "”")


def _past_which(found: Subject, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``The bank`` of ``The bank, which last cut rates in June, argued``, where the parser takes ``rates`` for who
    argued: nothing that can speak, between a relative pronoun and the comma before the verb."""
    doc, at = cue.verb.doc, found.start - 1
    if at <= cue.sentence.start + 1 or not lexicon.relative(doc[at]) or doc[cue.start - 1].text != ",":
        return None
    words = doc.span(found.start, found.end)
    named = any(t.ent_type_ not in ("", *DATES) for t in words)
    if named or lexicon.has("people", found.head.lower_) or doc[at - 1].text != ",":
        return None
    return segment(at, cue, lexicon)


def _last_part(found: Subject, start: int) -> Subject:
    """What the last comma parts from a subject right before its verb: ``Zed Exemple`` of ``injuring three, Zed Exemple
    said.``; all of it where it tells of who is named behind a quotation: ``…,” Exemple, the head of Exempla said.``"""
    doc = found.head.doc
    root = doc.span(start, found.end).root
    told = root.dep_ == "appos" and root.head == found.head and root.pos_ == "NOUN"
    if told and found.head.pos_ == "PROPN" and doc[max(found.start - 1, 0)].text in MARKS:
        return found
    return Subject(root, start, found.end, (root,))


def _hangs(start: int, cue: Cue) -> bool:
    """True for what stands behind a preposition, and for the names of ``en présence des députés X, Y, et de leurs
    amis, le chef du parti a dit`` where who speaks opens with an article right before the verb."""
    doc, first = cue.verb.doc, start - 1
    if doc[first].pos_ == "ADP":
        return True
    while first > cue.sentence.start and doc[first].pos_ in ("NOUN", "ADJ"):
        first -= 1
    comma = next((t.i for t in reversed(doc[start : cue.start]) if t.text == ","), cue.start)
    return doc[first].pos_ == "ADP" and comma + 1 < cue.start and doc[comma + 1].pos_ == "DET"


def _before_bracket(start: int, cue: Cue) -> int:
    """Where the words before the verb end, a bracket at their end aside."""
    doc = cue.verb.doc
    opening = next((i for i in range(start, cue.start) if doc[i].text == "("), cue.start)
    return opening if opening < cue.start and doc[cue.start - 1].text == ")" else cue.start


def segment_before(stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The nearest noun phrase to the left that opens its part between commas."""
    doc, last = cue.verb.doc, stop
    while stop > cue.sentence.start:
        start = stop
        while start > cue.sentence.start and doc[start - 1].text != ",":
            start -= 1
        opening = start < stop and doc[start].pos_ == "SCONJ"  # "…, where X, who left, said"
        found = noun_segment(start + opening, stop, cue, lexicon)
        if found is not None:
            return found
        marks = [t.i for t in doc[start:stop] if t.text in MARKS]
        called = lexicon.has("nicknaming", doc[start].lower_)  # "X, dit « le Grand », dit"
        word = marks == [start + called, stop - 1] and stop - start < 5 + called  # "X, « stupéfait », dit"
        if not word and any(t.text in ("»", "”", '"', ":") for t in doc[start:stop]):
            return None
        stop = start - 1
    return _named_right_before(last, cue, lexicon)


def _named_right_before(stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``coach Zed Exemple`` of ``Reflecting on the game coach Zed Exemple said``: a person's name of two words at once
    before the verb, with the office in front of it."""
    doc, start = cue.verb.doc, stop
    while start > cue.sentence.start and doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    if lexicon.language != "en" or stop - start < 2 or doc[start - 1].pos_ in ("ADP", "CCONJ"):
        return None
    first = start
    while first > cue.sentence.start and lexicon.has("people", doc[first - 1].lower_):
        first -= 1
    return Subject(doc[stop - 1], first, stop, (doc[stop - 1],))


def segment(stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The noun phrase that ends right before ``stop`` (a relative pronoun)."""
    doc = cue.verb.doc
    while stop > cue.sentence.start and doc[stop - 1].is_punct:
        stop -= 1
    start = stop
    while (
        start > cue.sentence.start
        and doc[start - 1].text != ","
        and doc[start - 1].pos_ not in ("VERB", "AUX", "SCONJ", "CCONJ", "ADV")
    ):
        start -= 1
    led = start + 1 < stop and doc[start].pos_ == "ADP" and doc[start].i > cue.sentence.start  # "plaît à X, qui se dit"
    return noun_segment(start + led, stop, cue, lexicon)


def noun_segment(start: int, stop: int, cue: Cue, lexicon: Lexicon) -> Subject | None:
    doc = cue.verb.doc
    opening = start
    while start < stop and doc[start].pos_ in ("ADV", "CCONJ"):
        start += 1
    if opening < start < stop - 1 and doc[start].pos_ == "SCONJ":
        start += 1  # "ainsi que deux associations"
    if opening < start < stop - 1 and doc[start].pos_ == "ADP" and doc[start + 1].pos_ == "NUM":
        start += 1  # "près de 200 militants"
    if start + 2 < stop and lexicon.has("contested_by", doc[start].lower_):
        start += 2 * lexicon.has("denied_by", doc[start + 1].lower_)  # "…, ce qu'Alma Exemple dément"
    while stop > start and (doc[stop - 1].pos_ == "ADV" or doc[stop - 1].is_punct):
        stop -= 1
    words = doc.span(start, stop)
    titled = start + 1 < stop and doc[start].pos_ == "ADJ" and doc[start + 1].pos_ == "PROPN"  # "principal Zed Sample"
    if start >= stop or not (titled or doc[start].pos_ in ("DET", "PROPN", "NOUN", "PRON", "NUM")):
        return None
    if any(t.pos_ in ("VERB", "AUX", "SCONJ") or lexicon.relative(t) for t in words):
        return None
    head = next((t for t in words if t.pos_ in ("NOUN", "PROPN", "PRON")), None)
    if head is None or head.ent_type_ in ("DATE", "TIME") or is_object(head, lexicon):
        return None
    return Subject(head, start, stop, (head,))


def is_object(token: Token, lexicon: Lexicon) -> bool:
    """True for ``l'`` of ``l'accuse``; not for ``lui``, which may speak."""
    spoken = any(token.lower_ in lexicon.entry(key) for key in ("he", "she", "they", "own_voice"))
    return token.pos_ == "PRON" and lexicon.has("clitics", token.lower_.replace("’", "'")) and not spoken


def aged(cue: Cue) -> Subject | None:
    """``the 24-year-old`` right before the verb, in which the parser sees no noun."""
    doc, i = cue.verb.doc, cue.start - 1
    words = [t.lower_ for t in doc[max(cue.sentence.start, i - 4) : i + 1]]
    if words[-4:] != ["-", "year", "-", "old"] or doc[i - 5].pos_ != "DET":
        return None
    return Subject(doc[i], i - 5, cue.start, (doc[i],))


def before_participle(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``…, son porte-parole X affirmant``: the noun phrase between a comma and a participle."""
    doc = cue.verb.doc
    if (accompanied := _accompanied(cue, lexicon)) is not None:
        return accompanied
    start = cue.start
    while start > cue.sentence.start and cue.start - start < 9 and doc[start - 1].text != ",":
        start -= 1
    if start == cue.start or start <= cue.sentence.start or doc[start - 1].text != ",":
        return None
    found = noun_segment(start, cue.start, cue, lexicon)
    if found is None or found.end != cue.start:
        return None
    return found if _can_speak(found, lexicon) or doc[found.start].pos_ == "PROPN" else None


def _can_speak(found: Subject, lexicon: Lexicon) -> bool:
    words = found.head.doc.span(found.start, found.end)
    return any(lexicon.has_any(("people", "bodies"), t.lower_) for t in words)


def _accompanied(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``Zed Exemple`` in ``the club waits with Zed Exemple (clearly) suggesting that``; not in ``met with Zed Exemple
    saying that``, where whoever met him may say it."""
    doc, stop = cue.verb.doc, cue.verb.i
    while stop > cue.sentence.start and doc[stop - 1].pos_ == "ADV":
        stop -= 1
    near = doc[max(cue.sentence.start, stop - 9) : stop]
    at = next((t.i for t in reversed(near) if lexicon.has("accompanying", t.lower_)), None)
    if at is None or (at > cue.sentence.start and doc[at - 1].pos_ == "VERB"):
        return None
    found = noun_segment(at + 1, stop, cue, lexicon)
    if found is None or found.end != stop:
        return None
    root = doc.span(found.start, found.end).root
    told = doc[stop - 1].pos_ == "PROPN" or _can_speak(found, lexicon)
    return Subject(root, found.start, found.end, (root,)) if told else None


def set_off(cue: Cue) -> Token | None:
    """The person between commas right before the verb: ``the member, Zed Sample, said the rain would stop``."""
    doc, last = cue.verb.doc, cue.start - 2
    if any("Plur" in feature(t, "Number") for t in doc[cue.start : cue.end] if t.pos_ in ("VERB", "AUX")):
        return None
    if last - 1 <= cue.sentence.start or doc[last + 1].text != "," or doc[last].ent_type_ not in ("PER", "PERSON"):
        return None
    first = last
    while first > cue.sentence.start and doc[first].ent_iob_ == "I":
        first -= 1
    return doc.span(first, last + 1).root if doc[first - 1].text == "," else None


def pair_before(found: Subject, cue: Cue, lexicon: Lexicon) -> Subject | None:
    """The two who are named at the sentence's head, where one name stands before a verb in the plural:
    ``X et Y, rivaux du président, Z, ont dit``."""
    plural = any("Plur" in feature(t, "Number") for t in cue.verb.doc[cue.start : cue.end] if t.pos_ == "AUX")
    named = cue.verb.doc[found.start].text[:1].isupper() and len(found.parts) == 1
    if lexicon.language != "fr" or not plural or not named:
        return None
    for token in cue.verb.doc[cue.sentence.start : found.start]:
        if token.pos_ == "PROPN" and any(c.dep_ == "conj" and c.pos_ == "PROPN" for c in token.children):
            return phrase(token, None, lexicon)
    return None


def narrated(cue: Cue, lexicon: Lexicon) -> Subject | None:
    """``le maire`` of ``Et le maire d'ajouter : « … »``, whatever the parser makes of an infinitive that tells."""
    doc, of = cue.verb.doc, cue.start - 1
    first = next((t for t in cue.sentence if not t.is_punct), cue.verb)
    if not cue.infinitive or of <= first.i + 1 or not lexicon.has("of", doc[of].lower_):
        return None
    if first.lower_ not in lexicon.entry("going_on") or lexicon.language != "fr":
        return None
    found = segment_before(of, cue, lexicon)
    return found if found is not None and found.start == first.i + 1 else None


def main_since(earlier: Subject, cue: Cue, lexicon: Lexicon) -> Token | None:
    """``le maire`` of ``Alors que X annonce Y, le maire a réagi, se disant``: the subject of the main clause behind the
    clause in which somebody else spoke."""
    saying = earlier.head.head
    if saying.dep_ != "advcl" or saying.head.dep_ != "ROOT" or saying.head.i < saying.i:
        return None
    subject = next((c for c in saying.head.children if c.dep_ in SUBJECT_DEPS), None)
    told = subject is not None and earlier.end <= subject.i < cue.start and not lexicon.relative(subject)
    return subject if told else None
