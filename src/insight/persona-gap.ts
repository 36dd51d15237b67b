import type { Instant } from '../domain/instant.ts'
import type { PersonaGap } from '../domain/view/me-view.ts'
import { contentWords } from '../text/content-words.ts'

export type PublicText = { readonly text: string; readonly at: Instant }

const LEAST_POSTS = 3
const MOST_SHOWN = 5

/**
 * What one wants to be known for against what one publishes: how many posts touch each theme, and which
 * subjects come up instead. A post touches a theme when all of the theme's words stand in it.
 *
 * @param themes as the owner words them
 * @param texts posts of the period asked about, in any order
 */
export function personaGap(
  themes: readonly string[],
  from: PersonaGap['from'],
  texts: readonly PublicText[],
): PersonaGap {
  const read = texts
    .map(({ text, at }) => ({ words: contentWords(text), at, text }))
    .filter(({ words }) => words.length > 0)
  return {
    from: themes.length === 0 ? null : from,
    themes: themes.map((theme) => touched(theme, read)),
    instead: read.length < LEAST_POSTS ? [] : insteadOf(themes, read),
    posts: read.length,
    enough: read.length >= LEAST_POSTS,
  }
}

type ReadPost = { readonly words: readonly string[]; readonly at: Instant; readonly text: string }

function touched(theme: string, posts: readonly ReadPost[]): PersonaGap['themes'][number] {
  const wanted = contentWords(theme)
  const touching = posts.filter(
    ({ words }) => wanted.length > 0 && wanted.every((word) => words.includes(word)),
  )
  const lastAt = touching.length === 0 ? null : Math.max(...touching.map(({ at }) => at))
  return { theme, posts: touching.length, lastAt }
}

/** Words in at least two posts that belong to no theme, with the form in which they are mostly written. */
function insteadOf(themes: readonly string[], posts: readonly ReadPost[]): PersonaGap['instead'] {
  const wanted = new Set(themes.flatMap((theme) => contentWords(theme)))
  const counts = new Map<string, number>()
  for (const { words } of posts) {
    for (const word of new Set(words)) {
      if (!wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([word, count]) => ({ words: asWritten(word, posts), posts: count }))
}

/** The commonest spelling behind a stem. */
function asWritten(stemmed: string, posts: readonly ReadPost[]): string {
  const forms = new Map<string, number>()
  for (const { text } of posts) {
    for (const form of text.match(/[\p{L}\p{N}'’]+/gu) ?? []) {
      if (contentWords(form)[0] !== stemmed) continue
      const low = form.toLowerCase()
      forms.set(low, (forms.get(low) ?? 0) + 1)
    }
  }
  const [best] = [...forms].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best?.[0] ?? stemmed
}
