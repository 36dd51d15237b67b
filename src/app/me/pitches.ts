import { DigwellError } from '../../domain/digwell-error.ts'
import { plainLine, plainText } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { PitchesView, PitchView } from '../../domain/view/me-view.ts'
import { insertRows, updateRow, type Writer } from '../../store/change.ts'
import { findPitch, findPitches, findPitchVersions, findPractices } from '../../store/pitches.ts'
import type { PitchRow } from '../../store/me-rows.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import { change, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import type { NewPitch, NewPractice, PitchEdit } from './me.ts'

const PACE = 'wordsAMinute'
/** An unhurried speaking voice. */
const USUAL_PACE = 130
const PACES = { least: 80, most: 240 }
const LONGEST = { audience: 200, text: 5_000, seconds: 600 }
const PRACTICES_SHOWN = 20

export async function viewPitches(s: Scope): Promise<PitchesView> {
  const versions = Map.groupBy(await findPitchVersions(s), (row) => row.pitch_id)
  const practices = Map.groupBy(await findPractices(s), (row) => row.pitch_id)
  const pitches = (await findPitches(s)).map((row): PitchView => ({
    id: row.id,
    audience: row.audience,
    text: row.text,
    archived: row.state === 'archived',
    targetSeconds: row.target_seconds,
    changedAt: row.changed_at,
    versions: (versions.get(row.id) ?? []).map(({ id, text, at }) => ({ id, text, at })),
    practices: (practices.get(row.id) ?? [])
      .slice(0, PRACTICES_SHOWN)
      .map((one) => ({
        id: one.id,
        at: one.at,
        seconds: one.seconds,
        targetSeconds: one.target_seconds,
      }))
      .toReversed(),
  }))
  return { pitches, wordsAMinute: await paceOf(s) }
}

async function paceOf(s: Scope): Promise<number> {
  const pace = (await readSettings(s))[PACE]
  return typeof pace === 'number' ? pace : USUAL_PACE
}

export async function addPitch(
  home: Home,
  pitch: NewPitch,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const { audience, text } = checked(pitch)
  return change(
    home,
    { verb: 'pitch', summary: `Began a pitch for ${audience}` },
    async (w) => {
      const id = pitch.id ?? home.newId()
      await requireFreeId(w, 'pitch', id)
      const row = {
        id,
        audience,
        text,
        target_seconds: pitch.targetSeconds ?? null,
        state: 'kept',
        made_at: w.at,
        changed_at: w.at,
      }
      await insertRows(w, 'pitch', [row])
      await keepVersion(home, w, id, text)
      return { id }
    },
    requestKey,
  )
}

export async function editPitch(
  home: Home,
  id: string,
  edit: PitchEdit,
  requestKey?: string,
): Promise<Receipt> {
  requireSome(edit)
  const former = await home.store.read(home.owner, (s) => requirePitch(s, id))
  const { audience, text } = checked({ ...former, ...edit })
  return change(
    home,
    { verb: 'pitch-edit', summary: `${verbOf(edit)} the pitch for ${audience}` },
    async (w) => {
      const before = await requirePitch(w, id)
      await updateRow(w, 'pitch', id, {
        audience,
        text: edit.text === undefined ? before.text : text,
        changed_at: w.at,
        ...(edit.targetSeconds === undefined ? {} : { target_seconds: edit.targetSeconds }),
        ...(edit.archived === undefined ? {} : { state: edit.archived ? 'archived' : 'kept' }),
      })
      if (edit.text !== undefined && text !== before.text) await keepVersion(home, w, id, text)
      return {}
    },
    requestKey,
  )
}

function verbOf(edit: PitchEdit): string {
  if (edit.archived === true) return 'Put away'
  return edit.archived === false ? 'Took out again' : 'Changed'
}

/** The former text becomes the newest version. @throws DigwellError not-found */
export async function restorePitch(
  home: Home,
  id: string,
  versionId: string,
  requestKey?: string,
): Promise<Receipt> {
  const { audience } = await home.store.read(home.owner, (s) => requirePitch(s, id))
  return change(
    home,
    { verb: 'pitch-restore', summary: `Went back to an earlier pitch for ${audience}` },
    async (w) => {
      const version = (await findPitchVersions(w)).find((row) => row.id === versionId)
      if (version === undefined || version.pitch_id !== id) throw missing()
      await updateRow(w, 'pitch', id, { text: version.text, changed_at: w.at })
      await keepVersion(home, w, id, version.text)
      return {}
    },
    requestKey,
  )
}

/** Keeps how long it took to say a pitch; the recording itself never comes here. */
export async function practised(
  home: Home,
  id: string,
  practice: NewPractice,
  requestKey?: string,
): Promise<Receipt> {
  const seconds = Math.round(practice.seconds)
  if (!(seconds >= 1 && seconds <= LONGEST.seconds)) {
    throw new DigwellError('invalid-input', 'A practice takes from a second to ten minutes.')
  }
  const { audience } = await home.store.read(home.owner, (s) => requirePitch(s, id))
  return change(
    home,
    { verb: 'practise', summary: `Said the pitch for ${audience} in ${seconds} seconds` },
    async (w) => {
      const { target_seconds } = await requirePitch(w, id)
      const practiceId = practice.id ?? home.newId()
      await requireFreeId(w, 'pitch_practice', practiceId)
      await insertRows(w, 'pitch_practice', [
        { id: practiceId, pitch_id: id, seconds, target_seconds, at: w.at },
      ])
      return {}
    },
    requestKey,
  )
}

export async function setPace(
  home: Home,
  wordsAMinute: number,
  requestKey?: string,
): Promise<Receipt> {
  const { least, most } = PACES
  if (!Number.isInteger(wordsAMinute) || wordsAMinute < least || wordsAMinute > most) {
    throw new DigwellError('invalid-input', `Speak at ${least} to ${most} words a minute.`)
  }
  return change(
    home,
    { verb: 'pace', summary: `You speak ${wordsAMinute} words a minute` },
    async (w) => {
      await putSetting(w, PACE, wordsAMinute)
      return {}
    },
    requestKey,
  )
}

async function keepVersion(home: Home, w: Writer, pitchId: string, text: string): Promise<void> {
  await insertRows(w, 'pitch_version', [{ id: home.newId(), pitch_id: pitchId, text, at: w.at }])
}

function checked(pitch: { readonly audience: string; readonly text: string }) {
  const audience = plainLine(pitch.audience)
  if (audience === '' || audience.length > LONGEST.audience) {
    throw new DigwellError('invalid-input', 'Say whom the pitch is for, in a few words.')
  }
  if (pitch.text.length > LONGEST.text) {
    throw new DigwellError('too-large', 'A pitch of more than 5,000 letters is a lecture.')
  }
  return { audience, text: plainText(pitch.text) }
}

async function requirePitch(s: Scope, id: string): Promise<PitchRow> {
  const row = await findPitch(s, id)
  if (row === undefined) throw missing()
  return row
}

function missing(): DigwellError {
  return new DigwellError('not-found', 'There is no such pitch any more.')
}
