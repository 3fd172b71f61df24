"""Basque: words near names."""

LEXICON = {
    "talking": (
        "elkarrizket* elkarrizketa* solas* solasean solasaldi* berriket* kalakan hizket* hitz "
        "mintza* galde* galdera* galderak galdetu galdetzaile* elkarri bildu bildutako jaso "
        "jasotzaile* bisita* bisitatu ezagutu entzun grab* grabazio* inkest* moder* gidatu "
        "gidari* aurkez* dialogo*"
    ),
    "telling": (
        "dio esan kontatu kontatzen azaldu azaltzen erantzun* erantzuten erantzuna oroitz* "
        "oroitu gogoratu gogoratzen aitortu aitortzen uste pentsatzen deskriba* nabarmendu "
        "gaineratu adierazi baieztatu lekuko* partekatu amets* espero ahotik oroimen* "
        "testigantza*"
    ),
    "making": (
        "argazki* argazkilari* irudi* kamera ilustra* marrazki* karikatur* komiki* grafik* "
        "maket* diseinu* azala itzul* itzulpen* interprete* transkri* zuzenket* zuzentzaile* "
        "soinu* musika tekni* ekoiz* ekoizle* errealiza* muntaket* muntaia inprima* "
        "inprimategi* argitara* argitaletxe* arduradun* erredakzioburu* publizitate* iragarki* "
        "babesle* tirada hitzaurre* artxibo* utzitako lagatako"
    ),
    "staff": (
        "gure kazetari* berriemail* korrespon* erredak* editore* egile* testu* hitzak idatzi "
        "idazten idatzitako artikulu* erreportaj* lankide* kolaborat* bekadun* praktik* "
        "zutabegile* taldea"
    ),
    "elsewhere": (
        "irakurri ikusi gehiago hurrengo aurreko laster datorren zenbaki* kronika zutabe* atal* "
        "erretratu* hitzaldi* kontzertu* erakusket* irakurraldi* bisita gidatu* inaugura* "
        "irekiera tailer* mintegi* ikastaro* sarrer* txartel* kontaktu* harreman* izen-emate* "
        "izena eman erregistr* iruzkin* iruzkindu harpide* buletin* ohar* eskela* hildako* "
        "izendat* sortu* sortutako ekitaldi* egutegi* agenda gutun* kritika* liburu sail* "
        "lotutako"
    ),
    "kin": (
        "senar* senarra emazte* emaztea seme* semea alaba* alabak anaia* anai* arreba* ahizpa* "
        "ama amak aita aitak guraso* aitona* amona* amama* aitita* aitaita biloba* birbiloba "
        "osaba* izeba* lehengus* iloba* aitaginarreb* amaginarreb* suhi* errain* koinat* "
        "bikote* bikotekide* ezkond* ezkongai* dibortzi* banand* auzo* bizilagun* lagun* "
        "irakasle* maisua* maistra* mentore* aurreko* ondoreng* oinordeko* sortzaile* zena "
        "zenak hil hildako* ondare* nagusi* ikasle* dizipulu* alargun* arbaso*"
    ),
    "trades": (
        "okin* gozogile* nekazari* baserritar* abeltzain* erlezain* artzain* lorazain* "
        "arrantzale* ehiztari* basozain* kapitain* itsasgizon* marinel* pilotu* erizain* "
        "emagin* irakasle* katedradun* maisu* maistra* zuzendari* errektore* alkate* "
        "lehendakari* presidente* idazkari* zinegotzi* artista* margolari* eskultore* "
        "zeramikari* eltzegile* musikari* trikitilari* txistulari* txalapart* abeslari* "
        "kantari* bertsolari* piano-jole* biolin* organo* gitarra* konpositore* idazle* "
        "olerkari* poeta* antzerkigile* antzezle* aktore* zinemagile* dantzari* jokalari* "
        "futbolari* pilotari* atezain* entrenatzaile* kirolari* korrikalari* mendizale* "
        "txirrindulari* igerilari* arraunlari* zientzialari* ikertzaile* biologo* historialari* "
        "fisikari* kimikari* matematikari* astronomo* arkeologo* soziologo* filosofo* "
        "ingeniari* arkitekto* programatzaile* sukaldari* jabe* jabea enpresaburu* ekintzaile* "
        "merkatari* dendari* saltzaile* liburu-salt* liburuzain* komisario* boluntario* "
        "erretiratu* pentsiodun* beterano* irabazle* txapeldun* saridun* aditu* aktibista* "
        "apaiz* apezpiku* monje* moja mediku* zirujau* albaitari* dentista* farmazialari* "
        "botikari* psikologo* abokatu* epaile* ministro* sailburu* diputatu* politikari* "
        "polizia* ertzain* suhiltzaile* soldadu* errementari* arotz* zurgin* luthier zapatari* "
        "jostun* erlojugile* ile-apaintzaile* bizargin* asmatzaile* bildumagile* ikasle* "
        "artisau* jaio* jaioa urte urteko bizi lan lanean jarduten"
    ),
}

GIVEN = (
    "abene adur agurtzane aiala aimar ainhize ainize aintzane aitziber aitzol aizpea alaia "
    "alain alaitz alazne alex alexander amets ametz anartz andere andima ane-miren anton antxon "
    "arai araitz arane aratz arene argi argiñe arkaitz aroa arrate asisko aurken axier azucena "
    "bakarne beatriz bego benardo benat benito bingen bittor bixente bizente danel diego egoitz "
    "eihar ekain ekaitz ekhi ekhiñe eki elaia elene elisabete elixabet elur enara endika "
    "enekoitz eneritz enetz eritz erlantz erramun esteban ester estitxu eugenia euken eukene "
    "ezkerra fermin fernando félix gaizka gaizkane galder garbiñe garikoitz gartxot gartzen "
    "gaxuxa gentza gexan gorane gotzon gotzone graxi gurutze haritz harkaitz harri hasier hegoi "
    "hodei idurre igone igor igotz ihintza ikerne ilargi ilazki iraia iraide iraitz irantzu "
    "iratxe irune isabel itsaso ixone izadi izar izaskun jagoba jaione jakes jakoba janire "
    "jasone jexux joana joanes jokiñe jone josune juan juana juanjo julene june juntxo kandido "
    "karlos karmen katixa kattalin kattin kizkitza kristina laida laiene lander laura lehior "
    "leize leizuri lexuri lide lier lierni lore loreto luis luken luzia maia maider mailo "
    "maitane maitena malen manu manuel mari maria mariaje maribel marijo marta martin martxel "
    "matias mattin maule maxux mendi mertxe miguel mikele mirari mireia mirene nagore nahikari "
    "naia naiara nekoitz nikolas odei odile oihan oihane oinatz osane oskar otsanda paul paule "
    "pedro pello peru pilar pili pruden rafa ramon ramuntxo ruben rufino sabin saioa sara "
    "sebastian sendoa silbia sorkun sorne sustrai telmo teresa terexa tomas txaro txema txerra "
    "txomin ugaitz uhaitz unax urbil urtza urtzi uxoa uzuri xabi xabin xalbador xan xanti "
    "xarles ximun xuban yeray yon zaloa zigor zihara zihortz zuberoa zuhaitz zuria zuriñe"
)
"""First names that are less frequent than those of the language."""
