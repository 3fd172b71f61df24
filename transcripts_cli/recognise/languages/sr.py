"""Serbian, in both scripts."""

from transcripts_cli.recognise.languages.hr import CASES
from transcripts_cli.recognise.languages.language import Language, listed

SERBIAN = Language(
    code="sr",
    wishes="hvala pozdrav хвала",
    common="koji šta kao bio nije smo kako iz još ili samo već može zbog gde uvek takođe posle pre vreme ko bilo bila kada jer sve sada nakon ovo ovaj svoje toga ništa imao imali bili onda који шта као био није смо како из још или само већ може због где увек такође после пре време ко било била када јер све сада након ово овај своје тога ништа имао имали били онда",
    letters="јљњђћџ",
    given="dragan zoran milan slobodan aleksandar dušan vladimir miloš marko nikola stefan nemanja uroš bojan dejan predrag nenad goran miroslav branislav radovan ljubomir momčilo živojin petar đorđe jovan vuk lazar filip saša dragana snežana gordana jelena marija milica ljiljana slavica biljana jasmina svetlana vesna nataša ivana tamara katarina sofija radmila stanislava zorica mirjana desanka danica tijana jovana драган зоран милан слободан александар душан владимир милош марко никола стефан немања урош бојан дејан предраг ненад горан мирослав бранислав радован љубомир момчило живојин петар ђорђе јован вук лазар филип лука саша драгана снежана гордана јелена марија милица љиљана славица биљана јасмина светлана весна наташа ивана тамара катарина софија радмила станислава зорица мирјана десанка олга даница тијана јована",
    familiar=listed(
        "aleksandar saša aca; dragana gaga; jovan joca; katarina kaća; milica mica; milan mića; mihailo miša; nikola nidža; petar pera; slobodan "
        "boba; stevan steva; vladimir vlada; александар саша аца; јован јоца; катарина каћа; милан мића; петар пера; слободан боба; владимир влада"
    ),
    first="ja mene mi meni moj moja moje mojih nas nama naš naša bio bila ја мене ми мени мој моја моје мојих нас нама наш наша био била smo imam mislim смо имам мислим",
    singular="ja moj moja moje mogu moram ја мој моја моје могу морам",
    told="sam meni mene сам мени мене",
    speech="vas vam vaš vaša hvala dobro dakle naravno pozdrav dobrodošli ajde eto gle molim ви вас вам ваш ваша хвала добро дакле наравно поздрав добродошли ајде ето гле молим",
    persons="sam smo ste ja mene meni moj moja moje nas nama naš naša naše ti tebe tvoj mislim znam želim ја мене мени мој моја моје сам смо сте нас нама наш наша наше ти тебе мислим знам",
    guests_behind=listed(
        "odgovara na naša pitanja; odgovara na pitanja; govori za nas; одговара на наша питања; одговара на питања"
    ),
    panels=listed(
        "okrugli sto; okrugli stol; panel; rasprava; sednica; sjednica; fokus grupa; debata; sastanak; zapisnik; tribina; forum; округли сто; "
        "расправа; седница; фокус група; дебата; састанак; записник; трибина; форум"
    ),
    interview=listed(
        "intervju; razgovor s; razgovor sa; razgovarao; razgovarala; razgovarali; razgovaramo s; "
        "transkript; usmena istorija; razgovor; интервју; разговор с; разговор са; разговарао; "
        "разговарала; разговарали; разговарамо с; транскрипт; усмена историја; разговор"
    ),
    others=listed(
        "često postavljana pitanja; vodič za intervju; spisak promena; rečnik pojmova; vežba; "
        "често постављана питања; водич за интервју; списак промена; речник појмова; вежба"
    ),
    credits=listed(
        "razgovarao; razgovarala; razgovarali; razgovor vodio; razgovor vodila; razgovor vodili; "
        "razgovor vodi; razgovor je vodio; razgovor je vodila; intervju vodio; intervju vodila; "
        "intervju vodili; intervju je vodio; intervju je vodila; intervju napravio; intervju napravila; "
        "intervju snimio; intervju snimila; pitanja postavio; pitanja postavila; pitanja postavljao; "
        "pitanja postavljala; pitanja postavili; pitanja je postavljao; pitanja je postavljala; pitao; "
        "pitala; razgovor zabeležio; razgovor zabeležila; zabeležio; zabeležila; zapisao; zapisala; "
        "snimio i zapisao; razgovor snimio; razgovor snimila; kazivanje zapisao; kazivanje zapisala; "
        "ispitivač; ispitivačka; intervjuer; intervjuerka; anketar; anketarka; istraživač; "
        "voditelj razgovora; voditeljka razgovora; moderator; moderatorka; moderirao; moderirala; "
        "moderira; pred mikrofonom; za mikrofonom; emisiju vodi; emisiju vodio; emisiju vodila; "
        "voditelj emisije; voditeljka emisije; s njim razgovarao; s njim razgovarala; s njom razgovarao; "
        "s njom razgovarala; разговарао; разговарала; разговарали; разговор водио; разговор водила; "
        "разговор водили; разговор води; разговор је водио; разговор је водила; интервју водио; "
        "интервју водила; интервју водили; интервју је водио; интервју је водила; интервју направио; "
        "интервју направила; интервју снимио; интервју снимила; питања поставио; питања поставила; "
        "питања постављао; питања постављала; питања поставили; питања је постављао; "
        "питања је постављала; питао; питала; разговор забележио; разговор забележила; забележио; "
        "забележила; записао; записала; снимио и записао; разговор снимио; разговор снимила; "
        "казивање записао; казивање записала; испитивач; испитивачка; интервјуер; интервјуерка; анкетар; "
        "анкетарка; истраживач; водитељ разговора; водитељка разговора; модератор; модераторка; "
        "модерирао; модерирала; модерира; пред микрофоном; за микрофоном; емисију води; емисију водио; "
        "емисију водила; водитељ емисије; водитељка емисије; с њим разговарао; с њим разговарала; "
        "с њом разговарао; с њом разговарала"
    ),
    credits_behind=listed(
        "vodio je razgovor; vodila je razgovor; postavljao je pitanja; postavljala je pitanja; "
        "napravio je intervju; napravila je intervju; postavio je pitanja; postavila je pitanja; "
        "водио је разговор; водила је разговор; постављао је питања; постављала је питања; "
        "направио је интервју; направила је интервју; поставио је питања; поставила је питања"
    ),
    bylines=listed(
        "piše; pišu; napisao; napisala; tekst; tekst i fotografije; tekst i foto; autor; autorka; "
        "pripremio; pripremila; autor teksta; autorka teksta; пише; пишу; написао; написала; текст; "
        "текст и фотографије; текст и фото; аутор; ауторка; припремио; припремила; аутор текста; "
        "ауторка текста"
    ),
    guests=listed(
        "intervju s; intervju sa; razgovor s; razgovor sa; razgovaramo s; razgovaramo sa; gost; gošća; "
        "naš gost; naša gošća; naš gost je; naša gošća je; gost emisije; gošća emisije; gost u studiju; "
        "u studiju je; s nama je; sagovornik; sagovornica; ispitanik; ispitanica; kazivač; kazivačica; "
        "intervjuisani; svedok; svedokinja; iskaz svedoka; iskaz svedokinje; интервју с; интервју са; "
        "разговор с; разговор са; разговарамо с; разговарамо са; гост; гошћа; наш гост; наша гошћа; "
        "наш гост је; наша гошћа је; гост емисије; гошћа емисије; гост у студију; у студију је; "
        "с нама је; саговорник; саговорница; испитаник; испитаница; казивач; казивачица; интервјуисани; "
        "сведок; сведокиња; исказ сведока; исказ сведокиње"
    ),
    meets=listed(
        "razgovarali smo sa; razgovarali smo s; razgovaramo sa; razgovarao sam sa; "
        "razgovarala sam sa; porazgovarali smo sa; popričali smo sa; pričali smo sa; "
        "sreli smo se sa; upoznali smo; upoznajte; posetili smo; pitali smo; intervjuisali smo; "
        "ugostili smo; разговарали смо са; разговарамо са; разговарао сам са; разговарала сам са; "
        "поразговарали смо са; попричали смо са; причали смо са; срели смо се са; упознали смо; "
        "упознајте; посетили смо; питали смо; интервјуисали смо; угостили смо"
    ),
    talks=listed(
        "razgovarao s; razgovarala s; razgovarali s; razgovarao sa; razgovarala sa; razgovara s; "
        "razgovara sa; porazgovarao s; porazgovarala s; popričao s; popričala s; sreo se sa; "
        "srela se sa; intervjuisao; intervjuisala; je razgovarao s; je razgovarala s; разговарао с; "
        "разговарала с; разговарали с; разговарао са; разговарала са; разговара с; разговара са; "
        "поразговарао с; поразговарала с; попричао с; попричала с; срео се са; срела се са; "
        "интервјуисао; интервјуисала; је разговарао с; је разговарала с"
    ),
    askers="pitanje p novinar novinarka voditelj voditeljka ispitivač ispitivačka intervjuer intervjuerka istraživač istraživačica urednik redakcija anketar reporter reporterka питање п новинар новинарка водитељ водитељка испитивач испитивачка интервјуер интервјуерка истраживач истраживачица уредник редакција анкетар репортер репортерка",
    answerers="odgovor o gost gošća sagovornik sagovornica ispitanik ispitanica kazivač kazivačica svedok svedokinja okrivljeni optuženi одговор о гост гошћа саговорник саговорница испитаник испитаница казивач казивачица сведок сведокиња окривљени оптужени",
    chairs="predsedavajući predsedateljka predsedavajuća moderator moderatorka voditelj voditeljka председавајући председатељка председавајућа модератор модераторка водитељ водитељка",
    court="sudija sutkinja sud tužilac zapisničar zapisničarka tumač prevodilac prevodilacka судија суткиња суд тужилац записничар записничарка тумач преводилац преводилацка",
    care="lekar lekarka pacijent pacijentkinja лекар лекарка пацијент пацијенткиња",
    shows=listed(
        "naš gost; naša gošća; gost u studiju; gost emisije; gošća emisije; s nama je; dobro došli; "
        "dobro došli u emisiju; hvala što ste došli; наш гост; наша гошћа; гост у студију; гост емисије; "
        "гошћа емисије; с нама је; добро дошли; добро дошли у емисију; хвала што сте дошли"
    ),
    nobody="nepoznat nepoznata nerazumljivo непознат непозната неразумљиво",
    fields="datum mesto naslov izvor foto fotografija fotografije snimio prevod prepis transkripcija lektura trajanje telefon adresa tema prisutni odsutni napomena датум место наслов извор фото фотографија фотографије снимио превод препис транскрипција лектура трајање телефон адреса тема присутни одсутни напомена primer slika пример слика",
    honorifics="gospodin gospođa gospođica gđa prof akademik ministar ministrica poslanik poslanica gradonačelnik gradonačelnica načelnik biskup господин госпођа госпођица гђа проф академик министар министрица посланик посланица градоначелник градоначелница начелник бискуп",
    courtesies="gospodin gospođa gospođica gđa господин госпођа госпођица гђа",
    introductions=listed("zovem se; moje ime je; ja se zovem; зовем се; моје име је; ја се зовем"),
    offices="lekar lekarka profesor profesorka direktor direktorka učitelj učiteljica trener sudija sutkinja advokat advokatica paroh gradonačelnik gradonačelnica tajnik tajnica лекар лекарка професор професорка директор директорка учитељ учитељица тренер судија суткиња адвокат адвокатица парох градоначелник градоначелница тајник тајница",
    bench="sud sudija sutkinja суд судија суткиња",
    called=listed(
        "svedok; svedokinja; iskaz svedoka; iskaz svedokinje; сведок; сведокиња; исказ сведока; "
        "исказ сведокиње"
    ),
    asks_name=listed(
        "kako se zovete; vaše ime; predstavite se; kako se zoveš; како се зовете; ваше име; "
        "представите се; како се зовеш"
    ),
    heard="smeh smeje aplauz nerazumljiv смех смеје аплауз неразумљив",
    word_ends="ar arka ač ačica ac ist istica log loginja nik nica telj teljica or orica aš ašica ар арка ач ачица ац ист истица лог логиња ник ница тељ тељица ор орица аш ашица",
    cases=(
        *CASES,
        "од код без покрај поред | тра:тар дра:дар вла:вао вла:вле ајла:ајло ка:ко ка:к ра:р е:е е:о а: а:о а:е е:а | ића:ић ског:ски цког:цки шког:шки рца:рац вца:вац нца:нац лца:лац мца:мац тца:тац ог:и а: а:о е:а",
        "с са | тром:тар дром:дар влом:вао ајлом:ајло ком:ко ком:к ом: ем: ом:е ом:о ом:а | ићем:ић ским:ски цким:цки шким:шки им:и ем: рцем:рац нцем:нац ом: ом:о ом:а",
        "к ка о према | тру:тар дру:дар влу:вао ајлу:ајло ку:ко ку:к у: у:о у:е и:е и:о и:а | ићу:ић ском:ски цком:цки шком:шки рцу:рац вцу:вац нцу:нац ом:и у: у:о и:а",
        "за кроз | у:о у:а | ића:ић ског:ски цког:цки шког:шки а: у:а",
        "од код без покрај поред | е:а : | ске:ска цке:цка шке:шка :",
        "к ка о према | ци:ка и:а : | ској:ска цкој:цка шкој:шка :",
        "за кроз | у:а : | ску:ска цку:цка шку:шка :",
        "с са | ом:а : | ском:ска цком:цка шком:шка :",
    ),
    oblique=(
        "u|[^T]om|[jčš]em|oj|у|[^Т]ом|[јчш]ем|ој",
        "ić(?:a|u|em)|[scš]k(?:og|om|im|oj|u)|ић(?:а|у|ем)|[сцш]к(?:ог|ом|им|ој|у)",
    ),
)
