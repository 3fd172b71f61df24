"""Small talks with one line that says who speaks, and who speaks in them: introductions.txt.

A line of that file is how people are labelled, the line that says who they are, where it stands (`^` before the talk,
`$` behind it, `“` said in it), and the names that were found of who asks and of who answers; `·` is none, and a name
that is only the label stands in brackets.

    python -m tests.recognise.introductions     rewrite introductions.txt; read the difference
"""

from collections.abc import Iterator
from pathlib import Path

from tests.recognise.patterns import ANSWERED, ASKED
from transcripts_cli.model import Document, Line, Turn
from transcripts_cli.recognise import recognise

FILE = Path(__file__).with_name("introductions.txt")
LABELS = {
    "none": ("**{}**", "{}"),
    "letters": ("Q: {}", "A: {}"),
    "initials": ("AS: {}", "OH: {}"),
    "three": ("ALS: {}", "OKH: {}"),
    "first": ("Ana: {}", "Otto: {}"),
    "surnames": ("Silva: {}", "Holm: {}"),
    "capitals": ("SILVA. {}", "HOLM. {}"),
    "titles": ("Ms Silva: {}", "Mr Holm: {}"),
    "initial": ("A. Silva: {}", "O. Holm: {}"),
    "cut": ("An: {}", "Ott: {}"),
    "functions": ("Interviewer: {}", "Witness: {}"),
    "office": ("The Chair: {}", "The Mayor: {}"),
    "numbers": ("Speaker 1: {}", "Speaker 2: {}"),
    "handles": ("@anasilva: {}", "@otto_h: {}"),
    "the outlet": ("The Marsh Gazette: {}", "Otto Holm: {}"),
    "answers only": ("{}", "Holm: {}"),
    "questions only": ("AS: {}", "{}"),
}
"""How a question and an answer are written."""
AROUND = (
    "Interview by Ana Silva",
    "Interviewed by Ana Luisa Silva and Mara Weir",
    "By Ana Silva",
    "Text: Ana Silva, Photos: Mara Weir",
    "Ana Silva",
    "— Ana Silva",
    "(as)",
    "Ana Silva is a reporter of the Marsh Gazette.",
    "With Otto Holm, by the river",
    "Interview with Otto Holm",
    "An interview with the carpenter Otto Karl Holm",
    "Otto Holm: “The barn is gone”",
    "Otto Holm, 54, is a carpenter.",
    "The Marsh Gazette met Otto Holm in Bergen.",
    "Otto Holm (54) is the mayor of Bergen, and his brother Ivan Holm is not.",
    "Ana Silva talks to Otto Holm about the barn.",
    "Ana Silva asks, Otto Holm answers.",
    "Otto Holm in conversation with Ana Silva",
    "Otto Holm and Ivan Lund came, and so did Mara Weir.",
    "AS: Ana Silva, OH: Otto Holm",
    "ALS = Ana Luisa Silva; OKH = Otto Karl Holm",
    "Q: Ana Silva\nA: Otto Holm",
    "Ana Silva (AS), Otto Holm (OH)",
    "Interviewer: Ana Silva\nInterviewee: Otto Holm",
    "Speaker 1: Ana Silva\nSpeaker 2: Otto Holm",
    "Witness: Otto Holm, born 1954",
    "Chair: Ana Silva\nMayor: Otto Holm",
    "Present: Ms Ana Silva (Chair), Mr Otto Holm (Mayor), Mr Ivan Lund",
    "SILVA, Ana, reporter\nHOLM, Otto, carpenter",
    "Participants: Ana Silva, Otto Holm",
    "@anasilva is Ana Silva, @otto_h is Otto Holm",
    "author: Ana Silva\nguest: Otto Holm",
    "Propos recueillis par Ana Silva",
    "Entretien avec Otto Holm, charpentier",
    "Das Gespräch führte Ana Silva.",
    "Im Gespräch mit Otto Holm: der Zimmermann",
    "Entrevista de Ana Silva a Otto Holm",
    "Intervista di Ana Silva",
    "Rozmawiała Ana Silva",
    "Беседовала Анна Сильва",
    "聞き手：山口健太",
)
SAID = (
    ("", "I am Otto Holm, and I build boats."),
    ("", "My name is Otto Karl Holm."),
    ("I’m Ana Silva of the Marsh Gazette. Who are you?", ""),
    ("Welcome, Otto Holm. Why did you stay?", ""),
    ("With me is Otto Holm, the carpenter. Why did you stay?", ""),
    ("Mr Holm, why did you stay?", ""),
    ("Otto, why did you stay?", "Well, Ana, why not."),
    ("What is your name?", "Otto Holm."),
    ("Please state your name.", "Holm, Otto Karl."),
    ("Thank you for coming, Otto Holm. Why did you?", "Thank you, Ana Silva."),
    ("Who was there?", "Ivan Lund was there, and I am not Ivan Lund."),
)


def talks() -> Iterator[tuple[str, str, list[str]]]:
    """Yield how a talk is labelled, what says who speaks, and its lines."""
    for look in LABELS:
        yield look, "", list(_talk(look, "", ""))
        for line in AROUND:
            shown = line.replace("\n", " / ")
            yield look, f"^ {shown}", ["The barn", "", *line.split("\n"), "", *_talk(look, "", "")]
            yield look, f"$ {shown}", ["The barn", "", *_talk(look, "", ""), *line.split("\n")]
        for asked, answered in SAID:
            yield look, f"“ {asked} / {answered}", list(_talk(look, asked, answered))


def _talk(look: str, asked: str, answered: str) -> Iterator[str]:
    """Yield the lines of a talk, the first question and answer as given."""
    questions = [asked or ASKED[0], *ASKED[1:5]]
    answers = [answered or ANSWERED[0], *ANSWERED[1:5]]
    for question, answer in zip(questions, answers, strict=True):
        yield from (LABELS[look][0].format(question), "", LABELS[look][1].format(answer), "")


def read(lines: list[str]) -> str:
    """Return the names of who asks and who answers."""
    document = Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))
    turns = recognise(document).turns
    asks = dict.fromkeys(_name(turn) for turn in turns[::2])
    answers = dict.fromkeys(_name(turn) for turn in turns[1::2])
    return f"{' + '.join(asks)}, {' + '.join(answers)}" if turns else "no transcript"


def _name(turn: Turn) -> str:
    name = turn.speaker.name
    return f"[{name}]" if name and name == turn.label else name or "·"


def table() -> str:
    """Return who speaks in all talks."""
    rows = (f"{look:14} {line:60} {read(lines)}" for look, line, lines in talks())
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
