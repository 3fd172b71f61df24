"""Icelandic: words near names."""

LEXICON = {
    "talking": (
        "viðtal* viðtöl* spjall* ræddi ræddum ræðir ræddu rætt talaði töluðum talar talað "
        "spurði spurðum spyr spurning* spurt hitti hittum hittir heimsótti heimsóttum heimsókn* "
        "samtal* tal tali hlustaði hlustuðum tók tóku skráði skráð hljóðrit* upptak* umsjón* "
        "þáttastjórn* stýrði stjórnaði safnaði samtöl yfirheyr*"
    ),
    "telling": (
        "segir sagði segja sögðu segist sagt svarar svaraði svör svar útskýrir útskýrði rifjar "
        "rifjaði minnist minnir man minning* játar viðurkennir trúir telur heldur hugsar lýsir "
        "lýsti bætir fullyrðir leggur bendir nefnir greinir deilir vonar dreymir frásögn "
        "frásagn* rekur vitnisburð*"
    ),
    "making": (
        "mynd myndir myndin ljósmynd* myndataka myndatöku* forsíðumynd* kvikmyndatak* teikn* "
        "skopmynd* myndskreyt* grafí* umbrot* hönnun hönnuð* útlit kápa þýðing* þýðandi þýddi "
        "þýdd túlk* uppskrift* afrit* prófark* hljóð* tónlist tækni* framleið* leikstjór* "
        "klipping klippti prent* útgef* útgáf* ábyrgð* ábyrgðarm* ritstjór* auglýs* styrkt* "
        "upplag formáli inngang* safn* skjalas* einkasafn"
    ),
    "staff": (
        "blaðamað* blaðamanns okkar fréttamað* fréttarit* ritstjór* ritstjórn* höfund* texti "
        "textinn skrifaði skrifar skrifuð orð grein greinar samstarf* kollegi starfsnemi nemi "
        "pistlahöf* lausapenni teymi ritað"
    ),
    "elsewhere": (
        "lesa lesið lestu sjá einnig næst* síðast* fyrra væntanleg* brátt tölublað* annáll "
        "dálkur pistill portrett fyrirlest* tónleik* sýning* upplestur lestur leiðsögn opnun "
        "vígsla vinnustof* námskeið* málþing* miði miðar miðasal* aðgang* samband* hafið "
        "skráning* skráðu athugasemd* ummæli áskrift* fréttabréf* tilkynn* minningargrein* "
        "andlát jarðarför nefnd stofnað stofnuð viðburð* dagatal bréf ritdóm* bókadóm* röð "
        "tengt fleiri"
    ),
    "kin": (
        "eiginmað* eiginkon* maðurinn konan konu maki maka sonur sonar syni synir dóttir dóttur "
        "dætur bróðir bróður bræður systir systur systkin* móðir móður mamma mömmu faðir föður "
        "pabbi pabba foreldr* afi afa amma ömmu langaf* langömm* barnabarn* barnabörn* frændi "
        "frænda frænka frænku tengda* mágur mágkona tengdason* sambýlis* kærast* giftur gift "
        "unnust* fráskil* nágrann* vinur vinar vinkona vinir kennara meistara lærimeist* "
        "forveri eftirmað* stofnand* heitinn heitin látinn látin dó lést dánarbú* yfirmað* "
        "nemandi nemanda lærling* ekkja ekkill ekkju forfað* forfeð*"
    ),
    "trades": (
        "bakar* bóndi bónda bóndinn bændur býflugna* smalinn smali garðyrkju* sjómað* sjómann* "
        "útgerðar* veiðimað* skógar* skipstjór* flugmað* flugstjór* hjúkrunar* ljósmóð* "
        "ljósmæð* prófessor* lektor dósent kennar* skólastjór* rektor* forstjór* framkvæmdast* "
        "borgarstjór* bæjarstjór* sveitarstjór* formað* forset* ritari listamað* listakon* "
        "listmál* málari myndlist* myndhöggv* leirker* tónlist* söngvar* söngkon* píanóleik* "
        "fiðluleik* fiðlusmið* organist* gítarleik* tónskáld* hljómsveitarst* rithöfund* skáld* "
        "ljóðskáld* leikskáld* leikar* leikkon* leikstjór* dansar* leikmað* knattspyrnu* "
        "markvörð* handbolta* þjálfar* íþrótta* hlaupar* skíða* hjólreiða* sundkap* sundmað* "
        "vísindam* fræðimað* rannsóknar* líffræð* sagnfræð* eðlisfræð* efnafræð* stærðfræð* "
        "stjörnufræð* fornleifa* félagsfræð* heimspek* verkfræð* arkitekt* forritar* kokkur "
        "kokk* matreiðslu* eigandi eigand* frumkvöð* kaupmað* kaupmann* verslunar* bóksal* "
        "bókavörð* safnstj* safnvörð* sjálfboð* eftirlauna* sigurveg* meistar* verðlauna* "
        "sérfræð* aðgerðasinn* prestur prest* biskup* munkur nunna læknir lækni* skurðlækn* "
        "dýralækn* tannlækn* lyfjafræð* sálfræð* lögmað* lögfræð* dómar* ráðherr* þingmað* "
        "stjórnmál* lögreglu* slökkvil* hermað* járnsmið* smiður smið* trésmið* húsasmið* "
        "skósmið* klæðsker* saumakon* úrsmið* hárgreiðslu* rakari uppfinninga* safnari námsmað* "
        "nemi stúdent fæddur fædd ára ár býr starfar vinnur vann rekur eftirlaun ættað*"
    ),
}

