import { oneOf } from '../../../one-of.ts'

const PEOPLE = oneOf(String.raw`
  some(?:one|body), any(?:one|body), people, person, persons, partners?, co-?[a-zß-ÿœ]+ers?,
  co-?authors?, co-?founders?, lodgers?, flatmates?, room-?mates?, housemates?, investors?,
  sponsors?, volunteers?, hands, tenors?, sopranos?, altos?, bass(?:es|ists?)?, drummers?, carers?,
  nann(?:y|ies), au pairs?, mentors?, tutors?, coach(?:es)?, guides?, tenants?, buyers?, suppliers?,
  distributors?, importers?, publishers?, agents?, agenc(?:y|ies), customers?, clients?, staff,
  crew, interns?, apprentices?, trainees?, students?, pupils, participants?, subjects,
  interviewees, testers, reviewers?, treasurers?, secretar(?:y|ies), trustees?, witness(?:es)?
`)

const ROOMS = oneOf(`
  rooms?, flats?, houses?, apartments?, cottages?, desks?, studios?, workshops?, garages?, barns?,
  halls?, venues?, premises, offices?, shops?, stores?, warehouses?, sheds?, cellars?, plots?,
  allotments?, fields?, land, space, lodgings?, accommodation, home,
  place to (?:live|stay|rent|work|rehearse|store), nursery place
`)

const WORK_AND_MONEY = oneOf(`
  jobs?, roles?, posts?, positions?, placements?, internships?, apprenticeships?, work, freelance,
  contract, funding, funds, grants?, loans?, investment, seed, capital
`)

const TOOLS = oneOf(`
  vans?, trailers?, lorr(?:y|ies), trucks?, boats?, pianos?, tents?, tools, machines?, ovens?,
  looms?, press, kiln, equipment
`)

const HELP = oneOf(`
  help, advice, legal, lessons?, tuition, training, feedback, introductions?, carpool, childcare
`)

/** As callings end: ge|ologist, cabinet|maker. */
const CALLINGS = oneOf(`
  ologists?, graphers?, ists, icians?, eers?, smiths?, wrights?, makers?, keepers?, workers?,
  builders?, drivers?, players?, singers?, teachers?, writers?, bakers?, farmers?, growers?,
  dealers?, hunters?, fitters?, cleaners?, painters?, dancers?, trainers?, runners?, speakers?,
  readers?, helpers?, men, women, lawyers?, barristers?, nurses?, doctors?, cooks?, chefs?,
  plumbers?, joiners?, roofers?, masons?, potters?, weavers?, welders?, sitters?, editors?,
  actors?, directors?, doctors?, tailors?, sailors?, translators?, illustrators?, accountants?,
  assistants?, attendants?, mathematicians?, musicians?, physicians?, technicians?, librarians?,
  ticians?, iatrists?, ermen, hands
`)

/** People, rooms, work, money, means: what somebody could help with, besides fields of work. */
export const THINGS = new RegExp(
  [
    '^do the (?:lights|sound|books|cooking|costumes|accounts|website)',
    String.raw`\b${oneOf(
      [PEOPLE, ROOMS, WORK_AND_MONEY, TOOLS, HELP, `[a-zß-ÿœ]{3,}${CALLINGS}`].join(', '),
    )}\b`,
  ].join('|'),
  'i',
)
