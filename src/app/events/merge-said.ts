import type { OwnEvent } from '../../domain/event.ts'
import { isIdName } from '../../text/id-name.ts'

/**
 * What the owner said of events that are one. Nothing said is lost: notes and goals stand below each other,
 * sums are added unless they are the same one. Of the rest the later word counts.
 */
export function mergeSaid(said: readonly OwnEvent[]): OwnEvent {
  return said.reduce(mergeTwo, {})
}

function mergeTwo(left: OwnEvent, right: OwnEvent): OwnEvent {
  const apart = isPriced(left) && isPriced(right) && left.currency !== right.currency
  const foreign = apart ? moneyWords(right) : undefined
  return {
    ...left,
    ...right,
    ...present('note', joinWords([left.note, right.note, foreign])),
    ...present('goal', joinWords([left.goal, right.goal])),
    ...present('name', nameOf(left.name, right.name)),
    ...present('cost', apart ? left.cost : sum(left.cost, right.cost)),
    ...present('travel', apart ? left.travel : sum(left.travel, right.travel)),
    ...present('currency', isPriced(left) ? left.currency : (right.currency ?? left.currency)),
    ...present('hours', longest(left.hours, right.hours)),
  }
}

function isPriced({ cost, travel }: OwnEvent): boolean {
  return (cost ?? 0) + (travel ?? 0) > 0
}

function present<K extends keyof OwnEvent>(field: K, value: OwnEvent[K] | undefined): OwnEvent {
  return value === undefined ? {} : { [field]: value }
}

type Word = string | null | undefined

function joinWords(words: readonly Word[]): string | null | undefined {
  const kept = [...new Set(words.filter((word) => typeof word === 'string' && word !== ''))]
  return kept.length > 0 ? kept.join('\n') : words.find((word) => word !== undefined)
}

function nameOf(left: string | undefined, right: string | undefined): string | undefined {
  return right === undefined || (isIdName(right) && left !== undefined) ? left : right
}

type Sum = number | null | undefined

function sum(left: Sum, right: Sum): Sum {
  if (typeof left !== 'number') return right ?? left
  return typeof right !== 'number' || left === right ? left : left + right
}

function longest(left: Sum, right: Sum): Sum {
  if (typeof left !== 'number') return right ?? left
  return typeof right === 'number' ? Math.max(left, right) : left
}

/** "Also 12 USD", for sums of another currency, which cannot be added. */
function moneyWords({ cost, travel, currency }: OwnEvent): string {
  return `Also ${(cost ?? 0) + (travel ?? 0)} ${currency ?? ''}`.trim()
}
