import { useEffect, useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import {
  CAPTURE_CHIPS,
  type CaptureChip,
  type EventView,
} from '../../../src/domain/view/event-view.ts'
import { captureLink } from '../../capture/event-link.ts'
import { shrinkPhoto } from '../../capture/shrink-photo.ts'
import { type Meant, WhoIsMeant } from '../../forms/who-is-meant.tsx'
import { noteCapture } from '../../lib/captures.ts'
import { CHIP_WORDS } from '../../lib/event-chips.ts'
import { useKeys } from '../../lib/keys.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Button } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { ToggleChips } from '../../ui/toggle-chips.tsx'
import { captureWords, keptWords } from './capture-words.ts'

const EMPTY = {
  name: '',
  meant: {} as Meant,
  detail: '',
  chips: [] as readonly CaptureChip[],
  file: null as File | null,
}

type Props = {
  event: EventView
  /** Asked for by key: who it is can be typed at once. */
  begin: boolean
}

/** At the event, phone in hand: a name is enough; the event, the place and the time fill themselves in. */
export function DuringFace({ event, begin }: Props) {
  const [form, setForm] = useState(EMPTY)
  const [waiting, setWaiting] = useState(0)
  const name = useRef<HTMLInputElement>(null)
  const detail = useRef<HTMLTextAreaElement>(null)
  const isBegun = form.name !== '' || form.detail !== '' || form.chips.length > 0
  useEffect(() => {
    if (begin) name.current?.focus()
  }, [begin])
  useKeys({ a: () => name.current?.focus() })
  const here = new Set(event.guests.map(({ personId }) => personId))
  const set = (part: Partial<typeof EMPTY>) => setForm((now) => ({ ...now, ...part }))
  const save = async () => {
    const { file, meant, detail, chips } = form
    const body = { id: uuidv7(), personId: uuidv7(), ...meant }
    setForm(EMPTY)
    name.current?.focus()
    const noted = await noteCapture(
      { ...body, name: form.name.trim(), eventId: event.id, chips, detail: detail.trim() },
      { key: uuidv7(), photo: file === null ? null : await shrinkPhoto(file) },
    )
    if (noted === 'waiting') setWaiting((now) => now + 1)
    if (noted === 'not-saved') setForm(form)
  }
  return (
    <div className="mt-6 grid gap-x-14 gap-y-10 desk:grid-cols-2">
      <form
        className="space-y-4"
        // Single letters belong to what is being noted, wherever the focus is.
        {...(isBegun ? { 'data-owns-keys': true } : {})}
        onSubmit={(submit) => {
          submit.preventDefault()
          if (form.name.trim() !== '') void save()
        }}
      >
        <Field label="Who">
          <TextInput
            ref={name}
            required
            autoCapitalize="words"
            list="guests-here"
            value={form.name}
            onChange={(change) => set({ name: change.target.value, meant: {} })}
          />
        </Field>
        <datalist id="guests-here">
          {event.guests.map((guest) => (
            <option key={guest.personId} value={guest.name} />
          ))}
        </datalist>
        <WhoIsMeant
          name={form.name}
          here={here}
          meant={form.meant}
          onChange={(meant) => set({ meant })}
        />
        <ToggleChips
          label="What about"
          choices={CAPTURE_CHIPS.map((chip) => ({ value: chip, title: CHIP_WORDS[chip] }))}
          chosen={form.chips}
          onChange={(chips) => set({ chips })}
          onPicked={() => detail.current?.focus()}
        />
        <Field label="One detail">
          <TextArea
            ref={detail}
            rows={2}
            value={form.detail}
            onChange={(change) => set({ detail: change.target.value })}
          />
        </Field>
        <Field label="Their card" hint="A picture, kept with the note and read by nobody else">
          <input
            key={event.captures.length}
            type="file"
            accept="image/*"
            capture="environment"
            className="block w-full text-small file:mr-3 file:min-h-11 file:rounded-full file:border file:border-line file:bg-raised file:px-4 file:text-ink"
            onChange={(change) => set({ file: change.target.files?.[0] ?? null })}
          />
        </Field>
        <Button look="primary" type="submit" className="w-full" disabled={form.name.trim() === ''}>
          Save
        </Button>
        <p role="status" className="text-small text-soft nums">
          {[
            ...(event.captures.length > 0 ? [`${event.captures.length} saved`] : []),
            ...(waiting > 0 ? [`${waiting} kept on this device`] : []),
          ].join(', ')}
        </p>
        <OnThePhone event={event} />
      </form>
      <section aria-labelledby="noted">
        <h2 id="noted" className="label">
          Noted here
        </h2>
        {event.captures.length === 0 && (
          <p className="mt-2 text-soft">Nobody yet. One good talk is worth more than ten names.</p>
        )}
        <ul className="mt-2 divide-y divide-line">
          {event.captures.map((capture) => (
            <li key={capture.id} className="flex gap-4 py-3">
              <Disc name={capture.name} size="small" />
              <div className="min-w-0">
                <Link
                  to="/people/$id"
                  params={{ id: capture.personId }}
                  className="font-serif text-lead hover:text-water"
                >
                  {capture.name}
                </Link>
                <p className="text-small text-soft">{captureWords(capture)}</p>
                {capture.kept.map((kept) => (
                  <p key={`${kept.kind} ${kept.what}`} className="text-small text-faint">
                    {keptWords(kept)}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function OnThePhone({ event }: Pick<Props, 'event'>) {
  const [opened] = useState(() => Date.now())
  return (
    <p className="text-small text-faint">
      {globalThis.isSecureContext
        ? 'Without a connection: '
        : 'Over plain HTTP this page needs the connection. With localhost or HTTPS, '}
      <a href={captureLink(event, opened)} className="text-water underline underline-offset-4">
        the small page for capturing
      </a>{' '}
      {globalThis.isSecureContext
        ? 'opens even then, once it was opened before, and sends later.'
        : 'the small page also works offline.'}
    </p>
  )
}
