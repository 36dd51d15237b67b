import { SOURCE_KINDS } from '../../../src/domain/source-record.ts'
import { TIE_STATES } from '../../../src/domain/tie.ts'
import { type PeopleView, sameStates, VIEWS } from '../../lib/people-view.ts'
import { SOURCE_WORDS, STATE_WORDS } from '../../lib/words.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Popover } from '../../ui/popover.tsx'

type Props = { view: PeopleView; onChange: (view: PeopleView) => void }

/** Views by state as plain words; anything finer behind one button. */
export function ViewPicker({ view, onChange }: Props) {
  const withStates = (states: PeopleView['states']): PeopleView => {
    const { states: _states, ...rest } = view
    return states === undefined || states.length === 0 ? rest : { ...rest, states }
  }
  return (
    <div className="mt-3 mb-2 flex items-center gap-1">
      <div
        role="group"
        aria-label="Views"
        className="-ml-3 flex min-w-0 [scrollbar-width:none] items-center overflow-x-auto py-1"
      >
        {VIEWS.map(({ title, states }) => (
          <button
            key={title}
            type="button"
            aria-pressed={sameStates(view.states, states)}
            onClick={() => onChange(withStates(states))}
            className="min-h-11 rounded-full px-3 text-small whitespace-nowrap text-soft hover:text-ink aria-pressed:bg-water-wash aria-pressed:font-medium aria-pressed:text-water desk:min-h-9"
          >
            {title}
          </button>
        ))}
      </div>
      <span className="grow" />
      <Finer view={view} onChange={onChange} withStates={withStates} />
    </div>
  )
}

type FinerProps = Props & { withStates: (states: PeopleView['states']) => PeopleView }

function Finer({ view, onChange, withStates }: FinerProps) {
  const finer = [view.tag, view.source, view.sort].filter((part) => part !== undefined).length
  const set = (part: { [key in 'tag' | 'source' | 'sort']?: string }) => {
    const next = { ...view, ...part }
    const filled = Object.entries(next).filter(([, value]) => value !== '')
    onChange(Object.fromEntries(filled) as PeopleView)
  }
  const toggle = (state: (typeof TIE_STATES)[number]) => {
    const states = view.states ?? []
    const rest = states.filter((one) => one !== state)
    onChange(withStates(rest.length === states.length ? [...states, state] : rest))
  }
  return (
    <Popover
      title="Narrow and order"
      trigger={
        <button type="button" className={`${buttonClass('quiet')} shrink-0`}>
          Filter{finer > 0 && <span className="nums">· {finer}</span>}
        </button>
      }
    >
      <div className="space-y-4">
        <Field label="Order">
          <Select value={view.sort ?? ''} onChange={(event) => set({ sort: event.target.value })}>
            <option value="">As it fits</option>
            <option value="last-contact">Last contact</option>
            <option value="name">Name</option>
            <option value="state">State</option>
          </Select>
        </Field>
        <Field label="Known from">
          <Select
            value={view.source ?? ''}
            onChange={(event) => set({ source: event.target.value })}
          >
            <option value="">Anywhere</option>
            {SOURCE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {SOURCE_WORDS[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Tag">
          <TextInput
            defaultValue={view.tag ?? ''}
            placeholder="METRO"
            onBlur={(event) => set({ tag: event.target.value.trim() })}
            onKeyDown={(event) =>
              event.key === 'Enter' && set({ tag: event.currentTarget.value.trim() })
            }
          />
        </Field>
        <fieldset>
          <legend className="mb-2 text-small font-medium text-soft">States</legend>
          <div className="grid grid-cols-2 gap-x-3">
            {TIE_STATES.map((state) => (
              <label key={state} className="flex min-h-10 items-center gap-2.5 text-small">
                <input
                  type="checkbox"
                  className="size-4.5 accent-water"
                  checked={view.states?.includes(state) === true}
                  onChange={() => toggle(state)}
                />
                {STATE_WORDS[state]}
              </label>
            ))}
          </div>
        </fieldset>
        <Button look="quiet" className="-ml-2.5" onClick={() => onChange({})}>
          Clear all
        </Button>
      </div>
    </Popover>
  )
}
