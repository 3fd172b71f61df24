"""Catalan."""

from transcripts_cli.recognise.languages.language import Language

CATALAN = Language(
    code="ca",
    common="i el la els les de que no és un una amb per més com",
    first="jo em meu meva meus meves nosaltres nostre soc sóc",
    interview=("entrevista", "conversa amb"),
    credits=(
        "entrevista de",
        "entrevista feta per",
        "entrevistador",
        "entrevistadora",
        "preguntes",
    ),
    bylines=("text", "per", "autor", "autora"),
    guests=("entrevista a", "entrevista amb", "conversa amb", "convidat", "convidada"),
    askers="pregunta entrevistador entrevistadora periodista",
    answerers="resposta entrevistat entrevistada convidat convidada",
    chairs="president presidenta moderador moderadora",
    nobody="desconegut desconeguda",
    fields="data lloc foto font autor",
    honorifics="sr sra senyor senyora doctor doctora dr dra professor professora",
    introductions=("em dic", "el meu nom és"),
)
