"""What is said of a text that is no transcript, or perhaps not as it was read."""

from transcripts_cli.errors import InputError
from transcripts_cli.model import Transcript

_SHOWN = 2
"""Labels told of a text that is none: what they are, explain tells."""


def doubtful(text: Transcript, wanted: float) -> InputError:
    """Return the failure of a reading that is less sure than wanted."""
    problem = f"read with confidence {text.confidence:.2f}, below {wanted:g}"
    source = text.document.source
    return InputError(source, problem, "`transcripts explain` tells how it was read")


def reason_of(text: Transcript) -> str:
    """Return why a text is no transcript, without a full stop."""
    return text.reasons[0].rstrip(".") if text.reasons else "nothing in it looks like turns"


def refusal(text: Transcript) -> str:
    """Return what was looked for, what was found instead, and what to try."""
    nearest = sorted(text.labels, key=lambda label: -label.count)[:_SHOWN]
    found = ", ".join(f"“{label.label}” (line {label.line})" for label in nearest)
    found = f" Nearest to a label: {found}." if found else ""
    remedy = "If it is one, --label says how speakers are marked, and --force reads it as it is"
    return (
        f"not a transcript: {reason_of(text)}.{found} {remedy}; `transcripts explain` tells more."
    )
