"""Slovenian: words near names."""

LEXICON = {
    "talking": (
        "intervju* intervjuv* pogovor* pogovarja* pogovarjal* klepet* pokramlja* vprašal* "
        "vpraša* vprašanj* spraševal* sprašuje* izpraš* anket* sogovorni* srečal* srečanj* "
        "srečali obiskal* obisk obisku poslušal* prisluhnil* posnel* snemal* posnetek zapisal* "
        "zabeležil* zbral* zbirala vodil* vodi voditelj* pripravil* dialog* moderiral* "
        "moderator* govoril* govorili"
    ),
    "telling": (
        "pripoveduje pripovedoval* pove povedal* poveda pravi dejal* reče rekel rekla govori "
        "razlaga razložil* pojasnjuje pojasnil* odgovarja odgovoril* odgovor* spominja spomin* "
        "razkriva razkril* priznava priznal* izpoved* verjame meni misli trdi opisuje opisal* "
        "poudarja dodaja navaja priča pričevanj* deli upa sanja"
    ),
    "making": (
        "foto* fotograf* slika slike kamera snemal* ilustr* risb* risal* karikatur* strip* "
        "grafi* prelom* oblikov* dizajn* naslovnic* prevod* prevedel prevedla prevajal* "
        "transkrip* prepis* lektor* lektur* korektur* ton tonsk* zvok glasba tehni* produc* "
        "produkcij* režij* montaž* tisk tiskarn* založ* izdaj* izdajatelj* odgovorni odgovorna "
        "glavni oglas* marketing sponzor* pokrovitelj* naklad* predgovor* uvodnik* arhiv*"
    ),
    "staff": (
        "naš naša naše našega našem naši novinar* reporter* dopisni* urednik* urednic* "
        "uredništ* avtor* sodelav* kolega kolegica kolegi pripravni* študentk* besedil* tekst* "
        "piše pisal* napisal* kolumnist* publicist* ekipa nam mi"
    ),
    "elsewhere": (
        "preberite preberi berite beri tudi naslednj* sledi kmalu prihajajo* napoved* številk* "
        "kronik* kolumn* rubrik* portret* predavanj* koncert* razstav* branje recital* ogled* "
        "odprtj* otvorit* delavnic* seminar* tečaj* vstopnic* vstop kontakt* prijav* registr* "
        "koment* naroči* naročnin* novičnik* obvestil* nekrolog* osmrtnic* imenovan* "
        "ustanovljen* dogod* koledar* pism* recenzij* ocena serij* povezan* prejšnj* najnovejš*"
    ),
    "kin": (
        "mož moža možem soprog* žena žene ženo sin sina sinom sinovi hči hčer* hčerk* brat "
        "brata bratom bratje sestra sestre sestro mati matere mama mame mamo oče očeta očetom "
        "ata starš* ded deda dedek dedk* babic* vnuk* vnuka pradedek prababic* stric* strica "
        "teta tete bratran* sestričn* nečak* tast tašč* zet snah* svak* partner* poročen* "
        "zaročen* ločen* razvez* sosed* prijatel* učitelja učiteljem mentor* mojstra predhodni* "
        "naslednik* naslednic* ustanovitelj* pokojn* preminul* umrl* zapuščin* šef* trenerja "
        "učenec učenk* vajenec vdova vdovec predni*"
    ),
    "trades": (
        "pek pekov* slaščičar* kmet kmetic* kmetov* vinar* vinogradni* čebelar* vrtnar* ribič* "
        "lovec gozdar* pastir* kapitan* mornar* pilot* medicinsk* babic* profesor* docent* "
        "učitelj* vzgojitelj* direktor* ravnatelj* župan* predsednik* predsednic* tajni* "
        "umetni* slikar* kipar* keramičar* lončar* glasbeni* pevec pevk* pianist* violinist* "
        "goslar* orglar* kitarist* skladatelj* dirigent* pisatelj* pesni* dramatik* igralec "
        "igralk* režiser* plesal* nogometaš* košarkar* hokejist* vratar* trener* športni* "
        "tekač* smučar* kolesar* plaval* plezal* znanstveni* raziskoval* biolog* zgodovinar* "
        "fizik* kemik* matematik* astronom* arheolog* sociolog* filozof* inženir* arhitekt* "
        "programer* kuhar* lastni* vodja menedžer* podjetni* trgovec prodajal* knjigarnar* "
        "knjižničar* kustos* prostovolj* upokojen* veteran* zmagoval* prvak* prvakinj* "
        "nagrajen* strokovnj* aktivist* duhovni* župnik* škof* menih* redovnic* imam zdravni* "
        "doktor* kirurg* veterinar* zobozdravni* lekarnar* farmacevt* psiholog* odvetni* sodni* "
        "minister ministric* poslanec poslank* politik* policist* gasilec gasilk* vojak* kovač* "
        "mizar* tesar* čevljar* krojač* šivilj* urar* frizer* izumitelj* zbiratel* študent* "
        "mojster mojstrica rojen rojena leto let leta stara star živi dela delal* vodi upokoj*"
    ),
}

GIVEN = (
    "adolf adrijana ajda albert albin albina aleks aleksandar aleksander aleksandra alen alja "
    "aljaž aljoša alojz alojzij alojzija amalija andreja andrejka anej angela angelca anica "
    "anita anka antonija avgust benjamin bernard bernarda blanka bogdan bogomir boris branka "
    "branko brigita bruno cecilija cilka ciril cvetka cvetko damijan damir damjan damjana "
    "daniel daniela danijel danijela danilo darinka darko david davor davorin dejan domen "
    "dominik doroteja dragan dragica drago drejc dušan dušanka edin edvard elvis ema emil "
    "emilija erik erika erna ernest ervin fani feliks filip franci francka franjo frančišek gal "
    "goran gorazd gordana grega hana hasan hedvika helena hermina ines iris irma ivana ivanka "
    "ivo izidor iztok jadranka jaka jakob jan jana jani janko jasmin jasmina jasna jelena jelka "
    "jerica jernej jolanda josip joško jožef jožefa julija julijana justina kaja karel karl "
    "karmen karol karolina katarina klara klavdija kristijan kristina kristjan ksenija ladislav "
    "lana lara larisa laura lea leon leopold lidija lilijana liljana ljubica ljudmila lojze "
    "lucija ludvik magda magdalena maj maks maksimiljan marica marijan marijana marinka marjan "
    "marjana marjanca marjeta mark marta martin martina maruša matevž matic matija matilda maša "
    "melita metod mihael mihaela milan milica milka miloš minka mira miran mirjam mirko miro "
    "miroslav miroslava mirsad monika nada nadja nastja natalija neja nenad nevenka nik niko "
    "nikola nikolaj nives nuša olga patricija pavel pavla petar pia polonca rado radovan rafael "
    "rajko rebeka rok roman romana roza rozalija rudi rudolf sabina samo sandi sandra sanja "
    "sara sašo sebastijan sebastjan silva silvo simon simona slavica slavka slavko slobodan "
    "srečko stane stanislav stanislava stanka stanko stjepan stojan suzana tadej tadeja taja "
    "tamara tea teja terezija tilen tim timotej tone tončka urban urša valentin valentina "
    "valerija valter vanja vera veronika vid vida viktor viktorija viljem vincenc vinko vito "
    "vladimir vlado vlasta zala zdenka zdenko zdravko zlatko zofija zora zvone zvonka zvonko "
    "štefan štefanija štefka žan željko živa"
)
"""First names that are less frequent than those of the language."""
