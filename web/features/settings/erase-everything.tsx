import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../lib/api.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { sessionQuery } from '../../lib/queries.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { AtTheMachine } from './at-the-machine.tsx'

const WORDS = 'erase everything'

/** All of it, for good, once the words are typed; then Digwell stands as on the first day. */
export function EraseEverything() {
  const [open, setOpen] = useState(false)
  const { data: phones } = useQuery(phonesQuery)
  const { data: session } = useQuery(sessionQuery)
  if (phones?.here === 'phone') return <AtTheMachine />
  return (
    <>
      <Button onClick={() => setOpen(true)}>Erase everything…</Button>
      <p className="mt-1.5 text-small text-faint">
        Everybody, all notes, letters and history, here and in the copies made before upgrades.
      </p>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Erase everything"
        about="Your whole network goes, for good, with all you wrote and its history. This cannot be undone. An export would bring it back: take one first if you may want it."
      >
        <p className="text-small text-soft">
          It lies in{' '}
          <code className="font-mono [overflow-wrap:anywhere] select-all">
            {session?.dataDirectory ?? '…'}
          </code>
          . Exports and backups that you keep elsewhere stay, and so do paired phones.
        </p>
        {open && <Confirm onKeep={() => setOpen(false)} />}
      </Sheet>
    </>
  )
}

function Confirm({ onKeep }: { onKeep: () => void }) {
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'asking' | 'erasing' | { readonly problem: string }>('asking')
  const same = typed.trim().toLowerCase() === WORDS
  const erase = async () => {
    setState('erasing')
    try {
      await send('DELETE', '/api/everything', { confirm: WORDS }, uuidv7())
      sessionStorage.clear()
      localStorage.clear()
      location.assign('/welcome')
    } catch (cause) {
      setState({ problem: cause instanceof Error ? cause.message : 'Something went wrong.' })
    }
  }
  return (
    <form
      className="mt-5 space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (same && state !== 'erasing') void erase()
      }}
    >
      <Field label={`Type “${WORDS}” to confirm`}>
        <TextInput
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was asked for
          autoFocus
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      {typeof state === 'object' && (
        <p role="alert" className="text-stop">
          Nothing was erased. {state.problem}
        </p>
      )}
      <div className="flex justify-end gap-3">
        <Button onClick={onKeep}>Keep</Button>
        <Button look="stop" type="submit" disabled={!same || state === 'erasing'}>
          {state === 'erasing' ? 'Erasing…' : 'Erase for good'}
        </Button>
      </div>
    </form>
  )
}
