"""Transcripts made by hand, for the tests of what comes after recognition."""

from transcripts_cli.model import Document, Line, Passage, Speaker, Transcript, Turn

Spoken = tuple[Speaker, str]


def make_transcript(source: str, *spoken: Spoken, title: str = "") -> Transcript:
    """Return a transcript of one-line turns, after a title that nobody speaks."""
    lines = [title] if title else []
    turns = []
    for number, (speaker, text) in enumerate(spoken, 1):
        label = speaker.labels[0] if speaker.labels else ""
        lines.append(f"{label}: {text}" if label else text)
        turns.append(Turn(number, len(lines), len(lines), label, speaker, text))
    document = Document(source, tuple(Line(n, line) for n, line in enumerate(lines, 1)))
    passages = (Passage("front", 1, 1),) if title else ()
    return Transcript(document, tuple(turns), passages, "colon", 0.9, ("It is made so",))


ASKER = Speaker("", "interviewer")
BRANTHAM = Speaker("Silas Brantham", "interviewee", ("SB",))
CODE = Speaker("Q", "interviewer", ("Q",))
FIRST = make_transcript(
    "a.txt",
    (ASKER, "Why? Since when?"),
    (BRANTHAM, "Since 2010."),
    (ASKER, "And now?"),
    (BRANTHAM, "Now I rest, at last."),
    title="A talk",
)
SECOND = make_transcript("b.txt", (CODE, "Where?"), (BRANTHAM, "Here."))
THIRD = make_transcript("c.txt", (CODE, "Who?"), (BRANTHAM, "Me."))
