import type { ContextPart } from './context-part.ts'
import type { CoachContext, ContextFacts } from '../../domain/coach/coach-context.ts'
import { dayOf, isoDay } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import { bestChannel } from '../../insight/best-channel.ts'
import type { ToldPromise } from '../../store/told-promise.ts'
import type { Scope } from '../../store/store.ts'
import { loadSettings, type Home } from '../home.ts'
import { calledBy } from '../people/called-by.ts'
import type { TieMore } from '../people/fold-tie.ts'
import { findOwnPromises } from '../promises/own-promises.ts'
import { findSameText } from '../write/same-text.ts'
import { coachChannel } from './coach-channel.ts'
import { channelFact, promiseFact, saidFact, sameTextFact } from './context-facts.ts'
import { favourFields } from './favour-fields.ts'
import { gatherContext, type Gathered } from './gather-context.ts'
import { historyFields } from './history-fields.ts'
import { isOwed } from './owed.ts'
import { whatPromised } from '../promises/what-promised.ts'

/**
 * What the network knows about a person that the coach asks for, each with its dated fact. What is not
 * known is left out: the rules that need it stay silent.
 *
 * @param options.channel the channel of the text; absent: the one they answer on
 * @param options.text the text itself, to see who else got it
 * @throws DigwellError not-found
 */
export async function personContext(
  home: Home,
  s: Scope,
  personId: string,
  options: { readonly channel?: Channel; readonly text?: string } = {},
): Promise<ContextPart> {
  const now = home.clock()
  const settings = await loadSettings(home, s)
  const { timeZone, ownNames } = settings
  const gathered = await gatherContext(s, personId, now)
  const { employer } = gathered.person
  const [senderName] = ownNames
  const parts: readonly ContextPart[] = [
    historyFields(gathered, { now, timeZone }),
    favourFields(gathered, { now, timeZone }),
    promiseFields(gathered, await findOwnPromises(s, gathered.person.id, now)),
    channelField(gathered, options.channel),
    await sameTextField(s, gathered, { text: options.text ?? '', names: ownNames, now }),
    {
      context: {
        today: isoDay(dayOf(now, timeZone)),
        ...readerNames(gathered),
        ...(employer === null ? {} : { reader_employer: employer }),
        ...(senderName === undefined ? {} : { sender_name: senderName }),
      },
      facts: {},
    },
  ]
  return {
    context: Object.assign({}, ...parts.map((part) => part.context)) as CoachContext,
    facts: Object.assign({}, ...parts.map((part) => part.facts)) as ContextFacts,
  }
}

function readerNames({ person, names }: Gathered): CoachContext {
  if (person.name.trim() === '') return {}
  const others = names.filter((name) => name !== person.name)
  return {
    reader_name: person.name,
    reader_called: calledBy(person.name),
    ...(others.length === 0 ? {} : { reader_other_names: others }),
  }
}

function promiseFields({ followUps }: Gathered, promises: readonly ToldPromise[]): ContextPart {
  const owed = followUps.filter(isOwed)
  const [newest] = promises
  if (owed.length === 0 && newest === undefined) return { context: {}, facts: {} }
  const words = promises.map((row) => whatPromised(row))
  return {
    context: { open_promises: [...words, ...owed.map(({ what }) => what)] },
    facts: { open_promises: newest === undefined ? promiseFact(owed) : saidFact(newest) },
  }
}

function channelField({ tie, isConnected }: Gathered, asked: Channel | undefined): ContextPart {
  const best = tie === undefined ? null : bestChannel((JSON.parse(tie.more) as TieMore).channels)
  const channel = asked ?? best?.channel
  if (channel === undefined) return { context: {}, facts: {} }
  return {
    context: { channel: coachChannel(channel, isConnected) },
    facts: best === null ? {} : { channel: channelFact(best) },
  }
}

async function sameTextField(
  s: Scope,
  { person }: Gathered,
  query: { readonly text: string; readonly names: readonly string[]; readonly now: number },
): Promise<ContextPart> {
  if (query.text.trim() === '') return { context: {}, facts: {} }
  const people = await findSameText(s, {
    ...query,
    personId: person.id,
    names: [...query.names, person.name],
  })
  if (people.length === 0) return { context: {}, facts: {} }
  return {
    context: { same_text_sent_to: people.length },
    facts: { same_text_sent_to: sameTextFact(people) },
  }
}
