"""Swedish: words near names."""

LEXICON = {
    "talking": (
        "intervju* samtal* talade talat pratade pratat pratar pratstund snackade snackat "
        "snackar snack frågade frågat frågar frågor frågan fråga frågeställ* frågvis utfråg* "
        "träffade träffat träffar träff mötte mötts möter möte besökte besökt besöker besök "
        "hälsade lyssnade lyssnat lyssnar nedtecknat nedtecknade antecknat antecknade "
        "antecknare spelade inspelning inspelad upptecknat upptecknad samlade insamlat ledde "
        "leder förberett förberedde konversation dialog diskussion språkade språkat moderator* "
        "programledare enkät utspord*"
    ),
    "telling": (
        "berättar berättade berättat berättelse säger sade sa sagt förklarar förklarade svarar "
        "svarade svar svaren minns mindes erinrar avslöjar avslöjade anser menar tror trodde "
        "tycker tyckte beskriver beskrev skildrar erkänner erkände medger rapporterar delar "
        "uppger hävdar påpekar betonar hoppas drömmer om talar blickar tillbakablick återger "
        "konstaterar funderar resonerar bekänner"
    ),
    "making": (
        "foto foton fotograf* bild bilder bilden kamera kameraman filmade illustration* "
        "illustratör* illustrerad teckning* tecknare tecknad karikatyr* skämtteckn* grafik "
        "grafisk* formgiv* layout design designer sättning ombrytning omslag översatt översätt* "
        "tolkning transkriber* transkription utskrift avskrift korrektur* korrläs* språkgransk* "
        "ljud ljudtekniker musik teknik tekniker produktion producent* producerad regi regissör "
        "klipp klippning klippt redigering redigerad tryck tryckeri* tryckt förlag förläggare "
        "utgivare utgivning utgiven chefredaktör* ansvarig ansvarige annons annonser "
        "annonsering reklam sponsor* sponsrad upplaga förord arkiv arkivet arkivbild pressbild "
        "vinjett webbmaster webbansvarig"
    ),
    "staff": (
        "vår vårt våra reporter reportern reportrar korrespondent* journalist* redaktör* "
        "redaktion* författare författaren medarbetare* skribent* krönikör* kollega kollegan "
        "kollegor praktikant* frilans* text texter ord av skriven skrivit skrev skriver "
        "nedskriven utsänd utsände oss vi signatur byline notis*"
    ),
    "elsewhere": (
        "läs också nästa föregående förra kommande snart nummer numret krönika krönikor kolumn "
        "spalt porträtt föredrag föreläsning* konsert konserter utställning* uppläsning "
        "högläsning recital visning visningar guidad rundtur invigning* verkstad workshop* "
        "biljett biljetter inträde kontakt kontakta anmälan anmäl anmälning* registrering "
        "registrera kommentar kommentarer kommentera prenumer* nyhetsbrev dödsruna* minnesord "
        "dödsannons* uppkallad grundad grundat grundades evenemang kalender kalendarium "
        "insändare brev recension* följetong serie relaterat liknande"
    ),
    "kin": (
        "maken make maka hustru fru frun son sonen söner dotter dottern döttrar bror brodern "
        "bröder syster systern systrar syskon mor modern mamma mamman far fadern pappa pappan "
        "föräldrar farfar morfar farmor mormor barnbarn sonson dotterson sondotter dotterdotter "
        "morbror farbror onkel moster faster tant kusin* brorson systerson brorsdotter "
        "systerdotter svärfar svärmor svåger svägerska svärson svärdotter partner sambo* särbo "
        "pojkvän flickvän gift förlovad fästman fästmö skild granne* grannar vän vännen vänner "
        "väninna lärare läraren läromästare mästare mentor* företrädare efterträdare grundare* "
        "framlidne avliden avlidne dog död bortgång* kvarlåten* chef chefen tränare lärjunge* "
        "elev änka änkan änkling förfader*"
    ),
    "trades": (
        "bagare* konditor* bonde bonden lantbrukare* odlare* biodlare* herde trädgårdsmästare* "
        "fiskare* jägare* kapten kaptenen skeppare* sjöman lots pilot* sjuksköterska* "
        "undersköterska* barnmorska* professor* docent* lektor* rektor* direktör* borgmästare* "
        "kommunalråd ordförande* president* sekreterare* konstnär* målare målaren målarinna "
        "skulptör* keramiker* krukmakare* musiker* sångare* sångerska* pianist* violinist* "
        "organist* gitarrist* kantor* tonsättare* kompositör* dirigent* romanförfattare* "
        "författarinna* poet* diktare* dramatiker* skådespelare* skådespelerska* filmare* "
        "dansare* dansös spelare spelaren fotbollsspelare* målvakt* anfallare* idrottare* "
        "löpare* cyklist* simmare* skidåkare* vetenskapsman* forskare* biolog* historiker* "
        "fysiker* kemist* matematiker* astronom astronomen arkeolog* sociolog* filosof "
        "filosofen ingenjör* arkitekt arkitekten programmerare* kock* krögare* ägare* "
        "föreståndare* ledare ledaren verksamhetschef* företagare* handlare* bokhandlare* "
        "bibliotekarie* intendent* volontär* frivillig* pensionär* veteran* vinnare* segrare* "
        "mästarinna pristagare* expert* aktivist* präst* kyrkoherde* biskop* pastor imam munk "
        "nunna läkare* doktor kirurg* veterinär* tandläkare* apotekare* psykolog psykologen "
        "advokat* domare* minister* riksdagsledamot politiker* polisen polis brandman soldat* "
        "smed smeden snickare* skomakare* skräddare* sömmerska* urmakare* frisör* uppfinnare* "
        "samlare* student* född år årig åriga bor arbetar arbetat driver drivit pensionerad "
        "bosatt"
    ),
}
