import type { MeView } from '../domain/view/me-view.ts'
import { count, dayWords } from './words.ts'

/** The four sides as a person reads them. */
export function meLines({ pitch, profile, posts, card }: MeView): string[] {
  return [
    card.name === '' ? 'No name yet: tell Digwell in Settings, or import your profile.' : card.name,
    ...(card.line === '' ? [] : [`  ${card.line}`]),
    '',
    'Pitch',
    ...(pitch.latest === null
      ? ['  None yet.']
      : [`  For ${pitch.latest.audience}: ${pitch.latest.text}`]),
    '',
    'Profile',
    ...(profile.updatedAt === null
      ? ['  Not read yet: digwell import <LinkedIn export>']
      : [`  Last known change ${dayWords(profile.updatedAt)}`]),
    ...profile.roles.map((role) => `  ${role}`),
    ...skillLines(profile),
    ...(profile.ask === null ? [] : [`  Still true? ${profile.ask.title}`]),
    '',
    'Posts',
    `  ${posts.rhythm}`,
    ...(posts.missing.length === 0 ? [] : [`  Not in your posts: ${posts.missing.join(', ')}`]),
    `  Next: ${posts.next.day}. ${posts.next.why}`,
  ]
}

function skillLines({ knownFor, skills }: MeView['profile']): string[] {
  if (knownFor.length > 0) return [`  To be known for ${knownFor.join(', ')}`]
  return skills === 0 ? [] : [`  ${count(skills, 'skill')}, none of them in front`]
}
