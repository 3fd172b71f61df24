"""Estonian: words near names."""

LEXICON = {
    "talking": (
        "intervjuu* intervjueer* küsitle* küsis küsib küsisime küsin küsimus küsimused küsimusi "
        "küsimustele küsija vestlu* vestle* jutuaja* juttu jutule jutul usutle* usutlus kohtus "
        "kohtusime kohtusin kohtume kohtumine külastas külastasime külas kuulas kuulasime "
        "lindistas lindistu* salvestas salvestu* kirja üles kogus koostas saatejuht* juhtis "
        "juhib moder* dialoog rääkisime"
    ),
    "telling": (
        "räägib rääkis räägivad rääkinud jutustab jutustas ütleb ütles sõnab sõnas selgitab "
        "selgitas vastab vastas vastus vastused vastuseid meenutab meenutas mäletab mälestu* "
        "usub arvab mõtleb avaldab paljastab tunnistab kinnitab kirjeldab kirjeldas rõhutab "
        "nendib lausub lausus märgib jagab pihib pihtis unistab loodab tõdeb teatab"
    ),
    "making": (
        "foto* fotod fotograaf* pildista* pilt pildid kaamera operaator* illustr* joonis* "
        "joonista* karikatuur* koomiks* graafik* kujunda* kujundus küljenda* küljendus kaas "
        "tõlk* tõlge tõlgi* transkri* korrektuur* korrektor* keeletoimeta* heli helitehni* "
        "muusika tehni* tootja produtsen* režii režissöör* montaaž* monteeri* trükk trüki* "
        "kirjasta* väljaand* peatoimeta* vastutav reklaam* kuulutus* sponsor* tiraaž* eessõna "
        "arhiiv* erakogu"
    ),
    "staff": (
        "meie ajakirjani* reporter* korrespon* toimeta* autor* kirjuta* kirjutas tekst tekstid "
        "artikkel artikli lugu loo kolleeg* kaastöö* kaasautor praktikan* vabakutseli* "
        "kolumnist* pressi meeskond sulest koosta*"
    ),
    "elsewhere": (
        "loe lugege vaata järgmi* eelmi* tulekul peatselt number numbris kroonika veerg rubriik "
        "portree loeng* ettekan* kontser* näitus* lugemis* ekskursioon* avamine avami* töötuba* "
        "töötoa* seminar* kursus* pilet* sissepääs kontakt* registreeri* kommenta* telli "
        "tellimi* uudiskir* teade teated järelehüüe mälestame nimetatud asutatud rajatud "
        "sündmu* üritus* kalender kiri kirjad arvustu* raamatuarvustus sari seotud arhiivist"
    ),
    "kin": (
        "abikaasa* mees mehe naine naise poeg poja pojad tütar tütre vend venna vennad õde õe "
        "õed ema emaga isa isaga vanemad vanaisa* vanaema* vanavane* lapselap* pojapoeg "
        "tütretütar onu onuga tädi* nõbu nõo vennapoeg õetütar äi ämm väimees minia elukaaslane "
        "elukaaslase abielus kihlatu lahutatud naaber naabri sõber sõbra sõbranna õpetaja "
        "õpetaja* meister meistri mentor* eelkäija* järeltulija* asutaja* kadunud lahkunud "
        "surnud suri pärand* ülemus* treeneri õpilane õpilase lesk leskmees esivane*"
    ),
    "trades": (
        "pagar* kondiiter* talunik* talupi* põllumees põllumehe mesinik* karjus* aednik* kalur* "
        "jahimees metsamees metsnik* kapten* laevnik meremees loots lendur* medõde hooldaja* "
        "ämmaemand* professor* dotsent* lektor* õpetaja* koolidirektor direktor* rektor* "
        "juhataja* linnapea* vallavanem* esimees esimehe president* sekretär* kunstnik* "
        "maalikunst* skulptor* keraamik* pottsepp* muusik* laulja* pianist* viiuldaja* "
        "viiulimeister* pillimeister* organist* kitarrist* helilooja* dirigent* kirjanik* "
        "luuletaja* näitekirja* näitleja* lavastaja* režissöör* tantsija* mängija* jalgpallur* "
        "korvpallur* väravavaht* treener* sportlane sportlase jooksja* suusataja* jalgrattur* "
        "ujuja* teadlane teadlase teadur* uurija* bioloog* ajaloola* füüsik* keemik* "
        "matemaatik* astronoom* arheoloog* sotsioloog* filosoof* insener* arhitekt* "
        "programmeerija* kokk koka peakokk omanik* juht ettevõtja* kaupmees kaupmehe müüja* "
        "raamatukogu* kuraator* vabatahtlik* pensionär* veteran* võitja* meister* laureaat* "
        "ekspert* aktivist* pastor* kirikuõpetaja* piiskop* imaam munk nunn arst arsti arstid "
        "tohter* kirurg* loomaarst* hambaarst* apteeker* proviisor* psühholoog* advokaat* "
        "jurist* kohtunik* minister ministri saadik* poliitik* politseinik* tuletõrjuja* "
        "päästja* sõdur* sepp sepa puusepp puusepa tisler* kingsepp rätsep* õmbleja* kellassepp "
        "kellasepp* juuksur* leiutaja* koguja* üliõpila* tudeng* sündinud sündis aastane aastat "
        "aasta elab töötab töötanud töötas juhib pensionil pärit"
    ),
}

