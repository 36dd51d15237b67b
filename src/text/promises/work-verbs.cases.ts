/**
 * What is taken on at work, written on Wednesday 11 March 2026; the day it is for, or `-`.
 * `kind act | day | sentence`
 */
export const WORK_VERBS = `
call | - | I will call to confirm.
do | - | I will coordinate with Lisa.
answer | - | I will do some checking.
do | - | I will enter the deals.
answer | - | I will get in touch with him.
do | - | I will get right on it.
answer | - | I will get the details from Mike.
do | - | I will get this taken care of.
answer | - | I will give him a heads up.
do | - | I will give it to Ben.
do | - | I will go ahead with the changes.
do | - | I will have a draft ready.
do | - | I will hold off on that.
do | - | I will keep an eye on it.
answer | - | I will let you know.
answer | - | I will let you know if I can make it.
do | - | I will prepare a draft.
do | - | I will proceed with the changes.
do | - | I will put it on the agenda.
do | - | I will show it to him.
do | - | I will start working on it.
do | - | I will take a stab at it.
do | - | I will take it from there.
answer | - | I will take that up with legal.
answer | - | I will talk with Rick and let you know.
do | - | I will throw something together.
answer | - | I will touch base with her.
answer | - | I will visit with him about it.
do | - | I will work with Tana on this.
do | - | I will work up a draft.
do | - | I will write something up.
do | - | I will rebuild the plan for the depot.
do | - | I'll straighten the ledger out.
call | - | I have asked Mirko to call you.
send | - | I've asked Sunniva to forward the file to you.
do | - | I have told Baran to get in touch with you.
do | - | On it.
do | 2026-03-13 | I'll get to it this week.
send | 2026-03-11 | I can send it to you this afternoon.
`

/** Plans, duties and what others do at work: no promises, one a line. */
export const WORK_PLANS = `
We are planning to move the group to the fifth floor next week.
I am meeting with the lawyers on Thursday.
I am scheduled to be in New York on Tuesday.
We're going to have a meeting on Friday.
I'm going to be in late tomorrow.
I need to leave by 4 today.
We need to talk about this tomorrow.
You need to send this by Friday.
We want to close by Friday.
It should be done by Monday.
The report should be out by Friday.
The check should arrive tomorrow.
The books will be closed on Friday.
The conference call will be at 2 tomorrow.
The new policy takes effect on Monday.
Mike will be out until Thursday.
Sally will be in London on Monday.
Jim will present the budget on Friday.
Bob and I will be in Calgary next week.
Legal will review the draft this week.
Accounting will book the entry tomorrow.
The desk will trade the product from Monday.
ACME will pay the invoice on the 20th.
Our group will be moving on Saturday.
Our office will be closed on Monday.
Our systems will be down tonight.
They are sending the contract over today.
They're going to call back tomorrow.
He is going to send it to me by Friday.
She will fax it to us tomorrow.
John asked me to send it by Friday.
I was supposed to send it yesterday.
I would like to have this by Friday.
I'd like to meet with you tomorrow.
I have a meeting with him on Friday.
I have an appointment tomorrow.
I leave on Friday.
I return on Monday.
I'm off tomorrow.
I'm at the office until six.
Let's plan on meeting Thursday.
Let's talk tomorrow.
Give me a call tomorrow.
Please plan to attend on Friday.
Please be prepared to discuss on Monday.
Thanks for agreeing to send it by Friday.
Thank you, and I will see you in Houston.
Hope to see you on Friday.
As of Monday, we will be using the new system.
Effective Friday, we will no longer accept faxes.
Beginning Monday, you will be able to log in.
In the meantime, we will continue to monitor it.
Until then, we will use the old form.
If approved, we will begin work on Monday.
The deal will be entered today by the desk.
You will need to send me the form by Friday.
You'll have to call me tomorrow.
You'll want to look at this before Friday.
You have until Friday to send your comments to me.
Your response is needed by Friday.
Your comments are due to me by Friday.
We need your comments by Friday.
We would appreciate your answer by Friday.
I look forward to getting the draft from you tomorrow.
I appreciate you sending this to me today.
I will be leaving for London on Friday.
I will be in touch.
I'll be working late tonight.
I'll be at the Hyatt until Sunday.
I'll be interested to hear how it goes on Friday.
I'll be surprised if they send it by Friday.
I'll go along with that.
I'll go with the first one.
I'll say this much for him.
I'll see him tomorrow.
I'll see Bob on Friday.
I'll stick to my plan.
I'll stay with the old version until Monday.
I'll stop bothering you now.
I'll get used to it.
I'll get over it.
I'll get there by Friday.
I'll get my hair cut tomorrow.
I'll have more time next week.
I'll have to think about that.
I'll have a busy day tomorrow.
I'll know by Friday.
I'll understand if you can't come tomorrow.
I'll vote for you on Friday.
I'll work from home tomorrow.
I'll work on Saturday.
I will not be in tomorrow.
I won't be here on Friday.
I will no longer work on it after Friday.
The contract says that we will deliver on Friday.
The letter states that you will receive it by Friday.
According to Tom, we will get it tomorrow.
My guess is that we will get it tomorrow.
Looks like they'll get it to us tomorrow.
Word is you will get a raise on Friday.
It looks like I will be traveling on Friday.
It is possible that I will be there on Friday.
Chances are I will call in sick tomorrow.
There is a chance I'll get it tomorrow.
Not sure when I'll get it.
Too bad I will miss it on Friday.
Glad to hear you will be there on Friday.
Good to know that you'll be sending it today.
Wish me luck, I'll be presenting tomorrow.
I have asked you to call me.
I told him to call you.
I have asked Sunniva to stop calling you.
I'll miss the party.
I will oversee the group from Monday.
I will head the team.
I will manage the transition.
I'll concede the point.
I'll skip the game.
I'll watch the game at home.
I'll catch the bus.
I'll enjoy the rest.
I'll ignore that.
I will oppose the plan.
I'll attend the conference in May.
I'll hit the road.
I'll beat the traffic.
I'll leave the office at five.
I'll challenge the ticket.
I'll cross the bridge when we come to it.
I'll eat the cake.
I'll lose the bet.
I will face the music.
I will retain the title.
I will assume the role of treasurer.
I'll spend the weekend at the lake.
I will use the new form.
I will need the form.
I'll want the list.
I'll have the soup.
I'll see the doctor tomorrow.
I'll skip this one.
I'll regret this.
I'll survive the winter.
I'll stay the night in Ghent.
I'll wear the blue one.
I'll choose the second option.
I'll pick the red one.
I'll rent the cottage again.
I'll sell the car.
I'll keep the change.
I'll keep the old one.
I'll start the diet on Monday.
I'll finish the marathon or die.
I'll walk the last mile.
I'll climb the hill.
I'll cancel the gym.
I'll quit the team.
I'll blame the weather.
I'll take the stairs.
I'll take the blame.
I'll take the train home.
I'll take the day off.
I'll read the paper over breakfast.
I'll read the book on the plane.
I'll check the weather.
I'll check the news.
I'll do the dishes.
I'll do the shopping.
I'll get the bus.
I'll get the hang of it.
I'll get the bill.
I'll never hear the end of it.
I'll make the train.
I'll make the bed.
I'll set the alarm.
I'll pay the rent.
I'll try the soup.
I'll try the new place on my own.
I'll look at the stars.
I'll play the fool.
I'll turn the heating off.
I'll open the window.
I'll feed the cat.
I'll wash the car.
`
