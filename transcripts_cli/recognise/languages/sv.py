"""Swedish."""

from transcripts_cli.recognise.languages.language import Language, listed

SWEDISH = Language(
    code="sv",
    sounds="ljud musik",
    wishes="tack hälsningar",
    common="och att det som är på för inte den ett med av jag en har från när där också eller vad hade mycket bara skulle efter deras",
    given="lars mikael anders johan per erik karl peter jan thomas daniel fredrik hans andreas bengt mats bo mattias magnus stefan björn gustav gustaf nils oskar emil viktor axel hugo lennart göran kjell ulf leif sven christer håkan jonas martin henrik patrik anna eva maria karin sara kristina lena emma kerstin malin marie ingrid jenny birgitta hanna linda ida annika susanne elin monika sofia ulla johanna inger carina elisabeth helena karolina gunilla åsa",
    familiar=listed(
        "alexander alex; anders andy; birgitta gitta; charlotta lotta; charlotte lotta; christina stina; elisabet lisa; elisabeth lisa; fredrik "
        "fredde; gunnar gurra; gustaf gurra; gustav gurra; henrik henke; johan johnny; karl kalle; karolina carro; katarina kattis; kristina stina; "
        "lars lasse; magnus mange; margareta greta; maria mia; mikael micke; nils nisse; oskar ogge; per pelle; sven svenne; thomas tompa; ulrika "
        "ulle"
    ),
    first="jag mig mitt mina oss vår vårt våra",
    singular="jag min mitt mina",
    speech="jag du mig dig oss ja nej tack hej okej precis din ditt visst välkommen",
    persons="mitt mina min vi vårt vår våra er ert era jo va",
    guests_behind=listed(
        "svarar på våra frågor; svarade på våra frågor; svarar på frågor; berättar"
    ),
    panels=listed(
        "rundabordssamtal; runda bordet; panelsamtal; paneldebatt; paneldiskussion; debatt; möte; protokoll; fokusgrupp; sammanträde; stormöte; "
        "forum; symposium"
    ),
    interview=listed(
        "intervju; intervjun; intervjuad; samtal med; pratstund; möte med; transkription; utskrift av; "
        "intervjuar; intervjuade; intervju med; har träffat; pratat med; vi träffade; vi har träffat; "
        "muntlig historia; samtal mellan"
    ),
    others=listed(
        "vanliga frågor; vanligt förekommande frågor; intervjuguide; frågeguide; ändringslogg; "
        "versionshistorik; ordlista; övning"
    ),
    credits=listed(
        "intervju av; intervjuad av; intervjuade av; intervjuare; intervjun gjord av; samtalsledare; "
        "frågor; frågor av; vid mikrofonen; intervju och foto; intervju och text; intervju & text; "
        "text och intervju; intervju och bild; intervju gjord av; intervjun gjordes av; "
        "intervjun är gjord av; intervjun genomfördes av; intervjun utfördes av; intervju utförd av; "
        "intervju genomförd av; intervjuad och inspelad av; intervjun leddes av; intervjuer av; "
        "frågor ställda av; frågorna ställdes av; frågorna ställs av; frågorna ställdes; frågeställare; "
        "utfrågare; utfrågad av; samtalet leddes av; samtalet leds av; modererades av; modereras av; "
        "moderator; inspelad av; inspelat av; upptecknat av; upptecknad av; upptecknare; nedtecknat av; "
        "nedtecknad av; insamlare; insamlad av; insamlat av; programledare är; intervjuarens namn; "
        "namn på intervjuare; intervjuarna; vid mikrofonen står; reporter; förhörsledare; utfört av; "
        "intervju; samtalsledare är"
    ),
    bylines=listed(
        "text; text och foto; text och bild; av; skribent; författare; text av; text & foto; "
        "text & bild; text och bilder; text och fotografi; skrivet av; skriven av; artikel av; "
        "reportage av; reportage; ett reportage av; en artikel av; publicerad av; av redaktionen"
    ),
    guests=listed(
        "underskrift; undertecknad; intervju med; möte med; samtal med; gäst; gäster; dagens gäst; "
        "intervjuperson; informant; pratstund med; en intervju med; ett samtal med; intervjuad; "
        "intervjuperson är; intervjuade; den intervjuade; informanter; informantens namn; sagesman; "
        "sagesperson; meddelare; berättare; berättat av; gäst är; dagens gäst är; vår gäst är; min gäst; "
        "min gäst är; vår gäst; veckans gäst; i studion finns; med oss har vi; med oss är; "
        "med mig har jag; hos oss är; vi välkomnar; hemma hos; på besök hos; i samtal med; samtalar med; "
        "förhör med; förhör med vittnet; vittnesmål av; minnen av"
    ),
    askers="fråga frågor intervjuare intervjuaren reporter reportern journalist programledare intervjuarna utfrågare frågeställare reportrar journalisten forskare forskaren moderator redaktör redaktionen programledaren förhörsledare upptecknare int",
    answerers="svar intervjuperson informant gäst gästen respondent meddelare berättare sagesman sagesperson intervjuad intervjuade respondenten informanten vittne vittnet målsägande tilltalad deltagare",
    chairs="ordförande ordföranden moderator talman talmannen programledare samtalsledare mötesordförande mötesordföranden programledaren samtalsledaren moderatorn värd värden",
    court="domare domaren rätten åklagare protokollförare tolk tolken översättare nämndeman domstolen sekreterare",
    care="läkare läkaren patient patienten sjuksköterska psykolog terapeut barnmorska kurator sjuksköterskan",
    shows=listed(
        "dagens gäst; vår gäst; min gäst; gäst; gäster; gäst i studion; dagens gäst är; vår gäst är; "
        "min gäst är; veckans gäst; med oss i studion; med oss idag; med oss i dag; med mig har jag; "
        "i studion idag; välkommen hit; välkommen till programmet; tack för att du kom; "
        "tack för att du ville; tack för att du ställer upp"
    ),
    nobody="okänd okänt ohörbart",
    pictures="foto text bild bilder",
    fields="datum plats titel författare foto foton bild källa källor ålder bor familj aktuell läs tid telefon adress ämne närvarande frånvarande fotografi tips varning översättning översatt transkribering transkriberad inspelning inspelad redigering korrektur layout arkiv accession copyright fotograf bilder bildtext faktaruta exempel figur",
    honorifics="herr fru fröken dr doktor professor docent statsråd ordförande statsminister statsministern minister biskop kapten hr advokat rektor kyrkoherde präst ärkebiskop general överste riksdagsledamot borgmästare kommunalråd landshövding drottning prinsessa fil-dr",
    particles="af von de",
    introductions=listed(
        "jag heter; mitt namn är; jag är; mitt namn; jag kallas; folk kallar mig; alla kallar mig"
    ),
    courtesies="herr fru fröken",
    offices="läkare lärare rektor chef tränare domare advokat åklagare präst kyrkoherde direktör borgmästare professor kommunalråd landshövding bibliotekarie tolk talesperson redaktör journalist ordförande verksamhetschef",
    bench="domare domaren rätten",
    examiners=listed(
        "förhörd av; utfrågad av; frågor från; fråga från; frågor av; förhör av; förhörs av; fråga av"
    ),
    called=listed(
        "vittne; vittnet; förhör med vittnet; förhör med; vittnesförhör med; hörs som vittne"
    ),
    asks_name=listed(
        "vad heter du; ditt namn; vad heter ni; vad är ditt namn; kan du presentera; presentera dig; "
        "vem är du; ert namn"
    ),
    heard="skratt applåd ohörbar fnitt fniss hosta suck gråt harkl",
    meets=listed(
        "vi träffade; jag träffade; vi har träffat; jag har träffat; vi träffar; jag träffar; "
        "träffade vi; vi mötte; vi möter; jag mötte; vi pratade med; jag pratade med; "
        "vi har pratat med; jag har pratat med; vi pratar med; vi talade med; vi talar med; "
        "vi har talat med; vi intervjuade; vi intervjuar; jag intervjuade; jag intervjuar; "
        "vi har intervjuat; jag har intervjuat; vi frågade; jag frågade; "
        "vi ställde några frågor till; vi besökte; vi har besökt; vi tog en pratstund med; möt; "
        "frågor till; fem frågor till; tio frågor till; "
        "pratar vi med; talar vi med; pratade vi med; talade vi med; har vi pratat med; har vi intervjuat; intervjuade vi; möter vi; mötte vi; träffar vi; samtalar vi med"
    ),
    talks=listed(
        "intervjuar; intervjuade; träffade; har träffat; pratade med; samtalar med; har intervjuat; "
        "har pratat med; har talat med; talade med; talar med; pratar med; samtalade med; "
        "har samtalat med; mötte; möter; har mött; träffar; satte sig ner med; tog ett snack med; "
        "i samtal med; ställde några frågor till; ställer frågor till; frågade ut; gästas av; "
        "diskuterar med"
    ),
    credits_behind=listed(
        "ställde frågorna; gjorde intervjun; ställer frågorna; ställde frågor; gjorde intervjun med; "
        "gör intervjun; ledde samtalet; leder samtalet; höll i intervjun; höll i samtalet; "
        "har gjort intervjun; utförde intervjun; genomförde intervjun; har intervjuat; "
        "modererade samtalet; intervjuade honom; intervjuade henne"
    ),
    cases=(" | : | s:",),
    owned="(?<![suiox])(?<!ma)(?<!na)(?<!ea)(?<!ia)(?<!ä)(?<!å)s",
    word_ends="man kvinna log ist inna ör are erska erin ant er or orin eur chef",
)
