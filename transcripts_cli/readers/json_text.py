"""JSON, read to a limited depth."""

import json
from typing import Any

from transcripts_cli.readers.limits import limits


def load_json(text: str) -> Any:
    """Return what a JSON text holds.

    Raises:
        ValueError: it is none.
        RecursionError: it nests deeper than allowed.
    """
    found, most = json.loads(text), limits().json_depth
    if text.count("[") + text.count("{") > most and _is_deeper(found, most):
        raise RecursionError(f"nested more than {most} levels deep")
    return found


def _is_deeper(found: object, most: int) -> bool:
    """Whether lists and objects nest deeper, level by level."""
    level: list[Any] = [found]
    depth = 0
    while level and depth <= most:
        inside = (one.values() if isinstance(one, dict) else one for one in level)
        level = [child for one in inside for child in one if isinstance(child, (dict, list))]
        depth += 1
    return depth > most
