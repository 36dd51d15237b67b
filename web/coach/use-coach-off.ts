import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CoachOff } from '../../src/domain/coach/finding.ts'
import type { RuleId } from '../../src/domain/coach/rule-id.ts'
import type {
  CoachOffLine,
  CoachOffView,
  NewCoachOff,
} from '../../src/domain/view/coach-off-view.ts'
import { get } from '../lib/api.ts'
import { uuidv7 } from '../lib/uuid.ts'
import { patch, write } from '../lib/write.ts'
import type { OffSwitches } from './off-switches.ts'

export function coachOffQuery(personId?: string) {
  return queryOptions({
    queryKey: ['coach-off', personId ?? null],
    queryFn: () => get<CoachOffView>('/api/coach/off', { person: personId }),
    staleTime: 60_000,
  })
}

const NOTHING: CoachOff = { rules: [], rulesForReader: [], keys: [] }
const TOUCHES = [['coach-off'], ['history']]

/** What the owner switched off, and the switches for a text; `personId` where it has one reader. */
export function useCoachOff(personId?: string): { off: CoachOff; switches: OffSwitches } {
  const { data } = useQuery(coachOffQuery(personId))
  const switches = useMemo(() => switchesFor(personId), [personId])
  return { off: data?.off ?? NOTHING, switches }
}

function switchesFor(personId: string | undefined): OffSwitches {
  const ruleOff = (rule: RuleId) =>
    switchOff(personId, { rule }, (off) => ({ ...off, rules: [...off.rules, rule] }))
  const notHere: OffSwitches['notHere'] = ({ key, rule, quote }) =>
    switchOff(personId, { rule, key, quote: quote.slice(0, 300) }, (off) => ({
      ...off,
      keys: [...off.keys, key],
    }))
  if (personId === undefined) return { notHere, ruleOff }
  const ruleOffForReader = (rule: RuleId) =>
    switchOff(personId, { rule, personId }, (off) => ({
      ...off,
      rulesForReader: [...off.rulesForReader, rule],
    }))
  return { notHere, ruleOff, ruleOffForReader }
}

/** @param also what is off from now on, before the server has answered */
function switchOff(
  personId: string | undefined,
  asked: NewCoachOff,
  also: (off: CoachOff) => CoachOff,
): void {
  void write({
    method: 'POST',
    path: '/api/coach/off',
    body: { id: uuidv7(), ...asked },
    patches: [
      patch<CoachOffView>(['coach-off', personId ?? null], (view) => ({
        ...view,
        off: also(view.off),
      })),
    ],
    touches: TOUCHES,
  })
}

/** Takes a switch back: the rule speaks again. */
export function switchOnAgain(line: CoachOffLine) {
  return write({
    method: 'DELETE',
    path: `/api/coach/off/${encodeURIComponent(line.id)}`,
    patches: [
      patch<CoachOffView>(['coach-off', null], (view) => ({
        ...view,
        lines: view.lines.filter(({ id }) => id !== line.id),
      })),
    ],
    touches: TOUCHES,
  })
}
