"""Hungarian."""

from transcripts_cli.recognise.languages.language import Language, listed

HUNGARIAN = Language(
    code="hu",
    sounds="zene",
    wishes="köszönet köszönettel",
    common="és hogy nem egy az is de van volt csak mint nagyon vagy akkor lehet azt ezt aki ami mert amikor kell minden pedig után olyan voltak lett még már",
    frequent="a meg ez",
    letters="őű",
    given="lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs gergely gyula károly róbert béla dániel ádám mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes andrea ildikó erika krisztina irén eszter magdolna mónika edit gabriella szilvia orsolya",
    familiar=listed(
        "andrás andris bandi; anna panni; antal tóni; erzsébet erzsi bözsi; ferenc feri; gábor gabi; györgy gyuri; gyula gyuszi; ilona ica ili; imre "
        "imi; istván pista isti; jános jani jancsi; józsef józsi jóska; judit jutka; júlia juli; katalin kati; károly karcsi; krisztina kriszta; "
        "lajos lali; lászló laci; magdolna magdi; margit manci; mária mari; márton marci; mihály misi; miklós miki; pál pali; péter peti; rozália "
        "rózsi; sándor sanyi; terézia teri; tamás tomi; tibor tibi; zoltán zoli; zsófia zsófi zsuzsa; zsuzsanna zsuzsa zsuzsi"
    ),
    first="én engem nekem velem enyém minket nekünk velünk vagyok voltam vagyunk voltunk szeretem gondolom kezdtem tudom akartam",
    singular="én enyém",
    told="engem nekem nálam",
    told_ends="tam tem ám ém mban mben mmal mmel mnak mnek",
    speech="én ön önök igen köszönöm persze hát szia kérem nekem önnek ugye szóval helló",
    persons="engem nálam velem rám tőlem magam vagyok voltam lettem szerintem szeretném tudom gondolom hiszem szeretem szeretek kezdtem nekünk minket bennünket te téged neked titeket ti önt önnel önről maga kérdezte voltunk vagyunk emlékszem mondtam hogyne dehogy jaj",
    person_ends="ttam ttem tunk tünk unk ünk nék",
    guests_behind=listed(
        "válaszol kérdéseinkre; válaszolt kérdéseinkre; válaszol a kérdésekre; mesél"
    ),
    panels=listed(
        "kerekasztal; kerekasztal-beszélgetés; pódiumbeszélgetés; vita; ülés; fókuszcsoport; jegyzőkönyv; közgyűlés; értekezlet; fórum; panel"
    ),
    interview=listed(
        "interjú; interjúnk; beszélgetés; beszélgettünk; kérdeztük; interjút adott; interjút készített; "
        "beszélgetés a; beszélgettem; riport; riportunk; faggattuk; vendégünk volt; "
        "kerekasztal-beszélgetés; oral history; öt kérdés"
    ),
    others=listed(
        "gyakori kérdések; gyakran ismételt kérdések; gyik; interjúvázlat; interjúkérdések; "
        "változásnapló; változások listája; szójegyzék; idézetek; gyakorlat"
    ),
    credits=listed(
        "az interjút készítette; készítette; interjú; kérdezett; a kérdéseket feltette; kérdezte; "
        "kérdező; riporter; interjúkészítő; a beszélgetést vezette; az interjút készítették; "
        "az interjút készíti; az interjút felvette; az interjút rögzítette; az interjút lejegyezte; "
        "az interjút vezette; interjúkészítők; interjút készítette; interjú és fotó; interjú és fotók; "
        "interjú készítője; az interjú készítője; az interjú készítői; interjúztató; "
        "kérdezett és lejegyezte; kérdezi; kérdezték; kérdezők; a kérdéseket összeállította; "
        "a kérdéseket feltették; a kérdéseket felteszi; a kérdéseket írta; a kérdező; lejegyezte; "
        "lejegyezték; feljegyezte; rögzítette; rögzítették; gyűjtő; gyűjtők; beszélgetőtárs; "
        "beszélgetett vele; a beszélgetést vezeti; a beszélgetést lejegyezte; a beszélgetést készítette; "
        "a beszélgetést moderálta; moderátor; moderálta; moderálja; a moderátor; műsorvezető; "
        "a műsorvezető; a mikrofonnál; a riportot készítette; riporterek; szerkesztő-műsorvezető; "
        "faggatta; kifaggatta; adatfelvevő; kérdezőbiztos; interjúvoló; a vallomást felvette; kihallgatta"
    ),
    bylines=listed(
        "szerző; szöveg; írta; írta és fényképezte; szöveg és fotó; szöveg és kép; szöveg és képek; "
        "írta és fotózta; írta és szerkesztette; tudósító; cikk; a cikket írta"
    ),
    guests=listed(
        "aláírás; interjúalany; vendég; vendégünk; beszélgetés; adatközlő; interjú vele; "
        "beszélgetés vele; interjúalanyok; interjúalanyunk; beszélgetőpartner; beszélgetőpartnerünk; "
        "beszélgetőtársunk; mai vendégünk; vendégem; mai vendégem; vendégeink; stúdióvendég; "
        "vendégünk ma; a vendég; velünk van; itt van velünk; szeretettel köszöntöm; "
        "a kérdésekre válaszol; kérdéseinkre válaszol; kérdéseinkre válaszolt; elbeszélő; mesélő; "
        "emlékező; visszaemlékező; a visszaemlékező; adatközlők; az adatközlő neve; "
        "az interjúalany neve; a válaszadó; válaszadó; tanúvallomás; a tanú neve; megkérdezett; "
        "riportalany; riportalanyunk"
    ),
    askers="kérdés kérdező riporter műsorvezető újságíró interjúkészítő moderátor beszélgetőtárs kutató interjúvoló interjúztató tudósító gyűjtő kérdezőbiztos kihallgató riporterek szerk",
    answerers="válasz válaszadó interjúalany vendég adatközlő megkérdezett interjúalanyok beszélgetőpartner elbeszélő mesélő emlékező visszaemlékező tanú vádlott riportalany résztvevő",
    chairs="elnök moderátor műsorvezető levezető házelnök elnöklő ülésvezető",
    court="bíróság ügyész jegyző tolmács fordító bíró bírónő jegyzőkönyvvezető",
    care="orvos beteg páciens nővér ápoló ápolónő pszichológus terapeuta háziorvos",
    shows=listed(
        "vendégünk; vendégem; mai vendégünk; a stúdióban; vendég; mai vendégem; stúdióvendégünk; "
        "itt van velünk; velünk van; köszöntöm a stúdióban; köszöntöm önöket; köszönöm, hogy eljött; "
        "köszönjük, hogy eljött; üdvözlöm a hallgatókat"
    ),
    nobody="ismeretlen érthetetlen",
    pictures="fotó szöveg",
    fields="dátum helyszín cím szerző fotó fotók kép forrás források megosztás téma időpont telefon megjegyzés jelen fordította fordítás átirat leírta lejegyzés felvétel szerkesztés lektor lektorálta korrektúra illusztráció illusztrációk vágó operatőr archívum jelzet copyright képek példa ábra",
    honorifics="dr doktor professzor miniszter képviselő polgármester úr asszony prof püspök tiszteletes atya ezredes őrnagy százados tábornok ügyvéd ügyész igazgató rektor dékán bíró államtitkár elvtárs",
    introductions=listed(
        "a nevem; nevem; engem úgy hívnak; úgy hívnak; az én nevem; nekem a nevem"
    ),
    courtesies="asszony",
    offices="orvos tanár igazgató edző polgármester ügyvéd ügyész miniszter képviselő elnök rektor dékán plébános lelkész bíró bírónő író írónő könyvtáros szóvivő alpolgármester jegyző tolmács szerkesztő riporter műsorvezető",
    bench="bíróság",
    examiners=listed(
        "kérdezi; kérdései; kérdésére; kérdéseire; az ügyész kérdésére; a védő kérdésére; "
        "a bíró kérdésére"
    ),
    called=listed("tanú; a tanú; tanú meghallgatása; tanúkihallgatás; szakértő"),
    asks_name=listed(
        "hogy hívják; mi a neve; a neved; hogy hívnak; mi a neved; bemutatkozna; bemutatkoznál; "
        "mutatkozzon be; mutatkozz be; az ön neve"
    ),
    heard="nevet derültség tapsol érthetetlen nevetés kacag kuncog köhög sóhaj zokog",
    meets=listed(
        "megkérdeztük; kérdeztük; faggattuk; kifaggattuk; meglátogattuk; felkerestük; bemutatjuk"
    ),
    talks=listed(
        "beszélgetett; beszélgetett vele; beszélget; interjút készített; interjút készít; kérdezte; "
        "kérdezi; faggatta; faggatja; kifaggatta"
    ),
    introductions_behind=listed("vagyok"),
    credits_behind=listed(
        "tette fel a kérdéseket; készítette az interjút; készítette az interjút vele; "
        "vezette a beszélgetést; vezeti a beszélgetést; kérdezte őt; beszélgetett vele"
    ),
    cases=(
        " | át:a ét:e ával:a ével:e ának:a ének:e ától:a étől:e ánál:a énél:e áról:a éről:e ához:a éhez:e áért:a éért:e áról:a ában:a ében:e ánk:a nak: nek: tól: től: nál: nél: hoz: hez: höz: ról: ről: ért: val: vel: ggyal:gy ggyel:gy nnyal:ny nnyel:ny zzsal:zs zzsel:zs sszal:sz sszel:sz ccsal:cs ccsel:cs ssal:s ssel:s bbal:b bbel:b ccal:c ccel:c ddal:d ddel:d ffal:f ffel:f ggal:g ggel:g jjal:j jjel:j kkal:k kkel:k llal:l llel:l mmal:m mmel:m nnal:n nnel:n ppal:p ppel:p rral:r rrel:r ttal:t ttel:t vval:v vvel:v zzal:z zzel:z at: ot: et: öt: t: | :",
    ),
    oblique=(
        "[áé](?:va|ve)l|[áé]n[ae]k|[áéa-z](?:tól|től|nál|(?<!Kor)nél|ról|ről|hoz|hez|höz)|[^nN][ae]k?n[ae]k|[bdfgkmprstz]n[ae]k|(?:bb|cc|dd|ff|gg|jj|kk|ll|mm|nn|pp|rr|ss|tt|vv|zz)[ae]l|ggy[ae]l|nny[ae]l|[^Dd]on[ae]k",
        "",
    ),
)
