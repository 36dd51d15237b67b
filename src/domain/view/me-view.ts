import type { CoachContext, ContextFacts } from '../coach/coach-context.ts'
import type { Instant } from '../instant.ts'
import type { PostChannel } from '../post-channel.ts'

/** What the coach is told before it reads a text. */
export type CoachGrounds = { readonly context: CoachContext; readonly facts: ContextFacts }

export type PitchVersionView = {
  readonly id: string
  readonly text: string
  readonly at: Instant
}

export type PracticeView = {
  readonly id: string
  readonly at: Instant
  readonly seconds: number
  readonly targetSeconds: number | null
}

/** How the owner introduces themselves to one kind of listener. */
export type PitchView = {
  readonly id: string
  readonly audience: string
  readonly text: string
  readonly archived: boolean
  readonly targetSeconds: number | null
  readonly changedAt: Instant
  /** Newest first; the first is the text as it stands. */
  readonly versions: readonly PitchVersionView[]
  /** The last twenty, oldest first. */
  readonly practices: readonly PracticeView[]
}

export type PitchesView = {
  /** In the order in which they were made; archived ones too. */
  readonly pitches: readonly PitchView[]
  readonly wordsAMinute: number
}

export const PROFILE_SECTIONS = [
  'headline',
  'about',
  'position',
  'education',
  'location',
  'site',
] as const
export type ProfileSection = (typeof PROFILE_SECTIONS)[number]

/** What one line of a profile says. Months as `2023-10`, years as `2010`, null where nothing is said. */
export type ProfileWords = {
  /** The headline, the role, the school, the address. */
  readonly title: string
  /** Employer, degree. */
  readonly place: string | null
  readonly from: string | null
  /** Null: still so. */
  readonly to: string | null
  readonly text: string | null
}

export type ProfileLine = ProfileWords & {
  /** `headline`, `position:<id>`: the same in the next export. */
  readonly key: string
  readonly section: ProfileSection
  /** "LinkedIn positions", "you". */
  readonly source: string
  readonly recordId: string | null
  /** Since when it is known to read so. */
  readonly since: Instant
  /** The owner's own words, which win over the import's. */
  readonly own: boolean
  /** What the last export says, where that is something else. */
  readonly imported: ProfileWords | null
  readonly checkedAt: Instant | null
  /** The role is left, but LinkedIn shows it as current: in words, why that is believed. */
  readonly stillShown: string | null
}

export const SKILL_PLACES = ['known-for', 'also', 'tool', 'out'] as const
export type SkillPlace = (typeof SKILL_PLACES)[number]

/** How many skills may stand in a place; the rest are tools or left out. */
export const SKILL_ROOM: { readonly [place in SkillPlace]: number } = {
  'known-for': 3,
  also: 5,
  tool: Infinity,
  out: Infinity,
}

export type SkillView = {
  readonly key: string
  readonly name: string
  readonly place: SkillPlace
  /** How many people endorsed it. */
  readonly endorsed: number
  /** "LinkedIn skills", "you". */
  readonly source: string
  readonly recordId: string | null
}

export type ProfileChange = {
  readonly kind: 'new' | 'gone' | 'changed'
  /** "Headline", "Skill", "Position: Editor". */
  readonly what: string
  readonly from: string | null
  readonly to: string | null
}

export type ProfileView = {
  /** When the newest export with a profile was read; null when none ever was. */
  readonly importedAt: Instant | null
  readonly lines: readonly ProfileLine[]
  /** The one line to ask about now; null most of the time. */
  readonly ask: string | null
  /** In order of place, then of endorsements. */
  readonly skills: readonly SkillView[]
  /** Skills as a text to paste: known for, also, tools; empty while nothing is picked. */
  readonly skillsText: string
  /** Between the last two exports; null while there are not two. */
  readonly changes: {
    readonly since: Instant
    readonly until: Instant
    readonly items: readonly ProfileChange[]
  } | null
  readonly updatedAt: Instant | null
  /** Where the profile is edited on LinkedIn. */
  readonly editUrl: string
  /** What others wrote about the owner, newest first. */
  readonly recommendations: readonly {
    readonly from: string
    readonly text: string
    readonly at: Instant | null
    readonly recordId: string
  }[]
  readonly grounds: CoachGrounds
}

