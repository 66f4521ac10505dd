"""Who says what, by which words, and how the text stands to it."""

from __future__ import annotations

import pytest

from builder.model import BlockKind
from tests.extract.told import Told, claims

ZED, ANA = "Zed Exemple", "Ana Modèle"


def only(found: tuple[Told, ...]) -> Told:
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "language", "cue", "content"),
    [
        (f"{ZED} a affirmé lundi que le pont tiendrait.", "fr", "a affirmé", "le pont tiendrait"),
        (f"« Le pont tiendra encore cent ans », a assuré {ZED}.", "fr", "a assuré", "Le pont tiendra encore cent ans"),
        (f"Le pont est fermé depuis hier, a indiqué {ZED}.", "fr", "a indiqué", "Le pont est fermé depuis hier"),
        (f"{ZED} a déclaré : « Le pont tiendra cent ans. »", "fr", "a déclaré", "Le pont tiendra cent ans."),
        (f"{ZED} affirme avoir vu le pont tomber.", "fr", "affirme", "avoir vu le pont tomber"),
        (f"{ZED} a annoncé la fermeture du pont.", "fr", "a annoncé", "la fermeture du pont"),
        (f"Selon {ZED}, le pont va tenir.", "fr", "Selon", "le pont va tenir"),
        (f"{ZED} said on Monday that the bridge would hold.", "en", "said", "the bridge would hold"),
        (f"{ZED} said the bridge would hold.", "en", "said", "the bridge would hold"),
        (f"“The bridge will stand for years,” said {ZED}.", "en", "said", "The bridge will stand for years"),
        (f"The bridge will be closed for weeks, {ZED} said.", "en", "said", "The bridge will be closed for weeks"),
        (f"According to {ZED}, the bridge will hold.", "en", "According to", "the bridge will hold"),
        (f"As {ZED} noted, the bridge was never painted.", "en", "noted", "the bridge was never painted"),
    ],
)  # fmt: skip
def test_a_saying_has_its_cue_its_content_and_its_speaker(text: str, language: str, cue: str, content: str) -> None:
    told = only(claims(text, language, (ZED,)))
    assert (told.speaker, told.cue, told.content) == (ZED, cue, content)


def test_an_accusation_and_a_refusal_are_claims() -> None:
    assert only(claims(f"{ZED} a accusé la mairie d’avoir menti.", "fr", (ZED,))).cue == "a accusé"
    told = only(claims(f"{ZED} a refusé de dire si le pont était sûr.", "fr", (ZED,)))
    assert (told.cue, told.content) == ("a refusé de dire", "si le pont était sûr")


def test_a_judging_verb_needs_words_of_the_speakers_own() -> None:
    assert only(claims(f"{ZED} hailed the plan as a “triumph of reason”.", "en", (ZED,))).cue == "hailed"
    assert claims(f"{ZED} hailed the plan.", "en", (ZED,)) == ()
    assert only(claims(f"{ZED} a qualifié le projet de « folie douce ».", "fr", (ZED,))).cue == "a qualifié"


def test_a_passive_counts_only_with_who_said_it() -> None:
    told = only(claims("La fermeture du pont, confirmée par Zed Exemple, inquiète.", "fr", (ZED,)))
    assert told.speaker == ZED
    assert told.confirms
    assert claims("La fermeture du pont a été annoncée lundi.") == ()


def test_a_participle_goes_on_with_the_speaker_before_it() -> None:
    found = claims(f"{ZED} a dit que le pont était sûr, ajoutant que l’eau montait.", "fr", (ZED,))
    assert [(t.speaker, t.content) for t in found] == [(ZED, "le pont était sûr"), (ZED, "l’eau montait")]


def test_what_is_not_yet_said_is_no_claim() -> None:
    assert claims(f"{ZED} doit annoncer la fermeture du pont.", "fr", (ZED,)) == ()
    assert claims(f"{ZED} annoncera la fermeture du pont.", "fr", (ZED,)) == ()
    assert claims(f"{ZED} has asked to see the bridge.", "en", (ZED,)) == ()


