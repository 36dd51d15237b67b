import { weighedWords } from '../weighed-words.ts'

/** What sounds bitter of people or of how things are done. 3 is hardly ever said in peace, 1 often is. */
export const BITTER_WORDS = weighedWords({
  0: `
    to whoever | whoever runs/works/is/was/has/wants/comes/can | i don't/didn't care | of course we | came to the market |
    masterclass in the | masterclass with | loyalty card | loyalty cards |
    my nephew/cousin/godson/brother-in-law/son-in-law/sister-in-law/mates/pets | work behind closed doors |
    he/she doesn't care | pretend ~ doesn't care | enough of my | had enough of my | had enough of winter |
    no joke | not a joke | joke of | never wasted | nothing wasted | of course the | of course i |
    tired of my | fed up with my | sick of my | sick leave | useless fact | useless facts
  `,
  3: `
    contemptib* | despicab* | disgrace* | disgust* | shame on |
    ashamed of themselves/yourselves/itself | should be ashamed | shameless* | charade* | sham |
    shams | shambles | shambolic | scam | scams | scammers | swindl* | crook* | rigged | stitch-up |
    stitched up | whitewash | hypocri* | two-faced | backstab* | stabbed ~ back | spineless |
    gutless | cowards | cowardice | cowardly | smug | smugness | pompous | pomposity | arrogan* |
    clueless | incompeten* | worthless | nepotis* | cronyism | cronies | favouritism | old boys |
    leech* | vultures | bloodsuck* | dinosaurs ~ run/runs/ran/in/who | slave | slaves | slavery |
    sweatshop* | chewed/chews/chew ~ up | spat/spits/spit ~ out | scrapheap | scrap heap |
    on the heap | rubber-stamp* | box-ticking | box-tickers | tick-box | lip service | gatekeep* |
    humiliat* | demean* | degrading | patronis* | patroniz* | condescen* | daylight robbery |
    robbery | rip-off | ripped ~ off | lip-service | con artists | con trick | laughing-stock |
    laughing stock | liars | lied to | lied about | lying to | cheated ~ out | robbed of |
    broken promises | empty promises | a fairy tale | fairy tales | pathetic | laughable |
    outrage* | appalling* | abysmal* | atrocious* | stinks | reeks | toxic | bullied | bullies |
    bully | tyrant* | dictator* | petty | vindictive | spite | spiteful | mean-spirited | sabotag* |
    i despair | makes you despair | beggars belief | makes/made me sick | makes my blood |
    sickening | insulting | insulted | an insult | insult to | insults to | exploit* |
    treated like | treat/treats/treating ~ like | treated me/us/you/people as | like dirt |
    like rubbish | like cattle | like a number | like an idiot | like fools | dirt under |
    slap in the face | kick in the teeth | kicked ~ teeth | knife in | sick of | sick and tired |
    fed up | fed up with | tired of | worn out by | weary of | had enough of | had it with |
    had it up | done with | through with | given up on | gave up on | given up hoping/expecting |
    give up on | stopped believing | stopped hoping | stopped expecting | lost all/any faith |
    lost faith | lost all respect | lost count | no manners | no decency | no shame |
    no conscience | no courtesy | zero respect | no respect | some nerve | the nerve | the cheek |
    the gall | the audacity | how dare | how dare they | get/gets/got/getting away with |
    basic/common decency | basic/common courtesy | common manners | short supply | in short supply |
    can't/couldn't/cannot/can't even be bothered/arsed | couldn't care | couldn't give |
    don't/doesn't/didn't give a | doesn't/don't care |
    nobody/noone cares/cared/listens/listened/bothers/bothered/answers/answered/replies |
    no one cares/cared/listens/listened/bothers/bothered/answers/answered/replies | says it all |
    tells you everything | tells you all | so much for | don't get me started | why bother |
    why do we bother | what's the point | what is the point | never again | good riddance |
    thanks for nothing | you'd think | god forbid | heaven forbid | what a joke | beyond a joke |
    bad joke | a joke | taking the mickey | takes the biscuit | mug/mugs of us | mugs |
    taken for a ride | taken for fools | taken for granted | took ~ for granted | bitten the hand |
    strung along | led up the | led down the | fobbed off | palmed off | jobs for the boys |
    face doesn't fit | face didn't fit | face fits | faces fit | who you know | whom you know |
    who your father/dad/uncle | drinks with | drinking with | plays golf | golf with | golf club |
    already in the chair | behind closed doors | measured up for | brother-in-law | son-in-law |
    sister-in-law | in bed with | old school tie | right school | right surname | wrong surname |
    wrong accent | wrong school | wrong postcode | wrong colour | wrong passport | wrong age |
    boss's/director's/deputy's/chairman's/manager's/mayor's/owner's/somebody's/someone's/chair's/councillor's/ceo's/head's son/nephew/cousin/niece/daughter/wife/mate/friend/brother/girlfriend/boyfriend/godson |
    whoever invented/designed/wrote/runs/came | into the ground | fat cat | fat cats |
    refugee from | survivor of | survived ~ managers/bosses/management | dumpster fire |
    bottomless pit | black hole | into the void | shouting into | screaming into |
    talking to a wall | brick wall | talk to a wall | weapons-grade | jobsworth* | pen-pushers |
    penpushers | bean-counters | bean counters | bunch of clowns | pack of | shower of | parasit* |
    imbecil* | numpt* | weasel* | snakes | sharks | rats | wolves in | snake oil | snake-oil |
    the worst | worst management/manager/boss/employer | wouldn't know ~ if | wouldn't recognise |
    could not organise | couldn't organise | not fit to | unfit to | blind leading |
    on his/her/their phone/phones | looked/look/looks through me | looked down | look/looks down |
    laughed at | mocked | sneer* | count/counts for nothing | means nothing | worth nothing |
    not worth the paper | stole | stolen | pocketed | owes me | owe me | owed me | half rate |
    slave wages | starvation | pittance | peanuts | pay peanuts | free labour | cheap labour |
    blood out of | squeez* ~ dry | milk* ~ dry | discard* | disposable | expendable |
    thrown ~ away | throw* ~ away | tossed aside | cast aside | dumped | ditched | in contempt |
    contempt | contemptuous* | wouldn't have killed/hurt/bankrupted |
    would not have killed/hurt/bankrupted/broken | didn't/wouldn't/couldn't find their/his/her own |
    couldn't run a | couldn't manage a | can't tell a | as though we/i were/came |
    as if we/i were/came/was | treat us | treats us | preaches | worth to them | never existed |
    do not exist | don't exist | doesn't exist | didn't exist | for show | for appearances |
    for appearance's sake | before the ink | rest of us were | name was on the | name already on |
    went the way of | all the others | eats its | shown the door | less than a | less than the |
    promised in | was promised | were promised | were once promised | never came |
    never materialised | never arrived | vanished | disappeared | evaporated | masterclass in |
    lesson in how not | how not to | textbook example | a study in | wonder what it feels |
    looking at you | have become fiction | pure fiction | work of fiction
  `,
  2: `
    farce | farcical | farces | circus | clown | clowns | theatre of | a lottery | lottery | joke |
    jokers | mockery | travesty | scandal | scandalous | ridiculous* | absurd* | nonsense | drivel |
    waffle | guff | claptrap | rubbish | garbage | useless | hopeless | dire | rotten | vile |
    foul | woeful | dismal | miserable | lousy | shoddy | sloppy | crooked | corrupt* | theft |
    unfair* | unjust | injustice | biased | prejudice* | bigot* | discriminat* | ageis* | sexis* |
    racis* | snob* | elitist | ghosted | ghosting | ghosts | stonewalled | ignored | ignores |
    ignore | snubbed | blanked | brushed off | shrugged | shrug | sneaky | sly | slippery | slimy |
    shady | dodgy | greed | greedy | cynical* | heartless | soulless | faceless | callous | cruel* |
    brutal* | rude | rudeness | ungrateful | thankless | lazy | idle | bored | boring | dumb |
    stupid* | idiot* | moron* | fool | fools | cheap | cheapskate* | stingy | tight-fisted |
    miserly | wast* ~ years/months/time/day/days/week/weeks/evenings/morning/breath/life |
    waste of | wasted | passed over | overlooked | sidelined | pushed aside | pushed out |
    shoved aside | frozen out | kept down | held back | over my head | hung out | thrown under |
    under the bus | shut out | shut the door | slammed the door | doors shut | blocked every |
    blocked me | took/take/takes/taking/claimed ~ credit | credit goes | drop dead |
    let the craft die | rot | rotting | decay* | finished | is dead | are dead | extinct |
    past saving | beyond repair | beyond saving | not for the likes | likes of us | likes of me |
    people like me/us | anyone/anybody/everyone/everybody over | if you are over | if you're over |
    once you turn | too old | over the hill | too expensive | too foreign | too honest | past it |
    forget it | forget about | bin you | binned | in the bin | in the shredder | bottom drawer |
    so-called | apparently | evidently | mysteriously | miraculously | conveniently | predictably |
    naturally | surprise surprise | funny how | funny that | strange how | odd how | curious how |
    needless to say | in their wisdom | in its wisdom | lovely of | how generous | how kind of |
    how lovely | how nice of | how thoughtful | how very | how noble | how convenient |
    how touching | how considerate | so kind of them | so good of them | bravo | slow clap |
    hats off | round of applause | congratulat* himself/herself/themselves/itself |
    pats himself/themselves | pat themselves | clapping for | must be nice | lucky them |
    good for them | what a surprise | colour me | big surprise | no surprise | no surprises |
    sort/kind of firm/company/people/place | your sort | your kind | their sort | their kind |
    like the rest | like all the rest | same as ever | as always | as ever | as usual | once more |
    yet again | here we go | usual suspects | usual excuse | usual excuses | the usual |
    i should have known/guessed | should have guessed | might have known | what did i expect |
    of course they/he/she | but no | oh no | not even a | not even an | without even |
    without so much | so much as | not a word | not a single | not one of | none of them |
    none of you | not one person | never once | not once | never met a | nobody watches |
    nobody reads | no one reads | nobody looks | nobody watched | nobody read | nobody on |
    nobody in | nobody at | nobody dares | no one dares | nobody had | never opened |
    never bothered | didn't bother | doesn't bother | don't bother | had not opened |
    hadn't opened | hadn't read | never rang | never called | never wrote | never answered |
    never replied | never heard | no reply | no answer | no feedback | no explanation | no apology |
    no thanks | no thank | radio silence | total silence | deafening silence | dead silence |
    crickets | tumbleweed | auto-reply | no-reply | automated | algorithm | chatbot | robot | bot |
    template reply | form letter | copy-paste | copy-and-paste | pasted | bonus | bonuses | excuse |
    excuses | whinge* | moan | moaning | lie | lies | lied | lying | cheat* | betray* | dishonest* |
    deceit* | deceiv* | misled | misleading | trick* | fob | pretend* | fake | faked | phoney |
    phony | hollow | empty words | buzzword* | jargon | values | mission statement | family until |
    work-life | passion | pet | pets | favourite | favourites | yes-men | yes men | brown-nos* |
    crawlers | toad* | bootlick* | flatter* | sycophant* | clique* | mafia | cartel | cabal |
    closed shop | cosy club | little club | inner circle | their own | their mates | his mates |
    their friends | their pals | their chums | insiders | insider | nephew | cousin | godson |
    mates | cronies | politic* | red tape | bureaucra* | hoop | hoops | jumping through | sacked |
    kicked out | pushed around | shouted at | screamed at | yelled at | barked | screaming |
    shouts | shouting | threat* | blackmail* | underpaid | unpaid | overworked | burnt out |
    burned out | exhausted | ground down | grind* ~ down | broke me | broken by | ruined | wrecked |
    destroyed | killed off | gutted | crushed | soul-destroying | soul-crushing | demoralis* |
    depressing | grim | nightmare* | hell | hellhole | purgatory | prison | madhouse | zoo |
    war zone | sinking ship | treadmill | hamster wheel | meat grinder | assault course |
    obstacle course | infuriat* | furious | angry | anger | rage | fuming | seething | livid |
    resent* | bitter | bitterly | regret every | hate | hated | loathe | despise | detest |
    beats me | baffles | baffling | despair | hopelessness | gave that place | gave them |
    gave my best | best years | years of my life | thrown in | mug and a handshake |
    carriage clock | leaving card | loyalty | they want | they expect | they'll pay | they prefer |
    they only | they call | they said | they told | they decided | they still | they just |
    they never | they don't | they won't | why do they | why don't they | why can't | who do they |
    do they think | do they even | and then they | and they wonder | then wonder why | wonder why |
    complain about | complain that | cry about | moan about | claim they | claims to | preach* |
    lecture us | imagine being | imagine that | i only wish | if only | would it kill |
    would have been kinder | would it hurt | too much to ask | least they could | is it so hard |
    how hard can | how hard is | someone explain | can anyone explain | fine words | all talk |
    all mouth | full of themselves | full of himself | full of it | self-important | self-serving |
    out of touch | ivory tower | head in the sand | fiction | extras | with less fuss | fuss |
    optional | stages | late by | off a sheet | thanked for my patience | for my patience |
    at your house | coffee cups | solitaire | whim | token | tokenism | window dressing |
    smoke and mirrors | musical chairs | merry-go-round | conveyor belt | numbers on a | cog |
    cogs | cannon fodder | fodder | donkeywork | dogsbody | skivvy | serfs | peasants |
    begging bowl | hat in hand | cap in hand | grovel* | crawl | fobbed | parroting | sermon* |
    platitude* | euphemism* | spin | goalposts | shifting sands | excus* | pathetically |
    wages in 19 | same wage | for one wage | two people's work | three people's work |
    short-staffed | understaffed | skeleton staff | cut corners | on the cheap | bottom line |
    shareholders | spreadsheets | targets | tick | ticked | two saturdays | my saturdays |
    own time | own money | gave up two/three/four/my | drove ~ hours | train fare | day's leave |
    for nothing
  `,
  1: `
    nobody | none | never | nothing | silence | again | another | still | even | only | just |
    of course | typical | typically | honestly | frankly | supposedly | country | these days |
    nowadays | these people | those people | anyone | everybody knows | everyone knows | always |
    every time | whoever | somehow | magically | round here | around here | in this town |
    in this city | waited | chased | waiting | weeks | months | bad | poor | poorly | awful |
    terrible | horrible | sad | sadly | wrong | late | minimum wage | no pay | for nothing |
    for free | low | half | budget | excellence | diversity | culture fit | decency | manners |
    courtesy | respect | kindness | dignity | mediocre | average | unqualified | younger | cheaper |
    fresh | rounds | overqualified | experienced | rejected | rejection | rejections | refused |
    turned down | turned away | unsuccessful | somebody else | someone else | another candidate |
    internal | system | the boys | suits | upstairs | so long | drove from | train | took leave |
    no use | my own boss | the man | the woman
  `,
})

