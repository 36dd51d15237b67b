import { USUAL_SIZE, type GiveKind, type GiveSize, type GiveSort } from '../../src/domain/give.ts'
import type { GivesPage, GiveView } from '../../src/domain/view/give-view.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type { PersonRef } from './overlay.ts'
import { uuidv7 } from './uuid.ts'
import { patch, type Patch, write } from './write.ts'

const TOUCHES = [['gives'], ['communities', 'one'], ['today'], ['desk'], ['history']] as const
const at = (id: string, rest = '') => `/api/gives/${encodeURIComponent(id)}${rest}`

export type NewGive = {
  readonly sort: GiveSort
  readonly by: 'me' | 'them'
  readonly kind: GiveKind
  /** The message in which it happened. */
  readonly interactionId?: string
  readonly words?: string
}

/** One tap is one line, shown at once. @returns its id */
export function logGive(person: PersonRef, give: NewGive): string {
  const id = uuidv7()
  const line: GiveView = {
    sort: give.sort,
    by: give.by,
    kind: give.kind,
    id,
    personId: person.id,
    person: person.name,
    size: USUAL_SIZE[give.kind],
    at: Date.now(),
    words: give.words ?? '',
    others: [],
    found: null,
    source: 'you',
    locator: give.interactionId === undefined ? null : `interaction:${give.interactionId}`,
    loop: null,
  }
  void write({
    method: 'POST',
    path: '/api/gives',
    body: { id, personId: person.id, ...give },
    patches: [
      patch<GivesPage>(['gives', 'with', person.id], (page) => ({
        ...page,
        rows: [line, ...page.rows],
      })),
    ],
    touches: TOUCHES,
  })
  return id
}

export type GiveEdit = {
  readonly kind?: GiveKind
  readonly size?: GiveSize
  readonly words?: string
}

export function editGive(row: GiveView, edit: GiveEdit): Promise<Receipt | null> {
  return write({
    method: 'PATCH',
    path: at(row.id),
    body: edit,
    patches: shown(row, (one) => ({ ...one, ...edit })),
    touches: TOUCHES,
  })
}

export type GiveAnswer = 'none' | 'thanked' | 'reported' | 'let-go' | 'open'

const STATES = {
  thanked: 'thanked',
  reported: 'reported',
  'let-go': 'let-go',
  open: 'open',
} as const

/** The owner's word on a line, shown at once, with its undo. */
export function answerGive(row: GiveView, answer: GiveAnswer): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: at(row.id, `/${answer}`),
    patches:
      answer === 'none'
        ? [...shown(row, () => null), ...inLoops(row)]
        : [
            ...shown(row, (one) => ({
              ...one,
              loop: one.loop === null ? null : { ...one.loop, state: STATES[answer], next: null },
            })),
            ...inLoops(row),
          ],
    touches: TOUCHES,
  })
}

/** The line changes, or goes, where its person's lines stand. */
function shown(row: GiveView, change: (one: GiveView) => GiveView | null): Patch[] {
  return [
    patch<GivesPage>(['gives', 'with', row.personId], (page) => ({
      ...page,
      rows: page.rows.flatMap((one) => (one.id === row.id ? (change(one) ?? []) : one)),
    })),
  ]
}

function inLoops(row: GiveView): Patch[] {
  return [
    patch<{ rows: readonly GiveView[] }>(['gives', 'loops'], ({ rows }) => ({
      rows: rows.filter((one) => one.id !== row.id),
    })),
  ]
}
