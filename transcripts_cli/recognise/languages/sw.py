"""Swahili."""

from transcripts_cli.recognise.languages.language import Language, listed

SWAHILI = Language(
    code="sw",
    common="katika kwamba lakini baada kabla yangu wangu alikuwa nilikuwa ilikuwa walikuwa tulikuwa ambaye ambao ambayo wakati miaka kwenye au bila nyingi wengi za la hakuna ndiyo kuhusu mambo",
    frequent="ni kwa hii hiyo huyu sana watu mtu yake yetu wake kama hata kuwa pia kila bado sasa nini siku mwaka hapa huko mimi wewe yeye sisi wao tu hadi zaidi moja wa ya cha vya bali jambo kazi",
    given="juma hamisi rashidi salim said omari bakari athumani musa hassan hussein ramadhani abdallah mwinyi baraka rehema amina fatuma mwanaidi halima asha zainabu zuhura khadija saida mwajuma mariamu rukia wanjiku njeri wambui kamau mwangi otieno achieng ochieng akinyi atieno makame shabani idi kibwana daudi yohana petro paulo yusufu elisha",
    first="nilikuwa nimekuwa yangu wangu sisi tulikuwa yetu nilianza nilipata nadhani nakumbuka",
    singular="yangu wangu naweza",
    speech="wewe ndiyo hapana asante karibu habari tafadhali wako yako sawa shikamoo marahaba bwana ndio ninyi samahani wetu",
    persons="mimi sisi yangu wangu langu zangu changu yetu zetu letu yenu wenu nina nilikuwa tuna tulikuwa una mna unaweza unadhani nadhani najua nilianza",
    guests_behind=listed("anajibu maswali yetu; alijibu maswali yetu; anajibu maswali"),
    panels=listed("meza ya duara; mjadala; kikao; mkutano; kikundi cha majadiliano; kongamano"),
    interview=listed(
        "mahojiano; katika mahojiano; alihojiwa; alihoji; tulimhoji; tulizungumza na; alizungumza "
        "na; mazungumzo na; mazungumzo; mwandishi wetu; maswali matano; historia simulizi; nakala "
        "ya mahojiano; maswali na majibu"
    ),
    others=listed(
        "maswali yanayoulizwa mara kwa mara; maswali yanayoulizwa sana; mwongozo wa mahojiano; "
        "orodha ya maswali; kumbukumbu za mabadiliko; historia ya mabadiliko; faharasa; nukuu; "
        "dodoso"
    ),
    credits=listed(
        "mahojiano na mwandishi; mahojiano yalifanywa na; mahojiano yamefanywa na; mahojiano "
        "yamefanyika na; imeandaliwa na; yameandaliwa na; mhoji; mhojaji; aliyehoji; mwulizaji; "
        "muulizaji; maswali yaliulizwa na; maswali ya; mtangazaji; mwendeshaji; mwendesha kipindi; "
        "mtangazaji wa kipindi; msimamizi wa mjadala; msimamizi wa mazungumzo; mwandishi; mwandishi "
        "wetu; imerekodiwa na; yalirekodiwa na; mkusanyaji"
    ),
    credits_behind=listed(
        "aliuliza maswali; alifanya mahojiano; aliongoza mazungumzo; aliendesha mahojiano"
    ),
    bylines=listed(
        "imeandikwa na; mwandishi; na mwandishi wetu; maandishi na; maandishi; makala ya; makala "
        "na; habari na; mhariri"
    ),
    guests=listed(
        "sahihi; mahojiano na; mazungumzo na; mgeni; mgeni wetu; mgeni wa leo; mhojiwa; msimulizi; "
        "mtoa habari; mtoa taarifa; shahidi; ushahidi wa; maswali matano kwa; tunazungumza na; "
        "tulizungumza na; mgeni wa wiki; majibu ya"
    ),
    talks=listed(
        "alizungumza na; anazungumza na; alimhoji; anamhoji; aliongea na; anaongea na; alikutana "
        "na; alimtembelea; amehojiana na; amezungumza na; alifanya mahojiano na; katika mazungumzo "
        "na; alihojiana na; amefanya mahojiano na"
    ),
    meets=listed(
        "tulizungumza na; tumezungumza na; tulikutana na; tulimhoji; tulimtembelea; tuliongea na; "
        "nilizungumza na; nilikutana na; nilimhoji; nilimtembelea; tulimwuliza; tulimuuliza; "
        "niliongea na"
    ),
    askers="swali mhoji mhojaji mwandishi mtangazaji mwulizaji muulizaji mtafiti msimamizi mwendeshaji ripota mhariri maswali",
    answerers="jibu mhojiwa mgeni msimulizi shahidi mtuhumiwa mshtakiwa mjibu majibu mshiriki",
    chairs="mwenyekiti spika msimamizi mwendeshaji makamu",
    court="hakimu jaji mahakama karani mkalimani",
    care="daktari mgonjwa muuguzi nesi mkunga mshauri",
    shows=listed(
        "mgeni wetu; mgeni wa leo; karibu studio; karibu studioni; karibu katika kipindi; karibuni "
        "katika kipindi; asante kwa kuja; studioni; tunaye studioni; karibu sana"
    ),
    nobody="asiyejulikana haijulikani",
    fields="tarehe mahali kichwa mwandishi picha chanzo vyanzo wakati muda simu anwani mada waliohudhuria wasiohudhuria tafsiri imetafsiriwa nakala rekodi kurekodi mchoro michoro mpangilio usanifu hifadhi copyright kumbuka mpigapicha mpiga video ajenda mfano",
    honorifics="bwana bibi mheshimiwa mzee mwalimu daktari profesa dr prof waziri rais mbunge askofu shehe sheikh padri mchungaji jenerali kanali kapteni jaji meya gavana seneta chifu ustadh ndugu",
    courtesies="bwana bibi mzee ndugu",
    particles="bin binti",
    introductions=listed(
        "jina langu ni; naitwa; ninaitwa; jina langu; jina langu naitwa; mimi naitwa; wananiita"
    ),
    offices="daktari mwalimu mkurugenzi kocha wakili mwendesha-mashtaka meya profesa mchungaji mkalimani mwandishi mhariri mkutubi waziri mbunge hakimu jaji mwenyekiti",
    bench="mahakama hakimu jaji",
    examiners=listed("anauliza; anahoji; maswali kutoka kwa"),
    called=listed("shahidi; ushahidi wa; mtaalamu"),
    asks_name=listed(
        "jina lako nani; jina lako ni nani; unaitwa nani; jina lako; jitambulishe; tafadhali "
        "jitambulishe; wewe ni nani; majina yako kamili; jina lako kamili"
    ),
    heard="anacheka kicheko anatabasamu makofi haisikiki haieleweki anakohoa analia wanacheka akicheka vicheko",
)
