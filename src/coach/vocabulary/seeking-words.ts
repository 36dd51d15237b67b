import { weighedWords } from '../weighed-words.ts'

/** Signs that a post asks for work, however it is put. Two together do. */
export const SEEKING_WORDS = weighedWords({
  3: `
    availablenow | on the lookout | free agent | free agents | up for grabs | room for one more |
    space for one more | place for one more | pair of hands | green banner | green frame |
    green ring | green badge | banner is up | new job by | a job by | hired by | job by christmas |
    who'll have me | who will have me | anyone have me | who'd have me | who wants me | take me on |
    taking on | takes on | snap me up | pick me | grab me | come and get me | make me an offer |
    offers please | offers welcome | my inbox is | inbox is open | dms are open | dms open |
    my dms | keep me in mind | think of me | remember me | have me in mind | hear of anything |
    hears of anything | heard of anything | hear of something | know of anything |
    knows of anything | knows of something | know of something | somebody must know |
    someone must know | somebody out there | someone out there | point me to | put in a word |
    jobseeker* | job-seeker* | jobhunt* | job hunt | job-hunt* | job search | jobsearch* |
    newbeginnings | newchapter | newopportunit* | readyforwork | openforwork | hiremeplease |
    needwork | needajob | workwanted | looking for work | looking for a job |
    looking for something | still looking | still searching | still nothing | nothing yet |
    no luck yet | no offers yet | no bites | ready for a new | ready for my next |
    ready for the next | my next adventure | my next chapter | new adventure | new chapter |
    what's next for me | next challenge | new challenge | new start | fresh start |
    back on the market | on the market | immediately available | available immediately |
    available from | can start | ready to start | free to start | cv in the | cv below |
    cv attached | my cv | show this to | ready when you are | i'm ready when | orderly queue |
    diary is blank | diary is empty | calendar is empty | phone is charged | phone is on |
    see anything for me | anything for me | something for me | tag me | posting this again |
    asking again | me again | bag is packed | shoes are polished | suit is ironed | who needs me |
    who could use me | could use me | use someone like me | room on your | space on your |
    seat at your | desk with my | a desk for | want someone | wants someone | looking at me |
    call me maybe | come get me | first come
  `,
  2: `
    reshare | repost | share | shares | every like | likes help | like helps | please like | boost |
    signal boost | spread the word | tag a | tag someone | tag your | comment | recruiters |
    recruiter | headhunters | hiring managers | network | my network | connections |
    linkedin family | linkedin fam | do your thing | work your magic | you know what to do |
    help a | help me | help needed | help wanted | let's make it happen | make it happen | come on |
    shout | give me a shout | week one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve |
    month one/two/three/four/five/six | day one/two/three/four/five/six/seven/eight/nine/ten |
    unemployed | jobless | laid off | redundant | a job | new job | your company | your team |
    your firm | any company | any team | somebody | someone | anyone | anybody | employers |
    dear algorithm | algorithm | a budget | folks | i'm ready | my phone | notice is in |
    thanks folks
  `,
})
