"""To whom an article gives a quotation: the name beside a verb of saying, before or after it."""

import re
from dataclasses import dataclass

# Verbs of saying as they stand beside quotations, third person, present and past.
_VERBS = {
    "de": "sagt sagte erklärt erklärte erzählt erzählte meint meinte betont betonte ergänzt fragt fragte antwortet antwortete berichtet erinnert",
    "en": "said says tells told explains explained adds added recalls recalled remembers remembered asks asked insists insisted argues argued notes noted writes wrote replies replied answers answered admits admitted continues continued concludes concluded",
    "es": "dice dijo explica explicó afirma afirmó cuenta contó señala añade asegura recuerda responde pregunta",
    "fr": "dit déclare déclaré déclarait explique expliqué expliquait affirme affirmé raconte raconté souligne souligné estime précise précisé ajoute ajouté confie confié répond répondu poursuit résume note assure assuré reconnaît indique indiqué rappelle insiste lance lancé demande conclut observe admet glisse témoigne juge constate",
    "it": "dice disse spiega racconta afferma aggiunge osserva risponde",
    "nl": "zegt zei vertelt vertelde verklaart",
    "pt": "diz disse explica explicou conta contou afirma afirmou",
}
_VERB = (
    "(?:" + "|".join(sorted({verb for verbs in _VERBS.values() for verb in verbs.split()})) + ")"
)
_AFTER_PREPOSITION = (
    r"(?:selon|d['’]après|pour|according to|laut|según|segundo|secondo|volgens|per)"
)
_LETTERS = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-ЯЁІЇЄҐ][\w’'-]*"
_TITLE = r"(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Prof|Pr|St|Sr|Sra|Hr|Fr)\.|[A-Z]\.(?:-[A-Z]\.)?"
_CAPITAL = rf"(?:{_TITLE}|{_LETTERS}|@\w+)"
_PARTICLE = r"(?:d[eiu]|de la|de l[ao]s|van|von|der|den|van der|le|la|al|el|bin|dos|da)"
_NAME = rf"(?P<name>{_CAPITAL}(?:\s+(?:{_PARTICLE}\s+)?{_CAPITAL}){{0,4}})"
_PRONOUN = r"(?:he|she|they|il|elle|er|sie|ella|él|lui|lei)"
_NOUNS = r"(?:[^\W\d_A-Z][\w’'-]*\s+){0,4}?"
_ASIDE = r"(?:\s*[,(][^,().]{1,80}[,)])?"
# What introduces the next quotation says nothing of the one before.
_NOT_INTRODUCING = r"(?![^.!?]{0,80}:\s*$)"
_PATTERNS_AFTER = (
    re.compile(
        rf"^[\s,]{{0,4}}(?:(?:a|l['’]a|ha|hat|nous|me|as)\s+)?{_VERB}\s+{_NOUNS}{_NAME}{_NOT_INTRODUCING}"
    ),
    re.compile(
        rf"^[\s,]{{0,4}}{_NAME}{_ASIDE}\s+(?:(?:a|ha|hat|has|had)\s+)?{_VERB}\b{_NOT_INTRODUCING}"
    ),
    re.compile(rf"^\s{{0,4}}[—–(-]\s*{_NAME}\s*(?:$|[,).])"),
    re.compile(rf"^[\s,]{{0,3}}{_AFTER_PREPOSITION}\s+{_NOUNS}{_NAME}"),
)
_PATTERNS_BEFORE = (
    re.compile(
        rf"{_NAME}{_ASIDE}\s+(?:(?:a|ha|hat|has|had|me|nous|m['’]a)\s+)?{_VERB}\b[^.!?;«“\"]{{0,60}}[:,]?\s*$"
    ),
    re.compile(rf"\b(?i:{_AFTER_PREPOSITION})\s+{_NOUNS}{_NAME}[^.!?;:]{{0,60}}[,:]?\s*$"),
    re.compile(rf"{_VERB}\s+{_NOUNS}{_NAME}{_ASIDE}\s*[:,]\s*$"),
    re.compile(rf"{_NAME}(?:\s*\([^()]{{1,60}}\)|,[^,:.]{{1,80}},?)?\s*:\s*$"),
)
_GOES_ON_AFTER = re.compile(
    rf"^[\s,]{{0,4}}(?:{_PRONOUN}\s+(?:a\s+)?{_VERB}\b|{_VERB}(?:-t)?-(?:il|elle)\b|a-t-(?:il|elle)\s+{_VERB}\b"
    rf"|{_VERB}\s+{_PRONOUN}\b)"
)
_GOES_ON_BEFORE = re.compile(
    rf"\b{_PRONOUN}\s+(?:\w+\s+)?{_VERB}\b[^.!?«“\"]{{0,40}}[:,]?\s*$", re.IGNORECASE
)
_NEXT = re.compile('[«“„"「『]')
_SIGNATURE = re.compile(rf"\s*\n?\s*(?:[—–]|--)\s*{_NAME}(?P<rest>[^\n]{{0,120}})$")
_NO_NAMES = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "i",
        "we",
        "you",
        "il",
        "elle",
        "on",
        "ils",
        "elles",
        "je",
        "nous",
        "vous",
        "er",
        "sie",
        "es",
        "wir",
        "ich",
        "él",
        "ella",
        "lui",
        "lei",
        "io",
        "hij",
        "zij",
        "the",
        "a",
        "an",
        "this",
        "that",
        "but",
        "and",
        "so",
        "then",
        "as",
        "when",
        "le",
        "la",
        "les",
        "un",
        "une",
        "mais",
        "et",
        "alors",
        "puis",
        "ainsi",
        "quand",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "aber",
        "und",
        "dann",
        "el",
        "los",
        "las",
        "pero",
        "y",
        "lo",
        "gli",
        "e",
        "ma",
        "o",
        "os",
        "mas",
    ]
)
_REACH = 200
"""Characters before and after a quotation in which the name is looked for."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words a quotation is said to be."""

    name: str = ""
    """As written; "" where none is named."""
    goes_on: bool = False
    """Whether it is the one of the quotation before, by a pronoun or because the paragraph goes on."""


