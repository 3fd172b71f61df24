"""Finnish."""

from transcripts_cli.recognise.languages.language import Language, listed

FINNISH = Language(
    code="fi",
    common="ja on ei se että oli mutta ovat kun niin myös kuin joka siitä sitten nyt vielä mitä vain koska paljon sitä olla kanssa ollut jotka mukaan sekä kaikki olisi",
    given="juha timo matti kari mikko jari antti jukka mika markku pekka hannu heikki seppo janne sami ville marko petri lauri jani tapio juhani olavi anne päivi anna sari minna liisa tiina marja hanna pirjo johanna riitta leena kaisa maria helena tuula merja katja outi jenni ritva",
    first="minä minun minua minulla minulle minut mulla mulle olen olin meidän meillä meitä olemme luulen aloitin ajattelin",
    singular="minä minun voinko",
    speech="minä sinä joo kyllä kiitos moi hei okei mä sä teillä teidän sinun sulla mulla tervetuloa",
    interview=listed(
        "haastattelu; haastattelussa; haastatteli; haastateltavana; litterointi; litteraatti; "
        "haastattelimme; haastateltiin; haastattelee; tapasimme; juttelimme; muistitieto; "
        "viisi kysymystä; keskustelu; keskustelimme"
    ),
    others=listed(
        "usein kysyttyä; usein kysytyt kysymykset; ukk; haastattelurunko; haastattelukysymykset; "
        "muutosloki; versiohistoria; sanasto; sitaatteja"
    ),
    credits=listed(
        "haastattelija; haastattelijat; haastatteli; haastattelu; haastattelun teki; kysymykset; "
        "toimittajana; haastattelun tekijä; haastattelun tekivät; haastattelun teki ja; haastattelijana; "
        "haastattelijoina; haastattelijana toimi; haastattelijoina toimivat; haastattelijan nimi; "
        "haastattelu ja kuvat; haastattelu ja kuva; haastattelu ja teksti; teksti ja haastattelu; "
        "haastattelut; haastattelivat; haastattelee; haastattelusta vastasi; haastattelun suoritti; "
        "haastattelun toteutti; haastattelun nauhoitti; haastattelun äänitti; nauhoitti; nauhoittaja; "
        "äänitti; äänittäjä; tallensi; tallentaja; muistiin merkitsi; muistiinmerkitsijä; kerääjä; "
        "kysymykset esitti; kysymykset esittivät; kysymykset laati; kysyjä; kysyjänä; kysyjinä; "
        "kyselijä; kyseli; keskustelua johti; keskustelun veti; keskustelua veti; keskustelua luotsasi; "
        "puhetta johti; juontajana; juontajana toimi; juonsi; moderaattori; moderaattorina; moderoi; "
        "studiossa toimittaja; mikrofonin takana; mikrofonin ääressä; jututti; jututtajana; "
        "kuulustelijana; kuulustelija; ohjelman toimitti; toimittajina"
    ),
    bylines=listed(
        "teksti; teksti ja kuvat; teksti ja kuva; kirjoittaja; toimittaja; teksti ja valokuvat; tekstit; "
        "teksti & kuvat; teksti & kuva; kirjoitti; kirjoittanut; artikkeli; jutun kirjoitti; "
        "toimittanut; toimitti; reportteri"
    ),
    guests=listed(
        "allekirjoitus; allekirjoittanut; haastateltava; haastateltavana; haastattelussa; vieraana; "
        "vieras; informantti; haastateltavat; haastateltu; haastateltavan nimi; haastateltavana oli; "
        "haastateltavana on; vieraanamme; vieraanamme on; vieraana on; vieraana oli; vieraanani on; "
        "vieraanani; tänään vieraana; tänään vieraanamme; päivän vieras; studiossa on; "
        "studiossa vieraana; kanssamme on; vastaajana; vastaaja; vastaajina; kertoja; kertojana; "
        "kertojan nimi; muistelija; muistelijana; kielenopas; kielenoppaana; tiedonantaja; kuultavana; "
        "todistajana kuultiin; todistajan kuulustelu; kysymyksiin vastaa; kysymyksiin vastasi; "
        "keskustelukumppanina"
    ),
    askers="kysymys haastattelija toimittaja juontaja tutkija kysyjä haastattelijat moderaattori jututtaja reportteri toimittajat äänittäjä nauhoittaja kuulustelija keskustelunvetäjä kys",
    answerers="vastaus haastateltava vieras informantti vastaaja haastateltu kertoja muistelija kielenopas tiedonantaja todistaja syytetty haastateltavat osallistuja vast",
    chairs="puheenjohtaja juontaja puhemies moderaattori puheenjohtajana varapuhemies keskustelunvetäjä",
    court="tuomari käräjäoikeus syyttäjä tulkki kääntäjä lautamies käräjäsihteeri",
    care="lääkäri potilas hoitaja psykologi terapeutti kätilö sairaanhoitaja omahoitaja",
    shows=listed(
        "vieraana; vieraamme; vieraanani; studiossa; vieraanamme; päivän vieras; tänään vieraana; "
        "tänään studiossa; kanssamme studiossa; tervetuloa ohjelmaan; tervetuloa studioon; "
        "kiitos kun tulit; kiitos kun pääsit; kiitos että tulit"
    ),
    nobody="tuntematon",
    fields="päivä päivämäärä paikka otsikko kirjoittaja kuva kuvat lähde lähteet jaa aika kesto puhelin osoite aihe läsnä poissa käännös kääntänyt litterointi litteroinut äänitys äänite nauhoitus oikoluku taitto kuvitus kuvittaja arkisto signum copyright valokuvat valokuva kuvaaja leikkaus tallenne",
    honorifics="herra rouva neiti tohtori professori ministeri pääministeri kansanedustaja piispa hra rva nti tri prof kirkkoherra pastori rehtori tuomari everstiluutnantti eversti kenraali kapteeni pormestari kunnanjohtaja kaupunginjohtaja arkkipiispa",
    particles="af von",
    introductions=listed(
        "nimeni on; minun nimeni on; minä olen; mun nimi on; mä olen; minua kutsutaan; mua kutsutaan"
    ),
    courtesies="herra rouva neiti",
    offices="lääkäri opettaja rehtori johtaja valmentaja asianajaja syyttäjä pormestari toimitusjohtaja professori kirkkoherra pastori kunnanjohtaja kaupunginjohtaja tulkki tiedottaja kirjailija päätoimittaja kirjastonhoitaja juontaja toimittaja",
    bench="tuomari oikeus",
    examiners=listed("kuulustelija; kysymykset esittää; kuulustelee; kuulustelijana"),
    called=listed(
        "todistaja; todistajana; todistajana kuultiin; todistajan kuulustelu; kuullaan todistajana"
    ),
    asks_name=listed(
        "mikä on nimesi; mikä sun nimi; nimenne; mikä sinun nimesi; mikä teidän nimenne; "
        "esittele itsesi; esittelisitkö; esitteletkö itsesi; kuka olet; kuka sinä olet"
    ),
    heard="nauru naura taputuk epäselv hihi kikat yskä yski huoka",
    talks=listed(
        "haastatteli; haastattelee; tapasi; haastattelivat; jututti; jututtaa; keskusteli; "
        "haastattelemassa; kävi tapaamassa; kävi haastattelemassa"
    ),
    credits_behind=listed(
        "haastatteli häntä; esitti kysymykset; teki haastattelun; johti keskustelua; veti keskustelua; "
        "juonsi keskustelun; toimi haastattelijana; kyseli"
    ),
    cases=(
        "sen:nen sta:s lta: lle: n:",
        "",
    ),
    talking=(
        "haastat* keskustel* jutellut jutteli* juttelemassa juttutuok* juttusilla juttusille "
        "jutustel* jututti jututtanut rupattel* puhui puhuimme puhutti puhuttelu kysyi kysyimme "
        "kysyvät kysyy kysynyt kysyjä kysyjänä kysymys kysymykset kysymyksiä kysymyksiin kysely "
        "tapasi tapasimme tapaamassa tapaaminen tavannut kohtasi kohtaaminen vieraili vierailimme "
        "vierailu vieraisilla kävi kävimme kuunteli kuuntelimme kuunnellut kuulusteli tallensi "
        "tallenne tallennettu nauhoit* äänitti äänittänyt kirjasi kirjannut muistiinpan* muistiin "
        "kokosi koonnut keräsi kerännyt valmisteli valmistellut juonsi juontaja juontajana "
        "juontaa moderoi moderaattor* dialogi vuoropuhelu"
    ),
    telling=(
        "kertoo kertoi kertovat kertoivat kertonut kertoja sanoo sanoi sanovat sanonut selittää "
        "selitti vastaa vastasi vastaavat vastaus vastaukset vastauksia vastannut muistelee "
        "muisteli muistelma* muistaa muistelua paljastaa paljasti uskoo uskoi ajattelee pohtii "
        "pohti toteaa totesi kuvailee kuvaili kuvaa tunnustaa tunnusti myöntää myönsi väittää "
        "arvioi korostaa muistuttaa raportoi jakaa avautuu avaa puhuu toivoo unelmoi haaveilee "
        "huomauttaa lausunto"
    ),
    making=(
        "kuva kuvat kuvaus kuvannut kuvaaja kuvaajat valokuv* kansikuva kamera kameramies kuvitus "
        "kuvittaja kuvittanut piirros piirrokset piirtäjä piirtänyt pilapiirros* pilakuva "
        "karikatyyri* sarjakuva* grafiikka graafikko graafinen taitto taittaja taittanut ulkoasu "
        "suunnittelu suunnittelija layout ladonta kansi käännös kääntäjä kääntänyt suomennos "
        "suomentaja suomentanut suomennettu tulkki litteroin* litteroija puhtaaksikirjoitus "
        "oikoluku oikolukija kielenhuolto ääni äänitys äänittäjä äänitarkkail* musiikki tekniikka "
        "tuotanto tuottaja tuottanut ohjaus leikkaus leikkaaja leikannut editointi painatus paino "
        "painopaikka painettu kirjapaino* kustantaja kustannus julkaisija julkaissut päätoimit* "
        "vastuuhenkilö vastaava mainos mainokset ilmoitusmyynti ilmoitukset sponsori* painos "
        "painosmäärä levikki esipuhe johdanto arkisto arkistokuva lehdistökuva webmaster"
    ),
    staff=(
        "lehtemme toimittaj* toimittanut toimitus toimituksen toimituskun* toimitussihteer* "
        "reportteri* kirjeenvaihtaj* journalist* kirjoittaj* kirjoittanut kirjoitti kirjoittaa "
        "kirjoitus teksti tekstit sanat avustaja avustajamme avustajat kollega kollegat "
        "kollegamme työtoveri* harjoittelija* freelancer* kolumnist* pakinoitsija* uutistoimit* "
        "tiimimme meidän meille kynästä koostanut"
    ),
    kin=(
        "aviomies miehensä miehen vaimo vaimonsa vaimon puoliso puolisonsa poika poikansa pojan "
        "tytär tyttärensä tyttären veli veljensä veljen sisar sisarensa sisko siskonsa sisarukset "
        "äiti äitinsä äidin isä isänsä isän vanhemmat isoisä* isoäiti* ukki ukkinsa vaari "
        "vaarinsa pappa mummo mummonsa mummi isovanhem* lapsenlaps* pojanpoika tyttärentytär setä "
        "setänsä eno enonsa täti tätinsä serkku serkkunsa veljenpoika siskontyttö appi anoppi "
        "appiukko lanko käly vävy miniä kumppani* avopuoliso* avovaimo naimisissa nainut "
        "kihlattu* kihlautunut eronnut naapuri* ystävä ystävänsä ystävät ystävättär* opettajansa "
        "oppi-isä mestari mestarinsa mentori* edeltäjä* seuraaja seuraajansa perustaja* edesmen* "
        "vainaja* kuollut kuoli kuolinpesä jäämistö pomo pomonsa esimies valmentajansa oppilas "
        "oppilaansa opetuslapsi leski lesken leskimies esi-isä*"
    ),
    trades=(
        "leipuri* kondiittori* maanviljelij* viljelijä* isäntä emäntä mehiläistarh* paimen "
        "puutarhuri* kalastaja* metsästäjä* metsuri* kapteeni* laivuri* merimies luotsi lentäjä* "
        "sairaanhoit* lähihoitaja* hoitaja* kätilö* professori* dosentti* lehtori* opettaja "
        "opettajat rehtori* johtaja johtajana toimitusjohtaj* pormestari* kunnanjohtaj* "
        "kaupunginjohtaj* puheenjohtaj* presidentti* sihteeri* taiteilija* kuvataiteil* "
        "taidemaalari* maalari* kuvanveist* keraamikko* savenvalaja muusikko* laulaja* pianisti* "
        "viulisti* urkuri* kitaristi* säveltäj* kapellimest* kanttori* kirjailij* runoilij* "
        "näytelmäkirj* näyttelijä* elokuvaohjaaj* ohjaaja tanssija* pelaaja* jalkapalloilij* "
        "jääkiekkoilij* maalivahti* hyökkääjä* valmentaja urheilija* juoksija* hiihtäjä* "
        "pyöräilijä* uimari* tiedemies tutkija* biologi* historioits* historiantutk* fyysikko* "
        "kemisti* matemaatik* tähtitieteil* arkeologi* sosiologi* filosofi insinööri* arkkitehti "
        "arkkitehdi* ohjelmoija* kokki keittiömest* ravintoloits* omistaja* isännöitsij* "
        "päällikkö* yrittäjä* kauppias* kauppiaana kirjakauppias* kirjastonhoit* kuraattori* "
        "vapaaehtoi* eläkeläi* veteraani* voittaja* mestaruus palkittu asiantunt* aktivist* pappi "
        "kirkkoherra* piispa* pastori* imaami munkki nunna lääkäri* tohtori* kirurgi* eläinlääk* "
        "hammaslääk* apteekkari* farmaseut* psykologi* asianajaj* juristi* tuomari* ministeri* "
        "kansanedust* poliitikko* poliisi palomies sotilas seppä puuseppä kirvesmies suutari* "
        "räätäli* ompelija* kelloseppä* parturi* kampaaja* keksijä* keräilijä* opiskelija* "
        "syntynyt syntyi vuotta vuotias vuotiaana asuu asuva työskentelee työskennellyt johtaa "
        "pyörittää eläkkeellä kotoisin"
    ),
    elsewhere=(
        "lue lukekaa myös lisää seuraava seuraavat edellinen tulossa tuleva tulevat pian numero "
        "numerot numerossa kronikka kolumni kolumnit palsta pakina muotokuva henkilökuva luento "
        "luennot esitelmä konsertti konsertit konsertin näyttely* lukupiiri lausuntailta "
        "resitaali opastus opastettu kierros avajaiset vihkiäiset avaaminen työpaja* seminaari* "
        "kurssi liput lippu lipunmyynti sisäänpääsy yhteystied* yhteydenotto ilmoittautumi* "
        "ilmoittaudu rekisteröi* kommentti kommentit kommentoi tilaa tilaus tilaukset uutiskirje "
        "ilmoitus muistokirjoit* kuolinilmoitus kuolleet nimetty perusti perustettu perustama "
        "tapahtuma* kalenteri mielipide yleisönosasto* arvostelu kirja-arvostelu sarja "
        "jatkokertomus aiheeseen arkistot"
    ),
)
