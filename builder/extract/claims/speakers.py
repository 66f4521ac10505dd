"""From the words for a speaker to the mention that names them; None where the article does not tell."""

from __future__ import annotations

from builder.extract.claims.apposed import (
    TITLES,
    apposed,
    holder_named,
    is_person,
    is_title,
    named_inside,
    office_behind,
    past_rank,
    runs_on,
)
from builder.extract.claims.inverted import can_speak
from builder.extract.claims.joint import (
    Scene,
    Speaker,
    apposed_pair,
    chained,
    couple,
    in_brackets,
    of_houses,
    pair,
    recent,
)
from builder.extract.claims.lexicon import feature
from builder.extract.claims.offices import described
from builder.extract.claims.papers import giving_out, is_mouthpiece, owner_of
from builder.extract.claims.phrases import Subject, phrase
from builder.extract.claims.pieces import balanced, joins
from builder.extract.claims.pronouns import issuer_of, latter, person, thing, together
from builder.extract.claims.topics import acts_on, foreign, is_another, named_here, topic_of
from builder.extract.names.lexicon import lexicon as names_of
from builder.extract.names.runs import is_hyphen
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.model import Kind, Mention, Span


def find_speakers(subject: Subject, scene: Scene) -> tuple[Speaker, ...]:
    """One speaker for each party of the phrase that is named; one alone where none or one is."""
    passage = scene.passage
    whole = passage.span(passage.doc.span(subject.start, subject.end))
    words = _words(subject)
    if _starts(words, scene.lexicon.entry("both")):
        noun = subject.head.lower_
        persons = is_person(subject.head, scene) or any(
            noun in s.split() for s in scene.lexicon.entry("couples").values()
        )
        two = couple(noun, whole.start, scene) if persons else pair(whole.start, scene)
        if two:
            return tuple(Speaker(whole, span) for span in two)
        return (Speaker(whole, None),)
    if subject.head.lower_ in scene.lexicon.entry("both_of") and _words(subject).startswith(("les ", "the ", "ces ")):
        two = pair(whole.start, scene) if len(_words(subject).split()) == 2 else None
        if two and recent(two[0], scene):
            return tuple(Speaker(whole, span) for span in two)
    many = "Plur" in feature(subject.head, "Number") and not is_person(subject.head, scene)
    if many and (listed := in_brackets(subject.start, subject.end, scene)):
        return listed
    if housed := of_houses(subject.start, subject.end, scene):
        return tuple(Speaker(m.span, m.span) for m in housed)
    person_before = _of_relative(subject, scene)
    if person_before is not None:
        return (Speaker(person_before.span, person_before.span),)
    named: list[Speaker] = []
    nameless: list[Speaker] = []
    for part in subject.parts:
        start = max(part.left_edge.i, subject.start)
        later = [p.i for p in subject.parts if p.i > part.i]
        end = subject.end
        if later:
            end = min(subject.head.doc[later[0]].left_edge.i, subject.end)
        mention = mention_for(part, start, max(end, part.i + 1), scene)
        if mention is not None:
            if part.pos_ == "NOUN" and mention.kind is Kind.ACTOR and _is_apposed(part, scene):
                nameless.clear()  # "le maire d'Exempleville et président de l'Exempla Zed Exemple"
            while start < part.i and joins(passage.doc[start]):
                start += 1
            stop = max(mention.span.end, passage.span(part).end)
            first = min(passage.span(passage.doc[start]).start, mention.span.start)
            named.append(_closed(Span(first, stop), mention.span, scene))
        elif part.pos_ == "PRON" and len(subject.parts) > 1:  # "X et elle ont annoncé"
            (meant, *_) = _meant(Subject(part, part.i, part.i + 1, (part,)), _from(whole, scene), scene)
            if meant is not None:
                named.append(Speaker(passage.span(part), meant))
        elif part.pos_ == "NOUN" and can_speak(part, scene.lexicon) and not (named and _is_apposed(part, scene)):
            while start < part.i and joins(passage.doc[start]):
                start += 1
            nameless.append(Speaker(passage.span(passage.doc.span(start, part.i + 1)), None))
    if named:
        named = chained(named, scene)
    if len(named) == 1 and named[0].mention and (apart := apposed_pair(named[0].mention, scene)):
        return apart
    if len(named) == 1 and len(nameless) == len(subject.parts) - 1 > 0:
        return tuple(sorted((*named, *nameless), key=lambda s: s.span))  # "medics and Exempla said"
    distinct = {scene.cast.key_of(s.mention) for s in named}
    if len(named) > 1 and len(distinct) == len(named):
        return tuple(named)
    if named:
        return (_closed(whole, named[0].mention or whole, scene),)
    before = _named_before(subject, scene)
    if before is not None:
        return (Speaker(Span(before.span.start, whole.end), before.span),)
    said = _closed(whole, whole, scene).span
    return tuple(Speaker(said, span) for span in _meant(subject, _from(whole, scene), scene))


