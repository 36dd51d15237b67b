import type { Instant } from '../../domain/instant.ts'
import { sourceKey } from '../../domain/community.ts'
import type { CommunitySuggestion } from '../../domain/view/community-view.ts'
import { communityKind, mayBeCommunity } from '../../insight/community-kind.ts'
import {
  chatWhy,
  colleaguesWhy,
  eventsWhy,
  labelWhy,
  profileWhy,
} from '../../plan/community-words.ts'
import { countChats } from '../../store/chats.ts'
import { countEventNames, countLabelSets, findDismissedSources } from '../../store/communities.ts'
import type { CommunityRow } from '../../store/community-rows.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { findAlumni } from './find-alumni.ts'
import { formerEmployers, profileCommunities } from './profile-communities.ts'

const MOST = 8
/** Fewer people are no community; more carry a label because of where they were imported from. */
const FEWEST_PEOPLE = 3
const MOST_PEOPLE = 500
const FEWEST_EVENTS = 2

type Found = CommunitySuggestion & { readonly weight: number }

/** Labels and events that look like communities, without those the owner has or turned down. */
export async function suggestCommunities(
  s: Scope,
  own: readonly CommunityRow[],
  now: Instant,
): Promise<readonly CommunitySuggestion[]> {
  const dismissed = await findDismissedSources(s)
  const known = new Set(own.flatMap((row) => [fold(row.name), row.source_key ?? '']))
  const found = [
    ...(await fromProfile(s)),
    ...(await fromEmployers(s)),
    ...(await fromLabels(s)),
    ...(await fromEvents(s, now)),
    ...(await fromChats(s)),
  ]
    .filter((one) => !dismissed.has(one.sourceKey))
    .filter((one) => !known.has(one.sourceKey) && !known.has(fold(one.name)))
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
  const names = new Set<string>()
  return found
    .filter(({ name }) => !names.has(fold(name)) && names.add(fold(name)))
    .slice(0, MOST)
    .map(({ weight: _, ...one }) => one)
}

/** What neither labels nor events tell. */
const UNKNOWN = { role: null, since: null } as const
/** The owner's own profile goes before whatever is guessed. */
const SAID = 1_000

async function fromProfile(s: Scope): Promise<readonly Found[]> {
  return (await profileCommunities(s)).map(({ name, kind, role, since }) => ({
    sourceKey: sourceKey({ from: 'profile', name }),
    name,
    kind,
    role,
    since,
    why: profileWhy(since),
    weight: SAID,
  }))
}

/** Who worked with the owner is worth staying in touch with; a place where nobody is known is none. */
async function fromEmployers(s: Scope): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const name of (await formerEmployers(s)).slice(0, MOST)) {
    const people = (await findAlumni(s, name, MOST_PEOPLE)).size
    if (people < FEWEST_PEOPLE) continue
    const key = sourceKey({ from: 'profile', name })
    const why = colleaguesWhy(people)
    found.push({ sourceKey: key, name, kind: 'alumni', ...UNKNOWN, why, weight: people })
  }
  return found
}

async function fromLabels(s: Scope): Promise<readonly Found[]> {
  const counts = new Map<string, number>()
  for (const { tags, people } of await countLabelSets(s)) {
    for (const label of labelsIn(tags)) counts.set(label, (counts.get(label) ?? 0) + people)
  }
  return [...counts].flatMap(([name, people]) =>
    people < FEWEST_PEOPLE || people > MOST_PEOPLE || !mayBeCommunity(name)
      ? []
      : {
          sourceKey: sourceKey({ from: 'tag', name }),
          name,
          kind: communityKind(name),
          ...UNKNOWN,
          why: labelWhy(people),
          weight: people,
        },
  )
}

/** The labels of one set; a set that was cut is read as far as it goes. */
function labelsIn(tags: string): readonly string[] {
  try {
    return JSON.parse(tags) as string[]
  } catch {
    const whole = tags.slice(0, tags.lastIndexOf('",') + 1)
    return whole === '' ? [] : (JSON.parse(`${whole}]`) as string[])
  }
}

async function fromChats(s: Scope): Promise<readonly Found[]> {
  return (await countChats(s, FEWEST_PEOPLE)).map(({ title, people }) => ({
    sourceKey: sourceKey({ from: 'chat', name: title }),
    name: title.charAt(0).toUpperCase() + title.slice(1),
    kind: communityKind(title),
    ...UNKNOWN,
    why: chatWhy(people),
    weight: people,
  }))
}

async function fromEvents(s: Scope, now: Instant): Promise<readonly Found[]> {
  return (await countEventNames(s, now)).flatMap(({ from, name, events, there }) =>
    events < FEWEST_EVENTS || there < FEWEST_PEOPLE
      ? []
      : {
          sourceKey: sourceKey({ from, name }),
          name,
          kind: communityKind(name),
          ...UNKNOWN,
          why: eventsWhy(from, { events, there }),
          weight: there + events,
        },
  )
}
