"""Finnish."""

from transcripts_cli.recognise.languages.language import Language

FINNISH = Language(
    code="fi",
    common="ja on ei se että oli hän mutta ovat kun",
    first="minä minun minua minulla me meidän olen",
    interview=("haastattelu", "haastatteli"),
    credits=("haastattelija", "haastatteli", "haastattelu", "kysymykset"),
    bylines=("teksti", "kirjoittaja", "toimittaja"),
    guests=("haastateltava", "haastattelussa", "vieraana"),
    askers="kysymys haastattelija toimittaja juontaja",
    answerers="vastaus haastateltava vieras",
    chairs="puheenjohtaja juontaja",
    nobody="tuntematon",
    fields="päivä paikka kuva kuvat lähde jaa",
    honorifics="herra rouva neiti tri tohtori professori ministeri",
    introductions=("nimeni on", "minun nimeni on"),
)
