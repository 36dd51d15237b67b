import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { CoachOffLine } from '../../../src/domain/view/coach-off-view.ts'
import { ruleTexts } from '../../coach/coach-link.ts'
import { coachOffQuery, switchOnAgain } from '../../coach/use-coach-off.ts'
import { plainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'

/** What the coach was told to leave alone, each with its way back. */
export function CoachOffLines() {
  const { data } = useQuery(coachOffQuery())
  const titles = useRuleTitles((data?.lines.length ?? 0) > 0)
  if (data === undefined) return null
  if (data.lines.length === 0) {
    return (
      <p className="text-soft">
        Nothing. Where it speaks out of turn, switch a rule off beside your words, for one person or
        for good.
      </p>
    )
  }
  return (
    <ul className="divide-y divide-line">
      {data.lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-center gap-x-4 py-2">
          <span className="min-w-0 grow">
            {titles.get(line.rule) ?? inWords(line.rule)}
            <span className="block text-small text-soft">
              {whereWords(line)}, since {plainDate(line.at)}
            </span>
          </span>
          <Button look="quiet" onClick={() => void switchOnAgain(line)}>
            Switch on again
          </Button>
        </li>
      ))}
    </ul>
  )
}

function whereWords({ what, person, quote }: CoachOffLine): string {
  if (what === 'reader') return `Off in words to ${person?.name ?? 'somebody'}`
  return what === 'here' ? `Not at “${quote ?? ''}”` : 'Off everywhere'
}

const inWords = (rule: string): string =>
  rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll('-', ' ')

/** The rules' own titles; the coach is only asked where there is something to name. */
function useRuleTitles(wanted: boolean): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (!wanted) return
    void ruleTexts().then((rules) => setTitles(new Map(rules.map(({ id, title }) => [id, title]))))
  }, [wanted])
  return titles
}
