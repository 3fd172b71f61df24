"""Norwegian."""

from transcripts_cli.recognise.languages.language import Language

NORWEGIAN = Language(
    code="no",
    common="og at det som er på ikke den et til han av jeg",
    first="jeg meg min mitt mine vi oss vår",
    interview=("intervju", "samtale med"),
    credits=("intervju av", "intervjuet av", "intervjuer", "spørsmål"),
    bylines=("tekst", "av"),
    guests=("intervju med", "samtale med", "gjest"),
    askers="spørsmål intervjuer journalist programleder",
    answerers="svar informant gjest",
    chairs="ordstyrer møteleder programleder",
    nobody="ukjent",
    fields="dato sted foto kilde del",
    honorifics="herr fru dr professor statsråd ordfører",
    introductions=("jeg heter", "navnet mitt er"),
)
