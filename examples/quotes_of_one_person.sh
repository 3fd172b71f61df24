#!/bin/sh
# Everything one person says in a folder of interviews, as Markdown to paste into a draft.
#   quotes_of_one_person.sh NAME FOLDER
transcripts quotes --quiet --speaker "$1" --min-words 25 --format md "$2"
