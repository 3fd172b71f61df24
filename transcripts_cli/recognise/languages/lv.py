"""Latvian."""

from transcripts_cli.recognise.languages.language import Language, listed

LATVIAN = Language(
    code="lv",
    common="un no par kā tā mēs jūs viņš viņa ļoti tikai vēl pēc līdz šo būtu bijis tomēr pirms šeit nekā šis mūsu šī tagad viņi viņu bijām es",
    frequent="ir ka ar bija kas uz bet lai pie arī vai tas nav tad kad jau kur savu kuri tika jo gan tiek var esmu esam tur daudz visi man mani jums visu tie pa",
    letters="āīūģķļņ",
    given="jānis andris juris aivars guntis māris pēteris ivars kārlis edgars artūrs mārtiņš valdis uldis gints raimonds normunds aigars dainis imants vilnis gunārs zigmārs kaspars raivis rihards didzis krišjānis arvīds anna ilze inese kristīne inga dace sandra laima ilga zane baiba liene evija anita ināra ieva laura elīna agnese vija aija māra rita velta skaidrīte dzintra daina zenta ausma vizma gunta sarmīte",
    familiar=listed("aleksandrs aleks; jānis jancis; katrīna katriņa"),
    first="manis manā mūsu mums mēs mūs biju esmu domāju atceros",
    singular="",
    told="es man mani mans mana",
    speech="tu jūs jums jūsu tev jā nē paldies lūdzu sveiki labdien labi protams esiet mums tavs",
    guests_behind=listed("atbild uz mūsu jautājumiem; atbild uz jautājumiem; stāsta"),
    panels=listed(
        "apaļais galds; apaļā galda; diskusija; sēde; fokusa grupa; fokusgrupa; debates; protokols; sanāksme; forums"
    ),
    interview=listed(
        "intervija; intervijā; intervēja; saruna; sarunājās; sarunājamies; sarunā; tikāmies ar; "
        "runājām ar; pieci jautājumi; mutvārdu vēsture; atšifrējums; transkripts; iztaujāja; stāsta "
        "intervijā"
    ),
    others=listed(
        "biežāk uzdotie jautājumi; biežāk uzdoti jautājumi; buj; intervijas vadlīnijas; intervijas "
        "jautājumi; izmaiņu žurnāls; versiju vēsture; vārdnīca; citāti"
    ),
    credits=listed(
        "intervēja; intervētājs; intervētāja; intervētāji; sarunājās; sarunājas; intervija; "
        "iztaujāja; jautāja; jautājumus uzdeva; jautājumus uzdod; jautāja un pierakstīja; interviju "
        "veica; interviju vadīja; interviju ierakstīja; sarunu vadīja; sarunu vada; sarunu "
        "pierakstīja; saruna un foto; pierakstīja; ierakstīja; uzklausīja; vadītāja; vadītājs; "
        "raidījuma vadītājs; raidījuma vadītāja; raidījumu vada; raidījumu vadīja; moderators; "
        "moderatore; moderēja; pie mikrofona; izprašņāja; teicēju uzklausīja; jautājumus "
        "sagatavoja; intervijas autors; intervijas autore; ar viņu sarunājās; ar viņu runāja"
    ),
    credits_behind=listed(
        "uzdeva jautājumus; veica interviju; vadīja sarunu; uzdod jautājumus; pierakstīja sarunu"
    ),
    bylines=listed(
        "teksts; teksts un foto; autors; autore; rakstīja; raksta; sagatavoja; redaktors; "
        "redaktore; raksta autors; raksta autore; žurnāliste; žurnālists; teksta autore; teksta "
        "autors"
    ),
    guests=listed(
        "paraksts; intervija ar; saruna ar; intervējamais; intervējamā; viesis; viešņa; studijā; "
        "studijas viesis; šodien studijā; mūsu viesis; mūsu viešņa; raidījuma viesis; raidījuma "
        "viešņa; pie mums viesojas; viesos; respondents; respondente; teicējs; teicēja; stāstītājs; "
        "stāstītāja; informants; liecinieks; lieciniece; liecinieka nopratināšana; sarunājamies ar; "
        "pieci jautājumi; atbild; uz jautājumiem atbild; uz jautājumiem atbildēja; tikāmies ar"
    ),
    talks=listed(
        "intervē; intervēja; sarunājas ar; sarunājās ar; runā ar; runāja ar; tikās ar; tiekas ar; "
        "iztaujā; iztaujāja; sarunā ar; aprunājās ar; parunājās ar; satika; apciemoja; viesojās pie"
    ),
    meets=listed(
        "tikāmies ar; sarunājāmies ar; sarunājamies ar; runājām ar; runājam ar; aprunājāmies ar; "
        "satikām; intervējām; apciemojām; jautājām; iztaujājām; viesojāmies pie; satiku; tikos ar; "
        "aprunājos ar; sarunājos ar"
    ),
    askers="jautājums intervētājs intervētāja žurnālists žurnāliste vadītājs vadītāja jautātājs redakcija korespondents korespondente pētnieks pētniece moderators moderatore reportieris jaut",
    answerers="atbilde intervējamais intervējamā viesis viešņa respondents respondente teicējs teicēja informants stāstītājs stāstītāja liecinieks lieciniece apsūdzētais apsūdzētā atb dalībnieks dalībniece",
    chairs="priekšsēdētājs priekšsēdētāja moderators moderatore sapulces-vadītājs vadītājs vadītāja",
    court="tiesnesis tiesnese tiesa prokurors prokurore tulks tulce sekretārs sekretāre",
    care="ārsts ārste pacients paciente medmāsa psihologs psiholoģe vecmāte terapeits",
    shows=listed(
        "mūsu viesis; mūsu viešņa; studijas viesis; šodien studijā; raidījuma viesis; raidījuma "
        "viešņa; studijā; pie mums viesojas; laipni lūdzam; paldies, ka atnācāt; sveicināti "
        "studijā; šodienas viesis"
    ),
    nobody="nezināms nezināma",
    fields="datums vieta virsraksts autors autore foto attēls attēli avots avoti laiks ilgums tālrunis adrese tēma klāt klātesošie tulkojums tulkoja tulkotājs atšifrēja atšifrējums transkripcija ieraksts audioieraksts dizains makets ilustrācija ilustrācijas arhīvs copyright fotogrāfs video skaņa korektore korektors piezīme darba-kārtība piedalās piemērs",
    honorifics="kungs kundze jaunkundze profesors profesore doktors doktore ministrs ministre premjers bīskaps mācītājs prāvests direktors direktore tiesnesis pulkvedis ģenerālis kapteinis mērs prof dr akadēmiķis arhibīskaps deputāts deputāte",
    courtesies="kungs kundze jaunkundze",
    introductions=listed("mani sauc; mans vārds ir; mans vārds; esmu"),
    offices="ārsts ārste skolotājs skolotāja direktors direktore treneris trenere advokāts advokāte prokurors mērs profesors profesore rektors rektore mācītājs tulks rakstnieks rakstniece redaktors redaktore bibliotekāre vadītājs vadītāja žurnālists žurnāliste ministrs deputāts priekšsēdētājs",
    word_ends="tājs tāja nieks niece ists iste ologs oloģe ieris iere ors ore ējs ēja",
    bench="tiesnesis tiesnese tiesa",
    examiners=listed("jautājumus uzdod; pratina; nopratina; jautā"),
    called=listed("liecinieks; lieciniece; liecinieka nopratināšana; eksperts"),
    asks_name=listed(
        "kā jūs sauc; jūsu vārds; kā tevi sauc; pastāstiet par sevi; stādieties priekšā; lūdzu, "
        "iepazīstiniet ar sevi; tavs vārds; kas jūs esat; kas tu esi"
    ),
    heard="smejas smiekl iesmejas aplaus nesaprotam klepo nopūš raudā ķiķina",
    cases=(
        "ar uz | tri:ters teri:teris āni:ānis ēteri:ēteris ndri:ndris i:is u:us u:š u:s | ņu:ņš ļu:ļš ķu:ķis ju:js bu:bis gu:gs ku:ks vu:vs mu:ms ru:rs tu:ts lu:ls su:ss nu:ns du:ds i:is u:us u:s",
        "ar uz | u:a i:e : | ņu:ņa u:a i:e :",
        "pie bez pēc | āņa:ānis tera:teris dra:dris ra:ris ļa:lis ņa:nis us:us a:is a:s | ņa:ņš ļa:ļš ža:dis ša:tis ķa:ķis ra:ris pja:pis ga:gs ka:ks va:vs la:ls sa:ss na:ns us:us a:s",
        "pie bez pēc | as:a es:e | as:a es:e :",
        "| im:is am:s um:us | ņam:ņš ļam:ļš im:is am:s um:us",
        "| ai:a ei:e | ai:a ei:e :",
    ),
    oblique=(
        "u|[^ei]i|ai|ei|am|im",
        "[^š]u|[lstrdknbņ]i|ai|ei|am|im",
    ),
)
