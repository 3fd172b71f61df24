"""`transcripts compare`: words that tell speakers, roles or texts apart."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from typer import Option

from transcripts_cli.analyses.keyness import Comparison, compare_words, define_columns
from transcripts_cli.commands.inputs import Reading
from transcripts_cli.commands.options import Inputs, Manner, Output
from transcripts_cli.commands.outputs import settle, show
from transcripts_cli.commands.privacy import masking_of
from transcripts_cli.commands.voices import Voices

EXAMPLES = {
    "transcripts compare interviews --by role --no-stop-words": "The words of those who ask and of those who answer",
    "transcripts compare interviews --by source --top 5": "Five words of each text",
}


@dataclass(slots=True, eq=False)
class Comparing:
    """What is compared."""

    HEADING: ClassVar = "What is compared"

    by: Annotated[
        str, Option(metavar="KEY", help="What differs: speaker, role, source or an attribute.")
    ] = "speaker"
    min_count: Annotated[
        int, Option(min=1, metavar="N", help="How often a word is said at least, by all.")
    ] = 2
    top: Annotated[int, Option(min=1, metavar="N", help="How many words of each.")] = 20
    no_stop_words: Annotated[
        bool, Option("--no-stop-words", help="Leave out the function words of the language.")
    ] = False
    define: Annotated[bool, Option("--define", help="Say what each column means, and stop.")] = (
        False
    )


def compare(
    inputs: Inputs, output: Output, manner: Manner, voices: Voices, comparing: Comparing
) -> int:
    """Show the words that each speaker, role or text says more than the others (G², log ratio)."""
    output = settle(output, "table")
    if comparing.define:
        show(define_columns(), output)
        return 0
    reading = Reading(inputs, manner, voices, masking_of(voices, output))
    heard = reading.heard()
    comparison = Comparison(
        comparing.by,
        comparing.min_count,
        comparing.top,
        comparing.no_stop_words,
        reading.choice,
        reading.attributes,
    )
    found = show(compare_words(heard, comparison), output, reading.paths)
    known = not reading.say_unknown()
    if reading.tally.transcripts and not found and known:
        reading.note(f"no word tells one {comparing.by} from another. Try --min-count 1.")
    return reading.exit_code(found=found and known)
