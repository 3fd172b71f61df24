"""Estonian."""

from transcripts_cli.recognise.languages.language import Language, listed

ESTONIAN = Language(
    code="et",
    common="ja on ei et oli ma välja väga selle või oleks pärast kuidas millal kõik nüüd palju üks üle läbi juurde ainult midagi keegi sellest oleme",
    frequent="mind sai tuli aga see kui ka mis ta siis nii kes oma veel ning nagu seda ole olen mida enne juba kus tema meie teie siin seal saab pole just pidi kuna olid",
    letters="õ",
    given="jaan tõnu andres toomas peeter rein mati jüri urmas meelis margus raivo aivar tiit priit indrek marko martin kristjan rasmus siim tarmo kalev kaarel mihkel hendrik ülo heino arvo kalju ene tiina anne kadri piret katrin kristi mari maarja liis liina triin kersti krista külli merike aino helgi leida linda malle helle riina sirje ülle anu evelin kaie moonika tiiu urve õie imbi",
    familiar=listed("aleksander aleks; elisabet liisa; johannes juhan"),
    first="ma mina mulle minu minule minul meie meil meid olen olin mäletan arvan",
    singular="ma mina minu",
    told="mul mulle",
    told_ends="sin",
    speech="ma teie te jah jaa tere aitäh tänan palun nojah muidugi sul teil teid sinu teile tervist noh",
    persons="mina minu mul mind mulle meie meil meid me olen olin oli oled olete sa sina sind arvan tahan mu",
    guests_behind=listed("vastab küsimustele; vastas küsimustele; räägib"),
    panels=listed(
        "ümarlaud; vestlusring; paneel; arutelu; koosolek; fookusgrupp; istung; protokoll; väitlus; foorum"
    ),
    interview=listed(
        "intervjuu; intervjuus; intervjueeris; intervjueerija; küsitles; vestlus; vestles; "
        "jutuajamine; usutlus; rääkisime; kohtusime; viis küsimust; suuline ajalugu; "
        "transkriptsioon; küsis ja kirja pani; kohtusin"
    ),
    others=listed(
        "korduma kippuvad küsimused; kkk; sagedased küsimused; intervjuu kava; intervjuu küsimused; "
        "muudatuste logi; versiooniajalugu; sõnastik; tsitaadid; küsimustik"
    ),
    credits=listed(
        "intervjueeris; intervjueerija; intervjueerijad; intervjueerisid; küsitles; küsitleja; "
        "küsitlesid; küsis; küsisid; küsija; küsimusi esitas; küsimused esitas; küsimused koostas; "
        "küsimused; vestles; vestlesid; usutles; usutlesid; intervjuu tegi; intervjuu tegid; "
        "intervjuu; intervjuu ja fotod; intervjuu ja foto; intervjuu viis läbi; vestlust juhtis; "
        "vestlust juhib; juttu ajas; juttu puhus; üles kirjutas; kirja pani; lindistas; salvestas; "
        "saatejuht; saatejuhid; moderaator; modereeris; mikrofoni taga; stuudios küsis; jutu pani "
        "kirja; ülekuulaja; tekst ja intervjuu"
    ),
    credits_behind=listed(
        "esitas küsimusi; küsis ja kirja pani; tegi intervjuu; juhtis vestlust; viis läbi "
        "intervjuu; intervjueeris teda; küsitles teda"
    ),
    bylines=listed(
        "tekst; tekst ja fotod; tekst ja foto; autor; autorid; kirjutas; kirjutanud; toimetaja; "
        "reporter; toimetas; artikkel; ajakirjanik; lugu"
    ),
    guests=listed(
        "allkiri; intervjueeritav; intervjueeritavad; külaline; külas; stuudios; stuudios on; "
        "saatekülaline; saatekülalised; täna külas; meil on külas; vastab; vastas; vastaja; "
        "küsimustele vastab; küsimustele vastas; jutustaja; jutustas; keelejuht; informant; "
        "tunnistaja; tunnistaja ülekuulamine; vestluskaaslane; persoon; intervjueeritava nimi"
    ),
    talks=listed(
        "intervjueeris; intervjueerib; küsitles; küsitleb; usutles; usutleb; kohtus; vestles; "
        "vestleb; ajas juttu; käis külas; rääkis; küsib; intervjueerisid"
    ),
    meets=listed(
        "kohtusime; kohtusin; vestlesime; vestlesin; intervjueerisime; küsitlesime; küsisime; "
        "külastasime; rääkisime; ajasime juttu; käisime külas; viis küsimust"
    ),
    askers="küsimus intervjueerija küsitleja ajakirjanik saatejuht toimetaja küsija reporter uurija moderaator lindistaja küs toimetus",
    answerers="vastus intervjueeritav vastaja külaline informant jutustaja keelejuht tunnistaja kohtualune süüdistatav vast osaleja",
    chairs="eesistuja juhataja esimees istungjuhataja koosolekujuhataja moderaator saatejuht aseesimees",
    court="kohtunik kohus prokurör tõlk sekretär rahvakohtunik",
    care="arst patsient õde psühholoog terapeut ämmaemand hooldaja",
    shows=listed(
        "saatekülaline; stuudios; täna külas; meil on külas; täna stuudios; meie külaline; tere "
        "tulemast saatesse; tere tulemast; aitäh tulemast; aitäh, et tulite; tänane külaline"
    ),
    nobody="tundmatu",
    fields="kuupäev koht pealkiri autor foto fotod pilt pildid allikas allikad jaga aeg kestus telefon aadress teema kohal puudusid tõlge tõlkis tõlkija transkriptsioon transkribeeris salvestus helisalvestus lindistus kujundus küljendus illustratsioon arhiiv copyright fotograaf video keeletoimetaja korrektor päevakord näide joonis",
    honorifics="härra proua preili doktor professor minister peaminister piiskop hr pr dr prof kirikuõpetaja õpetaja direktor kohtunik kolonel kindral kapten major linnapea vallavanem peapiiskop akadeemik",
    courtesies="härra proua preili",
    particles="von de",
    introductions=listed("minu nimi on; mu nimi on; ma olen; mina olen; mind kutsutakse; nimi on"),
    offices="arst õpetaja direktor juhataja treener advokaat prokurör linnapea vallavanem professor rektor pastor tõlk kirjanik peatoimetaja raamatukoguhoidja saatejuht ajakirjanik tegevjuht esimees minister kohtunik",
    word_ends="ja mees naine ist loog nik ik ur öör tegija meister",
    bench="kohtunik kohus",
    examiners=listed("küsitleb; küsib; küsimusi esitab; ülekuulamist jätkab"),
    called=listed("tunnistaja; tunnistaja ülekuulamine; tunnistajana; ekspert"),
    asks_name=listed(
        "mis teie nimi on; mis su nimi on; mis on teie nimi; mis on sinu nimi; palun tutvustage "
        "ennast; tutvusta ennast; tutvustage end; kes te olete; kes sa oled; teie nimi; kuidas teie "
        "nimi"
    ),
    heard="naer naera itsita aplaus plaks arusaamatu köha ohk nutab nuuks",
    cases=(
        "koos | : | mmega:mm aarega:aar sega:sk sega:ne kega:k llega:ll mega:m rega:r nega:n äega:ägi pega:pp epaga:epp kuga:k uga:u paga:pp naga:n raga:r laga:l aga:a tiga:t liga:l siga:s riga:r niga:n iga:i aga: uga: ega:e ega: ga:",
        "| : | mmele:mm aarele:aar sele:sk sele:ne kele:k llele:ll rele:r äele:ägi epale:epp kule:k ule:u ale:a ile:i ile: ele:e ele: mmelt:mm aarelt:aar selt:sk selt:ne llelt:ll kelt:k alt:a ilt:i ilt: elt:e elt: ult:u",
        "külas juures | : | mmel:mm aarel:aar sel:sk sel:ne llel:ll kel:k äel:ägi epal:epp kul:k aal:aa ul:u al:a il:i il: el:e el:",
        "| : | mmest:mm aarest:aar sest:sk sest:ne llest:ll kest:k rest:r äest:ägi epast:epp kust:k ust:u ast:a ist:i ist: est:e est:",
    ),
    oblique=(
        "",
        "\\w[aeiuäöõü]+(?:ga|le|lt)",
    ),
)
