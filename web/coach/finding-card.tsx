import { useState } from 'react'
import type { Finding, Suggestion } from '../../src/domain/coach/finding.ts'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuLine } from '../ui/menu.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { SEVERITY_WORDS, short, UNDERLINES } from './coach-words.ts'
import type { OffSwitches } from './off-switches.ts'
import { RulePage } from './rule-page.tsx'

type Props = {
  finding: Finding
  open: boolean
  /** Whose facts the finding stands on. */
  readerName?: string | undefined
  switches?: OffSwitches | undefined
  onTake: () => void
  onUse: (suggestion: Suggestion) => void
}

/** One thing the coach noticed: the words, why, and what could stand there. */
export function FindingCard(props: Props) {
  const { finding, open, onTake } = props
  return (
    <li
      className="border-l-2 border-line pl-4 data-current:border-give"
      data-current={open ? '' : undefined}
    >
      <button
        type="button"
        aria-expanded={open}
        onClick={onTake}
        className="block min-h-9 w-full text-left hover:text-water pointer-coarse:min-h-11"
      >
        <span className="block text-tiny text-faint">{SEVERITY_WORDS[finding.severity]}</span>
        <span className={`leading-7 ${UNDERLINES[finding.severity]}`}>{short(finding.quote)}</span>
      </button>
      {open && <Opened {...props} />}
    </li>
  )
}

function Opened({ finding, readerName, switches, onUse }: Props) {
  const [page, setPage] = useState(false)
  return (
    <div className="rise pb-1">
      <p className="mt-1.5 text-soft">
        {finding.sure ? '' : 'Perhaps: '}
        {finding.why}
      </p>
      {finding.facts.length > 0 && (
        <div className="mt-3 text-small">
          <Reasons reasons={finding.facts} />
        </div>
      )}
      <Suggestions suggestions={suggestionsOf(finding)} onUse={onUse} />
      <div className="mt-2 -ml-2.5 flex flex-wrap items-center gap-x-1">
        <Button look="quiet" onClick={() => setPage(true)}>
          Why this rule?
        </Button>
        {switches !== undefined && (
          <>
            <Button look="quiet" onClick={() => switches.notHere(finding)}>
              Not here
            </Button>
            <Menu
              trigger={<Button look="quiet">Switch off…</Button>}
              lines={offLines(finding, switches, readerName)}
            />
          </>
        )}
      </div>
      <RulePage rule={finding.rule} open={page} onClose={() => setPage(false)} />
    </div>
  )
}

/** A suggestion that only says the words again is none. */
function suggestionsOf({ suggestions, quote }: Finding): readonly Suggestion[] {
  return suggestions.filter(({ text }) => text.toLowerCase() !== quote.toLowerCase())
}

function offLines(
  { rule }: Finding,
  { ruleOff, ruleOffForReader }: OffSwitches,
  readerName: string | undefined,
): readonly MenuLine[] {
  const everywhere = {
    title: 'Switch this rule off',
    about: 'Everywhere. Settings switch it on again.',
    run: () => ruleOff(rule),
  }
  if (ruleOffForReader === undefined) return [everywhere]
  const forReader = {
    title: `Off for ${readerName ?? 'this person'}`,
    run: () => ruleOffForReader(rule),
  }
  return [forReader, everywhere]
}

function Suggestions({
  suggestions,
  onUse,
}: {
  suggestions: readonly Suggestion[]
  onUse: (suggestion: Suggestion) => void
}) {
  if (suggestions.length === 0) return null
  return (
    <ul className="mt-3 space-y-2">
      {suggestions.map((suggestion, index) => (
        <li key={suggestion.text} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span
            className={`min-w-0 ${suggestion.kind === 'advice' ? '' : 'font-serif text-lead italic'}`}
          >
            {said(suggestion)}
          </span>
          {suggestion.kind !== 'advice' && (
            <Button
              {...(index === 0 ? { hint: 'Alt ↵', 'aria-keyshortcuts': 'Alt+Enter' } : {})}
              onClick={() => onUse(suggestion)}
            >
              {suggestion.kind === 'replace' ? 'Use this' : 'Put in, then fill'}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

const said = ({ kind, text }: Suggestion): string =>
  kind === 'replace' && text === '' ? 'Leave these words out.' : text
