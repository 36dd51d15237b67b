import type { Exchange } from '../exchange.ts'

/** Between libraries of the north. */
export const AMONG_LIBRARIANS: readonly Exchange[] = [
  {
    subject: 'Labels for the {local collection|children’s corner|map room}',
    first:
      'We want to relabel the {local collection|children’s corner|map room} so that people can find {their own street|the dinosaurs|the coast}. How did you {find|choose|agree on} the names {for yours|at your place|in the end|without bloodshed}?',
    answer:
      'By the names people use, not the official ones. {The arguments took longer than the labels|Nobody has asked for “Miscellany” since|A girl of nine drew the arrows}.',
  },
  {
    subject: 'Northern meeting: agenda',
    first:
      'Could you take {ten minutes|a quarter of an hour|the first slot} at the northern meeting to tell {how the seed library began|what became of the tool shelf|about the night of the flood|how you got the trustees to say yes}?',
    answer:
      'Gladly. I will bring {the wooden box|the first loan slip|the wet atlas|the minutes of that evening}, {it explains itself|which saves us the slides|and leave out the weather|and stop when you cough|and my best jokes}.',
  },
  {
    subject: 'Training day on {care of paper|hard questions|difficult readers}',
    first:
      'We are planning a training day on {damp and old paper|questions nobody can answer|readers who shout}. Is there someone you would ask?',
    answer:
      '{Ask|I would ask} the {bookbinders in Hebden Bridge|enquiry desk in Barnsley|night staff in Bradford}, they teach with {their hands|stories|great calm}. {I have told them you might write|They come by train and like soup|Book them early}.',
  },
  {
    subject: 'Volunteers',
    first:
      '{Three|Two|Five} of our volunteers would like to see how another library does {story time|the home round|its repairs|the book sale}. May they visit?',
    answer:
      'Any {Wednesday|Friday|Tuesday}. Tell them to {sit on the floor with the others|wear shoes they can run in|bring an apron|ask for the key at the desk}.',
  },
  {
    subject: 'The new catalogue',
    first:
      'You moved {your catalogue|to the new catalogue} last year. {What ought one to know|Which was the worst week|What did nobody warn you of}?',
    answer:
      '{I would test the search with children first. They find every fault in ten minutes|The week in which every author was called Anon. We still laugh|The silence afterwards. Nobody noticed, which is the best review we ever had}.',
  },
  {
    subject: 'Letter to the council',
    first:
      'The draft of the letter to the council is below. {Please make it shorter|It is too polite, I think|There is one angry paragraph, and I like it}.',
    answer:
      'I cut it by half and kept the story of {the night reader|the borrowed wedding dress|the man who comes for the warmth}. It is {the strongest part|what they will remember}.',
  },
  {
    subject: 'A {trolley|microfilm reader|card cabinet} going spare',
    first:
      'Our {cellar|annexe|old office} has to be empty by the holidays. Its {trolley|microfilm reader|card cabinet} is too good for the skip.',
    answer:
      'For that we have room. I will come {with the van|with a borrowed van|with a rope and two strong students} on {Thursday|Tuesday|Friday|Monday} {before opening|at ten|after lunch|in old clothes|at closing time}.',
  },
  {
    subject: 'The book bike',
    first:
      'How far does your book bike go in a day, and {who mends it|what does it do in the rain|which hill is the limit}?',
    answer:
      '{Nine miles|Three schools|Two markets and a care home}, and then it needs a bun. I will draw {you the route|you our Tuesday round|you the hills we avoid|you where the dogs are} {on a map|for next week|at the weekend}.',
    later: { days: 2, words: 'Here is the route, drawn on a map of 1988. The pond is gone.' },
  },
  {
    subject: 'Overdue since {1987|1971|1994}',
    first:
      'A man brought back a {cookery book|hymnal|guide to knots} that was due in {1987|1971|1994}, {with an apology|in the original bag|and asked for the fine}. What do you do in such a case?',
    answer:
      'Shake his hand and {put it in the window|give him a new card|take his photograph}. We had one from {Grimsby|a submarine|a convent}{.|, by post.}',
  },
  {
    subject: 'Loans between us',
    first:
      'May our readers order from you again? {Two of them ask every week|One needs the county histories|The sheet music, above all}.',
    answer:
      'Of course. I will send you the {new form|list of what travels|dates of the van|rules, all four of them,} {this week|tomorrow|by Thursday|on Monday|before the holiday}.',
    later: { days: 0.5, words: 'Attached is what I promised, the form and the dates of the van.' },
  },
  {
    subject: 'Quiet hour',
    first:
      'We think of a quiet hour with {the lights down|no announcements|dogs allowed}. Did you {count|ask} who came?',
    answer:
      '{Eleven the first time, thirty the fourth|Only regulars, and they brought friends|We did not count, we whispered}. The tea mattered more than the lights.',
  },
]
