import { insertRows, type Writer } from '../../store/change.ts'
import { timedId } from '../../store/named-id.ts'
import { toldIn } from '../../text/promises/told-later.ts'
import { deliveryRow, promiseRow } from '../promises/message-rows.ts'
import { interactionId } from './interaction-id.ts'
import type { KeepContext, Kept } from './keep-context.ts'
import type { Statement } from './promised-threads.ts'

/**
 * Keeps the promises made in new records and what may have kept earlier ones, with the persona they
 * were made to or by, and what was needed and offered. Known ones stay as they are.
 */
export async function keepSaid(
  w: Writer,
  { promisedThreads }: Pick<KeepContext, 'promisedThreads'>,
  entries: readonly Kept[],
): Promise<void> {
  const told = entries.flatMap((entry) => saidOf(entry) ?? [])
  if (told.length === 0) return
  await insertRows(
    w,
    'promise',
    told.flatMap(({ base, said }) =>
      said.promises.map((promise) => promiseRow(base, promise, 'import')),
    ),
    'ignore',
  )
  await insertRows(
    w,
    'delivery',
    [
      ...told.flatMap((one) => one.said.deliveries.map((found) => deliveryRow(one.base, found))),
      ...(await promisedThreads.taken(
        w,
        told.flatMap(({ base, said }) => (said.promises.length > 0 ? [base] : [])),
        told.flatMap((one) => statementOf(one)),
      )),
    ],
    'ignore',
  )
  await keepNeeds(w, told)
}

/** What an answer states, read only if something was promised in its conversation. */
function statementOf({ base, said }: Told): readonly Statement[] {
  const { answer, promises, deliveries } = said
  if (answer === undefined) return []
  const read = () => {
    const found = toldIn(answer, promises, deliveries)
    return found === null ? null : deliveryRow(base, found)
  }
  return [{ thread: base.thread, by_me: base.by_me, read }]
}

/** What was needed and offered; the owner's own belongs to no persona. */
async function keepNeeds(w: Writer, told: readonly Told[]): Promise<void> {
  await insertRows(
    w,
    'need',
    told.flatMap(({ base, said, interactionId, author }) =>
      (said.needs ?? []).map(({ of, way, words, what }) => ({
        id: timedId(base.made_at, 'need', interactionId, way, words),
        persona_id: of === 'me' ? null : base.persona_id,
        way,
        words,
        what,
        at: base.made_at,
        interaction_id: interactionId,
        author,
      })),
    ),
    'ignore',
  )
}

type Told = NonNullable<ReturnType<typeof saidOf>>

/** What an entry tells, with the persona to whom the owner said it or who said it; null where it tells nothing. */
export function saidOf({ record, parts }: Kept) {
  const { said, interaction } = record
  if (said === undefined || interaction === undefined) return null
  const roles = said.by === 'me' ? ['to', 'with'] : ['from']
  const part = parts.find(({ claim }) => claim.role !== null && roles.includes(claim.role))
  if (part === undefined) return null
  const happened = interactionId(interaction)
  return {
    said,
    interactionId: happened,
    author: record.kind === 'note' ? 'note' : 'import',
    base: {
      persona_id: part.id,
      by_me: said.by === 'me' ? 1 : 0,
      made_at: interaction.at,
      thread: interaction.thread ?? null,
      interaction_id: happened,
    },
  }
}
