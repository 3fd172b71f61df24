"""Print the three longest questions among turns given as JSON Lines, with their place."""

import json
import sys

turns = [json.loads(line) for line in sys.stdin.buffer]
questions = [turn for turn in turns if turn["role"] == "interviewer" and "?" in turn["text"]]
for turn in sorted(questions, key=lambda turn: -len(turn["text"].split()))[:3]:
    print(f"{turn['source']}:{turn['line']}\t{len(turn['text'].split())} words")
