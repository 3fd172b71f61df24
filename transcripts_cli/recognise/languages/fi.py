"""Finnish."""

from transcripts_cli.recognise.languages.language import Language, listed

FINNISH = Language(
    code="fi",
    common="ja on ei se että oli mutta ovat kun niin myös kuin joka siitä sitten nyt vielä mitä vain koska paljon sitä olla kanssa ollut jotka mukaan sekä kaikki olisi",
    given="juha timo matti kari mikko jari antti jukka mika markku pekka hannu heikki seppo janne sami ville marko petri lauri jani tapio juhani olavi anne päivi anna sari minna liisa tiina marja hanna pirjo johanna riitta leena kaisa maria helena tuula merja katja outi jenni ritva",
    first="minä minun minua minulla minulle minut mulla mulle olen olin meidän meillä meitä",
    singular="minä minun voinko",
    speech="minä sinä joo kyllä kiitos moi hei okei mä sä teillä teidän sinun sulla mulla tervetuloa",
    interview=listed(
        "haastattelu; haastattelussa; haastatteli; haastateltavana; litterointi; litteraatti"
    ),
    others=listed(
        "usein kysyttyä; usein kysytyt kysymykset; ukk; haastattelurunko; haastattelukysymykset; "
        "muutosloki; versiohistoria; sanasto; sitaatteja"
    ),
    credits=listed(
        "haastattelija; haastattelijat; haastatteli; haastattelu; haastattelun teki; kysymykset; "
        "toimittajana"
    ),
    bylines=listed("teksti; teksti ja kuvat; teksti ja kuva; kirjoittaja; toimittaja"),
    guests=listed(
        "allekirjoitus; allekirjoittanut; haastateltava; haastateltavana; haastattelussa; vieraana; "
        "vieras; informantti"
    ),
    askers="kysymys haastattelija toimittaja juontaja tutkija",
    answerers="vastaus haastateltava vieras informantti vastaaja",
    chairs="puheenjohtaja juontaja puhemies moderaattori",
    court="tuomari käräjäoikeus syyttäjä",
    care="lääkäri potilas hoitaja",
    shows=listed("vieraana; vieraamme; vieraanani; studiossa"),
    nobody="tuntematon",
    fields="päivä päivämäärä paikka otsikko kirjoittaja kuva kuvat lähde lähteet jaa aika kesto puhelin osoite aihe läsnä poissa",
    honorifics="herra rouva neiti tohtori professori ministeri pääministeri kansanedustaja piispa",
    particles="af von",
    introductions=listed("nimeni on; minun nimeni on; minä olen; mun nimi on"),
    courtesies="herra rouva neiti",
    offices="lääkäri opettaja rehtori johtaja valmentaja asianajaja syyttäjä pormestari toimitusjohtaja professori",
    bench="tuomari oikeus",
    examiners=listed("kuulustelija"),
    called=listed("todistaja"),
    asks_name=listed("mikä on nimesi; mikä sun nimi; nimenne"),
    heard="nauru naura taputuk epäselv",
    talks=listed("haastatteli; haastattelee; tapasi"),
)
