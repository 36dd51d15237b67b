import type { Exchange } from '../exchange.ts'

/** Around the Leeds Data Breakfast. */
export const AROUND_LEEDS: readonly Exchange[] = [
  {
    subject: 'The next data breakfast',
    first:
      'Would you show {the bus map|the bin routes|your tree count|the rain gauges} {at the next data breakfast|over bread next time|to the breakfast crowd}? {Ten minutes and good bread|A quarter of an hour, no slides needed|Eight minutes, and somebody else washes up}.',
    answer:
      'Yes to both. I will bring {the version with the mistakes|the paper one|the one that moves|the numbers behind it|the jar it came in}, it is {more instructive|shorter|the one people ask about}.',
  },
  {
    subject: 'Room for {twenty|thirty|a dozen}',
    first:
      'Do you know a room in Leeds for {twenty|thirty|a dozen} people, with a ramp and {a kitchen|a piano|windows that open|a door that shuts}?',
    answer:
      '{The arches by the station. Ask at the bar and say that I sent you|The chapel hall in Armley, cheap and warm|The upstairs room of the allotment club, if it does not rain}.',
  },
  {
    subject: 'The {loan|cycle counter|energy} figures',
    first:
      'Here are the {loan|cycle counter|energy} figures as a plain table, without names. What do you see in them?',
    answer:
      'A dip in every {school holiday|wet week|January} and a lovely rise {in audio books|on the first warm Sunday|whenever there is cake}. I drew it, see {below|overleaf}.',
  },
  {
    subject: '{Sunday|Saturday} walk',
    first:
      'A few of us walk {from Otley|along the Aire|up to the Chevin|round Eccup|to Saltaire} on {Sunday|Saturday}. Boots, sandwiches, home by {four|dusk|tea time}.',
    answer:
      'The dog says yes. I will bring {soup in a flask|the plum cake|the good map|gingerbread|an umbrella each} and {a spoon for you|a blanket|no complaints about the weather}.',
  },
  {
    subject: 'Mentoring at the youth hub',
    first:
      'The youth hub looks for someone to talk about {working with data|first jobs|how maps lie}. {You would be good at it|I thought of you at once}.',
    answer:
      'I said yes this morning. It is two evenings, and they asked {better questions than my boss|what I earn|whether it is boring, and when}.',
  },
  {
    subject: 'Accessibility check',
    first:
      'Could you look at our {booking page|timetable|sign-up form|map} with a screen reader {for a quarter of an hour|before we go live|and be honest}?',
    answer:
      'I did, and wrote down {six|four|nine} small things. The {date picker|pop-up|colour of the links} is the only hard one.',
  },
  {
    subject: 'The stall at {Kirkgate Market|the station|the summer fair}',
    first:
      'We have a stall at {Kirkgate Market|the station|the summer fair} for one day, to show what open data is good for. So far we have a table and {a poster|one balloon|good will}.',
    answer:
      'Something to touch: {the bus map in felt|a bowl of peas, one for each tree|a scale with two buckets}. I will lend you {the table|our big map|the good lamp|a tablecloth} {until Monday|for the day|with pleasure}.',
  },
  {
    subject: 'Which {chart|colour|axis}?',
    first:
      'Would you have {five minutes|a moment on the phone|a short coffee} {to help me choose a chart|for a chart that looks like a hedgehog|for a table with too many columns|to talk me out of a pie chart}?',
    answer:
      'Bars, sorted, and the title says what one should see. I will sketch {it|two of them|the one I mean} on {a napkin|paper|the train|the back of a menu} {tonight|tomorrow|on Friday|this evening|over breakfast} and send you {a photograph|the drawing|a picture of it|the picture}.',
    later: { days: 0.3, words: 'The sketch is attached, with a coffee ring as the legend.' },
  },
  {
    subject: 'Leaving {drinks|cake|lunch} for {Bartek|Winnie|Joel|Samina|Old Terry}',
    first:
      '{Bartek|Winnie|Joel|Samina|Old Terry} leaves on {Friday|Thursday|Tuesday}, after eleven years. There will be {drinks|cake|lunch} in the yard.',
    answer:
      'I know, and I mind. I will {write something in the card|bring the group photograph|say a few words|collect for a present} for {Bartek|Winnie|Joel|Samina|Old Terry} {on the day|before then|with a joke or without}.',
  },
  {
    subject: 'The bakery queue',
    first:
      'I counted the queue at the bakery for {a week|ten mornings|a month}, as one does. {Nine|Fourteen|Twenty-two} people at {eight|half past seven|nine}, {whatever the weather|rain or shine}.',
    answer:
      'You need {a longer series|a holiday|a bun}, and I need the file. {This is the best data I have seen all year|Please plot it against the smell|My wife says we should be friends}.',
  },
  {
    subject: 'A script that {stopped|shouts|sulks}',
    first:
      'The script you wrote for our {rota|mailing labels|stock list|room plan} has {stopped|begun to shout|started to sulk}. {Nobody touched it, of course|The week now has eight days|It says “undefined” a great deal}.',
    answer:
      'It thinks it is still {March|2019|winter}, poor thing. I will mend {it|the dates|that line|what I broke} {this evening|on Sunday|by Wednesday|on the train tomorrow|next week} and leave {a note|a line|a warning|a word} for you.',
    later: {
      days: 0.4,
      words:
        'I have mended it: one line and a comma. The {note|line|warning|word} I promised you is in the folder.',
    },
  },
  {
    subject: 'Bread',
    first:
      'The breakfast needs bread for {thirty|forty|sixty}, and my baker is {on holiday|in love|closed on Tuesdays}. Who {is yours|bakes for you}?',
    answer:
      'The one on {Harrogate Road|Kirkstall Lane|Roundhay Road}, {order by noon and ask for the ends|cash only, and she remembers faces|go early}.',
  },
]
