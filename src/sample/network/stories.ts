/** What is told in full: the moments from which Today lives. Times are days before now, at an hour of the day. */

export type StoryMail = {
  /** `Given Family` of a neighbour or newcomer. */
  readonly who: string
  readonly out: boolean
  readonly daysAgo: number
  readonly hour: number
  readonly subject: string
  /** Mails of one story belong to one thread. */
  readonly thread: string
  readonly text: string
  readonly cc?: readonly string[]
}

export const STORY_MAILS: readonly StoryMail[] = [
  {
    who: 'Sofia Marchetti',
    out: true,
    daysAgo: 6,
    hour: 10,
    thread: 'trieste',
    subject: 'Your week in Leeds',
    text: 'The trustees said yes: you can have the room above the library for the whole week in March. Oksana has already promised to show you the harbour collection.\n\nI could use some advice on grants for your travel costs; nobody here has applied for any.',
  },
  {
    who: 'Sofia Marchetti',
    out: false,
    daysAgo: 3,
    hour: 16,
    thread: 'trieste',
    subject: 'Re: Your week in Leeds',
    text: 'What wonderful news, thank you! I am looking at trains from London now.\n\nCould you tell me which evening the Northern Librarians meet that week? I would like to stay for it if I can.\n\nAnd we could use some help with cataloguing our old harbour photographs, when you are next in Trieste.',
  },
  {
    who: 'Imogen Thornbury',
    out: false,
    daysAgo: 8,
    hour: 11,
    thread: 'second-years',
    subject: 'Twenty minutes with our second-years?',
    text: 'Our second-years choose their placements in January, and hardly any of them know that libraries need people who can work with data.\n\nWould you speak to them for twenty minutes, on a screen or in the old hall?',
  },
  {
    who: 'Imogen Thornbury',
    out: true,
    daysAgo: 7,
    hour: 9,
    thread: 'second-years',
    subject: 'Re: Twenty minutes with our second-years?',
    text: 'With pleasure, and in the old hall please. I will bring two things we got wrong, they always ask about those. I am happy to help with cataloguing and metadata afterwards too.',
  },
  {
    who: 'Jonas Lindgren',
    out: false,
    daysAgo: 21,
    hour: 9,
    thread: 'visit',
    subject: 'The map viewer, and Leeds at last',
    text: 'The conference in Manchester pays for my train, so I can come to Leeds at last. I would love to see how you show the map collection on a small screen.\n\nBy the way, we are looking for a translator for the letters of our Polish collection.',
  },
  {
    who: 'Jonas Lindgren',
    out: true,
    daysAgo: 20,
    hour: 14,
    thread: 'visit',
    subject: 'Re: The map viewer, and Leeds at last',
    text: 'Come! I have put a coffee at the Corn Exchange into the calendar, and afterwards I will take you to the map room. I will send you the draft of our viewer before then.',
  },
  {
    who: 'Gwen Prothero',
    out: false,
    daysAgo: 92,
    hour: 15,
    thread: 'introduction',
    subject: 'Introduction: Robin, meet Amara',
    cc: ['Amara Nwokedi'],
    text: 'Robin, I would like to introduce Amara Nwokedi, who is opening the stores of the Tidewater Museum to visitors. Amara, Robin has done the same with a library cellar and a very small budget.\n\nI think you will enjoy each other. Over to you both.',
  },
  {
    who: 'Amara Nwokedi',
    out: true,
    daysAgo: 91,
    hour: 9,
    thread: 'introduction',
    subject: 'Re: Introduction: Robin, meet Amara',
    text: 'Thank you, Gwen, I have moved you to bcc to spare your inbox.\n\nAmara, I would be glad to show you our cellar, dehumidifier and all. Most Fridays are good.',
  },
  {
    who: 'Amara Nwokedi',
    out: false,
    daysAgo: 90,
    hour: 17,
    thread: 'introduction',
    subject: 'Re: Introduction: Robin, meet Amara',
    text: 'A Friday it is. I will bring our floor plan and my best questions.',
  },
  {
    who: 'Elif Demirhan',
    out: false,
    daysAgo: 206,
    hour: 12,
    thread: 'new-studio',
    subject: 'The studio moves',
    text: 'We have the keys to the new studio by the canal. It will be a loud spring, with builders in every corner, but the light is beautiful.',
  },
  {
    who: 'Elif Demirhan',
    out: true,
    daysAgo: 205,
    hour: 18,
    thread: 'new-studio',
    subject: 'Re: The studio moves',
    text: 'How lovely. I will come and see it when the dust has settled, and bring the big plant from my office.',
  },
  {
    who: 'Tomás Herrera Luna',
    out: false,
    daysAgo: 692,
    hour: 10,
    thread: 'logbooks',
    subject: 'The logbooks',
    text: 'We begin with the ships’ logbooks next month: four thousand of them, and every captain with a hand of his own. I shall be under paper for a good while.',
  },
  {
    who: 'Tomás Herrera Luna',
    out: true,
    daysAgo: 690,
    hour: 11,
    thread: 'logbooks',
    subject: 'Re: The logbooks',
    text: 'I am green with envy. Keep one page with a storm on it for me.',
  },
  {
    who: 'Kate Lowe',
    out: false,
    daysAgo: 48,
    hour: 20,
    thread: 'york',
    subject: 'York, and an old photograph',
    text: 'I was tidying the attic and found us all on the library steps, in those scarves. I have put it in the post to you.',
  },
  {
    who: 'Kate Lowe',
    out: true,
    daysAgo: 47,
    hour: 8,
    thread: 'york',
    subject: 'Re: York, and an old photograph',
    text: 'It came this morning and now hangs above my desk. We look as if we knew something.',
  },
  {
    who: 'Noriko Ishizaki',
    out: true,
    daysAgo: 9,
    hour: 13,
    thread: 'damp',
    subject: 'Damp in the map drawers',
    text: 'You were right about the drawers: there was a damp corner behind the third one. I will send you the readings of the first week on Friday.',
  },
  {
    who: 'Aoife Brannigan',
    out: false,
    daysAgo: 8,
    hour: 9,
    thread: 'launch',
    subject: 'The launch in February',
    text: 'The author has said yes to the reading room and wants to bring her grandmother’s accordion. I have told the printer to hurry.',
  },
  {
    who: 'Fergus Macrae',
    out: false,
    daysAgo: 12,
    hour: 16,
    thread: 'shelf-plan',
    subject: 'A plan for our school library',
    text: 'The governors meet before Christmas and want to see a plan for the new shelves.\n\nCould you look over my draft before it goes to them? It is three pages.',
  },
  {
    who: 'Fergus Macrae',
    out: true,
    daysAgo: 10,
    hour: 9,
    thread: 'shelf-plan',
    subject: 'Re: A plan for our school library',
    text: 'I read it on the train and liked it. Put the reading corner on page one: it is what they will remember.',
  },
  {
    who: 'Leila Farhadi',
    out: false,
    daysAgo: 6,
    hour: 14,
    thread: 'poems',
    subject: 'Poems in search of a house',
    text: 'My Hafez translations are done, all sixty, and I know nobody who prints such things in the north.\n\nCould you introduce me to your friend at Fennimore Press?',
  },
  {
    who: 'Rashid Al-Karim',
    out: false,
    daysAgo: 1,
    hour: 8,
    thread: 'catalogue',
    subject: 'How did you choose yours?',
    text: 'We have to decide on a new catalogue by spring, and every salesman promises the moon.\n\nWould you have twenty minutes to tell me how you chose yours, and what you would do otherwise now?',
  },
]

