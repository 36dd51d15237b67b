import { oneOf } from '../../../one-of.ts'

const CUSTOMERS = oneOf(String.raw`
  companies, firms, businesses, teams, clinics, schools, shops, restaurants, hotels,
  organi[sz]ations, in, with, like yours, such as yours, leading, \w+ers
`)

const CLIENTELE = oneOf(`
  nurseries, practices, clinics, schools, hotels, restaurants, shops, bakeries, firms, companies, teams,
  offices, businesses, councils, farms, garages, charities, museums, libraries, breweries, landlords
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
  String.raw`\b(?:\d+|ten|twenty|thirty|forty|fifty|dozens of|hundreds of|over \w+|more than \w+) (?:[\p{L}-]+ ){0,2}${CLIENTELE} (?:\w+ )?(?:switched|use|trust|rely|chose|signed|joined)`,
  String.raw`\b(?:we|our \w+) (?:take care of|look after|handle|run|automate|tell you|tells you|deliver)\b.{0,50}\b(?:for (?:\d+|forty|dozens|hundreds|over)|before you|so you)`,
  String.raw`\bat (?:half|a third|a fraction) (?:of )?(?:what|the (?:price|cost))|\bfollowing up on my (?:last|previous|earlier)\b|\bclose your file\b`,
  String.raw`\b(?:does|handles|chases|tells|gives|takes|finds|keeps|sends|writes) (?:the |you |your |all )?[^.?!]{0,30}\bfor you\b`,
  String.raw`\b(?:show|give) you (?:the|our|a) (?:new |latest )?(?:price|quote|demo|range|samples?|catalogue|brochure|system|model|scanner|machine|product)\b|\bour (?:\p{L}+ )?(?:cleaners|drivers|engineers|installers|crews?) already\b`,
  String.raw`\b(?:free trial|quick demo|product demo|no obligation|case stud(?:y|ies)|certification|inboxes)\b`,
]

export const SELLING = [...SELLS]
