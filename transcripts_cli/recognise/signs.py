"""The signs that stand in marks: a line without those of a convention needs not be tried by it."""

import re

from transcripts_cli.alphabets import Runs
from transcripts_cli.recognise.conventions import CONVENTIONS
from transcripts_cli.text import LazyPattern

# No label is longer, with its lead, in any text seen; what follows is speech.
HEAD = 160
LONGEST_ALONE = 75
"""Characters of a line that may be a label and nothing else."""
NEEDS = tuple(dict.fromkeys(need for convention in CONVENTIONS for need in convention.needs))
_USUAL = ":'’h.–— -QA"
"""Signs that stand in most lines; of the others few lines hold any, and one search tells."""
USUAL_NEEDS = tuple(need for need in NEEDS if set(need) <= set(_USUAL))
_RARE = re.escape("".join(sorted(set("".join(NEEDS)) - set(_USUAL))))
RARE_SIGN = LazyPattern(f"[{_RARE}]")
ANY_SHAPE = LazyPattern(rf"[{_RARE}:–—]")
"""Signs of the conventions whose labels need not look like names, and dashes, which may stand behind a description."""
SIGNS = Runs(rf"[{_RARE}:–—\d-]")
"""These, and what stands in times and behind a blank: of most lines one look tells that they hold none."""
