"""Slovenian."""

from transcripts_cli.recognise.languages.language import Language, listed

SLOVENIAN = Language(
    code="sl",
    common="in če še že smo kako bila bilo pri lahko ko samo potem danes nič zakaj mi to tisti več čas med zaradi vedno veliko nekaj predvsem torej imeli nisem svoje njegov spomnite daleč",
    frequent="je se da ali jo ki ni pa so kot tudi kaj sem zelo kdaj kje kdo bi bil ob kar kjer ker vse vsi zdaj leta bom bo bodo tako zato ste ta naj prav dela zdi tam vsak tega ima imel niso vam vas",
    given="janez franc ivan anton marko jože andrej luka matej tomaž primož boštjan aleš gregor nejc miha matjaž borut bojan igor robert peter jure žiga blaž lovro tine uroš klemen anže mitja marija ana maja mojca irena mateja nina nataša barbara petra katja jožica anja sonja tatjana milena urška alenka tina saša vesna nika eva polona špela tanja manca neža darja majda breda metka tjaša jerneja",
    familiar=listed(
        "aleksander sandi saša; anton tone; franc france; frančiška francka; ivan ivo; janez jani; jožef jože; katarina katka; marija mici; mihael "
        "miha; stanislav stane; valentin tine"
    ),
    first="jaz mene meni moj moja moje mojega naš naša nas smo mislim spomnim bila",
    singular="jaz moj moja moje mi",
    told="sem meni mene",
    speech="jaz ti vi vas vam vaš vaša hvala ja prosim dober živjo pozdravljeni seveda no veste tvoj dobrodošli",
    persons="sem smo ste mene meni moj moja moje nas nam naš naša tebe mislim vem",
    guests_behind=listed("odgovarja na naša vprašanja; odgovarja na vprašanja; pripoveduje"),
    panels=listed(
        "okrogla miza; razprava; seja; fokusna skupina; debata; sestanek; zapisnik; tribuna; forum"
    ),
    interview=listed(
        "intervju; intervjuju; intervjuja; pogovor; pogovarjal; pogovarjala; pogovarjali; "
        "pogovarjamo; pogovoru; prepis; ustna zgodovina; pet vprašanj za; intervjuvala; "
        "intervjuval; pogovor vodila; pogovor vodil"
    ),
    others=listed(
        "pogosta vprašanja; pogosto zastavljena vprašanja; vodnik za intervju; seznam sprememb; "
        "dnevnik sprememb; slovarček; citati; vaja; vprašalnik"
    ),
    credits=listed(
        "pogovarjal se je; pogovarjala se je; pogovarjali so se; se je pogovarjal; se je "
        "pogovarjala; pogovarjal; pogovarjala; pogovor vodil; pogovor vodila; pogovor je vodil; "
        "pogovor je vodila; pogovor vodi; intervju vodil; intervju vodila; intervju je vodil; "
        "intervju je vodila; intervju opravil; intervju opravila; intervju je opravil; intervju je "
        "opravila; intervju; intervju in fotografije; intervju pripravil; intervju pripravila; "
        "spraševal; spraševala; spraševal je; spraševala je; vprašanja zastavil; vprašanja "
        "zastavila; vprašanja je zastavil; vprašanja je zastavila; vprašanja postavljal; vprašanja "
        "postavljala; zapisal; zapisala; zapisal je; zapisala je; posnel; posnela; pogovor zapisal; "
        "pogovor zapisala; izpraševalec; izpraševalka; spraševalec; spraševalka; intervjuval; "
        "intervjuvala; oddajo vodi; oddajo je vodil; oddajo je vodila; voditelj oddaje; voditeljica "
        "oddaje; moderator; moderatorka; pred mikrofonom; za mikrofonom; z njim se je pogovarjal; z "
        "njim se je pogovarjala; z njo se je pogovarjal; z njo se je pogovarjala"
    ),
    credits_behind=listed(
        "je vodil pogovor; je vodila pogovor; je spraševal; je spraševala; je opravil intervju; je "
        "opravila intervju; je zastavljal vprašanja; je zastavljala vprašanja; je zapisal pogovor; "
        "je zapisala pogovor"
    ),
    bylines=listed(
        "piše; besedilo; besedilo in fotografije; besedilo in foto; avtor; avtorica; napisal; "
        "napisala; pripravil; pripravila; urednik; urednica; avtor besedila; avtorica besedila; "
        "tekst; novinarka; novinar"
    ),
    guests=listed(
        "podpis; intervju z; intervju s; pogovor z; pogovor s; intervjuvanec; intervjuvanka; gost; "
        "gostja; naš gost; naša gostja; gost oddaje; gostja oddaje; gost v studiu; v studiu; danes "
        "v studiu; sogovornik; sogovornica; pripovedovalec; pripovedovalka; informator; "
        "informatorka; zaslišanje priče; pogovarjamo se z; pogovarjamo se s; pogovarjali smo se z; "
        "pogovarjali smo se s; na vprašanja odgovarja; na vprašanja je odgovarjal; na vprašanja je "
        "odgovarjala; odgovarja; z nami je; pet vprašanj za"
    ),
    talks=listed(
        "se je pogovarjal z; se je pogovarjal s; se je pogovarjala z; se je pogovarjala s; "
        "pogovarjal se je z; pogovarjal se je s; pogovarjala se je z; pogovarjala se je s; se "
        "pogovarja z; se pogovarja s; je intervjuval; je intervjuvala; je obiskal; je obiskala; je "
        "govoril z; je govorila z; je govorila s; je govoril s; se je srečal z; se je srečal s; se "
        "je srečala z; se je srečala s; v pogovoru z; v pogovoru s; je izprašal; je izprašala; je "
        "povprašal; je povprašala"
    ),
    meets=listed(
        "pogovarjali smo se z; pogovarjali smo se s; smo se pogovarjali z; smo se pogovarjali s; "
        "pogovarjamo se z; pogovarjamo se s; govorili smo z; govorili smo s; srečali smo se z; "
        "srečali smo se s; obiskali smo; smo obiskali; vprašali smo; povprašali smo; intervjuvali "
        "smo; pogovarjal sem se z; pogovarjal sem se s; pogovarjala sem se z; pogovarjala sem se s"
    ),
    askers="vprašanje novinar novinarka voditelj voditeljica spraševalec spraševalka izpraševalec izpraševalka intervjuvar raziskovalec raziskovalka urednik uredništvo anketar reporter reporterka moderator moderatorka",
    answerers="odgovor intervjuvanec intervjuvanka gost gostja sogovornik sogovornica pripovedovalec pripovedovalka informator informatorka obtoženec obdolženec udeleženec udeleženka",
    chairs="predsedujoči predsedujoča predsedavajoči moderator moderatorka voditelj voditeljica",
    court="sodnik sodnica sodišče tožilec tožilka zapisnikar zapisnikarica tolmač tolmačka prevajalec",
    care="zdravnik zdravnica pacient pacientka bolnik bolnica psiholog psihologinja babica",
    shows=listed(
        "naš gost; naša gostja; gost v studiu; gost oddaje; gostja oddaje; z nami je; dobrodošli; "
        "dobrodošli v oddaji; hvala, ker ste prišli; danes v studiu; v studiu"
    ),
    nobody="neznan neznana neznanec nerazumljivo",
    fields="datum kraj naslov vir viri foto fotografija fotografije slika slike posnel prevod prevedla prevedel prepis transkripcija lektura lektorirala trajanje telefon tema prisotni odsotni opomba avtor avtorica besedilo ilustracija ilustracije oblikovanje arhiv copyright čas montaža kamera navzoči primer",
    honorifics="gospod gospa gospodična profesor profesorica doktor doktorica minister ministrica predsednik predsednica poslanec poslanka župan županja škof župnik prof dr akademik polkovnik general kapitan ravnatelj ravnateljica sodnik sodnica",
    courtesies="gospod gospa gospodična",
    introductions=listed("ime mi je; moje ime je; jaz sem; pišem se; kličejo me"),
    offices="zdravnik zdravnica učitelj učiteljica profesor profesorica direktor direktorica ravnatelj ravnateljica trener trenerka sodnik sodnica odvetnik odvetnica župan županja župnik tajnik tajnica pisatelj pisateljica urednik urednica knjižničar knjižničarka tožilec minister",
    word_ends="ar arka ač ačica ec ist istka log loginja nik nica telj teljica or orica lec lka",
    bench="sodišče sodnik sodnica",
    examiners=listed("sprašuje; zaslišuje; vprašanja zastavlja"),
    called=listed("zaslišanje priče; izvedenec; izvedenka"),
    asks_name=listed(
        "kako vam je ime; kako ti je ime; vaše ime; predstavite se; se predstavite; kdo ste; kdo "
        "si; kako se pišete; kako se imenujete"
    ),
    heard="smeh smeje nasmeh aplavz ploska nerazumljiv hihita kašlj vzdih joče jokaj",
    cases=(
        "z s ob | trom:ter tru:ter ndrom:nder jem:j vlom:vel kom:ko kom:k jem: om: em: om:o om:a om:e jetom:je etom:e tom: u: u:o u:a | jem: cem:c cem:ec om: em: im:i kom:k tkom:tek žkom:žek om:o om:a u: ju:",
        "od brez iz za | tra:ter ndra:nder vla:vel ka:ko ka:k ja: a: a:o e:a eta:e a:e | ca:c ca:ec ja: a: ega:i ka:k tka:tek žka:žek a:o e:a",
        "k h proti | tru:ter vlu:vel ku:ko ju: u: u:o u:a etu:e | cu:c cu:ec ju: u: emu:i ku:k tku:tek žku:žek lu:el nu:en u:o u:a",
        "z s | o:a jo:ja : | o:a : sko:ska",
        "od brez iz | e:a : | e:a ske:ska :",
        "k h proti | i:a : | ski:ska i:a :",
        "za skozi | o:a : | sko:ska o:a :",
    ),
    oblique=(
        "[^aeiou]om|[^aeiou]em|u",
        "[^aeiou]om|[cčšžj]em|ega|emu|[ščžcrkn]u",
    ),
)
