"""Patterns of the user's own."""

import regex

from transcripts_cli.errors import UsageError


def compile_pattern(option: str, pattern: str) -> regex.Pattern[str]:
    """Return a pattern, compiled; raise UsageError where it means nothing."""
    try:
        return regex.compile(pattern)
    except (regex.error, OverflowError, RecursionError, MemoryError) as error:
        message = f"{option} {pattern}: not a regular expression ({error}). Correct it."
        raise UsageError(message) from error
