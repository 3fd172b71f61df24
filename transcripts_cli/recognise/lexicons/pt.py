"""Portuguese: words near names."""

LEXICON = {
    "talking": (
        "entrevist* pergunt* questionário questões interrog* conversa conversas conversou "
        "conversámos conversamos conversar conversando falou falámos falamos falado falar falei "
        "bate-papo diálogo dialogou dialogámos encontrou encontro encontrámos encontramos "
        "encontrei reuniu reunimos visitou visitámos visitamos visita visitei ouviu ouvimos "
        "escutou escutámos escutamos ouvido gravou gravado gravada gravação anotou anotado "
        "anotada recolhido recolhida recolhidos recolha coletado coletada conduzida conduzido "
        "conduziu realizada realizado realizou preparada preparou inquérito interlocutor* "
        "moderador* moderou moderação sentámo-nos colóquio"
    ),
    "telling": (
        "conta contou contava diz disse dizia dizem explica explicou explicava responde "
        "respondeu resposta respostas recorda recordou lembra lembrou relembra revela revelou "
        "confessa confessou relata relatou narra acredita acreditava considera afirma afirmou "
        "garante garantiu defende descreve comenta comentou reflete fala falam sobre admite "
        "admitiu sonha espera partilha compartilha declara declarou depoimento testemunho opina "
        "acha evoca salienta destaca"
    ),
    "making": (
        "foto fotos fotografia fotografias fotógraf* fotografad* imagem imagens câmara câmera "
        "cinegrafista ilustraç* ilustrad* desenho desenhos desenhist* desenhador* caricatur* "
        "gráfico gráfica gráficos infografia paginação paginador* diagramação diagramador* "
        "maquetação layout design designer composição traduç* tradutor* traduzid* traduziu "
        "transcriç* transcrit* transcreveu revisão revisor* som música técnica técnico produção "
        "produtor* produzid* realização realizador* direção direcção montagem edição editado "
        "impressão impresso tipografia editora editor editoras publicad* publicidade patrocín* "
        "patrocinador* tiragem prefácio introdução arquivo arquivos créditos cortesia "
        "divulgação capa responsável webmaster"
    ),
    "staff": (
        "nosso nossa nossos nossas repórter* correspondente* jornalist* redator* redactor* "
        "redação redacção autor autora autores autoras colaborador* colaboração colega colegas "
        "estagiári* enviado enviada texto textos palavras por escrito escrita escreve escreveu "
        "cronist* colunist* equipe equipa reportagem"
    ),
    "elsewhere": (
        "leia ler também próximo próxima próximos próximas anterior seguinte brevemente breve "
        "número números crónica crónicas crônica crônicas coluna perfil retrato palestra* "
        "conferência* concerto concertos exposição exposições leitura leituras recital inaugur* "
        "oficina oficinas workshop bilhete bilhetes ingresso ingressos contato contatos "
        "contacto contactos contacte inscriç* inscreva inscreva-se registo cadastro comentário* "
        "comentar assine assinatura* subscreva newsletter anúncio anúncios obituário* "
        "falecimento necrologia baptizad* fundada fundado evento eventos agenda carta cartas "
        "resenha resenhas crítica série relacionad* notícias"
    ),
    "kin": (
        "marido esposa esposo mulher filho filha filhos filhas irmão irmã irmãos irmãs mãe pai "
        "pais avô avó avós neto neta netos tio tia tios primo prima primos sobrinh* sogro sogra "
        "cunhad* genro nora companheir* namorad* cônjuge noivo noiva casado casada casou "
        "divorciad* vizinh* amigo amiga amigos amigas professor mestre mestra mentor* "
        "antecessor* predecessor* sucessor* fundador* falecid* faleceu morreu morto morta "
        "finado finada herança espólio legado chefe patrão patroa treinador discípul* aluno "
        "aluna viúva viúvo antepassad* bisav*"
    ),
    "trades": (
        "padeir* pasteleir* confeiteir* agricultor* fazendeir* lavrador* camponês camponesa "
        "criador criadora viticultor* apicultor* jardineir* pescador* capitão capitã comandante "
        "marinheir* piloto enfermeir* parteira professora docente diretor diretora director "
        "directora prefeit* autarca presidente presidenta vereador* secretári* artista pintor "
        "pintora escultor* oleir* ceramist* músico musicista cantor cantora cantores fadist* "
        "pianist* violinist* organist* guitarrist* violonist* compositor* maestro maestrina "
        "escritor* romancist* poeta poetisa dramaturg* ator atriz actor actriz cineasta "
        "bailarin* dançarin* jogador* futebolist* goleir* guarda-redes avançado atacante "
        "treinadora ciclist* atleta nadador* cientist* investigador* pesquisador* biólog* "
        "historiador* físico químico matemátic* astrónom* astrônom* arqueólog* sociólog* "
        "filósof* engenheir* programador* cozinheir* chef dono dona proprietári* gerente "
        "gestor* empresári* comerciant* livreir* bibliotecári* voluntári* aposentad* reformado "
        "pensionist* vencedor* campeão campeã campeões premiad* especialista* perito perita "
        "ativist* activist* militante padre pároco bispo pastor pastora monge freira médic* "
        "doutor doutora cirurgi* veterinári* dentista farmacêutic* psicólog* advogad* juiz "
        "juíza ministr* deputad* senador* político polícia policial bombeir* soldado ferreiro "
        "carpinteir* marceneir* sapateir* alfaiate costureir* relojoeir* cabeleireir* barbeiro "
        "inventor inventora colecionador* coleccionador* estudante nascido nascida nasceu anos "
        "idade vive mora reside trabalha trabalhou dirige natural arquiteto arquiteta "
        "arquitecto arquitecta reformada"
    ),
}

