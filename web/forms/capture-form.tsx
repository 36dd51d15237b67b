import { useInfiniteQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { CAPTURE_CHIPS, type EventLine } from '../../src/domain/view/event-view.ts'
import { eventNear, isWithinADay } from '../capture/event-near.ts'
import { saveDraft } from '../lib/captures.ts'
import { eventsQuery } from '../lib/event-queries.ts'
import { CHIP_WORDS } from '../lib/event-chips.ts'
import type { CaptureDraft } from '../lib/overlay.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextArea, TextInput } from '../ui/field.tsx'
import { LettersLeft, LONGEST_NOTE } from '../ui/letters-left.tsx'
import { ToggleChips } from '../ui/toggle-chips.tsx'
import { WhoIsMeant } from './who-is-meant.tsx'

type Props = { draft: CaptureDraft; onClose: () => void }

/** A person in ten seconds: only the name is asked for; the rest is a tap or two. */
export function CaptureForm({ draft, onClose }: Props) {
  const events = useEventsNear()
  const [form, setForm] = useState(draft)
  const [placed, setPlaced] = useState(draft.metAt !== '')
  const set = (part: Partial<CaptureDraft>) => setForm((now) => ({ ...now, ...part }))
  const metAt = placed ? form.metAt : (events.near?.name ?? '')
  const listId = useId()
  const detail = useRef<HTMLTextAreaElement>(null)
  const ready = form.name.trim() !== '' && form.note.trim().length <= LONGEST_NOTE
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onClose()
        const at = events.all.find(({ name }) => name === metAt.trim())
        void saveDraft({ ...form, metAt }, at?.id ?? null)
      }}
    >
      <Field label="Name">
        <TextInput
          value={form.name}
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          onChange={(event) => set({ name: event.target.value, meant: {} })}
        />
      </Field>
      <WhoIsMeant name={form.name} meant={form.meant} onChange={(meant) => set({ meant })} />
      <div className="grid gap-4 tablet:grid-cols-2">
        <Field label="Where you met">
          <TextInput
            value={metAt}
            list={listId}
            placeholder="NYTSL mixer"
            onChange={(event) => {
              setPlaced(true)
              set({ metAt: event.target.value })
            }}
          />
        </Field>
        <datalist id={listId}>
          {events.all.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <Field label="What they do">
          <TextInput
            value={form.about}
            placeholder="Archivist, city library"
            onChange={(event) => set({ about: event.target.value })}
          />
        </Field>
      </div>
      <ToggleChips
        label="What about"
        choices={CAPTURE_CHIPS.map((chip) => ({ value: chip, title: CHIP_WORDS[chip] }))}
        chosen={form.chips}
        onChange={(chips) => set({ chips })}
        onPicked={() => detail.current?.focus()}
      />
      <Field label="One detail you will want later">
        <TextArea
          ref={detail}
          rows={2}
          value={form.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </Field>
      <LettersLeft text={form.note} />
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          Save
        </Button>
      </div>
    </form>
  )
}

const FEW = 8

/** The event one is at, or whose page is open around its day, and the latest ones to choose from. */
function useEventsNear(): { near: EventLine | null; all: readonly EventLine[] } {
  const { data } = useInfiniteQuery(eventsQuery)
  const { pathname } = useLocation()
  const [opened] = useState(() => Date.now())
  const first = data?.pages[0]
  if (first === undefined) return { near: null, all: [] }
  const running = first.ahead.filter(({ when }) => when === 'now')
  const shown = [...first.ahead, ...first.past].find(({ id }) => pathname === `/events/${id}`)
  const isShownNear = shown !== undefined && isWithinADay(shown, opened)
  const near = isShownNear ? shown : eventNear(first, opened)
  const all = [...running, ...first.past.slice(0, FEW), ...first.ahead.slice(0, 2)]
  return { near, all: near === null || all.includes(near) ? all : [near, ...all] }
}
