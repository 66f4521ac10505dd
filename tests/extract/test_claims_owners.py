"""Claims: whose verb it is where the sentence misleads, and whom a pronoun or another word for an office means."""

from __future__ import annotations

import pytest

from tests.extract.told import claims

ZED, PAUL, MARIE = "Zed Exemple", "Paul Testard", "Marie Modèle"
WHO = (ZED, PAUL, MARIE)
GROUPS = ("la Garde de Testland", "Le Soleil", "la CGT", "Testa Conseil")


def _told(text: str, roles: tuple[tuple[str, str], ...] = ()) -> list[tuple[str | None, str]]:
    actors = tuple(name for name in WHO if name in text)
    return [(t.speaker, t.cue) for t in claims(text, "fr", actors, tuple(g for g in GROUPS if g in text), roles)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{MARIE} a déclaré que {ZED} mentait en affirmant que la ville est mal gérée.", ZED),
        (f"{MARIE} a affirmé que le plan serait voté en affirmant que la loi existe.", MARIE),
        (f"{MARIE} a dit que {ZED} partirait en affirmant que la loi existe.", MARIE),
        (f"{MARIE} a dit que {ZED} resterait, en affirmant que la loi existe.", MARIE),
        (f"{MARIE} a dit que le gouvernement trompe les élus en affirmant que la croissance revient.", None),
    ],
)
def test_a_gerund_in_what_is_said_is_of_whoever_does_it_there(text: str, speaker: str | None) -> None:
    assert (speaker, "affirmant") in _told(text)


def test_who_is_tied_to_a_pronoun_speaks_too() -> None:
    (told,) = claims("Le maire et elle ont dit que la loi existe.", "fr")
    assert told.words == "Le maire"


def test_a_pronoun_right_before_the_verb_is_its_subject() -> None:
    text = f"Lorsque la rectrice annonce cette fermeture à {ZED}, le maire de la commune, elle évoque un « besoin »."
    assert _told(text) == [(None, "annonce"), (None, "évoque")]


@pytest.mark.parametrize(
    "text",
    [
        f"En présence des députés {ZED}, {PAUL}, {MARIE}, et d’élus, le chef du parti a dit que la loi existe.",
        f"{ZED} a rejeté les accusations de ce dernier qui avait dit que la loi existe.",
        f"Le journal publie les propos d’un habitant de la région de {ZED} qui a dit que la loi existe.",
        f"Le maire {ZED} a partagé une vidéo de {PAUL}, candidat, dans laquelle il a dit que la loi existe.",
        f"{ZED} a été arrêté. Quant au représentant du syndicat, il attend. « Nous avons peur », a dit le syndicat.",
        f"« C’est faux », a dit l’administration {ZED}.",
        f"« C’est faux », a dit la gagnante d’un {ZED}.",
    ],
)
def test_who_only_stands_nearby_does_not_speak(text: str) -> None:
    assert ZED not in [speaker for speaker, cue in _told(text) if "dit" in cue]


@pytest.mark.parametrize("topic", ["Quant au maire", "Quant au représentant du syndicat"])
def test_il_is_nobody_where_the_sentence_before_was_about_somebody_without_a_name(topic: str) -> None:
    assert _told(f"{ZED} a été arrêté. {topic}, il attend. « Nous avons peur », dit-il.") == [(None, "dit-il")]


def test_il_is_whom_the_sentence_before_was_about() -> None:
    assert _told(f"{ZED} est venu. Quant à {PAUL}, il attend. « Nous partons », dit-il.") == [(PAUL, "dit-il")]


def test_a_letter_is_its_writers_though_somebody_receives_it() -> None:
    text = f"{ZED} a adressé à {PAUL} une lettre dans laquelle il dit que la loi existe."
    assert _told(text) == [(ZED, "dit")]


