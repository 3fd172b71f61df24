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
    "Agatha Alana Alexandra Alexia Alice Allana Alícia Amélia Anita Anthony Antonella Antony "
    "Apollo Ariana Arthur Artur Asafe Augusto Aurora Ayla Aylla Bella Benedita Benicio "
    "Benjamim Benjamin Bento Berenice Bernardo Bianca Brayan Brenda Breno Brian Bryan Bárbara "
    "Caetana Caleb Calebe Carlota Carminho Carolina Caroline Cauã Cauê Cecilia Clara Clarice "
    "Conceição Constança Custódia César Dante Denis Deolinda Diana Dinis Dom Edgar Edivaldo "
    "Eduarda Elisa Eloah Eloá Ema Emanuel Emanuella Emanuelly Emilly Emma Emília Enrico Enzo "
    "Erica Erick Erika Ermelinda Ester Esther Eva Evelyn Flor Frederico Gabrielly Gael Gaspar "
    "Genivaldo Gil Giovanna Hadassa Heitor Hellena Heloisa Henry Hermano Hermínia Hugo Ian "
    "Iara Iracema Irina Isaac Isabela Isabella Isabelly Isadora Isaque Isis Ismael Ivan Ivo "
    "Jade Jaime Jandira Josué Juan Jurema Kaique Kamilly Kelly Kevin Kyara Kévim Lara Laura "
    "Lavínia Laís Levi Lia Liam Lisandro Liz Lorena Lorenzo Lourdes Lourenço Luara Luca Lucca "
    "Luigi Luiza Luna Lunna Luísa Léo Lívia Madalena Mafalda Maitê Manuela Manuella Mara "
    "Marcela Margarida Mariah Mariane Marina Marta Martim Mathias Matias Matteo Maya Maysa "
    "Melina Melissa Mia Micael Milena Mirella Miriam Moacir Murilo Mélanie Naiara Nair Nathan "
    "Nicolas Nicole Nilza Nina Noa Noah Nádia Núria Odete Oliver Olivia Otto Otávio Petra "
    "Pietra Pietro Pilar Rael Raimundo Raul Ravi Ravy Rebeca Rhavi Ryan Rúben Sabrina Salomé "
    "Salvador Sandro Santiago Sara Sarah Simão Sophia Sophie Soraia Stella Stephany Tatiana "
    "Thales Theo Theodoro Thomas Tomé Valdemar Valentim Valentina Vanderlei Vasco Vicente "
    "Victória Violeta Wagner Wellington William Xavier Yago Yan Yara Yasmin Yuri Zoe Zulmira "
    "Zélia Álvaro Ângelo Íris"
)
"""First names that are less frequent than those of the language."""
