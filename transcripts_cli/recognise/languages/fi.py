"""Finnish."""

from transcripts_cli.recognise.languages.language import Language, listed

FINNISH = Language(
    code="fi",
    sounds="musiikki",
    wishes="kiitos terveisin",
    common="ja on ei se että oli mutta ovat kun niin myös kuin joka siitä sitten nyt vielä mitä vain koska paljon sitä olla kanssa ollut jotka mukaan sekä kaikki olisi",
    frequent="hän minä",
    given="juha timo matti kari mikko jari antti jukka mika markku pekka hannu heikki seppo janne sami ville marko petri lauri jani tapio juhani olavi anne päivi anna sari minna liisa tiina marja hanna pirjo johanna riitta leena kaisa maria helena tuula merja katja outi jenni ritva",
    familiar=listed(
        "aleksanteri santeri; antero antsa; elisabet liisa; elina ellu; eveliina eve; heikki hessu; ilmari ile; johannes juha jussi; juhani juha "
        "jussi; kaarina kaisa; kristiina kirsi; kustaa kusti; maria maija; matti masa; mikael mika; olavi olli; paavali paavo; pekka pekka; tapani "
        "tapsa; tuomas tomi"
    ),
    first="minä minun minua minulla minulle minut mulla mulle olen olin meidän meillä meitä olemme luulen aloitin ajattelin",
    singular="minä minun voinko",
    told="minulla minulle minut mulla",
    told_ends="ssani ssäni stani stäni llani lläni ltani ltäni lleni kseni",
    speech="minä sinä joo kyllä kiitos moi hei okei mä sä teillä teidän sinun sulla mulla tervetuloa",
    persons="minun minua minulle minut minulla sinua sinulle sinulla te teille teitä me meidän meillä meille olen olin olisin haluan haluaisin halusin luulen mielestäni ole olette oletko olet onko en emme itse juu nii mun sun",
    person_ends="mme tteko ttekö tte",
    guests_behind=listed("haastattelussa; vastaa kysymyksiin; vastasi kysymyksiimme; kertoo"),
    panels=listed(
        "pyöreä pöytä; paneeli; paneelikeskustelu; ryhmähaastattelu; keskustelutilaisuus; kokous; pöytäkirja; fokusryhmä; väittely; istunto; raati; "
        "foorumi"
    ),
    interview=listed(
        "haastattelu; haastattelussa; haastatteli; haastateltavana; litterointi; litteraatti; "
        "haastattelimme; haastateltiin; haastattelee; tapasimme; juttelimme; muistitieto; "
        "viisi kysymystä; keskustelu; keskustelimme"
    ),
    others=listed(
        "usein kysyttyä; usein kysytyt kysymykset; ukk; haastattelurunko; haastattelukysymykset; "
        "muutosloki; versiohistoria; sanasto; sitaatteja"
    ),
    credits=listed(
        "haastattelija; haastattelijat; haastatteli; haastattelu; haastattelun teki; kysymykset; "
        "toimittajana; haastattelun tekijä; haastattelun tekivät; haastattelun teki ja; haastattelijana; "
        "haastattelijoina; haastattelijana toimi; haastattelijoina toimivat; haastattelijan nimi; "
        "haastattelu ja kuvat; haastattelu ja kuva; haastattelu ja teksti; teksti ja haastattelu; "
        "haastattelut; haastattelivat; haastattelee; haastattelusta vastasi; haastattelun suoritti; "
        "haastattelun toteutti; haastattelun nauhoitti; haastattelun äänitti; nauhoitti; nauhoittaja; "
        "äänitti; äänittäjä; tallensi; tallentaja; muistiin merkitsi; muistiinmerkitsijä; kerääjä; "
        "kysymykset esitti; kysymykset esittivät; kysymykset laati; kysyjä; kysyjänä; kysyjinä; "
        "kyselijä; kyseli; keskustelua johti; keskustelun veti; keskustelua veti; keskustelua luotsasi; "
        "puhetta johti; juontajana; juontajana toimi; juonsi; moderaattori; moderaattorina; moderoi; "
        "studiossa toimittaja; mikrofonin takana; mikrofonin ääressä; jututti; jututtajana; "
        "kuulustelijana; kuulustelija; ohjelman toimitti; toimittajina"
    ),
    bylines=listed(
        "teksti; teksti ja kuvat; teksti ja kuva; kirjoittaja; toimittaja; teksti ja valokuvat; tekstit; "
        "teksti & kuvat; teksti & kuva; kirjoitti; kirjoittanut; artikkeli; jutun kirjoitti; "
        "toimittanut; toimitti; reportteri"
    ),
    guests=listed(
        "allekirjoitus; allekirjoittanut; haastateltava; haastateltavana; haastattelussa; vieraana; "
        "vieras; informantti; haastateltavat; haastateltu; haastateltavan nimi; haastateltavana oli; "
        "haastateltavana on; vieraanamme; vieraanamme on; vieraana on; vieraana oli; vieraanani on; "
        "vieraanani; tänään vieraana; tänään vieraanamme; päivän vieras; studiossa on; "
        "studiossa vieraana; kanssamme on; vastaajana; vastaaja; vastaajina; kertoja; kertojana; "
        "kertojan nimi; muistelija; muistelijana; kielenopas; kielenoppaana; tiedonantaja; kuultavana; "
        "todistajana kuultiin; todistajan kuulustelu; kysymyksiin vastaa; kysymyksiin vastasi; "
        "keskustelukumppanina; "
        "viisi kysymystä; kymmenen kysymystä; kolme kysymystä"
    ),
    askers="kysymys haastattelija toimittaja juontaja tutkija kysyjä haastattelijat moderaattori jututtaja reportteri toimittajat äänittäjä nauhoittaja kuulustelija keskustelunvetäjä kys",
    answerers="vastaus haastateltava vieras informantti vastaaja haastateltu kertoja muistelija kielenopas tiedonantaja todistaja syytetty haastateltavat osallistuja vast",
    chairs="puheenjohtaja juontaja puhemies moderaattori puheenjohtajana varapuhemies keskustelunvetäjä",
    court="tuomari käräjäoikeus syyttäjä tulkki kääntäjä lautamies käräjäsihteeri",
    care="lääkäri potilas hoitaja psykologi terapeutti kätilö sairaanhoitaja omahoitaja",
    shows=listed(
        "vieraana; vieraamme; vieraanani; studiossa; vieraanamme; päivän vieras; tänään vieraana; "
        "tänään studiossa; kanssamme studiossa; tervetuloa ohjelmaan; tervetuloa studioon; "
        "kiitos kun tulit; kiitos kun pääsit; kiitos että tulit"
    ),
    nobody="tuntematon",
    pictures="kuvat teksti",
    fields="päivä päivämäärä paikka otsikko kirjoittaja kuva kuvat lähde lähteet jaa aika kesto puhelin osoite aihe läsnä poissa käännös kääntänyt litterointi litteroinut äänitys äänite nauhoitus oikoluku taitto kuvitus kuvittaja arkisto signum copyright valokuvat valokuva kuvaaja leikkaus tallenne esimerkki kuvio",
    honorifics="herra rouva neiti tohtori professori ministeri pääministeri kansanedustaja piispa hra rva nti tri prof kirkkoherra pastori rehtori tuomari everstiluutnantti eversti kenraali kapteeni pormestari kunnanjohtaja kaupunginjohtaja arkkipiispa",
    particles="af von",
    introductions=listed(
        "nimeni on; minun nimeni on; minä olen; mun nimi on; mä olen; minua kutsutaan; mua kutsutaan"
    ),
    courtesies="herra rouva neiti",
    offices="lääkäri opettaja rehtori johtaja valmentaja asianajaja syyttäjä pormestari toimitusjohtaja professori kirkkoherra pastori kunnanjohtaja kaupunginjohtaja tulkki tiedottaja kirjailija päätoimittaja kirjastonhoitaja juontaja toimittaja",
    bench="tuomari oikeus",
    examiners=listed("kuulustelija; kysymykset esittää; kuulustelee; kuulustelijana"),
    called=listed(
        "todistaja; todistajana; todistajana kuultiin; todistajan kuulustelu; kuullaan todistajana"
    ),
    asks_name=listed(
        "mikä on nimesi; mikä sun nimi; nimenne; mikä sinun nimesi; mikä teidän nimenne; "
        "esittele itsesi; esittelisitkö; esitteletkö itsesi; kuka olet; kuka sinä olet"
    ),
    heard="nauru naura taputuk epäselv hihi kikat yskä yski huoka",
    meets=listed(
        "haastattelimme; haastattelin; haastattelemme; tapasimme; tapasin; jututimme; jututin; "
        "tutustu; kysyimme"
    ),
    talks=listed(
        "haastatteli; haastattelee; tapasi; haastattelivat; jututti; jututtaa; keskusteli; "
        "haastattelemassa; kävi tapaamassa; kävi haastattelemassa"
    ),
    credits_behind=listed(
        "haastatteli häntä; esitti kysymykset; teki haastattelun; johti keskustelua; veti keskustelua; "
        "juonsi keskustelun; toimi haastattelijana; kyseli"
    ),
    word_ends="ja jä ari ikko mies nainen isti logi uri ruusu nikko eri ööri",
    cases=(
        "kanssa | : | ssen:ssen sen:nen seen:nen äen:äki oen:oki ärven:ärvi osken:oski iemen:iemi urmen:urmi almen:almi ammen:ampi ahden:ahti ehden:ehti orven:orpi iven:ivi aaren:aari uoren:uori uomen:uomi oiven:oivi alven:alvi uden:usi annan:anta annan:anta annan:anta ellon:elto allon:alto allion:allio irran:irta ankaan:angas inteen:inne ähteen:ähde aipaleen:aipale een:e aaran:aara an:a än:ä on:o ön:ö un:u yn:y in: in:i en:i",
        " | : | sella:nen sellä:nen selta:nen seltä:nen selle:nen sesta:nen sestä:nen sessa:nen sessä:nen seen:nen äellä:äki äeltä:äki äelle:äki oelle:oki oelta:oki iemelle:iemi iemeltä:iemi ahdelle:ahti ehdelle:ehti ahdelta:ahti ehdelta:ehti inteelle:inne inteeltä:inne annalle:anta annalle:anta alla:a ällä:ä olla:o öllä:ö ulla:u illa: alle:a älle:ä olle:o ölle:ö ulle:u yllä:y ylle:y ille: ille:i alta:a ältä:ä olta:o öltä:ö ulta:u iltä:i ilta: aarelle:aari uorelle:uori ärvelle:ärvi oskelle:oski aarelta:aari eelle:e eeltä:e eelta:e",
        " | : | kosta:konen rosta:ronen nosta:nonen tosta:tonen iista:iinen inasta:inanen asta:anen osta:onen usta:unen ästä:änen östä:önen ystä:ynen ista:inen istä:inen aa:a ää:ä",
    ),
    oblique=(
        "",
        "(?:[aeiouyäö])sen|hden|nteen|hdel(?:le|ta|tä)|mäen|joen|[^s]tä?seen|(?:[^sm]|[aeiou]s)[ao]n(?<![htmkdgcy]an)(?<![stdmc]on)|[lkmnrtvjhps]än|[aeioulkr]ön|[hjkntlmr]un|yn|(?:[sdlrt]e|[aouyäö]|ti|ki|ri|si|ni|li)ll[eaä]|(?:se|[aouyäö])lt[aä]|ses[st][aä]|[hjklmnprtv][aouyäö]st[aä]|[krnlhsmp]ist[aä]|(?<!p)ää|(?<!m)aa|[nl]een|hteen|(?:iem|aar|uor|ärv|osk|urm|alm|oiv|alv|orv|uom)e(?:n|ll[aäe]|lt[aä])|(?<!s)ee(?:ll[aäe]|lt[aä])",
    ),
)
