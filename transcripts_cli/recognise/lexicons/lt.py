"""Lithuanian: words near names."""

LEXICON = {
    "talking": (
        "interviu pokalb* kalbėjo* kalbėjosi kalbėjomės kalbasi kalbamės kalbin* pakalbin* "
        "šnekuč* pašnek* klausė klausėme klausia klausim* klausinė* apklaus* susitik* sutiko "
        "aplank* lankė* klausėsi įraš* užraš* surink* rinko parengė vedė veda vedėj* moder* "
        "dialog* teiravosi"
    ),
    "telling": (
        "pasakoja pasakojo papasakojo pasakojimas sako sakė teigia teigė aiškina paaiškino "
        "atsako atsakė atsakym* prisimena prisiminė prisimin* atsimena atskleidžia atskleidė "
        "pripažįsta prisipažino tiki mano galvoja apibūdina aprašo pabrėžia priduria pažymi "
        "liudija dalijasi dalinasi tikisi svajoja tvirtina"
    ),
    "making": (
        "foto* nuotr* fotograf* kamera operator* iliustr* pieš* karikat* komiks* grafi* maket* "
        "dizain* virš* vert* vertimas transkri* stenogr* korekt* kalbos garso garsas muzika "
        "techni* prodius* režis* mont* spaud* spaustuv* leid* leidyk* atsak* vyriaus* reklam* "
        "rėmėj* tiraž* pratarm* archyv* asmeninio"
    ),
    "staff": (
        "mūsų žurnalist* reporter* korespond* redakt* redakc* autor* rašo rašė rašyt parašė "
        "tekst* straipsn* žodžiai bendradarb* kolega kolegė koleg* praktikant* laisvai komanda "
        "publicist*"
    ),
    "elsewhere": (
        "skaitykite skaityk žiūrėk kitas kita kitame ankstesn* netrukus numer* kronik* skiltis "
        "rubrik* portret* paskait* koncert* parod* skaitym* ekskursij* atidar* dirbtuv* "
        "seminar* kurs* biliet* įėjimas kontakt* registr* komentar* komentuo* prenumer* "
        "naujienlaišk* skelbim* nekrolog* pavadint* įkurt* rengin* kalendor* laišk* recenzij* "
        "knygos serij* susij*"
    ),
    "kin": (
        "vyras vyro vyrą vyru žmona žmonos žmoną sutuoktin* sūnus sūnaus sūnų sūnumi dukra "
        "dukros dukrą duktė dukter* brolis brolio brolį broliai sesuo sesers seserį seser* "
        "motina motinos mama mamos tėvas tėvo tėvą tėtis tėvai senel* močiut* bobut* anūk* "
        "proanūk* dėdė dėdės teta tetos pusbrol* pusseser* uošv* žentas marti partner* vedęs "
        "ištekėj* susižad* išsiskyr* kaimyn* draug* mokytojo mokytojos mokin* meistro mentor* "
        "pirmtak* įpėdin* įkūrėj* velion* miręs mirusi mirė palikim* viršinink* trenerio našl* "
        "protėv*"
    ),
    "trades": (
        "kepėj* konditer* ūkinink* žemdirb* bitinink* pieme* sodinink* žvej* medžiotoj* mišk* "
        "kapiton* jūreiv* lakūn* slaugytoj* akušer* profesor* docent* dėstytoj* lektor* "
        "mokytoj* direktor* rektor* vadov* vedėj* meras mero merė pirminink* prezident* "
        "sekretor* menin* dailinin* tapytoj* skulptor* keramik* puodži* muzikant* muzik* "
        "dainin* pianist* smuikinin* smuikų vargonin* gitarist* kompozitor* dirigent* rašytoj* "
        "poet* dramaturg* aktor* režisier* šokėj* žaidėj* futbolinink* krepšinink* vartinink* "
        "trener* sportinink* bėgik* slidinink* dviratinink* plaukik* mokslinink* tyrėj* biolog* "
        "istorik* fizik* chemik* matematik* astronom* archeolog* sociolog* filosof* inžinier* "
        "architekt* programuotoj* virėj* šef* savinink* šeiminink* verslinink* prekybinink* "
        "pardavėj* knygyn* bibliotekinink* kurator* savanor* pensinink* veteran* nugalėtoj* "
        "čempion* laureat* ekspert* aktyvist* kunig* klebon* vyskup* vienuol* gydytoj* daktar* "
        "chirurg* veterinar* odontolog* vaistinink* psicholog* advokat* teisinink* teisėj* "
        "ministr* parlament* politik* policinink* gaisrinink* ugniages* kareiv* kalv* stali* "
        "dailid* batsiuv* siuvėj* laikrodinink* kirpėj* išradėj* kolekcinink* student* meistras "
        "meistrė amatinink* gimęs gimusi gimė metų metus metai gyvena dirba dirbo dirbęs "
        "vadovauja pensij*"
    ),
}

GIVEN = (
    "adolfas adomas adrija agota aistis aivaras albertas albinas aleksandras alfonsas alfredas "
    "alina alma amelija ana andželika angelė apolonija ariana arielė arijus armandas arminas "
    "arnas arnoldas aronas artūras arūnas audrius augustas augustinas aurelija aurėja austėja "
    "aušrinė benas brigita bronius bronė danielius darija deimantė deividas diana domantas "
    "domas dominyka dominykas donatas dovilė dovydas edgaras edita edmundas eduardas edvardas "
    "edvinas egidijus eidvilė eimantas eleonora elvyra ema emilija emilis enrika erika erikas "
    "ernestas evaldas evelina faustas feliksas gabija gabrielius genius gerda giedrė goda greta "
    "gustas gytis gytė henrikas ignas ignė ilona indrė ineta ingrida irma irmantas iveta "
    "izabelė jadvyga jokūbas joris jorūnė jovita julija julius juozapas jurgis justas justina "
    "justinas kajus kamilė karina karolina karolis kipras kornelija kostas kotryna kristupas "
    "laura laurita laurynas leila leonardas leonas leticija liepa ligita liucija liudas "
    "liudvikas loreta lukrecija lėja magdalena mantė margarita markas martyna martynas matas "
    "meda medėja miglė milana milda modestas monika morta mykolas naglis nedas nerijus neringa "
    "nojus olivija ona orestas oskaras ovidijus paulina perla pijus povilas pranas pranciškus "
    "radvilė raimonda raimondas raminta ramunė ramūnas rapolas reda renata rimantė rimas rita "
    "ričardas roberta robertas rojus rokas rolandas roma romualdas rugilė rusnė rytis rytė "
    "rūtenis salomėja sandra sigita sigitas silvija simas simonas skaistė skirmantas smiltė "
    "sofija sonata stanislovas stefanija steponas svetlana tadas tajus tautvydas teklė teresa "
    "teresė titas ugnė urtė vaclovas vaida vaiva vakarė vakris valentina valerija valerijus "
    "vanda vanesa vasarė veronika vida vigilija viktoras viktorija vilius vilma viltė violeta "
    "virgilijus virginija vitalija vitas vladas vladislovas vytė vėjūnė zenonas zigmas zina "
    "zofija ąžuolas česlovas šarūnas žana žemyna živilė žydrūnas žygimantas"
)
"""First names that are less frequent than those of the language."""
