"""Slovak: words near names."""

LEXICON = {
    "talking": (
        "rozhovor* interview zhováral* zhovára porozprával* rozprával* rozprávanie* hovoril "
        "hovorila hovorili debata debatoval* diskusi* beseda besedy besede besedoval* "
        "pobesedoval* dialóg dialógu pýtal pýtala pýtali pýtame pýta pýtam spýtal* opýtal* "
        "otázka otázky otázku otázok otázkami vypytoval* vyspovedal* spovedal* spovedá stretol "
        "stretla stretli stretnutie stretnutí stretávam navštívil* návšteva návšteve počúval* "
        "vypočul* nahral nahrala nahrávka zaznamenal* zapísal zapísala zapísali zápis "
        "zapisovateľ* zozbieral* pozbieral* viedol viedla viedli pripravil* moderoval* "
        "moderátor* moderuje anketa spytoval*"
    ),
    "telling": (
        "rozpráva hovorí vraví povedal* uviedol uviedla vysvetľuje vysvetlil* odpovedá "
        "odpovedal* odpoveď odpovede odpovedí spomína spomínal* spomienky spomenul* pamätá "
        "prezradil* prezrádza priznal* priznáva odhaľuje odhalil* verí myslí domnieva tvrdí "
        "tvrdil* opisuje opísal* líči zdôrazňuje zdôraznil* zveril* zveruje obzerá dopĺňa "
        "dodáva dodal* podotýka o sníva dúfa svedectvo delí rozpovedal*"
    ),
    "making": (
        "foto fotografia fotografie fotografií fotograf fotografka fotografoval* fotky snímka "
        "snímky snímok obrázok obrázky kamera kameraman* ilustrác* ilustrátor* ilustroval* "
        "kresba kresby kreslil* nakreslil* kresliar* karikatúr* karikatur* grafika grafik "
        "grafička grafick* infografika sadzba zalomenie layout dizajn dizajnér* úprava návrh "
        "obálka preklad prekladu preložil* prekladateľ* tlmočil* tlmočník* prepis prepísal* "
        "korektúr* korektor* zvuk zvukár* hudba technika produkcia producent* výroba réžia "
        "strih strihač* tlač tlačiareň tlačiarne vytlačil* vydavateľ* vydáva vydal nakladateľ* "
        "šéfredakt* zodpovedn* zodpovedá reklama inzerci* sponzor* náklad nákladu predslov úvod "
        "archív archívu titulná webmaster"
    ),
    "staff": (
        "náš naša naše nášho nášmu naši našej naším reportér* redaktor* redakci* redakčn* "
        "korešpondent* spravodaj* dopisovateľ* novinár* publicist* autor autora autori autorka "
        "autorky autorkou spolupracovník* kolega kolegyňa kolegovia stážist* praktikant* text "
        "texty textu slová napísal* písal písala píše spísal* stĺpčekár* prispievateľ* prispel "
        "nám my od"
    ),
    "elsewhere": (
        "čítajte prečítajte tiež ďalší ďalšie ďalej nasledujúc* predchádzajúc* minulé budúce "
        "pripravujeme chystáme nadchádzajúc* číslo čísla kronik* stĺpček stĺpčeky rubrika "
        "portrét portréty medailón* prednášk* koncert koncerty koncertu výstava výstavy výstavu "
        "čítanie recitál prehliadk* exkurzi* vernisáž* otvorenie slávnostné inauguráci* "
        "workshop* seminár* dielňa dielne vstupenk* vstupné lístky kontakt kontakty registráci* "
        "prihlášk* prihláste prihlásiť komentár* komentuj* predplatn* predplaťte odber "
        "newsletter oznam oznámenie nekrológ* úmrtie parte pomenovan* založen* udalosť udalosti "
        "podujati* kalendár* pozvánk* list listy recenzi* seriál súvisiace archívne aktuality "
        "obľúbené"
    ),
    "kin": (
        "manžel manžela manželom manželka manželky manželkou muž muža žena ženy syn syna synom "
        "synovia dcéra dcéry dcérou dcéru brat brata bratom bratia sestra sestry sestrou sestru "
        "matka matky matkou mamička mama mamy otec otca otcom ocko otecko rodičia rodičov dedko "
        "dedka starký babka babky babička vnuk vnuka vnučka vnúčatá strýko strýka ujo teta tety "
        "bratranec bratranca sesternica synovec neter svokor svokra zať nevesta švagor* "
        "švagriná partner* ženatý vydatá oženil snúbenec snúbenica rozveden* sused suseda "
        "susedka susedia priateľ priateľa priateľom priateľka priatelia kamarát* učiteľa "
        "učiteľom majster majstra mentor* predchodc* predchodkyňa nástupc* nástupkyňa "
        "zakladateľ* zosnul* nebohý nebohá nebohého zomrel zomrela pozostal* dedičstvo šéf šéfa "
        "šéfka trénera žiak žiaka žiačka vdova vdovy vdovec predok predkovia praded*"
    ),
    "trades": (
        "pekár* cukrár* poľnohospodár* farmár* gazda gazdiná roľník* vinár* vinohradník* "
        "včelár* záhradník* záhradníčka rybár* lesník* poľovník* bača pastier* kapitán* "
        "námorník* pilot pilota pilotka ošetrovateľ* pôrodná profesor* docent* lektor* pedagóg* "
        "učiteľ učiteľka riaditeľ* starosta starostu starostka primátor* prezident* predseda "
        "predsedu predsedníčka tajomník* tajomníčka umelec umelca umelkyňa maliar* sochár* "
        "keramik keramikárka hrnčiar* hudobník* hudobníčka muzikant* spevák* speváčka "
        "pesničkár* klavirist* huslist* organist* gitarist* skladateľ* dirigent* spisovateľ* "
        "prozaik* básnik* poetka dramatik herec herca herečk* režisér* tanečník* tanečnica hráč "
        "hráča hráčka futbalist* hokejist* brankár* útočník* tréner trénerka športovec "
        "športovkyňa bežec bežkyňa cyklist* plavec plavkyňa vedec vedca vedkyňa výskumník* "
        "bádateľ* biológ* historik historika historička fyzik fyzička chemik chemička matematik "
        "matematička astronóm* archeológ* sociológ* filozof filozofka inžinier* architekt "
        "architektka programátor* kuchár* šéfkuchár* krčmár* majiteľ* prevádzkovateľ* vedúci "
        "vedúca manažér* konateľ* podnikateľ* predavač* kníhkup* knihovník* knihovníčka "
        "kurátor* dobrovoľník* dobrovoľníčka dôchodca dôchodkyňa veterán* víťaz* šampión* "
        "majsterka laureát* expert* odborník* odborníčka aktivist* kňaz kňaza farár* biskup* "
        "pastor mních rehoľníčka lekár* doktor* chirurg* veterinár* zubár* psychológ* advokát* "
        "právnik* právnička sudca sudkyňa minister ministra ministerka poslanec poslankyňa "
        "senátor* politik politička policajt* hasič* vojak* kováč stolár* tesár* obuvník* "
        "krajčír* švec hodinár* kaderník* kaderníčka vynálezc* zberateľ* študent* narodený "
        "narodená narodil* rokov ročný ročná žije pracuje pracoval* vedie riadi prevádzkuje "
        "dôchodku pochádza rodák rodáčka"
    ),
}
