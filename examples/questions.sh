#!/bin/sh
# The longest questions of a folder of interviews: the turns as JSON Lines through a small filter.
#   questions.sh FOLDER
transcripts export --quiet --format jsonl "$1" | python3 "$(dirname "$0")/longest_questions.py"