def test_the_first_person_of_a_quotation_is_no_speaker() -> None:
    told = only(claims(f"« Je dis que le pont tiendra », a répété {ZED}.", "fr", (ZED,)))
    assert told.cue == "a répété"


def test_selon_with_a_measure_names_nobody() -> None:
    assert claims("Les prix changent selon la taille du pont.") == ()


def test_two_named_speakers_of_one_verb_give_two_claims() -> None:
    found = claims("Le Matin Fictif et Radio Modèle ont rapporté que le pont était fermé.", "fr", (),
                   ("Le Matin Fictif", "Radio Modèle"))  # fmt: skip
    assert [t.speaker for t in found] == ["Le Matin Fictif", "Radio Modèle"]


def test_the_two_groups_stand_for_those_named_last_together() -> None:
    text = "Le Club Bleu et le Club Rouge jouent ici. Les deux clubs affirment que le stade est trop petit."
    assert [t.speaker for t in claims(text, "fr", (), ("Club Bleu", "Club Rouge"))] == ["Club Bleu", "Club Rouge"]


def test_a_pronoun_is_the_last_speaker() -> None:
    text = f"{ZED} a dit que le pont était sûr. « L’eau monte pourtant chaque nuit », a-t-il ajouté."
    assert [t.speaker for t in claims(text, "fr", (ZED,))] == [ZED, ZED]
    english = f"{ZED} said the bridge was safe. The water is rising every night, he added."
    assert [t.speaker for t in claims(english, "en", (ZED,))] == [ZED, ZED]


def test_an_office_is_the_person_whom_the_article_gives_it() -> None:
    text = f"La préfète {ANA} est arrivée. {ZED} attendait. La préfète a expliqué que le pont était sûr."
    assert only(claims(text, "fr", (ANA, ZED), (), ((ANA, "préfète"),))).speaker == ANA


def test_a_title_cut_short_is_the_office_that_the_text_writes_out_later() -> None:
    text = f"Gov. {ANA} came on Monday. {ZED} waited. The governor said the bridge was safe."
    assert only(claims(text, "en", (ANA, ZED), (), ((ANA, "Gov."),))).speaker == ANA


def test_an_office_without_a_name_is_nobody() -> None:
    assert only(claims(f"{ZED} attendait. Le ministre a dit que le pont était sûr.", "fr", (ZED,))).speaker is None
    told = only(claims(f"A spokesperson for President {ZED} said the bridge was safe.", "en", (ZED,)))
    assert told.speaker is None


def test_the_speaker_is_the_person_in_apposition_not_the_house_spoken_for() -> None:
    told = only(
        claims(f"Le porte-parole du Club Bleu, {ZED}, a affirmé que tout allait bien.", "fr", (ZED,), ("Club Bleu",))
    )
    assert told.speaker == ZED
    assert told.words == f"Le porte-parole du Club Bleu, {ZED}"


def test_unnamed_speakers_are_null() -> None:
    told = only(claims("Des témoins rapportent que le pont a bougé."))
    assert (told.speaker, told.words) == (None, "Des témoins")


@pytest.mark.parametrize(
    ("text", "language", "hedged"),
    [
        ("Zed Exemple prétend que le pont est tombé.", "fr", True),
        ("Zed Exemple a indiqué que le pont aurait été saboté.", "fr", True),
        ("Zed Exemple a affirmé que le pont était tombé.", "fr", False),
        ("Zed Exemple claimed that the bridge had fallen.", "en", True),
        ("Zed Exemple said that the bridge had fallen.", "en", False),
        ("Zed Exemple said the bridge had allegedly fallen.", "en", True),
        ("Zed Exemple said the guard was suspected of sabotage.", "en", True),
        ("Zed Exemple a dit que le pont avait prétendument été saboté.", "fr", True),
    ],
)
def test_hedging_words_mark_a_claim(text: str, language: str, hedged: bool) -> None:  # noqa: FBT001
    assert only(claims(text, language, (ZED,))).hedged is hedged


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Zed Exemple said the alleged saboteur had fled.", "en"),
        ("Zed Exemple said that two suspected armed robbers had fled.", "en"),
        ("Zed Exemple said that a guard suspected of theft had fled.", "en"),
        ("Zed Exemple a dit que les auteurs présumés du vol avaient fui.", "fr"),
        ("Zed Exemple a dit que le prétendu espion avait fui.", "fr"),
    ],
)
def test_what_only_describes_somebody_leaves_the_statement_as_it_is(text: str, language: str) -> None:
    assert not only(claims(text, language, (ZED,))).hedged


