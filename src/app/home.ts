import { DigwellError } from '../domain/digwell-error.ts'
import type { Instant } from '../domain/instant.ts'
import type { Settings } from '../domain/view/settings-view.ts'
import { DEFAULT_SETTINGS } from '../domain/view/settings-view.ts'
import type { Writer } from '../store/change.ts'
import { beginChange, findChangeByRequest, patchChange } from '../store/change.ts'
import { readSettings } from '../store/settings.ts'
import type { Scope, Store } from '../store/store.ts'
import type { Receipt } from '../domain/view/history-view.ts'

/** What every use case is given: the store, whose network it is, the clock and fresh ids. */
export type Home = {
  readonly store: Store
  readonly owner: string
  readonly dataDir: string
  readonly clock: () => Instant
  readonly newId: () => string
  /** The machine's zone and country, until the owner says otherwise. */
  readonly defaults: Pick<Settings, 'timeZone' | 'country'>
  /** Looking only: nothing is written, not even bookkeeping. */
  readonly readOnly?: boolean
  /** Brings all that is derived up to date elsewhere. Without it whoever asks for such figures waits for them. */
  readonly aside?: Aside
}

export type Aside = {
  readonly isOn: () => boolean
  /** Begins, where it is not on already; false when it went wrong before. */
  readonly begin: () => boolean
}

/** Is what is to be brought up to date left to others: since it is much, or since they are at it? */
export function leaveAside({ aside }: Home, isMuch: boolean): boolean {
  if (aside === undefined) return false
  return aside.isOn() || (isMuch && aside.begin())
}

/** The owner's settings over what was learnt of them, over the defaults. */
export async function loadSettings(home: Home, scope: Scope): Promise<Settings> {
  const kept = await readSettings(scope)
  const learnt = kept[LEARNT_COUNTRY]
  const own = Object.entries(kept).filter(([name]) => name in DEFAULT_SETTINGS)
  return {
    ...DEFAULT_SETTINGS,
    ...home.defaults,
    ...(typeof learnt === 'string' ? { country: learnt } : {}),
    ...Object.fromEntries(own),
  }
}

/** What judging ties needs to know besides their figures. */
export type TieClock = {
  readonly now: Instant
  readonly timeZone: string
  /** The owner's own constant of the strength formula, once there is enough history (insight/intercept-refit). */
  readonly intercept?: number
}

export async function tieClock(home: Home, scope: Scope, now: Instant): Promise<TieClock> {
  const kept = await readSettings(scope)
  const intercept = kept[INTERCEPT]
  return {
    now,
    timeZone: typeof kept['timeZone'] === 'string' ? kept['timeZone'] : home.defaults.timeZone,
    ...(typeof intercept === 'number' ? { intercept } : {}),
  }
}

/** The setting under which the country in which the owner seems to live is kept; their own word goes before. */
export const LEARNT_COUNTRY = 'learntCountry'

/** The setting under which the refitted constant is kept. */
export const INTERCEPT = 'tieIntercept'

export type Deed = {
  readonly verb: string
  readonly summary: string
  readonly actor?: 'you' | 'rule'
  readonly undoable?: boolean
  /**
   * The earlier change that did all this already, for deeds that answer with nothing but a receipt: then
   * nothing is written, and the receipt is that one's.
   */
  readonly standing?: (s: Scope) => Promise<string | null>
}

/**
 * The one door for the owner's writes: one transaction, one change with before-images. Repeating it with
 * the same request key answers what the first did and writes nothing.
 *
 * @throws DigwellError `conflict` when the key belongs to a deed of another kind
 * @param work gets the writer; what it returns is put into the answer
 */
export async function change<T extends object>(
  home: Home,
  deed: Deed,
  work: (w: Writer) => Promise<T>,
  requestKey?: string,
): Promise<Receipt & T> {
  return home.store.write(home.owner, async (scope) => {
    if (requestKey !== undefined) {
      const former = await findChangeByRequest(scope, requestKey)
      if (former !== undefined && former.verb !== deed.verb) {
        throw new DigwellError('conflict', 'That request key was used for something else before.')
      }
      if (former?.answer !== undefined && former.answer !== null) {
        return JSON.parse(former.answer) as Receipt & T
      }
    }
    const standing = (await deed.standing?.(scope)) ?? null
    if (standing !== null) return { changeId: standing, summary: deed.summary } as Receipt & T
    const id = home.newId()
    const w = await beginChange(scope, {
      id,
      at: home.clock(),
      actor: deed.actor ?? 'you',
      verb: deed.verb,
      summary: deed.summary,
      undoable: deed.undoable ?? true,
      ...(requestKey === undefined ? {} : { requestKey }),
    })
    const answer = { changeId: id, summary: deed.summary, ...(await work(w)) }
    if (requestKey !== undefined) await patchChange(scope, id, { answer: JSON.stringify(answer) })
    return answer
  })
}
