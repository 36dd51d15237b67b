import type { IconName } from '../ui/icon.tsx'

/** The screens, in the rail's order, each with the letter that follows `g`. */
export const PLACES = [
  { to: '/', title: 'Today', letter: 't', icon: 'today' },
  { to: '/promises', title: 'Promises', letter: 'k', icon: 'promises' },
  { to: '/give', title: 'Give', letter: 'v', icon: 'give' },
  { to: '/requests', title: 'Requests', letter: 'q', icon: 'requests' },
  { to: '/people', title: 'People', letter: 'p', icon: 'people' },
  { to: '/events', title: 'Events', letter: 'e', icon: 'event' },
  { to: '/trips', title: 'Trips', letter: 'l', icon: 'trips' },
  { to: '/write', title: 'Write', letter: 'w', icon: 'write' },
  { to: '/insights', title: 'Insights', letter: 'n', icon: 'insights' },
  { to: '/me', title: 'Me', letter: 'm', icon: 'me' },
  { to: '/import', title: 'Import', letter: 'i', icon: 'import' },
  { to: '/review', title: 'Review', letter: 'r', icon: 'review' },
  { to: '/history', title: 'History', letter: 'h', icon: 'history' },
  { to: '/settings', title: 'Settings', letter: 's', icon: 'settings' },
] as const satisfies readonly { to: string; title: string; letter: string; icon: IconName }[]
