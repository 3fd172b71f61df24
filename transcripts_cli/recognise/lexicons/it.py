"""Italian: words near names."""

LEXICON = {
    "talking": (
        "intervist* domanda domande domandato domandò chiesto chiede chiesero chiedere "
        "chiediamo abbiamo parlato parlò parlammo parlare conversazione conversazioni "
        "conversato conversare conversando dialogo dialogato dialogare dialogando colloquio "
        "colloqui chiacchierata chiacchiere chiacchierato chiacchierare incontro incontrato "
        "incontrata incontra incontrare incontrammo visitato visita ascoltato ascoltare ascolta "
        "registrato registrata registrazione annotato annotata raccolto raccolta raccolte "
        "raccogliere condotto condotta realizzata realizzato preparata preparato tenuto "
        "interrogato interlocutor* modera moderator* trascritta interpellato"
    ),
    "telling": (
        "racconta raccontano raccontava raccontato raccontò dice diceva disse dichiara "
        "dichiarato spiega spiegava spiegato risponde rispondono risposto risposta risposte "
        "ricorda ricordava ricordato rivela rivelato svela confessa confessato confida descrive "
        "crede pensa ritiene sostiene afferma affermato sottolinea commenta riflette ripercorre "
        "narra narrato parla parlano ammette assicura rievoca testimonia testimonianza sogna "
        "spera su sul"
    ),
    "making": (
        "foto fotografia fotografie fotografo fotografa fotografi scatti immagine immagini "
        "camera cameraman operatore riprese illustrazion* illustrator* illustratric* illustrato "
        "disegno disegni disegnator* disegnatric* vignett* caricatur* grafica grafiche grafico "
        "layout impaginazion* impaginator* progetto composizione traduzion* traduttor* "
        "traduttric* tradotto tradotta trascrizion* correzion* bozze suono fonico musica "
        "musiche tecnica produzion* produttor* produttric* prodotto regia regista montaggio "
        "stampa stampato tipografia editore editrice edizioni casa pubblicità sponsor "
        "sponsorizz* tiratura prefazione introduzione archivio responsabile direzione crediti "
        "copertina copyright webmaster"
    ),
    "staff": (
        "nostro nostra nostri nostre reporter cronist* corrispondent* giornalist* redattor* "
        "redattric* redazion* autore autrice autori autrici collaborator* collaboratric* "
        "collega colleghi stagist* tirocinant* inviato inviata testo testi parole scritto "
        "scritta scrive firma noi articolo pubblicist*"
    ),
    "elsewhere": (
        "leggi leggere leggete anche prossimo prossima prossimi prossimamente successivo "
        "precedente arrivo numero numeri cronaca cronache rubrica rubriche colonna ritratto "
        "ritratti profilo conferenza conferenze concerto concerti mostra mostre esposizione "
        "lettura letture reading recital inaugurazion* visite guidata laboratorio workshop "
        "biglietto biglietti prenotazion* contatto contatti contattaci iscrizion* iscriviti "
        "registrati commento commenti abbonament* abbonati newsletter annuncio annunci "
        "necrolog* lutto intitolat* fondato fondata evento eventi calendario agenda lettera "
        "lettere recensione recensioni serie puntata correlati"
    ),
    "kin": (
        "marito moglie figlio figlia figli figlie fratello sorella fratelli sorelle madre padre "
        "mamma papà genitori nonno nonna nonni nipote nipoti zio zia zii cugino cugina cugini "
        "suocer* cognat* genero nuora compagno compagna convivente coniuge sposo sposa sposato "
        "sposata fidanzat* divorziat* vicino vicina vicini amico amica amici amiche maestro "
        "maestra professore mentore predecessor* successor* fondator* fondatric* defunt* "
        "scompars* compianto compianta morto morta morì eredità lascito capo allenatore "
        "discepol* allievo allieva vedova vedovo antenat* bisnonn*"
    ),
    "trades": (
        "panettier* fornaio fornaia pasticcer* agricoltor* agricoltric* contadin* allevator* "
        "viticoltor* vignaiol* apicoltor* pastore giardinier* pescator* capitano comandante "
        "marinaio pilota infermier* ostetric* professoressa docente insegnante direttore "
        "direttrice sindaco sindaca presidente segretari* artista pittor* pittric* scultor* "
        "scultric* ceramist* musicist* cantante cantautor* cantautric* pianist* violinist* "
        "organist* chitarrist* compositor* compositric* scrittor* scrittric* romanzier* poeta "
        "poetessa drammaturg* attore attrice ballerin* danzator* danzatric* giocator* "
        "giocatric* calciator* calciatric* portiere attaccante allenatrice ciclist* atleta "
        "nuotator* scienziat* ricercator* ricercatric* biolog* storico storica fisico chimico "
        "matematic* astronom* archeolog* sociolog* ingegner* programmator* cuoco cuoca chef "
        "ristorator* oste titolare proprietari* gestor* imprenditor* imprenditric* commerciant* "
        "librai* bibliotecari* volontari* pensionat* vincitor* vincitric* campione campionessa "
        "espert* attivist* sacerdote parroco vescovo monaco suora medico medica dottore "
        "dottoressa chirurg* veterinari* dentista farmacist* psicolog* avvocat* giudice "
        "ministro ministra deputat* senator* politico poliziott* pompier* soldato fabbro "
        "falegnam* calzolai* sarto sarta orologiai* parrucchier* inventor* collezionist* "
        "student* nato nata anni vive abita lavora lavorato dirige originario pensione "
        "architetto architetta filosofo filosofa"
    ),
}