def test_a_paper_s_head_is_not_the_paper() -> None:
    text = "Le directeur du journal Le Soleil est inquiet, « ce sont de bons journalistes », rappelle-t-il."
    assert [speaker for speaker, _ in _told(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Il parlait du fait que, dans le cadre du procès, la Garde de Testland réfute la moindre faute.",
        "Le fait que la Garde de Testland réfute la moindre faute ne prouve rien.",
    ],
)
def test_the_noun_that_a_clause_completes_does_not_speak_in_it(text: str) -> None:
    assert (GROUPS[0], "réfute") in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Les informations qu’il avait pu recouper confirmaient la version de l’armée.",
        f"{ZED}, qui avait été reconnu par la victime, a été arrêté.",
        "« D’après ce que nous savons, la route est sûre. »",
        f"La mairesse de Testville attaque le chef du parti {ZED} après l’avoir qualifiée d’« incapable ».",
        "S’exprimant lors d’une soirée « électorale », le maire est parti.",
    ],
)
def test_what_is_found_recognised_or_supposed_by_us_is_no_claim(text: str) -> None:
    assert _told(text) == []


def test_a_clause_that_is_confirmed_is_its_noun() -> None:
    (told,) = claims("La fermeture, qui a été confirmée par le maire, aura lieu en mai.", "fr")
    assert told.content == "La fermeture"


def test_the_second_clause_before_a_colon_has_its_own_subject() -> None:
    text = f"Une actrice doit faire fi de tout et {MARIE} a dépassé ce moment : « J’ai pris une grande respiration. »"
    assert [speaker for speaker, _ in _told(text)] == [MARIE]


def test_a_sentence_that_the_splitter_misses_ends_subject_and_content() -> None:
    text = (
        "La femme a fini par avouer que ce n’est pas elle qui conduisait. Egalement entendu par les gendarmes, son "
        "frère, qui allait fêter ses 20 ans, a reconnu qu’il conduisait."
    )
    assert [(t.words, t.content) for t in claims(text, "fr")] == [
        ("La femme", "ce n’est pas elle qui conduisait"),
        ("son frère", "il conduisait"),
    ]


@pytest.mark.parametrize(
    ("text", "actor", "role", "speaker"),
    [
        (
            f"{MARIE}, maire de Testville, était là. La mairesse de Testville a dit non.",
            MARIE,
            "maire de Testville",
            MARIE,
        ),
        (
            f"{MARIE}, mairesse de Testville, était là. Le maire de Testville a dit non.",
            MARIE,
            "mairesse de Testville",
            MARIE,
        ),
        (
            f"{PAUL}, maire de Testville, était là. La mairesse de Testville a dit non.",
            PAUL,
            "maire de Testville",
            None,
        ),
        (f"Le substitut du procureur {ZED} était là. Le procureur a dit non.", ZED, "procureur", None),
    ],
)
def test_an_office_has_two_genders_and_its_deputy_does_not_hold_it(
    text: str, actor: str, role: str, speaker: str | None
) -> None:
    found = claims(f"{text[:-4]}que la route est sûre.", "fr", (actor,), (), ((actor, role),))
    assert [t.speaker for t in found] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Me {ZED} défend le suspect. « Il va bien », a confirmé l’avocat.", ZED),
        (f"Me {ZED} défend le suspect. Me {PAUL} défend la victime. « Il va bien », a confirmé l’avocat.", None),
        (f"Me {ZED} défend le suspect. « Il va bien », a confirmé l’avocat de la victime.", None),
    ],
)
def test_the_lawyer_is_the_only_one_with_a_lawyer_s_title(text: str, speaker: str | None) -> None:
    assert _told(text) == [(speaker, "a confirmé")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "« Il ment », constate le cabinet de conseil aux entreprises, Testa Conseil, qui publie une étude.",
            "Testa Conseil",
        ),
        ("« Il ment », constate la société, dont Testa Conseil est actionnaire.", None),
        ("La route est fermée, précise un communiqué publié mardi par la CGT.", "la CGT"),
        ("La route est fermée, précise un communiqué adressé à la CGT par le maire.", None),
        (f"La réunion aura lieu vendredi, selon l’adjoint à l’inspectrice académique, {ZED}.", ZED),
    ],
)
def test_who_speaks_may_be_named_behind_a_comma_or_behind_the_paper(text: str, speaker: str | None) -> None:
    assert [told for told, _ in _told(text)] == [speaker]
