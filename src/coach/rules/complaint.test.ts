import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { complaint } from './complaint.ts'

test.each([
  [
    'post',
    'Applied for 140 jobs since Easter. Two interviews, both cancelled on the day. I honestly think nobody at these firms has a pulse.',
  ],
  ['post', 'HR departments exist to say no politely. Prove me wrong.'],
  [
    'reply',
    'Well that is just great. Three rounds, a unpaid task and then a two line mail. You should be embarrassed.',
  ],
  [
    'outreach',
    'Dear Ms Cole, I am writing to you because the agencies in Leeds are useless and keep sending me to warehouses although I am a dental technician.',
  ],
  [
    'post',
    'My last manager took every idea I had and put his own name on it. Four years of that. I hope the place burns.',
  ],
  [
    'pitch',
    "I'm Declan, I'm a surveyor, though you wouldn't know it from the way the councils here treat anyone who isn't somebody's cousin.",
  ],
  [
    'followup',
    'I see the position has been advertised again. So I was not worth even a phone call. Very professional of you.',
  ],
  ['post', 'Unpopular opinion: job interviews are theatre and the best liar wins.'],
  [
    'post',
    'Companies be like: entry level, 5 yrs experience, 3 languages, minimum wage. Get lost.',
  ],
  [
    'post',
    'The academic job market is a pyramid scheme that eats young people and spits them out at forty.',
  ],
  ['profile', "Engineer who is sick of recruiters that can't tell Java from JavaScript."],
  ['post', "No reply. No reply. No reply. It's like shouting into a well. Shame on all of you."],
  [
    'outreach',
    "Sir, in Nigeria here if you don't know somebody you cannot get any job, the whole thing is corruption and man-know-man.",
  ],
  [
    'reply',
    'I expected nothing and you still managed to disappoint me. Your panel clearly had its favourite from the start.',
  ],
  [
    'post',
    "They interviewed eleven of us for a job that was promised to the director's daughter. What a waste of a train fare.",
  ],
  [
    'post',
    'Ageism is alive and well. 54, thirty years in print, and I\'m told I am "not a cultural fit". Cowards.',
  ],
  [
    'post',
    'tired of recruiters sliding into my dms with jobs 400 miles away, do you people even read??',
  ],
  [
    'followup',
    'Dear Mr Lund, five weeks and not so much as a thank you. I suppose that is how your company treats everybody.',
  ],
  ['post', "Employers want ten years of experience and then pay like it's your first summer job."],
  [
    'intro_request',
    'Hi Ken, my boss blocks every transfer and lies about it to my face, so please introduce me to your director of nursing, Ms Adeyemi.',
  ],
  ['post', 'I have been ghosted so often that I could open a haunted house. Thank you recruiters.'],
  [
    'post',
    'LinkedIn is full of fake jobs. I wasted my whole summer on adverts that never existed.',
  ],
  ['post', "It doesn't matter how good you are. It matters whose hand you shook at golf."],
  [
    'reply',
    'Thanks for letting me know, though I must say your process is a shambles and I pity whoever gets the job.',
  ],
  [
    'post',
    'The council let a consultant with no clue redesign our rota. Management never listens to the ones who carry the bedpans.',
  ],
  [
    'post',
    "Why do job ads never say the salary? Because they're ashamed of it, that's why. Greedy lot.",
  ],
  ['post', 'Another day another automated rejection at 2am. At least buy me dinner first.'],
  [
    'outreach',
    "Hi Mia, I've been treated very unfairly by my former employer, who pushed me out as soon as I got pregnant, and nobody in HR lifted a finger.",
  ],
  ['post', 'Eleven weeks, five calls, and they hired the landlord’s nephew. I have no words left.'],
  ['post', 'Management lied to us again. No bonus, no hiring, no future.'],
  ['reply', 'I can only suppose that nobody on your panel had opened my drawings.'],
  ['post', 'Entry level means: we want you finished and we want you cheap.'],
  ['profile', 'Joiner. Allergic to managers who discover on Friday that the money is gone.'],
  ['followup', 'You people never intended to hire me, you only wanted my ideas for free.'],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(complaint, kind, text)).not.toEqual([])
})

test.each([
  [
    'post',
    'We interviewed 40 apprentices about their first week. Half of them said nobody had shown them where the toilets were.',
  ],
  ['post', "The market for used looms is dead, so I've started renting mine by the week."],
  ['post', 'Nobody reads terms and conditions. I rewrote ours as a comic and now they do.'],
  [
    'post',
    'I failed the harbour pilot exam twice. The third time I drew the currents by hand first.',
  ],
  [
    'reply',
    "I'm so sorry, that sounds like a rotten way to be told. If it helps, I kept a list of studios that answer within a week.",
  ],
  ['post', 'Hiring is hard for small bakeries. What worked for us was a paid Saturday and soup.'],
  ['followup', 'Hi Lena, they never sent me the key for the hall. Could you tell me whom to ring?'],
  [
    'reply',
    'You were right, they do read the cover letter. The panel quoted mine back to me. Thank you!',
  ],
  ['post', "I don't think hiring is broken. I think we ask for too many documents."],
  ['post', 'My old boss taught me to sharpen before I cut. He retired on Friday.'],
  ['reply', 'Thank you so much for the flowers, and for the card with all the names on it.'],
  ['post', 'We were slow to answer applicants last year. Every one gets a call within a week now.'],
  ['outreach', 'I drove two hours to hear your talk at the fair, and I took my daughter along.'],
  [
    'post',
    'I trained my successor for six weeks and she is better than me at stock. I leave content.',
  ],
  ['reply', 'How thoughtful of your team to write to every one of us. Nobody does that.'],
  ['post', 'Our agency sends the list on Fridays, and I bake for whoever is on the desk.'],
  [
    'followup',
    'If you had someone in mind already, I understand. Might I ask who reads the next round?',
  ],
  ['post', 'The boss took the credit card machine home to mend it. It works again.'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(complaint, kind, text)).toEqual([])
})

test('points at the words of the gripe', () => {
  const text = 'I make keys. Recruiters never answer, so be it.'
  expect(found(complaint, 'post', text)).toEqual(['Recruiters never answer'])
})
