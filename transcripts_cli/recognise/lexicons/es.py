"""Spanish: words near names."""

LEXICON = {
    "talking": (
        "entrevist* pregunta preguntas preguntó preguntamos preguntado pregunté preguntar "
        "preguntaba interrog* cuestionario habló hablamos hablado hablé hablar hablando "
        "conversación conversaciones conversa conversó conversamos conversado conversando "
        "charla charlas charló charlamos charlado charlar diálogo dialogó dialogamos dialogar "
        "encontró encontramos encuentro reunió reunimos reunión visitó visitamos visita visité "
        "escuchó escuchamos escuchado grabó grabado grabada grabación anotó anotado recogió "
        "recogido recogida recopil* realizó realizada realizado conducido conducida preparó "
        "preparada plática platicó platicamos platicando sentamos coloquio interlocutor* moder* "
        "tertulia"
    ),
    "telling": (
        "cuenta contó contaba dice dijo decía explica explicó responde respondió respuesta "
        "respuestas contesta contestó recuerda recordó recordaba revela reveló confiesa confesó "
        "relata relató narra cree creía opina piensa considera afirma afirmó asegura aseguró "
        "señala señaló comenta comentó reflexiona describe evoca sobre admite sueña espera "
        "comparte declara declaró testimonio rememora habla"
    ),
    "making": (
        "foto fotos fotografía fotografías fotógraf* fotografi* imagen imágenes cámara "
        "camarógraf* ilustraci* ilustrad* dibujo dibujos dibujante* caricatur* gráfico gráficos "
        "gráfica infografía maquetación maquetad* diseño diseñad* diagramación diagramador* "
        "composición traducción traducid* traductor* traduj* transcripción transcrit* "
        "transcripto transcriptor* corrección corrector* revisión sonido técnica producción "
        "productor* producid* realización realizador* dirección dirigido edición editad* "
        "montaje impresión impreso impresa imprenta imprime editorial editor editora editores "
        "publicad* publicación publicidad patrocin* auspici* tirada tiraje prólogo prefacio "
        "archivo archivos créditos cortesía portada responsable webmaster música"
    ),
    "staff": (
        "nuestro nuestra nuestros nuestras reporter* corresponsal* periodista* redactor* "
        "redacción autor autora autores autoras colaborador* colaboración colega* pasante* "
        "becari* enviado enviada texto textos palabras por escrito escrita escribe escribió "
        "firma cronista* columnista* equipo nosotros nos"
    ),
    "elsewhere": (
        "leer también siguiente anterior próximo próxima próximos próximas próximamente número "
        "números crónica* columna* perfil semblanza retrato conferencia* concierto* exposición "
        "exposiciones muestra lectura lecturas recital inaugur* taller talleres visitas "
        "entradas boletos boletería contacto contacta inscripci* inscríbete inscríbase registro "
        "regístrate comentario* comentar suscri* boletín anuncio anuncios obituario* "
        "necrológica* fallecimiento nombrado fundado fundada evento eventos agenda carta cartas "
        "reseña* serie relacionados relacionadas"
    ),
    "kin": (
        "esposo esposa marido mujer hijo hija hijos hijas hermano hermana hermanos hermanas "
        "madre padre padres mamá papá abuelo abuela abuelos nieto nieta nietos tío tía tíos "
        "primo prima primos sobrin* suegr* cuñad* yerno nuera compañero compañera pareja novio "
        "novia casado casada prometid* divorciad* vecino vecina vecinos amigo amiga amigos "
        "maestro maestra profesor mentor* predecesor* antecesor* sucesor* fundador* difunt* "
        "fallecid* falleció murió muerto muerta finado finada herencia legado jefe jefa "
        "entrenador discípul* alumno alumna viuda viudo antepasad* bisabuel*"
    ),
    "trades": (
        "panader* pasteler* agricultor* granjer* campesin* ganader* viticultor* apicultor* "
        "pastor pastora jardiner* pescador* capitán capitana marinero marinera piloto enfermer* "
        "partera matrona profesora catedrátic* docente* director directora alcalde* intendente* "
        "presidente presidenta secretario secretaria artista* pintor pintora escultor* alfarer* "
        "ceramista* músico cantante* cantautor* pianista* violinista* organista* guitarrista* "
        "compositor* escritor* novelista* poeta* poetisa* dramaturg* actor actriz actores "
        "cineasta* bailarín bailarina bailaor* jugador* futbolista* portero arquero delantero "
        "entrenadora ciclista* atleta* nadador* científic* investigador* biólog* historiador* "
        "físico química químico matemátic* astrónom* arqueólog* antropólog* sociólog* filósof* "
        "programador* cocinero* cocinera* chef dueñ* propietari* gerente* gestor* empresari* "
        "comerciante* librero librera bibliotecari* voluntari* jubilad* pensionista* veteran* "
        "ganador* campeón campeona campeones premiad* experto experta expertos especialista* "
        "activista* militante* sacerdote* párroco* cura obispo monja monje médic* doctor "
        "doctora cirujan* veterinari* dentista* farmacéutic* psicólog* abogad* juez jueza "
        "ministr* diputad* senador* concejal* policía bombero bombera soldado herrero "
        "carpinter* zapater* sastre modista tejedor* relojer* peluquer* inventor inventora "
        "coleccionista* estudiante* nacido nacida nació años edad vive reside trabaja trabajó "
        "dirige dirigió retirado retirada oriundo arquitecto arquitecta político ingeniero "
        "ingeniera"
    ),
}
