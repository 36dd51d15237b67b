import type { LineEdit, SkillEdit } from '../../../src/app/me/me.ts'
import type { Receipt } from '../../../src/domain/view/history-view.ts'
import {
  PROFILE_SECTIONS,
  type ProfileLine,
  type ProfileView,
} from '../../../src/domain/view/me-view.ts'
import { patch } from '../../lib/write.ts'
import { failing, type OnFailed, send } from './me-send.ts'

export function editLine(edit: LineEdit, onFailed?: OnFailed): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: '/api/me/profile/line',
    body: edit,
    patches: [patch<ProfileView>(['me', 'profile'], (view) => withLine(view, edit))],
    ...failing(onFailed),
  })
}

/** Own words show at once; what an import says instead only the server knows. */
function withLine(view: ProfileView, { key, words }: LineEdit): ProfileView {
  if (words === null) return view
  const others = view.lines.filter((line) => line.key !== key)
  if (words === 'hidden') return { ...view, lines: others }
  const section = PROFILE_SECTIONS.find((one) => key === one || key.startsWith(`${one}:`))
  if (section === undefined) return view
  const line: ProfileLine = {
    ...words,
    key,
    section,
    source: 'you',
    recordId: null,
    since: Date.now(),
    own: true,
    imported: null,
    checkedAt: null,
    stillShown: null,
  }
  const at = view.lines.findIndex((one) => one.key === key)
  return { ...view, lines: at < 0 ? [...view.lines, line] : view.lines.with(at, line) }
}

export function checkLine(key: string, answer: 'yes' | 'ended'): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: '/api/me/profile/check',
    body: { key, answer },
    patches: [patch<ProfileView>(['me', 'profile'], (view) => ({ ...view, ask: null }))],
  })
}

export function placeSkill({ name, place }: SkillEdit): Promise<Receipt | null> {
  return send({
    method: 'POST',
    path: '/api/me/profile/skill',
    body: { name, place },
    patches: [
      patch<ProfileView>(['me', 'profile'], (view) => ({
        ...view,
        skills: view.skills.map((one) => (one.name === name ? { ...one, place } : one)),
      })),
    ],
  })
}
