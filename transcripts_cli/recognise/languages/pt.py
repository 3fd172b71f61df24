"""Portuguese."""

from transcripts_cli.recognise.languages.language import Language, listed

PORTUGUESE = Language(
    code="pt",
    sounds="som sons música sonoplastia",
    wishes="obrigado obrigada abraço abraços cumprimentos parabéns",
    common="o a os as de que e do da em um uma para com não por mais se na no é dos das como mas ao foi muito são está",
    given="josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo bruno eduardo felipe filipe rodrigo manuel mateus andré fernando fábio leonardo gustavo guilherme leandro tiago thiago anderson ricardo márcio jorge sebastião alexandre roberto edson diego vitor vítor sérgio cláudio matheus geraldo adriano luciano júlio renato alex vinícius rogério samuel ronaldo mário flávio igor douglas davi jeferson cícero victor miguel robson mauricio danilo henrique caio reginaldo joaquim benedito gilberto marco alan nelson cristiano elias wilson valdir emerson luan david renan severino fabrício mauro jonas gilmar jean fabiano wesley diogo adilson jair alessandro everton osvaldo gilson willian joel silvio helio maicon nuno rui gonçalo duarte afonso tomás maria ana francisca antónia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz luana rita sônia sónia renata eliane josefa simone natália cristiane carla débora rosângela jaqueline rosa daniela aparecida marlene terezinha raimunda andreia fabiana lúcia raquel angela rafaela joana luzia elaine daniele regina isabel helena inês sofia catarina teresa filipa leonor matilde",
    familiar=listed(
        "alexandre alex xande; ana aninha; antónio tó toni; antônio toninho tonico; carlos carlinhos; cristina cris; daniel dani; eduardo edu dudu; "
        "fernanda nanda; fernando nando; francisco chico kiko; gabriel gabi; gabriela gabi; guilherme gui; gustavo guga; henrique rique; isabel bel "
        "isa; joão joca; joaquim quim; jorge jorginho; josé zé zeca zezé; leonardo leo; luís lula; luiz lula luizinho; manuel manel manuelinho; "
        "marcelo celo; maria mariazinha; mariana mari; miguel miguelito; patrícia pati; paulo paulinho; pedro pedrinho; rafael rafa; ricardo rico; "
        "roberto beto; rodrigo digo; sebastião tião; teresa teresinha; vanessa nessa"
    ),
    first="eu me meu minha meus nós nosso nossa tenho sou fui estava acho vamos fiz comecei gosto vou quero disse pensei éramos",
    singular="eu meu minha meus minhas posso devo preciso",
    told="sou fui estou tenho",
    told_ends="ei",
    speech="eu tu você vocês nós me meu minha sim obrigado obrigada então olha né oi olá bem-vindo bem-vinda",
    persons="sou estou tenho tinha acho quero queria fui fiz meus minhas mim comigo nosso nossa nossos nossas somos estamos temos aí pra senhor senhora cê tá gente te ti teu tua",
    guests_behind=listed(
        "responde às nossas perguntas; respondeu às nossas perguntas; responde às perguntas; em entrevista; conta-nos; nos conta; nos contou"
    ),
    panels=listed(
        "mesa redonda; mesa-redonda; debate; colóquio; grupo focal; grupo de discussão; assembleia; reunião; sessão; ata; acta; comissão; plenário; "
        "painel; fórum; simpósio; roda de conversa"
    ),
    interview=listed(
        "entrevista; conversa com; conversámos com; conversamos com; transcrição; diálogo com; "
        "entrevistado; entrevistada; entrevistámos; entrevistamos; falámos com; falamos com; "
        "bate-papo com; história oral; depoimento de; dois dedos de conversa; à conversa com"
    ),
    others=listed(
        "perguntas frequentes; roteiro de entrevista; guião de entrevista; entrevista de emprego; "
        "registo de alterações; citações; exercício; glossário"
    ),
    credits=listed(
        "entrevista de; entrevista por; entrevista conduzida por; entrevista realizada por; por; "
        "perguntas; entrevistador; entrevistadora; entrevistado por; entrevistada por; entrevista; "
        "realizada por; perguntas de; conduzida por; moderação; entrevista e fotos; entrevista e texto; "
        "entrevista e texto de; texto e entrevista; texto e entrevista de; entrevista e edição; "
        "entrevista e transcrição; entrevista feita por; entrevista dirigida por; "
        "entrevista efetuada por; entrevista concedida a; entrevista gravada por; "
        "entrevista preparada por; entrevista a cargo de; entrevistas de; entrevistas realizadas por; "
        "realizado por; feita por; conduzido por; recolha de; recolhido por; recolhida por; "
        "depoimento recolhido por; depoimento concedido a; depoimento a; depoimento colhido por; "
        "gravado por; gravada por; anotado por; registado por; registrado por; perguntas feitas por; "
        "perguntas colocadas por; perguntas elaboradas por; as perguntas são de; entrevistados por; "
        "entrevistadas por; entrevistadores; entrevistadoras; nome do entrevistador; "
        "nome da entrevistadora; entrevistador/a; entrevistador(a); inquiridor; inquiridora; "
        "inquirido por; moderado por; moderada por; moderador; moderadora; mediação; mediação de; "
        "mediado por; mediada por; mediador; mediadora; apresentação; apresentação de; apresentado por; "
        "apresentada por; ao microfone; repórter; conversa conduzida por; conversa moderada por; "
        "em entrevista a; em conversa com; condução"
    ),
    bylines=listed(
        "por; texto; texto de; autor; autora; redação; redacção; texto e fotos; texto e foto; "
        "texto e fotos de; textos de; texto por; escrito por; um artigo de; artigo de; reportagem; "
        "reportagem de; uma reportagem de; publicado por; redigido por; da redação; postado por"
    ),
    guests=listed(
        "assinatura; assinado; entrevista a; entrevista com; entrevista ao; entrevista à; conversa com; "
        "convidado; convidada; entrevistado; entrevistada; com; depoente; testemunha; depoimento de; "
        "uma entrevista com; uma entrevista a; entrevista aos; uma conversa com; em conversa com; "
        "à conversa com; conversámos com; conversamos com; falámos com; falamos com; entrevistámos; "
        "bate-papo com; um bate-papo com; dez perguntas a; cinco perguntas a; perguntas a; "
        "perguntas para; o nosso convidado; a nossa convidada; nosso convidado; nossa convidada; "
        "nosso convidado de hoje; nossa convidada de hoje; o meu convidado; a minha convidada; "
        "meu convidado; minha convidada; convidado de hoje; convidada de hoje; convidado especial; "
        "convidada especial; connosco está; conosco está; está connosco; está conosco; recebemos; "
        "hoje recebemos; vamos receber; damos as boas-vindas a; pessoa entrevistada; "
        "nome do entrevistado; nome da entrevistada; entrevistado(a); entrevistado/a; entrevistados; "
        "informante; informantes; narrador; narradora; testemunho de; relato de; memórias de; "
        "história de vida de; declarações de; inquirição de; inquirição da testemunha; encontro com; "
        "diálogo com"
    ),
    askers="pergunta p perg entrevistador entrevistadora jornalista repórter pesquisador pesquisadora e ent investigador investigadora inquiridor inquiridora apresentador apresentadora moderador moderadora mediador mediadora redação entrev doc documentador documentadora",
    answerers="resposta r resp entrevistado entrevistada depoente testemunha convidado convidada informante narrador narradora colaborador colaboradora réu ré arguido arguida acusado acusada interrogado interrogada declarante interlocutor interlocutora inquirido inquirida participante entrevistados inf",
    chairs="presidente moderador moderadora mediador mediadora apresentador apresentadora moderação anfitrião anfitriã",
    court="juiz juíza escrivão escrivã tribunal magistrado magistrada intérprete tradutor tradutora desembargador desembargadora escrevente",
    care="médico médica doutor doutora paciente utente enfermeira enfermeiro psicólogo psicóloga psiquiatra terapeuta cirurgião cirurgiã parteira",
    shows=listed(
        "nosso convidado; nossa convidada; convidado; convidada; convidados; o nosso convidado; "
        "a nossa convidada; nosso convidado de hoje; nossa convidada de hoje; meu convidado; "
        "minha convidada; convidado de hoje; convidada de hoje; está connosco; está conosco; "
        "connosco está; conosco está; no estúdio; bem-vindos ao programa; sejam bem-vindos; "
        "obrigado por ter aceitado; obrigada por ter aceitado; obrigado por estar connosco; "
        "obrigado por estar conosco"
    ),
    nobody="desconhecido desconhecida inaudível",
    pictures="foto fotos texto",
    fields="data local lugar título autor fonte fontes foto fotos nota notas resumo duração contato contacto tel telefone morada endereço partilhar compartilhar tema assunto presentes ausentes hora ingredientes fotografia fotografias ilustração ilustrações revista entra sai entram saem tradução traduzido transcrição transcrito gravação edição revisão créditos crédito imagem imagens vídeo copyright acervo realização montagem exemplo figura",
    honorifics="sr sra senhor senhora dr dra doutor doutora prof professor professora eng dom dona deputado deputada senador senadora ministro ministra presidente vereador vereadora padre srs sras seu dona juiz juíza exmo exma advogado advogada secretário secretária frei irmã irmão cônego bispo arq arquiteto arquiteta arquitecto reitor reitora desembargador desembargadora promotor promotora delegado delegada governador governadora capitão tenente coronel sargento cabo general major embaixador embaixadora comandante prefeito prefeita",
    particles="de da do dos das e d",
    introductions=listed(
        "chamo-me; meu nome é; o meu nome é; eu sou; sou o; sou a; eu me chamo; me chamo; sou; "
        "o meu nome; eu chamo-me; me chamam de; chamam-me; todos me chamam; quem fala é; aqui é"
    ),
    courtesies="sr sra srª srs senhor senhora dona dom o a os as um uma",
    offices="médico médica professor professora diretor diretora juiz juíza advogado advogada secretário secretária prefeito prefeita treinador treinadora reitor reitora promotor promotora delegado delegada governador governadora intérprete porta-voz jornalista repórter radialista pároco vereador vereadora deputado deputada",
    bench="juiz juíza tribunal",
    examiners=listed(
        "perguntas do; perguntas da; perguntas de; às perguntas do; às perguntas da; inquirido por; "
        "inquirida por; às perguntas de; a perguntas do; a perguntas da; a perguntas de; pergunta do; "
        "pergunta da; às instâncias do; às instâncias da; interrogado por; interrogada por; "
        "reperguntas do; reperguntas da; pela defesa; pelo ministério público; perguntado por; "
        "perguntada por; à instância do"
    ),
    called=listed(
        "testemunha; depoimento de; inquirição de; inquirição da testemunha; depoimento da testemunha; "
        "declarações de; oitiva de; oitiva da testemunha; interrogatório de; depõe"
    ),
    asks_name=listed(
        "seu nome; nome completo; como se chama; o seu nome; como é que se chama; como te chamas; "
        "qual é o seu nome; qual o seu nome; qual é o teu nome; pode se apresentar; pode apresentar-se; "
        "se apresente; apresente-se; diga o seu nome; o seu nome completo"
    ),
    heard="riso risos risada gargalh aplauso vaias suspir inaudív ininteligív ri-se tosse soluç chora choro assobi",
    meets=listed(
        "conversamos com; conversámos com; conversei com; falamos com; falámos com; falei com; "
        "entrevistamos; entrevistámos; entrevistei; conhecemos; encontramos; encontrámos; "
        "estivemos à conversa com; batemos um papo com; bati um papo com; recebemos; "
        "perguntamos a; perguntámos a; fomos conhecer; fomos falar com; fomos conversar com; "
        "visitamos; visitámos; fizemos algumas perguntas a; fizemos algumas perguntas ao; "
        "conheça; conheçam; perguntas a; perguntas para"
    ),
    talks=listed(
        "conversou com; conversa com; falou com; fala com; entrevistou; entrevista; "
        "esteve à conversa com; encontrou-se com; conversou em exclusivo com; esteve em conversa com; "
        "está à conversa com; à conversa com; em conversa com; em diálogo com; dialogou com; "
        "dialoga com; bateu um papo com; bate um papo com; sentou-se com; se sentou com; "
        "sentou-se à conversa com; se encontrou com; recebe; recebeu; entrevistaram; entrevistava; "
        "entrevista o; entrevista a; falaram com; conversaram com; colocou algumas questões a; "
        "fez algumas perguntas a; foi ao encontro de; foi conversar com"
    ),
    credits_behind=listed(
        "fez as perguntas; conduziu a entrevista; realizou a entrevista; faz as perguntas; "
        "fizeram as perguntas; colocou as perguntas; realizou esta entrevista; conduziu esta entrevista; "
        "fez a entrevista; fez esta entrevista; realizaram a entrevista; conduziram a entrevista; "
        "conduz a entrevista; conduziu a conversa; moderou a conversa; moderou o debate; "
        "mediou o debate; mediou a conversa; entrevistou-o; entrevistou-a; o entrevistou; a entrevistou; "
        "foi o entrevistador; foi a entrevistadora"
    ),
    word_ends="eiro eira ista dor dora tor tora ólogo óloga ário ária amos emos imos ámos",
)
