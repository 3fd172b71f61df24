"""Print how much of each interview is the interviewer's: `balance.py PATH…`."""

import sys

from transcripts_cli import load_many

for transcript in load_many(sys.argv[1:], on_failure=lambda error: print(error, file=sys.stderr)):
    words = {"interviewer": 0, "interviewee": 0}
    for turn in transcript.turns:
        if turn.speaker.role in words:
            words[turn.speaker.role] += len(turn.text.split())
    if total := sum(words.values()):
        print(f"{transcript.document.source}\t{words['interviewer'] / total:.0%}")
