import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { found } from '../testing.ts'
import { noHomework } from './no-homework.ts'

type Case = readonly [kind: TextKind, text: string, context: CoachContext]

test.each<Case>([
  [
    'outreach',
    "Hi Martin, I'm new to the insurance world and trying to figure things out. Would you be up for a quick virtual coffee to share some of your wisdom?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Mrs Bello, my name is Chidi and I am conducting a survey on cold storage for my master's thesis at Nsukka. Kindly spare ten minutes on Friday to answer eight questions by phone.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Anna, we don't know each other, but I saw that you work at Novo. I'm applying there next week. Would you mind giving me a referral?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Good day ma, please is your organisation currently employing? I am a graduate of accounting with two years experience.',
    { first_contact: true },
  ],
  [
    'outreach',
    'hey there, do you guys need any more baristas? i can do weekends',
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Sir Adekunle, I am a young photographer based in Ibadan. I cover weddings, birthdays and corporate events at very affordable rates. It would be a privilege to work with you.',
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Jane, we help mid-sized law firms cut their document review time in half. Companies like yours save an average of 200 hours per quarter. Are you free for a 20 minute demo on Tuesday or Wednesday?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello! I stumbled upon your profile and I'm really inspired by your career. I'd love to connect and hear about your journey. Let me know if you'd be open to a chat!",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Mr Singh, I'm a fresher looking for a start in civil engineering. Please give me one chance in your company. Any help will be highly appreciated.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi, I know this is a bit out of the blue. I'm raising money for my start-up and wondered whether you'd invest in us, or lend us 5,000 for two months?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Carvalho, I have been in sales for six years and I am hungry for the next level. I want to lead a team by the time I'm thirty and my present company will never give me that. Would you talk to me about getting into yours?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr Haddad, I'm a highly motivated engineer with excellent grades and a passion for leadership. I have won three prizes and I am certain I'm destined for bigger things. I want to work with the best. I hope to hear from you.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear agency, I've uploaded my CV to your portal. I can't be bothered with applications, so please get me into something that pays well and let me know when I should come in.",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Sir/Madam, we are a leading supplier of ergonomic chairs. May we send you our new price list for 2027?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi everyone! I'm reaching out to all my contacts because I'm leaving teaching at Christmas. If you hear of anything, please let me know!",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Raj, hope you're well. I came across your profile while looking at people at Infosys. Could you have a look at my resume and forward it to the hiring team? Thanks in advance!",
    { first_contact: true },
  ],
  [
    'outreach',
    'Good morning sir, I am requesting for industrial attachment in your firm from February to July. I am a hardworking student from Eldoret.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Park, I'm writing a piece for the student paper about people who changed careers late. Could I ring you for fifteen minutes this week?",
    { first_contact: true },
  ],
])('speaks: %s "%s"', (kind, text, context) => {
  expect(found(noHomework, kind, text, context)).not.toEqual([])
})

