import type { Receipt } from '../../domain/view/history-view.ts'
import type {
  CardView,
  MeView,
  PitchesView,
  PostsView,
  ProfileView,
  ProfileWords,
  SkillPlace,
} from '../../domain/view/me-view.ts'
import type { PostChannel } from '../../domain/post-channel.ts'
import type { WriteOptions } from '../write-options.ts'

export type NewPitch = {
  readonly id?: string
  readonly audience: string
  readonly text: string
  readonly targetSeconds?: number | null
}

export type PitchEdit = {
  readonly audience?: string
  readonly text?: string
  readonly targetSeconds?: number | null
  readonly archived?: boolean
}

export type NewPractice = { readonly id?: string; readonly seconds: number }

export type LineEdit = {
  /** Of a line that is there, or `position:<fresh id>` for a new one. */
  readonly key: string
  /** `hidden`: leave it out. Null: back to what the export says; a line of one's own goes. */
  readonly words: ProfileWords | 'hidden' | null
}

export type SkillEdit = { readonly name: string; readonly place: SkillPlace }

export type NewPost = {
  readonly id?: string
  readonly text: string
  readonly channel: PostChannel
}

export type PostEdit = {
  readonly text?: string
  readonly channel?: PostChannel
  /** The day it went out, `2026-11-24`; null: a draft again. */
  readonly publishedOn?: string | null
  readonly dropped?: boolean
}

export type CardEdit = {
  /** One line on what one does; null: the headline. */
  readonly line?: string | null
  /** Parts by key: on the card or not. */
  readonly parts?: { readonly [key: string]: boolean }
  readonly qrHolds?: 'card' | 'site'
}

/** What the owner says of themselves: pitches, profile, posts, card. */
export type MeDesk = {
  readonly overview: () => Promise<MeView>

  readonly pitches: () => Promise<PitchesView>
  readonly addPitch: (pitch: NewPitch, options?: WriteOptions) => Promise<Receipt & { id: string }>
  /** A new text becomes the newest version; the former ones stay. */
  readonly editPitch: (id: string, edit: PitchEdit, options?: WriteOptions) => Promise<Receipt>
  readonly restorePitch: (id: string, versionId: string, options?: WriteOptions) => Promise<Receipt>
  readonly practised: (
    id: string,
    practice: NewPractice,
    options?: WriteOptions,
  ) => Promise<Receipt>
  /** @param wordsAMinute 80 to 240 */
  readonly setPace: (wordsAMinute: number, options?: WriteOptions) => Promise<Receipt>

  readonly profile: () => Promise<ProfileView>
  readonly editLine: (edit: LineEdit, options?: WriteOptions) => Promise<Receipt>
  readonly checkLine: (
    key: string,
    answer: 'yes' | 'ended',
    options?: WriteOptions,
  ) => Promise<Receipt>
  readonly placeSkill: (edit: SkillEdit, options?: WriteOptions) => Promise<Receipt>

  readonly posts: () => Promise<PostsView>
  readonly addPost: (post: NewPost, options?: WriteOptions) => Promise<Receipt & { id: string }>
  readonly editPost: (id: string, edit: PostEdit, options?: WriteOptions) => Promise<Receipt>

  readonly card: () => Promise<CardView>
  readonly editCard: (edit: CardEdit, options?: WriteOptions) => Promise<Receipt>
  /** The card as a file, without what is switched off. */
  readonly cardFile: (version: '3.0' | '4.0') => Promise<string>
}
