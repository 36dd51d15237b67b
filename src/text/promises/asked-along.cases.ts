/**
 * Invitations as people write them, on Wednesday 11 March 2026; the day they are for, or `-`.
 * `kind | day | sentence`
 */
export const ASKED_ALONG = `
invitation | 2026-03-13 | Would you like to join us for lunch on Friday?
invitation | 2026-03-20 | Would you like to go to lunch next week?
invitation | 2026-03-17 | Are you available for lunch on Tuesday?
invitation | 2026-03-15 | You are cordially invited to our house on Sunday.
invitation | 2026-03-12 | Please join us for a farewell drink on Thursday.
invitation | - | We'd love to see you at the barbecue.
invitation | - | Come by and see us when you are in town.
invitation | 2026-03-14 | We're having a party on Saturday, hope you can make it.
invitation | 2026-03-15 | We're having people over for the game on Sunday, hope you can come.
invitation | - | Let's do lunch.
invitation | 2026-03-20 | Let's do lunch next week.
invitation | 2026-05-16 | Since we have that weekend open, let's do the cleanup together on Saturday, 16 May.
invitation | 2026-03-12 | How about lunch on Thursday?
invitation | 2026-03-13 | Lunch Friday?
invitation | 2026-03-20 | Lunch next week?
invitation | - | Want to grab a beer after work?
invitation | 2026-03-13 | Want to get lunch on Friday?
invitation | 2026-03-13 | Any interest in going to the game on Friday?
invitation | 2026-03-14 | Do you want to go to dinner on Saturday?
invitation | - | Do you want to go to dinner with us?
invitation | 2026-03-11 | Do you want to meet for drinks tonight?
invitation | 2026-03-11 | Are you up for drinks tonight?
invitation | 2026-04-09 | Are you free for dinner on the 9th?
invitation | 2026-03-20 | Why don't we get together for lunch next week?
invitation | 2026-03-15 | Why don't you come over for dinner on Sunday?
invitation | - | We should get together for dinner soon.
invitation | - | We need to get together for a beer.
invitation | - | It would be great to catch up over lunch.
invitation | 2026-03-20 | It would be great to get together next week for coffee.
invitation | - | You're welcome to join us.
invitation | - | You and Kim are welcome to come with us.
invitation | - | We would like for you to come to the wedding.
invitation | 2026-03-15 | The Bakers are having a barbecue on Sunday and you are invited.
invitation | 2026-06-09 | Save the date: June 9, our wedding.
invitation | 2026-03-13 | Can you join us for dinner on Friday?
invitation | 2026-03-13 | Can you make it for dinner on Friday?
invitation | 2026-03-12 | Could you and Ed join us for dinner on the 12th?
invitation | 2026-03-13 | I would like to take you to lunch on Friday.
invitation | 2026-03-20 | I'd like to buy you lunch sometime next week.
invitation | - | Come see us this summer.
invitation | - | Come visit us in Denver.
invitation | - | You should come visit.
invitation | 2026-03-15 | You should come down for the weekend.
invitation | 2026-03-14 | You guys should come over on Saturday.
invitation | 2026-03-13 | If you are in town on Friday, stop by for a drink.
invitation | 2026-03-14 | Feel free to come by on Saturday, we're having cake.
invitation | 2026-03-14 | Hope you can join us on Saturday for the parade.
invitation | 2026-03-14 | Hope to see you at the party on Saturday.
invitation | 2026-03-15 | Come to my recital on Sunday!
invitation | 2026-03-14 | Care to join me for a run on Saturday?
invitation | 2026-03-13 | Who wants to go to the ball game on Friday?
invitation | 2026-03-14 | Interested in golf on Saturday?
invitation | 2026-03-13 | Are you interested in going to the concert with us on Friday?
invitation | 2026-03-11 | Anyone up for happy hour tonight?
invitation | 2026-03-14 | Dinner at our place on Saturday at 7.
invitation | 2026-03-12 | Drinks on Thursday at six, usual place, come along.
`

/** Sentences that look like these and ask nobody along, one a line. */
export const NOT_ASKED_ALONG = `
Would you like to see the report?
Do you want to have the meeting on Friday?
Can you make it on Friday?
Can you make it to the meeting on Friday?
Could you come to the meeting on Friday?
Could you get coffee for the meeting on Friday?
Can you come by my office tomorrow?
Are you available for a call on Friday?
Are you free for a call tomorrow?
Are you interested in the job?
Is anyone interested in the old desk?
Anyone interested in buying a bike?
Why don't you send it to me by Friday?
Why don't we talk on Friday?
Why don't you try the other one?
We should get together to discuss the budget.
We need to get together on the numbers.
We had lunch on Friday.
I have lunch with Tom on Friday.
I'm having lunch with Tom.
I hope you can help me on Friday.
I hope you can make sense of it.
Hope you had a nice lunch.
Hope to see you at the meeting on Friday.
Hope you are having fun at the party.
It would be great to have the numbers by Friday.
It would be good to meet the deadline.
It would be nice to have lunch in the sun.
I would like to take you through the slides on Friday.
I'd like to buy your bike.
I'd love to go to the game on Sunday, but I can't.
Let me know if you want to see the draft.
Let me know if you would like a copy.
They want to have dinner with us on Friday.
She wants to go to the concert.
He asked if we want to go to dinner.
Lunch was great!
Lunch is at noon on Friday.
Lunch tomorrow?
Coffee today?
Do you want to play the lottery?
Who wants to do the dishes?
Who wants to have a look?
Save the file.
Come to think of it, see us as partners.
You should come clean.
You should come up with a plan by Friday.
You must come to a decision by Friday.
Did you go to the game?
How was the party?
Do you want coffee?
Would you care to explain?
Will you join the call tomorrow?
Can you join the call on Friday?
Can you join us on the call on Friday?
Will you be at the party on Friday?
Please join the conference call at ten tomorrow.
Please join me in congratulating Ada on her new role.
Please join us in welcoming Ben to the team.
Join us on Facebook!
Come join the team!
Feel free to come back to me with questions.
`
