import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Finding, Suggestion } from '../../src/domain/coach/finding.ts'
import { placeSuggestion } from './place-suggestion.ts'
import { shiftFindings } from './shift-findings.ts'
import { typeInto } from './type-into.ts'
import type { Coached } from './use-coach.ts'

export type FindingsInHand = {
  /** Where they lie in the text as it is shown, some keys after it was read. */
  readonly placed: readonly Finding[]
  /** The same ones as the coach said them: unchanged from key to key. */
  readonly listed: readonly Finding[]
  readonly current: Finding | null
  /** Selects a finding's words. Stable, as is `use`. */
  readonly take: (finding: Finding) => void
  readonly use: (finding: Finding, suggestion: Suggestion) => void
  /** F8, Shift+F8, Alt+Enter, Escape. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What the coach noticed in a text that is being typed, and going through it by key. */
export function useFindings(
  { reading, of }: Pick<Coached, 'reading' | 'of'>,
  value: string,
  area: RefObject<HTMLTextAreaElement | null>,
): FindingsInHand {
  const [taken, setTaken] = useState<string | null>(null)
  const said = reading?.findings ?? []
  const placed = shiftFindings(said, of, value)
  const names = new Set(placed.map(nameOf))
  const current = placed.find((one) => nameOf(one) === taken) ?? null
  const latest = useRef({ placed, value })
  useEffect(() => {
    latest.current = { placed, value }
  })

  const take = useCallback(
    (finding: Finding) => {
      const here = latest.current.placed.find((one) => nameOf(one) === nameOf(finding))
      setTaken(nameOf(finding))
      area.current?.focus()
      if (here !== undefined) area.current?.setSelectionRange(here.from, here.to)
    },
    [area],
  )
  const use = useCallback(
    (finding: Finding, suggestion: Suggestion) => {
      const here = latest.current.placed.find((one) => nameOf(one) === nameOf(finding))
      if (here === undefined || area.current === null) return
      const edit = placeSuggestion(latest.current.value, here, suggestion)
      if (edit !== null) typeInto(area.current, edit)
    },
    [area],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // Out of the text, to where single keys act; Tab leads back in.
      setTaken(null)
      area.current?.blur()
    } else if (event.key === 'F8') {
      event.preventDefault()
      const next = nextFinding(placed, area.current?.selectionStart ?? 0, current, event.shiftKey)
      if (next !== undefined) take(next)
    } else if (event.key === 'Enter' && event.altKey) {
      const finding = current ?? placed[0]
      const first = finding?.suggestions.find(({ kind }) => kind !== 'advice')
      if (finding === undefined || first === undefined) return
      event.preventDefault()
      use(finding, first)
    }
  }
  const listed = said.filter((one) => names.has(nameOf(one)))
  return { placed, listed, current, take, use, onKeyDown }
}

/** Tells a finding again after the text has moved it. */
export const nameOf = ({ rule, key, quote }: Finding): string => `${rule} ${key} ${quote}`

/** The finding behind the caret in reading order, or before it; at the end it begins again. */
function nextFinding(
  findings: readonly Finding[],
  caret: number,
  current: Finding | null,
  back: boolean,
): Finding | undefined {
  const ordered = findings.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const at = current === null ? -1 : ordered.indexOf(current)
  if (at >= 0) return ordered.at((at + (back ? -1 : 1) + ordered.length) % ordered.length)
  if (back) return ordered.findLast((one) => one.to <= caret) ?? ordered.at(-1)
  return ordered.find((one) => one.from >= caret) ?? ordered[0]
}
