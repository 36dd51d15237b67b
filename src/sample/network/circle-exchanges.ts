import type { Exchange } from './exchange.ts'

/** What people of one circle write about. */
export const CIRCLE_EXCHANGES: readonly Exchange[] = [
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
