"""Slovak."""

from transcripts_cli.recognise.languages.language import Language, listed

SLOVAK = Language(
    code="sk",
    common="som ktorý ktoré ktorá bolo alebo keď tiež pri byť pretože ešte podľa sme však ich aby iba veľmi potom všetko mal mali bol boli čo ako ani už len tak keby ľudia môj preto nebol nebolo",
    letters="ľĺŕ",
    given="ján jozef štefan milan juraj ľubomír vladimír miroslav ľuboš dušan rastislav ondrej matej michal jaroslav stanislav ladislav vojtech rudolf samuel tomáš andrej martin mária zuzana katarína jana oľga ľudmila helena alžbeta ľubica jarmila dana zdenka žofia terézia kristína soňa lucia lenka daša božena",
    familiar=listed(
        "alžbeta beta; anton tono; bohuslav bohuš; františek fero; ján janko jano; jozef jožo; katarína katka; ladislav laco; mária marka; martin "
        "maťo; michal mišo; miroslav miro; ondrej ondro; pavol paľo; peter peťo; rudolf rudo; stanislav stano; štefan števo; vladimír vlado; zuzana "
        "zuzka"
    ),
    first="ja mňa mne mi môj moja moje nás nám náš naša som sme bol by myslím chcel chcela robím",
    singular="ja môj moja moje môžem mám",
    told="som mne mňa",
    speech="vás vám vy váš vaša áno ďakujem dobrý dobre samozrejme ahoj vitajte prosím teda",
    persons="som sme ste ja mne mňa môj moja moje mám máte máme myslím nás nám náš naša ty tebe tvoj by bol chcel viem",
    guests_behind=listed("odpovedá na naše otázky; odpovedá na otázky; rozpráva"),
    panels=listed(
        "okrúhly stôl; panelová diskusia; diskusia; beseda; debata; zasadnutie; schôdza; zápisnica; fokusová skupina; fórum"
    ),
    interview=listed(
        "rozhovor; rozhovor s; rozhovor so; rozprávali sme sa; zhovárali sme sa; prepis; beseda; "
        "spýtali sme sa; pýtali sme sa"
    ),
    others=listed(
        "často kladené otázky; časté otázky; osnova rozhovoru; zoznam zmien; slovník pojmov; cvičenie"
    ),
    credits=listed(
        "pýtal sa; pýtala sa; pýtali sa; spýtal sa; spýtala sa; zhováral sa; zhovárala sa; zhovárali sa; "
        "rozprával sa; rozprávala sa; rozprávali sa; rozhovor viedol; rozhovor viedla; rozhovor viedli; "
        "rozhovor pripravil; rozhovor pripravila; rozhovor pripravili; rozhovor urobil; "
        "rozhovor urobila; rozhovor zaznamenal; rozhovor zaznamenala; rozhovor nahral; rozhovor nahrala; "
        "otázky kládol; otázky kládla; otázky kládli; otázky položil; otázky položila; otázky pripravil; "
        "otázky pripravila; zaznamenal; zaznamenala; zapísal; zapísala; vyspovedal; vyspovedala; "
        "besedu viedol; besedu viedla; besedu moderoval; besedu moderovala; moderoval; moderovala; "
        "moderuje; moderátor; moderátorka; pri mikrofóne; výskumník; výskumníčka; spytujúci sa; "
        "opytovateľ; opytovateľka"
    ),
    credits_behind=listed(
        "kládol otázky; kládla otázky; viedol rozhovor; viedla rozhovor; pripravil rozhovor; "
        "pripravila rozhovor; položil otázky; položila otázky"
    ),
    bylines=listed(
        "autor; autorka; text; text a foto; text a fotografie; napísal; napísala; pripravil; pripravila; "
        "redakcia; spracoval; spracovala"
    ),
    guests=listed(
        "rozhovor s; rozhovor so; beseda s; beseda so; stretnutie s; hosť; hostia; naším hosťom je; "
        "naším hosťom bol; naším hosťom; mojím hosťom je; hosťom je; hosťom bola; hosťom bol; "
        "v štúdiu je; v štúdiu vítam; je s nami; respondent; respondentka; pamätník; pamätníčka; "
        "opýtaný; opýtaná; informátor; informátorka; rozprávač; rozprávačka; výsluch svedka; "
        "výpoveď svedka"
    ),
    meets=listed(
        "rozprávali sme sa s; rozprávali sme sa so; zhovárali sme sa s; zhovárali sme sa so; "
        "rozprával som sa s; rozprávala som sa s; stretli sme sa s; stretli sme sa so; "
        "stretol som sa s; stretla som sa s; opýtali sme sa; spýtali sme sa; vyspovedali sme; "
        "navštívili sme; oslovili sme; porozprávali sme sa s; porozprávali sme sa so; otázky pre; "
        "otázok pre"
    ),
    talks=listed(
        "sa zhováral s; sa zhovárala s; sa rozprával s; sa rozprávala s; sa zhováral so; "
        "sa zhovárala so; sa rozprával so; sa rozprávala so; hovorí s; hovoril s; hovorila s; "
        "sa stretol s; sa stretla s; vyspovedal; vyspovedala; urobil rozhovor s; urobila rozhovor s; "
        "v rozhovore s"
    ),
    askers="otázka redaktor redaktorka moderátor moderátorka novinár novinárka výskumník výskumníčka redakcia opytovateľ opytovateľka reportér reportérka",
    answerers="odpoveď respondent respondentka pamätník pamätníčka hosť opýtaný opýtaná informátor informátorka svedok svedkyňa obžalovaný obžalovaná",
    chairs="predseda predsedníčka predsedajúci predsedajúca moderátor moderátorka",
    court="sudca sudkyňa súd zapisovateľ zapisovateľka tlmočník tlmočníčka prokurátor",
    care="lekár lekárka pacient pacientka",
    shows=listed(
        "naším hosťom; mojím hosťom; hosťom relácie; v štúdiu vítam; je s nami; vitajte v relácii; "
        "ďakujem za rozhovor"
    ),
    nobody="neznámy neznáma nezrozumiteľné",
    fields="dátum miesto názov foto fotografie zdroj preklad prepis nahrávka korektúra trvanie čas téma telefón adresa prítomní ospravedlnení poznámka príklad obrázok",
    honorifics="pán pani slečna prof doktor poslanec poslankyňa minister ministerka primátor primátorka starosta starostka",
    courtesies="pán pani slečna",
    introductions=listed("volám sa; moje meno je; ja sa volám"),
    offices="lekár lekárka učiteľ učiteľka riaditeľ riaditeľka tréner trénerka sudca sudkyňa starosta starostka advokát advokátka primátor primátorka farár",
    bench="súd sudca sudkyňa predseda predsedníčka",
    examiners=listed("otázky kladie; na otázky; na otázku"),
    called=listed("svedok; svedkyňa; výsluch svedka; výpoveď svedka"),
    asks_name=listed("ako sa voláte; vaše meno; predstavte sa; ako sa voláš"),
    heard="smiech smeje smejú potlesk nezrozumiteľn",
    word_ends="ár árka ec ník nica teľ teľka lóg logička ista istka ér érka or orka ač ačka ant antka",
    cases=(
        "od u bez vedľa podľa | vla:vol rla:rol etra:eter xandra:xander rka:rek nka:nek ka:ko ka:k a: u:o a:o y:a | ského:ský ckého:cký kého:ký ého:ý ieho:í čka:ček rka:rek nka:nek íka:ík áka:ák ka:ek ca:ec a: u:a y:a",
        "s so za pred | vlom:vol rlom:rol etrom:eter xandrom:xander rkom:rek nkom:nek kom:ko kom:k om: om:o | ským:ský ckým:cký ým:ý ím:í čkom:ček rkom:rek nkom:nek íkom:ík ákom:ák kom:ek com:ec om: ou:a",
        "k ku vďaka o pri | vlovi:vol rlovi:rol etrovi:eter xandrovi:xander rkovi:rek nkovi:nek kovi:ko kovi:k ovi: ovi:o ovi:a | skému:ský ckému:cký ému:ý iemu:í čkovi:ček rkovi:rek nkovi:nek íkovi:ík ákovi:ák kovi:ek covi:ec ovi: ovi:a skom:ský ckom:cký om:ý",
        "od u bez vedľa podľa | ky:ka y:a ie:ia e:a : | ovej:ová skej:ská ckej:cká ej:á :",
        "k ku vďaka o pri | e:a ii:ia i:a : | ovej:ová skej:ská ckej:cká ej:á :",
        "pre cez za | iu:ia u:a : | ovú:ová skú:ská ckú:cká ú:á :",
        "s so za pred | iou:ia ou:a : | ovou:ová skou:ská ckou:cká ou:á :",
    ),
    oblique=(
        "[^L]ou|ovi|iu|[nmtdrlkv]u|[nlkr]om",
        "ov(?:ej|ú|ou)|[sc]k(?:ého|ému|ým|ou|ej|ú|om)|[^u]ého|ému|ovi|[čnr]kom|[íá]k(?:a|om)|áč(?:a|ovi|om)",
    ),
)