GIVEN = (
    "agnar agnes alda alexander alma andrea andri anton ari arna arndís arnór aron atli auður "
    "axel aðalheiður aðalsteinn benedikt berglind bergljót bergur bergþór bergþóra birgir "
    "birgitta birta bjarki bjarney bjartur björg björgvin björgólfur björk bogi borghildur "
    "bragi brynhildur brynja brynjar brynjólfur böðvar dagbjört dagný dagur daníel davíð daði "
    "diljá drífa dísa dóra edda eggert eiður elsa elva elías elísabet emil emilía erlendur "
    "erlingur erna ester eva eygló eyjólfur eyþór fannar fanney finnur fjóla freyja freyr "
    "friðgeir friðrika gauti geir geirmundur georg gerður gréta grétar grímur gunnhildur "
    "gunnlaugur gunnþór guðbjörg guðbrandur guðfinna guðlaug guðlaugur guðmunda guðni guðríður "
    "gylfi hafdís hafsteinn hafþór halldóra hallgrímur hanna hannes haraldur harpa heimir heiða "
    "heiðar heiðdís heiðrún helena hera herdís hermann hinrik hjalti hjálmar hjördís hjörleifur "
    "hjörtur hlynur hlín hrafn hrafnkell hrefna hreinn hringur hrönn huginn hugrún hulda hákon "
    "hávarður hólmfríður högni hörn indriði ingi ingigerður ingimar ingunn ingvar ingvi jakob "
    "jakobína jóel jófríður jónas jónína jórunn jökull júlía júlíus karen karl karítas karólína "
    "katla ketill klara kolbeinn kolbrún konráð kristbjörg kristjana kristmundur kári leifur "
    "ljótur logi lovísa lára lárus lísa lúðvík magnea marta marteinn matthildur matthías mist "
    "mörður nanna njáll nína oddný oddrún oddur orri ottó petra pálmi pálína pétur ragna "
    "ragnhildur rakel rannveig runólfur rut rósa rún rúnar salka salvör sandra sara sif sigfús "
    "sighvatur sigmar sigmundur signý sigtryggur sigurbjörg sigurbjörn sigurjón sigurlaug "
    "sigurrós sigurveig sigvaldi sigþór silja sindri skarphéðinn skúli snæbjörn snædís soffía "
    "sonja stefanía steinar steingrímur steinþór sturla styrmir sunna svala svanhildur svanhvít "
    "svanur svava sveinbjörn sverrir sævar sóley sölvi teitur telma tinna torfi tryggvi tumi "
    "tómas ugla una vala valdimar valdís valgeir valgerður valur vigdís vigfús viktor viktoría "
    "vilborg vilhelm vilhjálmur vilmundur viðar vésteinn ylfa yngvi yrsa ágúst ágústa áki "
    "álfheiður álfrún ármann árný ársæll ásdís ásgeir ásgerður áslaug ásmundur ástríður "
    "ástvaldur ægir æsa íris ísak ísleifur íva ívar ófeigur óli ómar óskar óttar óðinn ögmundur "
    "ölver örn örvar össur úlfar úlfhildur úlfur ýmir ýr þorbjörg þorbjörn þorgeir þorgerður "
    "þorkell þorleifur þorlákur þormóður þorri þorvaldur þorvarður þröstur þuríður þórarinn "
    "þórdís þórey þórgunnur þórhallur þórhildur þórir þórður"
)
"""First names that are less frequent than those of the language."""
