"""Who asks and who answers on short pages: no share may fall."""

import tomllib

import pytest

from tests.recognise.heads import COLLECTIONS, HEADS, figures_of


@pytest.mark.parametrize("name", COLLECTIONS)
def test_no_share_of_the_people_told_rightly_falls_below_its_floor(name: str) -> None:
    floors = tomllib.loads((HEADS / "floors.toml").read_text(encoding="utf-8"))[name]
    figures = figures_of(COLLECTIONS[name])
    assert {figure: value for figure, value in figures.items() if value < floors[figure]} == {}
