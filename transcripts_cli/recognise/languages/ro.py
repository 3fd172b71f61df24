"""Romanian."""

from transcripts_cli.recognise.languages.language import Language

ROMANIAN = Language(
    code="ro",
    common="și de la în pe cu nu este un o că din mai pentru",
    first="eu mie mine meu mea noi nouă nostru sunt",
    interview=("interviu", "convorbire", "dialog cu"),
    credits=("interviu realizat de", "a consemnat", "interviu de", "întrebări", "reporter"),
    bylines=("autor", "text", "de"),
    guests=("interviu cu", "dialog cu", "invitat", "invitată"),
    askers="întrebare reporter moderator moderatoare",
    answerers="răspuns invitat invitată respondent",
    chairs="președinte moderator moderatoare",
    nobody="necunoscut necunoscută",
    fields="data loc foto sursa autor",
    honorifics="domnul doamna dl dna domnișoara dr prof profesor ministru",
    introductions=("mă numesc", "numele meu este", "mă cheamă"),
)