export type PostView = {
  readonly id: string
  readonly kind: 'post' | 'comment'
  readonly channel: PostChannel
  readonly text: string
  readonly state: 'draft' | 'published'
  /** When it was published; for a draft, when it was last touched. */
  readonly at: Instant
  /** Typed here: can be edited; others are read from an export. */
  readonly own: boolean
  readonly source: string
  readonly recordId: string | null
  /** It says that the owner looks for work. */
  readonly jobSeeking: boolean
  readonly grounds: CoachGrounds
}

/** What one wants to be known for against what one publishes. */
export type PersonaGap = {
  /** Where the themes are from. */
  readonly from: 'skills' | 'headline' | null
  readonly themes: readonly {
    readonly theme: string
    readonly posts: number
    readonly lastAt: Instant | null
  }[]
  /** What shows instead, most frequent first. */
  readonly instead: readonly { readonly words: string; readonly posts: number }[]
  /** Posts with words of their own, of the last twelve months. */
  readonly posts: number
  /** False with fewer than three posts: too few to tell. */
  readonly enough: boolean
}

export type PostsView = {
  /** The owner's calendar day. */
  readonly today: string
  /** Drafts first, then newest first; at most 300. */
  readonly posts: readonly PostView[]
  /** All there are, shown or not. */
  readonly total: number
  /** What was published on which of the last 182 days. */
  readonly calendar: readonly {
    readonly day: string
    readonly channel: PostChannel | 'comment'
    readonly count: number
  }[]
  readonly gap: PersonaGap
  /** Posts of the last 90 days that say one looks for work, among all of them. */
  readonly hireMe: { readonly posts: number; readonly of: number }
  /** Figures in words: "about every 9 days, the last one 3 days ago". */
  readonly rhythm: string
  readonly next: { readonly day: string; readonly why: string }
  readonly hasImport: boolean
  /** What the coach is told of a post that would go out now, by channel. */
  readonly now: { readonly [channel in PostChannel]: CoachGrounds }
}

export const CARD_FIELDS = [
  'title',
  'employer',
  'email',
  'phone',
  'site',
  'linkedin',
  'city',
] as const
export type CardField = (typeof CARD_FIELDS)[number]

export type CardPart = {
  /** `email:robin@ash.example` */
  readonly key: string
  readonly field: CardField
  readonly value: string
  readonly on: boolean
}

export type QrView = {
  /** Modules along one side, without the quiet zone. */
  readonly size: number
  /** 1 to 12; beyond that phones have trouble from a hand's distance. */
  readonly version: number
  /** SVG path of the dark modules, one unit each. */
  readonly path: string
  readonly text: string
}

export type CardView = {
  readonly name: string
  /** One line on what the owner does. */
  readonly line: string
  /** That line was typed here; otherwise it is the headline. */
  readonly ownLine: boolean
  readonly parts: readonly CardPart[]
  /** What the code holds: the whole card, or an address to open. */
  readonly qrHolds: 'card' | 'site'
  /** Null where there is nothing to hold. */
  readonly qr: QrView | null
  /** Parts left out of the code so that it stays readable; they are in the file. */
  readonly left: readonly string[]
}

/** The four sides of Me at a glance. */
export type MeView = {
  readonly pitch: {
    readonly count: number
    readonly latest: Pick<PitchView, 'id' | 'audience' | 'text'> | null
    readonly practisedAt: Instant | null
    readonly wordsAMinute: number
  }
  readonly profile: Pick<ProfileView, 'importedAt' | 'updatedAt'> & {
    readonly headline: string | null
    readonly roles: readonly string[]
    readonly knownFor: readonly string[]
    readonly skills: number
    readonly ask: ProfileLine | null
    readonly stillShown: number
  }
  readonly posts: Pick<PostsView, 'rhythm' | 'hireMe' | 'next' | 'total'> & {
    readonly drafts: number
    readonly missing: readonly string[]
  }
  readonly card: Pick<CardView, 'name' | 'line'> & { readonly ready: boolean }
}
