"""German."""

from transcripts_cli.recognise.languages.language import Language, listed

GERMAN = Language(
    code="de",
    sounds="geräusch geräusche musik atmo",
    wishes="dank grüße grüßen weihnachten neujahr glückwunsch glückwünsche",
    common="der die das und ist nicht ein eine zu den mit von für auf sich auch es im dem des wie aber war sie wir ich als noch dass jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden uhr minuten mal zeit zeiten euro prozent kilometer kilometern meter metern leute leuten menschen kinder kindern seite seiten teil",
    given="hans peter michael thomas andreas wolfgang klaus claus jürgen günter günther stefan stephan christian uwe werner horst frank dieter manfred gerhard bernd thorsten torsten heinz markus martin matthias alexander sebastian daniel jan christoph tobias florian felix lukas jonas maximilian philipp johannes karl kurt helmut heinrich wilhelm friedrich georg walter rolf ralf rainer reiner joachim jochen jörg holger dirk sven lars nils tim ulrich udo volker detlef hermann erich ernst otto paul anton josef franz rudolf robert benjamin simon david moritz jakob emil anna maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anja barbara heike angelika martina kerstin birgit stefanie stephanie julia katharina katrin kathrin nicole silke marion lena laura lisa sarah sandra melanie nadine tanja sonja daniela jana antje ute heidi johanna sophie marie emma hannah mia franziska theresa eva ruth doris anke annette beate dorothea elke gerda gudrun hannelore ilse inge irmgard jutta marianne regina rosemarie simone verena vera anselm armin arno axel bastian benno bernhard bodo burkhard carsten karsten konrad cornelia corinna detlev dominik edith egon eike elfriede elli elvira ewald felicitas finn frauke fritz gero gregor gunnar hagen hanna harald hartmut hauke hedwig heiko heiner helge henning herbert hilde ilka ina ines isabel iris jette karola kilian klara konstantin kristina lennart leon leonie lieselotte linus lore lorenz ludwig luise magdalena maren margarete marlene mathilde meike mirjam nele niklas nora norbert olaf ole pauline pia raphael ricarda roland rosa sibylle siegfried sigrid sören steffen svenja swantje thea thilo till timo ulrike uta valentin veronika viktor vincent waltraud wiebke winfried wolfram yvonne",
    familiar=listed(
        "albert bert; alexander alex; andreas andi; angelika geli; barbara babsi bärbel; benjamin ben; bernhard bernd; brigitte gitti; charlotte "
        "lotte; christian chris; christine christl; christoph chris; dorothea dorle; eduard edi; elisabeth liesl lisa sissi elli; ernst ernstl; eva "
        "evi; ferdinand ferdl; franz franzl; franziska franzi; friedrich fritz; gabriele gabi; georg schorsch; gerhard gerd; gottfried friedl; "
        "günther günni; heinrich heinz heini; helmut heli; hermann manni; hildegard hilde; jakob jockel; joachim jochen achim; johann hans hansi "
        "hannes; johanna hanna hanni; johannes hans hannes; josef sepp; josefine josi; karl karli; katharina kathi; klara klärchen; konrad conny; "
        "kristina kris; ludwig lutz wiggerl; luise lieschen; magdalena leni; manfred manni; margarete gretel gretl grete; maria mitzi; martina tina; "
        "matthias matze hias; maximilian max maxl; michael michi michl; monika moni; nikolaus klaus; peter peterl; regina regi; richard richie; "
        "rosemarie rosi; rudolf rudi; sabine bine; sebastian basti wastl; sigrid siggi; siegfried siggi; stefan steffen; stefanie steffi; susanne "
        "susi; theresia resi; therese resi; thomas tommy; ulrich uli; ulrike uli; ursula uschi ulla; walburga burgl; werner wernerl; wilhelm willi; "
        "wolfgang wolfi wolf"
    ),
    first="ich mir mich mein meine meinen meiner meinem wir uns unser unsere",
    singular="ich mein meine meiner meinem",
    speech="ich du sie wir mir mich ihr ihnen ja nein danke genau also mein meine doch na ihre ihren guten okay tja naja hm hallo servus moin grüezi willkommen liebe lieber",
    guests_behind=listed(
        "im interview; beantwortet unsere fragen; beantwortete unsere fragen; beantwortet fragen; antwortet auf fragen; stand uns rede und antwort; "
        "steht uns rede und antwort; stellte sich unseren fragen; stellt sich unseren fragen; erzählt; im porträt"
    ),
    panels=listed(
        "podiumsdiskussion; podiumsgespräch; podium; round table; roundtable; rundes tisch; runder tisch; rundtisch; rundtischgespräch; diskussion; "
        "diskussionsrunde; gesprächsrunde; debatte; sitzung; protokoll; fokusgruppe; gruppendiskussion; gruppeninterview; versammlung; anhörung; "
        "forum; streitgespräch; stammtisch; plenum"
    ),
    interview=listed(
        "interview; gespräch; im gespräch; befragung; transkript; zeitzeugengespräch; nachgefragt; "
        "fragen an; gesprächspartner; gesprächspartnerin; wortlautinterview; zeitzeugeninterview; "
        "interview mit; gespräch mit; sprach mit; unterhielt sich mit; sprachen mit; drei fragen an; "
        "fünf fragen an; vernehmung"
    ),
    others=listed(
        "faq; häufige fragen; häufig gestellte fragen; leitfaden; interviewleitfaden; "
        "änderungsprotokoll; beschlussprotokoll; zitate; übung; glossar"
    ),
    credits=listed(
        "interview; das interview führte; das interview führten; das gespräch führte; "
        "das gespräch führten; die fragen stellte; die fragen stellten; interview von; fragen; gespräch; "
        "interviewer; interviewerin; interviewt von; befragt von; moderation; aufgezeichnet von; "
        "es fragte; es fragten; es moderiert; moderiert von; gesprächsführung; das interview führt; "
        "das interview führten wir; das gespräch führt; die fragen stellt; die fragen stellen; "
        "fragen stellte; fragen stellten; die fragen kamen von; die fragen wurden gestellt von; "
        "fragen gestellt von; fragen von; das interview wurde geführt von; "
        "das gespräch wurde geführt von; das interview wurde geführt durch; interview geführt von; "
        "interview geführt durch; gespräch geführt von; interview durch; interview und text; "
        "interview und foto; interview und fotos; text und interview; interview & text; interview: und; "
        "interviewführung; interviewende; interviewende person; interviewer und; interviewer*in; "
        "interviewer:in; interviewerinnen; gesprächsleiter; gesprächsleiterin; gesprächsführer; "
        "mit ihm sprach; mit ihr sprach; mit ihnen sprach; mit ihm sprachen; mit ihr sprachen; "
        "mit ihnen sprachen; es sprach; es sprachen; aufgezeichnet hat; aufgezeichnet hat es; "
        "aufgezeichnet durch; aufgenommen von; aufgenommen durch; aufgeschrieben von; notiert von; "
        "protokolliert von; erhoben von; die befragung führte; befragung durch; befragt durch; "
        "interviewt durch; das interview leitete; moderator; die moderation hatte; "
        "die moderation übernahm; durch das gespräch führte; durch das gespräch führt; am mikrofon; "
        "am mikrofon ist; am mikrofon begrüßt sie; am mikrophon; reporter; "
        "interview geführt und bearbeitet von; das interview führte und übersetzte; "
        "das interview führte und bearbeitete; interviewt hat; interviewt haben; gefragt hat; "
        "gefragt haben; nachgefragt hat; nachgefragt haben; vernommen durch; vernehmender beamter; "
        "exploratorin; explorator; gesprächspartner war; feldforscherin; feldforscher"
    ),
    bylines=listed(
        "von; text; autor; autorin; redaktion; text von; text und fotos; text und foto; text und bilder; "
        "text & fotos; ein beitrag von; ein bericht von; bericht; bericht von; beitrag von; "
        "geschrieben von; verfasst von; verfasser; verfasserin; artikel von; ein artikel von; "
        "ein interview von; redaktionelle bearbeitung"
    ),
    guests=listed(
        "unterschrift; gezeichnet; interview mit; im gespräch mit; gespräch mit; zu gast; gast; "
        "befragter; befragte; zeitzeuge; zeitzeugin; interview; erzählperson; interviewpartner; "
        "interviewpartnerin; mit; gesprächspartner; gesprächspartnerin; ein gespräch mit; "
        "ein interview mit; zu gast ist; zu gast war; zu gast bei uns; unser gast; unser gast ist; "
        "unser heutiger gast; mein gast; mein gast ist; mein heutiger gast; im studio ist; "
        "im studio begrüße ich; ich begrüße; bei uns ist; bei mir ist; fragen an; drei fragen an; "
        "fünf fragen an; zehn fragen an; befragter zeitzeuge; interviewter; interviewte; "
        "interviewpartner*in; interviewpartner:in; interviewee; informant; informantin; gewährsperson; "
        "gewährsmann; erzähler; erzählerin; proband; probandin; gesprächsgast; begegnung mit; "
        "besuch bei; zu besuch bei; erinnerungen von; vernehmung des zeugen; vernehmung der zeugin; "
        "aussage des zeugen; aussage der zeugin; gesprächsperson; unterhaltung mit"
    ),
    askers="frage f fragen interviewer interviewerin i redaktion reporter reporterin journalist moderator moderatorin int nachfrage interviewende interviewer*in interviewer:in frager fragerin fragesteller fragestellerin moderation journalistin redakteur redakteurin interviewperson gesprächsleiter gesprächsleiterin forscher forscherin iv",
    answerers="antwort a befragter befragte b zeitzeuge zeitzeugin gast erzählperson interviewter interviewte proband z zeuge zeugin informant informantin gesprächspartner gesprächspartnerin interviewpartner interviewpartnerin probandin gewährsperson befragte_r erzähler erzählerin zp",
    chairs="moderator moderatorin präsident präsidentin vizepräsident vizepräsidentin vorsitzender vorsitzende vorsitz moderation gesprächsleitung sitzungsleitung diskussionsleitung diskussionsleiter diskussionsleiterin sitzungspräsident sitzungspräsidentin versammlungsleiter versammlungsleiterin alterspräsident alterspräsidentin landtagspräsident landtagspräsidentin",
    court="ri richter richterin vorsitzende gericht dolmetscher dolmetscherin übersetzer übersetzerin protokollführer protokollführerin schriftführer schriftführerin schöffe schöffin urkundsbeamter urkundsbeamtin",
    care="arzt ärztin patient patientin therapeut therapeutin klient klientin pfleger pflegerin krankenschwester psychologe psychologin psychotherapeut psychotherapeutin hebamme",
    shows=listed(
        "unser gast; mein gast; zu gast; gast; studiogast; unser heutiger gast; mein heutiger gast; "
        "bei uns im studio; bei mir im studio; im studio begrüße ich; herzlich willkommen bei; "
        "schön, dass sie da sind; schön, dass du da bist; heute bei uns; heute bei mir; gast der sendung"
    ),
    nobody="unbekannt unverständlich",
    pictures="foto fotos text bild bilder",
    fields="datum ort titel autor quelle quellen foto fotos bild hinweis anmerkung dauer kontakt tel telefon adresse teilen thema themen tagesordnung anwesend entschuldigt protokoll zeit betreff zutaten achtung tipp beispiel fotografie fotografien bilder illustration übersetzung übersetzt transkription transkript transkribiert aufnahme aufnahmedatum aufnahmeort lektorat korrektorat bildnachweis bildquelle gestaltung kamera schnitt interviewdatum interviewdauer interviewort copyright abbildung abb",
    honorifics="herr frau hr fr dr prof professor professorin doktor ing dipl-ing mag abg abgeordneter abgeordnete präsident präsidentin minister ministerin bundesminister bundesministerin pfarrer kanzler bürgermeister bürgermeisterin richter richterin pastor pastorin o-ton konfirmand kantorin kantor zeuge zeugin stadtrat stadträtin landrat direktor direktorin pater schwester bischof bischöfin oberst general staatsrat staatsrätin regierungsrat regierungsrätin ständerat ständerätin nationalrat nationalrätin gemeinderat gemeinderätin stadtpräsident stadtpräsidentin oberbürgermeister oberbürgermeisterin staatssekretär staatssekretärin rektor rektorin dekan dekanin rechtsanwalt rechtsanwältin staatsanwalt staatsanwältin hofrat kommissar kommissarin",
    particles="von van der den zu zum zur de und vom",
    introductions=listed(
        "ich heiße; ich heisse; mein name ist; ich bin; ich bin der; ich bin die; ich bin's; "
        "mein name lautet; man nennt mich; ich nenne mich; am mikrofon ist; am mikrofon"
    ),
    courtesies="herr frau hr fr die der das",
    offices="arzt ärztin lehrer lehrerin leiter leiterin trainer trainerin chef chefin professor richter richterin pfarrer pastor kantor kantorin anwalt anwältin ton hörer hörerin anrufer anruferin rektor rektorin dekan dekanin schulleiter schulleiterin rechtsanwalt rechtsanwältin staatsanwalt staatsanwältin verteidiger verteidigerin dolmetscher dolmetscherin sprecher sprecherin geschäftsführer geschäftsführerin bürgermeister bürgermeisterin",
    bench="gericht richter richterin vorsitzender vorsitzende",
    examiners=listed(
        "befragt durch; befragung durch; vernehmung durch; fragen von; fragen des; auf fragen von; "
        "auf fragen des; auf befragen des; auf befragen der; auf befragen von; auf frage des; "
        "auf frage der; auf vorhalt des; auf vorhalt der; fragen der"
    ),
    called=listed(
        "zeuge; zeugin; sachverständiger; sachverständige; vernehmung des zeugen; vernehmung der zeugin; "
        "zur person"
    ),
    asks_name=listed(
        "ihr name; ihren namen; wie heißen sie; wie ist ihr name; dein name; wie heißt du; "
        "wie heisst du; wie heissen sie; stellen sie sich; stell dich; ihr name bitte; wer sind sie"
    ),
    introductions_behind=listed("mein name"),
    heard="lach gelächter beifall heiter applaus zuruf zwischenruf schmunzel seufz unverständlich hust schluchz kicher stöhn räusper pfiff buhruf",
    meets=listed(
        "wir trafen; trafen wir; ich traf; traf ich; wir besuchten; besuchten wir; ich besuchte; "
        "wir befragten; wir fragten; wir haben mit; haben wir mit; ich habe mit; habe ich mit; "
        "wir sprachen mit; sprachen wir mit; ich sprach mit; sprach ich mit; wir sprechen mit; "
        "sprechen wir mit; ich spreche mit; wir interviewten; ich interviewte; wir interviewen; "
        "durften wir mit; durfte ich mit; konnten wir mit; konnte ich mit; "
        "wir unterhielten uns mit; unterhielten wir uns mit; ich unterhielt mich mit; fragen an; "
        "drei fragen an; fünf fragen an; zehn fragen an"
    ),
    talks=listed(
        "sprach mit; spricht mit; im gespräch mit; unterhielt sich mit; unterhält sich mit; traf; "
        "trifft; interviewt; interviewte; befragte; befragt; sprachen mit; hat mit; spricht heute mit; "
        "sprach für uns mit; sprach im interview mit; hat gesprochen mit; traf sich mit; "
        "trifft sich mit; führte ein gespräch mit; führte ein interview mit; führte das gespräch mit; "
        "führte das interview mit; führt ein gespräch mit; redet mit; redete mit; plaudert mit; "
        "plauderte mit; diskutiert mit; diskutierte mit; begrüßt; im interview mit; im austausch mit; "
        "fragte nach bei; stellte fragen an"
    ),
    credits_behind=listed(
        "stellte die fragen; führte das gespräch; führte das interview; hat das gespräch geführt; "
        "stellten die fragen; führten das gespräch; führten das interview; hat das interview geführt; "
        "haben das interview geführt; haben das gespräch geführt; hat die fragen gestellt; "
        "haben die fragen gestellt; hat nachgefragt; haben nachgefragt; hat das gespräch aufgezeichnet; "
        "zeichnete das gespräch auf; moderierte das gespräch; moderiert das gespräch; "
        "leitete das gespräch; stellt die fragen; führt das gespräch; führt das interview; "
        "interviewte sie; interviewte ihn"
    ),
    cases=(" | : | s: ens:",),
    word_ends="er erin or orin ist istin mann frau eur eurin loge login ant antin are chef",
)
