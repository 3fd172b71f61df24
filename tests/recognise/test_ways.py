"""Ways of writing a talk, line by line: see ways.py."""

import pytest

from tests.recognise.ways import Way, read_as, ways


@pytest.mark.parametrize("way", [pytest.param(way, id=way.title) for way in ways()])
def test_every_line_is_read_as_what_it_is(way: Way) -> None:
    assert read_as(way) == "".join(
        f"{told} | {line}\n" for told, line in zip(way.told, way.lines, strict=True)
    )
