"""Arbitrary documents, transcripts and tables for the property tests."""

from dataclasses import replace

from hypothesis import strategies as st

from transcripts_cli.model import Document, Line, Speaker, Table, Transcript, Turn

CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NAMES = st.sampled_from(
    ["", "Q", "SB", "001", "Silas Brantham", "Zoé", "@nick", "[b]x[/b]", "山田", "=1+1"]
)
NAMES_GIVEN = ("Silas Brantham", "Zoé “Z” O’Neill", "<b> & 山田")
"""Of the speakers of a transcript, of whom there are three at most."""
ROLES = st.sampled_from(["", "interviewer", "interviewee", "moderator", "other"])
TEXTS = st.text(st.sampled_from('ab é’\t-.,?!:|`*_[]<>&\\"%s\n'), max_size=60).map(str.strip)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables of texts, numbers and absent values."""
    width = draw(st.integers(1, 5))
    columns = tuple(f"column{number}" for number in range(width))
    value = CELLS | st.none() | st.integers() | st.floats(0, 1)
    rows = draw(st.lists(st.tuples(*[value] * width), max_size=6))
    return Table("", columns, rows)


@st.composite
def transcripts(draw: st.DrawFn, source: str = "a.txt") -> Transcript:
    """Transcripts of up to eight turns, one or more lines each, a blank line between."""
    speakers = draw(st.lists(st.builds(Speaker, NAMES, ROLES), min_size=1, max_size=3))
    lines: list[Line] = []
    turns: list[Turn] = []
    for number in range(1, draw(st.integers(1, 8)) + 1):
        speaker, text = draw(st.sampled_from(speakers)), draw(TEXTS)
        first = len(lines) + 1
        spoken = [f"{speaker.name} : {text}".split("\n")] if text else [[f"{speaker.name} :"]]
        lines += [Line(first + i, line) for i, line in enumerate(spoken[0])]
        turns.append(Turn(number, first, len(lines), speaker.name, speaker, text))
        lines.append(Line(len(lines) + 1, ""))
    return Transcript(Document(source, tuple(lines)), tuple(turns), (), "colon", 0.9)


@st.composite
def heard(draw: st.DrawFn) -> Transcript:
    """Transcripts as formats give them: everybody has a name and labels of the turns, and says something, with times."""
    text = draw(transcripts())
    names = [name for name in NAMES_GIVEN if name]
    voices: dict[Speaker, Speaker] = {}
    for who in text.speakers:
        name = names[len(voices)]
        voices[who] = Speaker(name, who.role, (f"L{len(voices)}", name))
    start = 0.0
    turns = []
    for turn in text.turns:
        who = voices[turn.speaker]
        end = round(start + draw(st.integers(1, 99_999)) / 1000, 3)
        label = draw(st.sampled_from(who.labels))
        said = turn.text or "word"
        turns.append(Turn(turn.number, turn.line, turn.end_line, label, who, said, start, end))
        start = end
    return replace(text, turns=tuple(turns))


_TALKERS = ("Ana Silva", "Otto Holm", "Zoé Ångström", "Mara O’Neill")
_QUESTIONS = ("Who was there?", "What did they say then, on the pier?", "And then – what, and why?")
_SENTENCES = (
    "We came by boat in the spring.",
    "Nothing much – the usual, really…",
    "“Never again”, she said; I believed her!",
    "It cost 3 < 4 & 5 > 2 crowns, 100 % of it.",
    "L’été, c’est autre chose [rires].",
)


def _sentences(*known: str) -> st.SearchStrategy[str]:
    """Return one to three of some sentences as a paragraph."""
    return st.lists(st.sampled_from(known), min_size=1, max_size=3).map(" ".join)


@st.composite
def talks(draw: st.DrawFn) -> Transcript:
    """Interviews as people write them: one asks and one answers, six times at least, with times or without."""
    names = draw(st.permutations(_TALKERS))[:2]
    people = [Speaker(name, labels=(name,)) for name in names]
    timed = draw(st.booleans())
    lines: list[Line] = []
    turns: list[Turn] = []
    count = draw(st.integers(6, 12))
    for number in range(1, count + 1):
        speaker = people[number % 2]
        text = draw(_sentences(*_SENTENCES) if number % 2 == 0 else st.sampled_from(_QUESTIONS))
        # A last paragraph without a label, or one that asks, may be anybody's: for a person as well.
        if number < count and number % 2 == 0 and draw(st.booleans()):
            text += f"\n\n{draw(_sentences(*_SENTENCES))}"
        first = len(lines) + 1
        lines += [
            Line(first + n, line) for n, line in enumerate(f"{speaker.name}: {text}".split("\n"))
        ]
        start = (number - 1) * 60 + draw(st.integers(0, 59)) if timed else None
        turns.append(
            Turn(number, first, len(lines), speaker.name, speaker, text, start and float(start))
        )
        lines.append(Line(len(lines) + 1, ""))
    return Transcript(Document("a.txt", tuple(lines)), tuple(turns), (), "colon", 0.9)
