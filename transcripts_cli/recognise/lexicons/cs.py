"""Czech: words near names."""

LEXICON = {
    "talking": (
        "rozhovor* interview rozmlouv* rozmluv* mluvil mluvila mluvili hovořil hovořila "
        "hovořili povídal povídala povídali povídání popovídal* promluvil* pohovořil* beseda "
        "besedy besedě besedoval* debata debatu debatoval* dialog dialogu ptal ptala ptali "
        "ptáme ptá ptám zeptal* vyptával* dotazoval* tázal tázala otázka otázky otázku otázek "
        "otázkami zpovídal* vyzpovídal* zpovídá tazatel* potkal potkala potkali setkal setkala "
        "setkali setkání sešel sešla sešli navštívil* návštěva návštěvě poslouchal* vyslechl* "
        "nahrál nahrála natočil* zaznamenal* zapsal zapsala zapsali zápis zapisovatel* sebral* "
        "vedl vedla vedli připravil* přichystal* moderoval* moderátor* moderuje anketa"
    ),
    "telling": (
        "vypráví vyprávěl* vyprávění říká říkal říkala řekl řekla uvedl* vysvětluje vysvětlil* "
        "odpovídá odpovídal* odpověděl* odpověď odpovědi odpovědích vzpomíná vzpomínal* "
        "vzpomněl* vzpomínky pamatuje prozradil* prozrazuje přiznal* přiznává odhaluje odhalil* "
        "věří myslí domnívá tvrdí tvrdil* popisuje popsal* líčí zdůrazňuje svěřil* svěřuje "
        "ohlíží sdílí dodává dodal* podotýká přemýšlí o povídá mluví hovoří sní"
    ),
    "making": (
        "foto fotografie fotograf fotografka fotografii fotografoval* fotky snímek snímky "
        "snímků obrázek obrázky obrazov* kamera kameraman* ilustrac* ilustrátor* ilustroval* "
        "kresba kresby kreslil* kreslíř* nakreslil* karikatur* grafika grafik grafička grafick* "
        "infografika sazba sazbu zlom layout design úprava návrh obálka překlad překladu "
        "přeložil* překladatel* tlumočil* přepis přepsal* korektur* korektor* zvuk zvukař* "
        "hudba hudbu technika produkce producent* výroba režie střih střihač* tisk tiskárn* "
        "vytiskl* vydavatel* vydává vydal nakladatel* šéfredakt* zodpovíd* odpovědný odpovědná "
        "reklama inzerc* inzerát* sponzor* náklad nákladu předmluva úvod archiv archivu titulní "
        "webmaster"
    ),
    "staff": (
        "náš naše našeho našemu naši naší našich naším reportér* redaktor* redakce redakci "
        "redakční korespondent* zpravodaj zpravodajka dopisovatel* novinář* publicist* autor "
        "autora autoři autorka autorky autorem autorkou spolupracovník* spolupracovnice kolega "
        "kolegyně kolegové stážist* praktikant* text texty textu slova napsal napsala napsali "
        "psal psala píše sepsal* sloupkař* přispěvatel* přispěl přispěla nám my od"
    ),
    "elsewhere": (
        "čtěte přečtěte také dále další následující předchozí minulé příští připravujeme "
        "chystáme nadcházející číslo čísla čísle kronik* sloupek sloupky rubrika portrét "
        "portréty medailon* přednášk* koncert koncerty koncertu výstava výstavy výstavu čtení "
        "recitál prohlídk* exkurz* vernisáž* otevření zahájení inaugurac* workshop* seminář* "
        "dílna dílny vstupenk* vstupné lístky kontakt kontakty registrac* přihlášk* přihlaste "
        "přihlásit komentář* komentuj* diskuse předplatn* předplaťte odběr newsletter oznámení "
        "nekrolog* úmrtí parte pojmenovan* založen* událost* akce kalendář* pozvánk* dopis "
        "dopisy recenz* seriál související archivní aktuality oblíbené"
    ),
    "kin": (
        "manžel manžela manželem manželka manželky manželkou manželce muž muže žena ženy syn "
        "syna synem synové dcera dcery dcerou dceři bratr bratra bratrem sestra sestry sestrou "
        "matka matky matkou maminka maminky máma mámy otec otce otcem tatínek táta táty rodiče "
        "rodičů dědeček dědečka děda dědy babička babičky vnuk vnuka vnučka vnoučata strýc "
        "strýce strýček teta tety bratranec bratrance sestřenice synovec neteř tchán tchyně zeť "
        "snacha švagr* partner* ženatý vdaná provdan* oženil snoubenec snoubenka rozveden* "
        "soused* přítel přítele přítelem přítelkyně přátelé kamarád* učitel učitele učitelem "
        "učitelka učitelky mistr mistra mentor* předchůdc* předchůdkyně nástupc* nástupkyně "
        "zakladatel* zesnul* nebožtík zemřel zemřela zemřelý pozůstal* dědictví šéf šéfa šéfová "
        "trenér* žák žáka žákyně žačka vdova vdovy vdovec předek předci praděd*"
    ),
    "trades": (
        "pekař* cukrář* zemědělec zemědělce farmář* sedlák* rolník* vinař* včelař* zahradník* "
        "zahradnice rybář* lesník* myslivec kapitán* námořník* pilot pilota pilotka sestřička "
        "ošetřovatel* porodní profesor* docent* lektor* ředitel* starosta starosty starostka "
        "starostkou primátor* hejtman* prezident* předseda předsedy předsedkyně tajemník* "
        "tajemnice umělec umělce umělkyně malíř* sochař* keramik keramička hrnčíř* hudebník* "
        "hudebnice muzikant* zpěvák* zpěvačk* písničkář* klavírist* houslist* varhaník* "
        "kytarist* skladatel* dirigent* spisovatel* prozaik* básník* básnířk* dramatik "
        "dramatika herec herce hercem herečk* režisér* tanečnice tanečník* hráč hráče hráčka "
        "fotbalist* hokejist* brankář* útočník* sportovec sportovkyně běžec běžkyně cyklist* "
        "plavec plavkyně vědec vědce vědkyně výzkumník* výzkumnice badatel* biolog bioložka "
        "historik historika historička fyzik fyzička chemik chemička matematik matematička "
        "astronom* archeolog* sociolog* filozof filozofka inženýr* architekt architektka "
        "architekta programátor* kuchař* šéfkuchař* hospodský hostinsk* majitel* provozovatel* "
        "vedoucí manažer* jednatel* podnikatel* prodavač* knihkup* knihovn* kurátor* "
        "dobrovolník* dobrovolnice důchodce důchodkyně veterán* vítěz* šampion* laureát* "
        "expert* odborník* odbornice aktivist* kněz kněze farář* biskup* pastor jáhen řeholnice "
        "mnich lékař* doktor* chirurg* veterinář* zubař* lékárník* psycholog psycholožka "
        "advokát* právník* právnička soudce soudkyně ministr* poslanec poslanc* poslankyně "
        "senátor* politik politička policist* hasič* voják* kovář* truhlář* tesař* švec krejčí "
        "švadlena hodinář* kadeřni* vynálezc* sběratel* student* narozen* narodil* let letý "
        "letá žije pracuje pracoval* vede řídí provozuje důchodu pochází rodák rodačka"
    ),
}
