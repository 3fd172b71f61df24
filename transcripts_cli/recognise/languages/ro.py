"""Romanian."""

from transcripts_cli.recognise.languages.language import Language, listed

ROMANIAN = Language(
    code="ro",
    common="și şi de la în pe cu nu este un că să care pentru sunt fost sau foarte acest această prin când după despre toate între decât ceva atunci fie niște",
    given="andrei alexandru ion ioan gheorghe george constantin vasile nicolae mihai dumitru ștefan stefan florin cristian adrian marian gabriel daniel bogdan radu vlad răzvan sorin liviu maria elena ana ioana mihaela andreea cristina alexandra mariana georgeta daniela gabriela simona raluca adina",
    first="eu mie mea meu mele mei noi nostru noastră suntem eram",
    singular="eu meu mea mei mele pot",
    speech="eu dumneavoastră vă mă îmi mulțumesc mulţumesc bună sigur dvs desigur dumneata salut",
    interview=listed("interviu; interviul; convorbire; dialog cu; de vorbă cu; transcriere"),
    others=listed(
        "întrebări frecvente; întrebări și răspunsuri frecvente; ghid de interviu; jurnal de modificări; "
        "istoricul modificărilor; glosar; exercițiu"
    ),
    credits=listed(
        "interviu realizat de; interviul a fost realizat de; a consemnat; au consemnat; interviu de; "
        "întrebări; a intervievat; intervievator; intervievatoare; realizator; reporter"
    ),
    bylines=listed("autor; autoare; text; text și foto; redacția; scris de; articol de"),
    guests=listed(
        "semnătura; semnat; interviu cu; dialog cu; convorbire cu; de vorbă cu; invitat; invitată; "
        "invitatul; invitata; intervievat; intervievată; respondent"
    ),
    askers="întrebare î reporter moderator moderatoare jurnalist jurnalistă intervievator intervievatoare",
    answerers="răspuns r invitat invitată respondent respondentă intervievat intervievată",
    chairs="președinte președintele preşedinte președinta moderator moderatoare",
    court="judecător judecătoare instanța grefier grefieră procuror",
    care="medic pacient pacientă asistentă",
    shows=listed("invitatul nostru; invitata noastră; invitatul; invitata; invitații"),
    nobody="necunoscut necunoscută neinteligibil",
    fields="data loc locul titlu foto fotografie sursa sursă autor tema durata telefon adresa prezenți absenți ora notă",
    honorifics="domnul doamna domnule dl dna domnișoara dr prof profesor profesoară ministru ministrul deputat senator primar",
    introductions=listed("mă numesc; numele meu este; mă cheamă; eu sunt"),
    courtesies="domnul doamna domnule domnișoara dl dna",
    offices="medic profesor profesoară director directoare primar antrenor judecător avocat avocată procuror ministru",
    bench="instanța judecător președinte președintele",
    examiners=listed("întrebări din partea; interogat de; interogată de; audiat de; audiată de"),
    called=listed("martor; martora; martorul"),
    asks_name=listed("cum vă numiți; cum vă cheamă; numele dumneavoastră; cum te cheamă"),
    heard="râs râde aplauz neinteligibil",
    talks=listed("a stat de vorbă cu; a vorbit cu; a intervievat"),
)
