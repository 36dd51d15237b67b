import { DAY_MS } from '../../domain/instant.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import type { SameText } from '../../domain/view/write-view.ts'
import type { BestChannel } from '../../insight/best-channel.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import type { FollowUpRow } from '../../store/schema.ts'
import type { TimelineRow } from '../../store/timeline.ts'

const KIND_WORDS: { readonly [kind: string]: string } = {
  meeting: 'You met',
  call: 'You talked',
  event: 'You were both there',
  connected: 'Connected on LinkedIn',
  introduction: 'An introduction',
  recommendation: 'A recommendation',
  endorsement: 'An endorsement',
}

/** One thing that happened, to be opened. */
export function entryFact(entry: TimelineRow): Reason {
  const words =
    KIND_WORDS[entry.kind] ?? (entry.contact === 'out' ? 'You wrote' : 'They wrote to you')
  const about = entry.subject ?? ''
  return {
    text: about === '' ? words : `${words}: ${about}`,
    at: entry.at,
    source: entry.source ?? 'you',
    locator: `interaction:${entry.id}`,
  }
}

/** @param last what there is of them at all: a connection, a guest list */
export function noWordFact(last: TimelineRow | undefined): Reason {
  const text = 'No word between you is on record'
  if (last === undefined) return { text, at: null, source: 'your history', locator: null }
  return { ...entryFact(last), text: `${text}, only this: ${entryFact(last).text}` }
}

export function unansweredFact(count: number, last: TimelineRow | undefined): Reason {
  const text = count === 1 ? 'One message without an answer' : `${count} messages without an answer`
  if (last === undefined) return { text, at: null, source: 'your history', locator: null }
  return { ...entryFact(last), text: `${text}, the last of them here` }
}

/** @param owed at least one, soonest first */
export function promiseFact(owed: readonly FollowUpRow[]): Reason {
  return {
    text: `You set yourself: ${owed.map(({ what }) => what).join('; ')}`,
    at: (owed[0]?.due_day ?? 0) * DAY_MS,
    source: 'you',
    locator: null,
  }
}

/** The owner's own word, to be opened where it was said. */
export function saidFact(row: ToldPromise): Reason {
  return {
    text: `You said: ${row.words}`,
    at: row.made_at,
    source: row.author === 'you' ? 'you' : (row.source ?? 'import'),
    locator: row.interaction_id === null ? null : `interaction:${row.interaction_id}`,
  }
}

export function channelFact({ sent, answered, lastAt, because }: BestChannel): Reason {
  const text =
    because === 'answers'
      ? `They answered ${answered} of ${sent} messages there`
      : because === 'writes'
        ? 'They write to you there'
        : because === 'talks'
          ? 'You usually talk there'
          : 'Used last between you'
  return { text, at: lastAt, source: 'your history', locator: null }
}

/** @param people at least one, newest first */
export function sameTextFact(people: SameText['people']): Reason {
  const [newest] = people
  const names = people.slice(0, 3).map(({ name }) => name)
  const more = people.length > 3 ? ` and ${people.length - 3} more` : ''
  return {
    text: `Nearly the same words went to ${names.join(', ')}${more}`,
    at: newest?.at ?? null,
    source: 'you',
    locator: newest === undefined ? null : `interaction:${newest.interactionId}`,
  }
}
