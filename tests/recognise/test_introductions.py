"""Who speaks in small talks with one line that says who speaks is what is written down."""

from tests.recognise.introductions import FILE, LABELS, read, table, talks


def test_nobody_is_named_otherwise_unseen() -> None:
    """If it is better: `python -m tests.recognise.introductions`, and read the difference."""
    assert table().split("\n") == FILE.read_text(encoding="utf-8").split("\n")


def test_who_is_presented_to_whom_is_known_however_they_are_labelled() -> None:
    wanted = "^ Ana Silva talks to Otto Holm about the barn."
    told = {look: read(lines) for look, line, lines in talks() if line == wanted}
    right = [look for look, names in told.items() if names == "Ana Silva, Otto Holm"]
    assert set(LABELS) - set(right) == {"three", "office", "handles", "the outlet"}


def test_nobody_answers_with_the_surname_of_who_asks() -> None:
    for look, line, lines in talks():
        if "Ana Silva" in line and "Otto" not in line:
            assert not read(lines).endswith(", Silva"), (look, line)
