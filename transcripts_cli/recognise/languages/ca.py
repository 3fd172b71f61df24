"""Catalan."""

from transcripts_cli.recognise.languages.language import Language, listed

CATALAN = Language(
    code="ca",
    common="i el la els les de que no és un una amb per més com però molt aquest aquesta són dels perquè també quan als està havia fins cada això ara seva",
    given="jordi marc joan josep xavier albert sergi pere oriol pau arnau david ramon carles miquel francesc ferran enric lluís guillem roger montserrat maria núria marta mercè mireia anna laia carme rosa neus gemma eulàlia",
    first="jo meu meva meus meves nosaltres nostre nostra sóc soc vaig",
    singular="jo meu meva meus meves puc",
    speech="vostè vostès vosaltres nosaltres gràcies meu meva doncs clar esclar sí hola bon",
    interview=listed(
        "entrevista; entrevista a; conversa amb; conversem amb; parlem amb; transcripció"
    ),
    others=listed(
        "preguntes freqüents; guió d'entrevista; guió d’entrevista; guió de l'entrevista; "
        "registre de canvis; historial de canvis; glossari; exercici"
    ),
    credits=listed(
        "entrevista de; entrevista feta per; entrevista realitzada per; entrevistat per; "
        "entrevistada per; entrevistador; entrevistadora; preguntes; l'entrevista; moderador; moderadora"
    ),
    bylines=listed("text; text i fotos; autor; autora; redacció; escrit per"),
    guests=listed(
        "signatura; signat; entrevista a; entrevista amb; conversa amb; parlem amb; convidat; convidada; "
        "entrevistat; entrevistada; testimoni"
    ),
    askers="pregunta p entrevistador entrevistadora periodista presentador presentadora",
    answerers="resposta r entrevistat entrevistada convidat convidada testimoni",
    chairs="president presidenta moderador moderadora presentador presentadora",
    court="jutge jutgessa tribunal",
    care="metge metgessa pacient pacienta infermera",
    shows=listed("el nostre convidat; la nostra convidada; convidat; convidada; convidats"),
    nobody="desconegut desconeguda",
    fields="data lloc títol foto fotos fotografia font fonts autor autora tema durada telèfon adreça compartir assistents hora nota",
    honorifics="sr sra senyor senyora doctor doctora dr dra professor professora regidor regidora alcalde alcaldessa diputat diputada conseller consellera",
    particles="de del dels la",
    introductions=listed("em dic; el meu nom és; sóc en; sóc la; soc en; soc la; jo sóc; jo soc"),
    courtesies="senyor senyora",
    offices="metge metgessa professor professora director directora alcalde alcaldessa entrenador entrenadora jutge jutgessa advocat advocada fiscal regidor regidora",
    bench="tribunal jutge jutgessa",
    examiners=listed("interrogat per; interrogada per; preguntes de"),
    called=listed("testimoni"),
    asks_name=listed("com es diu; com et dius; el seu nom; el teu nom"),
    heard="rialle riuen riure aplaudiment inaudible",
    talks=listed("ha parlat amb; parla amb; conversa amb; ha entrevistat"),
)
