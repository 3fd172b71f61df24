"""English."""

from transcripts_cli.recognise.languages.language import Language, listed

ENGLISH = Language(
    code="en",
    sounds="sound sounds fx f/x sfx grams music",
    wishes="thanks regards wishes morning afternoon evening year christmas birthday luck greetings",
    common="the of and to in a is that for it was on are as with his they at be this have from or had by not but what we you an were",
    given="james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew joshua kenneth kevin brian george edward ronald timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan jon stephen larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander alex raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter pete zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis bobby philip phil johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline martha madison teresa gloria sara janice ann anne kathryn abigail sophia frances jean alice judy isabella julia grace denise amber doris marilyn danielle beverly charlotte natalie theresa diana brittany kayla alexis lori marie tom jim bob bill mike chris dave dan matt kate beth sue jenny lucy claire fiona ian simon neil graham nigel colin stuart gavin craig derek trevor hugh duncan ewan angus liam connor oliver harry leo oscar max lewis florence poppy isla daisy phoebe zoe chloe molly rosie rory niall declan siobhan aoife alistair alasdair callum cameron campbell cathy chad clive cliff dale darren dean debbie desmond dominic don donovan drew dwayne earl eddie eileen elaine ellen ellie elsie erin eva faye fergus gail gareth geoff geoffrey gemma georgia gillian glen glenn gordon guy hazel hilary howard imogen ivan jackie jasmine jerome jill jodie josephine kay ken kenny kerry kirsty lee leonard leslie lloyd lorraine louise lynn maggie malcolm marcus margot marion maureen maurice melanie miriam mitchell monica morgan muriel naomi norman norma pam paula pauline perry rhys rick robin rod rodney ross roxanne rupert sally sheila sid stella stan suzanne sylvia tara ted tessa tina toby tony tracy trudy vera vernon vivian wendy winston yvonne ravi priya anil sunil raj rajesh deepak amit rahul rohit ananya neha pooja sanjay vijay arjun kavita meera nandini lakshmi chidi chinedu ngozi emeka ifeoma amaka tunde femi folake kofi kwame ama yaw akosua wanjiru njoroge otieno achieng mohammed fatima aisha hassan omar ali amina zainab",
    familiar=listed(
        "abigail abby; abraham abe; albert al bert; alexander alex al sandy; alexandra alex sandra; alfred alf fred; alice ali; amanda mandy; andrew "
        "andy drew; angela angie; anthony tony; arthur art artie; barbara barb babs; benjamin ben benny; bernard bernie; bradley brad; catherine "
        "cathy cat kate katie; charles charlie chuck chas; christina chris chrissy tina; christine chris chrissy; christopher chris kit topher; "
        "cynthia cindy; daniel dan danny; david dave davey; deborah deb debbie; dennis denny; donald don donnie; dorothy dot dottie; douglas doug; "
        "edward ed eddie ned ted teddy; elizabeth liz beth betty lizzie eliza libby bess lisa; emily em; eugene gene; florence flo; frances fran; "
        "francis frank; franklin frank; frederick fred freddie; gabriel gabe; gerald gerry jerry; geoffrey geoff; gregory greg; harold harry hal; "
        "harriet hattie; henry harry hank; herbert herb bert; isaac ike; jacob jake; jacqueline jackie; james jim jimmy jamie; janet jan; jeffrey "
        "jeff; jennifer jen jenny; jeremy jez; jessica jess jessie; joanna jo; john jack johnny; jonathan jon jonny; joseph joe joey; joshua josh; "
        "judith judy; kathleen kathy kath kate; katherine kate kathy katie kat; kenneth ken kenny; kimberly kim; lawrence larry; leonard len lenny "
        "leo; leslie les; lewis lew; louis lou louie; lucille lucy; madeleine maddie; margaret maggie meg peggy marge margie; martha marty; martin "
        "marty; mary molly polly; matthew matt; michael mike mick mickey; michelle shelly; mitchell mitch; natalie nat; nathan nate nat; nathaniel "
        "nate nat; nicholas nick nicky; norman norm; oliver ollie; pamela pam; patricia pat patty trish tricia; patrick pat paddy; peter pete; philip "
        "phil; phillip phil; randall randy; raymond ray; rebecca becky becca; reginald reg reggie; richard rick dick rich ricky richie; robert bob "
        "rob bobby robbie bert; ronald ron ronnie; rosemary rose rosie; russell russ; samantha sam; samuel sam sammy; sandra sandy; sarah sally; "
        "sidney sid; stanley stan; stephanie steph; stephen steve steph; steven steve; stuart stu; susan sue susie; suzanne sue; tabitha tabby; "
        "terence terry; theodore ted theo teddy; theresa terry tess; thomas tom tommy; timothy tim; veronica ronnie; victor vic; victoria vicky tori; "
        "vincent vince vinny; virginia ginny; walter walt wally; william bill will billy willie liam; winifred winnie; zachary zach zack"
    ),
    first="i i'm i've i'd i'll me my we our us myself we're we've mine",
    singular="i i'm i've i'd i'll my",
    speech="i you we me my your yes no yeah okay ok thanks thank well i'm i've it's that's don't right oh hi hello sir us our um uh sure hey dear welcome",
    guests_behind=listed(
        "answers our questions; answered our questions; answers questions; answers your questions; in her own words; in his own words; in their own "
        "words; tells us; told us; talks to us; talked to us; spoke to us; sat down with us; speaks to us; was interviewed; shares"
    ),
    panels=listed(
        "panel; round table; roundtable; round-table; focus group; fgd; group discussion; debate; hearing; committee; council; meeting; minutes; town "
        "hall; townhall; forum; symposium; colloquium; session; board; standup; stand-up; call notes; telecon; working group; ask me anything; "
        "webinar"
    ),
    interview=listed(
        "interview; interviewed; chat with; talked to; questions for; interviewer; oral history; "
        "transcript; q&a; in conversation; spoke with; talks to; sat down with; conversation with; "
        "talked with; spoke to; speaks with; caught up with; q & a; interviewee; oral history interview"
    ),
    others=listed(
        "faq; frequently asked; interview guide; interview questions; topic guide; discussion guide; "
        "changelog; change log; release notes; quotes; exercise; worksheet; glossary; action items; to do"
    ),
    credits=listed(
        "recorded by; interview by; interviewed by; interviewer; interviewers; interviewer is; "
        "interview conducted by; conducted by; questions by; questions; as told to; "
        "hosted by; host; moderated by; moderator; transcript by interviewer; "
        "interviewed for us by; interview carried out by; interview and text by; text and interview by; "
        "interview and photos by; interview and photographs by; interview & photos by; "
        "interviewing officer; interviewing officers; interviewer name; interviewer's name; "
        "name of interviewer; name of the interviewer; name of interviewers; interviewer(s); "
        "questions asked by; questions posed by; questions put by; interview conducted and edited by; "
        "conducted and edited by; conducted and transcribed by; interviewed and edited by; "
        "interviewed and transcribed by; recorded and transcribed by; recorded and edited by; "
        "noted down by; written down by; taken down by; interview taken by; statement taken by; "
        "collected by; fieldworker; facilitated by; facilitator; interview led by; interviews by; "
        "interviews conducted by; your host; your host is; questioned by; reporter"
    ),
    bylines=listed(
        "by; written by; author; words; text; story by; reported by; posted by; text by; words by; "
        "report by; article by; article written by; text and photos by; words and photos by; "
        "words and pictures by; story and photos by; post by; compiled by; text and images by; blog by"
    ),
    guests=listed(
        "in conversation with; signed; interview with; interview of; interviewee; guest; guests; narrator; respondent; with; "
        "conversation with; interviewing; a conversation with; q&a with; oral history of; witness; "
        "subject; speaker; name of interviewee; name of the interviewee; interviewee name; "
        "interviewee's name; name of narrator; interviewees; narrators; informant; informants; deponent; "
        "participant; reminiscences of; recollections of; witness statement of; statement of witness; "
        "deposition of; testimony of; joined by; my guest is; our guest is; my guest today is; "
        "our guest today is; my guest today; our guest today; today's guest; today's guest is; "
        "special guest; joining me is; joining us is; joining me today is; joining us today is; "
        "with me is; with us is; with me today is; with us today is; with me in the studio is; "
        "please welcome; a chat with; a talk with; talking to; talking with; as told by; speaking with; "
        "speaking to; our interviewee; life story of; record of interview with"
    ),
    askers="q question interviewer host reporter journalist researcher int interviewers press media counsel attorney facilitator investigator questioner examiner presenter anchor fieldworker ethnographer inquirer hosts reporters journalists interviewing intv interv",
    answerers="a answer interviewee guest respondent witness narrator participant informant interviewees defendant plaintiff deponent claimant accused applicant eyewitness storyteller participants ans",
    chairs="moderator moderators co-moderator co-moderators chair chairman chairwoman chairperson host operator facilitator president co-host convenor convener emcee compere",
    court="court clerk bailiff reporter stenographer judge interpreter registrar magistrate usher juror foreperson translator",
    care="doctor patient physician nurse therapist client clinician dr pt surgeon midwife counsellor counselor psychologist psychiatrist carer caregiver",
    shows=listed(
        "our guest; my guest; guest; guests; joining us; with us is; with us today; welcome to the show; "
        "ask me anything; our guest today; today's guest; joining me; with me is; with me today; "
        "welcome to the podcast; welcome to the programme; welcome to the program; "
        "thanks for joining us; thank you for joining us; thanks for coming on; thank you for coming on; "
        "our next guest; my next guest; with me in the studio; here in the studio"
    ),
    nobody="unknown unidentified inaudible unidentified speaker unknown speaker anonymous speaker",
    pictures="photo photos text words pictures",
    fields="date location place title subject author source sources photo photos credit credits caption note notes summary duration contact phone tel email address share topic topics agenda attendees present absent apologies time from to cc re action actions keywords tags url https http references see updated published filed warning tip example photograph photographs photography illustration illustrations enter exit exeunt enters exits transcribed transcriber transcription translated recorded recording collection repository accession citation copyright proofread",
    honorifics="mr mrs ms miss mx dr prof professor sir dame lord lady senator sen representative rep congressman congresswoman hon honourable honorable judge justice president chairman chairwoman chair secretary minister governor gov mayor captain capt colonel col general gen lieutenant lt sergeant sgt rev reverend father sister brother councillor councilmember commissioner director aunt uncle coach pastor deputy officer inspector detective nurse comrade cllr attorney marshal reps witness representatives master fr sr br cr alderman baroness viscount archbishop superintendent constable ambassador imam rabbi analyst developer consultant stakeholder specialist administrator headteacher headmaster headmistress brigadier supt insp",
    particles="de van von der la le of the bin al da di del y",
    introductions=listed(
        "my name is; i am; i'm; name's; this is; my name's; i'm called; they call me; people call me; "
        "everyone calls me; i go by"
    ),
    courtesies="mr mrs ms miss mx sir madam the",
    offices="doctor professor director manager teacher nurse engineer coach editor clerk counsel judge officer sheriff mayor caller listener headteacher headmaster headmistress superintendent presenter spokesperson spokesman spokeswoman chaplain vicar solicitor barrister interpreter magistrate ambassador inspector correspondent commissioner",
    bench="court judge hon honorable honourable before",
    examiners=listed(
        "by; examined by; examination by; questioned by; cross-examined by; questions from; question from"
    ),
    called=listed(
        "a witness; called by; called as a witness; having been; sworn; witness; deposition of; "
        "testimony of; affirmed; duly sworn; examination of; cross-examination of; evidence of"
    ),
    asks_name=listed(
        "your name; your full name; state your name; introduce yourself; introduce yourselves; "
        "identify yourself; who am i speaking to; who am i speaking with; who am i talking to"
    ),
    introductions_behind=listed("at your service"),
    heard="laugh chuckl giggl applau cheer booing boos sighs weep crosstalk inaudible unintelligible indistinct cough gasp groan sobs sobbing sniff snort",
    meets=listed(
        "we met; i met; i have met; we've met; we met with; i met with; we spoke with; "
        "we spoke to; i spoke with; i spoke to; we talked with; we talked to; i talked with; "
        "i talked to; we sat down with; i sat down with; i sat with; we caught up with; "
        "i caught up with; we interviewed; i interviewed; i got to interview; "
        "we got to interview; to interview; we asked; i asked; we chatted with; we chatted to; "
        "i chatted with; i chatted to; we visited; i visited; we speak with; we speak to; "
        "i speak with; i speak to; we talk to; we talk with; i talk to; i talk with; "
        "we interview; i interview; we chat with; i chat with; we're talking to; "
        "we are talking to; we are talking with; we're talking with; i'm talking to; "
        "i'm talking with; i am talking to; i'm joined by; i am joined by; we're joined by; "
        "we are joined by; let's meet; time to meet; get to know; pleasure of speaking with; "
        "pleasure of speaking to; pleasure of talking to; pleasure of talking with; "
        "pleasure of interviewing; chance to speak with; chance to speak to; chance to talk to; "
        "chance to talk with; chance to interview; opportunity to speak with; "
        "opportunity to speak to; opportunity to talk to; opportunity to talk with; "
        "opportunity to interview; reached out to; we reached out to; i reached out to; "
        "we put some questions to; we sent some questions to; some questions for; "
        "five questions for; ten questions for; i met up with; we met up with; meet"
    ),
    talks=listed(
        "spoke with; spoke to; speaks with; speaks to; talks to; talks with; talked to; talked with; "
        "sat down with; sits down with; meets; met with; caught up with; catches up with; chats with; "
        "chatted with; interviews; interviewed; in conversation with; sat down recently with; "
        "sat down for a chat with; had a chat with; had a conversation with; met up with; meets up with; "
        "is talking to; is talking with; is joined by; was joined by; chats to; chatted to; "
        "in discussion with; in dialogue with; interviewing; quizzes; quizzed; welcomes; "
        "put some questions to; put questions to; puts questions to; went to meet; "
        "speaks exclusively to; spoke exclusively to; had a talk with; talked recently with; "
        "spoke recently with; has been talking to; has been speaking to"
    ),
    credits_behind=listed(
        "asked the questions; conducted the interview; conducted this interview; put the questions; "
        "asks the questions; did the interview; did this interview; led the interview; "
        "led this interview; carried out the interview; carried out this interview; "
        "conducts the interview; conducted these interviews; was the interviewer; is the interviewer; "
        "served as interviewer; moderated the discussion; moderated the conversation; "
        "moderates the discussion; led the conversation; posed the questions; did the interviewing; "
        "put questions to"
    ),
    word_ends="er or ist man woman ian eur are chef ess",
)
