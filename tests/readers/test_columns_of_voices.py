"""Tables where every speaker has a column of speech."""

from transcripts_cli.readers.tables import read

TABLE = """time,Ana,Ben
00:01,Why did you go?,
00:04,,"Because of the tide.
It was low."
00:09,And then?,"I left.
At last."
00:15,Where to?,
00:19,,Home.
00:25,Why so late?,
00:30,,It was dark.
00:33,Were you cold?,
00:36,,I was.
00:40,And now?,
00:45,,I rest.
"""


def test_two_who_speak_in_one_row_stand_on_its_lines() -> None:
    (document,) = read(TABLE.encode(), "a.csv")
    found = [(line.number, line.label, line.text) for line in document.lines]
    assert found[:7] == [
        (2, "Ana", "Why did you go?"),
        (3, "Ben", "Because of the tide."),
        (4, "Ben", "It was low."),
        (5, "Ana", "And then?"),
        (5, "Ben", "I left."),
        (6, "Ben", "At last."),
        (7, "Ana", "Where to?"),
    ]
