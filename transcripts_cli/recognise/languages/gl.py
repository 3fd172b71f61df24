"""Galician."""

from transcripts_cli.recognise.languages.language import Language, listed

GALICIAN = Language(
    code="gl",
    common="o os as de que e do da un para non por máis se na no é dos das como pero ao foi son está unhas cando tamén dende aquí así aquel aínda co nunha dunha moito moitos foron tiña teño facer despois entón xente cousas estaba algunha algún ninguén ningunha canto cantos vén lembra mellor ás noite comeza",
    frequent="unha moi xa hai nin coa cos nun dun fixo ata lle lles sen iso isto quen cal",
    given="xosé xoán manuel antón uxío brais xabier xaime xurxo breixo iago martiño paulo anxo afonso eloi ramón fernando carlos luís miguel francisco alberto daniel pablo david suso moncho amaro marcos iria uxía sabela antía noa noelia maría carme carmen rosalía ana lucía marta sara aldara xiana nerea olalla mariña catuxa pilar dolores rosa elena inés laura cristina alba",
    familiar=listed("francisco paco; manuel manolo; xosé pepe"),
    first="eu min me meu miña meus miñas nós nos noso nosa nosos nosas teño lembro era estaba",
    singular="eu min meu miña",
    told="son fun estou teño",
    told_ends="ei",
    speech="eu ti vostede non grazas boas benvida benvido claro vós vosoutros teu túa vostedes lembra",
    persons="son estou teño tiña creo quero fun fixen meu miña meus miñas comigo noso nosa nosos nosas somos estamos temos",
    guests_behind=listed("responde ás nosas preguntas; fálanos; cóntanos"),
    panels=listed(
        "mesa redonda; debate; coloquio; faladoiro; grupo focal; grupo de discusión; pleno; sesión; acta; asemblea; reunión; foro"
    ),
    interview=listed(
        "entrevista; entrevistamos; entrevistou; conversa; conversamos; falamos con; charlamos con; "
        "historia oral; transcrición; cinco preguntas; conversas; preguntas e respostas"
    ),
    others=listed(
        "preguntas frecuentes; preguntas máis frecuentes; guión de entrevista; guía de entrevista; "
        "rexistro de cambios; historial de cambios; glosario; citas; cuestionario"
    ),
    credits=listed(
        "entrevista de; entrevista por; entrevista realizada por; entrevista feita por; "
        "entrevistou; entrevistador; entrevistadora; entrevistadores; entrevista; entrevista e "
        "fotos; texto e entrevista; preguntas de; preguntas; preguntou; conversa con; fala con; "
        "moderador; moderadora; modera; moderou; presenta; presentador; presentadora; gravou; "
        "gravado por; gravación de; recolleu; recollido por; recolleita de; enquisador; "
        "enquisadora; unha entrevista de; conduce; conduciu; ao micrófono"
    ),
    credits_behind=listed(
        "fixo as preguntas; fixo a entrevista; realizou a entrevista; moderou a conversa; conduciu "
        "a entrevista; formulou as preguntas"
    ),
    bylines=listed(
        "por; texto; texto e fotos; texto de; autor; autora; escrito por; redacción; escribe; "
        "reportaxe de; reportaxe"
    ),
    guests=listed(
        "sinatura; asinado; entrevista a; entrevista con; entrevista ao; entrevista á; conversa "
        "con; entrevistado; entrevistada; convidado; convidada; o noso convidado; a nosa convidada; "
        "convidado do día; informante; informantes; falamos con; conversamos con; charlamos con; "
        "responde; respondeu; testemuña; declaración da testemuña; cinco preguntas a; invitado; "
        "invitada; hoxe connosco; connosco está; narrador; narradora"
    ),
    talks=listed(
        "entrevista a; entrevistou a; entrevistou; conversa con; conversou con; fala con; falou "
        "con; charla con; charlou con; parola con; parolou con; pregunta a; visita a; visitou a; en "
        "conversa con; dialoga con; reuniuse con; atopouse con"
    ),
    meets=listed(
        "falamos con; conversamos con; charlamos con; parolamos con; entrevistamos a; visitamos a; "
        "preguntamos a; preguntámoslle a; falei con; conversei con; entrevistei a; atopámonos con; "
        "cinco preguntas a; preguntas a"
    ),
    askers="pregunta entrevistador entrevistadora xornalista presentador presentadora redacción moderador moderadora investigador investigadora reporteiro reporteira enquisador enquisadora preguntas p locutor locutora",
    answerers="resposta entrevistado entrevistada convidado convidada informante testemuña acusado acusada r invitado invitada narrador narradora participante",
    chairs="presidente presidenta moderador moderadora presidencia presentador presentadora",
    court="xuíz xuíza tribunal intérprete secretario secretaria xulgado",
    care="médico médica paciente doente enfermeira enfermeiro psicólogo psicóloga parteira terapeuta",
    shows=listed(
        "o noso convidado; a nosa convidada; hoxe connosco; connosco está; benvida ao programa; "
        "benvido ao programa; benvidos ao programa; benvida; benvido; grazas por vir; no estudio; "
        "convidado do día"
    ),
    nobody="descoñecido descoñecida",
    fields="data lugar título autor autora foto fotos fotografía fotografías fonte fontes compartir hora duración teléfono enderezo tema presentes ausentes tradución tradutor tradutora transcrición gravación deseño maquetación ilustración ilustracións arquivo copyright imaxe imaxes vídeo nota corrección fotógrafo fotógrafa asistentes exemplo figura",
    honorifics="señor señora don dona doutor doutora profesor profesora ministro ministra alcalde alcaldesa bispo conselleiro conselleira deputado deputada sr sra dr dra prof concelleiro concelleira coronel xeneral capitán presidente presidenta",
    courtesies="señor señora don dona sr sra",
    particles="de do da dos das",
    introductions=listed("chámome; eu chámome; o meu nome é; eu son; meu nome é; coñécenme como"),
    offices="médico médica mestre mestra profesor profesora director directora adestrador adestradora avogado avogada fiscal alcalde alcaldesa reitor reitora crego intérprete escritor escritora bibliotecario bibliotecaria xornalista ministro ministra conselleiro conselleira presidente presidenta concelleiro concelleira",
    word_ends="eiro eira ista dor dora tor tora ólogo óloga ario aria amos emos imos",
    bench="tribunal xuíz xuíza",
    examiners=listed("pregunta; interroga; a preguntas de"),
    called=listed("testemuña; declaración da testemuña; perito; perita"),
    asks_name=listed(
        "como se chama; como te chamas; o seu nome; preséntese; preséntate; quen é vostede; quen "
        "es; cal é o seu nome; cal é o teu nome; pode presentarse"
    ),
    heard="risa risas ríe aplausos inaudible sorrí suspiro choro ininteligible tose",
)
