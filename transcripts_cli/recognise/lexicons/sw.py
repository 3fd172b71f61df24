"""Swahili: words near names."""

LEXICON = {
    "talking": (
        "mahojiano hoji alihoji alimhoji anahoji kuhoji tulimhoji nilimhoji mhoji mhojaji "
        "mazungumzo alizungumza anazungumza tulizungumza nilizungumza kuzungumza zungumza "
        "aliongea anaongea tuliongea aliuliza anauliza tulimuuliza tulimwuliza maswali swali "
        "alikutana tulikutana nilikutana alimtembelea tulimtembelea kutembelea aliandika "
        "alirekodi imerekodiwa kurekodi rekodi alikusanya mkusanyaji mtangazaji mwendeshaji "
        "aliongoza mjadala soga"
    ),
    "telling": (
        "anasema alisema anaeleza alieleza anasimulia alisimulia simulizi msimulizi anajibu "
        "alijibu jibu majibu anakumbuka alikumbuka kumbukumbu anaamini anafikiri anafichua "
        "alifichua anakiri alikiri anaongeza aliongeza anasisitiza alisisitiza anaelezea "
        "alielezea anadai ushuhuda anashiriki ana ndoto anatumaini"
    ),
    "making": (
        "picha mpigapicha mpiga kamera video mchoro michoro mchoraji katuni kibonzo grafiki "
        "mpangilio usanifu jalada tafsiri imetafsiriwa mtafsiri mkalimani nakala uhariri "
        "mhariri sauti muziki fundi-mitambo mtayarishaji utayarishaji mwongozaji uchapishaji "
        "mchapishaji imechapishwa matangazo tangazo mdhamini ufadhili dibaji hifadhi "
        "kumbukumbu-picha"
    ),
    "staff": (
        "wetu mwandishi waandishi mwanahabari wanahabari ripota mwakilishi mhariri wahariri "
        "mwandishi-wetu makala maandishi maneno imeandikwa aliandika ameandika mshirika "
        "mwenzetu mwanafunzi-kazi timu yetu habari"
    ),
    "elsewhere": (
        "soma pia tazama zaidi inayofuata ijayo iliyopita hivi-karibuni toleo safu ukurasa "
        "mhadhara tamasha maonyesho usomaji ziara ufunguzi uzinduzi warsha semina kozi tiketi "
        "kiingilio mawasiliano wasiliana jisajili usajili maoni toa jiandikishe jarida tangazo "
        "taarifa tanzia rambirambi matukio tukio kalenda barua mapitio uhakiki mfululizo "
        "zinazohusiana"
    ),
    "kin": (
        "mume mumewe mke mkewe mwana mwanawe mtoto watoto binti bintiye kaka kakake ndugu dada "
        "dadake mama mamake mamaye baba babake babaye wazazi babu babuye bibi nyanya mjukuu "
        "wajukuu mjomba shangazi amu binamu mpwa mkwe shemeji wifi mwenzi ameoa ameolewa "
        "mchumba talaka jirani majirani rafiki rafikiye marafiki mwalimuwe mkufunzi mshauri "
        "mtangulizi mrithi mwanzilishi marehemu hayati alifariki kufariki urithi bosi mkuu-wake "
        "mwanafunzi wanafunzi mjane wahenga babu-zake"
    ),
    "trades": (
        "mwokaji mkulima wakulima mfugaji mvuvi wavuvi mwindaji mchungaji msitu nahodha baharia "
        "rubani muuguzi nesi mkunga profesa mhadhiri mwalimu walimu mkuu mkurugenzi meya "
        "mwenyekiti rais katibu msanii wasanii mchoraji mchongaji mfinyanzi mwanamuziki "
        "mwimbaji mpiga mtunzi mwandishi mshairi malenga mwigizaji muigizaji mwongozaji "
        "mchezaji golikipa kocha mwanariadha mkimbiaji mwogeleaji mwanasayansi mtafiti "
        "mwanahistoria mhandisi msanifu mtayarishaji mpishi mmiliki mjasiriamali mfanyabiashara "
        "muuzaji mkutubi mtunza kujitolea mstaafu mkongwe mshindi bingwa mtaalamu mtaalam "
        "mwanaharakati padri kasisi askofu shehe imamu mtawa daktari mganga mpasuaji mfamasia "
        "mwanasaikolojia wakili jaji hakimu waziri mbunge mwanasiasa polisi askari zimamoto "
        "mwanajeshi mhunzi seremala fundi mafundi mshonaji kinyozi msusi mvumbuzi mkusanyaji "
        "mwanafunzi alizaliwa mzaliwa umri miaka mwenye anaishi anafanya amefanya anaendesha "
        "amestaafu mkazi"
    ),
}

