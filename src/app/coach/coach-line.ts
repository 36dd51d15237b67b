import type { CoachContext, ContextField } from '../../domain/coach/coach-context.ts'
import { TEXT_KINDS, type TextKind } from '../../domain/coach/text-kind.ts'
import { err, ok, type Result } from '../../domain/result.ts'

/** One text to read, as a line of JSON has it. */
export type CoachLine = {
  readonly id: string | number
  readonly kind: TextKind
  readonly text: string
  readonly context: CoachContext
}

type Shape = 'flag' | 'number' | 'words' | 'list'

const SHAPES: { readonly [field in ContextField]: Shape } = {
  first_contact: 'flag',
  channel: 'words',
  unanswered: 'number',
  days_since_last: 'number',
  declined: 'flag',
  last_contact_months: 'number',
  open_promises: 'list',
  same_text_sent_to: 'number',
  same_text_channels: 'number',
  advertised_role: 'flag',
  sender_role: 'words',
  posts_today: 'number',
  posts_last_7_days: 'number',
  hire_me_posts_last_30d: 'number',
  profile_updated_days_ago: 'number',
  left_current_role: 'flag',
  today: 'words',
  reader_name: 'words',
  reader_called: 'words',
  reader_other_names: 'list',
  reader_employer: 'words',
  sender_name: 'words',
  days_since_give: 'number',
  days_since_ask: 'number',
}

const WANTED: { readonly [shape in Shape]: string } = {
  flag: 'true or false',
  number: 'a number',
  words: 'text in quotation marks',
  list: 'a list of texts',
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'flag') return typeof value === 'boolean'
  if (shape === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (shape === 'words') return typeof value === 'string'
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads a context as scripts give it. Unknown fields are passed over, and null means unknown.
 *
 * @returns the context, or what is wrong with it in words
 */
export function parseCoachContext(given: unknown): Result<CoachContext, string> {
  if (given === undefined || given === null) return ok({})
  if (!isObject(given)) return err('"context" should be an object, like {"first_contact": true}')
  const context: { [field: string]: unknown } = {}
  for (const [field, shape] of Object.entries(SHAPES)) {
    const value = Object.hasOwn(given, field) ? given[field] : undefined
    if (value === undefined || value === null) continue
    if (!fits(value, shape)) return err(`"context.${field}" should be ${WANTED[shape]}`)
    context[field] = value
  }
  return ok(context)
}

function parseJson(line: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(line))
  } catch {
    return err('it is no JSON')
  }
}

/** @returns the text to read, or what is wrong with the line in words */
export function parseCoachLine(line: string): Result<CoachLine, string> {
  const json = parseJson(line)
  if (!json.ok) return json
  if (!isObject(json.value)) return err('it should be an object with "id", "kind" and "text"')
  const { id, kind, text } = json.value
  if (typeof id !== 'string' && typeof id !== 'number') return err('"id" is missing')
  if (typeof text !== 'string') return err('"text" is missing')
  const known = TEXT_KINDS.find((one) => one === kind)
  if (known === undefined) return err(`"kind" should be one of ${TEXT_KINDS.join(', ')}`)
  const context = parseCoachContext(json.value['context'])
  return context.ok ? ok({ id, kind: known, text, context: context.value }) : context
}
