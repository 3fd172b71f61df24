"""Croatian."""

from transcripts_cli.recognise.languages.language import Language, listed

CASES = (
    "od kod bez pokraj pored | tra:tar dra:dar vla:vao vla:vle ajla:ajlo ka:ko ka:k ra:r e:e e:o a: a:o a:e e:a | ića:ić skog:ski ckog:cki škog:ški rca:rac vca:vac nca:nac lca:lac mca:mac tca:tac og:i a: a:o e:a",
    "s sa | trom:tar drom:dar vlom:vao ajlom:ajlo kom:ko kom:k om: em: om:e om:o om:a | ićem:ić skim:ski ckim:cki škim:ški im:i em: rcem:rac ncem:nac om: om:o om:a",
    "k ka o prema | tru:tar dru:dar vlu:vao ajlu:ajlo ku:ko ku:k u: u:o u:e i:e i:o i:a | iću:ić skom:ski ckom:cki škom:ški rcu:rac vcu:vac ncu:nac om:i u: u:o i:a",
    "za kroz | u:o u:a | ića:ić skog:ski ckog:cki škog:ški a: u:a",
    "od kod bez pokraj pored | e:a : | ske:ska cke:cka ške:ška :",
    "k ka o prema | ci:ka i:a : | skoj:ska ckoj:cka škoj:ška :",
    "za kroz | u:a : | sku:ska cku:cka šku:ška :",
    "s sa | om:a : | skom:ska ckom:cka škom:ška :",
)
"""Serbian declines names as Croatian does."""

