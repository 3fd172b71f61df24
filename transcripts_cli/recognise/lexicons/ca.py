"""Catalan: words near names."""

LEXICON = {
    "talking": (
        "entrevist* pregunta preguntes preguntà preguntem preguntat preguntar preguntava "
        "preguntant qüestionari interrog* conversa converses conversat conversar conversem "
        "conversant conversació parlat parlar parlem parlàvem parlant xerrada xerrat xerrar "
        "xerrem xerrameca diàleg dialogat dialogar dialoguem col·loqui trobat trobada troba "
        "trobem reunit reunió visitat visita visitem visitar escoltat escolta escoltar escoltem "
        "gravat gravada gravació enregistrat enregistrament anotat anotada recollit recollida "
        "recull recollir realitzat realitzada conduït conduïda condueix preparat preparada "
        "interlocutor* modera moderador* moderat tertúlia assegut"
    ),
    "telling": (
        "explica expliquen explicava explicat explicà conta contava diu deia dit diuen respon "
        "responia responen respost resposta respostes contesta contestat recorda recordava "
        "recordat records revela revelat confessa confessat relata narra creu creia pensa opina "
        "considera afirma afirmat assegura assegurat assenyala comenta reflexiona descriu evoca "
        "rememora admet parla parlen sobre somia espera comparteix declara declarat testimoni "
        "destaca subratlla"
    ),
    "making": (
        "foto fotos fotografia fotografies fotògraf* imatge imatges càmera càmeres il·lustraci* "
        "il·lustrador* il·lustrat dibuix dibuixos dibuixant* dibuixat caricatur* ninot acudit "
        "gràfic gràfics gràfica grafisme grafista infografia maquetació maquetat maquetador* "
        "disseny dissenyador* dissenyat compaginació composició coberta portada traducci* "
        "traductor* traduït transcripci* transcrit correcci* corrector* so música tècnic "
        "tècnica producció productor* produït realització realitzador* direcció edició editat "
        "muntatge impressi* imprès impremta editorial editor editora edita publicat publicació "
        "publicitat patrocin* tiratge pròleg prefaci introducció arxiu arxius cedida cedides "
        "crèdits responsable webmaster"
    ),
    "staff": (
        "nostre nostra nostres reporter* corresponsal* periodist* redactor* redacció autor "
        "autora autors autores col·laborador* col·laboració company companya companys becari "
        "becària practicant* enviat enviada text textos paraules per escrit escrita escriu "
        "escrivia signa signat cronist* columnist* articulist* equip nosaltres"
    ),
    "elsewhere": (
        "llegir llegiu llegeix també següent anterior pròxim pròxima propers proper properament "
        "vinent número números crònica cròniques columna perfil semblança retrat retrats "
        "conferènci* concert concerts exposici* lectura lectures recital inaugur* taller "
        "tallers visites guiada jornada jornades entrades entrada tiquet contacte contacta "
        "inscripci* registre registra't comentari* subscri* butlletí anunci anuncis obituari* "
        "necrològica necrològiques defunció batejat fundat fundada esdeveniment* agenda "
        "calendari cartes carta ressenya ressenyes sèrie relacionats relacionades notícies"
    ),
    "kin": (
        "marit espòs esposa muller dona fill filla fills filles germà germana germans germanes "
        "mare pare pares mama papà avi àvia avis iaia iaio padrí padrina nét néta nets besavi "
        "besàvia oncle tiet tieta tia cosí cosina cosins nebot neboda sogre sogra cunyat "
        "cunyada gendre nora parella xicot xicota nòvio nòvia promès promesa casat casada "
        "divorciat* veí veïna veïns amic amiga amics amigues mestre mestra mentor* predecessor* "
        "antecessor* successor* fundador* difunt* traspassat traspàs mort morta morí herència "
        "llegat amo patró entrenador deixeble* alumne alumna vídua vidu avantpassat*"
    ),
    "trades": (
        "forner* flequer* pastisser* pagès pagesa pagesos agricultor* ramader* pastor pastora "
        "viticultor* apicultor* jardiner* pescador* capità capitana mariner* pilot infermer* "
        "llevadora professor professora catedràtic* docent director directora alcalde "
        "alcaldessa regidor* president presidenta secretari secretària artista artistes pintor "
        "pintora escultor* ceramista* terrissaire músic cantant* cantautor* pianista* "
        "violinista* organista* guitarrista* compositor* escriptor* novel·lista* poeta* "
        "poetessa dramaturg* actor actriu cineasta ballarí ballarina jugador* futbolista* "
        "porter portera davanter* entrenadora ciclista* atleta corredor corredora nedador* "
        "científic científica investigador* biòleg biòloga historiador* físic química químic "
        "matemàtic* astrònom* arqueòleg* sociòleg* filòsof* enginyer* arquitecte arquitecta "
        "programador* cuiner* xef propietari* propietària gerent* gestor* empresari* empresària "
        "comerciant* botiguer* llibreter* bibliotecari* bibliotecària comissari voluntari* "
        "voluntària jubilat jubilada pensionista veterà guanyador* campió campiona premiat "
        "experta expert experts especialista* activista* militant mossèn capellà sacerdot bisbe "
        "monjo monja metge metgessa doctor doctora cirurgià veterinari* dentista farmacèutic* "
        "psicòleg* advocat advocada jutge jutgessa ministre ministra diputat diputada senador* "
        "polític policia bomber* soldat ferrer fuster* sabater* sastre modista teixidor* "
        "rellotger* perruquer* barber inventor* col·leccionista* estudiant* casteller* nascut "
        "nascuda anys edat viu resideix treballa treballat dirigeix jubilació"
    ),
}

GIVEN = (
    "ada adela agnès agustí aina alba aleix alfons alícia amadeu amèlia andreu antoni antònia "
    "arcadi ariadna artur assumpta august aurora bartomeu beatriu benet bernat berta bet biel "
    "blai blanca bonaventura bru bruna bàrbara caterina cebrià cinta clara claustre climent "
    "concepció conxa cosme cristina cèlia dalmau damià daniel dolors domènec dídac eduard "
    "elena elionor elisabet elisenda eloi elvira emili empar emília encarna ernest esperança "
    "estanislau estel esteve esther eudald eugènia eusebi eva ferriol fina francina francisca "
    "frederic fèlix gabriel gaspar genís georgina gerard gil glòria gregori gràcia guerau "
    "guifré helena hermínia ignasi imma iolanda irene isabel iu ivet jacint jana jaume jeroni "
    "joana joaquim joaquima jofre judit julià laieta laura lleonard llorenç lluc lluïsa "
    "llàtzer llúcia lola lourdes lídia magda magdalena magí manel manuel marcel margalida "
    "margarida marina mariona martí marçal mateu maties matilde maurici melcior meritxell "
    "miquela modest mònica narcís nicolau octavi oleguer olga oliva oscar paula pepa pietat "
    "pilar pol ponç puri queralt quim quima quirze rafael rafel raimon ramona raquel raül "
    "remei ricard rita robert roc romà rosalia roser rosor rut salvador santi sara sebastià "
    "segimon simó sió sofia susanna sílvia sònia tecla teresa tina tomàs toni trinitat "
    "valentí valeri vicent vicenta vicenç victòria vinyet violant virgínia víctor ximena ximo "
    "xènia àgata àlex àngel àngela àngels úrsula"
)
"""First names that are less frequent than those of the language."""