def find_attribution(before: str, after: str, *, same_paragraph: bool) -> Attribution:
    """Return to whom a quotation is given.

    Args:
        before: what stands before it in its paragraph, behind the quotation before.
        after: what stands after it in its paragraph.
        same_paragraph: whether another quotation stands before it there.

    >>> find_attribution("Selon Paul Sérac, ", ".", same_paragraph=False).name
    'Paul Sérac'
    >>> find_attribution("", " explains the director, Ann Lee.", same_paragraph=False).name
    ''
    >>> find_attribution("", ", explains Ann Lee.", same_paragraph=False).name
    'Ann Lee'
    """
    before, after = before[-_REACH:], _NEXT.split(after[:_REACH], maxsplit=1)[0]
    if name := _name(_PATTERNS_AFTER, after):
        return Attribution(name)
    if _GOES_ON_AFTER.search(after):
        return Attribution(goes_on=True)
    if name := _name(_PATTERNS_BEFORE, before):
        return Attribution(name)
    return Attribution(goes_on=same_paragraph or bool(_GOES_ON_BEFORE.search(before)))


def _name(patterns: tuple[re.Pattern[str], ...], text: str) -> str:
    """Return the name that the first of some patterns finds, words that only begin a sentence left out."""
    for pattern in patterns:
        if match := pattern.search(text):
            words = _trim(match["name"]).split()
            while words and words[0].casefold() in _NO_NAMES:
                del words[0]
            if words:
                return " ".join(words)
    return ""


def find_signature(block: str) -> tuple[str, Attribution | None]:
    r"""Return a block quote without the name below it, and that name where there is one.

    >>> find_signature("I stayed.\n— Ann Lee, director")
    ('I stayed.', Attribution(name='Ann Lee', goes_on=False))
    """
    match = _SIGNATURE.search(block)
    if not match:
        return block, None
    return block[: match.start()].strip(), Attribution(_trim(match["name"]))


def _trim(name: str) -> str:
    return re.sub(r"['’]s$", "", name.rstrip(".,'’-"))
