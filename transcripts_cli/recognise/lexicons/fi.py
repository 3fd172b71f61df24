"""Finnish: words near names."""

LEXICON = {
    "talking": (
        "haastat* keskustel* jutellut jutteli* juttelemassa juttutuok* juttusilla juttusille "
        "jutustel* jututti jututtanut rupattel* puhui puhuimme puhutti puhuttelu kysyi kysyimme "
        "kysyvät kysyy kysynyt kysyjä kysyjänä kysymys kysymykset kysymyksiä kysymyksiin kysely "
        "tapasi tapasimme tapaamassa tapaaminen tavannut kohtasi kohtaaminen vieraili "
        "vierailimme vierailu vieraisilla kävi kävimme kuunteli kuuntelimme kuunnellut "
        "kuulusteli tallensi tallenne tallennettu nauhoit* äänitti äänittänyt kirjasi kirjannut "
        "muistiinpan* muistiin kokosi koonnut keräsi kerännyt valmisteli valmistellut juonsi "
        "juontaja juontajana juontaa moderoi moderaattor* dialogi vuoropuhelu"
    ),
    "telling": (
        "kertoo kertoi kertovat kertoivat kertonut kertoja sanoo sanoi sanovat sanonut selittää "
        "selitti vastaa vastasi vastaavat vastaus vastaukset vastauksia vastannut muistelee "
        "muisteli muistelma* muistaa muistelua paljastaa paljasti uskoo uskoi ajattelee pohtii "
        "pohti toteaa totesi kuvailee kuvaili kuvaa tunnustaa tunnusti myöntää myönsi väittää "
        "arvioi korostaa muistuttaa raportoi jakaa avautuu avaa puhuu toivoo unelmoi haaveilee "
        "huomauttaa lausunto"
    ),
    "making": (
        "kuva kuvat kuvaus kuvannut kuvaaja kuvaajat valokuv* kansikuva kamera kameramies "
        "kuvitus kuvittaja kuvittanut piirros piirrokset piirtäjä piirtänyt pilapiirros* "
        "pilakuva karikatyyri* sarjakuva* grafiikka graafikko graafinen taitto taittaja "
        "taittanut ulkoasu suunnittelu suunnittelija layout ladonta kansi käännös kääntäjä "
        "kääntänyt suomennos suomentaja suomentanut suomennettu tulkki litteroin* litteroija "
        "puhtaaksikirjoitus oikoluku oikolukija kielenhuolto ääni äänitys äänittäjä "
        "äänitarkkail* musiikki tekniikka tuotanto tuottaja tuottanut ohjaus leikkaus leikkaaja "
        "leikannut editointi painatus paino painopaikka painettu kirjapaino* kustantaja "
        "kustannus julkaisija julkaissut päätoimit* vastuuhenkilö vastaava mainos mainokset "
        "ilmoitusmyynti ilmoitukset sponsori* painos painosmäärä levikki esipuhe johdanto "
        "arkisto arkistokuva lehdistökuva webmaster"
    ),
    "staff": (
        "lehtemme toimittaj* toimittanut toimitus toimituksen toimituskun* toimitussihteer* "
        "reportteri* kirjeenvaihtaj* journalist* kirjoittaj* kirjoittanut kirjoitti kirjoittaa "
        "kirjoitus teksti tekstit sanat avustaja avustajamme avustajat kollega kollegat "
        "kollegamme työtoveri* harjoittelija* freelancer* kolumnist* pakinoitsija* uutistoimit* "
        "tiimimme meidän meille kynästä koostanut"
    ),
    "elsewhere": (
        "lue lukekaa myös lisää seuraava seuraavat edellinen tulossa tuleva tulevat pian numero "
        "numerot numerossa kronikka kolumni kolumnit palsta pakina muotokuva henkilökuva luento "
        "luennot esitelmä konsertti konsertit konsertin näyttely* lukupiiri lausuntailta "
        "resitaali opastus opastettu kierros avajaiset vihkiäiset avaaminen työpaja* seminaari* "
        "kurssi liput lippu lipunmyynti sisäänpääsy yhteystied* yhteydenotto ilmoittautumi* "
        "ilmoittaudu rekisteröi* kommentti kommentit kommentoi tilaa tilaus tilaukset "
        "uutiskirje ilmoitus muistokirjoit* kuolinilmoitus kuolleet nimetty perusti perustettu "
        "perustama tapahtuma* kalenteri mielipide yleisönosasto* arvostelu kirja-arvostelu "
        "sarja jatkokertomus aiheeseen arkistot"
    ),
    "kin": (
        "aviomies miehensä miehen vaimo vaimonsa vaimon puoliso puolisonsa poika poikansa pojan "
        "tytär tyttärensä tyttären veli veljensä veljen sisar sisarensa sisko siskonsa "
        "sisarukset äiti äitinsä äidin isä isänsä isän vanhemmat isoisä* isoäiti* ukki ukkinsa "
        "vaari vaarinsa pappa mummo mummonsa mummi isovanhem* lapsenlaps* pojanpoika "
        "tyttärentytär setä setänsä eno enonsa täti tätinsä serkku serkkunsa veljenpoika "
        "siskontyttö appi anoppi appiukko lanko käly vävy miniä kumppani* avopuoliso* avovaimo "
        "naimisissa nainut kihlattu* kihlautunut eronnut naapuri* ystävä ystävänsä ystävät "
        "ystävättär* opettajansa oppi-isä mestari mestarinsa mentori* edeltäjä* seuraaja "
        "seuraajansa perustaja* edesmen* vainaja* kuollut kuoli kuolinpesä jäämistö pomo "
        "pomonsa esimies valmentajansa oppilas oppilaansa opetuslapsi leski lesken leskimies "
        "esi-isä*"
    ),
    "trades": (
        "leipuri* kondiittori* maanviljelij* viljelijä* isäntä emäntä mehiläistarh* paimen "
        "puutarhuri* kalastaja* metsästäjä* metsuri* kapteeni* laivuri* merimies luotsi "
        "lentäjä* sairaanhoit* lähihoitaja* hoitaja* kätilö* professori* dosentti* lehtori* "
        "opettaja opettajat rehtori* johtaja johtajana toimitusjohtaj* pormestari* "
        "kunnanjohtaj* kaupunginjohtaj* puheenjohtaj* presidentti* sihteeri* taiteilija* "
        "kuvataiteil* taidemaalari* maalari* kuvanveist* keraamikko* savenvalaja muusikko* "
        "laulaja* pianisti* viulisti* urkuri* kitaristi* säveltäj* kapellimest* kanttori* "
        "kirjailij* runoilij* näytelmäkirj* näyttelijä* elokuvaohjaaj* ohjaaja tanssija* "
        "pelaaja* jalkapalloilij* jääkiekkoilij* maalivahti* hyökkääjä* valmentaja urheilija* "
        "juoksija* hiihtäjä* pyöräilijä* uimari* tiedemies tutkija* biologi* historioits* "
        "historiantutk* fyysikko* kemisti* matemaatik* tähtitieteil* arkeologi* sosiologi* "
        "filosofi insinööri* arkkitehti arkkitehdi* ohjelmoija* kokki keittiömest* "
        "ravintoloits* omistaja* isännöitsij* päällikkö* yrittäjä* kauppias* kauppiaana "
        "kirjakauppias* kirjastonhoit* kuraattori* vapaaehtoi* eläkeläi* veteraani* voittaja* "
        "mestaruus palkittu asiantunt* aktivist* pappi kirkkoherra* piispa* pastori* imaami "
        "munkki nunna lääkäri* tohtori* kirurgi* eläinlääk* hammaslääk* apteekkari* farmaseut* "
        "psykologi* asianajaj* juristi* tuomari* ministeri* kansanedust* poliitikko* poliisi "
        "palomies sotilas seppä puuseppä kirvesmies suutari* räätäli* ompelija* kelloseppä* "
        "parturi* kampaaja* keksijä* keräilijä* opiskelija* syntynyt syntyi vuotta vuotias "
        "vuotiaana asuu asuva työskentelee työskennellyt johtaa pyörittää eläkkeellä kotoisin"
    ),
}
