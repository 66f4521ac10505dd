"""Who has given out the paper that speaks later on: ``X issued a statement. … The statement said``."""

from __future__ import annotations

from builder.extract.claims.joint import Scene
from builder.extract.claims.lexicon import lemma_of
from builder.extract.claims.phrases import phrase
from builder.extract.claims.pieces import SUBJECT_DEPS
from builder.extract.claims.speakers import find_speakers
from builder.extract.parse import Span as Tokens
from builder.extract.parse import Token
from builder.model import Span


def note_paper(sentence: Tokens, scene: Scene) -> None:
    """Remembers who gives out a paper in a sentence: who speaks there (``X said in a statement``), else who is the
    subject of ``issued a statement``; nobody where that is not named, or more than one."""
    lexicon = scene.lexicon
    paper = next((t for t in sentence if t.pos_ == "NOUN" and lexicon.has("statements", t.lower_)), None)
    if paper is None:
        return
    spoke = scene.memory.last(scene.sentence, 0)
    first = paper.doc[max(paper.left_edge.i, paper.i - 3)].lower_
    if not spoke and first not in lexicon.entry("indefinite"):
        return
    giver = spoke[0] if len(spoke) == 1 else None if spoke else _giver(paper, scene)
    scene.memory.paper = (scene.sentence, paper.lower_, giver)


def _giver(paper: Token, scene: Scene) -> Span | None:
    verb = paper.head
    if verb.pos_ != "VERB" or not scene.lexicon.has("giving_out", lemma_of(verb)):
        return None
    subject = next((c for c in verb.children if c.dep_ in SUBJECT_DEPS and c.i < verb.i), None)
    if subject is None or subject.dep_ in ("nsubj:pass", "nsubjpass"):
        return None
    found = find_speakers(phrase(subject, None, scene.lexicon), scene)
    return found[0].mention if len(found) == 1 else None
