"""What the analyses find of an interview, put together for its report."""

from dataclasses import replace
from functools import partial

from transcripts_cli.analyses.choice import Choice, choose
from transcripts_cli.analyses.citations import quotation_marks
from transcripts_cli.analyses.counts import Count, count_speech
from transcripts_cli.analyses.following import count_following
from transcripts_cli.analyses.keyness import Comparison, compare_words
from transcripts_cli.analyses.places import split_by_lines
from transcripts_cli.analyses.quotable import rank_quotes
from transcripts_cli.analyses.quotes import Wish
from transcripts_cli.model import Transcript
from transcripts_cli.text import count_words
from transcripts_cli.writers.report import Interview
from transcripts_cli.writers.report.voices import COLUMNS

_WORDS = 10
"""That mark each speaker: more are not read."""


def find(transcript: Transcript, said: Transcript, choice: Choice, best: int) -> Interview | None:
    """Return a transcript with what was found of it; None where nobody in it was asked for.

    Args:
        transcript: what is shown.
        said: the same with the words that are counted: a code is one word where a name was two.
        choice: who was asked for.
        best: how many quotes are picked out.
    """
    wanted = choose(transcript.speakers, choice)
    shown = replace(
        transcript, turns=tuple(turn for turn in transcript.turns if turn.speaker in wanted)
    )
    if not shown.turns:
        return None
    comparison = Comparison("speaker", top=_WORDS, without_stop_words=True, choice=choice)
    return Interview(
        shown,
        count_speech((said,), Count(columns=COLUMNS, choice=choice)),
        count_following((shown,)),
        compare_words((transcript,), comparison),
        rank_quotes((transcript,), Wish(choice=choice, style="plain"), best),
        tuple(count_words(turn.text) for turn in said.turns if turn.speaker in wanted),
        partial(split_by_lines, transcript),
        quotation_marks(transcript.language),
    )
