import { memo, useState } from 'react'
import type { Finding, Suggestion } from '../../src/domain/coach/finding.ts'
import { Button } from '../ui/button.tsx'
import { FindingCard } from './finding-card.tsx'
import type { OffSwitches } from './off-switches.ts'
import { nameOf } from './use-findings.ts'

/** Shown at once; the rest waits behind "more". */
const AT_ONCE = 3

type Props = {
  findings: readonly Finding[]
  /** The one in hand, by its name. */
  taken: string | null
  readerName?: string | undefined
  switches?: OffSwitches | undefined
  onTake: (finding: Finding) => void
  onUse: (finding: Finding, suggestion: Suggestion) => void
}

/** What the coach noticed, gravest first; one of them is open. Drawn anew when that changes, not at each key. */
export const FindingsList = memo(List, isSame)

function isSame({ findings: before, ...a }: Props, { findings: after, ...b }: Props): boolean {
  const names = Object.keys(b) as (keyof typeof b)[]
  return (
    names.every((name) => a[name] === b[name]) &&
    before.length === after.length &&
    before.every((one, index) => one === after[index])
  )
}

function List({ findings, taken, onTake, onUse, ...whose }: Props) {
  const [all, setAll] = useState(false)
  const current = findings.find((one) => nameOf(one) === taken) ?? null
  const isAway = current !== null && findings.indexOf(current) >= AT_ONCE
  const shown = all || isAway ? findings : findings.slice(0, AT_ONCE)
  const open = current ?? findings[0] ?? null
  if (findings.length === 0) return null
  return (
    <section aria-label="What the coach noticed">
      <ol className="space-y-4">
        {shown.map((finding) => (
          <FindingCard
            key={`${finding.key} ${finding.from}`}
            finding={finding}
            open={finding === open}
            onTake={() => onTake(finding)}
            onUse={(suggestion) => onUse(finding, suggestion)}
            {...whose}
          />
        ))}
      </ol>
      {shown.length < findings.length && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          {findings.length - shown.length} more
        </Button>
      )}
    </section>
  )
}