def test_a_sentence_that_doubts_hedges_the_claim_before_it() -> None:
    text = f"{ZED} a dit que le pont était tombé. Ces affirmations n’ont pas pu être vérifiées de manière indépendante."
    assert claims(text, "fr", (ZED,))[0].hedged
    english = f"{ZED} said the bridge had fallen. The report could not be independently verified."
    assert claims(english, "en", (ZED,))[0].hedged


def test_denials_and_confirmations_are_marked() -> None:
    assert only(claims(f"{ZED} a démenti que le pont soit tombé.", "fr", (ZED,))).denies
    assert only(claims(f"{ZED} confirmed that the bridge had fallen.", "en", (ZED,))).confirms
    told = only(claims(f"{ZED} n’a pas confirmé que le pont était tombé.", "fr", (ZED,)))
    assert (told.confirms, told.cue) == (False, "n’a pas confirmé")


def test_a_quotation_that_runs_on_is_one_claim() -> None:
    text = f"“The bridge will stand for many years,” {ZED} said. “It was built by people who cared about it.”"
    told = only(claims(text, "en", (ZED,)))
    assert told.direct
    assert "people who cared" in told.sentence


def test_a_quotation_that_stands_free_belongs_to_the_speech_act_before_it() -> None:
    text = f"{ZED} a apporté son soutien au maire. « Les attaques contre le pont sont indignes de nous »."
    told = only(claims(text, "fr", (ZED,)))
    assert (told.speaker, told.content) == (ZED, "Les attaques contre le pont sont indignes de nous")


def test_whom_a_source_cites_speaks_too() -> None:
    text = "Radio Modèle, citant Zed Exemple, a indiqué que le pont était fermé."
    assert {t.speaker for t in claims(text, "fr", (ZED,), ("Radio Modèle",))} == {"Radio Modèle", ZED}


def test_a_noun_of_saying_with_its_clause_is_a_claim() -> None:
    text = "Il a parlé des affirmations russes selon lesquelles le pont aurait été détruit."
    told = only(claims(text))
    assert (told.words, told.cue, told.hedged) == ("russes", "affirmations", True)


def test_authors_of_posts_and_datelines_make_no_claim() -> None:
    text = "– Zed Exemple affirme que le pont est tombé (@zed) 22 mai 2023"
    assert claims(text, "fr", (ZED,), kinds=(BlockKind.POST_AUTHOR,)) == ()


