"""English: words near names."""

LEXICON = {
    "talking": (
        "interview interviews interviewed interviewer interviewers interviewing asked asks ask "
        "asking question questions questioned questioning questioner spoke spoken speaking "
        "talked talk talking chatted chats chat chatting conversed conversation conversations "
        "dialogue discussion met meets meet meeting visited visits visiting sat caught listened "
        "listening recorded recording noted collected conducted conducting prepared moderated "
        "moderator host hosted hosts quizzed grilled joined joins interlocutor q&a qa gathered "
        "taken compiled"
    ),
    "telling": (
        "tells told tell telling says said saying explains explained answers answered answering "
        "replies replied responds remembers remembered recalls recalled recollects reveals "
        "revealed shares shared discusses discussed describes described believes believed "
        "reflects reflected reports admits admitted confesses thinks hopes reminisces insists "
        "argues argued warns opens looks on about recounts recounted speaks talks"
    ),
    "making": (
        "photo photos photograph photographs photographer photographers photographed "
        "photography picture pictures image images pic pics camera cameraman videographer "
        "filmed illustration illustrations illustrator illustrated drawing drawings drew drawn "
        "cartoon cartoons cartoonist caricature graphic graphics layout layouts design designed "
        "designer typeset typesetting translation translated translator transcription "
        "transcribed transcript transcriber proofreading proofread proofreader copyedited sound "
        "music technician production produced producer directed editing edited edit cut "
        "printing printed printer printers publisher published publishing editor-in-chief "
        "responsible advertising adverts sponsor sponsors sponsored circulation preface "
        "foreword introduction archive archives courtesy cover webmaster credit credits "
        "copyright"
    ),
    "staff": (
        "our we us reporter reporters correspondent correspondents journalist journalists "
        "editor editors editorial author authors contributor contributors columnist freelancer "
        "colleague colleagues intern interns trainee text words by byline written writes wrote "
        "writing writer newsroom staff me my"
    ),
    "elsewhere": (
        "read related next previous coming upcoming issue issues chronicle column profile "
        "portrait lecture lectures concert concerts exhibition exhibitions reading readings "
        "tour tours inauguration opening workshop workshops seminar tickets ticket admission "
        "contact register registration rsvp comment comments subscribe subscription newsletter "
        "advertisement advert ad obituary obituaries named founded event events calendar letter "
        "letters review reviews series continued latest popular recommended sign also"
    ),
    "kin": (
        "husband wife spouse son sons daughter daughters brother brothers sister sisters "
        "sibling siblings mother father mum mom dad parents grandfather grandmother "
        "grandparents grandson granddaughter grandpa grandma granddad uncle aunt cousin nephew "
        "niece in-law partner fiancé fiancée married engaged divorced neighbour neighbours "
        "neighbor neighbors friend friends teacher tutor mentor master predecessor successor "
        "founder founders late deceased estate died dead passed boss trainer disciple "
        "apprentice pupil widow widower ancestor"
    ),
    "trades": (
        "baker farmer beekeeper fisherman gardener forester captain skipper pilot sailor nurse "
        "midwife professor lecturer director mayor mayoress president chairman chairwoman "
        "chairperson chair secretary artist painter sculptor potter musician singer pianist "
        "violinist organist drummer guitarist composer conductor songwriter novelist poet "
        "poetess playwright storyteller actor actress filmmaker dancer player footballer "
        "goalkeeper cricketer striker coach runner cyclist athlete swimmer scientist researcher "
        "biologist historian physicist chemist mathematician astronomer archaeologist engineer "
        "architect programmer developer chef cook brewer butcher publican owner manager head "
        "headteacher headmaster headmistress principal ceo entrepreneur shopkeeper bookseller "
        "librarian curator volunteer pensioner veteran retiree winner champion medallist "
        "laureate expert activist campaigner priest vicar pastor bishop rabbi imam monk nun "
        "doctor dr physician surgeon vet dentist pharmacist psychologist lawyer solicitor judge "
        "councillor minister senator politician policeman policewoman detective firefighter "
        "soldier blacksmith carpenter shoemaker tailor weaver watchmaker barber hairdresser "
        "inventor collector student born aged lives living worked works runs ran retired "
        "year-old resident native years old"
    ),
}