CROATIAN = Language(
    code="hr",
    wishes="hvala pozdrav",
    common="koji što kao bio nije smo kako iz još ili samo već može zbog gdje uvijek također poslije prije vrijeme bilo bila kada jer sve sada nakon ovo ovaj svoje toga ništa imao bili onda",
    frequent="je se u na da i su za od ali koja koje do po kad",
    letters="đć",
    given="marko josip stjepan tomislav hrvoje zvonimir krešimir dražen zoran goran davor željko mladen zdravko branko vladimir franjo mate nikola petar tomo igor darko damir siniša tihomir domagoj vedran krunoslav zlatko jelena ivana marija katarina katica ljubica mirjana snježana vesna jasna dubravka gordana maja tanja sanja tihana željka božica slavica đurđica",
    familiar=listed(
        "aleksandar saša; ana anica; antun tonči ante; ivan ivo ivica; josip joža; katarina kata; marija mara; mihovil miško; nikola niko; petar "
        "pero; stjepan stipe; tomislav tomo; vladimir vlado; zvonimir zvonko"
    ),
    first="ja mene mi meni moj moja moje mojih nas nama naš naša bio bila smo imam mislim bili",
    singular="ja moj moja moje mogu moram",
    told="sam meni mene",
    speech="vas vam vaš vaša hvala dobro dakle naravno pozdrav dobrodošli ajde eto gle molim",
    persons="sam smo ste ja mi mene meni moj moja moje nas nama naš naša naše ti tebe tvoj mislim znam želim bio",
    guests_behind=listed(
        "odgovara na naša pitanja; odgovara na pitanja; odgovorio je na naša pitanja; odgovorila je na naša pitanja; govori za nas"
    ),
    panels=listed(
        "okrugli stol; panel; rasprava; sjednica; fokus grupa; fokus-grupa; debata; sastanak; zapisnik; tribina; forum"
    ),
    interview=listed(
        "intervju; razgovor s; razgovor sa; razgovarao; razgovarala; razgovarali; razgovaramo s; "
        "transkript; usmena povijest; razgovor"
    ),
    others=listed(
        "često postavljana pitanja; vodič za intervju; popis promjena; rječnik pojmova; vježba"
    ),
    credits=listed(
        "razgovarao; razgovarala; razgovarali; razgovor vodio; razgovor vodila; razgovor vodili; "
        "razgovor vodi; razgovor je vodio; razgovor je vodila; intervju vodio; intervju vodila; "
        "intervju vodili; intervju je vodio; intervju je vodila; intervju napravio; intervju napravila; "
        "intervju snimio; intervju snimila; pitanja postavio; pitanja postavila; pitanja postavljao; "
        "pitanja postavljala; pitanja postavili; pitanja je postavljao; pitanja je postavljala; pitao; "
        "pitala; razgovor zabilježio; razgovor zabilježila; zabilježio; zabilježila; zapisao; zapisala; "
        "snimio i zapisao; razgovor snimio; razgovor snimila; kazivanje zapisao; kazivanje zapisala; "
        "ispitivač; ispitivačica; intervjuer; intervjuerka; anketar; anketarka; istraživač; "
        "voditelj razgovora; voditeljica razgovora; moderator; moderatorica; moderirao; moderirala; "
        "moderira; pred mikrofonom; za mikrofonom; emisiju vodi; emisiju vodio; emisiju vodila; "
        "voditelj emisije; voditeljica emisije; s njim razgovarao; s njim razgovarala; "
        "s njom razgovarao; s njom razgovarala"
    ),
    credits_behind=listed(
        "vodio je razgovor; vodila je razgovor; postavljao je pitanja; postavljala je pitanja; "
        "napravio je intervju; napravila je intervju; postavio je pitanja; postavila je pitanja"
    ),
    bylines=listed(
        "piše; pišu; napisao; napisala; tekst; tekst i fotografije; tekst i foto; autor; autorica; "
        "pripremio; pripremila; autor teksta; autorica teksta"
    ),
    guests=listed(
        "intervju s; intervju sa; razgovor s; razgovor sa; razgovaramo s; razgovaramo sa; gost; gošća; "
        "naš gost; naša gošća; naš gost je; naša gošća je; gost emisije; gošća emisije; gost u studiju; "
        "u studiju je; s nama je; sugovornik; sugovornica; ispitanik; ispitanica; kazivač; kazivačica; "
        "intervjuirani; svjedok; svjedokinja; iskaz svjedoka; iskaz svjedokinje"
    ),
    meets=listed(
        "razgovarali smo s; razgovarali smo sa; razgovaramo s; razgovaramo sa; razgovarao sam s; "
        "razgovarala sam s; porazgovarali smo s; popričali smo s; popričali smo sa; "
        "susreli smo se s; upoznali smo; upoznajte; posjetili smo; pitali smo; upitali smo; "
        "intervjuirali smo; ugostili smo; pitanja za"
    ),
    talks=listed(
        "razgovarao s; razgovarala s; razgovarali s; razgovarao sa; razgovarala sa; razgovara s; "
        "razgovara sa; porazgovarao s; porazgovarala s; popričao s; popričala s; susreo se s; "
        "susrela se s; intervjuirao; intervjuirala; je razgovarao s; je razgovarala s"
    ),
    askers="pitanje p novinar novinarka voditelj voditeljica ispitivač ispitivačica intervjuer intervjuerka istraživač istraživačica urednik redakcija anketar reporter reporterka",
    answerers="odgovor o gost gošća sugovornik sugovornica ispitanik ispitanica kazivač kazivačica svjedok svjedokinja okrivljenik optuženik",
    chairs="predsjedatelj predsjedateljica predsjedavajući predsjedavajuća moderator moderatorica voditelj voditeljica",
    court="sudac sutkinja sud tužitelj zapisničar zapisničarka tumač prevoditelj prevoditeljica",
    care="liječnik liječnica pacijent pacijentica",
    shows=listed(
        "naš gost; naša gošća; gost u studiju; gost emisije; gošća emisije; s nama je; dobro došli; "
        "dobrodošli u emisiju; hvala što ste došli"
    ),
    nobody="nepoznat nepoznata nerazumljivo",
    fields="datum mjesto naslov izvor foto fotografija fotografije snimio prijevod prijepis transkripcija lektura trajanje telefon adresa tema prisutni odsutni napomena primjer slika",
    honorifics="gospodin gospođa gospođica gđa prof akademik ministar ministrica zastupnik zastupnica gradonačelnik gradonačelnica župan biskup",
    courtesies="gospodin gospođa gospođica gđa",
    introductions=listed("zovem se; moje ime je; ja se zovem"),
    offices="liječnik liječnica profesor profesorica ravnatelj ravnateljica učitelj učiteljica trener sudac sutkinja odvjetnik odvjetnica župnik gradonačelnik gradonačelnica tajnik tajnica",
    bench="sud sudac sutkinja",
    called=listed("svjedok; svjedokinja; iskaz svjedoka; iskaz svjedokinje"),
    asks_name=listed("kako se zovete; vaše ime; predstavite se; kako se zoveš"),
    heard="smijeh smije pljesak nerazumljiv",
    word_ends="ar arka ač ačica ac ist istica log loginja nik nica telj teljica or orica aš ašica",
    cases=CASES,
    oblique=(
        "u|[^T]om|[jčš]em|oj",
        "ić(?:a|u|em)|[scš]k(?:og|om|im|oj|u)",
    ),
)