def test_selon_inside_a_quotation_comments_on_the_quotation_alone() -> None:
    text = f"« Selon Ana Modèle, le pont va tenir », a indiqué {ZED} lundi."
    told = next(t for t in claims(text, "fr", (ZED, ANA)) if t.speaker == ANA)
    assert told.content == "le pont va tenir"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"Le journaliste {ZED} n'a pas dit que le préfet mentait.", "fr"),
        (f"{ZED} n'a jamais affirmé que le pont tiendrait.", "fr"),
        (f"{ZED} ne dit pas que le pont tiendra.", "fr"),
        (f"{ZED} n'a pas accusé la mairie d'avoir menti.", "fr"),
        (f"{ZED} n'a pas osé dire que le pont tiendrait.", "fr"),
        (f"Ni {ZED} ni {ANA} n'ont dit que le pont tiendrait.", "fr"),
        (f"{ZED} did not say that the bridge would hold.", "en"),
        (f"{ZED} didn't say the bridge would hold.", "en"),
        (f"{ZED} has never claimed the bridge was safe.", "en"),
    ],
)
def test_what_somebody_did_not_say_is_no_claim(text: str, language: str) -> None:
    assert claims(text, language, (ZED, ANA)) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{ZED} n'a pas confirmé que le pont fermerait.", "fr"),
        (f"{ZED} n'a pas démenti que le pont fermerait.", "fr"),
        (f"{ZED} ne cesse de répéter que le pont fermera.", "fr"),
        (f"{ZED} n'a pas hésité à dire que le pont fermerait.", "fr"),
        (f"{ZED} n'a pas seulement dit que le pont fermerait.", "fr"),
        (f"{ZED} did not deny that the bridge would close.", "en"),
        (f"{ZED} not only said that the bridge would close.", "en"),
    ],
)
def test_a_negation_that_is_itself_a_statement_or_denies_nothing_leaves_the_claim(text: str, language: str) -> None:
    told = only(claims(text, language, (ZED,)))
    assert (told.denies, told.confirms) == (False, False)


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        (f"{ZED}, élu maire de Lyon en mars 2014, a affirmé que la ville était sûre.", "fr", ""),
        (f"{ZED}, qui a été élu en mars 2014, a affirmé que la ville était sûre.", "fr", ""),
        (f"{ZED}, maire de Lyon depuis 2014, a affirmé que la ville était sûre.", "fr", ""),
        (f"Selon {ZED}, qui dirigeait l'hôpital jusqu'en 2019, le service est plein.", "fr", ""),
        (f"Après l'attaque de 2014, {ZED} a affirmé que la ville était sûre.", "fr", ""),
        (f"{ZED} a affirmé que la ville était sûre en 2014.", "fr", ""),
        (f"{ZED} a affirmé lundi que la ville était sûre en 2014.", "fr", "lundi"),
        (f"La ville est sûre, a affirmé {ZED} le 3 mars 2024 lors d'une réunion.", "fr", "3 mars 2024"),
        (f"En 2014, {ZED} a dit que la ville était sûre.", "fr", "2014"),
        (f"Dans un entretien publié mardi, {ZED} a affirmé que la ville était sûre.", "fr", "mardi"),
        (f"{ZED}, elected mayor of Lyon in March 2014, said the city was safe.", "en", ""),
        (f"{ZED}, who was elected in March 2014, said the city was safe.", "en", ""),
        (f"{ZED} said on Monday that the city was safe in 2014.", "en", "Monday"),
        (f"The city is safe, {ZED} said on 3 March 2024 at a meeting.", "en", "3 March 2024"),
        (f"In an interview published on Tuesday, {ZED} said the city was safe.", "en", "Tuesday"),
    ],
)
def test_a_saying_has_the_date_of_its_own_clause(text: str, language: str, date: str) -> None:
    assert date in only(claims(text, language, (ZED,))).date
    assert bool(date) is bool(only(claims(text, language, (ZED,))).date)


def test_who_rejects_an_accusation_denies_and_who_rejects_a_bill_says_nothing() -> None:
    (said,) = claims(f"{ZED} rejette toute responsabilité dans l'accident", actors=(ZED,))
    assert (said.speaker, said.cue, said.denies) == (ZED, "rejette", True)
    assert said.content == "toute responsabilité dans l'accident"
    (said,) = claims(f"« C'est un mensonge », rejette {ZED}.", actors=(ZED,))
    assert said.content == "C'est un mensonge"
    (said,) = claims(f"{ANA} rejected claims that the bridge was unsafe.", "en", actors=(ANA,))
    assert (said.speaker, said.denies) == (ANA, True)
    assert not claims(f"{ZED} a rejeté jeudi le projet de loi.", actors=(ZED,))
    assert not claims(f"The court rejected on Friday the appeal of {ZED}.", "en", actors=(ZED,))


def test_a_fire_that_breaks_out_says_nothing() -> None:
    assert not claims("Le violent incendie s'est déclaré lundi après-midi dans une usine.")
    (said,) = claims(f"{ZED} s'est déclaré favorable au projet.", actors=(ZED,))
    assert (said.speaker, said.content) == (ZED, "favorable au projet")


