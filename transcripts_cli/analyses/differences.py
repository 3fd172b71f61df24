"""What two wordings do not share: a word diff, and a warning where it changes what is said."""

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from transcripts_cli.analyses.tokens import Token

# A negation in any of the languages we know; in a diff of two sentences other readings are rare.
_NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "none",
        "nothing",
        "nobody",
        "neither",
        "nor",
        "without",
        "cannot",
        "hardly",
        "ne",
        "n'",
        "pas",
        "jamais",
        "rien",
        "aucun",
        "aucune",
        "sans",
        "ni",
        "guère",
        "nullement",
        "non",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "keinem",
        "keiner",
        "nie",
        "niemals",
        "niemand",
        "nichts",
        "ohne",
        "nunca",
        "jamás",
        "nada",
        "nadie",
        "sin",
        "tampoco",
        "mai",
        "nulla",
        "niente",
        "nessuno",
        "nessuna",
        "senza",
        "né",
        "não",
        "nem",
        "ninguém",
        "sem",
        "niet",
        "geen",
        "nooit",
        "niets",
        "zonder",
        "inte",
        "aldrig",
        "ikke",
        "aldri",
        "ingen",
        "не",
        "нет",
        "ни",
        "никогда",
        "без",
        "ничего",
        "nie",
        "nigdy",
        "nic",
        "bez",
    ]
)
_NUMBERS = frozenset(
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "hundred",
        "thousand",
        "million",
        "billion",
        "half",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "quinze",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "cent",
        "cents",
        "mille",
        "millions",
        "milliard",
        "milliards",
        "moitié",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "hundert",
        "tausend",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "cien",
        "mil",
        "due",
        "tre",
        "quattro",
        "cinque",
        "dieci",
        "cento",
    ]
)


def describe_difference(said: Sequence[Token], quoted: Sequence[Token]) -> tuple[str, list[str]]:
    """Return a word diff, and warnings.

    Args:
        said: what the transcript has; `[-so-]` marks what the quotation leaves out or replaces.
        quoted: what the article has; `{+so+}` marks what it adds.
    """
    text = ""
    left_out: list[Token] = []
    added: list[Token] = []
    ops = Levenshtein.opcodes([token.form for token in said], [token.form for token in quoted])
    for op in ops:
        old, new = said[op.src_start : op.src_end], quoted[op.dest_start : op.dest_end]
        blank = " " * _is_apart(said, op.src_start)
        if op.tag == "equal":
            text += blank + _phrase(old)
            continue
        left_out += old
        added += new
        text += f"{blank}[-{_phrase(old)}-]" if old else ""
        if new:
            text += f"{' ' * (bool(old) or _is_apart(quoted, op.dest_start))}{{+{_phrase(new)}+}}"
    first = said[0].start if said else 0
    return text, _warnings(left_out, added, first)


def _warnings(left_out: list[Token], added: list[Token], first: int) -> list[str]:
    warnings = []
    if _counted(filter(_negates, left_out)) != _counted(filter(_negates, added)):
        warnings.append("NEGATION CHANGED")
    if _counted(filter(_is_number, left_out)) != _counted(filter(_is_number, added)):
        warnings.append("NUMBER CHANGED")
    names = [token for token in left_out if token.start != first and _is_name(token)]
    if _counted(names) != _counted(token for token in added if token.start and _is_name(token)):
        warnings.append("NAME CHANGED")
    return warnings


def negates(token: Token) -> bool:
    """Whether a word is a negation, or has one joined to it (`isn't`)."""
    form = token.form.casefold()
    return form in _NEGATIONS or form.endswith("n't")


_negates = negates


def _is_number(token: Token) -> bool:
    return any(map(str.isdigit, token.form)) or token.form.casefold() in _NUMBERS


def _is_name(token: Token) -> bool:
    return token.form[0].isupper() and len(token.form) > 1


def _counted(tokens: object) -> list[str]:
    return sorted(token.form.casefold() for token in tokens)  # type: ignore[attr-defined]


def _is_apart(tokens: Sequence[Token], index: int) -> bool:
    """Whether a blank stands before a token."""
    return 0 < index < len(tokens) and tokens[index - 1].end < tokens[index].start


def _phrase(tokens: Sequence[Token]) -> str:
    return "".join(
        " " * _is_apart(tokens, index) + token.form for index, token in enumerate(tokens)
    )
