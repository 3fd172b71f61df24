"""Norwegian."""

from transcripts_cli.recognise.languages.language import Language, listed

NORWEGIAN = Language(
    code="no",
    sounds="lyd musikk",
    wishes="takk hilsen",
    common="og at det som er på ikke den et til av jeg en med har fra etter også eller hva noe mye hadde seg ble hvor noen være blitt hun",
    given="jan per bjørn ole lars kjell arne knut svein thomas odd tor geir john morten terje hans martin erik andreas anders håkon sindre magnus henrik jonas kristian øyvind stian trond rune espen anne inger kari marit liv ingrid berit astrid hilde bjørg anna solveig marianne randi ida nina elisabeth kristin silje hanne tone nora camilla",
    familiar=listed(
        "alexander alex; anders andy; christian chris; elisabeth lise; fredrik fred; henrik henke; johannes hannes; karoline karo; kristian kris; "
        "kristoffer kris; magdalena lena; margrete grete; mathilde tilde; thomas tom"
    ),
    first="jeg meg mitt mine oss vår vårt våre",
    singular="jeg min mitt mine",
    speech="jeg du meg deg oss ja nei takk hei okei ditt dere velkommen",
    persons="min mitt mine vi vår vårt våre",
    guests_behind=listed(
        "svarer på våre spørsmål; svarte på våre spørsmål; svarer på spørsmål; forteller"
    ),
    panels=listed(
        "rundebord; rundbord; paneldebatt; paneldiskusjon; panelsamtale; debatt; møte; referat; fokusgruppe; folkemøte; forum"
    ),
    interview=listed(
        "intervju; intervjuet; samtale med; transkripsjon; utskrift av; intervjuet av; intervju med; "
        "vi har snakket med; har møtt; muntlig historie; fem spørsmål til; samtale mellom; "
        "intervjuobjekt; intervjua"
    ),
    others=listed(
        "ofte stilte spørsmål; vanlige spørsmål; intervjuguide; endringslogg; versjonshistorikk; "
        "ordliste; øvelse"
    ),
    credits=listed(
        "intervju av; intervjuet av; intervjuer; intervjuere; spørsmål; spørsmål av; samtaleleder; "
        "intervju og foto; intervju og tekst; intervju & tekst; tekst og intervju; intervju gjort av; "
        "intervjuet er gjort av; intervjuet ble gjort av; intervjuet er utført av; intervju utført av; "
        "intervju gjennomført av; intervjuet ble gjennomført av; intervjua av; intervju ved; "
        "intervju gjort ved; intervjuet og tatt opp av; intervjuer av; spørsmål stilt av; "
        "spørsmålene ble stilt av; spørsmålene stilles av; utspurt av; samtalen ble ledet av; "
        "samtalen ledes av; tatt opp av; opptak ved; opptak av; opptegnet av; oppskrevet av; "
        "nedskrevet av; nedtegnet av; samlet inn av; innsamlet av; innsamler; moderert av; "
        "ledet av programleder; moderator; ordstyrer; intervjuers navn; navn på intervjuer; "
        "intervjueren; ved mikrofonen; reporter; programleder er; intervju"
    ),
    bylines=listed(
        "tekst; tekst og foto; av; skrevet av; forfatter; tekst av; tekst & foto; tekst og bilder; "
        "tekst og bilde; artikkel av; reportasje; reportasje av; en artikkel av; av redaksjonen; skribent"
    ),
    guests=listed(
        "underskrift; undertegnet; intervju med; samtale med; gjest; gjester; dagens gjest; informant; "
        "møte med; et intervju med; en samtale med; intervjuperson; intervjuobjekt; den intervjuede; "
        "informanter; informantens navn; meddeler; hjemmelsmann; forteller; fortalt av; gjest er; "
        "dagens gjest er; vår gjest er; min gjest er; ukas gjest; ukens gjest; med oss er; "
        "med oss i studio; med oss har vi; vi ønsker velkommen til; fem spørsmål til; ti spørsmål til; "
        "spørsmål til; hjemme hos; på besøk hos; i samtale med; avhør av; avhør av vitnet; "
        "vitneforklaring fra; minner fra"
    ),
    askers="spørsmål intervjuer intervjueren journalist journalisten programleder reporter intervjuere utspørrer spørrer spørjar intervjuar redaktør redaksjonen reporteren programlederen forsker forskeren moderator int",
    answerers="svar informant intervjuobjekt gjest gjesten respondent meddeler forteller intervjuperson intervjupersonen intervjuobjektet informanten respondenten vitne vitnet tiltalte siktede deltaker",
    chairs="ordstyrer møteleder programleder styreleder møteleiar stortingspresidenten møtelederen ordstyreren ordføreren programlederen moderator",
    court="dommer dommeren retten aktor protokollfører tolk tolken oversetter meddommer",
    care="lege legen pasient pasienten sykepleier psykolog terapeut jordmor sykepleieren",
    shows=listed(
        "dagens gjest; vår gjest; gjesten vår; min gjest; gjest; gjester; gjest i studio; "
        "dagens gjest er; vår gjest er; min gjest er; ukas gjest; med oss i studio; med oss i dag; "
        "velkommen til programmet; velkommen i studio; takk for at du kom; takk for at du ville; "
        "takk for at du stiller"
    ),
    nobody="ukjent uhørbart",
    pictures="foto tekst",
    fields="dato sted tittel forfatter foto kilde kilder tid telefon adresse emne tilstede fraværende fotografi oversettelse oversatt transkripsjon transkribert opptak redigering korrektur layout arkiv copyright fotograf bilder bilde faktaboks eksempel figur",
    honorifics="herr fru frøken dr doktor professor statsråd statsminister statsministeren ordfører biskop kaptein hr advokat rektor prest prost general oberst stortingsrepresentant sogneprest fylkesmann",
    particles="von de",
    introductions=listed(
        "jeg heter; mitt navn er; navnet mitt er; jeg er; mitt navn; navnet mitt; eg heiter; "
        "namnet mitt er; folk kaller meg; alle kaller meg"
    ),
    courtesies="herr fru frøken",
    offices="lege lærer rektor trener dommer advokat aktor prest direktør ordfører professor sokneprest prost bibliotekar tolk talsperson redaktør journalist styreleder",
    bench="dommer dommeren retten",
    examiners=listed(
        "eksaminert av; avhørt av; spørsmål fra; spørsmål av; utspørres av; eksamineres av; avhøres av"
    ),
    called=listed("vitne; vitnet; avhør av vitnet; avhør av; vitneforklaring av"),
    asks_name=listed(
        "hva heter du; navnet ditt; ditt navn; hva er navnet ditt; kan du presentere; presenter deg; "
        "hvem er du"
    ),
    heard="latter applaus uhørlig humr fnis host sukk gråt kremt",
    meets=listed(
        "vi møtte; jeg møtte; vi har møtt; jeg har møtt; vi møter; vi traff; vi snakket med; "
        "jeg snakket med; vi har snakket med; jeg har snakket med; vi snakker med; vi pratet med; "
        "vi har pratet med; vi intervjuet; jeg intervjuet; vi har intervjuet; vi intervjuer; "
        "vi spurte; jeg spurte; vi besøkte; vi har besøkt; møt; spørsmål til; fem spørsmål til; "
        "snakker vi med; snakket vi med; har vi snakket med; prater vi med; har vi intervjuet; møter vi; møtte vi"
    ),
    talks=listed(
        "intervjuer; intervjuet; snakket med; har møtt; møtte; har intervjuet; intervjua; møter; "
        "snakker med; har snakket med; prata med; pratet med; prater med; har pratet med; samtaler med; "
        "samtalte med; satte seg ned med; tok en prat med; fikk en prat med; i samtale med; "
        "stilte spørsmål til; stilte noen spørsmål til; diskuterer med; i møte med"
    ),
    credits_behind=listed(
        "stilte spørsmålene; stiller spørsmålene; gjorde intervjuet; gjennomførte intervjuet; "
        "har gjort intervjuet; foretok intervjuet; ledet samtalen; leder samtalen; intervjuet ham; "
        "intervjuet henne; modererte samtalen"
    ),
    cases=(" | : | s:",),
    owned="(?<![suiox])(?<!ma)(?<!na)(?<!ea)(?<!ia)(?<!ä)(?<!å)s",
    word_ends="mann kvinne log ist inne ør er are ant sjef",
)
