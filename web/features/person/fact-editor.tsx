import { useState } from 'react'
import { FACT_FIELDS, type FactField } from '../../../src/domain/fact.ts'
import type { FactView } from '../../../src/domain/view/person-view.ts'
import { editPerson } from '../../lib/person-writes.ts'
import { FIELD_WORDS } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { Select, TextInput } from '../../ui/field.tsx'

type Props = { personId: string; fact: FactView | null; onClose: () => void }

const OFFERED = FACT_FIELDS.filter((field) => !['given', 'family', 'relation'].includes(field))

/** Edits in place. Another source's value is overruled by yours and stays beneath it. */
export function FactEditor({ personId, fact, onClose }: Props) {
  const [field, setField] = useState<FactField>(fact?.field ?? 'interest')
  const [value, setValue] = useState(fact?.value ?? '')
  const [failed, setFailed] = useState(false)
  const save = () => {
    const written = value.trim()
    if (written === '') return
    const own = fact?.own === true ? { remove: [fact.id] } : {}
    const label = fact?.label === undefined || fact.label === null ? {} : { label: fact.label }
    void editPerson(personId, { set: [{ field, value: written, ...label }], ...own }, () =>
      setFailed(true),
    ).then((receipt) => {
      if (receipt !== null) onClose()
    })
  }
  return (
    <form
      className="mb-4 space-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {fact === null && (
        <Select
          aria-label="What"
          value={field}
          onChange={(event) => setField(event.target.value as FactField)}
        >
          {OFFERED.map((one) => (
            <option key={one} value={one}>
              {FIELD_WORDS[one]}
            </option>
          ))}
        </Select>
      )}
      <TextInput
        aria-label={FIELD_WORDS[field]}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the owner asked to edit
        autoFocus
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      {failed && <p className="text-small text-stop">Not saved yet. Your text is still here.</p>}
      <div className="flex gap-2">
        <Button look="primary" type="submit">
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {fact?.own === true && (
          <Button
            look="quiet"
            onClick={() => {
              onClose()
              void editPerson(personId, { remove: [fact.id] })
            }}
          >
            Take back
          </Button>
        )}
      </div>
    </form>
  )
}
