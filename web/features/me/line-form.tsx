import { type FormEvent, useState } from 'react'
import type { ProfileLine, ProfileSection } from '../../../src/domain/view/me-view.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { editLine } from './profile-writes.ts'

type Labels = { readonly title: string; readonly place: string | null }
const LABELS: { readonly [section in ProfileSection]: Labels } = {
  headline: { title: 'Headline', place: null },
  about: { title: 'About', place: null },
  position: { title: 'What you do', place: 'Where' },
  education: { title: 'School', place: 'What' },
  location: { title: 'Place', place: null },
  site: { title: 'Address of your site', place: null },
}

type Props = { line: ProfileLine | null; section: ProfileSection; id: string; onDone: () => void }

/** One line of a profile, changed where it stands. */
export function LineForm({ line, section, id, onDone }: Props) {
  const labels = LABELS[section]
  const dated = section === 'position' || section === 'education'
  const [words, setWords] = useState({
    title: line?.title ?? '',
    place: line?.place ?? '',
    from: line?.from ?? '',
    to: line?.to ?? '',
    text: line?.text ?? '',
  })
  const set = (field: keyof typeof words) => (value: string) =>
    setWords((now) => ({ ...now, [field]: value }))
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (words.title.trim() === '') return
    const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
    void editLine({
      key: id,
      words: {
        title: words.title.trim(),
        place: orNull(words.place),
        from: orNull(words.from),
        to: orNull(words.to),
        text: orNull(words.text),
      },
    })
    onDone()
  }
  return (
    <form className="space-y-4 py-2" onSubmit={save}>
      <Text label={labels.title} value={words.title} onChange={set('title')} focus />
      {labels.place !== null && (
        <Text label={labels.place} value={words.place} onChange={set('place')} />
      )}
      {dated && (
        <>
          <div className="flex flex-wrap gap-4">
            <Month label="From" value={words.from} onChange={set('from')} />
            <Month label="Until" value={words.to} onChange={set('to')} />
          </div>
          <Field label="In a few words">
            <TextArea rows={2} value={words.text} onChange={(e) => set('text')(e.target.value)} />
          </Field>
        </>
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button look="primary" type="submit" disabled={words.title.trim() === ''}>
          Keep
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        {line !== null && (
          <Button
            look="quiet"
            onClick={() => {
              void editLine({ key: id, words: 'hidden' })
              onDone()
            }}
          >
            Leave it out
          </Button>
        )}
      </div>
    </form>
  )
}

type InputProps = {
  label: string
  value: string
  onChange: (value: string) => void
  focus?: boolean
}

function Text({ label, value, onChange, focus = false }: InputProps) {
  return (
    <Field label={label}>
      <TextInput
        value={value}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press of a button
        autoFocus={focus}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

function Month({ label, value, onChange }: InputProps) {
  return (
    <Field label={label} hint="2023-10, or the year">
      <TextInput
        value={value}
        inputMode="numeric"
        pattern="\d{4}(-(0[1-9]|1[0-2]))?"
        title="A month like 2023-10, or a year like 2023"
        className="max-w-36"
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
