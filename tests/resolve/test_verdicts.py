"""The editors' verdicts, laid on the claims they name."""

from __future__ import annotations

from builder.model import ArticleSlug, Status, Verdict
from builder.resolve import Resolution, resolve
from tests.resolve.paper import paper, resolved

PAPERS = (
    paper(
        "fete",
        "[a:Zed Exemple] dit que la fête de [p:Fictiville] est annulée, et que la place brûle encore.",
        claims=[("Zed Exemple", "la fête de Fictiville est annulée", {}), ("Zed Exemple", "la place brûle encore", {})],
    ),
    paper(
        "bal",
        "[a:Ana Modèle] et [a:Ivo Modèle] disent que le bal de [p:Fictiville] est fini.",
        claims=[
            ("Ana Modèle", "le bal de Fictiville est fini", {}),
            ("Ivo Modèle", "le bal de Fictiville est fini", {"hedged": True}),
        ],
    ),
)


def verdict(article: str, claim: str, line: int = 1) -> Verdict:
    return Verdict("claims.yml", line, ArticleSlug(article), claim, "faux", "Ada Modèle", "Vérifié.", "2023-05-24")


def judged(*verdicts: Verdict) -> Resolution:
    return resolve([a for a, _ in PAPERS], [e for _, e in PAPERS], (), verdicts)


def status(found: Resolution, article: str) -> list[Status]:
    return [s.status for s in found.archive.statements if s.claim.article == article]


def test_a_verdict_finds_its_claim_by_some_of_its_words_whatever_their_accents() -> None:
    found = judged(verdict("fete", "fete de FICTIVILLE est annulée"))
    assert status(found, "fete") == [Status.JUDGED, Status.ATTRIBUTED]
    assert found.archive.statements[2].verdict == verdict("fete", "fete de FICTIVILLE est annulée")
    assert not [d for d in found.doubts if d.path == "claims.yml"]


def test_a_verdict_holds_for_every_speaker_of_a_joint_claim() -> None:
    assert status(judged(verdict("bal", "le bal de Fictiville est fini")), "bal") == [Status.JUDGED, Status.JUDGED]


def test_without_the_line_the_archive_is_as_before() -> None:
    assert judged().archive == resolved(*PAPERS).archive


def test_words_that_no_claim_has_are_a_doubt_that_offers_the_nearest() -> None:
    found = judged(verdict("fete", "la fête de Fictiville sera annulée", 7))
    assert status(found, "fete") == [Status.ATTRIBUTED, Status.ATTRIBUTED]
    assert [(d.line, d.message) for d in found.doubts if d.path == "claims.yml"] == [
        (
            7,
            "no claim of this article has the words « la fête de Fictiville sera annulée »; "
            "did you mean « la fête de Fictiville est annulée »?",
        )
    ]


def test_words_that_two_claims_have_judge_neither() -> None:
    found = judged(verdict("fete", "la"))
    assert status(found, "fete") == [Status.ATTRIBUTED, Status.ATTRIBUTED]
    assert [d.message for d in found.doubts if d.path == "claims.yml"] == [
        "2 claims of this article have these words; write more of the one that is meant"
    ]


def test_an_article_that_does_not_exist_is_a_doubt() -> None:
    assert [d.message for d in judged(verdict("fetes", "la place")).doubts if d.path == "claims.yml"] == [
        "there is no article `fetes`; did you mean `fete`?"
    ]


def test_a_second_line_on_one_claim_is_a_doubt() -> None:
    found = judged(verdict("fete", "place brûle", 1), verdict("fete", "brûle encore", 8))
    assert [(d.line, d.message) for d in found.doubts if d.path == "claims.yml"] == [
        (8, "this claim has a verdict already, in line 1; keep one of the two")
    ]