@pytest.mark.parametrize("day", ["mercredi", "ce mardi matin"])
def test_the_day_may_stand_between_the_verb_and_its_speaker(day: str) -> None:
    text = f"La crue a emporté deux ponts à Testville, a annoncé {day} le préfet délégué, {ZED}, à la radio."
    (said,) = claims(text, actors=(ZED,))
    assert (said.speaker, said.content) == (ZED, "La crue a emporté deux ponts à Testville")


def test_what_was_to_come_is_not_hedged() -> None:
    assert not only(claims("La préfète a fait savoir que le pont serait fermé.")).hedged
    assert only(claims("Le chef a dit que la ville aurait été prise.")).hedged
    assert only(claims("Selon le chef, la route serait coupée.")).hedged


def test_in_all_likelihood_is_no_source() -> None:
    assert not claims("Selon toute vraisemblance, le pont est sûr.")


def test_who_is_stopped_by_the_police_says_nothing() -> None:
    assert not claims("Il a été corrigé par le maître d'école.")


def test_a_denial_may_be_an_infinitive() -> None:
    (said,) = claims(f"{ZED} a contesté avoir vendu le pont.", actors=(ZED,))
    assert said.content == "avoir vendu le pont"


def test_a_source_ends_where_a_but_begins() -> None:
    (said,) = claims("Le pont était fermé mardi, selon le parquet, mais la route restait ouverte.")
    assert said.words == "le parquet"


def test_that_is_to_say_and_lives_claimed_say_nothing() -> None:
    assert not claims("J'honore ma promesse, c'est-à-dire que les médecins vont avoir moins.")
    assert not claims("The flood claimed 12 lives in the valley.", "en")
    assert claims(f"{ZED} claimed that the bridge was safe.", "en", (ZED,))


def test_who_denies_bail_says_nothing() -> None:
    assert not claims(f"{ZED} denied bond for the driver.", "en", (ZED,))
    assert claims(f"{ZED} denied the charges.", "en", (ZED,))


def test_the_doubt_of_a_sentence_about_its_own_words_is_not_that_of_the_sentence_before() -> None:
    text = (
        "Zed Exemple a annoncé la fin des combats. Selon Ana Modèle, 70 hommes ont été tués, ce qui n’a pas pu être "
        "vérifié de manière indépendante."
    )
    first, second = claims(text, "fr", ("Zed Exemple", "Ana Modèle"))
    assert (first.hedged, second.hedged) == (False, True)
    text = "Zed Example said the bridge fell. Ana Example said that 70 died, a claim that could not be verified."
    first, second = claims(text, "en", ("Zed Example", "Ana Example"))
    assert (first.hedged, second.hedged) == (False, True)


def test_a_source_in_the_middle_covers_what_stands_on_both_sides() -> None:
    (claim,) = claims(
        "La Légion Exemple a diffusé des images tournées, selon elle, aux abords de la ville.",
        "fr",
        (),
        ("Légion Exemple",),
    )
    assert claim.content == "La Légion Exemple a diffusé des images tournées, selon elle, aux abords de la ville"
    assert claim.speaker == "Légion Exemple"
    (claim,) = claims("L’attaque a fait, selon le maire, trois morts et dix blessés.")
    assert (claim.words, claim.content) == ("le maire", "L’attaque a fait, selon le maire, trois morts et dix blessés")


def test_behind_afin_only_what_follows_who_says_it_is_said() -> None:
    (claim,) = claims(
        "Zed Exemple leur ordonne de rentrer afin, dit-il, d’éviter un bain de sang.", "fr", ("Zed Exemple",)
    )
    assert (claim.speaker, claim.content) == ("Zed Exemple", "d’éviter un bain de sang")


def test_a_plea_is_a_claim_and_pleading_with_people_is_none() -> None:
    (claim,) = claims("Zed Example pleaded not guilty to both charges.", "en", ("Zed Example",))
    assert (claim.cue, claim.content) == ("pleaded", "not guilty to both charges")
    assert not claims("Zed Example pleaded with people to leave.", "en", ("Zed Example",))
    (claim,) = claims("Zed Exemple plaide non coupable.", "fr", ("Zed Exemple",))
    assert claim.content == "non coupable"


