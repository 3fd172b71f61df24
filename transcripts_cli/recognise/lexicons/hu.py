"""Hungarian: words near names."""

LEXICON = {
    "talking": (
        "interjú* beszélget* társalg* csevej csevegés csevegett csevegtünk diskurzus eszmecsere "
        "párbeszéd* dialógus beszélt beszéltünk beszéltem kérdez* kérdés* megkérdez* kikérdez* "
        "faggat* találkozott találkoztunk találkozás találkoztam meglátogat* látogatás "
        "látogatóban felkeres* hallgatta hallgattuk meghallgat* feljegyez* lejegyez* rögzítette "
        "rögzített hangfelvétel gyűjtötte összegyűjt* készítette készítették készült vezette "
        "vezeti moderátor* moderálta műsorvezető* riportalany körkérdés"
    ),
    "telling": (
        "mesél* elmesél* mond mondja mondta mondják elmond* magyaráz* elmagyaráz* válaszol* "
        "válasz válaszok felel felelt feleli emlékszik emlékez* visszaemlékez* felidéz* elárul* "
        "bevall* vallja vallott vallomás véli vélekedik hiszi gondolja szerint beszámol* "
        "nyilatkoz* leleplez* leír leírja állítja hangsúlyoz* visszatekint* megoszt* reméli "
        "álmodik tanúskodik"
    ),
    "making": (
        "fotó fotók fotója fotózta fotós* fénykép* kép képek felvétel kamera operatőr* "
        "illusztráci* illusztrátor* illusztrálta rajz rajzok rajzolta rajzoló karikatúr* "
        "grafika grafikus* infografika tördelés tördelő* tördelte layout arculat dizájn "
        "tervezte tervező szedés borító fordítás fordította fordító* tolmács* átirat leirat "
        "átírta korrektúra korrektor* lektor lektorálta hang hangmérnök* zene technika gyártás "
        "producer* gyártó rendezte rendező vágó vágás vágta nyomda nyomdai nyomás nyomtatás "
        "nyomtatta kiadó* kiadja kiadás főszerkeszt* felelős hirdetés* reklám* szponzor* "
        "támogató* példányszám előszó archívum archív webmester impresszum rendezés "
        "rendezésében"
    ),
    "staff": (
        "munkatárs* újságíró* tudósít* riporter* szerkesztő* szerkesztette lapunk szerző "
        "szerzője szerzők szerzőnk kolléga kolléganő* kollégánk gyakornok* szöveg szövege "
        "szövegek szavak írta írja írták írás publicist* rovatvezető külsős közreműköd* "
        "tollából jegyzi cikkíró stáb csapatunk mi nekünk szignó"
    ),
    "elsewhere": (
        "olvassa olvasd olvasson továbbá következő előző hamarosan közelgő ajánló lapszám* szám "
        "számunk számunkban króni* rovat tárca portré portrék arckép előadás előadások koncert* "
        "hangverseny* kiállítás* tárlat felolvasás felolvasóest vezetés tárlatvezetés séta "
        "megnyitó* megnyitása felavat* avatás műhely workshop* jegyek jegyár belépő kapcsolat "
        "elérhetőség jelentkezés* regisztráci* regisztrálj hozzászólás* komment kommentek "
        "megjegyzés előfizet* feliratkoz* hírlevél apróhirdetés nekrológ* gyászhír gyászjelent* "
        "búcsúztat* elnevezett elnevezve alapított alapítva esemény* rendezvény* programok "
        "naptár levelek recenzi* könyvajánló sorozat kapcsolódó hasonló"
    ),
    "kin": (
        "férj férje férjem férjével feleség* neje fia fiam fiai lánya leánya lányom lányai "
        "bátyja bátyám öccse öcsém fivér* testvér* nővér* húga húgom anyja anyám édesany* apja "
        "apám édesap* anyuka apuka szülő szülei szüleim nagyapa nagyapja nagyapám nagymama "
        "nagyany* nagyszül* unoka unokája unokái dédap* dédany* nagybátyj* nagynéni* nagybácsi "
        "unokatestvér* unokaöcs* unokahúg* apósa anyósa sógor* veje menye élettárs* partnere "
        "párja házas házastárs* férjezett nős vőlegény* menyasszony* elvált szomszéd* barát "
        "barátja barátom barátnő* tanára tanárom tanító mestere mesterem mester mentora elődje "
        "utódja alapító* néhai elhunyt megboldogult meghalt halála hagyaték* örökség főnöke "
        "főnököm edzője tanítvány* özvegy* ősei"
    ),
    "trades": (
        "pékmester* pék cukrász* gazda gazdálkodó* földműves* paraszt* méhész* kertész* borász* "
        "erdész* kapitány* hajós tengerész* pilóta* ápoló* szülésznő* bába professzor* docens* "
        "igazgató* polgármester* elnök* miniszter* titkár* művész* festő* szobrász* keramikus* "
        "fazekas* zenész* énekes* zongorista* zongoraművész* hegedűs* hegedűművész* orgonista* "
        "gitáros* zeneszerző* karmester* író írónő regényíró* költő* drámaíró* színész* "
        "filmrendező* táncos* játékos* labdarúgó* focista* kapus* csatár* sportoló* kerékpáros* "
        "úszó kutató* biológus* történész* fizikus* kémikus* vegyész* matematikus* csillagász* "
        "régész* szociológus* filozófus* mérnök* építész* programozó* séf vendéglős* "
        "tulajdonos* üzemeltető* vezető vezetője menedzser* ügyvezető* vállalkozó* kereskedő* "
        "könyvkeresked* könyvtáros* kurátor* önkéntes* nyugdíjas* veterán* győztes* nyertes* "
        "bajnok* díjazott* szakértő* aktivista* plébános* lelkész* püspök* szerzetes* apáca "
        "orvos* doktor* sebész* állatorvos* fogorvos* gyógyszerész* patikus* pszichológus* "
        "ügyvéd* képviselő* politikus* rendőr* tűzoltó* asztalos* ács cipész* varrónő "
        "órásmester fodrász* feltaláló* gyűjtő* egyetemista* diák született éves él dolgozik "
        "dolgozott nyugalmazott származású tudós tudósa kovácsmester szabómester szakácsa "
        "katonatiszt tanár tanárnő edző edzőnő"
    ),
}

