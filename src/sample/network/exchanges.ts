import type { Circle } from './neighbours.ts'

/** A mail and its answer. The answer asks nothing, so the matter is closed. */
export type Exchange = {
  readonly circle: Circle | 'any'
  readonly subject: string
  readonly first: string
  readonly answer: string
}

/** What people in the sample network write to each other. */
export const EXCHANGES: readonly Exchange[] = [
  {
    circle: 'any',
    subject: 'The book you mentioned',
    first:
      'I found a copy of the book you mentioned, second-hand and full of pencil notes. Would you like it when I am done?',
    answer: 'Yes please, pencil notes and all. I will bring you the one on maps in exchange.',
  },
  {
    circle: 'any',
    subject: 'How did it go?',
    first: 'I thought of you this morning. How did the presentation go?',
    answer:
      'Better than I feared. They kept asking questions until the caretaker switched the lights off.',
  },
  {
    circle: 'any',
    subject: 'A name for you',
    first:
      'You were looking for someone who understands old file formats. Shall I put you in touch with a former colleague?',
    answer: 'That would help a great deal. Give them my address, and tell them there is no hurry.',
  },
  {
    circle: 'any',
    subject: 'Thank you for Thursday',
    first: 'Thank you for Thursday. I went home with three ideas and a lighter head.',
    answer: 'It was a pleasure. I have already tried one of yours on my team and it worked.',
  },
  {
    circle: 'any',
    subject: 'The slides',
    first:
      'Could you share the slides with the blue diagram? I would like to show it to our volunteers, with your name on it.',
    answer:
      'Here they are, and you are welcome to change the colours. The source file is in there too.',
  },
  {
    circle: 'any',
    subject: 'Congratulations',
    first: 'I just heard about the award. Congratulations, and nobody deserves it more.',
    answer:
      'Thank you! Half of it belongs to the people who carried the boxes, and I told them so.',
  },
  {
    circle: 'any',
    subject: 'Small favour with a form',
    first: 'I have to describe our work in a hundred words. Would you read it with fresh eyes?',
    answer: 'Done, it is nearly there. I moved your best sentence to the front.',
  },
  {
    circle: 'any',
    subject: 'In town on the 14th',
    first: 'I will be in town on the 14th. Is there time for a walk along the canal?',
    answer: 'There is. Four o’clock at the lock, and I know where the good cake is.',
  },
  {
    circle: 'any',
    subject: 'The article on opening hours',
    first:
      'This article made me think of your Sunday experiment. The part about evening staff is the useful one.',
    answer: 'I read it twice. We will try their idea of pairing new people with old hands.',
  },
  {
    circle: 'any',
    subject: 'Back from holiday',
    first: 'I am back, sunburnt and rested. What did I miss?',
    answer: 'Only a small flood and a large success: the grant came through.',
  },
  {
    circle: 'any',
    subject: 'A question about contracts',
    first: 'You have been freelance before. What would you put into a first contract?',
    answer:
      'Two things: when they pay, and how many rounds of changes are included. I attach mine.',
  },
  {
    circle: 'any',
    subject: 'Your talk is online',
    first:
      'The recording of your talk is online. The audience laughed at exactly the right moments.',
    answer: 'Oh good, I could not hear them from up there. Thank you for telling me.',
  },
  {
    circle: 'any',
    subject: 'Reading group in spring',
    first: 'Would you like to join a small reading group in spring? Six people, one long book.',
    answer: 'Count me in, as long as the book fits into a coat pocket.',
  },
  {
    circle: 'any',
    subject: 'Recommendation for Milena',
    first:
      'Milena applied at your place and asked me for a word. She is careful, curious and kind to beginners.',
    answer: 'That settles it, she is on the list for interviews. I will tell you how it goes.',
  },
  {
    circle: 'any',
    subject: 'New address',
    first: 'We have moved across the river at last. The kettle works, the shelves do not.',
    answer: 'Good luck with the shelves. I can lend you a drill and an afternoon.',
  },
  {
    circle: 'any',
    subject: 'The timetable for next year',
    first: 'Here is a first timetable for next year. Does the second week of May suit you?',
    answer: 'It does. I have put it in pencil and told the others to keep it free.',
  },
  {
    circle: 'librarians',
    subject: 'Labels for the local collection',
    first:
      'We want to relabel the local collection so that people can find their own street. How did you name the sections?',
    answer:
      'By the names people use, not the official ones. I send you our list with all the arguments we had.',
  },
  {
    circle: 'librarians',
    subject: 'Northern meeting: agenda',
    first: 'Could you take ten minutes at the northern meeting to tell how the seed library began?',
    answer: 'Gladly. I will bring the wooden box, it explains itself.',
  },
  {
    circle: 'librarians',
    subject: 'Training day on care of paper',
    first: 'We are planning a training day on damp and old paper. Is there someone you would ask?',
    answer:
      'Ask the conservators in Hull, they teach with their hands. I have told them you might write.',
  },
  {
    circle: 'librarians',
    subject: 'Volunteers',
    first:
      'Three of our volunteers would like to see how another library does story time. May they visit?',
    answer: 'Any Wednesday. Tell them to sit on the floor with the others.',
  },
  {
    circle: 'librarians',
    subject: 'The new catalogue',
    first: 'You moved your catalogue last year. What would you do differently?',
    answer: 'I would test the search with children first. They find every fault in ten minutes.',
  },
  {
    circle: 'librarians',
    subject: 'Letter to the council',
    first: 'The draft of the letter to the council is below. Please make it shorter.',
    answer: 'I cut it by half and kept the story of the night reader. It is the strongest part.',
  },
  {
    circle: 'leeds',
    subject: 'Data breakfast in October',
    first:
      'Would you show the bus map at the data breakfast in October? Ten minutes and good bread.',
    answer: 'Yes to both. I will bring the version with the mistakes, it is more instructive.',
  },
  {
    circle: 'leeds',
    subject: 'Room for twenty',
    first: 'Do you know a room in Leeds for twenty people, with a ramp and a kitchen?',
    answer: 'The arches by the station. Ask for Keziah and say that I sent you.',
  },
  {
    circle: 'leeds',
    subject: 'The loan figures',
    first: 'Here are the loan figures as a plain table, without names. What do you see in them?',
    answer: 'A dip in every school holiday and a lovely rise in audio books. I drew it, see below.',
  },
  {
    circle: 'leeds',
    subject: 'Sunday walk',
    first: 'A few of us walk from Otley on Sunday. There is room for one more and a dog.',
    answer: 'The dog says yes. I will bring soup in a flask.',
  },
  {
    circle: 'leeds',
    subject: 'Mentoring at the youth hub',
    first:
      'The youth hub looks for someone to talk about working with data. You would be good at it.',
    answer:
      'I said yes this morning. It is two evenings, and they asked better questions than my boss.',
  },
  {
    circle: 'leeds',
    subject: 'Accessibility check',
    first: 'Could you look at our booking page with a screen reader for a quarter of an hour?',
    answer: 'I did, and wrote down six small things. The date picker is the only hard one.',
  },
  {
    circle: 'wexmoor',
    subject: 'Ten years!',
    first:
      'Ten years since we left Wexmoor, can you believe it? A few of us think of a weekend there.',
    answer: 'I would come, and I would bring the photographs that nobody has seen.',
  },
  {
    circle: 'wexmoor',
    subject: 'Students who ask about libraries',
    first:
      'Two of my students want to know what working in a library is like. May I give them your address?',
    answer: 'Of course. Tell them to ask me about the bad days as well.',
  },
  {
    circle: 'wexmoor',
    subject: 'The choir recording',
    first: 'I found the recording of the choir in a drawer. We were better than I remembered.',
    answer: 'Send it! My mother has been asking for years.',
  },
  {
    circle: 'wexmoor',
    subject: 'A change of direction',
    first:
      'I am thinking of leaving consulting for something with fewer flights. How did you decide?',
    answer:
      'I wrote down what a good Tuesday looks like and looked for that. Come by, I will tell you all of it.',
  },
  {
    circle: 'press',
    subject: 'Proofs',
    first: 'The proofs are here and the cover is even better on paper. Shall I send you one?',
    answer: 'Please do, to the library. I want to put it in the window.',
  },
  {
    circle: 'press',
    subject: 'Reader for a manuscript',
    first: 'I have a manuscript about lighthouses and need an honest reader. Would you?',
    answer: 'I loved the first half and was lost in the second. My notes are in the margins.',
  },
  {
    circle: 'press',
    subject: 'Launch in the reading room',
    first: 'Could the launch be in your reading room? Forty chairs and a glass of something.',
    answer: 'It could, and the piano is tuned again. I keep the first Friday free for you.',
  },
  {
    circle: 'press',
    subject: 'Permissions',
    first: 'Who at your house handles permissions for old maps now?',
    answer: 'That is me for the moment. Send me the page numbers and I will do it this week.',
  },
  {
    circle: 'aldermoor',
    subject: 'Rota for the weekend',
    first: 'Can you take the Saturday morning if I take the late Thursday?',
    answer: 'Gladly, I like the quiet hour before ten. I have changed it in the rota.',
  },
  {
    circle: 'aldermoor',
    subject: 'The heating, again',
    first: 'The reading room is at fifteen degrees. Is the engineer still coming today?',
    answer: 'He was here at noon, it was a valve. It should be warm by four.',
  },
  {
    circle: 'aldermoor',
    subject: 'Story time numbers',
    first: 'Story time had forty-one children on Saturday. We need more cushions.',
    answer: 'Ordered, and the trustees laughed out loud when they saw the line in the budget.',
  },
  {
    circle: 'aldermoor',
    subject: 'Plan for the exhibition',
    first: 'Here is the plan for the map exhibition. The big one hangs where the light is soft.',
    answer: 'I like it. I would move the harbour map to eye level for children.',
  },
  {
    circle: 'aldermoor',
    subject: 'Report for the trustees',
    first:
      'The report for the trustees is done, four pages with one good chart. Would you check the figures?',
    answer: 'All correct but one: loans in March were 9,412. The chart is a joy.',
  },
  {
    circle: 'abroad',
    subject: 'Exchange of colleagues',
    first:
      'We could host one of your colleagues for a week in autumn. There is a room above the library.',
    answer: 'Oksana would love to. She starts to learn the language with a picture book.',
  },
  {
    circle: 'abroad',
    subject: 'Open Shelves call',
    first:
      'Shall we prepare the next Open Shelves call together? I would like to hear more from the small libraries.',
    answer: 'Yes, and let them speak first this time. I send you three names.',
  },
  {
    circle: 'abroad',
    subject: 'Translation of the guide',
    first: 'The guide is now in our language too. May we print fifty copies for the branches?',
    answer: 'As many as you like, that is what it is for. Send me one for the shelf.',
  },
  {
    circle: 'abroad',
    subject: 'Records in two scripts',
    first: 'How do you keep names that come in two scripts together in your records?',
    answer:
      'Both on the same record, the one on the book first. I send you our rule, it is half a page.',
  },
  {
    circle: 'abroad',
    subject: 'Your visit',
    first: 'The archive has said yes, you can see the depot when you come. Wear warm socks.',
    answer: 'Warm socks are packed. I look forward to it more than to the conference.',
  },
]

/** Short pairs for LinkedIn messages. */
export const SHORT_EXCHANGES: readonly { readonly first: string; readonly answer: string }[] = [
  {
    first: 'Good to connect after the breakfast. Your point about small tables stayed with me.',
    answer: 'Likewise! I took your question back to the team.',
  },
  {
    first: 'I saw your post on volunteers. May I share it in our newsletter?',
    answer: 'Please do, with a link to the group.',
  },
  {
    first: 'Do you still have the list of printers you spoke of?',
    answer: 'I do, here it is. The second one is the most patient.',
  },
  {
    first: 'Thank you for the kind words on the exhibition.',
    answer: 'They were meant. My daughter now draws maps of everything.',
  },
  {
    first: 'Is the reading room open in August?',
    answer: 'It is, from ten to four, and it is wonderfully cool.',
  },
]

/** What meetings are called. */
export const OCCASIONS = ['Coffee', 'Lunch', 'Walk', 'Planning', 'Catch-up'] as const
