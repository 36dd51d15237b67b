import type { CommunityKind } from '../../src/domain/community.ts'
import type { CommunityLine, CommunityPerson } from '../../src/domain/view/community-view.ts'

export const KIND_TITLES: { readonly [kind in CommunityKind]: string } = {
  association: 'Association',
  group: 'Group',
  volunteering: 'Volunteering',
  alumni: 'Alumni',
  faith: 'Faith',
  sport: 'Sport',
  online: 'Online',
  other: 'Other',
}

/** "Volunteering · driver · 6 hours a month · since 2021". */
export function aboutCommunity({ kind, role, hours, since }: CommunityLine): string {
  return [
    KIND_TITLES[kind],
    ...(role === null ? [] : [role]),
    ...(hours === null ? [] : [`${hours} ${hours === 1 ? 'hour' : 'hours'} a month`]),
    ...(since === null ? [] : [`since ${since.slice(0, 4)}`]),
  ].join(' · ')
}

/** "12 people you know". */
export function peopleWords(people: number): string {
  if (people === 0) return 'nobody noted yet'
  return people === 1 ? 'one person you know' : `${people} people you know`
}

const FROM: { readonly [from in CommunityPerson['from']]: string } = {
  you: 'noted by you',
  label: 'carries the label',
  events: 'at one of its events',
  chat: 'in its chat',
  profiles: 'by school or work',
}

const THERE: { readonly [there in NonNullable<CommunityPerson['there']>]: string } = {
  studied: 'studied there',
  works: 'works there',
  worked: 'worked there before',
}

/** Why somebody counts to it: "3 of its events", "in its chat". */
export function whyInIt({
  from,
  times,
  there,
}: Pick<CommunityPerson, 'from' | 'times' | 'there'>): string {
  if (times > 1) return `${times} of its events`
  return there === null ? FROM[from] : THERE[there]
}