def test_who_is_warned_not_to_do_something_is_told_nothing() -> None:
    assert not claims("The jurors were warned by Zed Example not to speak.", "en", ("Zed Example",))


def test_a_date_that_opens_the_sentence_before_who_speaks_dates_the_saying() -> None:
    text = "On 3 March 2024 Zed Example, the head of the council, had declared the bridge finished."
    (claim,) = claims(text, "en", ("Zed Example",))
    assert claim.date.endswith("3 March 2024")
    text = "On 3 March 2024 the bridge had fallen, Zed Example said."
    assert [c.date for c in claims(text, "en", ("Zed Example",))] == [""]


def test_a_plan_that_is_announced_is_no_claim() -> None:
    assert not claims("La mairie a annoncé son intention de fermer le pont.")
    assert not claims("The council announced plans to close the bridge.", "en")
    assert claims("La mairie a annoncé la fermeture du pont.")


def test_a_request_and_work_that_goes_on_are_no_claims() -> None:
    text = "Zed Example called for attention, stating, “It is time.” Rescue teams, well fed, continue their work."
    assert [c.cue for c in claims(text, "en", ("Zed Example",))] == ["stating"]


def test_a_sentence_in_quotation_marks_behind_a_colon_is_whoever_the_words_before_are_about() -> None:
    (claim,) = claims("Paul Modèle, lui, n’y croit pas : « Ils nous ont menti. »", "fr", ("Paul Modèle",))
    assert (claim.speaker, claim.content) == ("Paul Modèle", "Ils nous ont menti.")
    (claim,) = claims("M. Exemple est d’ailleurs optimiste : « Je trouve que ça va bien ».", "fr", ("M. Exemple",))
    assert claim.speaker == "M. Exemple"
    assert not claims("Zed Exemple sort un album : « Les jours heureux ».", "fr", ("Zed Exemple",))
    assert not claims("Le panneau brille : « Il ne faut pas entrer ».", "fr")


def test_a_verb_that_the_parser_takes_for_a_noun_and_one_far_from_its_subject_attribute() -> None:
    text = "De son côté, le préfet Yves Modèle juge que « beaucoup reste à faire »."
    assert [c.cue for c in claims(text, "fr", ("Yves Modèle",))] == ["juge"]
    text = "« Je suis innocent », répète depuis le début du procès Paul Modèle, 54 ans."
    assert [c.speaker for c in claims(text, "fr", ("Paul Modèle",))] == ["Paul Modèle"]


def test_a_hedge_in_or_behind_one_claim_s_clause_marks_that_claim_alone() -> None:
    names = ("Zed Example", "Ana Example")
    while_ = "Zed Example said the bridge was safe while Ana Example allegedly told police that it was not."
    assert not next(iter(claims(while_, "en", names))).hedged
    both = "Zed Example said the bridge fell and Ana Example said the road was cut"
    assert [c.hedged for c in claims(f"{both}, which could not be verified.", "en", names)] == [False, True]
    assert [c.hedged for c in claims(f"{both}. This could not be verified.", "en", names)] == [False, True]
    assert [c.hedged for c in claims(f"{both}. Neither claim could be verified.", "en", names)] == [True, True]


def test_in_french_too_the_sentence_that_follows_marks_the_last_claim_or_all_of_which_it_speaks() -> None:
    names = ("Zed Exemple", "Ana Exemple")
    both = "Zed Exemple a dit que le pont était tombé et Ana Exemple a dit que la route était coupée."
    one = f"{both} Cette affirmation n'a pas pu être vérifiée."
    assert [c.hedged for c in claims(one, "fr", names)] == [False, True]
    every = f"{both} Aucune de ces affirmations n'a pu être vérifiée."
    assert [c.hedged for c in claims(every, "fr", names)] == [True, True]
