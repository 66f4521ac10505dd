"""The scene a speaker is looked for in, and speakers that share a verb: "X et Y", "les deux groupes"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from builder.extract.claims.cast import Cast, Member
from builder.extract.claims.lexicon import Lexicon, feature, finite
from builder.extract.parse import Span as Tokens
from builder.extract.tagging import Passage
from builder.locale.plurals import singulars
from builder.model import Kind, Mention, Span

AND_OR_COMMA = re.compile(r"\s*(?:,|,? ?(?:et|and|&|ainsi que|as well as)) (?:l'|le |la |les |the )?|,? (?:et|and) l'")

TIES = frozenset({"et", "and", "&", "ainsi", "well"})
BRACKET = re.compile(r"\s?\([^()]{1,60}\)")


@dataclass(frozen=True)
class Speaker:
    """The article's words for who speaks, and the mention that names them."""

    span: Span
    mention: Span | None


@dataclass
class Memory:
    """Who spoke last, and in which sentence of the article: what pronouns lean on."""

    speakers: list[tuple[int, tuple[Span | None, ...]]] = field(default_factory=list)

    sourced: bool = False
    """True where the last claim was told by "selon X": what "la même source" goes on from."""
    by_pronoun: int | None = None
    """The last sentence with a claim, where "il" or "she" spoke there."""
    unnamed: tuple[int, int] | None = None
    """Sentence and offset where one person spoke last whom the article does not name: "l'un des combattants"."""

    paper: tuple[int, str, Span | None] | None = None
    """Sentence, word and giver of the paper told of last: ``a statement``, which "the statement" means."""

    def last(self, sentence: int, reach: int) -> tuple[Span | None, ...]:
        """The speakers of the nearest claim not more than ``reach`` sentences back."""
        for number, spans in reversed(self.speakers):
            if number <= sentence and sentence - number <= reach:
                return spans
        return ()

    def runs_on(self, sentence: int) -> None:
        """Notes that a sentence inside a quotation does not part "he said" from who spoke before it."""
        if self.speakers and sentence - self.speakers[-1][0] == 1 and any(self.speakers[-1][1]):
            self.goes_on(sentence)

    def goes_on(self, sentence: int) -> None:
        """Notes that who spoke last speaks in this sentence too."""
        if self.speakers:
            self.speakers.append((sentence, self.speakers[-1][1]))


@dataclass(frozen=True)
class Scene:
    """What is needed to say who a phrase means."""

    passage: Passage
    sentence: int
    cast: Cast
    memory: Memory
    lexicon: Lexicon
    mentions: tuple[Mention, ...]
    """Of this passage."""
    since: int | None = None
    """Where the quotation begins whose speaker is looked for: what is named inside it does not count."""


TOGETHER = 3
"""So many sentences back two persons were named of whom "les deux hommes" tells."""


def couple(noun: str, offset: int, scene: Scene) -> tuple[Span, Span] | None:
    """The two persons named last together, for "les deux hommes", where that was just now and nobody else is named
    there; of an office, "les deux ministres", only two who have it."""
    gone = [m for m in scene.cast.before(offset, (Kind.ACTOR,)) if m.mention is not None]
    gone = [m for m in gone if scene.sentence - m.sentence <= TOGETHER]
    tied = next((i for i, m in enumerate(gone) if m.joined), None)
    if tied is None or tied + 1 >= len(gone) or gone[tied].sentence != gone[tied + 1].sentence:
        return None
    left, right = gone[tied + 1], gone[tied]
    keys = {left.key, right.key}
    if len(keys) != 2 or any(m.key not in keys for m in gone if m.sentence >= left.sentence):
        return None
    return (left.span, right.span) if all(_may_be(m, noun, scene) for m in (left, right)) else None


def _may_be(member: Member, noun: str, scene: Scene) -> bool:
    """True for one of those whom a plural can mean: of its gender, or with its office."""
    sorts: dict[str, str] = scene.lexicon.entry("couples")
    gender = next((g for g, nouns in sorts.items() if noun in nouns.split()), None)
    if gender is not None:
        known = scene.cast.genders.get(member.key, "") or member.gender
        return gender == "any" or known in ("", gender)
    forms = {noun, *singulars(noun, scene.lexicon.language)}
    return any(key == member.key and not forms.isdisjoint(role.split()) for role, key in scene.cast.roles)


