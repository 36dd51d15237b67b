import { useState } from 'react'
import type { NoteDraft, PersonRef } from '../lib/overlay.ts'
import { addNote } from '../lib/person-writes.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextArea } from '../ui/field.tsx'
import { MOD } from '../ui/kbd.tsx'
import { LettersLeft, LONGEST_NOTE } from '../ui/letters-left.tsx'

type Props = { person: PersonRef; draft: NoteDraft; onClose: () => void }

export function NoteForm({ person, draft, onClose }: Props) {
  const [text, setText] = useState(draft.text)
  const fits = text.trim() !== '' && text.trim().length <= LONGEST_NOTE
  const save = () => {
    if (!fits) return
    onClose()
    void addNote(person, { ...draft, text })
  }
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label="Worth remembering" hint="Only you see this. It never leaves this machine.">
        <TextArea
          rows={4}
          value={text}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          onChange={(event) => setText(event.target.value)}
          placeholder="Likes cycling; her daughter starts at LIU in spring"
        />
      </Field>
      <LettersLeft text={text} />
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" hint={`${MOD}Enter`} disabled={!fits}>
          Keep
        </Button>
      </div>
    </form>
  )
}
