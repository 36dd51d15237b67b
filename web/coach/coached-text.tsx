import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import type { Finding, Suggestion } from '../../src/domain/coach/finding.ts'
import { CoachLine } from './coach-line.tsx'
import { foundWords } from './coach-words.ts'
import { FindingsList } from './findings-list.tsx'
import { Mirror } from './mirror.tsx'
import type { OffSwitches } from './off-switches.ts'
import { placeSuggestion } from './place-suggestion.ts'
import { shiftFindings } from './shift-findings.ts'
import { typeInto } from './type-into.ts'
import { useAnnounced } from './use-announced.ts'
import type { Coached } from './use-coach.ts'

export type CoachedTextProps = {
  label: string
  value: string
  onChange: (text: string) => void
  coach: Coached
  /** Absent: findings cannot be switched off from here. */
  switches?: OffSwitches
  /** The one reader of the text, where there is one. */
  personId?: string
  readerName?: string
  /** It is said aloud: the length is told in time as well. */
  spoken?: boolean
  placeholder?: string
  autoFocus?: boolean
  /** Least height, in lines. Default 8. */
  rows?: 3 | 5 | 8
  /** `beside`: findings in a column of their own where there is room. */
  layout?: 'below' | 'beside'
  /** The text field itself, for who must put the focus there. */
  area?: RefObject<HTMLTextAreaElement | null>
  /** Under the text, above the findings: what can be done with it. */
  children?: ReactNode
  /** After the findings. */
  aside?: ReactNode
}

const HEIGHTS = { 3: 'min-h-26', 5: 'min-h-40', 8: 'min-h-64' } as const
const TEXT = 'px-4 py-3.5 text-lead leading-8 whitespace-pre-wrap [overflow-wrap:break-word]'

/**
 * A plain text field that the coach reads along. F8 and Shift+F8 go through what it noticed, Alt+Enter
 * takes its first suggestion; the browser's own undo takes that back. Escape leaves the text.
 */
export function CoachedText(props: CoachedTextProps) {
  const { value, coach, label, rows = 8, layout = 'below' } = props
  const own = useRef<HTMLTextAreaElement>(null)
  const area = props.area ?? own
  const [taken, setTaken] = useState<string | null>(null)
  const ids = useId()
  const findings = shiftFindings(coach.reading?.findings ?? [], coach.of, value)
  const current = findings.find((one) => nameOf(one) === taken) ?? null
  const told = useAnnounced(coach.state === 'ready' && value !== '' ? foundWords(findings) : '')

  const take = (finding: Finding) => {
    setTaken(nameOf(finding))
    area.current?.focus()
    area.current?.setSelectionRange(finding.from, finding.to)
  }
  const use = (finding: Finding, suggestion: Suggestion) => {
    const edit = placeSuggestion(value, finding, suggestion)
    if (edit !== null && area.current !== null) typeInto(area.current, edit)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    const done = event.key === 'F8' ? step(event.shiftKey) : isUse(event) && useCurrent()
    if (done) event.preventDefault()
  }
  /** Out of the text, to where single keys act; Tab leads back in. */
  const leave = () => {
    setTaken(null)
    area.current?.blur()
  }
  const step = (back: boolean): boolean => {
    const next = nextFinding(findings, area.current?.selectionStart ?? 0, current, back)
    if (next !== undefined) take(next)
    return true
  }
  const useCurrent = (): boolean => {
    const finding = current ?? findings[0]
    const first = finding?.suggestions.find(({ kind }) => kind !== 'advice')
    if (finding === undefined || first === undefined) return false
    use(finding, first)
    return true
  }

  return (
    <div
      onKeyDown={onKeyDown}
      className={
        layout === 'beside'
          ? 'grid gap-x-10 gap-y-6 desk:grid-cols-[minmax(0,1fr)_18rem] wide:gap-x-14 wide:grid-cols-[minmax(0,1fr)_21rem]'
          : 'space-y-5'
      }
    >
      <div className="min-w-0">
        <label htmlFor={`${ids}text`} className="mb-1 block text-small font-medium text-soft">
          {label}
        </label>
        <div className="relative rounded-lg bg-raised ring-1 ring-edge/60 not-focus-within:hover:ring-edge focus-within:ring-2 focus-within:ring-water">
          <Mirror
            text={value}
            findings={findings}
            current={current}
            className={`${HEIGHTS[rows]} ${TEXT}`}
          />
          <textarea
            ref={area}
            id={`${ids}text`}
            value={value}
            placeholder={props.placeholder}
            aria-describedby={`${ids}line`}
            aria-keyshortcuts="F8 Shift+F8"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the screen is there to write
            autoFocus={props.autoFocus}
            onFocus={coach.wake}
            onChange={(event) => props.onChange(event.target.value)}
            className={`absolute inset-0 size-full resize-none overflow-hidden bg-transparent outline-none ${TEXT}`}
          />
        </div>
        <CoachLine
          id={`${ids}line`}
          coach={coach}
          shown={findings.length}
          empty={value.trim() === ''}
          spoken={props.spoken === true}
        />
        <p role="status" className="sr-only">
          {told}
        </p>
        {props.children}
      </div>
      <div className="min-w-0 space-y-9">
        <FindingsList
          findings={findings}
          current={current}
          personId={props.personId}
          readerName={props.readerName}
          switches={props.switches}
          onTake={take}
          onUse={use}
        />
        {props.aside}
      </div>
    </div>
  )
}

/** The same finding after a shift of the text: its key, and which of several equal ones. */
const nameOf = (finding: Finding): string => `${finding.rule} ${finding.key} ${finding.quote}`

const isUse = (event: KeyboardEvent): boolean => event.altKey && event.key === 'Enter'

/** The finding behind the caret in reading order, or before it; around the end it begins again. */
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
