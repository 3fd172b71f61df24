"""Catalan."""

from transcripts_cli.recognise.languages.language import Language, listed

CATALAN = Language(
    code="ca",
    sounds="música",
    wishes="gràcies salutacions",
    common="i el la els les de que no és un una amb per més com però molt aquest aquesta són dels perquè també quan als està havia fins cada això ara seva",
    given="jordi marc joan josep xavier albert sergi pere oriol pau arnau david ramon carles miquel francesc ferran enric lluís guillem roger montserrat maria núria marta mercè mireia anna laia carme rosa neus gemma eulàlia",
    familiar=listed(
        "antoni toni; bartomeu tomeu; concepció conxita; dolors lola; francesc cesc quico xesc; francesca cesca; jaume jaumet; joan joanet; joaquim "
        "quim; jordi jordiet; josep pep; josefina fina; maria mariona; mercè merceneta; montserrat montse; rafael rafel; sebastià tià; teresa tere; "
        "xavier xavi"
    ),
    first="jo meu meva meus meves nosaltres nostre nostra sóc soc vaig crec estic érem vam",
    singular="jo meu meva meus meves puc",
    told="soc sóc vaig tinc",
    speech="vostè vostès vosaltres nosaltres gràcies meu meva doncs clar esclar sí hola bon",
    persons="jo tu em mi meus meves sóc estic tinc tenia crec vull nostre nostra som estem tenim ets sou he has hem heu teniu feu fas vaig vam vau et us ens vós meva teva",
    guests_behind=listed(
        "respon les nostres preguntes; respon a les nostres preguntes; ens explica; ens parla"
    ),
    panels=listed(
        "taula rodona; debat; col·loqui; ple; grup focal; grup de discussió; acta; sessió; tertúlia; fòrum"
    ),
    interview=listed(
        "entrevista; entrevista a; conversa amb; conversem amb; parlem amb; transcripció; entrevistat; "
        "entrevistada; entrevistem; xerrem amb; diàleg amb; xerrada amb; hem parlat amb; història oral; "
        "converses amb"
    ),
    others=listed(
        "preguntes freqüents; guió d'entrevista; guió d’entrevista; guió de l'entrevista; "
        "registre de canvis; historial de canvis; glossari; exercici"
    ),
    credits=listed(
        "entrevista de; entrevista feta per; entrevista realitzada per; entrevistat per; "
        "entrevistada per; entrevistador; entrevistadora; preguntes; l'entrevista; moderador; "
        "moderadora; entrevista i fotos; entrevista i text; text i entrevista; entrevista per; "
        "entrevista a càrrec de; entrevista conduïda per; entrevista duta a terme per; "
        "entrevista elaborada per; entrevistats per; entrevistades per; entrevistadors; preguntes de; "
        "preguntes fetes per; les preguntes són de; enregistrat per; enregistrada per; gravat per; "
        "gravada per; recollit per; recollida per; testimoni recollit per; conversa conduïda per; "
        "conduït per; conduïda per; moderat per; moderada per; modera; modera l'acte; condueix; "
        "presentat per; presentada per; moderació; entrevista; enquestador; enquestadora; "
        "nom de l'entrevistador"
    ),
    bylines=listed(
        "text; text i fotos; autor; autora; redacció; escrit per; text de; text i foto; "
        "text i fotografies; article de; un article de; reportatge de; redactat per; per"
    ),
    guests=listed(
        "signatura; signat; entrevista a; entrevista amb; conversa amb; parlem amb; convidat; convidada; "
        "entrevistat; entrevistada; testimoni; una entrevista amb; una conversa amb; en conversa amb; "
        "conversem amb; xerrem amb; xerrada amb; diàleg amb; hem parlat amb; entrevistem; preguntes a; "
        "cinc preguntes a; deu preguntes a; el nostre convidat; la nostra convidada; "
        "el nostre convidat és; la nostra convidada és; el convidat d'avui; la convidada d'avui; "
        "avui ens acompanya; ens acompanya; amb nosaltres; donem la benvinguda a; rebem; testimoni de; "
        "record de; records de; informant; informants; persona entrevistada; nom de l'entrevistat; "
        "declaració de; narrador; narradora"
    ),
    askers="pregunta p entrevistador entrevistadora periodista presentador presentadora enquestador enquestadora investigador investigadora redactor redactora moderador moderadora reporter reportera",
    answerers="resposta r entrevistat entrevistada convidat convidada testimoni informant entrevistats enquestat enquestada narrador narradora declarant acusat acusada",
    chairs="president presidenta moderador moderadora presentador presentadora moderació batlle batllessa",
    court="jutge jutgessa tribunal intèrpret traductor traductora magistrat magistrada secretari-judicial",
    care="metge metgessa pacient pacienta infermera",
    shows=listed(
        "el nostre convidat; la nostra convidada; convidat; convidada; convidats; el convidat d'avui; "
        "la convidada d'avui; avui ens acompanya; ens acompanya; amb nosaltres hi ha; "
        "benvinguts al programa; gràcies per venir; gràcies per ser aquí; a l'estudi"
    ),
    nobody="desconegut desconeguda",
    fields="data lloc títol foto fotos fotografia font fonts autor autora tema durada telèfon adreça compartir assistents hora nota traducció transcripció gravació edició correcció imatge imatges vídeo crèdits copyright arxiu exemple figura",
    honorifics="sr sra senyor senyora doctor doctora dr dra professor professora regidor regidora alcalde alcaldessa diputat diputada conseller consellera",
    particles="de del dels la",
    introductions=listed(
        "em dic; el meu nom és; sóc en; sóc la; soc en; soc la; jo sóc; jo soc; jo em dic; el meu nom; "
        "em diuen; tothom em diu; us parla"
    ),
    courtesies="senyor senyora",
    offices="metge metgessa professor professora director directora alcalde alcaldessa entrenador entrenadora jutge jutgessa advocat advocada fiscal regidor regidora",
    bench="tribunal jutge jutgessa",
    examiners=listed(
        "interrogat per; interrogada per; preguntes de; a preguntes de; a preguntes del; "
        "a preguntes de la; pregunta de; preguntes del; interroga"
    ),
    called=listed("testimoni"),
    asks_name=listed(
        "com es diu; com et dius; el seu nom; el teu nom; com us dieu; es pot presentar; "
        "et pots presentar; presenti's; presenta't; quin és el seu nom"
    ),
    heard="rialle riuen riure aplaudiment inaudible somri tus sospir inintel·ligible",
    meets=listed(
        "hem parlat amb; he parlat amb; parlem amb; vam parlar amb; vaig parlar amb; "
        "hem entrevistat; entrevistem; vam entrevistar; conversem amb; hem conversat amb; "
        "vam conversar amb; xerrem amb; hem xerrat amb; ens hem trobat amb; ens trobem amb; "
        "hem conegut; hem visitat; entrevista a; entrevista al; preguntes a"
    ),
    talks=listed(
        "ha parlat amb; parla amb; conversa amb; ha entrevistat; va parlar amb; va conversar amb; "
        "ha conversat amb; va entrevistar; entrevista a; xerra amb; ha xerrat amb; dialoga amb; "
        "va dialogar amb; es va trobar amb; s'ha trobat amb; en conversa amb; rep; va rebre"
    ),
    credits_behind=listed(
        "feia les preguntes; fa les preguntes; va fer les preguntes; ha fet les preguntes; "
        "va fer l'entrevista; ha fet l'entrevista; va realitzar l'entrevista; va conduir l'entrevista; "
        "ha conduït l'entrevista; va moderar el debat; el va entrevistar; la va entrevistar"
    ),
    word_ends="aire ista òleg òloga dor dora tor tora er era ari ària ant àvem arem areu trem obem",
)
