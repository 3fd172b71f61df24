"""Document → Transcript: who speaks, line by line, and how we know."""

import re
from collections.abc import Callable

from transcripts_cli.model import Document, Passage, Transcript

__all__ = ["recognise"]


def recognise(document: Document, *, force: bool = False, label: str = "") -> Transcript:
    """Read a document as a transcript.

    Args:
        document: what a reader made.
        force: read as a transcript what would be refused.
        label: a regular expression of the user's own for labels, tried before all others; its
            group `label`, or its first group, or all of it is the label.

    Returns:
        The transcript; its `turns` are () where the text is none, and `reasons` say why.
    """
    raise NotImplementedError
