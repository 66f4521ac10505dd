"""The editors' corrections, each laid on the one thing of its sentence that it names."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.model import (
    Act,
    Archive,
    Article,
    ArticleSlug,
    Correction,
    Extraction,
    Judgement,
    Kind,
    Role,
    Span,
)
from builder.resolve import Resolution, resolve
from tests.resolve.paper import ids, line, named, paper, resolved

FETE = (
    "[a:Zed Exemple], maire de [p:Fictiville], a ouvert le 22 mai l’expo de [p:Fictiville]. "
    "[a:Exemple] a dit que tout va bien. [a:Ana Modèle] et [a:Ivo Modèle] ont dansé. Plus tard, [a:Modèle] a chanté."
)


def in_sentences(made: tuple[Article, Extraction]) -> tuple[Article, Extraction]:
    """The paper with its sentences told apart at their full stops, and each happening in its own."""
    article, extraction = made
    ends = [i + 1 for i, c in enumerate(article.source) if c == "."]
    sentences = tuple(Span(a + (a > 0), b) for a, b in zip([0, *ends], ends, strict=False))
    home = {e: next(s for s in sentences if s.holds(e.span)) for e in extraction.events}
    events = tuple(replace(e, sentence=home[e]) for e in extraction.events)
    undated = tuple(e for e in events if not e.timex.value)
    return article, replace(
        extraction, sentences=sentences, events=tuple(e for e in events if e.timex.value), undated=undated
    )


def fete(slug: str = "fete", published: str = "2023-05-22") -> tuple[Article, Extraction]:
    return in_sentences(
        paper(
            slug,
            FETE,
            published,
            roles=[("maire de Fictiville", "Zed Exemple")],
            events=[
                ("2023-05-22", "a ouvert le 22 mai l’expo de Fictiville", "Zed Exemple a ouvert l’expo"),
                ("2023-05-23", "Ana Modèle et Ivo Modèle ont dansé", "Ana et Ivo Modèle ont dansé"),
                (None, "Plus tard, Modèle a chanté", "Modèle a chanté"),
            ],
            claims=[("Zed Exemple", "tout va bien", {}), ("Ana Modèle", "a chanté", {"denies": True})],
        )
    )


def correction(
    act: Act, sentence: str, value: str = "", words: str = "", number: int = 1, **more: object
) -> Correction:
    made = Correction(
        "corrections.yml", number, ArticleSlug("fete"), sentence, words, act, value, None, "A. Nom", "Vu."
    )
    return replace(made, **more)  # type: ignore[arg-type]


def corrected(
    *lines: Correction,
    ledger: tuple[Judgement, ...] = (),
    papers: tuple[tuple[Article, Extraction], ...] = (),
) -> Resolution:
    every = (fete(), *papers)
    return resolve([a for a, _ in every], [e for _, e in every], ledger, (), lines)


def unmet(found: Resolution) -> list[tuple[int, str]]:
    return [(d.line, d.message) for d in found.doubts if d.path == "corrections.yml"]


def speaks(found: Archive) -> list[tuple[str, str | None]]:
    return [(s.id, s.speaker) for s in found.statements]


def test_without_a_line_the_archive_is_as_before() -> None:
    assert corrected().archive == resolved(fete()).archive


def test_a_hidden_event_is_no_more_and_the_others_stay() -> None:
    before = corrected().archive
    found = corrected(correction(Act.HIDE_EVENT, "a ouvert le 22 mai"))
    assert [e.title for e in found.archive.events] == ["Ana et Ivo Modèle ont dansé"]
    assert [e.title for x in found.archive.extractions for e in x.events] == ["Ana et Ivo Modèle ont dansé"]
    assert found.archive.events == before.events[1:] and found.archive.articles == before.articles
    assert len(found.archive.corrections) == 1 and not unmet(found)


def test_an_event_without_a_date_can_be_hidden_too() -> None:
    found = corrected(correction(Act.HIDE_EVENT, "Plus tard, Modèle"))
    assert [x.undated for x in found.archive.extractions] == [()]


@pytest.mark.parametrize("sentence", ["l'expo de Fictiville", "L’EXPO\u00a0de  Fictiville", "mai l'expo"])
def test_apostrophes_spaces_and_capitals_of_the_quoted_words_do_not_matter(sentence: str) -> None:
    assert len(corrected(correction(Act.HIDE_EVENT, sentence)).archive.events) == 1


def test_the_editors_date_stands_in_the_place_of_the_words_with_who_gave_it() -> None:
    given_ = correction(Act.DATE, "a ouvert le 22 mai", "2024-06-03")
    (first, second) = corrected(given_).archive.events
    assert (second.date, second.dated_by, second.id) == (
        "2024-06-03",
        (given_,),
        "2024-06-03-zed-exemple-a-ouvert-l-expo",
    )
    assert second.evidence[0].timex.text == "22 mai" and second.evidence[0].timex.rule == "editors"
    assert first == corrected().archive.events[1]


def test_a_date_makes_an_event_of_what_had_none() -> None:
    found = corrected(correction(Act.DATE, "Plus tard, Modèle", "2023-06~")).archive
    assert ("2023-06~", "Modèle a chanté") in [(e.date, e.title) for e in found.events]
    assert [x.undated for x in found.extractions] == [()]


def test_a_date_brings_an_event_to_the_happening_that_another_article_tells_then() -> None:
    text = "[a:Zed Exemple] a ouvert l’expo de [p:Fictiville] dimanche."
    other = in_sentences(
        paper("bal", text, events=[("2024-06-03", "Zed Exemple a ouvert l’expo de Fictiville", "Ouvert")])
    )
    found = corrected(correction(Act.DATE, "a ouvert le 22 mai", "2024-06-03"), papers=(other,)).archive
    assert [len(e.evidence) for e in found.events if e.date == "2024-06-03"] == [2]


@pytest.mark.parametrize(("act", "value"), [(Act.HIDE_EVENT, ""), (Act.DATE, "2024")])
def test_where_another_article_still_tells_the_event_the_editors_are_told_so(act: Act, value: str) -> None:
    other = fete("bal", "2023-05-23")
    first = correction(act, "a ouvert le 22 mai", value)
    found = corrected(first, papers=(other,))
    assert unmet(found) == [
        (
            1,
            "articles/bal.txt:1 tells the same event, which stays as it is there; for that sentence too, write an "
            'entry of its own: article: bal, sentence: "Zed Exemple, maire de Fictiville, a ouvert le 22 mai l’expo '
            'de Fictiville."',
        )
    ]
    assert found.archive.corrections == (first,)
    both = corrected(first, replace(first, article=ArticleSlug("bal"), line=7), papers=(other,))
    assert not unmet(both) and not [e for e in both.archive.events if e.date == "2023-05-22"]


def test_a_hidden_claim_changes_no_number_of_another_and_supports_nothing() -> None:
    assert speaks(corrected().archive) == [("fete-1", "actors/zed-exemple"), ("fete-2", "actors/ana-modele")]
    found = corrected(correction(Act.HIDE_CLAIM, "tout va bien")).archive
    assert speaks(found) == [("fete-2", "actors/ana-modele")]
    assert [len(x.claims) for x in found.extractions] == [1]


def test_a_hidden_role_is_said_of_nobody() -> None:
    found = corrected(correction(Act.HIDE_ROLE, "maire de Fictiville")).archive
    assert [e.roles for e in found.entities if e.id == "actors/zed-exemple"] == [()]


def test_a_hidden_name_is_linked_to_nobody_in_its_sentence_alone() -> None:
    found = corrected(correction(Act.HIDE_NAME, "Zed Exemple, maire", words="Zed Exemple")).archive
    assert named(found, "Zed Exemple") is None and ids(found) == [
        "actors/ana-modele",
        "actors/exemple",
        "actors/ivo-modele",
        "places/fictiville",
    ]
    assert not [r for x in found.extractions for r in x.roles]


def test_an_ambiguous_surname_is_given_to_the_one_that_the_editors_name() -> None:
    assert "ambiguous name" in str(corrected().doubts)
    found = corrected(correction(Act.WHO, "a chanté", "Ana Modèle", "Modèle"))
    (link,) = [k for k in found.archive.links if k.mention.text == "Modèle"]
    assert (link.entity, link.reason) == ("actors/ana-modele", "editors")
    (ana,) = [e for e in found.archive.entities if e.id == link.entity]
    assert [(a.text, a.reason) for a in ana.aliases] == [("Modèle", "editors")]
    assert "ambiguous name" not in str(found.doubts)


def test_what_an_ambiguous_name_advises_settles_it_once_it_is_signed() -> None:
    (advice,) = [d.message for d in corrected().doubts if "ambiguous name" in d.message]
    entry = advice[advice.index("{") : advice.index("}") + 1]  # what can be pasted is YAML
    assert yaml.safe_load(entry) == {
        "article": "fete", "sentence": "Plus tard, Modèle a chanté.", "words": "Modèle",
        "who": "…", "by": "…", "reason": "…",
    }  # fmt: skip
    assert 'with who as "Ana Modèle" / "Ivo Modèle", or another name' in advice


def test_a_name_that_is_given_leaves_the_others_of_its_article_as_they_were() -> None:
    text = "[a:Zed Exemple] parle. [a:Exemple] se tait. [a:Exemple] rit."
    other = in_sentences(paper("bal", text))
    bal = correction(Act.WHO, "se tait", "Ana Exemple", "Exemple", article=ArticleSlug("bal"), kind=Kind.ACTOR)
    found = corrected(bal, papers=(other,)).archive
    said = [(k.mention.span.start, k.entity) for k in found.links if k.mention.article == "bal"]
    assert [entity for _, entity in said] == ["actors/zed-exemple", "actors/ana-exemple", "actors/zed-exemple"]


def test_a_new_name_needs_its_kind_and_has_a_page_of_its_own() -> None:
    found = corrected(correction(Act.WHO, "a chanté", "Una Modèle", "Modèle", kind=Kind.ACTOR)).archive
    assert "actors/una-modele" in ids(found)
    assert [e.name for e in found.entities if e.id == "actors/una-modele"] == ["Una Modèle"]
    assert unmet(corrected(correction(Act.WHO, "a chanté", "Ana Mobile", "Modèle"))) == [
        (
            1,
            "nothing in this archive is called « Ana Mobile »; did you mean « Ana Modèle »? "
            "For a new name add `kind: actor` (place, group)",
        )
    ]


def test_without_a_sentence_a_name_is_meant_wherever_the_article_has_it() -> None:
    text = "[a:Zed Exemple], coureur, gagne. [a:Exemple] rit. [a:Zed Exemple] dort. Plus tard, [a:Exemple] a chanté."
    other = in_sentences(paper("bal", text))
    whole = correction(Act.WHO, "", "Zed Exemple (coureur)", "Zed Exemple", article=ArticleSlug("bal"))
    one = correction(Act.WHO, "a chanté", "Ana Modèle", "Exemple", article=ArticleSlug("bal"))
    found = corrected(whole, one, papers=(other,)).archive
    said = [k.entity for k in sorted(found.links, key=lambda k: k.mention.span) if k.mention.article == "bal"]
    assert said == [*["actors/zed-exemple-coureur"] * 3, "actors/ana-modele"]
    assert "actors/zed-exemple" in ids(found)  # of the other article
    assert unmet(corrected(replace(whole, words="Zed Autre"), papers=(other,)))


def test_a_name_of_the_ledger_and_a_surname_are_known_too() -> None:
    ledger = (line(name="Ana Modèle", kind=Kind.ACTOR, aliases=("Anette Fictive",)),)
    found = corrected(correction(Act.WHO, "a chanté", "Anette Fictive", "Modèle"), ledger=ledger).archive
    assert [k.entity for k in found.links if k.mention.text == "Modèle"] == ["actors/ana-modele"]
    found = corrected(correction(Act.WHO, "a chanté", "Exemple", "Modèle")).archive
    assert [k.entity for k in found.links if k.mention.text == "Modèle"] == ["actors/zed-exemple"]


def test_words_that_no_rule_took_for_a_name_can_be_one() -> None:
    found = corrected(correction(Act.WHO, "tout va bien", "Zed Exemple", "tout")).archive
    (mention,) = [k.mention for k in found.links if k.mention.text == "tout"]
    assert (mention.kind, mention.rule) == (Kind.ACTOR, "editors")
    assert mention in found.extractions[0].mentions
    (zed,) = [e for e in found.entities if e.id == "actors/zed-exemple"]
    assert [a.text for a in zed.aliases] == ["Exemple"]  # "tout" is no form of his name


def test_who_is_meant_by_words_that_make_a_claim_makes_it() -> None:
    text = "Le maire a dit que tout va bien. [a:Zed Exemple] se tait."
    article, extraction = in_sentences(paper("bal", text, claims=[("Le maire", "tout va bien", {})]))
    claims = tuple(replace(c, speaker=None) for c in extraction.claims)
    other = article, replace(extraction, claims=claims)
    bal = correction(Act.WHO, "Le maire a dit", "Zed Exemple", "maire", article=ArticleSlug("bal"))
    assert next(s.speaker for s in corrected(papers=(other,)).archive.statements) is None
    found = corrected(bal, papers=(other,)).archive
    (said,) = [s for s in found.statements if s.claim.article == "bal"]
    assert said.speaker == "actors/zed-exemple" and said.claim.speaker_span == claims[0].speaker_span


def test_a_longer_name_takes_what_was_said_of_the_names_inside_it() -> None:
    text = "La ville de [p:Fictiville] [a:Exemple] est grande."
    other = in_sentences(paper("bal", text, roles=[("grande", "Exemple")]))
    bal = correction(Act.WHO, "est grande", "Fictiville Exemple", "Fictiville Exemple", article=ArticleSlug("bal"))
    found = corrected(replace(bal, kind=Kind.ACTOR), papers=(other,)).archive
    assert [k.entity for k in found.links if k.mention.article == "bal"] == ["actors/fictiville-exemple"]
    (made,) = [e for e in found.entities if e.id == "actors/fictiville-exemple"]
    assert [r.text for r in made.roles] == ["grande"]


def test_the_editors_say_who_speaks() -> None:
    given_ = correction(Act.SPEAKER, "tout va bien", "Ana Modèle")
    found = corrected(given_).archive
    (said,) = [s for s in found.statements if s.id == "fete-1"]
    assert (said.speaker, said.speaker_by, said.claim.speaker_span) == ("actors/ana-modele", given_, None)
    assert speaks(found)[1] == ("fete-2", "actors/ana-modele")


def test_a_claim_made_jointly_has_the_one_speaker_that_the_editors_name() -> None:
    both = [("Ana Modèle", "tout va mal", {}), ("Ivo Modèle", "tout va mal", {})]
    other = in_sentences(paper("bal", "[a:Ana Modèle] et [a:Ivo Modèle] disent que tout va mal.", claims=both))
    bal = correction(Act.SPEAKER, "tout va mal", "Ivo Modèle", article=ArticleSlug("bal"))
    found = corrected(bal, papers=(other,)).archive
    assert [s.speaker for s in found.statements if s.claim.article == "bal"] == ["actors/ivo-modele"]


def test_nobody_is_made_to_speak_who_is_not_named() -> None:
    found = corrected(correction(Act.SPEAKER, "tout va bien", "Una Modèle", kind=Kind.ACTOR))
    assert unmet(found) == [
        (1, "no article names « Una Modèle »; give its name where one does, by `who: …`"),
    ]
    assert found.archive.corrections == () and found.archive.statements == corrected().archive.statements
    named_first = correction(Act.WHO, "a chanté", "Una Modèle", "Modèle", 2, kind=Kind.ACTOR)
    found = corrected(correction(Act.SPEAKER, "tout va bien", "Una Modèle"), named_first)
    assert speaks(found.archive)[0] == ("fete-1", "actors/una-modele") and not unmet(found)


def test_a_name_that_the_ledger_rejects_is_not_given() -> None:
    ledger = (line(name="Ana Modèle", rejected=True),)
    found = corrected(correction(Act.WHO, "a chanté", "Ana Modèle", "Modèle", kind=Kind.ACTOR), ledger=ledger)
    assert unmet(found) == [(1, "« Ana Modèle » is rejected by `kind: none` in entities.yml; take one of the two out")]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (
            correction(Act.HIDE_EVENT, "a fermé le 22 mai"),
            "no sentence of this article has the words « a fermé le 22 mai »; did you mean « Zed Exemple, maire de "
            "Fictiville, a ouvert le 22 mai l’expo de Fictiville. »?",
        ),
        (
            correction(Act.HIDE_EVENT, "de Fictiville. Exemple a dit"),
            "no sentence of this article has the words « de Fictiville. Exemple a dit »; did you mean « Zed Exemple, "
            "maire de Fictiville, a ouvert le 22 mai l’expo de Fictiville. »?",
        ),
        (
            correction(Act.HIDE_EVENT, "x", article=ArticleSlug("fetes")),
            "there is no article `fetes`; did you mean `fete`?",
        ),
        (
            correction(Act.HIDE_ROLE, "tout va bien"),
            "the sentence « Exemple a dit que tout va bien. » holds no role; quote the one that does",
        ),
        (
            correction(Act.HIDE_EVENT, "a ouvert", words="dimanche"),
            "no event of this sentence has the words « dimanche »; write words of one of « 22 mai »",
        ),
        (
            correction(Act.HIDE_NAME, "ont dansé", words="Zed"),
            "no name of this sentence has the words « Zed »; write one of « Ana Modèle » / « Ivo Modèle »",
        ),
        (
            correction(Act.WHO, "ont dansé", "Zed Exemple", "Zed"),
            "the sentence has no words « Zed »; write the name as it stands there: `words: …`",
        ),
        (
            correction(Act.WHO, "modele", "Zed Exemple", "Modèle"),
            "2 sentences of this article have these words; write more of the one that is meant",
        ),
    ],
)
def test_a_line_that_fits_nothing_changes_nothing_and_says_what_to_write(wrong: Correction, message: str) -> None:
    found = corrected(wrong)
    assert unmet(found) == [(1, message)]
    assert found.archive == corrected().archive


def test_of_two_things_in_a_sentence_the_words_say_which() -> None:
    happenings = [("2023-05-22", "ouvert le 22 mai", "Ouvert"), ("2023-05-24", "fermé deux jours après", "Fermé")]
    other = in_sentences(paper("bal", "[a:Zed Exemple] a ouvert le 22 mai, fermé deux jours après.", events=happenings))
    bal = correction(Act.HIDE_EVENT, "Zed Exemple a ouvert", article=ArticleSlug("bal"))
    (told,) = unmet(corrected(bal, papers=(other,)))
    assert told[1].startswith("2 events stand in this sentence; add `words: …` with words of one of «")
    found = corrected(replace(bal, words="deux jours après"), papers=(other,))
    assert not unmet(found) and {"Ouvert"} < {e.title for e in found.archive.events} and len(found.archive.events) == 3


def test_a_thing_is_corrected_once() -> None:
    found = corrected(correction(Act.DATE, "a ouvert", "2024"), correction(Act.HIDE_EVENT, "l’expo", number=8))
    assert unmet(found) == [(8, "line 1 corrects the same event already; keep one of the two")]
    assert [e.date for e in found.archive.events] == ["2023-05-23", "2024"]


LINES = st.builds(
    correction,
    st.sampled_from(list(Act)),
    st.sampled_from(["a ouvert le 22 mai", "tout va bien", "ont dansé", "a chanté", "Modèle", "rien", "de"]),
    st.sampled_from(["2024-06-03", "Ana Modèle", "Una Modèle", "Fictiville", "Zed Exemple"]),
    st.sampled_from(["", "Modèle", "Exemple", "Zed Exemple", "Ana Modèle", "22 mai", "tout", "Fictiville"]),
    kind=st.sampled_from([None, *Kind]),
)


@settings(max_examples=150)
@given(st.lists(LINES, max_size=6))
def test_corrections_never_lose_an_event_that_they_do_not_name(drawn: list[Correction]) -> None:
    lines = [replace(c, line=i) for i, c in enumerate(drawn, start=1) if c.act is not Act.DATE or c.value[0] == "2"]
    other = fete("bal", "2023-06-01")
    before, found = corrected(papers=(other,)), corrected(*lines, papers=(other,))
    meant = {c.sentence for c in found.archive.corrections if c.act in (Act.HIDE_EVENT, Act.DATE)}
    told = {(x.article, x.span): e.date for e in found.archive.events for x in e.evidence}
    for event in before.archive.events:
        for evidence in event.evidence:
            words = evidence.sentence.of(fete()[0].source)
            if evidence.article != "fete" or not any(s in words for s in meant):
                assert told[evidence.article, evidence.span] == event.date
    idle = {line for line, message in unmet(found) if "tells the same event" not in message}
    assert len(found.archive.corrections) + len(idle) == len(lines)
    assert [a.source for a in found.archive.articles] == [a.source for a in before.archive.articles]
    known = {e.id for e in found.archive.entities}
    assert {k.entity for k in found.archive.links} == known
    assert {s.speaker for s in found.archive.statements} <= {None, *known}
    assert {i for e in found.archive.events for i in e.entities} <= known
    assert len({s.id for s in found.archive.statements}) == len(found.archive.statements)


@given(st.permutations(range(4)))
def test_the_order_of_lines_and_articles_makes_no_difference(order: list[int]) -> None:
    lines = (
        correction(Act.DATE, "a ouvert", "2024", number=1),
        correction(Act.WHO, "a chanté", "Ana Modèle", "Modèle", 6),
        correction(Act.SPEAKER, "tout va bien", "Ana Modèle", number=12),
        correction(Act.HIDE_ROLE, "maire de", number=18),
    )
    other = fete("bal", "2023-06-01")
    shuffled = [lines[i] for i in order]
    papers = [other, fete()] if order[0] % 2 else [fete(), other]
    found = resolve([a for a, _ in papers], [e for _, e in papers], (), (), shuffled)
    assert found == corrected(*lines, papers=(other,))
    assert found.archive.corrections == lines


def test_a_role_stays_with_the_one_that_its_name_is_given_to() -> None:
    found = corrected(correction(Act.WHO, "Zed Exemple, maire", "Una Exemple", "Zed Exemple", kind=Kind.ACTOR)).archive
    said: dict[str, tuple[Role, ...]] = {e.id: e.roles for e in found.entities}
    assert [r.text for r in said["actors/una-exemple"]] == ["maire de Fictiville"]


def test_an_entry_that_names_an_article_by_an_old_name_is_offered_the_one_with_its_words() -> None:
    lost = replace(correction(Act.HIDE_NAME, "Ivo Modèle ont dansé", words="Modèle"), article=ArticleSlug("xyz"))
    assert unmet(corrected(lost)) == [(1, "there is no article `xyz`; did you mean `fete`, which has these words?")]


def test_words_that_any_article_may_have_offer_none_in_place_of_one_that_is_gone() -> None:
    gone = ArticleSlug("xyz")
    common = replace(correction(Act.HIDE_NAME, "a dit que tout va bien", words="Exemple"), article=gone)
    said = "there is no article `xyz`; write its name as in the address of its page, or take the entry out"
    assert unmet(corrected(common)) == [(1, said)]
    whole = replace(correction(Act.HIDE_NAME, "Plus tard, Modèle a chanté", words="Modèle"), article=gone)
    assert "did you mean `fete`" in unmet(corrected(whole))[0][1]


def test_an_entry_of_a_name_in_its_whole_article_is_offered_the_article_that_has_the_name() -> None:
    lost = correction(Act.WHO, "", "Zed Exemple (peintre)", "Zed Exemple")
    gone = replace(lost, article=ArticleSlug("2025-06-18-un-peintre"))
    papers = (paper("2025-06-17-un-musicien", "[a:Ada Modèle] chante."),)
    offered = "there is no article `2025-06-18-un-peintre`; did you mean `{}`, which has these words?"
    assert unmet(corrected(gone, papers=papers)) == [(1, offered.format("fete"))]
    two = (*papers, paper("peintre", "[a:Zed Exemple] peint."))
    assert unmet(corrected(gone, papers=two)) == [(1, offered.format("peintre"))]


def test_a_common_date_makes_no_two_names_alike() -> None:
    gone = replace(
        correction(Act.HIDE_NAME, "Nul ne dit cela", words="Nul"), article=ArticleSlug("2025-06-18-peinture")
    )
    (found,) = unmet(corrected(gone, papers=(paper("2025-06-17-chant", "[a:Ada Modèle] chante."),)))
    assert "did you mean" not in found[1]
    (found,) = unmet(corrected(gone, papers=(paper("2025-06-17-peintures", "[a:Ada Modèle] chante."),)))
    assert "did you mean `2025-06-17-peintures`?" in found[1]
