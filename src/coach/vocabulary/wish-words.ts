import { weighedWords } from '../weighed-words.ts'

/** Ambition, merit and the use of others for one's own rise. */
export const WISH_WORDS = weighedWords({
  3: `
    my rise | my way up | on my way up | my way into | the making of me | set my sights |
    my sights on | big plans | big ambitions | huge ambitions | bigger clients | my rates |
    first league | top league | premier league | big league | major league | the top | to the top |
    the very top | at the top | get on faster | getting on faster | get ahead | further up |
    higher up | rung | next rung | ladder | fast track | fast-track | short cut | shortcut |
    get past the | get me past | get me in | get me into | get me a | get me noticed |
    put me forward | put my name | my name forward | put in a word | a word from you | a good word |
    pull some strings | pull strings | somebody with pull | someone with pull | with pull |
    sponsors | sponsor me | champion me | back me | behind me | in my corner | on my side |
    speak up for me | push me | pull me up | open doors | doors for me | door for me | lift me |
    launch me | make me known | make my name | people to notice | be noticed | get noticed |
    exposure | larger audience | wider audience | bigger audience | bigger stage | a stage |
    larger stage | a platform | spotlight | fame | famous | prize | awards | win a | by thirty |
    by forty | turn thirty | turn forty | before i turn | before i'm | seat on a board |
    seat on the board | seat at the table | where the decisions | decisions fall | my career has |
    my career is | stood still | standing still | slows me down | slow me down | slowing me |
    holds me back | holding me back | held me back | keeps me down | beneath me | below my level |
    my level | meant for | made for | cut out for | born for | born to | destined | i deserve |
    deserve a | deserve more | deserve better | my ceramics deserve | earned it | i've earned |
    i have earned | my due | my talent | my talents | my potential | my gifts | my worth |
    my value | my ambitions | my ambition | my goals | my goal | my dream | my dreams | my big |
    sharper than | better than the | smarter than | cleverer than | quicker than | overlooked |
    undervalued | underrated | underused | passed over | wasted here | wasted on | too small for |
    outgrown | leave ~ behind me | out of this town | another year in | refuse to | title i can |
    proud title | better title | better pay | more money | earn more | a raise | pay rise |
    promotion | promoted | corner office | looks good on | look good on | look superb on |
    superb on my | look great on | good for my cv | on my cv | my list of | for my portfolio |
    further my | advance my | boost my | help my career | for my career | my career | my next step |
    next level | big break | break i | breakthrough |
    must be heard/seen/known/played/shown/printed/read/noticed | be heard | be seen | rare gifts |
    gifted | pains me | right ears | right people | right eyes | right circles | right hands |
    right table | right desk | make that happen | make it happen for me | where i want to be |
    where i belong | where i should be |
    my own column/office/show/studio/team/department/shop/label/brand/name/programme |
    can't get there | get me there | pay far more | pays far more | pays more | pay more |
    pay better | pays better | pay twice | twice what | seen myself | always seen myself |
    see myself | among clerks | that can't be all | there must be more | more than this |
    ahead of the others | put me ahead | signature of yours | one call from you |
    one line from you | one word from |
    tell your editor/boss/director/manager/partner/husband/wife about | about me | in my favour |
    rate me | believe in me | bet on me | invest in me | take me seriously | take me with you |
    take me under
  `,
  2: `
    i want | i'd like you | i need | what i need | what i want | what i lack | i lack |
    what i'm after | what i'm really after | i mean to | i intend to | i aim | i expect |
    i'm ready | i feel ready | i'm hungry | i am hungry | i know what i'm | capable of |
    track record | speaks for itself | speak for themselves | with distinction | top of my |
    best in my | first in my | prize-winning | award-winning | highest level | expects a lot |
    so do i | everyone says | everybody says | people say i | people tell me i | i've always been |
    i'm proud | proud of it | proud of | my portfolio | my masterpiece | my work deserves |
    support me | support my | help me with | what could you do | what can you do | do for me |
    use your | your network | your name | your influence | your position | people like you |
    someone like you | somebody like you | present myself | introduce myself | sell myself |
    make time for me | a date for me | room for me | i must | i ought | i'd love | i'd like |
    i would like | could make | masters | still i | talented | brilliant | uniform |
    travel is free | free travel | perks | salary | i can't get | three years | five years |
    ten years
  `,
  1: `
    i've | i have | my | me | myself | finally | at last | better | bigger | best | success |
    successful | future | growth | grow | chance | opportunity
  `,
})
