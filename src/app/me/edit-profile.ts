import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { isoDay, dayOf } from '../../domain/instant.ts'
import { plainLine } from '../../domain/plain-text.ts'
import {
  PROFILE_SECTIONS,
  SKILL_ROOM,
  type ProfileLine,
  type ProfileSection,
  type ProfileWords,
  type SkillPlace,
} from '../../domain/view/me-view.ts'
import { deleteRow, putRow, type Writer } from '../../store/change.ts'
import { findProfileLines } from '../../store/own-words.ts'
import { change, loadSettings, type Home } from '../home.ts'
import type { LineEdit, SkillEdit } from './me.ts'
import { markMatchesDue, OWNER_DUE } from '../../store/person-terms.ts'
import { skillKey } from './profile-skills.ts'
import { wordsIn } from './profile-lines.ts'
import { viewProfile } from './view-profile.ts'

const MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/
const CALLED: { readonly [section in ProfileSection]: string } = {
  headline: 'headline',
  about: 'about',
  position: 'role',
  education: 'education',
  location: 'location',
  site: 'site',
}

/** The owner's own words for a line, new or instead of what the export says. `words: null` takes them back. */
export async function editLine(home: Home, edit: LineEdit, requestKey?: string): Promise<Receipt> {
  const section = sectionOf(edit.key)
  if (edit.words !== null && edit.words !== 'hidden') checkWords(section, edit.words)
  return change(
    home,
    { verb: 'profile', summary: `${verbOf(edit)} your ${CALLED[section]}` },
    async (w) => {
      if (edit.words === null) {
        if (!(await deleteRow(w, 'profile_line', edit.key))) throw noLine()
        return {}
      }
      const checkedAt = await checkedBefore(w, edit.key)
      await putRow(w, 'profile_line', {
        id: edit.key,
        section,
        value: edit.words === 'hidden' ? null : JSON.stringify(wordsIn(edit.words)),
        state: edit.words === 'hidden' ? 'hidden' : 'shown',
        checked_at: checkedAt,
        at: w.at,
      })
      return {}
    },
    requestKey,
  )
}

/** "Still true?": yes, or ended this month. @throws DigwellError not-found */
export async function checkLine(
  home: Home,
  key: string,
  answer: 'yes' | 'ended',
  requestKey?: string,
): Promise<Receipt> {
  const section = sectionOf(key)
  const summary =
    answer === 'yes' ? `Your ${CALLED[section]} is still true` : `Ended your ${CALLED[section]}`
  return change(
    home,
    { verb: 'profile-check', summary },
    async (w) => {
      const { lines } = await viewProfile(home, w)
      const line = lines.find((one) => one.key === key)
      if (line === undefined) throw noLine()
      await keepAnswer(home, w, line, answer)
      return {}
    },
    requestKey,
  )
}

async function keepAnswer(
  home: Home,
  w: Writer,
  line: ProfileLine,
  answer: 'yes' | 'ended',
): Promise<void> {
  const { timeZone } = await loadSettings(home, w)
  const month = isoDay(dayOf(w.at, timeZone)).slice(0, 7)
  const ended = { ...wordsIn(line), to: month }
  const own = line.own ? JSON.stringify(wordsIn(line)) : null
  await putRow(w, 'profile_line', {
    id: line.key,
    section: line.section,
    value: answer === 'ended' ? JSON.stringify(ended) : own,
    state: 'shown',
    checked_at: w.at,
    at: answer === 'ended' || !line.own ? w.at : line.since,
  })
}

/** Puts a skill into a place; a new name becomes a skill. @throws DigwellError conflict where it is full */
export async function placeSkill(
  home: Home,
  edit: SkillEdit,
  requestKey?: string,
): Promise<Receipt> {
  const name = plainLine(edit.name)
  if (name === '' || name.length > 200) {
    throw new DigwellError('invalid-input', 'Name the skill in at most 200 letters.')
  }
  return change(
    home,
    { verb: 'skill', summary: PLACED[edit.place](name) },
    async (w) => {
      const { skills } = await viewProfile(home, w)
      const key = skillKey(name)
      const room = SKILL_ROOM[edit.place]
      const there = skills.filter((one) => one.place === edit.place && one.key !== key)
      if (there.length >= room) {
        throw new DigwellError(
          'conflict',
          `${room} stand there already; move one away first, so that the rest can be seen.`,
        )
      }
      const known = skills.find((one) => one.key === key)
      await markMatchesDue(w, [OWNER_DUE])
      await putRow(w, 'skill_place', {
        id: key,
        name: known?.name ?? name,
        place: edit.place,
        position: w.at,
        own: known === undefined || known.recordId === null ? 1 : 0,
        at: w.at,
      })
      return {}
    },
    requestKey,
  )
}

const PLACED: { readonly [place in SkillPlace]: (name: string) => string } = {
  'known-for': (name) => `You want to be known for ${name}`,
  also: (name) => `${name} stands among what you also do`,
  tool: (name) => `${name} is one of your tools`,
  out: (name) => `Left ${name} off your skills`,
}

function sectionOf(key: string): ProfileSection {
  const section = PROFILE_SECTIONS.find((one) => key === one || key.startsWith(`${one}:`))
  if (section === undefined) throw noLine()
  return section
}

function checkWords(section: ProfileSection, words: ProfileWords): void {
  if (words.title.trim() === '') {
    throw new DigwellError('invalid-input', `Say something for your ${CALLED[section]}.`)
  }
  for (const month of [words.from, words.to]) {
    if (month !== null && !MONTH.test(month)) {
      throw new DigwellError('invalid-input', `Write a month like 2023-10, not “${month}”.`)
    }
  }
}

function verbOf(edit: LineEdit): string {
  if (edit.words === null) return 'Took LinkedIn’s words for'
  return edit.words === 'hidden' ? 'Left out' : 'Changed'
}

async function checkedBefore(w: Writer, key: string): Promise<number | null> {
  const rows = await findProfileLines(w)
  return rows.find((row) => row.id === key)?.checked_at ?? null
}

function noLine(): DigwellError {
  return new DigwellError('not-found', 'There is no such line in your profile.')
}
