"""Spanish."""

from transcripts_cli.recognise.languages.language import Language, listed

SPANISH = Language(
    code="es",
    sounds="sonido sonidos música",
    wishes="gracias saludos felicidades",
    common="el la los las de que y en un una es por con para no se del al como más pero su lo me ha muy está son cuando",
    given="antonio josé manuel francisco juan david javier daniel jesús carlos miguel alejandro rafael pedro pablo ángel sergio fernando jorge luis alberto álvaro adrián diego raúl iván rubén enrique óscar ramón vicente andrés joaquín santiago eduardo víctor roberto jaime mario ignacio alfonso salvador ricardo marcos hugo julio gabriel emilio guillermo julián tomás agustín félix gonzalo nicolás martín esteban hernán rodrigo sebastián mauricio gustavo leonardo ernesto arturo héctor germán césar maría carmen ana isabel laura cristina josefa dolores pilar marta teresa lucía francisca antonia mercedes paula rosa sara elena raquel beatriz patricia silvia rocío andrea mónica julia ángela sonia alicia sandra susana marina yolanda margarita natalia eva inmaculada gloria lorena claudia verónica carolina valentina camila sofía daniela gabriela mariana victoria alejandra adriana diana viviana graciela norma estela soledad paloma nuria irene inés esther consuelo guadalupe lourdes",
    familiar=listed(
        "alberto beto; alejandra ale; alejandro ale alex; antonia toñi; antonio toño toni; beatriz bea; carlos carlitos; catalina cata; concepción "
        "concha conchita; consuelo chelo; cristina cris; daniel dani; dolores lola loli; eduardo edu lalo; enrique quique kike; ernesto neto; "
        "esperanza espe; federico fede; fernando fer nando; francisca paca paqui; francisco paco pancho fran curro kiko; gabriel gabi; gabriela gabi; "
        "graciela chela; gregorio goyo; guadalupe lupe; guillermo guille memo; gustavo gus; ignacio nacho; isabel isa chabela; jesús chus chuy; "
        "joaquín quino; jorge jorgito; josé pepe chepe; josefa pepa fina; josefina fina pepa; julio julito; leonardo leo; luis lucho; manuel manolo "
        "manu lolo; manuela manoli; margarita marga; maría mari maruja; mercedes merche; miguel miki; montserrat montse; nicolás nico; pedro perico; "
        "pilar pili; rafael rafa; ramón moncho; refugio cuca; ricardo richi; roberto beto; rodrigo rodri; rosario charo; salvador salva chava; "
        "santiago santi; sebastián seba; sergio checo; socorro coco; susana susi; teresa tere; tomás tomi; vicente chente; ximena xime"
    ),
    first="yo me mi mis nos nuestra nuestro nosotros tengo soy era estoy fui creo vamos empecé hice dije pensé hago quiero éramos fuimos",
    singular="yo mi mis puedo debo tengo necesito",
    told="soy fui he hice estoy",
    speech="yo tú usted ustedes nosotros me mi sí no gracias bueno pues claro hola te tu nos vos che eh ah buenas buenos bienvenido bienvenida",
    persons="soy estoy tengo tenía creo quiero quería puedo sé hice fui he hemos somos estamos tenemos mí mío mía míos mías mis conmigo nuestro nuestra nuestros nuestras tus ti contigo pienso diría era mire oye señor señora verdad os vosotros vuestro vuestra",
    guests_behind=listed(
        "responde a nuestras preguntas; respondió a nuestras preguntas; responde a las preguntas; contesta a nuestras preguntas; nos cuenta; nos "
        "habla; nos responde; nos recibe; en entrevista"
    ),
    panels=listed(
        "mesa redonda; debate; coloquio; tertulia; conversatorio; grupo focal; grupo de discusión; grupo de enfoque; panel; pleno; sesión; acta; "
        "asamblea; reunión; foro; comisión; comité; simposio"
    ),
    interview=listed(
        "entrevista; conversación con; diálogo con; hablamos con; conversamos con; transcripción; "
        "entrevistamos a; entrevistado; entrevistada; charla con; charlamos con; dialogamos con; "
        "entrevista con; historia oral; mano a mano con; platicamos con; testimonio de"
    ),
    others=listed(
        "preguntas frecuentes; guión de entrevista; guion de entrevista; guía de entrevista; "
        "registro de cambios; ejercicio; glosario"
    ),
    credits=listed(
        "entrevista y texto; entrevistan; entrevista de; entrevista por; entrevista realizada por; "
        "entrevista hecha por; entrevistó; entrevistado por; entrevistada por; preguntas; entrevistador; "
        "entrevistadora; realizada por; entrevista; conduce; modera; moderador; moderadora; "
        "preguntas de; entrevista y fotos; entrevista y fotografías; entrevista y fotografía; "
        "texto y entrevista; entrevista y transcripción; entrevista y traducción; entrevista y edición; "
        "entrevista conducida por; entrevista dirigida por; entrevista efectuada por; "
        "entrevista elaborada por; entrevista llevada a cabo por; entrevista concedida a; "
        "entrevista grabada por; entrevista preparada por; entrevista publicada por; entrevistas de; "
        "entrevistas realizadas por; realizada y transcrita por; realizado por; grabada por; "
        "grabado por; recogida por; recogido por; recopilado por; recopilada por; "
        "testimonio recogido por; testimonio tomado por; anotado por; registrado por; encuestador; "
        "encuestadora; encuestado por; encuestada por; entrevistadores; entrevistadoras; "
        "nombre del entrevistador; nombre de la entrevistadora; nombre del/la entrevistador/a; "
        "entrevistador/a; preguntas realizadas por; preguntas hechas por; preguntas formuladas por; "
        "las preguntas las hizo; las preguntas son de; conducida por; conducido por; conducción; "
        "conducción de; moderado por; moderada por; moderación; moderación de; presenta; presentado por; "
        "presentada por; entrevista a cargo de; dirigida y presentada por; reportero; reportera; "
        "interrogado por; interrogada por; conversación conducida por; diálogo conducido por; "
        "palabras recogidas por; declaraciones recogidas por; al micrófono; en el micrófono"
    ),
    bylines=listed(
        "por; texto; autor; autora; redacción; escribe; texto de; texto y fotos; texto y foto; "
        "texto y fotografías; textos y fotos; por redacción; escrito por; redactado por; redacta; "
        "un artículo de; artículo de; un reportaje de; reportaje de; reportaje; crónica de; "
        "publicado por; elaborado por"
    ),
    guests=listed(
        "firma; firmado; entrevista a; entrevista con; conversación con; invitado; invitada; "
        "entrevistado; entrevistada; con; charla con; informante; testigo; diálogo con; "
        "una entrevista a; una entrevista con; una conversación con; una charla con; "
        "en conversación con; entrevista al; entrevistamos a; entrevista hecha a; "
        "entrevista realizada a; hablamos con; charlamos con; conversamos con; dialogamos con; "
        "platicamos con; plática con; cinco preguntas a; diez preguntas a; preguntas a; preguntas para; "
        "nuestro invitado; nuestra invitada; nuestro invitado es; nuestra invitada es; "
        "nuestro invitado de hoy; nuestra invitada de hoy; mi invitado; mi invitada; invitado de hoy; "
        "invitada de hoy; invitado especial; invitada especial; hoy nos acompaña; nos acompaña; "
        "con nosotros está; tenemos con nosotros a; recibimos a; hoy recibimos a; damos la bienvenida a; "
        "saludamos a; le damos la bienvenida a; persona entrevistada; nombre del entrevistado; "
        "nombre de la entrevistada; nombre del informante; entrevistado/a; entrevistados; entrevistadas; "
        "informantes; narrador; narradora; relato de; testimonio de; declaración de; "
        "declaración del testigo; encuentro con; mano a mano con; encuestado; encuestada; declarante; "
        "historia de vida de; memorias de"
    ),
    askers="pregunta p preg entrevistador entrevistadora periodista investigador investigadora e ent reportero reportera conductor conductora encuestador encuestadora presentador presentadora entrevistadores reporteros interrogador interrogadora entrev entr inv",
    answerers="respuesta r resp entrevistado entrevistada informante testigo invitado invitada encuestado encuestada narrador narradora declarante imputado imputada acusado acusada perito perita denunciante interlocutor interlocutora entrevistados inf deponente",
    chairs="moderador moderadora presidente presidenta conductor conductora moderación modera anfitrión anfitriona",
    court="juez jueza tribunal magistrado magistrada secretario intérprete traductor traductora secretaria magistrados ujier escribano escribana",
    care="médico médica doctor doctora paciente enfermera enfermero terapeuta acompañante psicólogo psicóloga psiquiatra cirujano cirujana partera matrona",
    shows=listed(
        "nuestro invitado; nuestra invitada; invitado; invitada; invitados; nuestro invitado de hoy; "
        "nuestra invitada de hoy; mi invitado; mi invitada; nos acompaña; nos acompaña hoy; "
        "con nosotros está; tenemos con nosotros; en el estudio; bienvenidos al programa; bienvenidos a; "
        "gracias por acompañarnos; gracias por estar con nosotros; gracias por recibirnos; "
        "gracias por la entrevista; en nuestro programa"
    ),
    nobody="desconocido desconocida inaudible",
    pictures="foto fotos texto fotografía",
    fields="fecha lugar título autor fuente fuentes foto fotos nota notas resumen duración contacto tel teléfono dirección compartir tema temas asunto asistentes presentes ausentes hora ingredientes fotografía fotografías ilustración entra sale entran salen traducción traducido transcripción transcrito transcribió grabación edición corrección créditos crédito imágenes imagen vídeo video copyright realización archivo colección ejemplo figura",
    honorifics="sr sra srta srs señor señora señorita señores don doña d dña dr dra doctor doctora prof profesor profesora lic ing diputado diputada senador senadora ministro ministra presidente presidenta concejal concejala alcalde alcaldesa general coronel padre mtra mtro cra cro compañero compañera sres sras juez jueza fiscal magistrada magistrado excmo excma monseñor obispo fray hno hna hermano hermana licenciado licenciada arq arquitecto arquitecta rector rectora decano decana comisario comisaria gobernador gobernadora intendente embajador embajadora capitán teniente sargento comandante almirante edil consejero consejera lcdo lcda abg ldo",
    particles="de del la las los y e da",
    introductions=listed(
        "me llamo; mi nombre es; soy; yo soy; me presento, soy; yo me llamo; a mí me llaman; me dicen; "
        "me conocen como; les habla; les saluda; le saluda; quien les habla es"
    ),
    courtesies="sr sra srta srs señor señora señorita don doña d dña el la los las un una",
    offices="médico médica doctor doctora profesor profesora director directora ingeniero ingeniera juez jueza fiscal defensor defensora abogado abogada consejero consejera alcalde alcaldesa entrenador entrenadora paciente secretario secretaria oyente rector rectora decano decana periodista locutor locutora conductor conductora presentador presentadora entrevistador entrevistadora portavoz vocero vocera párroco cura intérprete gobernador gobernadora intendente",
    bench="juez jueza tribunal magistrado magistrada",
    examiners=listed(
        "preguntas de; interroga; interrogado por; interrogada por; a preguntas de; a preguntas del; "
        "a preguntas de la; pregunta del; pregunta de la; preguntas del; preguntas de la; "
        "preguntado por; preguntada por; contrainterrogado por; contrainterrogada por; "
        "interrogatorio de; contrainterrogatorio de; repreguntas de; repregunta; repreguntado por; "
        "examinado por; interroga el; interroga la"
    ),
    called=listed(
        "testigo; comparece; declaración de; declaración del testigo; declaración de la testigo; "
        "compareciente; declara; perito; presta declaración"
    ),
    asks_name=listed(
        "su nombre; nombre completo; con quién tengo el gusto; cómo se llama; tu nombre; cómo te llamas; "
        "su nombre completo; se puede presentar; puede presentarse; puedes presentarte; preséntese; "
        "preséntate; diga su nombre; quién es usted"
    ),
    introductions_behind=listed("para servirles; para servirle; a sus órdenes"),
    heard="risa risas ríe ríen aplauso abucheo suspir inaudible ininteligible carcajad tose sollo llora llanto silbi",
    meets=listed(
        "hablamos con; hablé con; hemos hablado con; he hablado con; conversamos con; "
        "conversé con; hemos conversado con; charlamos con; charlé con; hemos charlado con; "
        "entrevistamos a; entrevisté a; hemos entrevistado a; he entrevistado a; conocimos a; "
        "conocí a; conocemos a; hemos conocido a; visitamos a; preguntamos a; le preguntamos a; "
        "hemos preguntado a; platicamos con; platiqué con; dialogamos con; nos reunimos con; "
        "nos encontramos con; nos sentamos con; nos sentamos a conversar con; "
        "nos sentamos a charlar con; recibimos a; tenemos con nosotros a; nos acompaña; "
        "nos visita; les presentamos a; os presentamos a; conoce a; entrevista a; entrevista al; "
        "preguntas a; cinco preguntas a; unas preguntas a"
    ),
    talks=listed(
        "habló con; habla con; conversó con; conversa con; entrevistó a; entrevista a; charló con; "
        "charla con; dialogó con; dialoga con; habló en exclusiva con; ha hablado con; "
        "ha conversado con; ha charlado con; ha entrevistado a; se reunió con; se ha reunido con; "
        "se encontró con; se sentó a conversar con; se sentó con; platicó con; platica con; "
        "mantuvo una conversación con; mantuvo una charla con; mantuvo un diálogo con; "
        "sostuvo una conversación con; en conversación con; en diálogo con; mano a mano con; "
        "entrevistando a; entrevistaba a; entrevistó al; entrevista al; recibe a; recibió a; "
        "hizo una entrevista a; realizó una entrevista a; le hizo unas preguntas a; dialogaba con; "
        "conversaba con"
    ),
    credits_behind=listed(
        "hizo las preguntas; hacía las preguntas; realizó la entrevista; condujo la entrevista; "
        "hace las preguntas; hicieron las preguntas; formuló las preguntas; realizó esta entrevista; "
        "hizo la entrevista; hizo esta entrevista; condujo esta entrevista; realizaron la entrevista; "
        "realizaron esta entrevista; hicieron la entrevista; condujo la conversación; "
        "condujo el diálogo; moderó la conversación; moderó el debate; moderó la charla; "
        "conduce la entrevista; lo entrevistó; la entrevistó; le entrevistó; los entrevistó; "
        "las entrevistó; fue el entrevistador; fue la entrevistadora; llevó a cabo la entrevista; "
        "dirigió la entrevista; estuvo a cargo de la entrevista"
    ),
    word_ends="ero era ista dor dora tor tora ólogo óloga ario aria amos emos imos",
)
