import type { PromiseAct } from '../../../domain/promise.ts'
import { wordList } from './word-list.ts'

/** Deeds by which something or somebody reaches the reader. */
const SENDING = wordList(`
  send resend forward mail email post ship courier deliver return share upload attach fax hand pass drop pop bring
  lend loan transfer wire pay repay reimburse refund credit compensate copy supply provide circulate recirculate
  distribute issue submit resubmit scan print photocopy dispatch release fetch leave put shove slip stick chuck bung
  throw sling whack venmo paypal revolut e-mail dm airdrop wetransfer publish export book-post invoice`)

const ANSWERING = wordList(`
  ask check tell reply respond answer revert confirm clarify verify enquire inquire find look report update inform
  notify advise brief ping text message whatsapp mention raise flag escalate discuss explore investigate research
  consult chase nudge remind prod pester badger hassle grill quiz query relay warn alert suggest propose recommend
  nominate sound ponder think reflect decide weigh feed write approach contact liaise shout`)

const CALLING = wordList(`call ring phone telephone dial facetime skype zoom buzz`)

const INTRODUCING = wordList(`introduce connect intro`)

const MEETING = wordList(`visit host cook treat invite`)

/** What one does for others or about a shared matter: said of a definite thing it needs no day. */
const WORKING = wordList(`
  amend correct revise rework redo rerun rewrite redraft rephrase reword update edit proofread translate draft finish
  complete finalise finalize prepare compile collate gather collect assemble summarise summarize type write sign
  countersign approve authorise authorize review comment annotate mark grade format convert compress crop retouch
  fix mend repair replace refit install reinstall test retest debug patch deploy reset reboot restart configure restore
  refill top clean wash iron sew stitch glue solder weld sand varnish paint repaint plaster tile wire plumb service
  organise organize arrange schedule reschedule book rebook reserve order reorder cancel postpone move rearrange swap
  cover handle sort resolve tackle address settle process expedite action implement fulfil fulfill honour execute
  enter change add include insert incorporate remove delete strip cut trim shorten merge split tidy label number attach append
  file register record log note minute tick measure weigh count calculate recalculate tally price cost quote estimate
  fill refund credit waive deduct adjust correct rectify reverse redeem unlock unblock open grant renew extend
  hold save reserve keep set lay block pencil earmark ringfence
  water feed walk mind babysit look watch guard house
  pick grab collect drive carry lift haul tow deliver load unload pack unpack wrap label
  bake knit make build design sketch draw model mock carve frame hang fit mount assemble dig mow prune plant
  chair moderate host lead run referee judge accompany represent vouch sponsor donate contribute
  publish announce advertise list circulate distribute translate interpret transcribe subtitle caption
  proof double-check cross-check recheck re-check re-send re-do sub-edit
  pull dig rummage hunt source procure track trace locate recover retrieve
  talk speak see have get take do give show help teach explain walk run try turn`)

/** Verbs that say nothing of a deed for others, or too many things. */
const IDLE = wordList(`
  be become seem appear feel hear know believe guess assume suppose bet hope wish want need like love hate miss enjoy
  regret forget remember understand mean agree disagree accept admit confess say mention never always stay remain wait
  live die survive manage cope struggle suffer sleep rest relax wake retire marry celebrate attend travel fly sail land
  arrive depart go come start begin stop continue switch quit resign graduate study learn read revise practise
  practice train swim cycle hike jog exercise eat dine drink smoke shop spend wear dress shower bathe shave
  win lose beat face catch board miss grow win join follow support vote pray root cheer congratulate thank
  blame forgive envy cross meet bother worry fear trust respect appreciate treasure cherish hold leave find think
  oversee concede ignore oppose retain skip choose rent sell climb challenge manage tolerate endure ride renounce conquer
  abandon defend consider draw receive accept earn owe inherit adopt await anticipate assert argue claim deny doubt
  notice observe recognize recognise realise realize suspect wonder imagine dream cry laugh
  probably possibly hopefully maybe perhaps either neither definitely only even not no own use turn head focus
  perform play sing dance teach lecture move sit stand lie look watch listen end happen depend last belong`)

/** Objects of one's own life: a train taken, a rest had. */
export const OWN_THINGS = wordList(`
  train plane bus flight ferry tram tube taxi coach boat metro break rest nap day night holiday holidays vacation
  walk shower bath dishes laundry ironing shopping washing hoovering cleaning cooking gym pool beach cinema dentist doctor
  hospital vet hairdresser exam exams test course degree job marathon race match game film movie show soup
  salad fish steak menu special wine beer baby kids children son daughter boys girls dog cat weather lease notice takeaway husband wife mother mum mom
  dad father parents family car bike work homework school church town bed sofa tv telly time rain weather sun rent news stars sky lead best
  worst risk chance opportunity plunge blame hint credit hit strain world life lottery soul mind
  weekend afternoon evening morning sister brother aunt uncle gran bank boss thesis dissertation notice accountant lunch dinner breakfast bills kettle pub stairs lift road scenic escape leap`)

const ACTS: readonly (readonly [ReadonlySet<string>, PromiseAct])[] = [
  [CALLING, 'call'],
  [INTRODUCING, 'introduce'],
  [MEETING, 'meet'],
  [SENDING, 'send'],
  [ANSWERING, 'answer'],
]

/** What kind of deed a verb names; `do` for any other. */
export function actOf(verb: string): PromiseAct {
  return ACTS.find(([verbs]) => verbs.has(verb))?.[1] ?? 'do'
}

/** Whether a verb names a deed one does for others. */
export function isDeed(verb: string): boolean {
  return WORKING.has(verb) || ACTS.some(([verbs]) => verbs.has(verb))
}

/** Whether a verb names no deed at all, or one's own doing. */
export function isIdle(verb: string): boolean {
  return IDLE.has(verb) && !isDeed(verb)
}

/** Whether by such a verb something reaches its reader, or they are spoken to. */
export function isBringing(verb: string): boolean {
  return SENDING.has(verb) || CALLING.has(verb) || BRINGING.has(verb)
}

const BRINGING = wordList(
  `give show meet collect pick contact write text message visit fix mend repair install help get tell take`,
)

const RINGING = wordList(
  'ring bring ping swing fling sling sing thing something anything nothing everything morning evening string spring king wedding building meeting',
)

/** Whether a word may be a verb's "-ing". */
export function isGerund(word: string): boolean {
  return word.endsWith('ing') && !RINGING.has(word)
}

/** `bringing`, `drops`, `sent` as `bring`, `drop`, `sen`: good enough to look a deed up. */
export function verbOf(form: string): string {
  if (isDeed(form) || IDLE.has(form)) return form
  const bare = form.endsWith('ing')
    ? form.slice(0, -3)
    : form.endsWith('s')
      ? form.slice(0, -1)
      : form
  for (const verb of [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1'), bare.replace(/e$/, '')]) {
    if (isDeed(verb) || IDLE.has(verb) || BRINGING.has(verb)) return verb
  }
  return bare.replace(/i$/, 'y')
}
