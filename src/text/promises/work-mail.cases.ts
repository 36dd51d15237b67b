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
send | 2026-03-25 | Within the next 2-3 weeks we shall send you the amended deed.
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
`
