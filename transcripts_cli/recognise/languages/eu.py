"""Basque."""

from transcripts_cli.recognise.languages.language import Language, listed

BASQUE = Language(
    code="eu",
    common="da den du baina ziren baino orain beste zituen duela hemen eskerrik horiek zaizu egiten izaten behar bezala behin haien zuten ginen daude baita aurrera batean garai",
    frequent="eta ez bat zen dira zuen ere izan dut oso zer nola noiz hori hau egin dago gure nire dugu bere asko edo bai dute gero hura nuen zara diot arte dela zela beti inor ezer dena urte",
    given="jon iker mikel aitor unai asier xabier joseba iñaki ander josu gorka eneko julen markel jokin imanol koldo patxi andoni joxe manex peio beñat kepa ibai oier iñigo aritz urko ane miren itziar nerea amaia leire ainhoa maite garazi maialen uxue irati nekane arantxa edurne idoia izaro lorea naroa oihana haizea nahia ainara arantza begoña karmele axun itxaso olatz onintza maddi",
    first="niri nire nirea nuen naiz guk guri gure ginen dugu gara nintzen uste gogoan",
    singular="niri nire",
    told="nuen naiz nintzen dut",
    speech="zuk zuri zure bai eskerrik kaixo noski aizu zuek etorri",
    guests_behind=listed("rekin elkarrizketa; ri elkarrizketa; rekin solasean; rekin hizketan"),
    panels=listed(
        "mahai-ingurua; mahai inguru; eztabaida; bilera; osoko bilkura; talde fokala; akta; foroa"
    ),
    interview=listed(
        "elkarrizketa; elkarrizketatu; elkarrizketan; elkarrizketatua; solasaldia; solasean; "
        "berriketan; hizketan; galdera-erantzunak; bost galdera; ahozko historia; transkripzioa; "
        "elkarrizketak; galderei erantzunez"
    ),
    others=listed(
        "ohiko galderak; maiz egiten diren galderak; galdera ohikoak; elkarrizketa gidoia; "
        "aldaketen egunkaria; bertsio historia; hiztegitxoa; aipuak; galdetegia"
    ),
    credits=listed(
        "elkarrizketatzailea; elkarrizketatzaileak; elkarrizketa; elkarrizketa eta argazkiak; "
        "elkarrizketaren egilea; elkarrizketa egin du; elkarrizketa egilea; galderak; galderak egin "
        "ditu; galdetzailea; galdegilea; moderatzailea; aurkezlea; gidaria; esataria; saioaren "
        "gidaria; saioaren aurkezlea; kazetaria; inkestatzailea; grabatzailea; jasotzailea; "
        "biltzailea; testua eta elkarrizketa; mikrofonoan; mahai-ingurua gidatu du"
    ),
    credits_behind=listed(
        "egin du elkarrizketa; egin dio elkarrizketa; egin ditu galderak; elkarrizketatu du; jaso "
        "du; galdetu dio; egindako elkarrizketa"
    ),
    bylines=listed(
        "testua; testua eta argazkiak; egilea; idazlea; idatzi du; erredakzioa; erreportajea; "
        "artikulua; testua eta argazkia; kazetaria; egileak"
    ),
    guests=listed(
        "sinadura; elkarrizketatua; elkarrizketatuak; gonbidatua; gaurko gonbidatua; gure "
        "gonbidatua; saioko gonbidatua; erantzuten du; erantzulea; informatzailea; informatzaileak; "
        "lekukoa; lekukoaren deklarazioa; kontalaria; berriemailea; elkarrizketatuaren izena; "
        "gurekin da; gurekin dago; gaur gurekin; bost galdera; solaskidea"
    ),
    talks=listed(
        "solasean; berriketan; hizketan; elkarrizketatu du; bisitatu du; galdetu dio; "
        "elkarrizketan; kalakan"
    ),
    askers="galdera elkarrizketatzailea kazetaria aurkezlea galdetzailea moderatzailea ikertzailea erredakzioa erreportaria esataria gidaria inkestatzailea galderak",
    answerers="erantzuna elkarrizketatua gonbidatua erantzulea informatzailea lekukoa akusatua kontalaria berriemailea solaskidea parte-hartzailea",
    chairs="lehendakaria mahaiburua presidentea moderatzailea batzarburua aurkezlea",
    court="epailea auzitegia fiskala interpretea idazkaria epaitegia",
    care="medikua gaixoa pazientea erizaina psikologoa emagina terapeuta",
    shows=listed(
        "gaurko gonbidatua; gure gonbidatua; saioko gonbidatua; gurekin da; gurekin dago; gaur "
        "gurekin; ongi etorri; ongi etorri saiora; eskerrik asko etortzeagatik; estudioan dugu; "
        "estudioan"
    ),
    nobody="ezezaguna",
    fields="data lekua tokia izenburua egilea argazkia argazkiak iturria iturriak partekatu ordua iraupena telefonoa helbidea bertaratuak itzulpena itzultzailea transkripzioa grabazioa diseinua maketazioa ilustrazioa ilustrazioak artxiboa copyright irudia irudiak bideoa oharra zuzenketa argazkilaria kamera soinua gai-zerrenda adibidea",
    honorifics="jauna doktorea irakaslea sailburua alkatea apezpikua diputatua dr prof lehendakaria ministroa",
    courtesies="jauna andereñoa",
    introductions=listed("nire izena; nire izena da; ni naiz; izena dut"),
    introductions_behind=listed("naiz; dut izena; da nire izena; deitzen naiz; deitzen didate"),
    offices="medikua irakaslea zuzendaria entrenatzailea abokatua fiskala alkatea errektorea apaiza itzultzailea idazlea liburuzaina kazetaria sailburua lehendakaria epailea maisua maistra bertsolaria artzaina",
    word_ends="lea zailea tzailea gilea gina ginak aria laria zaina ologoa ista ostea tegia",
    bench="auzitegia epailea epaitegia",
    examiners=listed("galdetzen du; galderak egiten ditu"),
    called=listed("lekukoa; lekukoaren deklarazioa; aditua"),
    asks_name=listed(
        "zein da zure izena; nola duzu izena; zer izen duzu; zure izena; aurkeztu zure burua; nor "
        "zara; nor zaitugu; aurkeztuko zara; izen-abizenak"
    ),
    heard="barreak barreka barrez txalo ulertezin irribarre eztul hasperen",
    cases=(
        "| : | arekin:a erekin:e irekin:i orekin:o urekin:u ekin:",
        "| : | aren:a eren:e iren:i oren:o uren:u en:",
        "| : | ari:a eri:e iri:i ori:o uri:u i:",
        "| : | ak:a ek:e ik:i ok:o uk:u ek:",
    ),
    oblique=(
        "",
        "rekin|[lnszrt]ekin|[aeiou]k|[aeiou]ren",
    ),
)
