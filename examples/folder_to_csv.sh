#!/bin/sh
# Every turn of a folder of interviews in one table, for a spreadsheet or R.
#   folder_to_csv.sh FOLDER FILE.csv
transcripts export --quiet "$1" --output "$2" && wc -l < "$2" | tr -d ' '
