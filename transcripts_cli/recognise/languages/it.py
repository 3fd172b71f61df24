"""Italian."""

from transcripts_cli.recognise.languages.language import Language, listed

ITALIAN = Language(
    code="it",
    sounds="rumore rumori suono suoni musica",
    wishes="grazie auguri saluti",
    common="il la di che e è un una per non in con sono del della si come ma anche più le i gli dei al nel ha mi questo",
    given="giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano andrea marco roberto stefano alessandro davide luca matteo lorenzo simone federico riccardo alberto claudio massimo fabio enrico daniele gianni giancarlo gianluca nicola filippo tommaso gabriele emanuele edoardo leonardo giacomo raffaele umberto vittorio maurizio renato silvio dario ivan cristiano cristian mirko maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola laura giulia chiara sara valentina federica silvia martina elisa alessandra roberta monica simona cristina barbara daniela patrizia antonella stefania michela serena ilaria giorgia alice arianna beatrice camilla claudia emma gaia irene ludovica marta noemi sofia viola ornella donatella loredana ivana adriana agostino alba alfredo amedeo annalisa annamaria arturo attilio augusto aurora bianca carmelo carolina cesare clara cosimo costanza dante delia diego diletta ermanno ester eugenio ezio fausto felice fiorella flavio fulvio gaetano gerardo gianfranco gianmarco gino giuliana giuliano grazia guido ida ines ivano lia lidia liliana livia loris lucrezia maddalena manuela marcello mariella marina marisa milena mirella moreno nadia nello oreste orietta ottavio ottone piera piero pierluigi rocco romano rosanna rosario sandra sandro santo saverio sebastiano serafina severino tiziana tiziano ugo valeria valerio vanessa virginia walter",
    familiar=listed(
        "alberto berto; alessandra ale sandra; alessandro ale sandro; andrea andre; antonio tonino toni totò; bartolomeo meo; beatrice bea; carlo "
        "carletto; caterina rina; concetta tina; domenico mimmo; eduardo edo; elisabetta betta; emanuele lele; enrico chicco; federica fede; federico "
        "fede; ferdinando nando; filippo pippo; francesca franca; francesco ciccio checco franco; gabriele lele; gaetano tano; gennaro gennarino; "
        "gerardo dino; giacomo giacomino; giovanni gianni nanni vanni; giuseppe beppe peppe pino peppino; giuseppina pina; ignazio gnazio; leonardo "
        "leo; lorenzo renzo; luigi gigi; luisa luisella; margherita rita; maria mariuccia; michele lele; nicola nico; pasquale lino; pietro piero; "
        "raffaele lello; roberto berto; rosario saro; salvatore totò salvo turi; teresa resi; tommaso masino tommy; umberto berto; valentina vale; "
        "vincenzo enzo cenzo; vittorio vito"
    ),
    first="io mi mio mia miei noi nostro nostra ho sono ero ci abbiamo siamo credo penso faccio avevo avevamo eravamo",
    singular="io mio mia miei mie posso devo ho",
    told="sono ero avevo",
    speech="io tu lei noi mi mio mia sì grazie beh allora ecco certo vi ti ciao buongiorno salve buonasera benvenuto benvenuta",
    persons="sono ho ero avevo abbiamo siamo me miei mie nostro nostra nostri nostre te tuo tua voi vostro vostra penso credo voglio volevo posso cosa signora signor",
    guests_behind=listed(
        "risponde alle nostre domande; ha risposto alle nostre domande; risponde alle domande; si racconta; ci racconta; ci ha raccontato; ci parla"
    ),
    panels=listed(
        "tavola rotonda; dibattito; gruppo di discussione; focus group; consiglio; seduta; verbale; assemblea; riunione; commissione; forum; "
        "convegno; simposio"
    ),
    interview=listed(
        "intervista; colloquio con; conversazione con; abbiamo incontrato; trascrizione; intervistato; "
        "intervistata; abbiamo intervistato; abbiamo parlato con; dialogo con; chiacchierata con; "
        "incontro con; storia orale; a tu per tu con; quattro chiacchiere con; testimonianza di"
    ),
    others=listed(
        "domande frequenti; traccia di intervista; registro delle modifiche; citazioni; esercizio; "
        "glossario"
    ),
    credits=listed(
        "intervista di; intervista a cura di; a cura di; intervista realizzata da; di; domande di; "
        "intervistatore; intervistatrice; intervistato da; intervistata da; conduce; modera; "
        "raccolta da; colloquio di; intervista e foto; intervista e foto di; intervista e testo di; "
        "testo e intervista di; intervista e traduzione di; intervista condotta da; intervista fatta da; "
        "intervista curata da; intervista raccolta da; intervista effettuata da; "
        "intervista rilasciata a; intervista registrata da; intervista firmata da; interviste di; "
        "interviste a cura di; interviste realizzate da; raccolte da; raccolto da; "
        "testimonianza raccolta da; testimonianze raccolte da; dichiarazioni raccolte da; "
        "parole raccolte da; ha raccolto la testimonianza; domande poste da; domande a cura di; "
        "le domande sono di; domande formulate da; intervistati da; intervistate da; intervistatori; "
        "intervistatrici; intervistatore/intervistatrice; nome dell'intervistatore; nome intervistatore; "
        "rilevatore; rilevatrice; condotto da; condotta da; conduzione; conduzione di; moderato da; "
        "moderata da; moderatore; moderatrice; moderazione; presenta; presentato da; presentata da; "
        "al microfono; al microfono di; colloquio condotto da; conversazione di; "
        "conversazione a cura di; conversazione condotta da; dialogo condotto da; registrato da; "
        "registrata da; annotato da; interrogato da; interrogata da; incontro a cura di; "
        "cura dell'intervista; in conversazione con"
    ),
    bylines=listed(
        "di; testo di; autore; autrice; redazione; testo; testo e foto; testo e foto di; testi di; "
        "testi e foto di; scritto da; articolo di; un articolo di; servizio di; un servizio di; "
        "reportage di; pubblicato da; redatto da; di redazione; inviato; inviata"
    ),
    guests=listed(
        "firma; firmato; intervista a; intervista con; intervista ad; colloquio con; conversazione con; "
        "ospite; intervistato; intervistata; con; testimone; a colloquio con; incontro con; "
        "un'intervista a; un'intervista con; intervista al; intervista alla; intervista all'; "
        "una conversazione con; una chiacchierata con; chiacchierata con; quattro chiacchiere con; "
        "a tu per tu con; faccia a faccia con; dialogo con; in dialogo con; cinque domande a; "
        "dieci domande a; tre domande a; domande a; il nostro ospite; la nostra ospite; "
        "il nostro ospite è; il nostro ospite di oggi; la nostra ospite di oggi; il mio ospite; "
        "la mia ospite; ospite di oggi; ospite della puntata; con noi oggi; con noi c'è; è con noi; "
        "oggi è con noi; abbiamo con noi; diamo il benvenuto a; abbiamo incontrato; "
        "abbiamo intervistato; abbiamo parlato con; persona intervistata; nome dell'intervistato; "
        "nome intervistato; intervistati; informatore; informatrice; narratore; narratrice; "
        "testimonianza di; deposizione di; racconto di; ricordi di; esame del teste; esame della teste; "
        "interlocutore; interlocutrice"
    ),
    askers="domanda d dom intervistatore intervistatrice giornalista ricercatore ricercatrice int conduttore conduttrice rilevatore rilevatrice intervistatori presentatore presentatrice cronista redazione pubblico-ministero speaker-radio interv intv",
    answerers="risposta r risp intervistato intervistata testimone ospite informatore informatrice narratore narratrice imputato imputata teste indagato indagata interlocutore interlocutrice intervistati deponente",
    chairs="moderatore moderatrice presidente conduttore conduttrice modera moderazione presidenza conduce",
    court="giudice presidente-giudice cancelliere tribunale interprete traduttore traduttrice cancelliera magistrato magistrata perito ufficiale-giudiziario",
    care="medico dottore dottoressa paziente infermiere infermiera psicologo psicologa psichiatra terapeuta chirurgo ostetrica",
    shows=listed(
        "nostro ospite; nostra ospite; ospite; ospiti; il nostro ospite; la nostra ospite; "
        "ospite di oggi; il mio ospite; la mia ospite; con noi oggi; con noi c'è; è con noi; "
        "abbiamo con noi; in studio con noi; ospite in studio; benvenuti a; grazie per essere con noi; "
        "grazie per essere qui; benvenuti alla"
    ),
    nobody="sconosciuto sconosciuta ignoto",
    pictures="foto testo",
    fields="data luogo titolo autore fonte fonti foto nota note durata contatti tel telefono indirizzo condividi tema oggetto presenti assenti ora ingredienti fotografia fotografie disegni entra esce entrano escono traduzione tradotto trascrizione trascritto registrazione montaggio riprese copyright revisione correzione immagini immagine archivio crediti esempio figura",
    honorifics="sig sigra signor signora signorina dott dottor dottoressa dr prof professor professore professoressa ing avv avvocato on onorevole sen senatore ministro ministra presidente don suor padre mister dott.ssa dottssa presidente consigliere consigliera sindaco assessore assessora deputato deputata vicepresidente mons monsignor vescovo arch architetto architetta geom geometra rag cav rettore rettrice preside generale colonnello capitano maresciallo commissario questore prefetto teste cardinale suora avvocata magistrato",
    particles="di de del della dei da dal d lo la",
    introductions=listed(
        "mi chiamo; il mio nome è; sono; io sono; mi presento, sono; mi presento, mi chiamo; "
        "mi chiamano; tutti mi chiamano; il mio nome"
    ),
    courtesies="sig sigra signor signora signorina dott il lo la i gli le un una",
    offices="medico professore professoressa direttore direttrice allenatore sindaco sindaca assessore assessora segretario segretaria consigliere consigliera giudice avvocato preside rettore rettrice parroco vescovo maresciallo questore prefetto interprete giornalista difensore portavoce presentatore presentatrice",
    bench="giudice corte tribunale presidente",
    examiners=listed(
        "esame da parte di; esame condotto da; domande di; interrogato da; interrogata da; a domanda di; "
        "a domanda del; a domanda dell'; domande del; domande della; domande dell'; esame del; "
        "controesame di; controesame del; controesame da parte di; esame da parte del; "
        "riesame da parte di; interroga; esaminato da; esaminata da"
    ),
    called=listed(
        "teste; testimone; esame del teste; esame della teste; escussione del teste; deposizione di; "
        "esame dell'imputato; depone"
    ),
    asks_name=listed(
        "il suo nome; come si chiama; nome e cognome; come ti chiami; qual è il suo nome; "
        "può presentarsi; si presenti; puoi presentarti; presentati; dica il suo nome; "
        "le sue generalità; con chi parlo"
    ),
    heard="risa risate ridono applaus sospir inaudibil incomprensibil ridacchi toss singhiozz piang fischi",
    meets=listed(
        "abbiamo incontrato; ho incontrato; incontriamo; abbiamo intervistato; ho intervistato; "
        "intervistiamo; abbiamo parlato con; ho parlato con; parliamo con; ne parliamo con; "
        "ne abbiamo parlato con; abbiamo chiacchierato con; ho chiacchierato con; "
        "abbiamo fatto due chiacchiere con; ho fatto due chiacchiere con; "
        "abbiamo fatto qualche domanda a; abbiamo rivolto alcune domande a; abbiamo chiesto a; "
        "abbiamo posto qualche domanda a; abbiamo raggiunto; ospitiamo; abbiamo ospitato; "
        "conosciamo; abbiamo dialogato con; dialoghiamo con; intervista a; intervista ad; "
        "intervista al; domande a; dieci domande a"
    ),
    talks=listed(
        "ha incontrato; incontra; ha intervistato; intervista; ha parlato con; parla con; dialoga con; "
        "ha dialogato con; ha incontrato per noi; ha dialogato insieme a; ha chiacchierato con; "
        "chiacchiera con; conversa con; ha conversato con; si è intrattenuto con; si è intrattenuta con; "
        "a colloquio con; a tu per tu con; in conversazione con; in dialogo con; discute con; "
        "ha discusso con; intervistò; intervistava; intervistano; hanno intervistato; hanno incontrato; "
        "ha posto alcune domande a; ha rivolto alcune domande a; ha fatto qualche domanda a; "
        "ha ospitato; ha raggiunto; parlano con; parlava con"
    ),
    credits_behind=listed(
        "ha fatto le domande; ha posto le domande; ha raccolto le parole; ha condotto l'intervista; "
        "fa le domande; hanno fatto le domande; pone le domande; ha condotto questa intervista; "
        "ha realizzato l'intervista; ha realizzato questa intervista; ha curato l'intervista; "
        "ha raccolto la testimonianza; ha raccolto la sua testimonianza; ha moderato l'incontro; "
        "ha moderato il dibattito; modera l'incontro; conduce l'intervista; lo ha intervistato; "
        "la ha intervistata; l'ha intervistato; l'ha intervistata; li ha intervistati; lo ha incontrato; "
        "l'ha incontrato; l'ha incontrata; hanno realizzato l'intervista; hanno condotto l'intervista"
    ),
    word_ends="aio aia ista tore trice iere iera ologo ologa iamo eremo",
)
