"""Romanian."""

from transcripts_cli.recognise.languages.language import Language, listed

ROMANIAN = Language(
    code="ro",
    sounds="sunet sunete muzică",
    wishes="mulțumiri mulțumesc",
    common="și şi de la în pe cu nu este un că să care pentru sunt fost sau foarte acest această prin când după despre toate între decât ceva atunci fie niște",
    frequent="a din mai o am",
    letters="ățș",
    given="andrei alexandru ion ioan gheorghe george constantin vasile nicolae mihai dumitru ștefan stefan florin cristian adrian marian gabriel daniel bogdan radu vlad răzvan sorin liviu maria elena ana ioana mihaela andreea cristina alexandra mariana georgeta daniela gabriela simona raluca adina",
    familiar=listed(
        "alexandru alex sandu; ana anuța; anton toni; constantin costel costică; cristina cristi; dumitru mitică; elena lenuța; florica floare; "
        "gheorghe gigi ghiță; ion ionel nelu; ioan nelu; maria mărioara; mihai mișu; nicolae nicu; petru petrică; ștefan fane; vasile vasilică"
    ),
    first="eu mie mea meu mele mei noi nostru noastră suntem eram cred aveam",
    singular="eu meu mea mei mele pot",
    told="am eram mine",
    speech="eu dumneavoastră vă mă îmi mulțumesc mulţumesc bună sigur dvs desigur dumneata salut",
    persons="mine mie mea meu mele mei noi nouă nostru noastră noștri noastre voi vouă îți ți te tu tine ta tău am aveam cred știu vreau doamnă domnule dumneavoastra ați aţi știți",
    guests_behind=listed(
        "răspunde la întrebările noastre; a răspuns la întrebările noastre; răspunde la întrebări; ne povestește"
    ),
    panels=listed(
        "masă rotundă; masa rotundă; dezbatere; dezbaterea; grup focal; focus grup; focus group; ședință; ședința; proces-verbal; adunare; panel; "
        "colocviu; forum"
    ),
    interview=listed(
        "interviu; interviul; convorbire; dialog cu; de vorbă cu; transcriere; interviuri; "
        "a intervievat; interviul realizat; am stat de vorbă cu; interviu cu; convorbire cu; "
        "a stat de vorbă; istorie orală; mărturia"
    ),
    others=listed(
        "întrebări frecvente; întrebări și răspunsuri frecvente; ghid de interviu; jurnal de modificări; "
        "istoricul modificărilor; glosar; exercițiu"
    ),
    credits=listed(
        "interviu realizat de; interviul a fost realizat de; a consemnat; au consemnat; interviu de; "
        "întrebări; a intervievat; intervievator; intervievatoare; realizator; reporter; "
        "interviu consemnat de; interviu realizat de către; interviu luat de; interviul a fost luat de; "
        "interviul a fost consemnat de; interviu și foto; interviu și fotografii; "
        "interviu şi fotografii; text și interviu; interviu; interviu de și cu; interviul realizat de; "
        "convorbire realizată de; convorbire consemnată de; dialog realizat de; dialog consemnat de; "
        "consemnat de; a consemnat pentru dumneavoastră; înregistrat de; înregistrare realizată de; "
        "intervievat de; intervievată de; intervievați de; întrebări de; întrebări formulate de; "
        "întrebările au fost puse de; întrebările aparțin; a întrebat; au întrebat; a stat de vorbă; "
        "moderat de; moderată de; moderator; moderatoare; moderează; prezentat de; prezentată de; "
        "gazda emisiunii; realizatorul emisiunii; la microfon; la microfon se află; cercetător de teren; "
        "culegător; cules de; culeasă de; numele intervievatorului; a condus discuția; "
        "interviuri realizate de; reportofonul a fost ținut de"
    ),
    bylines=listed(
        "autor; autoare; text; text și foto; redacția; scris de; articol de; text de; "
        "text și fotografii; text şi foto; autorul; autoarea; articol scris de; redactat de; "
        "reportaj de; reportaj; publicat de; "
        "de"
    ),
    guests=listed(
        "semnătura; semnat; interviu cu; dialog cu; convorbire cu; de vorbă cu; invitat; invitată; "
        "invitatul; invitata; intervievat; intervievată; respondent; un interviu cu; o convorbire cu; "
        "un dialog cu; am vorbit cu; am stat de vorbă cu; în dialog cu; discuție cu; discuţie cu; "
        "o discuție cu; întâlnire cu; cinci întrebări pentru; zece întrebări pentru; întrebări pentru; "
        "invitatul nostru; invitata noastră; invitatul nostru este; invitata noastră este; "
        "invitatul de azi; invitata de azi; invitatul emisiunii; invitata emisiunii; "
        "astăzi avem alături de noi; alături de noi este; alături de noi; îl avem ca invitat pe; "
        "o avem ca invitată pe; îi urăm bun venit; persoana intervievată; numele persoanei intervievate; "
        "intervievatul; intervievata; intervievați; informator; informatoare; povestitor; povestitoare; "
        "mărturia lui; amintirile lui; declarația martorului; audierea martorului; interlocutor; "
        "interlocutoare"
    ),
    askers="întrebare î reporter moderator moderatoare jurnalist jurnalistă intervievator intervievatoare realizator realizatoare redactor redactoare prezentator prezentatoare cercetător cercetătoare ziarist ziaristă int intervievatorul corespondent reporterul gazda",
    answerers="răspuns r invitat invitată respondent respondentă intervievat intervievată martor martora martorul inculpat inculpata informator informatoare intervievatul intervievata povestitor povestitoare interlocutor interlocutoare inf",
    chairs="președinte președintele preşedinte președinta moderator moderatoare moderatorul moderatoarea gazda",
    court="judecător judecătoare instanța grefier grefieră procuror interpret interpretă traducător traducătoare grefierul judecătorul magistrat",
    care="medic pacient pacientă asistentă doctor doctoriță psiholog psihologă asistent infirmieră",
    shows=listed(
        "invitatul nostru; invitata noastră; invitatul; invitata; invitații; invitatul nostru de astăzi; "
        "invitatul de azi; invitata de azi; invitatul emisiunii; invitata emisiunii; alături de noi; "
        "în studio; bun venit la; bine ați venit; bine aţi venit; mulțumim că ați acceptat; "
        "mulțumesc că ați acceptat invitația"
    ),
    nobody="necunoscut necunoscută neinteligibil",
    pictures="foto text",
    fields="data loc locul titlu foto fotografie sursa sursă autor tema durata telefon adresa prezenți absenți ora notă traducere traducerea transcriere transcris înregistrare redactare corectură imagine imagini video credit fotografii arhivă copyright exemplu figura",
    honorifics="domnul doamna domnule dl dna domnișoara dr prof profesor profesoară ministru ministrul deputat senator primar părintele părinte conf lect av avocat general colonel căpitan senatoare deputată primarul președinta rector decan episcop",
    introductions=listed(
        "mă numesc; numele meu este; mă cheamă; eu sunt; eu mă numesc; numele meu; mi se spune; "
        "lumea îmi spune; toți îmi spun"
    ),
    courtesies="domnul doamna domnule domnișoara dl dna",
    offices="medic profesor profesoară director directoare primar antrenor judecător avocat avocată procuror ministru rector decan preot părinte bibliotecar bibliotecară inginer ingineră purtător-de-cuvânt interpret consilier consilieră",
    bench="instanța judecător președinte președintele",
    examiners=listed(
        "întrebări din partea; interogat de; interogată de; audiat de; audiată de; la întrebarea; "
        "la întrebările; întrebări adresate de; întreabă"
    ),
    called=listed("martor; martora; martorul"),
    asks_name=listed(
        "cum vă numiți; cum vă cheamă; numele dumneavoastră; cum te cheamă; cum te numești; "
        "cum te numeşti; numele tău; vă rog să vă prezentați; prezentați-vă; prezintă-te; cine sunteți"
    ),
    heard="râs râde aplauz neinteligibil zâmb tușe oft plâng hohot",
    meets=listed(
        "am stat de vorbă cu; am vorbit cu; vorbim cu; am discutat cu; discutăm cu; "
        "am intervievat; am intervievat-o pe; l-am intervievat pe; am dialogat cu; "
        "ne-am întâlnit cu; m-am întâlnit cu; am întrebat-o pe; l-am întrebat pe; "
        "am cunoscut-o pe; l-am cunoscut pe; l-am invitat pe; am invitat-o pe; "
        "îl avem invitat pe; o avem invitată pe; stăm de vorbă cu; întrebări pentru"
    ),
    talks=listed(
        "a stat de vorbă cu; a vorbit cu; a intervievat; a discutat cu; discută cu; stă de vorbă cu; "
        "a dialogat cu; dialoghează cu; s-a întâlnit cu; a realizat un interviu cu; "
        "a purtat un dialog cu; în dialog cu; de vorbă cu; vorbește cu; i-a luat un interviu lui; "
        "a avut o discuție cu; îl intervievează pe; o intervievează pe; îl are invitat pe; "
        "o are invitată pe; l-a intervievat pe; a intervievat-o pe"
    ),
    credits_behind=listed(
        "a pus întrebările; a adresat întrebările; a realizat interviul; a luat interviul; "
        "a luat acest interviu; a realizat acest interviu; a consemnat interviul; a moderat discuția; "
        "a moderat dezbaterea; a condus interviul; au realizat interviul; l-a intervievat; "
        "a intervievat-o"
    ),
    cases=("al a ai ale de | căi:ca găi:ga ăi:a iei:ia ei:a ii:ia ii:ea ei:ea ei:e | :",),
    oblique=(
        "[cg]ăi|[aeo]nei|iei",
        "",
    ),
    word_ends="torul toarea arul ărița istul ista ologul ologa nicul giul ierul tor toare ar ist olog",
)
