#!/bin/sh
# Makes the files of this folder from its Markdown, by pandoc and by LibreOffice. The tests need neither.
set -eu
cd "$(dirname "$0")"
for text in questions_in_bold labels_on_their_lines timed_english; do
    for to in docx odt rtf html epub; do
        pandoc --standalone --from commonmark+hard_line_breaks --metadata "title=" --metadata lang=en \
            --to "$to" --output "$text.pandoc.$to" "$text.md"
    done
    for to in docx odt rtf html pdf; do
        soffice --headless --convert-to "$to" --outdir made "$text.pandoc.odt" >/dev/null 2>&1
        mv "made/$text.pandoc.$to" "$text.libreoffice.$to"
    done
done
rmdir made
