"""Bodies, persons, places and things that everybody has heard of, by name: the lists of ``renowned/``.

Names stand between semicolons, as written; what they are made of and under which licences is told in ``RENOWNED.md``.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from builder.data import load

PLAIN = str.maketrans(
    "ÀÁÂÃÄÅĀĂĄÇĆČÈÉÊËĒĖĘĚĞÌÍÎÏĪİŁÑŃŇÒÓÔÕÖØŌŐŘŚŞŠȘŤȚÙÚÛÜŪŮÝŸŹŻŽàáâãäåāăąçćčďđèéêëēėęěğìíîïīıłñńňòóôõöøōőřśşšșťțùúûüūůýÿźżž’‑",
    "AAAAAAAAACCCEEEEEEEEGIIIIIILNNNOOOOOOOORSSSSTTUUUUUUYYZZZaaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorssssttuuuuuuyyzzz'-",
)
"""Letters without their accents, one for one, so that a text keeps its places."""


def plainly(text: str) -> str:
    """The text without accents, of the same length."""
    return text if text.isascii() else text.translate(PLAIN)


@cache
def listed(sort: str) -> frozenset[str]:
    """The names of one sort, of all lists together: ``groups``, ``persons``, ``places``, ``things``, and
    ``likely_groups``, firms called like families or words."""
    folder = files(__package__).joinpath("renowned")
    lists = sorted(entry.name.removesuffix(".yml") for entry in folder.iterdir() if entry.name.endswith(".yml"))
    blocks = (load(f"renowned/{name}").get(sort, "") for name in lists)
    return frozenset(name for block in blocks for name in (part.strip() for part in block.split(";")) if name)


@cache
def groups() -> frozenset[str]:
    """The bodies, each with and without its accents: the press of other languages leaves them out."""
    return listed("groups") | {plainly(name) for name in listed("groups")}


@cache
def lone_groups() -> frozenset[str]:
    """Of these, those of one word."""
    return frozenset(name for name in groups() if " " not in name)
