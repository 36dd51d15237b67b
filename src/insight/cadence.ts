import type { TieStats } from '../domain/tie.ts'
import { rhythmOn } from './rhythm.ts'

export const LAYERS = ['inner', 'close', 'circle', 'wide'] as const
/** Dunbar's 5 / 15 / 50 / 150. */
export type Layer = (typeof LAYERS)[number]

/** Days between contacts a layer stands for (Dunbar layers: first two S, others M; editable). */
export const LAYER_DAYS: Record<Layer, number> = { inner: 7, close: 30, circle: 180, wide: 365 }

/** How often to be in touch, in days, and where that comes from. Never a demand. */
export type Cadence = {
  readonly days: number
  readonly from: 'you' | 'circle' | 'layer' | 'rhythm'
  /** The circle's or layer's name, where it comes from one. */
  readonly name?: string
}

export type CadenceWishes = {
  /** The owner's own choice for this person, in days. */
  readonly own?: number | null
  /** Their circles with a cadence; the most frequent wins, then the name. */
  readonly circles?: readonly { readonly name: string; readonly days: number }[]
  readonly layer?: Layer | null
}

const SLACK = 1.5 // D: half as long again as usual
const SHORTEST_DAYS = 7
const LONGEST_DAYS = 365

/** The cadence of a tie: the owner's choice, else a circle's, else the layer's, else from its rhythm, 7 to 365 days. Null without any. */
export function cadenceOf(stats: TieStats, wishes: CadenceWishes = {}): Cadence | null {
  if (wishes.own) return { days: wishes.own, from: 'you' }
  const [circle] = [...(wishes.circles ?? [])].sort(
    (left, right) => left.days - right.days || (left.name < right.name ? -1 : 1),
  )
  if (circle !== undefined) return { days: circle.days, from: 'circle', name: circle.name }
  if (wishes.layer) return { days: LAYER_DAYS[wishes.layer], from: 'layer', name: wishes.layer }
  const rhythm = rhythmOn(stats, stats.lastDay ?? 0)
  if (rhythm === null) return null
  const days = Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, SLACK * rhythm.gapDays))
  return { days, from: 'rhythm' }
}
