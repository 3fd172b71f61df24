"""Latvian: words near names."""

LEXICON = {
    "talking": (
        "interv* saruna sarunu sarunas sarunā sarunāj* runāja runāj* runājām parunāj* aprunāj* "
        "iztauj* jautā jautāja jautājām jautājum* izprašņ* tikās tikāmies tikšan* tikos satik* "
        "apciemo* viesoj* uzklaus* klausī* ierakst* pierakst* vāca savāca sagatav* vadīja vada "
        "vadītāj* moder* dialog* dialogs pļāp* tērz*"
    ),
    "telling": (
        "stāsta stāstīja stāstot pastāsta pastāstīja saka teica sacīja skaidro paskaidro "
        "paskaidroja atbild atbildēja atbilde atbildes atceras atminas atminās atcerē* atmiņ* "
        "atklāj atklāja atzīst atzina tic uzskata domā apraksta uzsver piebilst norāda liecina "
        "dalās cer sapņo apgalvo vērtē teic"
    ),
    "making": (
        "foto* fotogrāf* attēl* kamera operator* ilustr* zīmē* karikat* komiks* grafi* makets "
        "maket* dizain* vāks tulko* tulkoj* tulks transkri* atšifrē* korekt* literār* skaņ* "
        "mūzika tehni* producent* producē* režij* režis* montāž* iespie* tipogr* izdev* "
        "atbildīg* galven* reklām* sponsor* tirāž* priekšvārd* arhīv* publicitāt*"
    ),
    "staff": (
        "mūsu žurnālis* reportier* korespond* redakt* redakc* autor* rakst* rakstīja raksta "
        "teksts teksti vārdi līdzstrādn* kolēģ* praktikan* brīvmāksl* komand* sagatavoja "
        "publicist*"
    ),
    "elsewhere": (
        "lasi lasiet skatiet skaties nākam* iepriekš* drīzumā numur* hronik* sleja rubrik* "
        "portret* lekcij* koncert* izstād* lasījum* ekskursij* atklāšan* darbnīc* seminār* "
        "kurs* biļet* ieeja kontakt* pieteik* reģistrē* komentār* komentē abonē* abonēš* "
        "jaunumi paziņojum* nekrolog* nosaukt* dibināt* pasākum* kalendār* vēstul* recenzij* "
        "grāmatas sērij* saistīt*"
    ),
    "kin": (
        "vīrs vīra vīru vīram sieva sievas sievu dēls dēla dēlu dēli meita meitas meitu brālis "
        "brāļa brāli brāļi māsa māsas māsu māte mātes māti mamma tēvs tēva tēvu tētis vecāk* "
        "vectēv* vecmām* vecāmāt* mazdēl* mazmeit* onkul* tēvoc* tante tantes krustmāt* "
        "krusttēv* brālēn* māsīc* sievastēv* vīramāt* znots vedekl* partner* precēj* līgav* "
        "šķīr* kaimiņ* draug* draudzen* skolotāj* meistara skolnie* mentor* priekšgājē* "
        "priekštec* pēctec* dibinātāj* nelaiķ* miris mirusi aizgājuš* mantojum* priekšniek* "
        "trenera atraitn* sencis senč*"
    ),
    "trades": (
        "maiznie* konditor* zemnie* lauksaimn* bišu biškop* gans dārznie* zvejnie* mednie* "
        "mežsarg* mežsaim* kaptein* jūrnie* pilots medmās* vecmāt* profesor* docent* lektor* "
        "skolotāj* pasniedzēj* direktor* rektor* vadītāj* mērs mēra priekšsēd* prezident* "
        "sekretār* māksliniek* māksliniec* glezno* tēlnie* keramiķ* podniek* mūziķ* dziedātāj* "
        "pianist* vijolnie* vijoļu ērģelnie* ģitārist* komponist* diriģent* rakstnie* dzejnie* "
        "dramaturg* aktier* aktris* režisor* dejotāj* spēlētāj* futbolist* hokejist* "
        "basketbolist* vārtsarg* trener* sportist* skrējēj* slēpotāj* riteņbrauc* peldētāj* "
        "zinātnie* pētnie* biolog* vēsturnie* fiziķ* ķīmiķ* matemātiķ* astronom* arheolog* "
        "sociolog* filozof* inženier* arhitekt* programmētāj* pavār* īpašnie* saimnie* uzņēmēj* "
        "tirgotāj* pārdevēj* grāmatnīc* bibliotekār* kurator* brīvprātīg* pensionār* veterān* "
        "uzvarētāj* čempion* laureāt* ekspert* aktīvist* mācītāj* bīskap* priester* mūks mūķen* "
        "ārst* dakter* ķirurg* veterinār* zobārst* farmaceit* aptiekār* psiholog* advokāt* "
        "jurist* tiesnes* ministr* deputāt* politiķ* policist* ugunsdzēs* karavīr* kalēj* "
        "galdnie* namdar* kurpnie* drēbnie* šuvēj* pulksteņ* frizier* izgudrotāj* kolekcionār* "
        "student* meistars meistare dzimis dzimusi gadi gadus gadu gadīg* dzīvo strādā "
        "strādājis vada pensij*"
    ),
}

GIVEN = (
    "agris aiga aina ainārs alberts aldis aleksandrs alfrēds alise alma alvis alvīne alīda "
    "amālija andrejs andrešs anete annija ansis antons antoņina antra armands arnis arnolds "
    "artis arturs astra augusts austra berta biruta brencis brigita broņislava bērends bērtulis "
    "daiga daniels diāna doroteja dzidra dzintars dārta dāvis eda edmunds eduards edvīns edīte "
    "egils elga elita elizabete elmārs elvis elvīra elza emma emīlija emīls ermanis erna "
    "ernests eva evita fricis gaida gatis genovefa georgs girts gita grieta grēta guna gunita "
    "guntars hanss haralds harijs heinrihs helēna henriks hermanis igors ilmārs ilona ilvars "
    "ina indra indriķis indulis ineta ingrīda inguna ingus inta ints irina irma irēna iveta ivo "
    "jakobs jana janina janis jannis jezups johans jolanta juta jāzeps jēkabs jēkaubs jūla jūle "
    "jūlija jūlijs karina karlīna katarīna katrīna konradus krista kristaps kristers kristiāna "
    "kristiāns krists krišs laila laimonis lauris lavīze lelde leons leontīne lidija ligita "
    "lilija lilita linards linda lizete lolita lība līga līna līza lūcija macs madara made "
    "maiga maija mare mareks margareta margrieta marija marta maruta matīss maža mihails mihels "
    "mikels milda minna mirdza miķelis modris monika monta mudīte mārīte natālija nellija "
    "nikolajs niks nora ojārs olga oskars osvalds oto otto otīlija oļegs oļģerts paula pauls "
    "paulīna pāvils raitis rasma regīna reinis renārs ričards roberts rolands rota rudīte ruta "
    "rute rūdolfs rūta sabīne samanta sandis sanita santa sapa sigita signe silva silvija "
    "sintija solvita staņislavs tekla tenis teodors toms trīne tālis tālivaldis una undīne "
    "vaira valda valentīna valija valters veneranda vents vera veronika viesturs viktorija "
    "viktors vilhelms vilis vilma vineta visvaldis vita viļums vladislavs voldemārs zaiga zelma "
    "ziedonis zigrīda zinta ādams ādolfs ārija ērika ēriks ēvalds ģederts ģirts žanete žanis"
)
"""First names that are less frequent than those of the language."""