/** Met at an event and nowhere else yet. */
export type Newcomer = {
  readonly given: string
  readonly family: string
  readonly title: string
  readonly organisation: string
  readonly city: string
  readonly email: string
  /** Which gathering, by name. */
  readonly at: string
  /** LinkedIn connection made so many days ago. */
  readonly connected: number | null
  /** The owner's note on LinkedIn. */
  readonly note: string
}

export const NEWCOMERS: readonly Newcomer[] = [
  {
    given: 'Temilade',
    family: 'Brooks-Ajayi',
    title: 'Community Archivist',
    organisation: 'Chapeltown Memory Project',
    city: 'Leeds',
    email: 'temilade@chapeltownmemory.example',
    at: 'Open Shelves Evening',
    connected: 2,
    note: 'Met at the Open Shelves Evening. Records market songs with grandparents and looks for a working tape player. We have one in the cellar.',
  },
  {
    given: 'Aurelio',
    family: 'Santomauro',
    title: 'Transport Planner',
    organisation: 'Upland Council',
    city: 'Bradford',
    email: 'aurelio.santomauro@uplandcouncil.example',
    at: 'Leeds Data Breakfast 31',
    connected: null,
    note: '',
  },
]

/** Meetings ahead. `inDays` 1 is tomorrow. */
export const MEETINGS_AHEAD: readonly {
  readonly title: string
  readonly with: readonly string[]
  readonly inDays: number
  readonly hour: number
  readonly minutes: number
  readonly place: string
}[] = [
  {
    title: 'Coffee with Jonas at the Corn Exchange',
    with: ['Jonas Lindgren'],
    inDays: 1,
    hour: 15,
    minutes: 60,
    place: 'Corn Exchange, Leeds',
  },
  {
    title: 'Northern Librarians: programme for spring',
    with: ['Gwen Prothero', 'Noriko Ishizaki', 'Rashid Al-Karim'],
    inDays: 4,
    hour: 16,
    minutes: 90,
    place: 'Video call: https://meet.example/northern',
  },
  {
    title: 'Lunch with Samir',
    with: ['Samir Haddadi'],
    inDays: 6,
    hour: 12,
    minutes: 60,
    place: 'Aldermoor Library, Leeds',
  },
]

/** What the newer LinkedIn export says of people whom the older one had elsewhere. */
export const NEWS: readonly {
  readonly who: string
  readonly title: string
  readonly organisation: string
}[] = [{ who: 'Priya Ramamurthy', title: 'Head of Product', organisation: 'Fernbank Water' }]

/** Birthdays, days from today. */
export const BIRTHDAYS: readonly { readonly who: string; readonly inDays: number }[] = [
  { who: 'Marta Zielonka', inDays: 1 },
  { who: 'Hugo Delaroche', inDays: 4 },
  { who: 'Ruth Abernethy', inDays: 40 },
  { who: 'Noriko Ishizaki', inDays: 96 },
  { who: 'Tomás Herrera Luna', inDays: 150 },
]

/** Who stands a second time in the address book, under another name and address. */
export const SECOND_ENTRIES: readonly {
  readonly given: string
  readonly family: string
  readonly email: string
}[] = [
  { given: 'Kate', family: 'Lowe', email: 'kate.lowe@letterbox.example' },
  { given: 'Seun', family: 'Adebanjo', email: 'seun.adebanjo@letterbox.example' },
  { given: 'Anna', family: 'Nowicka', email: 'nowicka.a@letterbox.example' },
]