test.each<Case>([
  [
    'outreach',
    "Dear Dr Osei, I sat in on your session about river blindness in Kumasi last March and have used your three-question intake ever since. Would you let me translate it into Twi? I'd send you the draft by the 15th.",
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Lucia, Tomasz from the Gdansk office said you are the person who got the label printer to talk to the old scale. We have the same pair. Which driver did you end up with?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Petra, your answer about sourdough on the forum saved my bakery's Monday. One thing I still don't get: do you cool the dough before or after shaping?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Professor Achebe, in your 2019 paper on harmattan dust you left out the Jos plateau readings. I have eleven months of them. Shall I send you the file?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Ms Lindgren, my cousin Ebba took your night class in bookbinding and came home with a notebook I've been jealous of since. Is there still a place in the January course?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Kirsten, we both know Arne from the ski patrol; he reckons you have the only working avalanche beacon tester north of Bergen. May I borrow it for a morning in week 50? I'd bring it back the same day with cake.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Ms Park, you went from goldsmith to dentist at 41; I read it in the alumni letter. I'm writing about late changes for the student paper. Could I ring you for fifteen minutes this week?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Alex,\n\nYour status page says your support inbox had a backlog of nine days in October, and three people mentioned it in the app reviews. We cleared a similar one for a ticket shop in Ghent in two weeks.\n\nIf it would help, I can show you what we did in 15 minutes on Tuesday at 10. If the backlog is gone by now, ignore me.\n\nMonica',
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Sarah! Your post on the three interviews you failed before Monzo is pinned over my desk. In the second one you changed the metric halfway. Would you do that again? I have the same round on Friday.',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr Sharma, I'm a PhD student in Pune and I maintain a small Python wrapper around the tide library you released in 2020. The July release renamed two functions without a note. Is that meant to stay, or shall I wait with my own update?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Dr Rossi, I am recovering from the same knee operation that you describe in your blog, seven weeks in. On which day did you dare to cycle again?',
    { first_contact: true },
  ],
  [
    'outreach',
    'Hello Ivana, I bought the green jacket at your market stall in Split and the zip gave up after two days. Could you tell me which zip it is, so that I can sew in a new one?',
    { first_contact: true },
  ],
  [
    'outreach',
    'Dear Mr Novak, I understand from the parish newsletter that you keep the old school registers. My grandfather is said to have been expelled in 1931. Would you have a look under Havel, or let me do it?',
    { first_contact: true },
  ],
  [
    'intro_request',
    "Hi Sam, would you introduce me to Leila Farahani? She insured the two tall ships in Cork, and ours needs cover by May. I've written four lines you can forward.",
    { first_contact: false },
  ],
  [
    'intro_request',
    "Hey Ruth, I'm looking for someone at the port who knows why the cranes stop at 25 knots. Is that your brother's team? If so, would you ask him whether I may ring?",
    { first_contact: false },
  ],
  [
    'intro_request',
    'Hello Theo, could you introduce me to your boss? Our theatre is looking for someone who has moved a whole costume store, and she did that in 2022.',
    { first_contact: false },
  ],
  [
    'outreach',
    "Hello Mr Fofana, I rent the plot next to yours. The slugs come from my side, I'm told. Shall we put up one fence or two?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Dr Sato, my supervisor, Ines Roth, shared a lab with you in Uppsala. I'm measuring lake ice with her old probe. Did yours drift below minus ten as well?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hi Kwesi, that goal from the halfway line in the staff cup was yours, wasn't it? We need a left foot for the hospital league on Thursdays at seven.",
    { first_contact: true },
  ],
  [
    'outreach',
    "Dear Mr Ek, I'm the daughter of the man who sold you the red tractor in 1998. He's turning eighty and would love to see it once more. Could we come by on the 14th?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi Rui, saw the storyboard for the cod film in the hallway. I mix sound two floors down and have an hour of harbour at dawn. Want it?',
    { first_contact: true },
  ],
  [
    'outreach',
    'Good morning Mr Byrne, as a reader of the Harbour Log for ten years I never missed an issue. Why did you drop the tide page?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mrs Petit, for the village book I'm collecting recipes that nobody wrote down. Everyone says yours is the rhubarb one. Could I watch you make it?",
    { first_contact: true },
  ],
  [
    'outreach',
    'Hi! Congrats on the new bakery in Elm Street. I painted the sign for the shop that was there before; the old letters are still under yours. Want a photo?',
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello, we're hiring out our barn for parties again. Your supper club in the dairy looked cramped; would you like to see it?",
    { first_contact: true },
  ],
  [
    'outreach',
    "Hello Mr Reyes,\n\nI use your R package for tide tables in the harbour office at Vigo, every morning at six. Since the update, the low water for Baiona comes out as NA whenever the clock changes. I've written a small test that shows it (below), and I think line 88 should use UTC.\n\nShall I open a pull request, or would you rather do it yourself?\n\nMarta",
    { first_contact: true },
  ],
])('keeps quiet: %s "%s"', (kind, text, context) => {
  expect(found(noHomework, kind, text, context)).toEqual([])
})
