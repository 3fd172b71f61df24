"""Galician: words near names."""

LEXICON = {
    "talking": (
        "entrevist* conversa conversas conversou conversamos conversar convers* fala falou "
        "falamos falar faladoiro charla charlou charlamos parola parolou parolamos pregunta "
        "preguntas preguntou preguntamos interrog* diálogo dialog* visita visitou visitamos "
        "encontro encontrou atopou atopamos escoita escoitou escoitamos gravou gravación "
        "gravado recolleu recollid* recolleita moder* conduc* presenta presentou enquis* "
        "transcri* tertulia coloquio"
    ),
    "telling": (
        "conta contou contan di dixo din explica explicou responde respondeu respostas resposta "
        "lembra lembrou recorda recordou memoria* revela revelou confesa confesou recoñece "
        "admite cre pensa opina describe describiu subliña engade sinala afirma testemuña "
        "testemuño comparte soña espera narra relata relatou asegura reflexiona"
    ),
    "making": (
        "foto* fotograf* imaxe imaxes cámara operador* ilustra* debux* caricatur* viñeta* "
        "gráfic* infograf* maquet* deseñ* cuberta portada tradu* intérprete transcri* "
        "corrección corrector* son música técnic* produt* produc* realiza* montaxe edici* "
        "impres* imprenta edita editor* editorial responsable publicidade anunc* patrocin* "
        "tirada prólogo limiar arquivo* cedida"
    ),
    "staff": (
        "noso nosa xornalist* reporteir* correspons* redac* redactor* autor* texto textos "
        "palabras escrib* escribiu colabora* compañeir* bolseir* columnist* equipo por "
        "reportaxe artigo"
    ),
    "elsewhere": (
        "le ler lea tamén ver máis seguinte anterior próxim* axiña número crónica columna "
        "sección retrato conferencia* concerto* exposición* exposicións lectura recital visita "
        "guiada inaugura* obradoiro* seminario* curso* entrada* billete* contacto* inscri* "
        "rexistr* comentario* comenta subscri* boletín aviso* esquela* necrolóx* nomead* "
        "fundad* evento* axenda calendario carta* recensión* crítica serie relacionad*"
    ),
    "kin": (
        "marido home muller esposa esposo fillo filla fillos irmán irmá irmáns nai pai pais avó "
        "avoa avós neto neta netos bisavó bisavoa tío tía curmán curmá sobriño sobriña sogro "
        "sogra xenro nora cuñado cuñada parella compañeiro compañeira casad* prometid* "
        "divorciad* separad* veciño veciña amigo amiga amigos mestre mestra mentor* predecesor* "
        "antecesor* sucesor* fundador* defunt* finad* morreu falecid* faleceu herdanza xefe "
        "xefa discípul* alumn* viúva viúvo antepasad* devanceir*"
    ),
    "trades": (
        "panadeir* pasteleir* labreg* agricult* gandeir* apicult* pastor* xardineir* mariñeir* "
        "mariscador* percebeir* pescador* redeir* cazador* patrón patroa capitán piloto* "
        "enfermeir* parteira* profesor* catedrátic* docente mestr* director* reitor* alcald* "
        "presiden* secretari* concelleir* artista* pintor* escultor* ceramista* oleir* músic* "
        "gaiteir* cantant* cantareir* pianist* violinist* organist* guitarrist* compositor* "
        "escritor* poeta* dramaturg* actor actriz cineasta* bailarín bailarina xogador* "
        "futbolist* porteir* adestrador* deportist* corredor* ciclist* nadador* remeir* "
        "científic* investigador* biólog* historiador* físic* químic* matemátic* astrónom* "
        "arqueólog* sociólog* filósof* enxeñeir* arquitect* programador* cociñeir* chef don* "
        "propietari* empresari* comerciant* tendeir* libreir* bibliotecari* comisari* volunta* "
        "xubilad* pensionist* veteran* gañador* campión campioa premiad* expert* activist* "
        "crego cura bispo monxe monxa médic* cirurxi* veterinari* dentist* farmacéutic* "
        "psicólog* avogad* xuíz* ministr* deputad* polític* policía* bombeir* soldad* ferreir* "
        "carpinteir* ebanist* luthier zapateir* xastre costureir* modist* reloxeir* perruqueir* "
        "barbeir* inventor* coleccionist* estudant* artes* nacid* naceu anos vive traballa "
        "traballou dirixe rexenta retirad*"
    ),
}

GIVEN = (
    "adela adolfo adrián agostiño aida aldán alexandra alexandre alicia amador amalia amparo "
    "andrea andrés anxos aurelio aurora baltasar beatriz benito berta bieito borxa branca "
    "branco bárbara caetano camilo candela carlota carolina casilda catarina cecilia celestino "
    "celia celso cibrán clara claudia clodio concha conchi consuelo cristovo cándido césar "
    "damián delfín delia diana diego dores edelmiro eduardo elisa elvira emilia emilio enrique "
    "ermida ermitas esperanza estevo estrela eugenio eulalia eva evaristo ezequiel felipe "
    "felisa fermín fina fiz flora gabriel gabriela gael gaspar gloria gonzalo guillerme "
    "gumersindo gustavo helena henrique hilario hixinio inácio irene isaac isabel isaura isidro "
    "ismael isolda iván josefa josé juan julia lara leandro leonor lidia lino lisardo lois lola "
    "lorena lourenzo lupe luz luísa madanela manuela marcelino marcial margarida mariano marisa "
    "marisol maruxa mateo matilde mercedes micaela montserrat mónica natalia nicolás nieves "
    "nuno olga oliva orlando otero pastora patricia paula paz pedro pepa pepe perfecto plácido "
    "raquel ricardo rita roberto rocío rodrigo rogelio roi román roque rubén sabina salvador "
    "samuel sancho santiago santos saúl sebastián senén serafín severino silvestre silvia sofía "
    "sole soledade sonia susana tareixa teodoro teresa tiago tomás tomé valentín valeria vanesa "
    "verónica vicente virxinia viviana vítor xacinto xacobe xael xandra xela xenaro xenxo "
    "xerardo xerome xesús xil xián xoana xoaquina xoaquín xulia xulio xulián xusto yago zeltia "
    "álvaro ánxela óscar"
)
"""First names that are less frequent than those of the language."""
