export const COMMUNITY_KINDS = [
  'association',
  'group', // a circle without statutes: a reading group, former colleagues
  'volunteering',
  'alumni',
  'faith',
  'sport',
  'online',
  'other',
] as const
export type CommunityKind = (typeof COMMUNITY_KINDS)[number]

export function isCommunityKind(word: string): word is CommunityKind {
  return (COMMUNITY_KINDS as readonly string[]).includes(word)
}

/**
 * Where a community was found: a label on people, a series of events, whoever holds events, a group
 * that writes together, the owner's profile.
 */
export const COMMUNITY_SOURCES = ['tag', 'series', 'host', 'chat', 'profile'] as const
export type CommunitySource = {
  readonly from: (typeof COMMUNITY_SOURCES)[number]
  readonly name: string
}

/** `tag:Book club`; null for none. */
export function readSourceKey(key: string | null): CommunitySource | null {
  const match = /^(tag|series|host|chat|profile):(.+)$/s.exec(key ?? '')
  const from = COMMUNITY_SOURCES.find((one) => one === match?.[1])
  const name = match?.[2]
  return from === undefined || name === undefined ? null : { from, name }
}

export const sourceKey = ({ from, name }: CommunitySource): string => `${from}:${name}`
