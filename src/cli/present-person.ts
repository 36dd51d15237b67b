import type { PersonView, TieView, TimelineEntry } from '../domain/view/person-view.ts'
import { reasonJson } from './present-today.ts'
import { dayWords, isoTime } from './words.ts'

const entryJson = (entry: TimelineEntry): object => ({ ...entry, at: isoTime(entry.at) })

const tieJson = (tie: TieView): object => ({
  n: tie.n,
  lastContact: isoTime(tie.lastContactAt),
  strength: tie.strength,
  state: tie.state,
  stateWords: tie.stateWords,
  cadenceDays: tie.cadenceDays,
  cadenceFrom: tie.cadenceFrom,
  counts: tie.counts.map(({ lastAt, ...counts }) => ({ ...counts, last: isoTime(lastAt) })),
  why: tie.why.map(reasonJson),
  guard: { ...tie.guard, until: isoTime(tie.guard.until) },
  bestChannel: tie.bestChannel,
})

/** A person as a script reads them: times in ISO 8601. */
export function personJson(person: PersonView): object {
  const { brief } = person
  return {
    id: person.id,
    name: person.name,
    about: person.about,
    stance: person.stance,
    tie: tieJson(person.tie),
    brief: {
      last: brief.last === null ? null : entryJson(brief.last),
      howMet: brief.howMet === null ? null : reasonJson(brief.howMet),
      open: brief.open.map(reasonJson),
      sharedPeople: brief.sharedPeople,
      sharedEvents: brief.sharedEvents.map(reasonJson),
      onLists: brief.onLists.map(reasonJson),
      cares: brief.cares,
      askNext: brief.askNext,
    },
    followUps: person.followUps,
    facts: person.facts.map((fact) => ({ ...fact, seenAt: isoTime(fact.seenAt) })),
    tags: person.tags,
    personas: person.personas,
  }
}

function lastLine({ last }: PersonView['brief']): string[] {
  if (last === null) return []
  const what = last.subject ?? last.snippet
  return [`Last: ${dayWords(last.at)}, ${last.channel}${what === null ? '' : `: ${what}`}`]
}

/** A person as one reads about them before picking up the phone. */
export function personLines(person: PersonView): string[] {
  const { tie, brief } = person
  const counts = tie.counts.map(
    ({ channel, in: received, out, met }) =>
      `${channel} ${received} in, ${out} out${met === 0 ? '' : `, ${met} met`}`,
  )
  return [
    person.about === null ? person.name : `${person.name}, ${person.about}`,
    `${tie.stateWords}. Last contact: ${dayWords(tie.lastContactAt)}. ${tie.rhythmWords}`,
    ...(counts.length === 0 ? [] : [counts.join(' · ')]),
    ...lastLine(brief),
    ...(brief.howMet === null ? [] : [`How you met: ${brief.howMet.text}`]),
    ...brief.open.map(({ text }) => `Open: ${text}`),
    ...person.followUps
      .filter(({ state }) => state === 'open')
      .map(({ what, due }) => `You want to: ${what} (${due})`),
    ...(brief.cares.length === 0 ? [] : [`Cares about: ${brief.cares.join(', ')}`]),
    ...(brief.askNext === null ? [] : [`Ask next: ${brief.askNext}`]),
    ...person.facts
      .filter(({ shown, field }) => shown && ['email', 'phone', 'linkedin'].includes(field))
      .map(({ field, value }) => `${field}: ${value}`),
  ]
}
