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