GIVEN = (
    "aadu aare aarne ado agnes agu ahti aili aime ain aini aita aksel alar albert aleks "
    "aleksander aleksandr aleksandra aleksei alexander allan alma alo andrei andrus ann anna "
    "anneli anni annika anti anton ants arne arno artur asko asta august aune ave avo bruno "
    "diana dmitri eda edgar eduard eerik eero egon eha eino elena elina ella elle ellen elmar "
    "els elsa elve endel enn eno erik erika erki ervin ester eva evald eve evi feliks friedrich "
    "galina gerli greete grete gustav hanna hannes hans harald harri harry heidi heiki heili "
    "heldur helen helena helga helju helmi helmut hilda hilja hugo igor ilmar ilme ilona ilse "
    "inga inge ingrid inna inno irina iris ivan ivar ivi ivo jaak jaana jaanika jaanus jako "
    "janar janek janne jekaterina jelena jevgeni joel johan johanna johannes joonas joosep "
    "juhan julia juri juta kaarin kaia kaido kaire kairi kaisa kaja karin karl karmen kaspar "
    "kati katre keit kerli kert kirsi kristel kristiina kristina kristo kuldar kustas kustav "
    "kätlin laura lauri lauris lea leho lehte lehti leili leini lembit leo liidia liivi lilian "
    "lille linnar ljubov ljudmila loreida luule maie maiga maimu maire maksim malev mall mare "
    "marek maret margarita marge margit margot mari-liis maria marianne marika marina maris "
    "marit mart martti mattias merilin merle mia mihhail miina mikk milvi mirjam monika nadežda "
    "naima natalia natalja nele niina nikolai nina nora oivi olav oleg olev olga oskar ott otto "
    "paavo paul paula pavel piia pille pilvi pärt rael raimo raimond rain raul rauno reelika "
    "reet reimo reino riho riinu riivo risto roman rudolf ruth saima salme sander sandra selma "
    "sergei sergey sigrid siiri sille silva silver silvi silvia sirli sten sulev svea svetlana "
    "taavi taimi taivo tamara tambet tanel tarvi tatiana tatjana tauno teet tene terje theodor "
    "toivo tooni triinu tuuli tõnis uku ulvi uno ursula vahur vaike valdek valdo valdur "
    "valentina valeri valter veiko velli vello verner viiu viivi viktor viktoria vilja villem "
    "villu virve vladimir voldemar ülar üllar"
)
"""First names that are less frequent than those of the language."""