GIVEN = (
    "adorján adrienn adrienne adél aladár albert alexandra alfréd alma alíz ambrus amália "
    "anasztázia anett angelika angéla anikó anita annamária antal antónia aranka armand "
    "arnold auróra barna barnabás bea beatrix bella bence bendegúz benedek benjámin bernadett "
    "berta bertalan beáta bianka boglárka boldizsár borbála botond brigitta bálint böbe "
    "cecília csenge csilla csongor dalma dana dezső diána domonkos donát dorina dorián dorka "
    "dorottya dávid dénes dóra ede edina elek elemér elvira emese emil emma emília endre "
    "enikő erik ernő etelka evelin fanni farkas flóra flórián franciska frigyes fruzsina "
    "félix fülöp gellért gertrúd gerzson gizella gréta gusztáv gyuri györgyi györgyike győző "
    "géza hajnalka hanga hanna hedvig helga henrietta henrik hermina hilda huba hugó hunor "
    "ibolya ida ignác ilka illés ilonka imola irma ivett iván izabella izidor jakab jenő "
    "jeromos johanna jolán jozefa juli julianna jusztina jácint jázmin júlia kamilla karola "
    "karolina kata kati katinka kelemen kinga kitti klaudia klotild klára kolos konrád kornél "
    "kornélia kristóf kriszta krisztián krisztofer kálmán kázmér laura lea lenke levente leó "
    "lili lilla luca lujza lukács lázár léna lénárd lídia lívia lóránt lőrinc magda magdaléna "
    "malvin manka marcell mariann marietta matild melinda melitta mercédesz mihály miklós "
    "milán mirjam márió márk márta márton mátyás máté mór nelli nikolett nikoletta nimród "
    "nina norbert noémi nándor nóra olga olivér olívia oszkár ottília ottó panka panni patrik "
    "patrícia paula petra piroska pongrác pál rafael rajmund ramóna rebeka regina renáta "
    "rezső richárd rita roland rozi rozália rudolf réka róza salamon samu sarolta sebestyén "
    "simon soma stefánia szabina szabolcs szidónia szilveszter szilárd szonja sára tas teréz "
    "terézia tihamér titusz tivadar tádé tímea tünde ubul valentin valéria vanda vazul vencel "
    "vendel vera verona veronika vid viktor viktória villő vilmos vince viola virág vivien "
    "zalán zente zita zoárd zoé zsanett zselyke zsigmond zsombor zsuzsa zsuzsi zsófi zsófia "
    "zénó zóra ábel ágoston ágota ákos áron árpád éda ödön"
)
"""First names that are less frequent than those of the language."""
