/**
 * Sentences that promise or invite without a word of promising, written on Wednesday 11 March 2026; the day
 * they are for, or `-`. `kind act | day | sentence`
 */
export const ASSURED = `
send | 2026-03-13 | You get your umbrella back on Friday.
answer | 2026-03-13 | You shall have our answer by the end of the week.
answer | 2026-03-17 | You'll hear from our people by Tuesday.
send | 2026-03-16 | The crate reaches you on Monday.
send | 2026-03-12 | The bike will be with you by Thursday evening.
send | 2026-03-13 | It'll be on your doorstep before the weekend.
send | 2026-03-13 | The money's in your account by Friday.
call | 2026-03-12 | My colleague in accounts calls you tomorrow.
send | 2026-03-16 | Our warehouse ships your lamp on Monday.
call | 2026-03-12 | Someone from our office will ring you tomorrow morning.
send | 2026-03-13 | I've asked Bridget to post you the keys by Friday.
do | 2026-03-16 | I'll get the office to forward you the lease on Monday.
do | 2026-03-14 | I can have the second coat done by Saturday.
call | 2026-03-12 | I call the registrar in the morning and we take it from there.
do | 2026-03-14 | I'm yours on Saturday for the whole move.
meet | 2026-03-15 | I'll pop over on Sunday with the ladder.
send | 2026-03-13 | Corrections to you by Friday noon.
send | 2026-03-17 | More news on Tuesday.
send | 2026-03-20 | Expect the samples from us by the 20th.
send | 2026-03-31 | The balance will be paid on 31 March.
do | 2026-03-13 | We guarantee that the heating runs again by Friday.
do | - | Leave the seating chart with me.
do | 2026-03-13 | Consider it done by Friday.
do | 2026-03-11 | Will do tonight.
do | 2026-03-21 | Count us in for the 21st.
answer | - | You'll be the first to know.
send | 2026-03-13 | Chapter two: Friday. You have my word.
send | 2026-03-16 | Cheque on Monday, hand on heart.
invitation | 2026-03-15 | Fancy a walk by the river on Sunday?
invitation | 2026-03-12 | Are you free for a bite on Thursday?
send | 2026-03-13 | Sie haben den Vertrag bis Freitag.
answer | 2026-03-16 | Unsere Werkstatt ruft Sie am Montag an.
do | 2026-03-12 | Mach ich morgen.
answer | 2026-03-17 | Notre atelier vous livre mardi.
do | 2026-03-12 | Je m'en occupe demain.
send | 2026-03-16 | Le colis part chez vous lundi.
send | 2026-03-13 | Los planos los tienes el viernes.
do | 2026-03-12 | De eso me encargo mañana.
answer | 2026-03-16 | Nuestro taller te llama el lunes.
send | 2026-03-12 | Amanhã tens a chave na caixa do correio.
do | - | Deixa comigo.
send | 2026-03-13 | O orçamento segue na sexta.
do | - | I'll fix the gutter.
send | - | I'll email the plumber.
send | 2026-03-12 | Tomorrow at the latest.
send | 2026-03-13 | Your lamp ships on Friday.
`

/** Sentences that look like these and promise nothing, one a line. */
export const UNASSURED = `
You have until Friday to complain.
The newsletter reached you on Monday, I hope.
Is the crate with you by Friday?
My brother will bring you the bike on Saturday.
Our neighbours call you names every Monday.
Customers who order by noon get theirs the next day.
The ball is in your court until Friday.
He promised you the money by Friday.
I can do Thursday or Friday.
I can be reached on Friday.
Don't expect the samples before the 20th.
Posting it on Friday would be too late.
They swore it would be ready by Monday.
Promise me you'll rest on Sunday.
How was the walk on Sunday?
The report came back on Monday.
Your trial ends on Friday.
Unsere Nachbarn haben dich am Montag gesehen.
Der Vertrag lag am Freitag bei Ihnen.
Mon frère te voit lundi.
Mi hermana te llama el lunes.
A Rita manda o livro na sexta.
They count on us to bring the cake.
Leave the keys with Mia by Friday.
We'll see what the bank says on Monday.
I'll do the dishes then.
I'll drop the subject.
I'll pick the blue one.
Your train leaves on Friday.
`