def pair(offset: int, scene: Scene) -> tuple[Span, Span] | None:
    """The two groups named last together, for "les deux groupes"."""
    groups = [m for m in scene.cast.members if m.kind is Kind.GROUP and m.span.end <= offset]
    for left, right in zip(reversed(groups[:-1]), reversed(groups[1:]), strict=True):
        if left.sentence == right.sentence and left.key != right.key and right.joined:
            return left.span, right.span
    return None


def recent(span: Span, scene: Scene) -> bool:
    return any(m.span == span and scene.sentence - m.sentence <= 1 for m in scene.cast.members)


def _in_clause(before: str, scene: Scene) -> bool:
    """True behind ``, which also owns``: the name closes a clause inside the row, not the row's first part."""
    comma = before.rfind(",")
    first = before[comma + 1 :].split()[:1]
    return comma >= 0 and bool(first) and scene.lexicon.has("relative", first[0].lower())


def _is_closed(left: Mention, gap: str, before: list[Mention], scene: Scene) -> bool:
    """True for ``B`` in ``Despite a century by A and B, C said``: an "and" has closed the row before the comma."""
    if not before or gap.strip() != ",":
        return False
    source, index = scene.passage.doc.text, scene.passage.index
    gone = source[index[before[-1].span.end - 1] + 1 : index[left.span.start]].lower()
    return before[-1].kind is left.kind and bool(AND_OR_COMMA.fullmatch(gone)) and "," not in gone


def _acts_alone(mention: Mention, scene: Scene) -> bool:
    """True for ``Y`` of ``« … », a dit X, et Y est partie``: the subject of a verb in the singular."""
    tokens = scene.passage.tokens(mention.span) if scene.passage.block.span.holds(mention.span) else None
    if tokens is None or tokens.end >= len(tokens.doc) or scene.lexicon.language != "fr":
        return False
    behind = tokens.doc[tokens.end]
    return behind.pos_ in ("VERB", "AUX") and finite(behind) and feature(behind, "Number") == ["Sing"]


def _bracketed(mention: Mention, brackets: list[tuple[int, int]], index: dict[int, int]) -> bool:
    """True inside ``(1er syndicat de la SNCF)``."""
    at = index.get(mention.span.start, -1)
    return any(start < at < end for start, end in brackets)


def chained(named: list[Speaker], scene: Scene) -> list[Speaker]:
    """The speakers with those that a comma or "and" ties to them: ``Le Matin, Le Soir et X``."""
    spans = [s.mention for s in named if s.mention is not None]
    source = scene.passage.doc.text
    index = scene.passage.index
    brackets = [b.span() for b in BRACKET.finditer(source)]
    here = [m for m in sorted(scene.mentions) if m.span in spans or not _bracketed(m, brackets, index)]
    chain: list[Mention] = []
    for at, mention in enumerate(here):
        if mention.span not in spans:
            continue
        group = [mention]
        joined = False
        for step in (1, -1):
            i = at
            if step == 1 and _in_clause(source[: index[mention.span.start]], scene):
                continue
            while 0 <= i + step < len(here):
                left, right = sorted((here[i], here[i + step]))
                gap = BRACKET.sub("", source[index[left.span.end - 1] + 1 : index[right.span.start]].lower())
                if here[i + step].kind is not mention.kind or not AND_OR_COMMA.fullmatch(gap):
                    break
                if step == -1 and _is_closed(left, gap, here[: i + step], scene):
                    break
                if step == 1 and _acts_alone(right, scene):
                    break
                joined = joined or not gap.lstrip().startswith(",") or not TIES.isdisjoint(gap.split())
                group.append(here[i + step])
                i += step
        chain = group if joined and len(group) > len(chain) else chain
    if not chain:
        return named
    known = {s.mention: s for s in named}
    return [known.get(m.span, Speaker(m.span, m.span)) for m in sorted(chain)]


