import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { PersonPicker } from '../forms/person-picker.tsx'
import { careQuery } from '../lib/introduction-queries.ts'
import { beginIntroduction, justBegun } from '../lib/introduction-writes.ts'
import type { PersonRef } from '../lib/overlay.ts'
import { uuidv7 } from '../lib/uuid.ts'
import { Button } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { CareNotes } from './care-notes.tsx'

type Way = 'make' | 'through' | 'to'
type Props = { person: PersonRef | null; open: boolean; onClose: () => void }

const ABOUT: { readonly [way in Way]: string } = {
  make: 'Both are asked first, one after the other, and either may say no.',
  through: 'You ask once, with a reason and a way out, and tell them how it went.',
  to: 'You ask once, with a reason and a way out, and tell them how it went.',
}

/** Two people who should meet, or somebody the owner would like to meet, and why. Asks nobody yet. */
export function IntroduceSheet({ person, open, onClose }: Props) {
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={person === null ? 'Introduce two people' : `Introduce, with ${person.name}`}
    >
      <IntroduceForm person={person} onClose={onClose} />
    </Sheet>
  )
}

function IntroduceForm({ person, onClose }: Omit<Props, 'open'>) {
  const [way, setWay] = useState<Way>('make')
  const [first, setFirst] = useState<PersonRef | null>(person)
  const [second, setSecond] = useState<PersonRef | null>(null)
  const [why, setWhy] = useState('')
  const [ids] = useState(() => ({ id: uuidv7(), key: uuidv7() }))
  const isReady = first !== null && second !== null
  const [a, b] = way === 'to' ? [second, first] : [first, second]
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (a === null || b === null) return
    onClose()
    const kept = way === 'make' ? 'make' : 'ask'
    justBegun.set(ids.id)
    void beginIntroduction({ id: ids.id, way: kept, aId: a.id, bId: b.id, why }, ids.key)
  }
  const labels = labelsFor(way, person)
  return (
    <form className="space-y-5" onSubmit={save}>
      <Chips label="What is it to be" choices={waysFor(person)} value={way} onChange={setWay} />
      <p className="text-small text-soft">{ABOUT[way]}</p>
      {person === null && (
        <PersonPicker
          label={labels.first}
          value={first}
          onChange={setFirst}
          without={second === null ? [] : [second.id]}
          autoFocus
        />
      )}
      <PersonPicker
        label={labels.second}
        value={second}
        onChange={setSecond}
        without={first === null ? [] : [first.id]}
        autoFocus={person !== null}
      />
      <Care a={a} b={way === 'make' ? b : null} />
      <Field label="Why, in a few words" hint="It goes into the first words to them.">
        <TextInput
          value={why}
          maxLength={300}
          placeholder={
            way === 'make' ? 'both work on oral history' : 'she built what I am learning'
          }
          onChange={(event) => setWhy(event.target.value)}
        />
      </Field>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!isReady}>
          Keep this idea
        </Button>
      </div>
    </form>
  )
}

function Care({ a, b }: { a: PersonRef | null; b: PersonRef | null }) {
  const whom = a ?? b
  const care = useQuery({
    ...careQuery(whom?.id ?? '', a === null ? null : (b?.id ?? null)),
    enabled: whom !== null,
  })
  return whom === null ? null : <CareNotes notes={care.data?.notes ?? []} />
}

function waysFor(person: PersonRef | null): readonly { value: Way; title: string }[] {
  const make = { value: 'make' as const, title: 'Introduce two people' }
  const through = { value: 'through' as const, title: 'Ask to be introduced' }
  if (person === null) return [make, through]
  const name = person.name.split(' ')[0] ?? person.name
  return [
    { ...make, title: `Introduce ${name} to somebody` },
    { ...through, title: `Ask ${name} to introduce me` },
    { value: 'to', title: `Be introduced to ${name}` },
  ]
}

function labelsFor(way: Way, person: PersonRef | null): { first: string; second: string } {
  if (way === 'make') return { first: 'One of the two', second: person ? 'To whom' : 'The other' }
  if (way === 'to') return { first: '', second: 'Who knows them' }
  return { first: 'Who could introduce you', second: 'To whom' }
}
