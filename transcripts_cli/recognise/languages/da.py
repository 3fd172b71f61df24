"""Danish."""

from transcripts_cli.recognise.languages.language import Language

DANISH = Language(
    code="da",
    common="og at det som er på ikke den et til han af jeg",
    first="jeg mig min mit mine vi os vores",
    interview=("interview", "samtale med"),
    credits=("interview af", "interviewet af", "interviewer", "spørgsmål"),
    bylines=("tekst", "af"),
    guests=("interview med", "samtale med", "gæst"),
    askers="spørgsmål interviewer journalist vært",
    answerers="svar informant gæst",
    chairs="formand ordstyrer vært",
    nobody="ukendt",
    fields="dato sted foto kilde del",
    honorifics="hr fru frk dr professor minister borgmester",
    introductions=("jeg hedder", "mit navn er"),
)
