import { queryOptions, useQuery } from '@tanstack/react-query'
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
  const switchOff = (asked: NewCoachOff, also: (off: CoachOff) => CoachOff) =>
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
  return {
    off: data?.off ?? NOTHING,
    switches: {
      notHere: ({ key, rule, quote }) =>
        switchOff({ rule, key, quote: quote.slice(0, 300) }, (off) => ({
          ...off,
          keys: [...off.keys, key],
        })),
      ruleOff: (rule) => switchOff({ rule }, (off) => ({ ...off, rules: [...off.rules, rule] })),
      ...(personId === undefined
        ? {}
        : {
            ruleOffForReader: (rule: RuleId) =>
              switchOff({ rule, personId }, (off) => ({
                ...off,
                rulesForReader: [...off.rulesForReader, rule],
              })),
          }),
    },
  }
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
