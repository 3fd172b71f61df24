"""Swedish."""

from transcripts_cli.recognise.languages.language import Language, listed

SWEDISH = Language(
    code="sv",
    common="och att det som är på för inte den ett med av jag en har från när där också eller vad hade mycket bara skulle efter deras",
    given="lars mikael anders johan per erik karl peter jan thomas daniel fredrik hans andreas bengt mats bo mattias magnus stefan björn gustav gustaf nils oskar emil viktor axel hugo lennart göran kjell ulf leif sven christer håkan jonas martin henrik patrik anna eva maria karin sara kristina lena emma kerstin malin marie ingrid jenny birgitta hanna linda ida annika susanne elin monika sofia ulla johanna inger carina elisabeth helena karolina gunilla åsa",
    first="jag mig mitt mina oss vår vårt våra",
    singular="jag min mitt mina",
    speech="jag du mig dig oss ja nej tack hej okej precis din ditt visst välkommen",
    interview=listed(
        "intervju; intervjun; intervjuad; samtal med; pratstund; möte med; transkription; utskrift av"
    ),
    others=listed(
        "vanliga frågor; vanligt förekommande frågor; intervjuguide; frågeguide; ändringslogg; "
        "versionshistorik; ordlista; övning"
    ),
    credits=listed(
        "intervju av; intervjuad av; intervjuade av; intervjuare; intervjun gjord av; samtalsledare; "
        "frågor; frågor av; vid mikrofonen"
    ),
    bylines=listed("text; text och foto; text och bild; av; skribent; författare"),
    guests=listed(
        "underskrift; undertecknad; intervju med; möte med; samtal med; gäst; gäster; dagens gäst; "
        "intervjuperson; informant; pratstund med"
    ),
    askers="fråga frågor intervjuare intervjuaren reporter reportern journalist programledare",
    answerers="svar intervjuperson informant gäst gästen respondent",
    chairs="ordförande ordföranden moderator talman talmannen programledare samtalsledare mötesordförande",
    court="domare domaren rätten åklagare protokollförare",
    care="läkare läkaren patient patienten sjuksköterska",
    shows=listed("dagens gäst; vår gäst; min gäst; gäst; gäster; gäst i studion"),
    nobody="okänd okänt ohörbart",
    fields="datum plats titel författare foto foton bild källa källor ålder bor familj aktuell läs tid telefon adress ämne närvarande frånvarande fotografi tips varning",
    honorifics="herr fru fröken dr doktor professor docent statsråd ordförande statsminister statsministern minister biskop kapten",
    particles="af von de",
    introductions=listed("jag heter; mitt namn är; jag är"),
    courtesies="herr fru fröken",
    offices="läkare lärare rektor chef tränare domare advokat åklagare präst kyrkoherde direktör borgmästare professor",
    bench="domare domaren rätten",
    examiners=listed("förhörd av; utfrågad av; frågor från"),
    called=listed("vittne; vittnet"),
    asks_name=listed("vad heter du; ditt namn; vad heter ni"),
    heard="skratt applåd ohörbar",
    talks=listed("intervjuar; intervjuade; träffade; har träffat; pratade med; samtalar med"),
    credits_behind=listed("ställde frågorna; gjorde intervjun"),
)
