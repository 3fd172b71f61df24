#!/bin/sh
# The words somebody uses most, of five letters and more: answers through the tools of every shell.
#   frequent_words.sh NAME FOLDER
transcripts quotes --quiet --speaker "$1" --format jsonl "$2" |
    python3 -c 'import json, sys; [print(json.loads(line)["text"]) for line in sys.stdin]' |
    tr -cs '[:alpha:]' '\n' | tr '[:upper:]' '[:lower:]' |
    grep -E '.{5,}' | sort | uniq -c | sort -k1,1nr -k2 | head -n 5
