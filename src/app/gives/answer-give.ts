import { DigwellError } from '../../domain/digwell-error.ts'
import type { GiveKind } from '../../domain/give.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, putRow, updateRow, type Writer } from '../../store/change.ts'
import type { GiveMarkRow } from '../../store/give-rows.ts'
import { findGive, findGiveMark, findLedgerLines, type LedgerRow } from '../../store/gives.ts'
import { findStanding } from '../../store/standing.ts'
import type { Scope } from '../../store/store.ts'
import { change, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { checkWords, KIND_WORDS } from './add-give.ts'
import type { GiveAnswer, GiveEdit } from './gives.ts'

const SUMMARY: { readonly [answer in GiveAnswer]: (name: string, what: string) => string } = {
  none: (name, what) => `Took out of the ledger: ${what} (${name})`,
  thanked: (name) => `Thanked ${name}`,
  reported: (name) => `Told ${name} how it went`,
  'let-go': (name, what) => `Nothing to tell: thanks and news for ${what} (${name})`,
  open: (name, what) => `Thanks and news still to tell: ${what} (${name})`,
}

/** The owner's word on a line of the ledger; the same again changes nothing. @throws DigwellError not-found */
export async function answerGive(
  home: Home,
  id: string,
  answer: GiveAnswer,
  requestKey?: string,
): Promise<Receipt> {
  const line = await home.store.read(home.owner, (s) => requireLine(s, id))
  const summary = SUMMARY[answer](line.name, KIND_WORDS[line.kind as GiveKind])
  const verb = `give-${answer}`
  const stands = (mark?: GiveMarkRow) => mark !== undefined && isSaid(answer, mark)
  return change(
    home,
    { verb, summary, standing: (s) => findStanding(s, { verb, table: 'give_mark', id, stands }) },
    async (w) => {
      if (answer === 'none' && (await findGive(w, id)) !== undefined) await deleteRow(w, 'give', id)
      else await markGive(w, id, marksOf(answer, w.at))
      return {}
    },
    requestKey,
  )
}

function marksOf(answer: GiveAnswer, at: number): Partial<Mark> {
  switch (answer) {
    case 'none':
      return { dismissed: 1 }
    case 'thanked':
      return { thanked_at: at }
    case 'reported':
      return { reported_at: at }
    case 'let-go':
      return { let_go_at: at }
    case 'open':
      return { dismissed: 0, thanked_at: null, reported_at: null, let_go_at: null }
  }
}

function isSaid(answer: GiveAnswer, mark: GiveMarkRow): boolean {
  const wanted = Object.entries(marksOf(answer, mark.at))
  return wanted.every(([column, value]) => {
    const kept = mark[column as keyof GiveMarkRow]
    // A day of its own counts, whichever it is.
    return kept === value || (column.endsWith('_at') && kept !== null && value !== null)
  })
}

/** Another kind, size or words; what an import told keeps its own words. @throws DigwellError not-found, invalid-input */
export async function editGive(
  home: Home,
  id: string,
  edit: GiveEdit,
  requestKey?: string,
): Promise<Receipt> {
  const line = await home.store.read(home.owner, (s) => requireLine(s, id))
  requireSome(edit)
  const { kind, size } = edit
  const words = edit.words === undefined ? undefined : checkWords(edit.words)
  if (line.found !== null && words !== undefined) {
    throw new DigwellError(
      'invalid-input',
      'These words are the import’s; kind and size can be set.',
    )
  }
  const what = KIND_WORDS[kind ?? (line.kind as GiveKind)]
  return change(
    home,
    { verb: 'give-edit', summary: `Changed in the ledger: ${what} (${line.name})` },
    async (w) => {
      const known = {
        ...(kind === undefined ? {} : { kind }),
        ...(size === undefined ? {} : { size }),
      }
      if (line.found === null) {
        await updateRow(w, 'give', id, { ...known, ...(words === undefined ? {} : { words }) })
      } else await markGive(w, id, known)
      return {}
    },
    requestKey,
  )
}

type Mark = Omit<GiveMarkRow, 'owner_id' | 'id' | 'change_id' | 'at'>

const UNSAID: Mark = {
  dismissed: 0,
  kind: null,
  size: null,
  thanked_at: null,
  reported_at: null,
  let_go_at: null,
}

/** Keeps the owner's word; what it does not speak of stays as it was. */
export async function markGive(w: Writer, id: string, mark: Partial<Mark>): Promise<void> {
  const { dismissed, kind, size, thanked_at, reported_at, let_go_at } =
    (await findGiveMark(w, id)) ?? UNSAID
  const former = { dismissed, kind, size, thanked_at, reported_at, let_go_at }
  await putRow(w, 'give_mark', { id, ...former, ...mark, at: w.at })
}

async function requireLine(s: Scope, id: string): Promise<LedgerRow> {
  const [line] = await findLedgerLines(s, id)
  if (line === undefined) {
    throw new DigwellError('not-found', 'There is no such line in the ledger.')
  }
  return line
}