GIVEN = (
    "agatha alana alexandra alexia alice allana alícia amélia anita anthony antonella antony "
    "apollo ariana arthur artur asafe augusto aurora ayla aylla bella benedita benicio "
    "benjamim benjamin bento berenice bernardo bianca brayan brenda breno brian bryan bárbara "
    "caetana caleb calebe carlota carminho carolina caroline cauã cauê cecilia clara clarice "
    "conceição constança custódia césar dante denis deolinda diana dinis dom edgar edivaldo "
    "eduarda elisa eloah eloá ema emanuel emanuella emanuelly emilly emma emília enrico enzo "
    "erica erick erika ermelinda ester esther eva evelyn flor frederico gabrielly gael gaspar "
    "genivaldo gil giovanna hadassa heitor hellena heloisa henry hermano hermínia hugo ian "
    "iara iracema irina isaac isabela isabella isabelly isadora isaque isis ismael ivan ivo "
    "jade jaime jandira josué juan jurema kaique kamilly kelly kevin kyara kévim lara laura "
    "lavínia laís levi lia liam lisandro liz lorena lorenzo lourdes lourenço luara luca lucca "
    "luigi luiza luna lunna luísa léo lívia madalena mafalda maitê manuela manuella mara "
    "marcela margarida mariah mariane marina marta martim mathias matias matteo maya maysa "
    "melina melissa mia micael milena mirella miriam moacir murilo mélanie naiara nair nathan "
    "nicolas nicole nilza nina noa noah nádia núria odete oliver olivia otto otávio petra "
    "pietra pietro pilar rael raimundo raul ravi ravy rebeca rhavi ryan rúben sabrina salomé "
    "salvador sandro santiago sara sarah simão sophia sophie soraia stella stephany tatiana "
    "thales theo theodoro thomas tomé valdemar valentim valentina vanderlei vasco vicente "
    "victória violeta wagner wellington william xavier yago yan yara yasmin yuri zoe zulmira "
    "zélia álvaro ângelo íris"
)
"""First names that are less frequent than those of the language."""