GIVEN = (
    "abdi abdu abdul abdulla abigaili adhra adia adija adila adili adimu ahmed aijuka aisha "
    "akida akumu alawi ali almasi amani amondi amri anasa andwele angalia angavu anita anoni "
    "arafa arusi asali asani asanti asatira asia asma asmini atiena awadhi azizi babu badi "
    "bahari bahati bale balinda barasa bashiri batuli beshte biasha bibi bibuwa boma busara "
    "chacha chaniya chausiki chausiku chebet chepkoech cheusi chiku chipo chipukizi chuki dai "
    "dainess dalila dalili dida dogo duma dunia ekundu eliakimu elimu enzi esha evance fadhili "
    "fahari faida faisa faiza fanaka faraja faraji farhiya farida farijika fikiri fundi furaha "
    "gakuru gethera githinji goma grace habiba hadija hadithi haiba haji halisi hamadi hamida "
    "hamis hanifa hanja harambee haroub hashiki hashim hatima hawa hawehindi hekima hidaya "
    "hodari humaiya ibrahimu imani imany imara isaya issa issack itanya ituri jabali jabari "
    "jahi jalia jamila jana jangwa jasiri jelani jina jua jumaane justiniani kadzo kalama "
    "kaluwa kaombwe karama karembo karimu kariuki kashangaki kaskazi kassim katana kazungu "
    "kenyangi kesi khaemba khalfan khamani khamis khamisi kiah kiapo kibafupia kibibi kiburi "
    "kijana kijani kimani kimbilio kimya kinaya kinubi kinyua kiojah kipchoge kipenzi kipepeo "
    "kipkemboi kiprono kisima kiume kiwara kombo kondo konradi kovu kuchanua kurunzi kusiima "
    "kweli laila lailati laini lulu mabruki madaha madini madoa mahali maimuna maina maisha "
    "majani makena makini makunga makuu malaika maliza malkia marini marjani masika masoud "
    "matano matunda maua mavuno mbaruku mbwana mchana misuli mkarkara mkombozi mohamedi moshi "
    "mosi mrihani msafiri mtumwa muhammad muhima mulele musila muthoni mutua mwaka mwamini "
    "mwanahamisi mwanaisha mwanajuma mwanakombo mwasaa mwende mwezi mwikali mzee nafula najma "
    "najuma naki naliaka nashipie nasoro nasra nassor nathari nayfa neema nekesa nelah ngamia "
    "ngeni ngugi niara nigesa njoki njoroge njozi ntimi nuhu nula nuriat nuru nwabudike "
    "nyambura nyasi nyawira nyoka nyoni nyota nyuki okoth omondi onyango opwonya osogo ouma "
    "owino pambe panya paskalia pelaji penda pili popobawa pumbaa radhia raha rajabu ramla "
    "rashid raziya reshoni rihana risasi rose rua rubani ruhiu rungo sabari sabra sadaka sadao "
    "sadiki safari safia safiri safiya saidi salama salima salma salum samweli sanura sarabi "
    "sarafina sauti seif selemani serafina shani sharifa shawana shida shukuru sifa siku simiyu "
    "siti sitti skolastika sofia subira sudi suleiman sungara swafia swala swaleh ta-tanisha "
    "tabitha taji takatifu tambika tamu tatu tausi thabiti tisa tuere tufani tukufu tumaini "
    "tunu udeera ujamaa umande ummi umoja upendo ushindi usiku uzima waceera wafula wairimu "
    "waithera wakesho wamwema wangari wanjala wanjiru waridi waseme waweru yahya yakobo yasini "
    "yasinta yohane yona zahnya zahra zahur zaina zaituni zakia zawadi zena zende zuba zubeda "
    "zuhri zumaridi zuwena zwatie ëakumbu"
)
"""First names that are less frequent than those of the language."""
