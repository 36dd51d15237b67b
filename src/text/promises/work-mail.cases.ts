/**
 * Sentences as they stand in work mail, written on Wednesday 11 March 2026; the day they are for, or `-`.
 * `kind act | day | sentence`
 */
export const WORK_MAIL = `
call | - | I will also have Bettina call the landlord about the lease.
send | 2026-03-20 | I'll have Oren deliver a signed copy to the registry next week.
meet | - | We will be setting up a session with the auditors and the depot.
send | - | A second original will be sent to you shortly.
send | - | Further details on parking and lodging will follow.
send | - | Site map to follow.
answer | - | Expect Lucia to contact you about the seating.
send | 2026-04-01 | Within the next 2-3 weeks we shall send you the amended deed.
send | 2026-03-11 | I will nonetheless send a draft to the printers today.
do | - | As soon as the badges arrive, I will make packets for each of you.
send | - | I am sending the samples to you by overnight courier.
do | - | I will track down the old permits (if the archive kept them) for you.
do | - | Hit reply and let me know - I'll get us a table.
do | 2026-03-11 | Today, Wednesday, we will review the glossary with your team.
invitation | 2026-03-20 | The guild hopes that you will be able to join us on the 20th.
invitation | - | We hope you can attend.
invitation | 2026-03-13 | lets meet up for lunch at the harbour on Friday.
invitation | - | You want to try to have lunch?
do | 2026-03-20 | I will have my assistant set up a call for next week.
answer | - | I'll get with Omar and let you know.
answer | - | I'll run the numbers and get back to you.
do | - | We'll get this resolved ASAP.
send | - | I'll leave a copy on your chair.
do | - | I will bring copies to the meeting.
do | - | I'll walk it over to you.
answer | - | I will follow up with legal.
answer | - | I'll ask Kay to send you the draft.
answer | - | Let me look into this and get back with you.
answer | 2026-03-11 | I am going to talk to Philip about this today.
send | 2026-03-12 | I'll have it for you in the morning.
send | 2026-03-12 | You should receive it tomorrow.
send | - | I will circulate a revised draft.
send | - | I'll redline the agreement and send it around.
do | - | I'll add it to the list.
do | - | I will make the change.
send | - | I'll pass this along to the team.
answer | - | I will see what we can do.
do | - | We will incorporate your comments.
call | - | I'll give Mark a call and find out.
send | - | I will get you the numbers as soon as I have them.
send | - | I'll fax it over now.
do | - | I'll get it done.
answer | - | I'll let you know how it goes.
answer | - | I will advise.
send | - | I'll forward.
do | - | I'll pull the contract and check.
answer | - | Am checking with accounting and will advise.
send | 2026-03-11 | I've asked Susan to prepare the amendment and she will send it to you today.
do | - | I'll revise and resend.
do | - | I will handle.
do | - | I'll make sure they get it.
send | 2026-03-11 | Look for an email from me later today.
answer | 2026-03-12 | You will hear from me tomorrow.
send | - | I'll get you signed up.
send | - | I will send under separate cover.
send | - | I'll email everyone the dial-in.
send | 2026-03-18 | I plan to have the draft to you by Wednesday.
send | 2026-03-12 | I hope to have an answer for you by tomorrow.
send | 2026-03-11 | I should have the numbers for you by noon.
send | - | I will print these out and bring them by.
do | - | I'll put together a summary for Monday's meeting.
send | - | We'll get a check cut and overnight it to you.
send | - | I will get a copy of the agreement from Tom and fax it to you.
answer | - | Let me talk to him and I'll call you back.
meet | - | I'll set up a conference call to discuss.
do | - | I am having Laura prepare the paperwork.
answer | 2026-03-11 | I will contact the counterparty today.
send | - | I'll draft something up and send it your way.
send | 2026-03-12 | We will provide a revised forecast tomorrow.
do | - | I will deal with it when I am back.
answer | - | I'll discuss with Ben and revert.
meet | - | I'll book the flights.
send | 2026-03-12 | I will wire the money first thing in the morning.
send | 2026-03-11 | I will be sending the invoices out this afternoon.
answer | - | I'll be calling you to set up a time.
do | 2026-03-12 | Count on me for the 12th.
send | 2026-03-11 | I can have that to you by 5.
send | - | I'll resend it.
answer | - | I'll let him know.
answer | - | I'll tell her.
answer | - | I will let everyone know the room number.
do | - | We'll keep the position open for you until Friday.
do | - | I will address it in the next version.
answer | - | I will mention it to Ken.
send | 2026-03-12 | I will review and provide comments by Thursday.
answer | - | I will confirm.
do | 2026-03-18 | Please hand your notes to Ada and I'll compile them for the file first thing on Wednesday.
do | - | I will make copies and hand them to Boris.
do | - | I will do the May data, if still desired, when the upload is done.
do | - | Will do, Priya.
do | - | Will do.
call | 2026-03-16 | We shall try to ring you around 5:00 p.m. our time on Monday.
do | 2026-03-16 | On Monday I will seek Harbour Board approval for the grant.
send | - | Copies will be sent to Ravi Shah.
send | - | I am sending the original to the notary.
answer | - | I will verbally confirm with each of the four stores.
do | 2026-03-11 | By the end of the day I will have moved the files to the new shelf.
answer | - | I'll catch you up on the rest when you have time.
do | - | I will take your forms and hand them to the registrar.
invitation | 2026-03-12 | How about Thursday for a round of golf?
invitation | - | Do you want to come here and see the show?
`

