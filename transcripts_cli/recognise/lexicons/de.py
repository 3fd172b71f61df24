"""German: words near names."""

LEXICON = {
    "talking": (
        "sprach sprachen gesprochen sprechen fragte fragten fragt gefragt fragend fragesteller* "
        "befragt* befragen befragung unterhielt unterhielten unterhält unterhalten unterhaltung "
        "traf trafen trifft getroffen treffen begegnet besucht* besuch besuche interview* "
        "gespräch* aufgezeichnet* aufzeichnung notiert* aufgeschrieben aufgenommen protokoll* "
        "fragen frage führte führten geführt plauderte geplaudert plauderei nachgefragt "
        "nachgehakt zugehört zuhörte ausgefragt moderier* moderation moderator* stellte "
        "gestellt dialog talk unterredung begleitete begleitet zusammengetragen festgehalten"
    ),
    "telling": (
        "erzählt* erzählen sagt sagte sagten gesagt erklärt* antwortet* antworten beantwortet* "
        "erinnert* berichtet* verrät verriet meint meinte glaubt glaubte findet weiß schildert* "
        "beschreibt gesteht gestand blickt plaudert über rückblick erläutert* betont* denkt "
        "hofft wünscht spricht äußert* offenbart schwärmt bekennt träumt warnt fordert freut "
        "auskunft"
    ),
    "making": (
        "foto fotos fotograf* bild bilder bildnachweis aufnahme aufnahmen kamera illustration* "
        "illustrator* illustriert zeichnung* zeichner* gezeichnet karikatur* grafik* layout "
        "gestaltung gestaltet satz druck druckerei gedruckt übersetzung* übersetzt übersetzer* "
        "transkript* abschrift lektorat korrektorat korrektur* ton musik technik produktion "
        "produzent* produziert regie schnitt verlag verleger* herausgeber* herausgegeben "
        "chefredakteur* chefredaktion verantwortlich visdp impressum anzeigen anzeigenleitung "
        "sponsor* gesponsert auflage vorwort archiv privat umschlag titelbild webmaster montage"
    ),
    "staff": (
        "unser unsere unserer unserem unseren reporter* korrespondent* journalist* redakteur* "
        "redaktion redaktions* redaktionell* autor autorin autoren autorinnen mitarbeiter* "
        "kollege kollegin kollegen kolleginnen praktikant* volontär* text texte von geschrieben "
        "schrieb schreibt verfasst verfasser* wort worte schülerreporter* berichterstatter* uns "
        "wir mitarbeit beitrag aufzeichnerin"
    ),
    "elsewhere": (
        "lesetipp weiterlesen nächste nächster nächstes nächsten vorige voriger vorheriger "
        "vorherige demnächst kommende kommenden kommender vorschau ausgabe ausgaben heft "
        "chronik kolumne porträt* portrait* vortrag vorträge konzert* ausstellung* lesung "
        "lesungen führung führungen einweihung eröffnung workshop* tickets eintritt karten "
        "kontakt anmeldung* anmelden kommentar* abonnier* abonnement abo werbung anzeige "
        "nachruf* benannt gegründet veranstaltung* termin termine newsletter leserbrief* "
        "rezension* glosse serie außerdem auch lesen"
    ),
    "kin": (
        "mann ehemann ehefrau gattin gatte sohn söhne tochter töchter bruder brüder schwester "
        "schwestern geschwister mutter vater eltern großvater großmutter großeltern opa oma "
        "enkel enkelin enkelkinder urgroß* onkel tante cousin cousine vetter neffe nichte "
        "lebensgefährt* lebenspartner* partner partnerin verheiratet heiratete verlobt* "
        "geschieden nachbar nachbarin nachbarn freund freundin freunde lehrer* lehrmeister* "
        "meister mentor* vorgänger* nachfolger* gründer* verstorben* selig gestorben starb tot "
        "nachlass chef chefin schwager schwägerin schwieger* schüler jünger witwe witwer "
        "geselle"
    ),
    "trades": (
        "bäcker* bauer bäuerin landwirt* winzer* imker* förster* gärtner* fischer* kapitän* "
        "lotse schiffer* pfleger* krankenschwester* hebamme* professor* direktor* "
        "bürgermeister* präsident* künstler* maler* bildhauer* musiker* sänger* pianist* "
        "geiger* organist* dirigent* komponist* schriftsteller* dichter* lyriker* schauspieler* "
        "regisseur* tänzer* spieler* fußballer* torwart stürmer* trainer* sportler* läufer* "
        "wissenschaftler* forscher* biolog* historiker* physiker* chemiker* informatiker* "
        "ingenieur* architekt* koch köchin wirt wirtin gastwirt* inhaber* besitzer* "
        "geschäftsführer* leiter leiterin schulleiter* rektor* vorsitzende* ehrenamt* rentner* "
        "pensionär* gewinner* sieger* preisträger* meisterin weltmeister* expert* aktivist* "
        "pfarrer* priester* pastor* arzt ärztin tierarzt tierärztin apotheker* anwalt anwältin "
        "rechtsanwalt* richter* polizist* feuerwehrmann schmied* schreiner* tischler* "
        "zimmermann schuster* schneider* uhrmacher* friseur* händler* verkäufer* buchhändler* "
        "bibliothekar* unternehmer* student* erfinder* sammler* minister* abgeordnete* "
        "politiker* geboren* jahre lebt arbeitet arbeitete leitet betreibt ruhestand "
        "pensioniert jährige jähriger wohnhaft zeitzeug*"
    ),
}
