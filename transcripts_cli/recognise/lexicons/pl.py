"""Polish: words near names."""

LEXICON = {
    "talking": (
        "wywiad wywiadu wywiady wywiadzie wywiadów wywiadem rozmowa rozmowę rozmowy rozmowie "
        "rozmów rozmową rozmawiał* rozmawia rozmawiają rozmawiamy rozmawiać porozmawia* "
        "rozmówc* pyta pytał pytała pytali pytają pytamy pytanie pytania pytań pytaniami "
        "zapytał* zapytali spytał* spytaliśmy zapytaliśmy dopytywał* wypytywał* wypytał* "
        "przepytał* gawędził* pogawęd* gawęda dyskut* dialog dialogu spotkał* spotkali "
        "spotkaliśmy spotkanie spotkania spotyka odwiedził* odwiedza odwiedziny słuchał* "
        "wysłuchał* nagrał* nagranie nagrania nagrywał* notował* zanotował* spisał* zapisał* "
        "zebrał* przeprowadz* prowadził* prowadzi prowadząc* przygotował* ankiet* moderator* "
        "moderował* wywiadowc*"
    ),
    "telling": (
        "opowiad* opowiedział* mówi mówił mówiła mówią powiedział* odpowiada odpowiadał* "
        "odpowiedział* odpowiedzi odpowiedź wyjaśnia* wyjaśnił* tłumaczył* wspomina* wspomniał* "
        "wspomnienia pamięta zdradza* zdradził* wyznaje wyznał* ujawnia* ujawnił* przyznaje "
        "przyznał* uważa wierzy sądzi twierdzi podkreśla* zaznacza dodaje opisuje relacjonuje "
        "zwierza dzieli relacja o marzy liczy twierdził* stwierdził* stwierdza"
    ),
    "making": (
        "foto fot fotografia fotografie fotografii fotograf fotografa fotografk* fotoreporter* "
        "zdjęcie zdjęcia zdjęć obraz obrazy kamera operator* film ilustracj* ilustrator* "
        "ilustrował* rysunek rysunki rysował* rysownik* karykatur* grafika grafiki grafik "
        "graficzn* infografika skład łamanie dtp layout projekt projektował* projektant* "
        "opracowanie tłumaczenie przekład przełożył* przetłumaczył* tłumacz tłumaczka "
        "transkrypc* spisanie korekta korektor* korekty dźwięk muzyka technika realizacja "
        "realizator* produkcja producent* reżyseria montaż montażyst* druk drukarni* "
        "wydrukowano wydawca wydawcy wydawnictw* wydanie naczelny naczelna odpowiedzialn* "
        "reklama reklamy ogłoszenia sponsor* nakład nakładu przedmowa wstęp archiwum archiwa "
        "okładka patronat webmaster"
    ),
    "staff": (
        "nasz nasza nasze naszego naszej naszym naszą nasi reporter* korespondent* dziennikar* "
        "redaktor* redakcj* redagował* redaguje zespół autor autora autorka autorki autorzy "
        "współpracowni* współpraca kolega koleżanka koledzy stażyst* praktykant* wysłannik* "
        "wysłanniczk* tekst teksty tekstu słowa napisał* pisze pisał pisała felietonist* "
        "publicyst* nam my przez"
    ),
    "elsewhere": (
        "czytaj przeczytaj także również zobacz następn* wkrótce zapowied* nadchodząc* "
        "najbliższ* numer numery numerze kronik* kolumna rubryka portret portrety sylwetk* "
        "prelekcj* koncert* wystaw* czytanie recital* oprowadzanie wycieczk* zwiedzanie "
        "otwarcie inaugurac* warsztat* wernisaż* bilet bilety biletów kontakt* rejestracj* "
        "zapisy zgłoszenia komentarz* komentuj skomentuj prenumerat* subskryb* newsletter "
        "ogłoszenie nekrolog* zmarli imienia założon* wydarzeni* kalendarz kalendarium list "
        "listy recenzj* seria cykl cyklu popularne podobne aktualności archiwalne felieton "
        "felietony felietonu poprzedni poprzednia poprzednie poprzedniego wykład wykłady "
        "wykładu"
    ),
    "kin": (
        "mąż męża mężem mężowi żona żony żonę żoną małżonk* małżonek syn syna synem córk* brat "
        "brata bratem bracia siostr* matka matki matką mama mamy ojciec ojca ojcem tata taty "
        "rodzice rodziców dziadek dziadka dziadkowie babcia babci babcią wnuk wnuka wnuczk* "
        "wnuki wujek wujka stryj ciocia ciotk* kuzyn* bratank* bratanek teść teściow* zięć "
        "synow* szwagier szwagierk* partner* żonaty zamężna mężatka narzeczon* rozwiedzion* "
        "sąsiad* przyjaciel* przyjaciół* nauczyciel* mistrz mistrza mentor* poprzednik* "
        "poprzedniczk* następc* założyciel* świętej zmarł* nieżyjąc* spuścizn* szef szefa "
        "trener* uczeń ucznia uczennic* wdowa wdowy wdowiec przodek przodkowie pradziad* "
        "prababci*"
    ),
    "trades": (
        "piekarz* piekark* cukierni* rolnik* rolniczk* gospodarz* sadownik* pszczelarz* "
        "ogrodnik* rybak* leśnik* leśniczy kapitan* marynarz* żeglarz* pilot pilota pilotka "
        "pielęgniark* pielęgniarz* położn* profesor* wykładow* dyrektor* burmistrz* wójt wójta "
        "sołtys* prezydent* prezes* przewodnicząc* sekretarz* malarz* malark* rzeźbiar* "
        "garncarz* ceramik* muzyk wokalist* śpiewa* piosenkar* pianist* skrzyp* organist* "
        "gitarzyst* kompozytor* dyrygent* pisarz* pisark* powieściopisar* poeta poety poetka "
        "poetki dramaturg* aktor* tancer* gracz piłkarz* piłkark* bramkarz* napastnik* zawodni* "
        "siatkar* kolarz* biegacz* sportow* pływa* naukow* badacz* biolog* historyk* fizyk* "
        "chemik* matematyk* astronom* archeolog* socjolog* filozof* inżynier* architekt* "
        "programist* informatyk* kucharz* kuchark* właściciel* menedżer* kierowni* szefowa "
        "przedsiębior* sprzedaw* księgarz* bibliotekar* wolontariusz* emeryt* rencist* weteran* "
        "zwycięzc* zwyciężczyni laureat* ekspert* specjalist* aktywist* działacz* ksiądz "
        "księdza proboszcz* biskup* pastor* zakonni* lekarz* lekark* doktor* chirurg* "
        "weterynarz* dentyst* stomatolog* aptekar* farmaceut* psycholog* adwokat* prawni* "
        "sędzia sędzi minister* ministr* poseł posła posłank* senator* radny radna policjant* "
        "strażak* żołnierz* kowal* stolarz* cieśla szewc* krawiec krawca krawcow* zegarmistrz* "
        "fryzjer* wynalazc* kolekcjoner* student* górnik* urodzon* urodził* lat mieszka pracuje "
        "pracował* kieruje pochodzi reżyser reżysera reżyserem reżyserka reżyserką historyczka "
        "artysta artysty artystą artyści artystka artystki artystką polityk politykiem"
    ),
}
