"""Whom an office means that goes on with what somebody named has just said: ``…, a estimé Zed Testard. « … », a
poursuivi l'avocat général.``"""

from __future__ import annotations

import re
from dataclasses import replace

from builder.extract.claims.apposed import is_person
from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import feature
from builder.extract.claims.rows import Saying
from builder.model import Article, Claim, Kind, Span


def gone_on(saying: Saying, told: list[Claim], before: list[Claim], article: Article, scene: Scene) -> list[Claim]:
    """The rows of an office without a name, given to who has just spoken in the paragraph where the verb only goes on;
    and, later in the article, to whom the same words have been given so."""
    words = _office(saying, told, scene)
    if words is None:
        return told
    known = scene.memory.going_on
    if words not in known and (key := _just_spoke(saying, words, told[0], before, article, scene)) is not None:
        known[words] = key
    speaker = scene.cast.named(known[words], told[0].cue.start) if words in known else None
    return [replace(row, speaker=speaker) for row in told]


def _office(saying: Saying, told: list[Claim], scene: Scene) -> str | None:
    """The noun phrase of one person behind its article, small letters, where it speaks and names nobody."""
    subject = saying.subject
    if subject is None or len(told) != 1 or told[0].speaker is not None:
        return None
    head, doc = subject.head, subject.head.doc
    if doc[subject.start].lower_ not in scene.lexicon.entry("definite") or not head.is_lower or head.pos_ != "NOUN":
        return None
    if not is_person(head, scene) or "Plur" in feature(head, "Number") or head.i == subject.start:
        return None
    return doc.span(subject.start + 1, subject.end).text.lower()


def _just_spoke(
    saying: Saying, words: str, row: Claim, before: list[Claim], article: Article, scene: Scene
) -> str | None:
    """The key of who spoke last in the paragraph, has no office, and is the only one named since; the office's own
    words must not stand before that in the article: whoever they mean there is somebody else."""
    if saying.lemma not in scene.lexicon.words("only_going_on") or not before:
        return None
    last, block = before[-1], scene.passage.block.span
    speaker = last.speaker
    if speaker is None or last.speaker_span is None or not (block.holds(speaker) and speaker == last.speaker_span):
        return None
    key = scene.cast.key_of(speaker)
    if key is None or any(whose == key for _, whose in scene.cast.roles) or not _fits(saying, key, scene):
        return None
    since = Span(speaker.start, row.cue.end)
    others = (m for m in scene.mentions if m.kind is not Kind.PLACE and since.holds(m.span))
    if any(scene.cast.key_of(m.span) != key for m in others):
        return None
    noun = words.split()[0] if scene.lexicon.language == "fr" else words.split()[-1]
    told_of = re.search(rf"\b{re.escape(noun)}\b", article.prose[: speaker.start].lower()) is not None
    persons = {m.key for m in scene.cast.members if m.span.meets(speaker) and m.kind is Kind.ACTOR}
    return key if persons and not told_of else None


def _fits(saying: Saying, key: str, scene: Scene) -> bool:
    """False where the office's word is a woman's and who spoke is a man, or the other way round."""
    subject, lexicon = saying.subject, scene.lexicon
    if subject is None:
        return False
    noun, article = subject.head, subject.head.doc[subject.start].lower_
    if lexicon.has("feminine", noun.lower_) or article in ("la", "cette"):
        gender = "f"
    elif lexicon.has("masculine", noun.lower_) or article == "le":
        gender = "m"
    else:
        gender = {"Fem": "f", "Masc": "m"}.get("".join(feature(noun, "Gender")), "")
    return not gender or scene.cast.genders.get(key, "") in ("", gender)
