"""What JSON of turns looks like is said by a schema, and all that is written holds to it."""

import io
import json
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from tests.samples import FIRST, SECOND
from tests.strategies import transcripts
from transcripts_cli import load
from transcripts_cli.analyses.turns import COLUMNS, FIELDS, list_turns
from transcripts_cli.model import Transcript
from transcripts_cli.writers.jsonlines import write_json, write_jsonl
from transcripts_cli.writers.schema import write_schema

SEEDS = ("000_c26419524fdf4caf", "003_be8db3fc6abe5ae5", "004_ba63a5cc99d2d642")


@cache
def schema(*, array: bool) -> Any:
    out = io.BytesIO()
    write_schema(FIELDS, out, array=array)
    return json.loads(out.getvalue())


def exported(texts: list[Transcript]) -> bytes:
    out = io.BytesIO()
    write_json(list_turns(texts, passages=True), out)
    return out.getvalue()


@pytest.mark.parametrize("array", [False, True])
def test_the_schema_is_one(*, array: bool) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(array=array))


@pytest.mark.parametrize("name", SEEDS)
def test_exports_of_interviews_hold_to_it(name: str) -> None:
    content = json.loads(exported([load(f"seeds/{name}.txt")]))
    assert {row["role"] for row in content} & {"front", "back", "narration"}
    jsonschema.validate(content, schema(array=True))
    for row in content:
        jsonschema.validate(row, schema(array=False))


@settings(deadline=None)
@given(transcripts())
def test_whatever_is_said_holds_to_it(text: Transcript) -> None:
    out = io.BytesIO()
    write_jsonl(list_turns([text], passages=True), out)
    for line in out.getvalue().split(b"\n")[:-1]:
        jsonschema.validate(json.loads(line), schema(array=False))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_row_without_a_field_does_not_hold_to_it(name: str) -> None:
    rows = json.loads(exported([FIRST, SECOND]))
    jsonschema.validate(rows, schema(array=True))
    del rows[1][name]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(rows, schema(array=True))


@pytest.mark.parametrize(
    "wrong",
    [
        {"turn": 0},
        {"turn": None},
        {"role": "front"},
        {"role": "narrator"},
        {"start": -1},
        {"line": "3"},
        {"age": 34},
    ],
)
def test_a_row_that_means_something_else_does_not_hold_to_it(wrong: dict[str, object]) -> None:
    turn = json.loads(exported([SECOND]))[0]
    jsonschema.validate({**turn, "age": "34"}, schema(array=False))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**turn, **wrong}, schema(array=False))
