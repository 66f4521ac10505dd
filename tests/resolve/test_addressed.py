"""Who is meant by a surname that several bear, where everybody who has it is addressed."""

from tests.resolve.paper import archive, named, paper


def test_a_woman_is_not_addressed_as_mister() -> None:
    text = "[a:Zaila Examplinga] met [a:Ruth Examplinga]. Mr [a:Examplinga] left. Mr [a:Examplinga] slept."
    found = named(archive(paper("a", text, language="en")), "Examplinga")
    assert found is not None
    assert found.name == "Zaila Examplinga"


def test_where_one_mention_is_not_addressed_nobody_is_meant() -> None:
    text = "[a:Zaila Examplinga] met [a:Ruth Examplinga]. Mr [a:Examplinga] left. [a:Examplinga] slept."
    assert named(archive(paper("a", text, language="en")), "Examplinga") is None


def test_where_both_are_addressed_nobody_is_meant() -> None:
    text = "[a:Paul Modèle] et [a:Ruth Modèle] : M. [a:Modèle] parle, Mme [a:Modèle] rit."
    assert named(archive(paper("a", text)), "Modèle") is None
