import { dayOf, type Instant } from '../../domain/instant.ts'
import type { GiveKind } from '../../domain/give.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import type { LedgerRow } from '../../store/gives.ts'
import type { Gathered } from './gather-context.ts'
import type { ContextPart } from './context-part.ts'

/** Days since the owner last gave this person something and last asked, as the ledger tells. */
export function favourFields(
  { ledger }: Pick<Gathered, 'ledger'>,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): ContextPart {
  const give = ledger.find((row) => row.by_me === 1 && isGift(row))
  const ask = ledger.find((row) => row.by_me === 1 && row.sort === 'ask')
  const days = (at: Instant) => Math.max(0, dayOf(now, timeZone) - dayOf(at, timeZone))
  return {
    context: {
      ...(give === undefined ? {} : { days_since_give: days(give.at) }),
      ...(ask === undefined ? {} : { days_since_ask: days(ask.at) }),
    },
    facts: {
      ...(give === undefined ? {} : { days_since_give: ledgerFact(give) }),
      ...(ask === undefined ? {} : { days_since_ask: ledgerFact(ask) }),
    },
  }
}

/** Thanks are due, and no gift. */
export function isGift(row: Pick<LedgerRow, 'sort' | 'kind'>): boolean {
  return row.sort === 'give' && row.kind !== 'thanks'
}

const GAVE: { readonly [kind in GiveKind]: string } = {
  introduction: 'You introduced them',
  information: 'You passed something on',
  endorsement: 'You put in a good word',
  help: 'You helped',
  lead: 'You told them of an opening',
  invitation: 'You asked them along',
  gift: 'You gave something',
  thanks: 'You thanked them',
}

const FOUND: { readonly [found: string]: string } = {
  introduction: 'An introduction',
  recommendation: 'A recommendation',
  endorsement: 'An endorsement',
}

/** A line of the ledger of the owner's own, as a fact to be opened. */
export function ledgerFact(row: LedgerRow): Reason {
  const what =
    row.found !== null
      ? (FOUND[row.found] ?? '')
      : row.sort === 'ask'
        ? 'You asked for something'
        : GAVE[row.kind as GiveKind]
  return {
    text: row.words === '' ? what : `${what}: ${row.words}`,
    at: row.at,
    source: row.source ?? 'you',
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
}
