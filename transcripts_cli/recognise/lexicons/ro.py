"""Romanian: words near names."""

LEXICON = {
    "talking": (
        "interviu interviul interviului interviuri interviurile interviev* întrebare întrebarea "
        "întrebări întrebările întrebărilor întreabă întrebat întrebam întrebând chestionar "
        "chestionat interogat convorbire convorbirea convorbiri discuție discuția discuții "
        "discutat discută discutând dialog dialogul dialogat vorbit vorbește vorbeau vorbind "
        "conversație conversația conversat stat taclale șuetă întâlnit întâlnire întâlnirea "
        "întâlnim întâlni vizitat vizită vizita ascultat ascultă ascultând înregistrat "
        "înregistrată înregistrare notat consemnat consemnată consemnează adunat cules culese "
        "realizat realizată realizator* condus purtat pregătit moderat moderator* moderează "
        "interlocutor* anchetă"
    ),
    "telling": (
        "povestește povestesc povestit povestea povestind spune spunea spus declară declarat "
        "explică explicat răspunde răspund răspuns răspunsuri răspunsurile amintește amintit "
        "amintiri rememorează dezvăluie dezvăluit mărturisește mărturisit mărturie mărturii "
        "crede credea consideră afirmă afirmat susține susținut descrie descris relatează "
        "relatat evocă evocat subliniază precizează recunoaște recunoscut împărtășește despre "
        "speră visează gândește reflectă destăinuie confesiune"
    ),
    "making": (
        "foto fotograf* poză poze imagine imagini imaginea cameră cameraman operator ilustrați* "
        "ilustrator* ilustrat desen desene desenator* desenat caricatur* grafică grafician* "
        "infografic machetă machetare machetator* tehnoredact* paginare layout design designer* "
        "copertă coperta traducere traducerea traducător* tradus traduce transcriere transcris "
        "transcript corectură corector* corectat revizie sunet sunetist muzică tehnică tehnic "
        "producție producător* produs regie regia regizor* montaj tipar tipărit tipografi* "
        "editura editură editor editorul publicat publicație publicitate reclamă reclame "
        "sponsor* tiraj prefață prefața arhiva arhivă responsabil webmaster credit șef-redactor"
    ),
    "staff": (
        "nostru noastră noștri noastre reporter* corespondent* jurnalist* ziarist* redactor* "
        "redacți* autor autorul autoare autoarea autori colaborator* colaborare coleg colegul "
        "colega colegii stagiar* practicant* trimis trimisul text textul texte cuvinte scris "
        "scrisă scrie scria semnat semnează semnătura publicist* editorialist* cronicar* echipa "
        "echipei noi"
    ),
    "elsewhere": (
        "citește citiți citeste următorul următoarea următor anterior anterioară precedent "
        "curând viitor viitoare număr numărul numere cronica cronică cronici rubrica rubrică "
        "coloană portret portrete conferință conferința prelegere concert concerte concertul "
        "expoziție expoziția expoziții lectură lecturi recital tur ghidat inaugurare "
        "inaugurarea deschidere vernisaj* atelier ateliere workshop* seminar bilet bilete "
        "contact contactați contactează înscriere înscrieri comentariu comentarii comentează "
        "abonament* abonează abonați newsletter anunț anunțuri necrolog* decese deces numit "
        "fondat fondată înființat* eveniment* agenda calendar scrisoare scrisori recenzie "
        "recenzii serial serie similare recomandate"
    ),
    "kin": (
        "soț soțul soțului soție soția soției soți nevasta nevastă bărbatul fiu fiul fiului fii "
        "fiica fiică fiicei fiice fată fata băiatul copiii frate fratele frați soră sora surori "
        "mamă mama mamei mame tată tatăl tatălui tata părinți părinții bunic bunicul bunică "
        "bunica bunicii nepot nepotul nepoată nepoata nepoți străbunic* unchi unchiul mătușă "
        "mătușa văr vărul verișoar* verișor socru socrul soacră soacra cumnat* ginere nora "
        "partener* concubin* iubit iubita căsătorit* măritată logodnic* logodit divorțat* vecin "
        "vecinul vecina vecinii prieten prietenul prietenă prietena prieteni învățător "
        "învățătorul profesorul maestru maestrul mentor* predecesor* succesor* urmaș urmașul "
        "fondator* ctitor răposat* defunct* regretat* decedat* murit moartea moștenire "
        "moștenirea șef șeful antrenorul discipol* ucenic* elev eleva văduv* strămoș*"
    ),
    "trades": (
        "brutar* cofetar* agricultor* fermier* țăran* cioban* apicultor* viticultor* grădinar* "
        "pescar* căpitan* marinar* pilot* aviator asistent* infirmier* moașă moașa profesor "
        "profesoară profesoara conferențiar lector dascăl director directorul directoare "
        "directoarea primar primarul primărița președinte președintele președinta secretar "
        "secretara artist artista artistul artistă pictor* sculptor* ceramist* olar muzician* "
        "cântăreț* solist* pianist* violonist* organist* chitarist* compozitor* dirijor* "
        "scriitor* scriitoare romancier* prozator* poet poetul poetă poeta dramaturg* actor "
        "actorul actriță actrița cineast* dansator* balerin* jucător* jucătoare fotbalist* "
        "portar portarul atacant* antrenor antrenoare antrenoarea sportiv sportivă atlet* "
        "ciclist* alergător* înotător* savant* cercetător* biolog* istoric istoricul fizician* "
        "chimist* matematician* astronom* arheolog* sociolog* filosof filozof filosoful "
        "inginer* arhitect arhitectul arhitecta programator* bucătar* chef proprietar* patron "
        "patronul administrator* manager* conducător* antreprenor* comerciant* librar* "
        "bibliotecar* curator* voluntar* pensionar* veteran* câștigător* campion* campioan* "
        "laureat* premiat expert* specialist* activist* preot preotul părintele episcop* pastor "
        "călugăr* maica imam medic medicul doctor* chirurg* veterinar* dentist* stomatolog* "
        "farmacist* psiholog psihologul avocat* judecător* ministru ministrul deputat* senator* "
        "politician* polițist* pompier* soldat* fierar* tâmplar* dulgher* cizmar* croitor* "
        "ceasornicar* frizer* coafeză inventator* colecționar* student* născut născută ani "
        "vârstă trăiește locuiește lucrează lucrat conduce pensionat originar"
    ),
}