/** Sentences of work mail that promise nothing, one a line. */
export const WORK_MAIL_PASSED = `
I will perhaps get more figures when I get home tonight.
I will serve as a juror in the hearing on the 24th.
I will be at a trade fair Thursday and Friday, then on leave until Monday.
While we will certainly draw upon your branch, we will consider this to be the core team.
My hope is that the desks are tidy by then, at which time I will ask Ines for a report.
Please let me know so that we can go ahead and set this up in the test room.
I am not sure how it went, but I will tell you that his mood is bad for the rest of us.
Well sometime between midnight and this morning, my heater died.
The court order tomorrow is likely to change the plans somewhat.
As you know, the spring fair will be held Friday through Sunday.
I will review the list continually and update it as I hear of other people.
I will be back in the office on the 19th and plan to be around until May.
Here's the sad news they are not coming until Friday.
When your mailbox is full you will receive this message today.
This letter is to follow up our talk on Friday.
(If you have, come along for the ride.)
I will be out of the office through Wednesday.
I will be in meetings all afternoon.
I'll be on vacation next week; please call Sandra.
You will receive a separate notice from the benefits team.
The system will be unavailable on Saturday.
I'll assume that you agree unless I hear from you.
I'd be happy to discuss.
I'll need your signature by Friday.
I'll need to know by tomorrow.
I will be available at 713 555 0100 until Friday.
I'll be in my office if you need me.
We will meet on Tuesday at 2 in room 3.
The buyer shall pay the seller on the 25th of each month.
Seller will deliver the gas to the meter tomorrow.
We will be closing the parking garage on Saturday.
All employees will receive a t-shirt on Friday.
I'll leave it up to you.
I'll defer to you.
We'll need to get this done by Friday.
We'll have to see.
I will look forward to hearing from you.
I'll talk to you soon.
Talk to you later.
See you tonight.
I'm going to lunch.
I'm going to guess it will be done Friday.
I'll have to check my calendar.
I will be attending the conference in Denver next week.
We'll be happy to help in any way.
This will confirm our conversation of yesterday.
I will be your contact during the transition.
Gregor will be reporting to me.
In his new role, Tom will lead the gas team and will continue to support your region.
We will be announcing the new structure next week.
We will begin the migration tonight.
We will conduct a test of the fire alarm tomorrow.
You'll be asked for a password.
I will try to call you.
I am forwarding this to you.
I'm sending this to you because you asked.
I am writing to let you know that we moved.
I'll keep it in mind.
They will call you.
She'll send it.
If you'll send me the file, I'll look at it.
Let me know and I'll set it up.
When you get a chance, call me and I'll explain.
We will start at 7:30 tomorrow.
I'll take $50 on the Rockets on Sunday.
We will be flying to Portland on Thursday.
I will be moving to the legal group effective Monday.
I'll be glad when this is over.
I'll be home around 6.
I'll be back on Monday.
We will not be able to send it before Friday.
I will continue to work on the account.
I will be leaving the company on Friday.
We will be holding a meeting on Thursday at 10 to discuss the new plan.
We will use the new form from Monday.
The traders will call you every morning.
We will be issuing new badges next week.
You will be required to complete the form by Friday.
You will be able to access the site on Monday.
Your manager will provide you with more information next week.
Please have your group send me the numbers by Friday.
I'm sure he will send it to you.
I understand you will send the draft today.
I believe we will have the results on Friday.
I think I'll stay home today.
I guess we'll see tomorrow.
I wish you would call me on Friday.
We have to send it to them by Friday.
I need to get this to the lawyers by tomorrow.
We expect to close the deal on Friday.
We anticipate that the contract will be signed next week.
I hope we can get together soon.
I would like to meet with you on Tuesday.
We look forward to seeing you on Friday.
The attached file will give you the details.
Attached is the file I will use for the meeting on Friday.
Just wanted to let you know I'll be working from home tomorrow.
I will let you decide.
I'll let Susan explain.
I'll leave that for you to decide by Friday.
We will be in touch.
Harlan & Pike will file its report on Friday.
The company will pay the dividend on the 20th.
Our team will be at the booth on Friday.
My wife will have the baby in March.
It will take me until Friday to finish.
It will help you to read the memo today.
He will be with you until Friday.
Do you know if they will send it by Friday
Will you be able to come by tomorrow
Can you send me the file by tomorrow
I was told they will pay you on Friday.
I told them we would call tomorrow.
I promised Ken a draft by Friday.
OK, I'll give you another chance to answer.
Returning on Wednesday.
I am attaching the memo that I faxed to you last week and that I thought would get us the permit asap.
I am forwarding my references for your file.
You are more than welcome to join us for the entire meeting on Friday.
As a donor you will receive the yearbook by Friday. It is printed once a year and goes to all branches of the society, to the libraries of the county, to the schools that take part in the programme, and to whoever orders it at the counter of the office. It holds the accounts, the list of honours, the names of those who have left, and the plans for the coming year, as well as the minutes of all meetings.
I am handing out rankings based on a meeting we held on Friday.
Nadia is now involved and will be handling the bookings for us tomorrow.
As much as we would love to have you there, we do not want you to miss school.
I am going to attach to this one of our old sheets.
He is keen on the post and would be willing to meet with you on Monday.
Copies will be distributed.
I shall consider this candidate with an open mind.
`
