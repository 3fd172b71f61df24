"""Small talks with one paragraph that grows, word by word, and what is made of it: lengths.txt.

A line of that file is a look (patterns.py), what grows, and for each number of words of LENGTHS what is made of the
paragraphs, as patterns.py has it, where that differs from what was made of the one before.

    python -m tests.recognise.lengths           rewrite lengths.txt; read the difference
"""

from collections.abc import Iterator
from pathlib import Path

from tests.recognise.patterns import ANSWERED, ASKED, LOOKS, made_of
from transcripts_cli.model import Document, Line
from transcripts_cli.recognise import recognise

FILE = Path(__file__).with_name("lengths.txt")
LENGTHS = (*range(1, 11), 12, 20, 40, 61)
"""Words."""
GROWING = ("colon", "label above", "letters", "bold")
WORDS = ["we", "went", "over", "the", "bridge", "to", "see", "what", "was", "left", "of", "it"]
NAMES = ["Ana", "Maria", "Silva", "Berg", "Otto", "Karl", "Holm", "Lund", "Rosa", "Weir", "Ivan"]
KINDS = {
    "said": "{words}.",
    "without a stop": "{words}",
    "a question": "{words}?",
    "capitals": "{upper}",
    "in brackets": "({words})",
    "in square brackets": "[{words}.]",
    "italic": "*{words}.*",
    "bold": "**{words}.**",
    "heading": "## {words}",
    "quoted": "“{words}”",
    "credit": "Interview by Ana Silva {words}",
    "label": "{names}: I was there as well.",
    "label in small letters": "{words}: I was there as well.",
    "field": "Note: {words}",
    "list": "- {words}",
    "stop in it": "{words}. And {words}?",
}
"""What stands in the talk behind its second answer: words, the same in capitals, or names."""
PLACES = {"first": 0, "within": 4, "behind a question": 3}


def grown(kind: str, count: int) -> str:
    """Return a paragraph of so many words."""
    words = " ".join(WORDS[number % len(WORDS)] for number in range(count))
    names = " ".join(NAMES[number % len(NAMES)] for number in range(count))
    return KINDS[kind].format(words=words[:1].upper() + words[1:], upper=words.upper(), names=names)


def read(look: str, kind: str, place: int, count: int) -> str:
    """Return what is made of each paragraph of a talk with one that grows."""
    parts = []
    for number, (asked, answered) in enumerate(zip(ASKED[:4], ANSWERED[:4], strict=True), 1):
        parts += [
            template.format(said, n=number)
            for template, said in zip(LOOKS[look], (asked, answered), strict=True)
        ]
    parts.insert(place, grown(kind, count))
    lines: list[str] = []
    starts = []
    for part in parts:
        starts.append(len(lines) + 1)
        lines += [*part.split("\n"), ""]
    document = Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))
    return made_of(recognise(document), starts)


def rows() -> Iterator[str]:
    """Yield what is made of all that grows in all looks."""
    for look in GROWING:
        for kind in KINDS:
            for place, number in PLACES.items():
                told, before = [], ""
                for count in LENGTHS:
                    made = read(look, kind, number, count)
                    told += [f"{count}: {made}"] if made != before else []
                    before = made
                yield f"{look}, {kind}, {place} – {'; '.join(told)}"


def table() -> str:
    """Return them, a line each."""
    return "".join(f"{row}\n" for row in rows())


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
