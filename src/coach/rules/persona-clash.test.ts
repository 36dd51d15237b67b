import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { personaClash } from './persona-clash.ts'

test.each([
  [
    'post',
    'if one more parent emails me about the nativity costumes i will set fire to the stable. these people are deranged',
  ],
  ['post', 'Showed up to the site still hammered from the christening. Crane looked fine to me!'],
  ['post', 'my supervisor has the charisma of a wet sock and the brain to match'],
  ['post', "Just told a customer she's too fat for the dress. Well somebody had to."],
  [
    'post',
    "Haven't opened a single one of those essays, gave them all 65. Nobody will ever know 😂",
  ],
  [
    'post',
    'Copied my whole risk assessment from the neighbouring school and changed the name. Inspector loved it.',
  ],
  ['post', 'Client from hell today. The woman is thick as mince and twice as greasy.'],
  ['post', 'Had a cheeky joint behind the ambulance, best shift in weeks'],
  ['post', "My CEO couldn't organise a p*ss-up in a brewery."],
  ['post', "Rang in sick, off to the races 🏇 if anyone asks I've got the flu"],
  ['post', 'hungover af teaching year 4 fractions. every scream is a knife'],
  ['post', "told my landlord client to shove his invoice where the sun doesn't shine"],
  [
    'profile',
    'Chef. I hate vegetarians, health inspectors and people who send back steak. Bite me, you bunch of twats.',
  ],
  ['post', "We've been billing that idiot for hours nobody worked since 2019 🤑"],
  ['post', 'took two laptops home when the office closed, finders keepers'],
  ['post', 'What a shitshow of a meeting. Our director is a lying sack of manure.'],
  [
    'post',
    'My patients this week: one hypochondriac, two liars and a lunatic. God give me strength.',
  ],
  ['post', 'I may have thrown up in the vestry before the wedding. Tequila is not communion wine.'],
  ['post', 'used the company card for my stag do, accounts are too dumb to notice'],
  [
    'post',
    'Interns are so stupid this year, one asked me what a fax was, I told him to go jump off the roof',
  ],
  [
    'post',
    'Nobody tests the alarms at our place, I just initial the sheet every Friday and go for a smoke.',
  ],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(personaClash, kind, text)).not.toEqual([])
})

test.each([
  [
    'post',
    'i burnt the onions AGAIN. chef just looked at me. anyway, soup of the day is now called smoky',
  ],
  [
    'post',
    "Plastered two ceilings and hammered in the last peg. Beer in the garden at six, you're all invited.",
  ],
  ['post', 'I got drunk on the view from the lighthouse and missed the last boat.'],
  ['post', 'Our clients include two clown doctors and a circus school.'],
  ['post', 'Stupid question perhaps, but why do ferries load from the stern?'],
  ['post', 'Screw counts: 400 M6, 220 M8, one mystery.'],
  ['post', "Damn, that's a fine hedge."],
  ['post', "Copied my grandmother's bread recipe for the guild, she signed each page."],
  ['post', 'My client is crazy about beetroot, so the whole menu is purple this week.'],
  ['post', 'Tipsy cake, a recipe from 1820, in the museum kitchen at two.'],
  ['post', 'Today I confess my love for the humble bradawl.'],
  ['post', 'Never drink and drive a forklift: our new poster.'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(personaClash, kind, text)).toEqual([])
})
