import { dayOf, type Instant } from '../../domain/instant.ts'
import type { TimelineRow } from '../../store/timeline.ts'
import { entryFact, noWordFact, unansweredFact } from './context-facts.ts'
import type { Gathered } from './gather-context.ts'
import type { ContextPart } from './context-part.ts'

type When = { readonly now: Instant; readonly timeZone: string }

const DAYS_A_MONTH = 30.44
/** People from these may well be known, though no word between them is on record. */
const KEPT_BY_HAND = ['vcard', 'google-contacts', 'outlook-contacts', 'whatsapp', 'you', 'digwell']

/** What past contact says: whether they ever spoke, when last, what went unanswered, a "no". */
export function historyFields(gathered: Gathered, when: When): ContextPart {
  const { tie } = gathered
  const last = tie?.last_contact_at ?? null
  const parts = [firstContact(gathered), declined(gathered)]
  if (tie !== undefined && last !== null) {
    parts.push(sinceLast(gathered, last, when))
    if (tie.unanswered > 0) {
      parts.push({
        context: { unanswered: tie.unanswered },
        facts: { unanswered: unansweredFact(tie.unanswered, lastOut(gathered)) },
      })
    } else parts.push({ context: { unanswered: 0 }, facts: {} })
  }
  return {
    context: Object.assign({}, ...parts.map((part) => part.context)),
    facts: Object.assign({}, ...parts.map((part) => part.facts)),
  }
}

function firstContact({ tie, wish, own, entries, sourceKinds }: Gathered): ContextPart {
  const heard = entries.find((entry) => ['in', 'both', 'met'].includes(entry.contact))
  if (heard !== undefined) {
    return { context: { first_contact: false }, facts: { first_contact: entryFact(heard) } }
  }
  // Whether they spoke where both were, nobody but the owner knows.
  const hasMet =
    own.some((fact) => fact.field === 'met-at') || entries.some(({ kind }) => kind === 'event')
  const isNear = wish?.kin === 1 || (wish?.closeness ?? 0) > 0
  const byHand = KEPT_BY_HAND.some((kind) => sourceKinds.has(kind))
  const neverHeard = (tie?.last_in_at ?? null) === null && (tie?.last_met_at ?? null) === null
  if (hasMet || isNear || byHand || !neverHeard) return { context: {}, facts: {} }
  return {
    context: { first_contact: true },
    facts: { first_contact: noWordFact(entries.at(-1)) },
  }
}

function sinceLast(gathered: Gathered, last: Instant, { now, timeZone }: When): ContextPart {
  const days = Math.max(0, dayOf(now, timeZone) - dayOf(last, timeZone))
  const entry = gathered.entries.find((one) => one.contact !== 'none')
  const fact = entry === undefined ? {} : { fact: entryFact(entry) }
  return {
    context: { days_since_last: days, last_contact_months: Math.floor(days / DAYS_A_MONTH) },
    facts:
      fact.fact === undefined ? {} : { days_since_last: fact.fact, last_contact_months: fact.fact },
  }
}

function lastOut({ entries }: Gathered): TimelineRow | undefined {
  return entries.find((entry) => entry.contact === 'out')
}

function declined({ wish, declinedAt }: Gathered): ContextPart {
  if (wish?.stance !== 'declined') return { context: {}, facts: {} }
  return {
    context: { declined: true },
    facts: {
      declined: { text: 'They said no', at: declinedAt, source: 'you', locator: null },
    },
  }
}
