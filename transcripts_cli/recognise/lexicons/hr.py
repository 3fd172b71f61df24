"""Croatian: words near names."""

LEXICON = {
    "talking": (
        "intervju* razgovor* razgovarao razgovarala razgovarali razgovara porazgovara* "
        "popričali popričao pričali čavrlja* ćaskali ćaskanje pitao pitala pitali pitamo pita "
        "pitanje pitanja pitanjima upitao upitala upitali zapitali propitivao ispitivao ispitao "
        "ispitala anketa anketirao sugovornik* sugovornica susreo susrela susreli susret "
        "susretu sreli sastao sastala sastali našli posjetio posjetila posjetili posjet slušao "
        "slušala saslušali poslušali snimila snimili snimka zabilježio zabilježila zabilježili "
        "bilježio zapisao zapisala zapisali zapis prikupio prikupila skupio vodio vodila vodili "
        "vodi pripremio pripremila pripremili dijalog moderator* moderirao moderirala voditelj "
        "voditeljica"
    ),
    "telling": (
        "priča pričao pričala ispričao ispričala pripovijeda kaže kazao kazala rekao rekla "
        "rekli govori govorio objašnjava objasnio objasnila odgovara odgovorio odgovorila "
        "odgovori odgovor prisjeća prisjetio prisjetila sjeća sjećanja sjećanje otkriva otkrio "
        "otkrila priznaje priznao priznala ispovijest vjeruje smatra misli tvrdi opisuje opisao "
        "opisala ističe istaknuo istaknula naglašava dodaje navodi izvještava svjedoči "
        "svjedočanstvo dijeli o nada sanja osvrće"
    ),
    "making": (
        "foto fotografij* fotograf fotografkinja fotografirao fotke snimio slika slike kamera "
        "kamerman snimatelj* ilustracij* ilustrator* ilustrirao crtež crteži crtao crtač* "
        "nacrtao karikatur* grafika grafički grafičar* infografika prijelom prelomio layout "
        "dizajn dizajner* oblikovanje oblikovao slog naslovnica prijevod preveo prevela "
        "prevoditelj* transkript* transkripcija prijepis lektura lektor lektorica lektorirao "
        "korektura korektor* ton tonski tonac zvuk glazba tehnika tehnička produkcija "
        "producent* proizvodnja režija montaža montažer* tisak tiskara tiskano tiskanje "
        "nakladnik nakladnica izdavač* izdanje izdaje glavni glavna odgovorni odgovorna reklama "
        "oglasi oglašavanje marketing sponzor* pokrovitelj* naklada predgovor uvodnik arhiv "
        "arhiva arhive impresum"
    ),
    "staff": (
        "naš naša naše našeg našem naši reporter* dopisnik* dopisnica novinar* izvjestitelj* "
        "urednik urednica uredništv* uredio uredila redakcij* autor autora autorica autorice "
        "autori suradnik suradnica suradnici kolega kolegica kolege pripravnik* vježbenik* "
        "stažist* tekst teksta tekstovi riječi napisao napisala napisali piše pisao pisala "
        "kolumnist* publicist* tim nam mi potpisuje od"
    ),
    "elsewhere": (
        "pročitaj pročitajte čitaj čitajte također sljedeć* slijedi uskoro nadolazeć* najava "
        "najave broj broja broju brojevi kronik* kolumna kolumne stupac rubrika portret "
        "portreti predavanj* koncert koncerti izložba izložbe izložbu čitanje recital vodstvo "
        "razgled otvorenje otvaranje inauguracija radionica radionice radionicu seminar* "
        "ulaznic* karte ulaz kontakt kontakti kontaktirajte prijava prijave prijavite "
        "registracija registriraj komentar komentari komentiraj pretplat* newsletter oglas "
        "obavijest* nekrolog* osmrtnic* nazvan nazvana osnovan osnovana događaj* događanja "
        "kalendar pismo pisma recenzij* feljton* serijal povezano vezani najnovije najčitanije "
        "prethodni prethodna prethodno prethodne"
    ),
    "kin": (
        "muž muža mužem suprug* žena žene ženom sin sina sinom sinovi kći kćer kćeri kćerka "
        "brat brata bratom braća sestra sestre sestrom sestru majka majke majkom mama mame otac "
        "oca ocem tata roditelj* djed djeda baka bake bakom unuk unuka unuke unuci pradjed* "
        "prabaka ujak stric stričev tetka teta tetak bratić* bratična rođak* sestrična nećak* "
        "svekar svekrva punac punica zet snaha šogor* partner* oženjen udana vjerenik vjerenica "
        "zaručnik* zaručnica razveden* susjed* prijatelj* učitelja učiteljem mentor* majstor "
        "majstora prethodnik* prethodnica nasljednik* nasljednica osnivač* pokojn* preminul* "
        "preminuo umro umrla ostavština šef šefa šefica trenera učenik učenica šegrt udovica "
        "udovac predak preci"
    ),
    "trades": (
        "pekar* slastičar* seljak ratar poljoprivrednik* poljoprivrednica farmer* vinar* "
        "vinogradar* pčelar* vrtlar* ribar* lovac šumar* kapetan* brodovlasnik mornar* pomorac "
        "pilot* njegovatelj* primalja profesor* docent* nastavnik* nastavnica učitelj "
        "učiteljica odgojitelj* ravnatelj* direktor* gradonačelni* načelnik* župan* "
        "predsjednik* predsjednica tajnik* tajnica umjetnik* umjetnica slikar* kipar* "
        "keramičar* lončar glazbenik* glazbenica pjevač* pijanist* violinist* orguljaš* "
        "gitarist* skladatelj* dirigent* pisac pisca književnik* književnica spisatelj* "
        "pjesnik* dramatičar* glumac glumca glumica redatelj* plesač* igrač* nogometaš* vratar* "
        "napadač* trener trenerica sportaš* trkač* biciklist* plivač* košarkaš* rukometaš* "
        "znanstvenik* znanstvenica istraživač* biolog biologinja povjesničar* fizičar* kemičar* "
        "matematičar* astronom* arheolog* sociolog* filozof* inženjer* arhitekt arhitektica "
        "programer* kuhar* chef vlasnik* vlasnica upravitelj* menadžer* poduzetnik* poduzetnica "
        "trgovac knjižar* knjižničar* kustos* volonter* veteran* branitelj* pobjednik* "
        "pobjednica prvak prvakinja laureat* dobitnik* dobitnica stručnjak* ekspert* aktivist* "
        "svećenik* župnik* fratar biskup* redovnica pastor imam liječnik* liječnica doktor* "
        "kirurg* veterinar* zubar* stomatolog* ljekarnik* psiholog* odvjetnik* odvjetnica sudac "
        "sutkinja ministar ministrica zastupnik* zastupnica političar* policajac policajka "
        "vatrogas* vojnik* kovač stolar* tesar postolar krojač* urar frizer* izumitelj* "
        "kolekcionar* sakupljač* student* rođen rođena godina godine živi radi radio radila "
        "mirovini umirovljen* rodom"
    ),
}
