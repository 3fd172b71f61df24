"""Norwegian: words near names."""

LEXICON = {
    "talking": (
        "intervju* samtale* samtalte snakket snakka snakk prat pratet prata prater praten "
        "spurte spurt spør spørre spørsmål spørsmåla spørsmålene utspurt utspør* utspurte traff "
        "truffet møtte møttes møter møte møtet besøkte besøkt besøker besøk besøket vitja "
        "lyttet lytter lytta nedtegnet nedtegnede nedskrevet noterte notert opptak innspilling "
        "samlet samla ledet leder førte ført forberedt forberedte dialog konversasjon diskusjon "
        "moderator* ordstyrer* programleder* spurnad spørrerunde"
    ),
    "telling": (
        "forteller fortalte fortalt fortelling fortel fortalde sier sa sagt seier forklarer "
        "forklarte forklart svarer svarte svar svaret svarene husker husket mintes minnes "
        "minner hugsar avslører avslørte mener mente tror trodde synes beskriver beskrev "
        "skildrer innrømmer innrømmet innrømte erkjenner rapporterer deler uttaler uttalte "
        "hevder påpeker understreker betror håper drømmer om snakker tilbakeblikk bekrefter"
    ),
    "making": (
        "foto fotos fotograf* bilde bilder bildet bildene kamera kameramann filmet "
        "illustrasjon* illustratør* illustrert tegning tegninger tegnet tegner tegneren "
        "teikning* teikna karikatur* grafikk grafiker grafisk layout layouter utforming design "
        "designer formgiv* formgjev* ombrekking sats omslag forside oversettelse* oversatt "
        "oversetter* omsetting omsett omsetjar tolk transkri* utskrift avskrift korrektur* "
        "språkvask lyd lydmann lydtekniker musikk teknikk tekniker produksjon produsent* "
        "produsert regi regissør klipp klipper klippet redigering redigert trykk trykkeri* "
        "trykt forlag forlegger utgiver* utgitt utgivelse sjefredaktør* ansvarlig ansvarleg "
        "annonse annonser annonsesalg reklame* sponsor* sponset opplag opplaget forord arkiv "
        "arkivet arkivfoto pressefoto nettansvarlig"
    ),
    "staff": (
        "vår vårt våre vore reporter reporteren korrespondent* journalist* redaktør* redaksjon* "
        "skribent* medarbeider* medarbeidar* kollega kollegaen kolleger kollegaer praktikant* "
        "frilans* bidragsyter* forfatter forfatteren forfattar* tekst teksten tekster ord av "
        "skrevet skrev skriver skriv skrive utsendt utsending spaltist* kommentator* notis "
        "bladnemnd redigerer oss vi"
    ),
    "elsewhere": (
        "les også neste forrige førre foregående kommende snart nummer nummeret utgave utgaven "
        "krønike kronikk kronikken spalte petit portrett portretter foredrag foredraget "
        "forelesning* konsert konserter konserten utstilling* opplesning høytlesning recital "
        "omvisning* innvielse* åpning opning workshop* verksted billett billetter billettsalg "
        "inngang kontakt kontakte påmelding* påmeld registrering registrer kommentar "
        "kommentarer kommenter abonner* abonnement* nyhetsbrev nekrolog* minneord dødsannonse "
        "oppkalt grunnlagt stiftet skipa arrangement* hendelse* kalender leserbrev* "
        "leserinnlegg brev anmeldelse* bokomtale føljetong serie relaterte lignende innhald "
        "innhold"
    ),
    "kin": (
        "mann mannen ektemann* ektefelle* kone kona konen hustru hustruen sønn sønnen sønner "
        "son datter datteren dattera døtre dotter bror broren brødre søster søsteren søstera "
        "søstre søsken mor moren mora mamma far faren pappa foreldre farfar morfar bestefar "
        "farmor mormor bestemor besteforeldre barnebarn oldefar oldemor onkel farbror morbror "
        "tante fetter fettere kusine* nevø niese svoger svigerfar svigermor svigersønn "
        "svigerdatter svigerinne partner samboer* kjæreste* gift forlovet forlovede skilt "
        "fraskilt nabo naboen naboer granne venn vennen venner venninne* lærer læreren lærar "
        "læremester* mester meister mentor* forgjenger* forgjengar* etterfølger* etterfølgjar* "
        "grunnlegger* grunnleggjar* avdød avdøde salig død døde etterlatt* dødsbo sjef sjefen "
        "trener* elev lærling* disippel* enke enken enka enkemann forfader* forfedre"
    ),
    "trades": (
        "baker bakeren bakermester* konditor* bonde bonden gardbruker* gårdbruker* røkter "
        "birøkter* gjeter gartner* fisker fiskeren skogvokter* kaptein* skipper* sjømann matros "
        "los pilot* flyger* sykepleier* sjukepleiar* hjelpepleier* jordmor pedagog* professor* "
        "førsteamanuensis lektor* rektor* skoleleder* direktør* ordfører* ordførar* formann "
        "president* leiar lederen styreleder* sekretær* kunstner* kunstnar* maler maleren "
        "billedhugger* keramiker* pottemaker* musiker* musikar* sanger sangeren sangerinne* "
        "songar* pianist* fiolinist* felespiller* organist* gitarist* komponist* dirigent* "
        "romanforfatter* forfatterinne* dikter* diktar* lyriker* poet* dramatiker* skuespiller* "
        "skodespelar* filmskaper* danser* dansar* spiller spilleren spelar* fotballspiller* "
        "målvakt* keeper* spiss skiløper* skiskytter* syklist* atlet løper* svømmer* "
        "vitenskapsmann forsker* forskar* biolog* historiker* historikar* fysiker* kjemiker* "
        "matematiker* astronom* arkeolog* sosiolog* filosof filosofen ingeniør* arkitekt "
        "arkitekten programmerer* kokk kokken kjøkkensjef* vertshusholder eier eieren eigar* "
        "innehaver* bestyrer* styrer gründer* kjøpmann* bokhandler* bibliotekar* konservator* "
        "kurator* frivillig* pensjonist* veteran* vinner vinneren vinnar mesteren prisvinner* "
        "ekspert* aktivist* prest presten sokneprest* biskop* pastor imam munk nonne lege legen "
        "doktor kirurg* dyrlege* veterinær* tannlege* apoteker* psykolog psykologen advokat* "
        "dommer* minister* statsråd stortingsrepresentant* politiker* politimann brannmann "
        "soldat* smed smeden snekker* tømrer* skomaker* skredder* syerske urmaker* frisør* "
        "oppfinner* samler samleren student* født fødd år åring åringen bor arbeider arbeidet "
        "jobber jobbet driver pensjonert bosatt"
    ),
}
