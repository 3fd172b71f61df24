"""How far capitalised words are a person's name: frequent first names, words for institutions."""

import functools
from collections.abc import Container

from transcripts_cli.recognise.languages import folded_words_of
from transcripts_cli.text import fold

_FIRST_NAMES = folded_words_of("given")
_SHORTEST = 4
"""Letters of a first name whose inflected forms are known."""
_INFLECTED = [name for name in _FIRST_NAMES if len(name) >= _SHORTEST]
_STEMS = frozenset([*_INFLECTED, *(name[:-1] for name in _INFLECTED)])
_ENDINGS = frozenset(
    [
        "a",
        "y",
        "i",
        "u",
        "e",
        "ie",
        "iem",
        "em",
        "om",
        "owi",
        "ovi",
        "ou",
        "а",
        "у",
        "ы",
        "и",
        "е",
        "ю",
        "я",
        "ом",
        "ем",
        "ои",
        "еи",
        "ою",
        "ым",
        "ову",
        "ові",
    ]
)
"""Endings of first names in Slavic languages, folded."""
_SAINTS = ("san ", "santa ", "são ", "saint ", "sainte ", "sankt ", "sint ", "st ", "st. ")
_LONG = 5
"""Letters from which such a beginning may stand inside a compound: Stadtarchiv."""
_INSTITUTIONS = (
    *("universi", "institu", "school", "ecole", "escuela", "scuola", "colleg", "academ", "akadem"),
    *("associa", "federa", "founda", "fundac", "fonda", "society", "societe", "sociedad", "club"),
    *("verein", "union", "partei", "company", "compani", "compagni", "group", "grupo", "gruppo"),
    *("minister", "ministr", "committ", "comite", "komite", "council", "consei", "hospital"),
    *(
        "corpus",
        "korpus",
        "festival",
        "conferen",
        "konferen",
        "congres",
        "kongress",
        "summit",
        "museum",
        "musee",
    ),
    *(
        "informat",
        "consult",
        "solution",
        "soluc",
        "soluz",
        "tecnolog",
        "technolog",
        "industr",
        "laborat",
        "agenc",
    ),
    *("museo", "museu", "theat", "teatr", "library", "biblio", "archiv", "center", "centr"),
    *("zentrum", "system", "servic", "project", "projekt", "proyect", "radio", "podcast"),
    *("magazin", "gazette", "journal", "zeitung", "tribun", "review", "revist", "rivist"),
    *("interview", "entretien", "transcri", "chapter", "kapitel", "chapitre", "episod", "edition"),
    *("avenue", "street", "strasse", "plaza", "piazza", "place", "state", "county", "district"),
    *("north", "south", "east", "west", "world", "europ", "america", "internat", "nation"),
    *(
        "corrier",
        "correo",
        "courrier",
        "courier",
        "telegra",
        "herald",
        "observ",
        "chronic",
        "tagblatt",
        "brigad",
    ),
    *("proces", "verbal", "audition", "position", "certifi", "copy", "station", "road", "high"),
    *("open", "source", "software", "linux", "force", "part", "act", "team", "staff", "tech"),
    *("news", "spotlight", "program", "network", "platform", "security", "business", "product"),
    *("market", "customer", "stakehold", "manager", "engineer", "analyst", "developer", "consult"),
    *("redac", "redak", "redaz", "redacc", "africa", "asia", "republi", "ocean", "island"),
    *("универси", "институ", "школ", "академ", "ассоциа", "асоціа", "федера", "общест"),
    *("товарист", "клуб", "союз", "компан", "групп", "министер", "міністер", "комите"),
    *("комітет", "больниц", "лікарн", "музе", "театр", "библиот", "бібліот", "архив"),
    *("архів", "центр", "проект", "радио", "радіо", "журнал", "газет", "вестник", "вісник"),
    *("район", "област", "респуб", "европ", "європ", "азия", "азии", "азії", "америк", "редакц"),
    *("πανεπιστ", "σχολ", "συλλογ", "μουσει", "θεατρ", "εταιρ", "ομαδα", "εφημερι", "περιοδικ"),
)
"""Beginnings, folded, that words for institutions, media, works and places have in several languages."""


_INNER = tuple(stem for stem in _INSTITUTIONS if len(stem) > _LONG)


@functools.lru_cache(maxsize=4096)
def is_known_first_name(word: str) -> bool:
    """Whether a word is a frequent first name, or an inflected form of one.

    >>> is_known_first_name("Émilie"), is_known_first_name("Tomaszem"), is_known_first_name("Force")
    (True, True, False)
    """
    folded = fold(word.split("-", maxsplit=1)[0])
    return folded in _FIRST_NAMES or any(
        folded[:-length] in _STEMS and folded[-length:] in _ENDINGS for length in (1, 2, 3)
    )


def is_phrase(name: str, small: Container[str]) -> bool:
    """Whether capitalised words are a phrase rather than a person: no frequent first name, but words written small elsewhere.

    Args:
        name: with capitals.
        small: words that the text writes in small letters.

    >>> is_phrase("Estudiante de Sistemas", {"estudiante"}), is_phrase("Ana Sistemas", {"sistemas"})
    (True, False)
    """
    words = name.split()
    return not any(map(is_known_first_name, words)) and any(
        word[0].isupper() and word.lower() in small for word in words
    )


@functools.lru_cache(maxsize=4096)
def is_institution(word: str) -> bool:
    """Whether a word begins as those for institutions, media and works do in many languages.

    >>> is_institution("University"), is_institution("Universidad"), is_institution("Ursula")
    (True, True, False)
    """
    folded = fold(word)
    return folded.startswith(_INSTITUTIONS) or any(stem in folded for stem in _INNER)


def names_institution(name: str) -> bool:
    """Whether a word of a name begins as those for institutions, media and works do, or it is a place's of a saint."""
    return names_saint(name) or any(map(is_institution, name.split()))


def names_saint(name: str) -> bool:
    """Whether a name is a saint's, as those of places are.

    >>> names_saint("Saint Moritz"), names_saint("Santo Bianchi")
    (True, False)
    """
    return name.lower().startswith(_SAINTS)
