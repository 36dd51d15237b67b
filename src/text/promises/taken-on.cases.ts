/**
 * Sentences that take something on in few words, written on Wednesday 11 March 2026; the day they are for, or `-`.
 * `kind act | day | sentence`
 */
export const TAKEN_ON = `
do | - | Pencil me in for the Tuesday shift.
do | 2026-03-14 | Sign me down for the bake sale on Saturday.
do | - | Allow me a few days to consult my partners.
do | 2026-03-15 | Give me the weekend to read it.
do | 2026-03-30 | It is my intention to settle the account by the 30th.
do | 2026-03-11 | Should have it done tonight.
meet | 2026-03-13 | Should be with you by the weekend.
send | 2026-03-11 | I must send you the recipe for the glaze tonight.
send | 2026-03-12 | I have to get you those forms tomorrow, remind me.
send | 2026-03-13 | I need to get back to you about the deposit by Friday.
send | - | Don't buy a drill, I'm lending you mine.
send | - | we are sending someone over
send | - | brb getting you that screenshot
answer | - | Action on me: chase the supplier.
call | - | Jobs for me: ring the council.
send | 2026-03-15 | You can borrow my ladder on Sunday.
do | - | I'll stop at yours with the trailer.
do | 2026-03-13 | I'll stand you a pint on Friday.
do | - | I'll get the ball rolling on the visa.
meet | - | I'll wait for you at arrivals with a sign.
answer | - | I'll get with Rosa and let you know.
do | - | Mach ich.
do | - | Ich kümmere mich drum.
do | - | Wird erledigt.
do | - | Yo me encargo.
send | 2026-03-16 | I will have chambers forward the bundle to your clerk on Monday.
do | 2026-03-13 | Airport run: me, Friday, 5am.
do | - | I'll be your plus one, suit and all.
do | - | I'll make it right.
do | - | The band is booked, I'll settle with them on the night.
answer | - | I'm going to find you that recipe if it kills me.
do | 2026-03-15 | deffo gonna sort ur bike this weekend
`

/** Sentences that look like these and promise nothing, one a line. */
export const NOT_TAKEN_ON = `
You can have dessert on Friday.
You can borrow books until Monday, says the library.
I want to tell you about my trip on Friday.
I must ask you to leave by Friday.
I have to ask you for the rent by Monday.
I need to see you on Friday.
I want you to send it by Friday.
We must write to your MP this week.
Don't worry, I'm sleeping fine.
Don't worry, we're having a great time.
No need to shout, I'm sitting right here.
Don't rush, I'm reading.
Put me through to the manager.
Sign me up for the newsletter.
Put me down, you fool!
Give me a break.
Give me the keys on Friday.
Allow me to introduce myself.
Should be fun on Saturday.
Should I send it tomorrow?
Should have gone to bed earlier tonight.
Should be sunny by the weekend.
Remember me: I was the one in the hat.
Note to me: never again.
He told me: send it by Friday.
Between you and me: call her tomorrow.
Getting you a present was hard.
Finding you was luck.
I'll get the train going north on Friday.
We're getting a new boiler on Monday.
You get the idea.
You get what you pay for.
I'll follow the match on Sunday.
I'll make the bed.
I'll wait for the bus.
I'll wait for you to decide.
I'm having Thai tonight.
I'm having Christmas with the in-laws.
I'll have Sunday off.
I'll get Monday off.
I'll have Ben and Eva over on Sunday.
We'll be making our own way there on Friday.
I'll be driving to Leeds on Friday.
I'll be watching the final on Sunday.
I'll be singing in the choir on Saturday.
I'll be thinking about it all weekend.
I'll be giving a talk on Thursday.
I'll be giving up sugar from Monday.
I'll be taking the kids to the pool tomorrow.
I'll be cooking all day tomorrow.
I'll be paying for that party until Friday.
I'll be showing up late on Friday.
We will be opening our doors on Monday at nine.
Everyone will be getting a letter from the council on Monday.
Anna will be giving the speech on Friday.
Expect rain on Friday.
Expect Friday to be busy.
Results to follow on Friday's show.
A drinks reception will follow.
Applause will follow.
She has to send you the forms by Friday.
You should receive the council's letter by Friday.
They should have it done tonight.
Lunch to follow.
Let's go for it!
Let's meet up for the review on Friday.
We hope you can help.
We hope you will be happy there.
Hope you are well.
I hope you can come to terms with it.
I want to have lunch.
They want to go for drinks tonight.
I'll ask and answer no more questions.
I'll report.
I'll check out tomorrow.
I'll talk with you anon.
My intention is to rest on Sunday.
It is our aim to grow by Friday.
It is my plan to retire in May.
Was mache ich nun?
So was mache ich nicht.
`
