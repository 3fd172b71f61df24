"""Dutch: words near names."""

LEXICON = {
    "talking": (
        "interview* geïnterviewd* vraagt vroeg vroegen gevraagd vraag vragen vraaggesprek* "
        "bevraagd bevraagt ondervraagd* gesprek* sprak spraken gesproken spreken praatte "
        "praatten gepraat praten gekletst kletsen babbelt babbel gebabbeld keuvel* gekeuveld "
        "ontmoet ontmoette ontmoetten ontmoeting trof troffen bezocht* bezoek bezoekt bezoeken "
        "luistert luisterde luisterden geluisterd opgenomen opname opgetekend* optekening "
        "tekende notities genoteerd* noteerde verzameld afgenomen gevoerd voerde voerden "
        "voorbereid conversatie dialoog onderhoud moderator* modereert presentator* "
        "presentatrice* enquête dubbelinterview*"
    ),
    "telling": (
        "vertelt vertellen vertelde vertelden verteld zegt zei zeiden zeggen legt uitleg "
        "antwoordt antwoordde antwoord antwoorden herinnert herinnerde onthult onthulde "
        "verklapt verklaart verklaarde bekent bekende gelooft geloofde vindt denkt dacht "
        "beschrijft beschreef blikt terugblik kijkt bericht meldt beweert benadrukt stelt hoopt "
        "droomt openhartig deelt geeft praat spreekt over bespreekt weet"
    ),
    "making": (
        "foto foto's fotograaf fotografe fotografen fotografie beeld beelden afbeelding* camera "
        "cameraman camerawerk illustratie* illustrator* illustratrice geïllustreerd tekening* "
        "tekenaar* tekenares getekend cartoon cartoons cartoonist* karikat* grafisch* grafiek "
        "infographic lay-out layout opmaak vormgev* vormgegeven ontwerp* ontworpen zetwerk "
        "zetter vertaling* vertaler* vertaalster vertaald transcriptie* getranscribeerd "
        "uitgewerkt correctie* corrector* eindredact* geluid geluidsman muziek techniek "
        "technicus productie* producent* geproduceerd regie regisseur* montage gemonteerd druk "
        "drukker* drukwerk gedrukt uitgever* uitgave hoofdredact* verantwoordelijk* reclame "
        "sponsor* gesponsord oplage voorwoord archief archieven omslag cover colofon webmaster"
    ),
    "staff": (
        "onze ons verslaggever* verslaggeefster* reporter* correspondent* journalist* redact* "
        "auteur auteurs schrijft schreef geschreven medewerker* medewerkster* medewerking "
        "collega collega's stagiair* tekst teksten woorden door freelance* columnist* wij "
        "gastredact*"
    ),
    "elsewhere": (
        "lees verder ook volgende vorige binnenkort komende aankomende nummer nummers editie "
        "kroniek* rubriek column columns portret portretten profiel lezing lezingen concert "
        "concerten tentoonstelling* expositie* voordracht rondleiding* inhuldiging opening "
        "workshop* cursus ticket tickets kaarten kaartverkoop toegang contact contacteer "
        "aanmeld* inschrij* registratie registreer reactie reacties reageer abonnement* "
        "abonnee* nieuwsbrief advertentie advertenties overlijdensbericht* overleden* "
        "necrologie* vernoemd genoemd opgericht evenement* agenda kalender brief brieven "
        "ingezonden recensie* boekbespreking serie gerelateerd* inhoud"
    ),
    "kin": (
        "man echtgenoot echtgenote vrouw zoon zonen zoons dochter dochters broer broers zus "
        "zussen zuster moeder vader ouders mama papa opa oma grootvader grootmoeder grootouders "
        "kleinzoon kleindochter kleinkinderen oom tante neef neven nicht nichten schoon* "
        "partner vriend vriendin vrienden verloofd* getrouwd gehuwd trouwde gescheiden buurman "
        "buurvrouw buren leraar lerares leermeester* meester mentor* voorganger* opvolger* "
        "opvolgster oprichter* oprichtster stichter* wijlen gestorven stierf dood nalatenschap "
        "baas bazin trainer leerling discipel* weduwe weduwnaar voorouder* overgrootvader "
        "overgrootmoeder"
    ),
    "trades": (
        "bakker* boer boerin landbouwer* tuinder* veehouder* imker* herder tuinman hovenier* "
        "visser* boswachter* kapitein* schipper* matroos piloot verple* vroedvrouw "
        "verloskundige* hoogleraar* professor* docent* directeur* directrice burgemeester* "
        "wethouder* schepen voorzitter* voorzitster president* secretaris* kunstenaar* "
        "kunstenares schilderes beeldhouw* pottenbak* keramist* muzikant* zanger* pianist* "
        "violist* organist* gitarist* componist* dirigent* schrijver* schrijfster* dichter* "
        "romancier* acteur* actrice* toneelspeler* filmmaker* danser* speler* speelster "
        "voetballer* voetbalster keeper* doelman coach trainster wielrenner* schaats* atleet "
        "atlete zwemmer* wetenschapper* onderzoeker* onderzoekster bioloog biologe historicus "
        "historica natuurkundige* scheikundige* wiskundige* sterrenkundige* archeoloog "
        "archeologe filosoof filosofe ingenieur* architect* programmeur* kok kokkin chef-kok "
        "eigenaar* eigenares uitbater* uitbaatster beheerder* manager* leider leidster hoofd "
        "ondernemer* winkelier* boekhandelaar* bibliothecar* vrijwillig* gepensioneerd* "
        "veteraan winnaar* winnares kampioen* laureaat expert* deskundige* activist* priester* "
        "pastoor dominee* bisschop* imam rabbijn dokter* huisarts* arts chirurg* dierenarts* "
        "tandarts* apotheker* psycholo* advocaat advocate rechter minister* kamerlid raadslid "
        "politicus politica agent brandweerman politieman soldaat smid timmerman schoenmaker* "
        "kleermaker* naaister horlogemaker* kapper* kapster uitvinder* verzamela* student* "
        "molenaar* geboren jaar jarige woont werkt werkte leidt runt pensioen afkomstig "
        "schilder schilders kunstschilder*"
    ),
}

GIVEN = (
    "aad abel adriaan adriana aleida anja anke annelies annemiek annie antje arend arie "
    "arnold bastiaan beatrijs ben berend bernard bert bertus bets betty bianca bob boudewijn "
    "bram brechtje bregje carla carolien catharina cees chantal cor daniëlle debbie dick "
    "diederik dieuwke eefje eline ellen else emiel evelien evert ferdinand fien frederik "
    "freek frits geert gerard gerben gerda gert gijs gijsbert greet guus hannie harm harry "
    "heleen henny herman hetty hilde huub ilse inge irene jacob jacqueline janneke jantje jef "
    "joep joke joop joris jozef judith jurgen karel karin karlijn kim klaartje koos laurens "
    "leen lien liesbeth lieve lodewijk lou louise luc ludo maaike machteld margriet marijke "
    "marijn marit mariëlle marjan marjolein marleen marta mathijs matthijs maurits meindert "
    "mien miet mirjam nadine nel nelleke nico olga onno paulien pim reinier renate rens riek "
    "rik rina rinus roel roelof rogier rosa rudolf ruud saskia siebe sien sietse sjaak sjoerd "
    "sofie suzanne tamara teun tijmen tineke tjeerd toon trees trijntje vera vincent wiebe "
    "willemijn willy wout zwaantje"
)
"""First names that are less frequent than those of the language."""
