import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import { askLight, type Favour } from '../../insight/reciprocity.ts'
import { strengthOn } from '../../insight/tie-strength.ts'
import type { AskGrounds } from '../../plan/give-first.ts'
import { whenWords } from '../../plan/words.ts'
import type { LedgerRow } from '../../store/gives.ts'
import type { TieRow } from '../../store/schema.ts'
import { isGift } from '../coach/favour-fields.ts'
import { statsOf } from '../people/fold-tie.ts'

/** An ask of longer ago is no reason to wait with another. */
const ASK_DAYS = 365

/** How an ask of this person would stand, from the ledger alone. */
export function askGrounds(
  { ledger, tie }: { readonly ledger: readonly LedgerRow[]; readonly tie: TieRow | undefined },
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): AskGrounds {
  const today = dayOf(now, timeZone)
  const asked = ledger.find(
    (row) => row.by_me === 1 && row.sort === 'ask' && row.at > now - ASK_DAYS * DAY_MS,
  )
  const gave = ledger.find((row) => row.by_me === 1 && isGift(row))
  const strength = tie === undefined ? 0 : strengthOn(statsOf(tie), today)
  return {
    asked:
      asked === undefined
        ? null
        : { at: asked.at, when: whenWords(dayOf(asked.at, timeZone), today) },
    gaveAt: gave?.at ?? null,
    isGreen: askLight(favoursOf(ledger), now, strength).light === 'green',
  }
}

function favoursOf(ledger: readonly LedgerRow[]): readonly Favour[] {
  return ledger.filter(isGift).map(({ at, by_me, size }) => ({
    at,
    way: by_me === 1 ? 'given' : 'received',
    size: size as Favour['size'],
  }))
}
