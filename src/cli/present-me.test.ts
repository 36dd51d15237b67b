import { expect, test } from 'vitest'
import type { MeView } from '../domain/view/me-view.ts'
import { meLines } from './present-me.ts'

const NEW: MeView = {
  pitch: { count: 0, latest: null, practisedAt: null, wordsAMinute: 130 },
  profile: {
    importedAt: null,
    updatedAt: null,
    headline: null,
    roles: [],
    knownFor: [],
    skills: 0,
    ask: null,
    stillShown: 0,
  },
  posts: {
    rhythm: 'Nothing published yet.',
    hireMe: { posts: 0, of: 0 },
    next: { day: '2026-11-24', why: 'Any day is a good one.' },
    total: 0,
    drafts: 0,
    missing: [],
  },
  card: { name: '', line: '', ready: false },
}

test('says where to begin while there is nothing', () => {
  expect(meLines(NEW).join('\n')).toBe(
    [
      'No name yet: tell Digwell in Settings, or import your profile.',
      '',
      'Pitch',
      '  None yet.',
      '',
      'Profile',
      '  Not read yet: digwell import <LinkedIn export>',
      '',
      'Posts',
      '  Nothing published yet.',
      '  Next: 2026-11-24. Any day is a good one.',
    ].join('\n'),
  )
})

test('says what stands in each', () => {
  const lines = meLines({
    ...NEW,
    pitch: { ...NEW.pitch, latest: { id: 'p', audience: 'librarians', text: 'I open attics.' } },
    profile: {
      ...NEW.profile,
      updatedAt: Date.UTC(2026, 10, 1),
      roles: ['Editor, Oak Press'],
      knownFor: ['Maps'],
      skills: 4,
    },
    posts: { ...NEW.posts, missing: ['Maps'] },
    card: { name: 'Robin Ash', line: 'Maps for small places', ready: true },
  })
  expect(lines).toContain('  For librarians: I open attics.')
  expect(lines).toContain('  Last known change 2026-11-01')
  expect(lines).toContain('  To be known for Maps')
  expect(lines).toContain('  Not in your posts: Maps')
})
