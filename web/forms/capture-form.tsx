import { useState } from 'react'
import type { CaptureDraft } from '../lib/overlay.ts'
import { capturePerson } from '../lib/person-writes.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextArea, TextInput } from '../ui/field.tsx'

type Props = { draft: CaptureDraft; onClose: () => void }

const DETAILS = [
  'I promised something',
  'Wants an introduction',
  'Works on the same',
  'Stay in touch',
]

/** A person in ten seconds: only the name is asked for; the rest is a tap or two. */
export function CaptureForm({ draft, onClose }: Props) {
  const [form, setForm] = useState(draft)
  const set = (part: Partial<CaptureDraft>) => setForm((now) => ({ ...now, ...part }))
  const toggle = (detail: string) =>
    set({
      note: form.note.includes(detail)
        ? form.note.replace(detail, '').replace(/^[.\s]+|[.\s]+$/g, '')
        : [form.note, detail].filter((part) => part !== '').join('. '),
    })
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (form.name.trim() === '') return
        onClose()
        void capturePerson(form)
      }}
    >
      <Field label="Name">
        <TextInput
          value={form.name}
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 tablet:grid-cols-2">
        <Field label="Where you met">
          <TextInput
            value={form.metAt}
            placeholder="NYTSL mixer"
            onChange={(event) => set({ metAt: event.target.value })}
          />
        </Field>
        <Field label="What they do">
          <TextInput
            value={form.about}
            placeholder="Archivist, city library"
            onChange={(event) => set({ about: event.target.value })}
          />
        </Field>
      </div>
      <fieldset>
        <legend className="sr-only">Details</legend>
        <div className="flex flex-wrap gap-2">
          {DETAILS.map((detail) => (
            <button
              key={detail}
              type="button"
              aria-pressed={form.note.includes(detail)}
              onClick={() => toggle(detail)}
              className="min-h-11 rounded-full px-4 text-small ring-1 ring-line hover:ring-edge aria-pressed:bg-give-wash aria-pressed:text-give aria-pressed:ring-give/40 desk:min-h-9"
            >
              {detail}
            </button>
          ))}
        </div>
      </fieldset>
      <Field label="One detail you will want later">
        <TextArea
          rows={2}
          value={form.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </Field>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={form.name.trim() === ''}>
          Save
        </Button>
      </div>
    </form>
  )
}
