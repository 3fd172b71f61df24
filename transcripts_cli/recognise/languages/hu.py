"""Hungarian."""

from transcripts_cli.recognise.languages.language import Language, listed

HUNGARIAN = Language(
    code="hu",
    common="és hogy nem egy az is de van volt csak mint nagyon vagy akkor lehet azt ezt aki ami mert amikor kell minden pedig után olyan voltak lett még már",
    given="lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs gergely gyula károly róbert béla dániel ádám mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes andrea ildikó erika krisztina irén eszter magdolna mónika edit gabriella szilvia orsolya",
    first="én engem nekem velem enyém minket nekünk velünk vagyok voltam vagyunk voltunk szeretem gondolom kezdtem tudom akartam",
    singular="én enyém",
    speech="én ön önök igen köszönöm persze hát szia kérem nekem önnek ugye szóval helló",
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
    fields="dátum helyszín cím szerző fotó fotók kép forrás források megosztás téma időpont telefon megjegyzés jelen fordította fordítás átirat leírta lejegyzés felvétel szerkesztés lektor lektorálta korrektúra illusztráció illusztrációk vágó operatőr archívum jelzet copyright képek",
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
        "át:a ét:e ával:a ével:e ának:a ének:e ától:a étől:e ánál:a énél:e áról:a éről:e ához:a éhez:e nak: nek: tól: től: nál: nél: hoz: hez: ról: ről: sal: sel: ral: rel: nal: nel: dal: del: kal: kel: lal: lel: tal: tel: zal: zel: ot: et: öt: t:",
        "",
    ),
    talking=(
        "interjú* beszélget* társalg* csevej csevegés csevegett csevegtünk diskurzus eszmecsere "
        "párbeszéd* dialógus beszélt beszéltünk beszéltem kérdez* kérdés* megkérdez* kikérdez* "
        "faggat* találkozott találkoztunk találkozás találkoztam meglátogat* látogatás "
        "látogatóban felkeres* hallgatta hallgattuk meghallgat* feljegyez* lejegyez* rögzítette "
        "rögzített hangfelvétel gyűjtötte összegyűjt* készítette készítették készült vezette "
        "vezeti moderátor* moderálta műsorvezető* riportalany körkérdés"
    ),
    telling=(
        "mesél* elmesél* mond mondja mondta mondják elmond* magyaráz* elmagyaráz* válaszol* "
        "válasz válaszok felel felelt feleli emlékszik emlékez* visszaemlékez* felidéz* elárul* "
        "bevall* vallja vallott vallomás véli vélekedik hiszi gondolja szerint beszámol* "
        "nyilatkoz* leleplez* leír leírja állítja hangsúlyoz* visszatekint* megoszt* reméli "
        "álmodik tanúskodik"
    ),
    making=(
        "fotó fotók fotója fotózta fotós* fénykép* kép képek felvétel kamera operatőr* "
        "illusztráci* illusztrátor* illusztrálta rajz rajzok rajzolta rajzoló karikatúr* grafika "
        "grafikus* infografika tördelés tördelő* tördelte layout arculat dizájn tervezte tervező "
        "szedés borító fordítás fordította fordító* tolmács* átirat leirat átírta korrektúra "
        "korrektor* lektor lektorálta hang hangmérnök* zene technika gyártás producer* gyártó "
        "rendezte rendező vágó vágás vágta nyomda nyomdai nyomás nyomtatás nyomtatta kiadó* "
        "kiadja kiadás főszerkeszt* felelős hirdetés* reklám* szponzor* támogató* példányszám "
        "előszó archívum archív webmester impresszum rendezés rendezésében"
    ),
    staff=(
        "munkatárs* újságíró* tudósít* riporter* szerkesztő* szerkesztette lapunk szerző szerzője "
        "szerzők szerzőnk kolléga kolléganő* kollégánk gyakornok* szöveg szövege szövegek szavak "
        "írta írja írták írás publicist* rovatvezető külsős közreműköd* tollából jegyzi cikkíró "
        "stáb csapatunk mi nekünk szignó beszámolónk"
    ),
    kin=(
        "férj férje férjem férjével feleség* neje fia fiam fiai lánya leánya lányom lányai bátyja "
        "bátyám öccse öcsém fivér* testvér* nővér* húga húgom anyja anyám édesany* apja apám "
        "édesap* anyuka apuka szülő szülei szüleim nagyapa nagyapja nagyapám nagymama nagyany* "
        "nagyszül* unoka unokája unokái dédap* dédany* nagybátyj* nagynéni* nagybácsi "
        "unokatestvér* unokaöcs* unokahúg* apósa anyósa sógor* veje menye élettárs* partnere "
        "párja házas házastárs* férjezett nős vőlegény* menyasszony* elvált szomszéd* barát "
        "barátja barátom barátnő* tanára tanárom tanító mestere mesterem mester mentora elődje "
        "utódja alapító* néhai elhunyt megboldogult meghalt halála hagyaték* örökség főnöke "
        "főnököm edzője tanítvány* özvegy* ősei"
    ),
    trades=(
        "pékmester* pék cukrász* gazda gazdálkodó* földműves* paraszt* méhész* kertész* borász* "
        "erdész* kapitány* hajós tengerész* pilóta* ápoló* szülésznő* bába professzor* tanár* "
        "docens* igazgató* polgármester* elnök* miniszter* titkár* művész* festő* szobrász* "
        "keramikus* fazekas* zenész* énekes* zongorista* zongoraművész* hegedűs* hegedűművész* "
        "orgonista* gitáros* zeneszerző* karmester* író írónő regényíró* költő* drámaíró* "
        "színész* filmrendező* táncos* játékos* labdarúgó* focista* kapus* csatár* edző* "
        "sportoló* kerékpáros* úszó kutató* biológus* történész* fizikus* kémikus* vegyész* "
        "matematikus* csillagász* régész* szociológus* filozófus* mérnök* építész* programozó* "
        "séf vendéglős* tulajdonos* üzemeltető* vezető vezetője menedzser* ügyvezető* vállalkozó* "
        "kereskedő* könyvkeresked* könyvtáros* kurátor* önkéntes* nyugdíjas* veterán* győztes* "
        "nyertes* bajnok* díjazott* szakértő* aktivista* plébános* lelkész* püspök* szerzetes* "
        "apáca orvos* doktor* sebész* állatorvos* fogorvos* gyógyszerész* patikus* pszichológus* "
        "ügyvéd* képviselő* politikus* rendőr* tűzoltó* asztalos* ács cipész* varrónő órásmester "
        "fodrász* feltaláló* gyűjtő* egyetemista* diák született éves él dolgozik dolgozott "
        "nyugalmazott származású tudós tudósa kovácsmester szabómester szakácsa katonatiszt"
    ),
    elsewhere=(
        "olvassa olvasd olvasson továbbá következő előző hamarosan közelgő ajánló lapszám* szám "
        "számunk számunkban króni* rovat tárca portré portrék arckép előadás előadások koncert* "
        "hangverseny* kiállítás* tárlat felolvasás felolvasóest vezetés tárlatvezetés séta "
        "megnyitó* megnyitása felavat* avatás műhely workshop* jegyek jegyár belépő kapcsolat "
        "elérhetőség jelentkezés* regisztráci* regisztrálj hozzászólás* komment kommentek "
        "megjegyzés előfizet* feliratkoz* hírlevél apróhirdetés nekrológ* gyászhír gyászjelent* "
        "búcsúztat* elnevezett elnevezve alapított alapítva esemény* rendezvény* programok naptár "
        "levelek recenzi* könyvajánló sorozat kapcsolódó hasonló"
    ),
)
