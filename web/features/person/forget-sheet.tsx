import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { queryClient } from '../../lib/query-client.ts'
import { forgetPerson } from '../../lib/person-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { person: PersonView; open: boolean; onClose: () => void }

/** It cannot be undone, so it asks for the name to be typed. */
export function ForgetSheet({ person, open, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const { data: phones } = useQuery({ ...phonesQuery, enabled: open })
  const navigate = useNavigate()
  const same = typed.trim().toLowerCase() === person.name.trim().toLowerCase()
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={`Forget ${person.name}`}
      about="Everything about them goes, for good: records, facts, history, notes. A later import will not bring them back. This cannot be undone."
    >
      {phones?.here === 'phone' ? (
        <p>This is done at the machine Digwell runs on.</p>
      ) : (
        <form
          className="space-y-5"
          onSubmit={(event) => {
            event.preventDefault()
            if (!same) return
            onClose()
            void forgetPerson(person.id, typed.trim()).then((receipt) => {
              if (receipt === null) return
              void navigate({ to: '/people' }).then(() => {
                queryClient.removeQueries({ queryKey: ['person', person.id] })
              })
            })
          }}
        >
          <Field label={`Type “${person.name}” to confirm`}>
            <TextInput
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was asked for
              autoFocus
              value={typed}
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
          <div className="flex justify-end gap-3">
            <Button onClick={onClose}>Keep</Button>
            <Button look="stop" type="submit" disabled={!same}>
              Forget for good
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  )
}
