import { oneOf } from '../../../one-of.ts'

const WHOSE = oneOf('an?, some, the, my, your, another, more, any')

const SMALL_THINGS = oneOf(`
  place to eat, (?:quiet )?table, date, parking, photo[a-zß-ÿœ]*, picture, word, way, solution,
  restaurant, hotel, film, present, gift, museum card, break, tickets?, lift, ride, chairs?, shower,
  nap, sleep, holiday, coffee, drink, beer, lunch, dinner, minute, moment, hug, hand, haircut,
  umbrella, reply, answer, decision, signature, invoice, receipt, copy, link, miracle, lift home,
  parking space, way out, excuse, rain, time, thing, idea, keys?, glasses, parking, table, seat,
  words, trouble, attention, look
`)

/** Of this one day or of no weight: "a coffee", "another way out". */
export const TRIFLES = new RegExp(
  String.raw`^(?:${WHOSE} )?(?:[a-zß-ÿœ]+ )?${SMALL_THINGS}s?\b`,
  'i',
)
