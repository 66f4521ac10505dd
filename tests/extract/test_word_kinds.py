"""What a name's own words say of its kind: the word vectors, and when they are asked."""

from __future__ import annotations

import json
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
import yaml

from builder.data import load
from builder.extract.names.word_kinds import chances
from builder.model import Kind
from tests.extract.named import names

LEARNT = Path(__file__).parents[2] / "tools/word_kinds.yml"
UNSEEN = {
    Kind.ACTOR: """
        Haddock Delacroix Kowalski Nowak Horvath Lindqvist Andersson Johansson Nielsen Jensen Hansen Lopes Pereira
        Ferreira Tremblay Bouchard Gagnon Lévesque Okonkwo Chukwu Demir Kaya Ozturk Papadopoulos Ionescu Popescu
    """,
    Kind.PLACE: """
        Besançon Limoges Quimper Cahors Tombouctou Guéret Mende Privas Foix Aurillac Vesoul Épernay Saumur Lunel Sète
        Uzès Fougères Vitré Redon Pornic Morlaix Lannion Dinan Vannes Auray
    """,
    Kind.GROUP: """
        Thyssenkrupp BASF Zalando Blablacar Doctolib Vinted Klarna Panasonic Toshiba Sharp Lenovo Acer Asus Electrolux
        Telecinco Antena Wizzair Vueling Norwegian Finnair Icelandair Aegean Bauhaus Rewe Edeka Conforama Castorama
    """,
}
"""Names from which nothing was learnt: towns are below its size."""


@pytest.mark.parametrize("kind", UNSEEN)
def test_words_of_names_mostly_tell_their_kind(kind: Kind) -> None:
    learnt = yaml.safe_load(LEARNT.read_text(encoding="utf-8"))
    unseen = set(UNSEEN[kind].split()) - {*learnt["surnames"].split(), *learnt["groups"].split()}
    verdicts = [found for name in sorted(unseen) if (found := chances(name))]
    right = [found for found in verdicts if max(found, key=lambda k: found[k]) is kind]
    assert len(verdicts) >= 20
    assert len(right) >= 0.7 * len(verdicts)
    sure = [found for found in verdicts if max(found.values()) >= 0.9]
    assert len([found for found in sure if found[kind] >= 0.9]) >= 0.8 * len(sure)


def test_chances_of_the_three_kinds_are_one_in_sum() -> None:
    found = chances("Metallica")
    assert found is not None
    assert sum(found.values()) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("name", ["Zwxqvbn", "Metallica Zwxqvbn", "", "de la"])
def test_a_word_that_nobody_knows_says_nothing(name: str) -> None:
    assert chances(name) is None


def test_the_weights_belong_to_the_installed_model() -> None:
    made = json.loads(files("builder.data").joinpath("word_kinds.json").read_text(encoding="utf-8"))
    assert (made["package"], made["version"]) == (load("models")["fr"], version(load("models")["fr"]))


def test_the_weights_are_made_of_todays_lists() -> None:
    spec = spec_from_file_location("make_word_kinds", LEARNT.parent / "make_word_kinds.py")
    assert spec is not None
    assert spec.loader is not None
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    made = json.loads(files("builder.data").joinpath("word_kinds.json").read_text(encoding="utf-8"))
    names, _ = tool.examples()
    assert made["names"] == sha256(" ".join(sorted(names)).encode()).hexdigest(), "run tools/make_word_kinds.py"


def test_no_name_is_learnt_as_two_kinds() -> None:
    learnt = yaml.safe_load(LEARNT.read_text(encoding="utf-8"))
    assert not set(learnt["surnames"].split()) & set(learnt["groups"].split())


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Fans queued all night to see Metallica close the show.", "en", ("group", "Metallica")),
        ("He owns shares in Pfizer.", "en", ("group", "Pfizer")),
        ("There was a crowd when Saracens won again.", "en", ("group", "Saracens")),
    ],
)
def test_firms_bands_and_clubs_are_groups_where_the_model_never_met_them(
    text: str, language: str, name: tuple[str, str]
) -> None:
    assert name in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Le braqueur Redoine Faïd a fui. Redoine Faïd s’est évadé dimanche.", "fr", ("actor", "Redoine Faïd")),
        ("The crowd sang when Zuckerberg said no.", "en", ("actor", "Zuckerberg")),
        ("He flew over the Rockies again.", "en", ("place", "Rockies")),
        ("Elle a grandi à Dassault, un hameau de la vallée.", "fr", ("place", "Dassault")),
    ],
)
def test_words_of_a_name_overrule_neither_the_article_nor_the_landscape(
    text: str, language: str, name: tuple[str, str]
) -> None:
    assert name in names(text, language)


def test_who_does_what_only_persons_do_stays_one() -> None:
    assert ("actor", "Fonda") in names("The crowd cheered. Fonda was arrested at the gate.", "en")
    assert ("actor", "Bass") in names("There was no vote. Bass resigned on Monday.", "en")