/** Speaks of peace: thanks, things learned, a way out, a laugh, words for somebody else. */
export const PEACE_WORDS = weighedWords({
  3: `
    taught me | learned | learnt | grateful | gratitude | thankful | bless | blessed | fixed it |
    sorted it | works again | worked out | solved | turned out well | no hard feelings |
    fair enough | fair point | to be fair | in fairness | understandable | i understand |
    my own fault | my fault | my mistake | i was wrong | i misjudged | i miss | i admire | admire |
    survey | study | respondents | we found | our data | report | research | proposal | i propose |
    one idea | an idea | suggestion | suggest | would be fairer | would help | could help |
    how others | what helps | what helped | it helped | helped me | helped us | helps |
    happy ending | in the end | since then | these days i | now i | now we | we now | 
    so now | we changed | we moved | we started | we stopped | we got | from today |
    hold us | shall we | you deserve* | you're right | you are right | sorry to hear | sorry that |
    i'm sorry | sorry you | hope you | hugs | thinking of you | musical | premiere | act | acts |
    stage | rehearsal* | choir | hospice | charity | tickets | puppet* | costume* | novel | film |
    sketch | pantomime | garden* | recipe | carnival | parade | ringmaster | acrobat* | trapeze |
    juggl* | fête | fete | lifeboat | allotment* | slugs | ducks | goat | boiler | raffle |
    tombola | plumber | bees | treated so decently | hat off | had a point | starts on monday |
    looking forward
  `,
  2: `
    thank | thanks | glad | happy | enjoy* | pleased | delighted | lovely day | wonderful |
    brilliant | kind words | useful | helpful | generous | welcome | laugh | laughed | laughs |
    smiled | fun | funny | proud of | pleasure | good luck | well done | congratulations |
    bravo to | cheers | love | loved | learn | learning | lesson | lessons | advice |
    tips | tip | how to | improve* | better | fair | fairer | together | try | tried | workshop |
    course | volunteer* | free places | join us | meet | come along | saturday | sunday
  `,
})

