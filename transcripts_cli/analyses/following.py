"""Who follows whom: the turn-taking of a conversation as a matrix."""

import itertools
from collections import Counter
from collections.abc import Iterable

from transcripts_cli.analyses.grouping import find_grouping
from transcripts_cli.model import Table, Transcript


def count_following(transcripts: Iterable[Transcript], by: str = "speaker") -> Table:
    """Return how often a turn of one group is followed by one of another, zeros and all.

    A row is who speaks before, a column who follows, in order of first appearance; the last turn of a text is
    followed by nobody. The counts of all cells add up to all turns, less one a text.

    Args:
        transcripts: all are read before the first row.
        by: speaker, role, source or whole.
    """
    grouping = find_grouping(by)
    counts: Counter[tuple[str, str]] = Counter()
    names: dict[str, None] = {}
    for transcript in transcripts:
        groups = [grouping(transcript, turn) for turn in transcript.turns]
        names.update(dict.fromkeys(groups))
        counts.update(itertools.pairwise(groups))
    rows = ((name, *(counts[name, other] for other in names)) for name in names)
    return Table("", (f"{by} ↓ followed by →", *names), rows)