def apposed_pair(named: Span, scene: Scene) -> tuple[Speaker, ...]:
    """``The head of A, X, and that of B, Y, said``: both, where one of them has been found; else ()."""
    here = ((m, scene.passage.tokens(m.span)) for m in sorted(scene.mentions) if m.kind is Kind.ACTOR)
    known = [(m, t) for m, t in here if t is not None]
    for (left, first), (right, second) in pairwise(known):
        if named in (left.span, right.span) and _are_subjects(first, second, scene.lexicon):
            return tuple(Speaker(m.span, m.span) for m in (left, right))
    return ()


def _are_subjects(first: Tokens, second: Tokens, lexicon: Lexicon) -> bool:
    """True for two names set off by commas behind their descriptions, ``and`` between these, before a verb of both."""
    doc, joint = first.doc, first.end + 1
    if second.end + 1 >= len(doc) or joint >= second.start - 1 or doc[joint].lower_ not in ("et", "and"):
        return False
    commas = (first.start - 1, first.end, second.start - 1, second.end)
    if any(doc[i].text != "," for i in commas) or first.sent.start != second.sent.start:
        return False
    verb = doc[second.end + 1]
    between = (*doc[first.sent.start : first.start], *doc[joint : second.start])
    one = lexicon.language == "fr" and "Plur" not in feature(verb, "Number")
    return verb.pos_ in ("VERB", "AUX") and not one and not any(t.pos_ in ("VERB", "AUX") for t in between)


def in_brackets(start: int, end: int, scene: Scene) -> tuple[Speaker, ...]:
    """Each of those whom brackets name behind what is plural: ``deux associations (X et Y)``; () where a bracket holds
    other words than names, or there are not two."""
    doc = scene.passage.doc
    found: list[Speaker] = []
    end += end < len(doc) and doc[end].text == ")"
    while end < len(doc) and doc[end].text == "(":
        end = next((t.i + 1 for t in doc[end : end + 30] if t.text == ")"), len(doc))
    index, source = scene.passage.index, doc.text
    low, high = doc[start].idx, doc[end - 1].idx + 1
    groups = [m for m in sorted(scene.mentions) if m.kind is Kind.GROUP and m.span.start in index]
    for bracket in re.finditer(r"\(([^()]+)\)", source[low:high]):
        inside = [m for m in groups if low + bracket.start() < index[m.span.start] < low + bracket.end()]
        rest = bracket[1]
        for mention in inside:
            rest = rest.replace(mention.text, "", 1)
        if not inside or re.sub(r"(?:\b(?:et|and|ou|le|la|les|the)\b|l'|[\s,&])+", "", rest):
            return ()
        found.extend(Speaker(m.span, m.span) for m in inside)
    return tuple(found) if len(found) > 1 else ()


def of_houses(start: int, end: int, scene: Scene) -> tuple[Mention, ...]:
    """Zed Exemple of ``Zed Exemple of Exempla and the University of Testville``: one person, of two houses; both of
    ``Zed Exemple of Exempla and Ana Exemple of Testa``; () where no house stands behind the first, nothing joined."""
    index = scene.passage.index
    here = [(m, t) for m in sorted(scene.mentions) if m.span.start in index and (t := scene.passage.tokens(m.span))]
    inside = [(m, t) for m, t in here if start <= t.start and t.end <= end and m.kind is not Kind.PLACE]
    if len(inside) < 3 or [m.kind for m, _ in inside[:2]] != [Kind.ACTOR, Kind.GROUP]:
        return ()
    doc, (_, first), (_, house) = scene.passage.doc, inside[0], inside[1]
    between = doc[first.end + 1 : inside[-1][1].start]
    plain = all(t.pos_ in ("DET", "CCONJ", "ADP", "PROPN", "NOUN", "ADJ") for t in between)
    near = scene.lexicon.has("of", doc[first.end].lower_) and house.start <= first.end + 2
    if not (plain and near) or not any(t.pos_ == "CCONJ" for t in doc[house.end : inside[-1][1].start]):
        return ()
    persons = [(m, t) for m, t in inside if m.kind is Kind.ACTOR]
    told = all(doc[t.start - 1].pos_ == "CCONJ" for _, t in persons[1:])
    return tuple(m for m, _ in persons) if told else ()
