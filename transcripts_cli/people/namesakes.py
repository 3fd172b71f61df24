"""Words of languages that people bear as names, too: what stands for one may be the other. By language (ISO 639-1).

A first name or surname that is one of these is never replaced unless somebody says that it is a name.
Written without accents; beside them every word counts that a text writes in small letters more often.
"""

NAMESAKES = {
    "en": (
        "amber angel april art august autumn baker banks bell berry bill bishop black bob brook "
        "brooks brown buck bush carol carter chance chase christian church clay cliff cook "
        "cooper cross dale dawn day dean dick dolly drew earl eve faith field finch fisher "
        "flora forest fox frank french gay gene ginger glen gold grace grant gray green guy "
        "hall harmony harry hay hazel heath heather hill holly hope house hunter iris ivy jack "
        "jade jasmine jay jet jewel john josh joy june king knight lake lance lane lily long "
        "love mark marsh mason may melody mercy miles miller moon moss olive page pansy parker "
        "pat peace pearl penny pepper piper pope porter potter price prince queen ray reed rich "
        "rob robin rock rod rose ruby rusty sage sandy savage short skip sky smith snow star "
        "stone storm sue summer sunny taylor teddy tiffany trinity trip turner victor violet "
        "wade walker wall ward waters way wells west white will winter wolf wood woods young"
    ),
    "fr": (
        "aime ange barbier berger bernard blanc blanche bois bon bonnet boucher boulanger "
        "chevalier claire clemence colombe constance cordier dame desire dieudonne dubois duval "
        "etoile fabre faure felicite fleur fontaine fournier france garnier gauthier grand gros "
        "iris jacinthe journal lambert leblanc lemoine leroy maire marchand marguerite masson "
        "mercier meunier moulin neige noel noir olive olivier page parfait paris pascal pasteur "
        "perle petit picard pierre poirier prudence reine renard rivage riviere roche roi rose "
        "roux sage soleil toussaint victoire vidal violette"
    ),
    "de": (
        "bach bauer baum becker berg bock bohm brand braun busch engel ernst fischer frank frei "
        "fuchs gross haas hahn hartmann heide herr herrmann hirsch hof jager kaiser kaufmann "
        "keller klein koch konig kramer kraus krause kruger kurz lang lange maurer meister "
        "muller neumann pfeiffer rabe reich richter roth sauer schafer schmidt schneider "
        "schreiber schroder schulz schuster schwarz sommer stein stern vogel vogt wagner weber "
        "weiss winkler winter wolf zimmer zimmermann"
    ),
    "es": (
        "abril amable amor angel aurora blanca blanco bravo bueno campo campos cano castillo "
        "concepcion consuelo cruz cuesta delgado dolores domingo dulce esperanza estrella fe "
        "flor flores fuente fuentes gallo gloria gracia guerra guerrero hierro iglesias leal "
        "leon linda luna luz mar marino mercedes mesa montes moreno nieves paz pena perla pilar "
        "pinto prado ramos real rey reyes rico rios rojo romano romero rosa rosario rubio "
        "salvador santo santos serrano sierra sol soledad torre torres valle vega vera verde "
        "vidal virtudes zapatero"
    ),
    "pt": (
        "amor aurora barros branco bravo campos carneiro coelho costa cruz dores esperanca "
        "ferreira ferro flor fonte gloria graca guerra leal leao lima lobo luz machado mar mata "
        "neves oliveira paz pereira pinto pires ponte prado ramos real reis rico rios rocha "
        "rosa sales salvador santo santos serra silva sol teixeira torres vale verdade vida"
    ),
    "it": (
        "alba amato amore aurora bella bianca bianchi bianco bruno colombo costa fabbri felice "
        "ferrari ferro fiore fontana gallo gatti gioia greco guerra leone longo luce marino "
        "monti mora neri pace perla piazza ricci riva romano rosa rossi rosso russo sala santi "
        "serena serra sole stella valle vera verdi villa viola vita vitale"
    ),
    "nl": (
        "bakker boer bos bosch dag dekker groen jager jong kok koning kuiper mulder prins roos "
        "smit visser vos wit wolf"
    ),
    "sv": "alm berg bjorn blom borg dal ek falk holm lind lund ros sol sten stig strand sund vik",
    "da": "bjerg bjorn dal friis holm lund skov sol strand vik winther",
    "no": "berg bjorn dal haug lie lund moen sol strand vik",
    "fi": (
        "aho ilta joki koski kukka lahti lumi maki meri niemi paju pilvi rauha salo suvi taimi "
        "tuuli virta"
    ),
    "pl": "baran kowal krol mazur nowak sikora wilk wrona zajac zima",
    "cs": "cerny dvorak kral kucera maly novak novy sedlacek vesely zima",
    "tr": (
        "arslan aslan aydin bulut can demir deniz dogan gul gunes ipek kaya kurt ozturk umut "
        "yagmur yildiz yilmaz"
    ),
    "hu": "farkas feher fekete juhasz kiraly kis kovacs nagy szabo toth varga virag",
    "ru": "вера волк любовь медведь мороз надежда роза соловей",
    "uk": "віра коваль кравець любов мельник мороз надія роза",
}
ABBREVIATIONS = frozenset(
    [
        "ad",
        "ai",
        "am",
        "art",
        "bc",
        "cd",
        "cv",
        "db",
        "dj",
        "dna",
        "dr",
        "eu",
        "ex",
        "faq",
        "fm",
        "gps",
        "hiv",
        "hr",
        "id",
        "ing",
        "iq",
        "it",
        "itv",
        "ja",
        "mp",
        "mr",
        "ms",
        "ngo",
        "no",
        "ok",
        "on",
        "ong",
        "pc",
        "pdf",
        "phd",
        "pm",
        "pr",
        "ps",
        "si",
        "sms",
        "tv",
        "ue",
        "uk",
        "un",
        "us",
        "usa",
        "usb",
        "vip",
        "wc",
        "ii",
        "iii",
        "iv",
        "vi",
        "vii",
        "ix",
        "xi",
    ]
)
"""Abbreviations, which initials may be, too."""
