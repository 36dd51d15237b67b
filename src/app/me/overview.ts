import type { MeView } from '../../domain/view/me-view.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { viewCard } from './card.ts'
import { viewPitches } from './pitches.ts'
import { viewPosts } from './view-posts.ts'
import { viewProfile } from './view-profile.ts'

/** The four sides at a glance. */
export async function viewMe(home: Home, s: Scope): Promise<MeView> {
  const profile = await viewProfile(home, s)
  const posts = await viewPosts(home, s)
  const card = await viewCard(home, s)
  return {
    pitch: await pitchSide(s),
    profile: profileSide(profile),
    posts: {
      rhythm: posts.rhythm,
      hireMe: posts.hireMe,
      next: posts.next,
      total: posts.total,
      drafts: posts.posts.filter(({ state }) => state === 'draft').length,
      missing: posts.gap.enough
        ? posts.gap.themes.filter((one) => one.posts === 0).map(({ theme }) => theme)
        : [],
    },
    card: { name: card.name, line: card.line, ready: card.qr !== null },
  }
}

async function pitchSide(s: Scope): Promise<MeView['pitch']> {
  const { pitches, wordsAMinute } = await viewPitches(s)
  const kept = pitches.filter(({ archived }) => !archived)
  const latest = kept.toSorted((a, b) => b.changedAt - a.changedAt)[0] ?? null
  const practised = kept.flatMap(({ practices }) => practices.map(({ at }) => at))
  return {
    count: kept.length,
    latest: latest && { id: latest.id, audience: latest.audience, text: latest.text },
    practisedAt: practised.length === 0 ? null : Math.max(...practised),
    wordsAMinute,
  }
}

function profileSide(profile: Awaited<ReturnType<typeof viewProfile>>): MeView['profile'] {
  const { lines, skills } = profile
  return {
    importedAt: profile.importedAt,
    updatedAt: profile.updatedAt,
    headline: lines.find(({ section }) => section === 'headline')?.title ?? null,
    roles: lines
      .filter(({ section, to }) => section === 'position' && to === null)
      .map(({ title, place }) => (place === null ? title : `${title}, ${place}`)),
    knownFor: skills.filter(({ place }) => place === 'known-for').map(({ name }) => name),
    skills: skills.filter(({ place }) => place !== 'out').length,
    ask: lines.find(({ key }) => key === profile.ask) ?? null,
    stillShown: lines.filter((line) => line.stillShown !== null).length,
  }
}
