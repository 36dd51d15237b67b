import { RULE_IDS, type RuleId } from '../../domain/coach/rule-id.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { CoachOffLine, CoachOffView, NewCoachOff } from '../../domain/view/coach-off-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, insertRows } from '../../store/change.ts'
import { findCoachOff } from '../../store/coach-off.ts'
import { resolvePersonId } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { change, type Home } from '../home.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'

/** What is switched off. @param personId the reader for whom it is asked */
export async function viewCoachOff(s: Scope, personId?: string): Promise<CoachOffView> {
  const reader = personId === undefined ? null : await resolvePersonId(s, personId)
  const lines = (await findCoachOff(s)).flatMap((row): CoachOffLine[] => {
    const rule = RULE_IDS.find((id) => id === row.rule)
    if (rule === undefined) return []
    const what = row.key !== null ? 'here' : row.person_id !== null ? 'reader' : 'rule'
    const person =
      row.person_id === null ? null : { id: row.person_id, name: row.person_name ?? '' }
    return [{ id: row.id, rule, what, person, quote: row.quote, at: row.at }]
  })
  const rulesOf = (wanted: (line: CoachOffLine) => boolean): RuleId[] => [
    ...new Set(lines.filter(wanted).map(({ rule }) => rule)),
  ]
  return {
    off: {
      rules: rulesOf(({ what }) => what === 'rule'),
      rulesForReader: rulesOf(({ what, person }) => what === 'reader' && person?.id === reader),
      keys: (await findCoachOff(s)).flatMap(({ key }) => key ?? []),
    },
    lines,
  }
}

export async function switchOff(
  home: Home,
  off: NewCoachOff,
  requestKey?: string,
): Promise<Receipt> {
  const person =
    off.personId === undefined
      ? null
      : await home.store.read(home.owner, (s) => requirePerson(s, off.personId ?? ''))
  const whom = person === null ? '' : ` for ${person.name}`
  const words = off.key === undefined ? `Switched a rule of the coach off${whom}` : SAID_NOT_HERE
  return change(
    home,
    { verb: 'coach-off', summary: words },
    async (w) => {
      const id = off.id ?? home.newId()
      await requireFreeId(w, 'coach_off', id)
      await insertRows(w, 'coach_off', [
        {
          id,
          rule: off.rule,
          person_id: off.key === undefined ? (person?.id ?? null) : null,
          key: off.key ?? null,
          quote: off.key === undefined ? null : (off.quote ?? null),
          at: w.at,
        },
      ])
      return {}
    },
    requestKey,
  )
}

const SAID_NOT_HERE = 'The coach leaves these words alone'

export async function switchOn(home: Home, id: string, requestKey?: string): Promise<Receipt> {
  return change(
    home,
    { verb: 'coach-on', summary: 'The coach looks at this again' },
    async (w) => {
      if (!(await deleteRow(w, 'coach_off', id))) {
        throw new DigwellError('not-found', 'That is switched on already.')
      }
      return {}
    },
    requestKey,
  )
}