def _is_apposed(part: Token, scene: Scene) -> bool:
    """True for ``présidente`` of ``a dit Zoé Exemple, petite-fille du fondateur et présidente``: one without an article
    behind the name, who is its bearer."""
    one = "Plur" not in feature(part, "Number") and scene.lexicon.language == "fr"
    return one and not any(c.pos_ == "DET" and c.i < part.i for c in part.children)


def _closed(whole: Span, mention: Span, scene: Scene) -> Speaker:
    """The words for a speaker with all of the name in them, and with the mark that closes it."""
    start, end = whole.start, whole.end
    if (whole.meets(mention) or 0 <= mention.start - whole.end <= 1) and scene.passage.block.span.holds(mention):
        start, end = min(start, mention.start), max(end, mention.end)
    index = scene.passage.index
    low, high = balanced(scene.passage.doc.text, index[start], index[end - 1] + 1)
    return Speaker(scene.passage.chars(low, high), mention)


def _words(subject: Subject) -> str:
    return subject.head.doc.span(subject.start, subject.end).text.lower()


def _starts(words: str, openings: list[str]) -> bool:
    return any(words == o or words.startswith(o + " ") for o in openings)


def mention_for(head: Token, start: int, end: int, scene: Scene) -> Mention | None:
    """The mention that a noun phrase names: its head's, or one in apposition to it."""
    passage, lexicon = scene.passage, scene.lexicon
    here = [(m, t) for m, t in named_here(scene) if t.end > start and t.start < end]
    for mention, tokens in here:
        if tokens.start <= head.i < tokens.end or runs_on(mention, tokens, head, scene.lexicon):
            holder = holder_named(mention, tokens, head, scene) or mention
            office = office_behind(tokens, end, scene) if holder is mention else None
            return holder if office is None else _starting(office + 1, Kind.ACTOR, scene)
    noun = head.lower_
    doc = passage.doc
    if head.text in TITLES or (
        head.text.istitle() and not head.is_sent_start
    ):  # "estime Me Exemple": a title that the name does not hold
        titled = _starting(head.i + 1, Kind.ACTOR, scene)
        if titled is not None:
            return titled
    for mention, tokens in here:
        if tokens.start <= head.i:
            continue
        if lexicon.language == "fr" and any(t.pos_ == "PRON" for t in doc[head.i + 1 : tokens.start]):
            break  # "la société, dont X est actionnaire"
        before = doc[tokens.start - 1]
        if (before.lower_ in ("le", "la", "l'", "les", "the") or before.pos_ == "DET") and tokens.start - 2 > head.i:
            before = doc[tokens.start - 2]
        elif is_title(before) and doc[before.i - 1].pos_ == "ADP" and before.i - 1 > head.i:
            before = doc[before.i - 1]  # "le cabinet de Mme X"
        if before.tag_ == "POS":
            before = doc[max(doc[before.i - 1].left_edge.i - 1, head.i + 1)]  # "close to X's Y group"
        if before.pos_ == "CCONJ" and before.i - 1 > head.i:
            before = doc[before.i - 1]  # "teams for both X and Y"
        if before.pos_ == "ADP" or before.lower_ in lexicon.words("of_person"):
            close = lexicon.words("agreeing") | lexicon.words("members")
            if noun in close and mention.kind is Kind.GROUP and not lexicon.has("close_to", doc[before.i - 1].lower_):
                return mention
            continue
        if mention.kind is Kind.PLACE or (mention.kind is Kind.ACTOR and lexicon.has("led", noun) and before == head):
            continue  # "l'administration X" is not X
        if before.text == "," or (is_title(before) and doc[before.i - 1].text == ","):
            return mention
        if mention.kind is Kind.ACTOR and _is_ranked(head, tokens, scene):
            return mention  # "le porte-parole de l'armée, le général X"
        if mention.kind is Kind.GROUP and not (lexicon.has("bodies", noun) or lexicon.has("agreeing", noun)):
            continue
        somebody = (t for t in reversed(doc.span(head.i, tokens.start)) if lexicon.has("people", t.lower_))
        nearest = next((t for t in somebody if t.pos_ != "ADJ"), None)  # "le secrétaire général X"
        crown = names_of(lexicon.language).has("of_the_crown", noun)  # "le procureur du roi X"
        joined = crown or is_hyphen(doc, head.i + 1)  # "l'entraîneur-chef X"
        office = head.text.istitle() and all(
            t.text.istitle() or names_of(lexicon.language).has("links", t.text) for t in doc[head.i : tokens.start]
        )  # "Divisional Officer of Police X"
        if nearest is None or nearest.i == head.i or office or (joined and nearest.i == head.i + 2):
            return mention
    if (named := named_inside(head, here, scene)) is not None:
        return named
    if lexicon.has("papers", noun) or is_mouthpiece(head, lexicon):
        owner = owner_of(head, start, end, here, scene)
        if owner is None and not any(c.dep_ in ("nmod", "poss") and can_speak(c, lexicon) for c in head.children):
            owner = giving_out(end, scene)  # not "a statement of the family handed on by X"
        if owner is not None:
            return owner
    if end < len(doc) and lexicon.has_any(("bodies", "agreeing"), noun) and doc[end].pos_ != "ADP":
        named = _starting(end, Kind.GROUP, scene)
        if named is not None:
            return named
    if end < len(doc) and doc[end].text == "(" and not is_person(head, scene):
        named = _starting(end + 1, Kind.GROUP, scene)
        if named is not None:
            return named
    return _titled(head, end, scene) or apposed(head, end, scene)