/** Whom or what a grudge of working life is held against, however named. 2: it is surely working life. */
export const WORKING_LIFE = weighedWords({
  2: `
    recruiter* | recruitment | recruiting | headhunter* | agency | agencies | hr | human resources |
    hiring | hire | hires | hired | employer* | employee* | employment | unemploy* | job | jobs |
    jobseek* | job-seek* | vacanc* | applicant* | candidate* | application | applications |
    applied | applying | apply | interview* | cv | cvs | résumé | resume | resumes | cover letter |
    covering letter | references | boss | bosses | manager* | management | supervisor* | foreman |
    director | directors | chief executive | ceo | ceos | managing director | leadership |
    headteacher* | headship* | department head | head office | board | panel | panels | committee |
    jury | appointment | appointments | shortlist* | selection | promotion | promotions | promoted |
    demoted | redundan* | laid off | sacked | salary | salaries | wage | wages | payslip | invoice |
    invoices | freelanc* | contractor* | consultanc* | trial week | trial shift | trial day |
    internship* | intern | interns | apprentice* | trainee* | graduate | graduates | profession |
    industry | trade | trades | guild | business | employ | corporate | corporation* | start-up* |
    startup* | career* | workplace | colleague* | coworker* | co-worker* | linkedin | networking |
    the advert | adverts | advert | job market | the market | academia | university | faculty |
    dean | tender | procurement | publisher* | editors | gallery | galleries | funders | council |
    county | ministry | civil service | job centre | probation | notice period | old firm |
    last firm | your firm | sort of firm | last company | former company | the company | companies |
    firms | your company | bonus | portfolio | work for | working for | overtime | shifts | rota |
    assessment centre | assessment | aptitude test* | one-way video | posting | postings |
    post was | the post | position | positions | role | roles | criteria | certificates |
    qualification* | diploma* | degree | experience | skills | merit | talent | clients | client |
    talent acquisition | talent team | owners | mill owners | trust | rise | payroll |
    receptionist* | case study | my field | my last lot | my last place | old place | this trade |
    my trade | job adverts | advertise* | governors | trustees | academy | landlord | editor |
    foundation | commission
  `,
  1: `
    firm | company | office | school | hospital | team | work | worked | working | post | pay |
    paid | place | feedback | rejected | rejection* | contract | contracts | offer | staff | owner |
    chef | editor | professor | decision | posts | test | tests | cover | list | your end |
    the job
  `,
})
