import { weighedWords } from '../weighed-words.ts'

/** Things that cost trust at work: shirking, fibs, prying, pilfering, drink. */
export const MISDEED_WORDS = weighedWords({
  2: `
    scan your badge | swipe in and | clocked in and | clock in and | badge in and | badge in, |
    signed in and | go home | went home | told them | told him | told her | told the boss |
    told my boss | told the client | told work | told everyone | it wasn't | i wasn't | it isn't |
    wasn't true | made it up | made up | made them up | invented | fudged | fiddled | massaged the |
    cooked the | rounded up | padded | copied | pasted | forged | faked | fake | lied | lying |
    fibbed | a fib | white lie | blamed the | blame the | blamed it | deleted | shredded | hid the |
    hidden | lost the file | lost on purpose | accidentally on purpose | unplugged |
    switched off the | turned off the | muted | ignored the | skipped the | skipping the |
    never checked | never read | didn't read | without reading | unread | signed anyway |
    ticked the | rubber-stamped | passed it anyway | password | passwords | login | rummage* |
    snoop* | had a good look | peeked | peek at | went through his/her/their | read his/her/their |
    medical file | medical files | records | patient's file | his divorce | her divorce |
    salary list | payroll list | nicked | pinched | half-inched | swiped | pocketed |
    helped myself | took home | liberated | borrowed without | expensed | on expenses | claimed it |
    claimed for | company card | on the company | petty cash | invoiced for | billed for |
    billed them | charged them | overcharged | hours i never | hours i didn't | mouse mover |
    jiggler | nap | napped | asleep | slept | dozed | netflix | the final | watch the match |
    watched the | ps5 | xbox | beach | pub | sickie | sick note | called in | phoned in sick |
    skived | bunked | duvet day | hangover | hungover | hung-over | drunk | tipsy | legless |
    hammered | plastered | no memory of | can't remember | don't remember | still pissed |
    bottles of | bottle of | rioja | tequila | vodka | whisky | whiskey | gin | rum | prosecco |
    shots | pints | lines of | spliff | joint | weed | stoned | high | edible | edibles |
    filled in | filled them in | wrote in | backdated | back-dated | different pens | same pen |
    gins | beers | inside me | gins in me | drinks in me | a few in me | temperatures | readings |
    signatures | signed for | forgot to mention | didn't mention | nobody asked | off the floor |
    past its date | out of date | wiped it | five-second rule | turned the camera off | camera off |
    fell off a lorry | left early | long lunch | three-hour lunch | on the clock | charged twice
  `,
})

/** Boasting of it, or being glad that nobody saw. */
export const BOAST_WORDS = weighedWords({
  2: `
    lol | lmao | rofl | haha* | hehe* | sue me | come at me | sorry not sorry | not sorry |
    no regrets | zero regrets | no shame | oops | whoops | woops | shh* | hush | secret |
    don't tell | pro tip | life hack | lifehack | top tip | protip | worth it | two years running |
    years running | for years | for months | every week | nobody noticed | no one noticed |
    nobody knows | no one knows | nobody checks | no one checks | never noticed | never find out |
    none the wiser | not a soul | they'll never | they never | he'll never | she'll never |
    got away with | get away with | gave me a bonus | got a bonus | best job | easiest money |
    easy money | money for nothing | living the dream | juicy | delicious | had a good | good fun |
    hilarious | still laughing | crying laughing | my bad | guilty | confess* | i admit | judge me |
    don't judge | fight me | what they don't | they gave me | they paid me | see you at | maybe |
    apparently i | absolutely no | genius | legend | winning | mission accomplished | priorities |
    try me | who cares | whatever | thank me later | you're welcome | i wanted to | 😂 | 🤣 | 😅 | 🤫 |
    😈 | 😏 | 🙈 | full marks | never closed better | never better | flawless | perfect score |
    passed | sailed through | honestly never | nailed it | easy | result | 10/10 | what inspection
  `,
})

/** It happened at work, with the firm, or for its people. */
export const AT_WORK = weighedWords({
  2: `
    work | job | shift | office | boss | manager | client | clients | client's | customer* |
    patient* | supplier* | class | school | meeting* | deadline | handover | server | badge | desk |
    report | reports | audit | inspection | inspector | invoice | invoices | company | firm | hr |
    team | colleague* | ward | clinic | kitchen | site | lab | warehouse | shop | paid | bonus |
    tenant* | guests | pupils | students | marking | exam | exams | till | stock | overtime |
    hours | hmrc | expenses | payroll | timesheet* | logbook | checklist | signed | briefing |
    presentation | pitch | conference | boardroom | board | sales meeting | temperatures | fridge |
    mileage | van | trainee
  `,
})
