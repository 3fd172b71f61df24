"""Small talks of all kinds, one paragraph a letter, and what is made of each paragraph: patterns.txt.

A line of that file is a look, a pattern, what was made of each of its paragraphs, and how sure that is. In a pattern
`q` asks and `a` answers, as the look has it; the other letters are INSERTED. What was made of it: `Q` is a turn of who
asks, `A` of who answers, `M` of a moderator, `T` of somebody else, `·` what goes on with the turn before; `<` is front
matter, `_` narration, `>` back matter, and `x` a text that is no transcript.

    python -m tests.recognise.patterns          rewrite patterns.txt; read the difference
"""

from collections.abc import Iterator
from pathlib import Path

from transcripts_cli.model import Document, Line, Transcript
from transcripts_cli.recognise import recognise

FILE = Path(__file__).with_name("patterns.txt")
ASKED = (
    *("Why did you stay there?", "And the old barn?", "Who paid for the bridge?"),
    *("What did the school say?", "Was it cold?", "How many of them came?"),
)
ANSWERED = (
    *("The neighbours told us about it, and that was that.", "It burnt down twice, I think."),
    *("My brother built it with his own hands.", "The school had a red roof and two doors."),
    *("The winter was long that year, and we had no wood.", "Many came from the town."),
)
LOOKS = {
    "dash": ("– {}", "– {}"),
    "hyphen": ("-{}", "-{}"),
    "item": ("- {}", "- {}"),
    "bold": ("**{}**", "{}"),
    "italic": ("*{}*", "{}"),
    "heading": ("### {}", "{}"),
    "sign": ("■ {}", "{}"),
    "quoted": ("{}", "“{}”"),
    "plain": ("{}", "{}"),
    "one dash": ("– {}", "{}"),
    "bold answers": ("{}", "**{}**"),
    "number": ("{n}. {}", "{}"),
    "colon": ("Ana Silva: {}", "Otto Holm: {}"),
    "bold label": ("**Ana Silva:** {}", "**Otto Holm:** {}"),
    "letters": ("Q. {}", "A. {}"),
    "codes": ("I: {}", "P1: {}"),
    "capitals": ("ANA. {}", "OTTO. {}"),
    "label above": ("Ana Silva\n{}", "Otto Holm\n{}"),
    "brackets": ("[Ana] {}", "[Otto] {}"),
    "chat": ("<ana> {}", "<otto> {}"),
    "times": ("[00:0{n}:10] Ana: {}", "[00:0{n}:40] Otto: {}"),
    "time behind": ("Ana Silva  0:{n}0\n{}", "Otto Holm  0:{n}5\n{}"),
    "full stop": ("AS. {}", "OH. {}"),
    "dash behind": ("Ana — {}", "Otto — {}"),
    "stop and dash": ("Ana. – {}", "Otto. – {}"),
    "letter, hyphen": ("P- {}", "R- {}"),
    "round": ("(Ana) {}", "(Otto) {}"),
    "closing": ("Q{n}) {}", "A{n}) {}"),
    "tab": ("ANA\t{}", "OTTO\t{}"),
    "column": ("Ana     {}", "Otto    {}"),
    "cell": ("| Ana | {} |", "| Otto | {} |"),
    "emphasis": ("**Ana** {}", "**Otto** {}"),
    "letter": ("Q {}", "A {}"),
    "to whom": (
        "1{n}:00:02\t From Ana Silva to Otto Holm : {}",
        "1{n}:00:09\t From Otto Holm to Ana Silva : {}",
    ),
    "arrow": ("ANA> {}", "OTTO> {}"),
    "numbered": ("Q{n}: {}", "A{n}: {}"),
    "odd signs": ("~ana=$: {}", "{{otto}}: {}"),
    "answers only": ("{}", "Otto Holm: {}"),
    "questions only": ("Ana Silva: {}", "{}"),
}
"""How a question and an answer are written; `{n}` counts them."""
ANNOUNCED = {"quoted", "plain", "bold answers"}
"""Looks that are believed only where the text says that it is an interview, as it then does in its first line."""
INSERTED = {
    "p": "The house stands by the river.",
    "u": "Is that all?",
    "n": "(laughter)",
    "N": "[She goes to the window, and comes back.]",
    "i": "*He is silent for a while.*",
    "h": "THE SECOND DAY",
    "H": "## The second day",
    "f": "Photo: the barn in May",
    "l": "- a nail\n- a ladder",
    "c": "Interview by Mara Weir",
    "g": "Otto Holm, a carpenter, has built boats all his life.",
    "r": "***",
    "s": "> The barn is the barn.",
    "o": "Mara Weir: I was there as well.",
    "w": "Note: all of this was long ago.",
    "k": "Share | Print | Top",
    "d": "12 May 1998",
}
"""What else stands in a talk, by its letter."""
BASE = "qaqaqaqa"
LENGTHS = (
    *("qa", "qaqa", "qaqaq", "qaqaqa", "qqqq", "aaaaaa", "aqaqaq", "qaaqaaqaa", "qqaqaqqaqa"),
    *("aaaaaaqa", "aaaaaaaqaa", "qaaaqaaa", "qaaaqaqa", "qpapqpapqpap", "qaqaqapppp", "qqqqqqqa"),
    *("qappqappqappqa", "qaqaqaqaqaqaqaqa"),
)
PLACES = (0, 3, 4, 8)
"""Before which paragraph of BASE something else stands: the first, an answer, a question, the end."""


def patterns() -> Iterator[str]:
    """Yield the patterns that are tried in each look."""
    yield BASE
    yield from LENGTHS
    for letter in INSERTED:
        for place in PLACES:
            yield BASE[:place] + letter + BASE[place:]


def write(look: str, pattern: str) -> tuple[list[str], list[int]]:
    """Return the lines of a talk, and the number of the first line of each paragraph."""
    lines = ["An interview with Otto Holm", ""] if look in ANNOUNCED else []
    starts = []
    asked = answered = 0
    for letter in pattern:
        text = INSERTED.get(letter, "")
        if letter == "q":
            text = LOOKS[look][0].format(ASKED[asked % 6], n=asked + 1)
            asked += 1
        if letter == "a":
            text = LOOKS[look][1].format(ANSWERED[answered % 6], n=answered + 1)
            answered += 1
        starts.append(len(lines) + 1)
        lines += [*text.split("\n"), ""]
    return lines, starts


def read(look: str, pattern: str) -> str:
    """Return what is made of each paragraph of a talk, and how sure that is."""
    lines, starts = write(look, pattern)
    document = Document("a.txt", tuple(Line(number, line) for number, line in enumerate(lines, 1)))
    return made_of(recognise(document), starts)


def made_of(found: Transcript, starts: list[int]) -> str:
    """Return what was made of the paragraphs that start in some lines, and how sure that is."""
    if not found.turns:
        return "x"
    return f"{''.join(_made_of(found, start) for start in starts)} {found.confidence}"


def _made_of(found: Transcript, start: int) -> str:
    signs = {"interviewer": "Q", "interviewee": "A", "moderator": "M"}
    for turn in found.turns:
        if turn.line <= start <= turn.end_line:
            return signs.get(turn.speaker.role, "T") if turn.line == start else "·"
    parts = {"front": "<", "narration": "_", "back": ">"}
    return next(
        (parts[one.part] for one in found.passages if one.line <= start <= one.end_line), " "
    )


def table() -> str:
    """Return what is made of all patterns in all looks."""
    rows = (f"{look:14} {one:10} {read(look, one)}" for look in LOOKS for one in patterns())
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
