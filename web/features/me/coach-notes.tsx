import { useState } from 'react'
import type { Finding } from '../../../src/domain/coach/finding.ts'
import { SEVERITY_WORDS, short, UNDERLINES } from '../../coach/coach-words.ts'
import { RulePage } from '../../coach/rule-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Reasons } from '../../ui/reasons.tsx'

/** What the coach noticed in a text that stands as it is: read, not written. */
export function CoachNotes({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className="mt-3 space-y-3" aria-label="What the coach noticed">
      {findings.map((finding) => (
        <Note key={`${finding.key} ${finding.from}`} finding={finding} />
      ))}
    </ul>
  )
}

function Note({ finding }: { finding: Finding }) {
  const [page, setPage] = useState(false)
  return (
    <li className="border-l-2 border-line pl-4 text-small">
      <p className="text-tiny text-faint">{SEVERITY_WORDS[finding.severity]}</p>
      <p className={UNDERLINES[finding.severity]}>{short(finding.quote)}</p>
      <p className="mt-1 text-soft">
        {finding.sure ? '' : 'Perhaps: '}
        {finding.why}
      </p>
      {finding.facts.length > 0 && (
        <div className="mt-2">
          <Reasons reasons={finding.facts} />
        </div>
      )}
      {finding.suggestions.slice(0, 1).map(({ text }) => (
        <p key={text} className="mt-1 font-serif text-base italic">
          {text}
        </p>
      ))}
      <Button look="quiet" className="-ml-2.5" onClick={() => setPage(true)}>
        Why this rule?
      </Button>
      <RulePage rule={finding.rule} open={page} onClose={() => setPage(false)} />
    </li>
  )
}
