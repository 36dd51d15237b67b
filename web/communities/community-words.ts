import type { CommunityKind } from '../../src/domain/community.ts'
import type { CommunityLine } from '../../src/domain/view/community-view.ts'

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
