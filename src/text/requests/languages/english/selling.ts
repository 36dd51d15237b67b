import { oneOf } from '../../../one-of.ts'

const CUSTOMERS = oneOf(String.raw`
  companies, firms, businesses, teams, clinics, schools, shops, restaurants, hotels,
  organi[sz]ations, in, with, like yours, such as yours, leading, \w+ers
`)

const IMPROVES = oneOf(`
  cut, cuts, cutting, sav(?:e|es|ed|ing), reduc(?:e|es|ed|ing), boost(?:s|ed|ing)?,
  increas(?:e|es|ed|ing), doubl(?:e|es|ed), halv(?:e|es|ed)
`)

/** The writer has something to sell: "our customers save nine hours a week" */
const SELLS = [
  String.raw`\b(?:our|my) (?:customers|clients)\b`,
  String.raw`\b(?:we|our \w+) (?:help|helps|helped|enable|supply|manufacture|produce|offer|specialise|specialize) (?:\w+ ){0,3}${CUSTOMERS}\b`,
  String.raw`\b${IMPROVES}\b.{0,50}(?:%|per ?cent|by (?:a|two) (?:third|half|quarter|thirds)|hours a (?:week|month)|costs)`,
  String.raw`\b(?:free trial|quick demo|product demo|no obligation|case stud(?:y|ies)|certification|inboxes)\b`,
]

export const SELLING = [...SELLS]
