import { DigwellError } from '../../domain/digwell-error.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { findListed } from '../../store/events.ts'
import { findNamesakes } from '../../store/namesakes.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import type { NewCapture } from './events.ts'

type Met = { readonly id: string; readonly name: string; readonly about: string | null }

/**
 * Who of those known is meant: the one named by id, else the one person of exactly that name; of several, the
 * one on the event's list. Null for somebody new.
 *
 * @throws DigwellError conflict when several have that name
 */
export async function personMet(
  s: Scope,
  capture: Pick<NewCapture, 'personId' | 'name' | 'isNew'>,
  event: Pick<GatheringRow, 'id'> | null,
): Promise<Met | null> {
  const { personId, isNew = false } = capture
  const [named] = personId === undefined ? [] : await findPeople(s, [personId])
  if (named !== undefined) return named
  if (isNew) return null
  const known = await namesakes(s, capture.name)
  if (known.length < 2) return known[0] ?? null
  const listed = new Set(
    (event === null ? [] : await findListed(s, [event.id])).map(({ personId: id }) => id),
  )
  const [here, another] = known.filter(({ id }) => listed.has(id))
  if (here !== undefined && another === undefined) return here
  const names = known.map(
    ({ id, name, about }) => `${name}${about === null ? '' : `, ${about}`} (${id})`,
  )
  throw new DigwellError(
    'conflict',
    `You know ${known.length} people of that name; say which one you met:\n  ${names.join('\n  ')}`,
  )
}

async function namesakes(s: Scope, name: string): Promise<readonly Met[]> {
  const wanted = fold(name)
  if (wanted === '') return []
  const longest = wanted.split(' ').reduce((a, b) => (b.length > a.length ? b : a))
  return (await findNamesakes(s, longest)).filter((one) => fold(one.name) === wanted)
}
