"""Norwegian."""

from transcripts_cli.recognise.languages.language import Language, listed

NORWEGIAN = Language(
    code="no",
    common="og at det som er på ikke den et til av jeg en med har fra etter også eller hva noe mye hadde seg ble hvor noen være blitt hun",
    given="jan per bjørn ole lars kjell arne knut svein thomas odd tor geir john morten terje hans martin erik andreas anders håkon sindre magnus henrik jonas kristian øyvind stian trond rune espen anne inger kari marit liv ingrid berit astrid hilde bjørg anna solveig marianne randi ida nina elisabeth kristin silje hanne tone nora camilla",
    first="jeg meg mitt mine oss vår vårt våre",
    singular="jeg min mitt mine",
    speech="jeg du meg deg oss ja nei takk hei okei ditt dere velkommen",
    interview=listed(
        "intervju; intervjuet; samtale med; transkripsjon; utskrift av; intervjuet av; intervju med; "
        "vi har snakket med; har møtt; muntlig historie; fem spørsmål til; samtale mellom; "
        "intervjuobjekt; intervjua"
    ),
    others=listed(
        "ofte stilte spørsmål; vanlige spørsmål; intervjuguide; endringslogg; versjonshistorikk; "
        "ordliste; øvelse"
    ),
    credits=listed(
        "intervju av; intervjuet av; intervjuer; intervjuere; spørsmål; spørsmål av; samtaleleder; "
        "intervju og foto; intervju og tekst; intervju & tekst; tekst og intervju; intervju gjort av; "
        "intervjuet er gjort av; intervjuet ble gjort av; intervjuet er utført av; intervju utført av; "
        "intervju gjennomført av; intervjuet ble gjennomført av; intervjua av; intervju ved; "
        "intervju gjort ved; intervjuet og tatt opp av; intervjuer av; spørsmål stilt av; "
        "spørsmålene ble stilt av; spørsmålene stilles av; utspurt av; samtalen ble ledet av; "
        "samtalen ledes av; tatt opp av; opptak ved; opptak av; opptegnet av; oppskrevet av; "
        "nedskrevet av; nedtegnet av; samlet inn av; innsamlet av; innsamler; moderert av; "
        "ledet av programleder; moderator; ordstyrer; intervjuers navn; navn på intervjuer; "
        "intervjueren; ved mikrofonen; reporter; programleder er; intervju"
    ),
    bylines=listed(
        "tekst; tekst og foto; av; skrevet av; forfatter; tekst av; tekst & foto; tekst og bilder; "
        "tekst og bilde; artikkel av; reportasje; reportasje av; en artikkel av; av redaksjonen; skribent"
    ),
    guests=listed(
        "underskrift; undertegnet; intervju med; samtale med; gjest; gjester; dagens gjest; informant; "
        "møte med; et intervju med; en samtale med; intervjuperson; intervjuobjekt; den intervjuede; "
        "informanter; informantens navn; meddeler; hjemmelsmann; forteller; fortalt av; gjest er; "
        "dagens gjest er; vår gjest er; min gjest er; ukas gjest; ukens gjest; med oss er; "
        "med oss i studio; med oss har vi; vi ønsker velkommen til; fem spørsmål til; ti spørsmål til; "
        "spørsmål til; hjemme hos; på besøk hos; i samtale med; avhør av; avhør av vitnet; "
        "vitneforklaring fra; minner fra"
    ),
    askers="spørsmål intervjuer intervjueren journalist journalisten programleder reporter intervjuere utspørrer spørrer spørjar intervjuar redaktør redaksjonen reporteren programlederen forsker forskeren moderator int",
    answerers="svar informant intervjuobjekt gjest gjesten respondent meddeler forteller intervjuperson intervjupersonen intervjuobjektet informanten respondenten vitne vitnet tiltalte siktede deltaker",
    chairs="ordstyrer møteleder programleder styreleder møteleiar stortingspresidenten møtelederen ordstyreren ordføreren programlederen moderator",
    court="dommer dommeren retten aktor protokollfører tolk tolken oversetter meddommer",
    care="lege legen pasient pasienten sykepleier psykolog terapeut jordmor sykepleieren",
    shows=listed(
        "dagens gjest; vår gjest; gjesten vår; min gjest; gjest; gjester; gjest i studio; "
        "dagens gjest er; vår gjest er; min gjest er; ukas gjest; med oss i studio; med oss i dag; "
        "velkommen til programmet; velkommen i studio; takk for at du kom; takk for at du ville; "
        "takk for at du stiller"
    ),
    nobody="ukjent uhørbart",
    fields="dato sted tittel forfatter foto kilde kilder tid telefon adresse emne tilstede fraværende fotografi oversettelse oversatt transkripsjon transkribert opptak redigering korrektur layout arkiv copyright fotograf bilder bilde faktaboks",
    honorifics="herr fru frøken dr doktor professor statsråd statsminister statsministeren ordfører biskop kaptein hr advokat rektor prest prost general oberst stortingsrepresentant sogneprest fylkesmann",
    particles="von de",
    introductions=listed(
        "jeg heter; mitt navn er; navnet mitt er; jeg er; mitt navn; navnet mitt; eg heiter; "
        "namnet mitt er; folk kaller meg; alle kaller meg"
    ),
    courtesies="herr fru frøken",
    offices="lege lærer rektor trener dommer advokat aktor prest direktør ordfører professor sokneprest prost bibliotekar tolk talsperson redaktør journalist styreleder",
    bench="dommer dommeren retten",
    examiners=listed(
        "eksaminert av; avhørt av; spørsmål fra; spørsmål av; utspørres av; eksamineres av; avhøres av"
    ),
    called=listed("vitne; vitnet; avhør av vitnet; avhør av; vitneforklaring av"),
    asks_name=listed(
        "hva heter du; navnet ditt; ditt navn; hva er navnet ditt; kan du presentere; presenter deg; "
        "hvem er du"
    ),
    heard="latter applaus uhørlig humr fnis host sukk gråt kremt",
    talks=listed(
        "intervjuer; intervjuet; snakket med; har møtt; møtte; har intervjuet; intervjua; møter; "
        "snakker med; har snakket med; prata med; pratet med; prater med; har pratet med; samtaler med; "
        "samtalte med; satte seg ned med; tok en prat med; fikk en prat med; i samtale med; "
        "stilte spørsmål til; stilte noen spørsmål til; diskuterer med; i møte med"
    ),
    credits_behind=listed(
        "stilte spørsmålene; stiller spørsmålene; gjorde intervjuet; gjennomførte intervjuet; "
        "har gjort intervjuet; foretok intervjuet; ledet samtalen; leder samtalen; intervjuet ham; "
        "intervjuet henne; modererte samtalen"
    ),
    talking=(
        "intervju* samtale* samtalte snakket snakka snakk prat pratet prata prater praten spurte "
        "spurt spør spørre spørsmål spørsmåla spørsmålene utspurt utspør* utspurte traff truffet "
        "møtte møttes møter møte møtet besøkte besøkt besøker besøk besøket vitja lyttet lytter "
        "lytta nedtegnet nedtegnede nedskrevet noterte notert opptak innspilling samlet samla "
        "ledet leder førte ført forberedt forberedte dialog konversasjon diskusjon moderator* "
        "ordstyrer* programleder* spurnad spørrerunde"
    ),
    telling=(
        "forteller fortalte fortalt fortelling fortel fortalde sier sa sagt seier forklarer "
        "forklarte forklart svarer svarte svar svaret svarene husker husket mintes minnes minner "
        "hugsar avslører avslørte mener mente tror trodde synes beskriver beskrev skildrer "
        "innrømmer innrømmet innrømte erkjenner rapporterer deler uttaler uttalte hevder påpeker "
        "understreker betror håper drømmer om snakker tilbakeblikk bekrefter"
    ),
    making=(
        "foto fotos fotograf* bilde bilder bildet bildene kamera kameramann filmet illustrasjon* "
        "illustratør* illustrert tegning tegninger tegnet tegner tegneren teikning* teikna "
        "karikatur* grafikk grafiker grafisk layout layouter utforming design designer formgiv* "
        "formgjev* ombrekking sats omslag forside oversettelse* oversatt oversetter* omsetting "
        "omsett omsetjar tolk transkri* utskrift avskrift korrektur* språkvask lyd lydmann "
        "lydtekniker musikk teknikk tekniker produksjon produsent* produsert regi regissør klipp "
        "klipper klippet redigering redigert trykk trykkeri* trykt forlag forlegger utgiver* "
        "utgitt utgivelse sjefredaktør* ansvarlig ansvarleg annonse annonser annonsesalg reklame* "
        "sponsor* sponset opplag opplaget forord arkiv arkivet arkivfoto pressefoto nettansvarlig"
    ),
    staff=(
        "vår vårt våre vore reporter reporteren korrespondent* journalist* redaktør* redaksjon* "
        "skribent* medarbeider* medarbeidar* kollega kollegaen kolleger kollegaer praktikant* "
        "frilans* bidragsyter* forfatter forfatteren forfattar* tekst teksten tekster ord av "
        "skrevet skrev skriver skriv skrive utsendt utsending spaltist* kommentator* notis "
        "bladnemnd redigerer oss vi"
    ),
    kin=(
        "mann mannen ektemann* ektefelle* kone kona konen hustru hustruen sønn sønnen sønner son "
        "datter datteren dattera døtre dotter bror broren brødre søster søsteren søstera søstre "
        "søsken mor moren mora mamma far faren pappa foreldre farfar morfar bestefar farmor "
        "mormor bestemor besteforeldre barnebarn oldefar oldemor onkel farbror morbror tante "
        "fetter fettere kusine* nevø niese svoger svigerfar svigermor svigersønn svigerdatter "
        "svigerinne partner samboer* kjæreste* gift forlovet forlovede skilt fraskilt nabo naboen "
        "naboer granne venn vennen venner venninne* lærer læreren lærar læremester* mester "
        "meister mentor* forgjenger* forgjengar* etterfølger* etterfølgjar* grunnlegger* "
        "grunnleggjar* avdød avdøde salig død døde etterlatt* dødsbo sjef sjefen trener* elev "
        "lærling* disippel* enke enken enka enkemann forfader* forfedre"
    ),
    trades=(
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
    elsewhere=(
        "les også neste forrige førre foregående kommende snart nummer nummeret utgave utgaven "
        "krønike kronikk kronikken spalte petit portrett portretter foredrag foredraget "
        "forelesning* konsert konserter konserten utstilling* opplesning høytlesning recital "
        "omvisning* innvielse* åpning opning workshop* verksted billett billetter billettsalg "
        "inngang kontakt kontakte påmelding* påmeld registrering registrer kommentar kommentarer "
        "kommenter abonner* abonnement* nyhetsbrev nekrolog* minneord dødsannonse oppkalt "
        "grunnlagt stiftet skipa arrangement* hendelse* kalender leserbrev* leserinnlegg brev "
        "anmeldelse* bokomtale føljetong serie relaterte lignende innhald innhold"
    ),
)
