import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { EventView } from '../../../src/domain/view/event-view.ts'
import { eventsQuery } from '../../lib/event-queries.ts'
import { settingsQuery } from '../../lib/queries.ts'
import { addEvent, editEvent } from '../../lib/event-writes.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { dayOfInstant, ownerZone, today } from '../../lib/zone.ts'
import { Button } from '../../ui/button.tsx'
import { Field, NUMBER_ONLY, TextArea, TextInput } from '../../ui/field.tsx'
import { clockTime, endTyped, timesIn } from './event-times.ts'
import { usualCurrency } from './usual-currency.ts'

type Props = { event: EventView | null; onClose: () => void }

/** An event by hand, or what the owner knows better than its sources. */
export function EventForm({ event, onClose }: Props) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState(() => formOf(event))
  const form = useCurrencyFilled(typed)
  const [ids] = useState(() => ({ id: uuidv7(), key: uuidv7() }))
  const set = (part: Partial<Form>) => setTyped((now) => ({ ...now, ...part }))
  const save = async () => {
    const said = saidIn(form, event)
    onClose()
    if (event !== null) {
      await editEvent(event.id, changed(saidIn(formOf(event), event), said))
      return
    }
    const id = await addEvent({ ...said, id: ids.id }, ids.key)
    if (id !== null) void navigate({ to: '/events/$id', params: { id } })
  }
  return (
    <form
      className="space-y-4"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (form.name.trim() !== '') void save()
      }}
    >
      <Field label="Name">
        <TextInput
          value={form.name}
          required
          placeholder="NYTSL mixer"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          onChange={(change) => set({ name: change.target.value })}
        />
      </Field>
      <WhenFields form={form} set={set} />
      <Field label="Where" hint="A place, or Zoom and the like">
        <TextInput value={form.place} onChange={(change) => set({ place: change.target.value })} />
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label="Entry and travel">
          <TextInput
            {...NUMBER_ONLY}
            value={form.cost}
            onChange={(change) => set({ cost: change.target.value })}
          />
        </Field>
        <Field label="Currency">
          <TextInput
            value={form.currency}
            onChange={(change) => set({ currency: change.target.value })}
          />
        </Field>
      </div>
      <Field label="Community or series" hint="Who holds it, so that its events are seen together">
        <TextInput
          value={form.community}
          onChange={(change) => set({ community: change.target.value })}
        />
      </Field>
      <Field label="What would make it worth it">
        <TextArea
          rows={2}
          value={form.goal}
          placeholder="Two good talks"
          onChange={(change) => set({ goal: change.target.value })}
        />
      </Field>
      <div className="sticky -bottom-6 -mx-1 -mb-6 flex justify-end gap-3 bg-paper px-1 pt-2 pb-6">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={form.name.trim() === ''}>
          Save
        </Button>
      </div>
    </form>
  )
}

/** With the currency of the owner's country, or that their events are mostly paid in, until another is typed. */
function useCurrencyFilled(typed: Typed): Form {
  const { data } = useInfiniteQuery(eventsQuery)
  const country = useQuery(settingsQuery).data?.country ?? ''
  const usual = usualCurrency(
    country,
    data?.pages.flatMap(({ ahead, past, undated }) => [...ahead, ...past, ...undated]) ?? [],
  )
  return { ...typed, currency: typed.currency ?? usual }
}

type Typed = Omit<Form, 'currency'> & { readonly currency: string | null }

type Form = {
  readonly name: string
  readonly day: string
  readonly begins: string
  readonly ends: string
  readonly hours: string
  readonly place: string
  readonly cost: string
  readonly currency: string
  readonly community: string
  readonly goal: string
}

type WhenProps = { form: Form; set: (part: Partial<Form>) => void }

function WhenFields({ form, set }: WhenProps) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label="Day">
        <TextInput
          type="date"
          value={form.day}
          onChange={(change) => set({ day: change.target.value })}
        />
      </Field>
      <Field label="Begins">
        <TextInput
          type="time"
          value={form.begins}
          onChange={(change) => set({ begins: change.target.value })}
        />
      </Field>
      <Field label="Ends">
        <TextInput
          type="time"
          value={form.ends}
          onChange={(change) => set({ ends: change.target.value })}
        />
      </Field>
      <Field label="Hours, with the way">
        <TextInput
          {...NUMBER_ONLY}
          value={form.hours}
          onChange={(change) => set({ hours: change.target.value })}
        />
      </Field>
    </div>
  )
}

function formOf(event: EventView | null): Typed {
  const start = event?.startAt ?? null
  const money = (event?.cost ?? 0) + (event?.travel ?? 0)
  const isPriced = event !== null && (event.cost !== null || event.travel !== null)
  return {
    name: event?.name ?? '',
    day: start === null ? (event === null ? today() : '') : dayOfInstant(start),
    begins: start === null ? '18:00' : clockTime(start, ownerZone()),
    ends: event === null ? '' : endTyped(event, ownerZone()),
    hours: event?.hours === null || event === null ? '' : String(event.hours),
    place: event?.place ?? '',
    cost: isPriced ? String(money) : '',
    currency: event?.currency ?? null,
    community: event?.community ?? '',
    goal: event?.goal ?? '',
  }
}

/** What was typed; empty fields say "nothing", not "leave it". */
function saidIn(form: Typed, event: EventView | null) {
  const hours = numberIn(form.hours)
  const cost = numberIn(form.cost)
  return {
    name: form.name.trim(),
    ...timesIn(form, event ?? { startAt: null, endAt: null }, ownerZone()),
    hours,
    place: textIn(form.place),
    cost,
    travel: null,
    currency: cost === null ? null : textIn((form.currency ?? '').toUpperCase()),
    community: textIn(form.community),
    goal: textIn(form.goal),
  }
}

type Said = ReturnType<typeof saidIn>

/** Only what was typed anew becomes the owner's word; the rest stays with its sources. */
function changed(before: Said, after: Said): Partial<Said> {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => {
      if (field === 'travel') return before.cost !== after.cost
      return before[field as keyof Said] !== value
    }),
  )
}

const textIn = (text: string): string | null => (text.trim() === '' ? null : text.trim())

function numberIn(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || Number.isNaN(value) || value < 0 ? null : value
}