def _is_ranked(head: Token, tokens: Tokens, scene: Scene) -> bool:
    """True for a name behind a comma and a rank, where the head is one person: ``le porte-parole, le général X``."""
    doc = head.doc
    comma = next((t.i for t in reversed(doc[head.i + 1 : tokens.start]) if t.text == ","), None)
    one = is_person(head, scene) and "Plur" not in feature(head, "Number")
    return one and comma is not None and past_rank(doc, comma + 1, scene) == tokens.start


def _titled(head: Token, end: int, scene: Scene) -> Mention | None:
    """The person at once behind an office of several words: ``l'éditorialiste en chef X``."""
    if not scene.lexicon.has("people", head.lower_):
        return None
    for t in head.doc[end : end + 4]:
        found = _starting(t.i, Kind.ACTOR, scene)
        if found is not None:
            return found
        if not (t.text.islower() and t.pos_ in ("ADP", "NOUN", "ADJ")):
            return None
    return None


def _of_relative(subject: Subject, scene: Scene) -> Mention | None:
    """The person whom "qui" means behind an apposition: ``X, maire de Y et président de Z, qui estime``."""
    doc, lexicon = subject.head.doc, scene.lexicon
    if subject.end + 1 >= len(doc) or doc[subject.end].text != ",":
        return None
    if not lexicon.relative(doc[subject.end + 1]):
        return None
    before = [(m, t) for m, t in named_here(scene) if m.kind is Kind.ACTOR and t.end <= subject.start]
    if not before:
        return None
    mention, tokens = before[-1]
    between = doc.span(tokens.end, subject.start)
    apposed = len(between) > 0 and between[0].text == "," and tokens.root.sent == subject.head.sent
    return mention if apposed and not any(t.pos_ in ("VERB", "AUX") for t in between) else None


def _named_before(subject: Subject, scene: Scene) -> Mention | None:
    """``X, the head of the council, said``, where the parser takes the apposition for the subject."""
    doc, start, end = subject.head.doc, subject.start, subject.end
    while end < len(doc) and doc[end].text == "(":
        end = next((t.i + 1 for t in doc[end : end + 6] if t.text == ")"), len(doc))
    closing = doc[end].text if end < len(doc) else ""
    set_off = start > 1 and doc[start - 1].text == "," and (closing == "," or scene.lexicon.has("relative", closing))
    one = scene.lexicon.has("one", doc[start].lower_) or scene.lexicon.has("one", subject.head.lower_)
    if set_off and any(scene.lexicon.has(key, subject.head.lower_) for key in ("generic_bodies", "agreeing")):
        # "Exempla, the channel of the rebels, said"
        opening = (x for x in named_here(scene) if x[1].end == start - 1 and x[0].kind is not Kind.PLACE)
        return next((m for m, t in opening if t.start == t.root.sent.start), None)
    if not set_off or not (one or scene.lexicon.has("people", subject.head.lower_)):
        return None
    return next((m for m, t in named_here(scene) if t.end == start - 1 and m.kind is Kind.ACTOR), None)


def _starting(at: int, kind: Kind, scene: Scene) -> Mention | None:
    """The mention of a kind whose first token is ``at``."""
    return next((m for m, t in named_here(scene) if t.start == at and m.kind is kind), None)


def _from(whole: Span, scene: Scene) -> int:
    return whole.start if scene.since is None else min(whole.start, scene.since)


def _meant(subject: Subject, offset: int, scene: Scene) -> tuple[Span | None, ...]:
    """Who a pronoun or a description means: nobody (None) unless exactly one, or those who spoke together, fit."""
    word, words = subject.head.lower_, _words(subject)
    lexicon = scene.lexicon
    if words in lexicon.entry("latter"):
        found = latter(offset, scene)
        return (None if found is not None and acts_on(found, subject, scene) else found,)
    if word in lexicon.entry("they") or words in lexicon.entry("they"):
        topic = topic_of(subject, scene)
        told = words not in lexicon.entry("latter_ones")
        pronoun = None if told else scene.passage.span(subject.head).start
        return (topic,) if topic is not None else together(offset, scene, pronoun) or (None,)
    if foreign(subject, scene):
        return (None,)
    if subject.head.pos_ == "PRON" and (topic := topic_of(subject, scene)) is not None:
        return (topic,)
    for key, gender in (("he", "m"), ("she", "f")):
        if word in lexicon.entry(key) or words in lexicon.entry(key):
            issuer = issuer_of(subject.head, lexicon)
            if issuer is not None:  # "le groupe a publié un communiqué dans lequel il dit"
                return (described(phrase(issuer, None, lexicon), offset, scene),)
            one = person(offset, gender, scene)
            return (None if one is not None and is_another(one, subject, scene) else one,)
    if word in lexicon.entry("it"):
        return (thing(offset, subject.head, scene),)
    if subject.head.pos_ == "PRON":
        return (None,)
    return (described(subject, offset, scene),)
