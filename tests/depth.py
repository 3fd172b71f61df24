"""How often laws are tried: a quarter as often as they say, unless LAWS=full; LAWS=deep tries 100 times as many new texts."""

import os

import pytest
from hypothesis import HealthCheck, settings

DEPTH = os.environ.get("LAWS", "")
thorough = pytest.mark.skipif(not DEPTH, reason="takes long: `make check` tries it")
"""For tests of several seconds each: whoever only wants to see that it works is spared them."""


def law(examples: int = 200) -> settings:
    """Return the settings of a law that is tried so often, with the same texts each time.

    >>> law(200).max_examples in (50, 200, 20_000)
    True
    """
    often = {"deep": 100 * examples, "full": examples}
    return settings(
        max_examples=often.get(DEPTH, examples // 4),
        derandomize=DEPTH != "deep",
        deadline=None,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.function_scoped_fixture,
        ],
    )
