import { expect, test } from 'vitest'
import { found } from '../testing.ts'
import { jackOfAllTrades } from './jack-of-all-trades.ts'

test.each([
  ['profile', 'Lawyer, pastry chef, DJ, personal trainer, forex trader'],
  ['profile', 'Notary ✦ Surf instructor ✦ Piano tuner ✦ Insurance broker ✦ Clown'],
  [
    'pitch',
    "Hello, I'm Tola. By day I do payroll, in the evening I make wigs, I also raise snails and on Sundays I play keyboard for weddings.",
  ],
  ['profile', 'I code, I bake, I fix roofs, I teach salsa. Try me!'],
  ['pitch', "My name's Gerry. Plumbing, tarot, translations, taxi: I do the lot."],
  ['profile', 'Midwife / welder / stand-up comedian / estate agent'],
  ['profile', 'Multi-passionate: nutrition coaching, drone filming, tax returns, dog training'],
  [
    'pitch',
    "What do I do? What don't I do! Catering, web design, hedge trimming, funeral singing.",
  ],
  ['profile', 'Teacher. Butcher. Blockchain consultant. Wedding singer.'],
  ['profile', 'A true Jill of all trades, ready for whatever comes'],
  ['profile', 'Nurse by training, realtor by day, baker by night and crypto investor at heart'],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(jackOfAllTrades, kind, text)).not.toEqual([])
})

test.each([
  ['profile', 'Translator, interpreter, subtitler'],
  ['profile', 'Photographer | Videographer | Drone pilot | Editor'],
  ['profile', 'Solicitor: wills, probate, care fees, and the odd quarrel over a hedge'],
  ['profile', 'Baker. Father of three. Runner. Bad guitarist.'],
  ['profile', 'Farmer: sheep, potatoes, holiday lets and a farm shop, all on the same forty acres'],
  ['profile', 'Former pilot, then teacher, then baker; now I grow mushrooms'],
  ['pitch', 'I plan, cook, serve and wash up for film crews in the Highlands.'],
  [
    'pitch',
    'I teach people who were nurses, drivers, farmers and cooks to write code for hospitals.',
  ],
  ['pitch', "I'm a vet: cows in the morning, dogs after lunch, paperwork by night, and one llama."],
  ['pitch', 'I keep the books for a florist, a DJ, a butcher and two dentists.'],
  ['profile', 'No jack of all trades: I tune pianos.'],
  ['profile', 'Wedding planner, florist, DJ, photographer: your whole wedding from one house'],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(jackOfAllTrades, kind, text)).toEqual([])
})
