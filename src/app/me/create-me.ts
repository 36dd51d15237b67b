import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { cardFile, editCard, viewCard } from './card.ts'
import { addPost, editPost } from './edit-posts.ts'
import { checkLine, editLine, placeSkill } from './edit-profile.ts'
import type { MeDesk } from './me.ts'
import { viewMe } from './overview.ts'
import { addPitch, editPitch, practised, restorePitch, setPace, viewPitches } from './pitches.ts'
import { viewPosts } from './view-posts.ts'
import { viewProfile } from './view-profile.ts'

/** The use cases about the owner, bound to their network. */
export function createMe(home: Home): MeDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    overview: () => read((s) => viewMe(home, s)),
    pitches: () => read(viewPitches),
    addPitch: (pitch, options) => addPitch(home, pitch, options?.requestKey),
    editPitch: (id, edit, options) => editPitch(home, id, edit, options?.requestKey),
    restorePitch: (id, versionId, options) =>
      restorePitch(home, id, versionId, options?.requestKey),
    practised: (id, practice, options) => practised(home, id, practice, options?.requestKey),
    setPace: (wordsAMinute, options) => setPace(home, wordsAMinute, options?.requestKey),
    profile: () => read((s) => viewProfile(home, s)),
    editLine: (edit, options) => editLine(home, edit, options?.requestKey),
    checkLine: (key, answer, options) => checkLine(home, key, answer, options?.requestKey),
    placeSkill: (edit, options) => placeSkill(home, edit, options?.requestKey),
    posts: () => read((s) => viewPosts(home, s)),
    addPost: (post, options) => addPost(home, post, options?.requestKey),
    editPost: (id, edit, options) => editPost(home, id, edit, options?.requestKey),
    card: () => read((s) => viewCard(home, s)),
    editCard: (edit, options) => editCard(home, edit, options?.requestKey),
    cardFile: (version) => read((s) => cardFile(home, s, version)),
  }
}
