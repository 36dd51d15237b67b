import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { CoachLine } from './coach-line.tsx'
import { toldWords } from './coach-words.ts'
import { FindingsList } from './findings-list.tsx'
import { Mirror } from './mirror.tsx'
import type { OffSwitches } from './off-switches.ts'
import { useAnnounced } from './use-announced.ts'
import type { Coached } from './use-coach.ts'
import { nameOf, useFindings } from './use-findings.ts'

export type CoachedTextProps = {
  label: string
  value: string
  onChange: (text: string) => void
  coach: Coached
  /** Absent: findings cannot be switched off from here. */
  switches?: OffSwitches
  /** The one reader of the text, where there is one. */
  readerName?: string
  /** It is said aloud: even a short one is told in time. */
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
  const ids = useId()
  const { placed, listed, current, take, use, onKeyDown } = useFindings(coach, value, area)
  const told = useAnnounced(
    coach.state === 'ready' && value !== ''
      ? toldWords(listed, coach.reading?.betterWithin ?? null)
      : '',
  )

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
            findings={placed}
            current={current}
            className={`${HEIGHTS[rows]} ${TEXT}`}
          />
          <textarea
            ref={area}
            id={`${ids}text`}
            dir="auto"
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
          shown={placed.length}
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
          findings={listed}
          taken={current === null ? null : nameOf(current)}
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
