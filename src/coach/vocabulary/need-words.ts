import { weighedWords } from '../weighed-words.ts'

/** What speaks of need, begging, or work on any terms. Two signs or one loud one make a plea. */
export const NEED_WORDS = weighedWords({
  4: `
    i/i'm/am implore/beg/beseech/pleading/begging you | implore you | pleading with you |
    to my name | don't care what it is | don't care what the work | don't care where |
    don't mind what it is | need this more than | please reconsider | i'd work for nothing |
    for nothing at all | for bus fare | for my bus fare | for a bed | for a meal | for a hot meal |
    for board | accept any salary/wage/pay/offer | accept any | any salary | any wage | any hours |
    shan't ask what it pays | won't ask what it pays | never mind the pay/wage/money |
    name your price | pay me what you like | pay what you like | pay whatever | halve it |
    halve my | half the wage | half the salary | half what | less than half |
    whatever you've got lying | whatever you have lying | whatever is going | whatever's going |
    any scrap of | scraps of work | crumbs | throw me a | sleep in the van/car/shed/barn/office |
    sleep on the floor | lick stamps | scrub | anything at all | anything whatsoever |
    literally anything | absolutely anything | do anything | take anything | grateful for anything |
    on my knees | at your mercy | your mercy | at the end of my | at my wits | stands between us |
    stands between me | between me and the street | between us and the street | sold everything |
    selling everything | pawned | pawn | pawnshop | soup kitchen | last throw | last roll |
    you're my last | you are my last | my last hope | my only hope | nobody else will have me |
    no one else will have me | who else will have me | bin bags | save us | rescue us |
    cupboard is bare | cupboards are bare | without a cent | not a cent | no cent |
    any wage or none | for pity | pity's sake | can't tell them at home | can't face them at home |
    tell them at home | half of what | on half of | on a quarter | pay is all one | all one to me |
    all the same to me | put by | any corner of | cannot bear a | can't bear another |
    can't bear a | knocked at/on ~ doors | forty doors | hundred doors
  `,
  3: `
    heart in my mouth | takes the house | take the house | lose the house | lose the flat |
    repossess* | evict* | final demand | final demands | red letter | red letters | meter |
    electricity is off | heating is off | gas is off | cut off the | eating toast | eating rice |
    eating noodles | skip meals | skipping meals | skipped meals | go hungry | going hungry |
    hungry | little ones | feed my | feed the | mouths | school shoes | rent is | the rent |
    arrears | overdraft | overdrawn | bailiff* | creditors | in debt | debts | loan shark* |
    borrowed from | borrowing from | penniless | destitute | broke | skint | hard up | not a penny |
    no savings | savings | pounds left | euros left | dollars left | credit cards | maxed out |
    no one left | nobody left | nowhere to turn | nowhere left | every other door | every door |
    shut in my face | doors have closed | out of options | out of ideas | out of money |
    run out of | my children | told my children | my kids | my baby | my wife is | drowning |
    sinking | going under | desperat* | despair* | frantic | anguish | pray | praying | prayed |
    crying | cried | tears | sleepless | can't sleep | haven't slept | can't breathe | can't go on |
    can't take | panic* | in agony | thought of nothing but | humiliating | swallow my pride |
    swallowed my pride | no pride left | gut fish | fish gutting | gutting fish | mop | mopping |
    sweep | muck out | clean toilets | clean your | wash dishes | shovel | graveyard | dig graves |
    dig ditches | night shifts | double shifts | christmas day | day's work | put me in |
    put me on | let me try | give me a | take me on | have pity | pity me | mercy |
    kindness of your | please please | please answer | please say | please help | say yes |
    won't regret | you will not regret | relocate anywhere | go anywhere | move anywhere |
    work anywhere | any country | any city | earning by | earn something | earning something |
    by monday | tomorrow morning | tonight | this week or | wash your | carry your | sweep your |
    dig your | walk your dog | sweeping | filing | need coats | need shoes | the twins |
    couldn't you find me | find me something | let me come | let me in | let me start | take me in |
    cannot bear | can't bear | very end of | at the very end | at my end | months without
  `,
  2: `
    please | anyone | someone | somebody | anything | anywhere | whatever | urgent* | immediately |
    now | asap | at all | truly | only chance | one chance | a chance | last chance | survive |
    surviving | family | i don't care | i don't mind | double them | first three months |
    first month | trial | no questions asked | minimum wage | less than | the bank | bills
  `,
})
