import { useState } from 'react'
import type { Settings } from '../../../src/domain/view/settings-view.ts'
import { editSettings } from '../../lib/settings-writes.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextInput } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = {
  field: 'ownNames' | 'ownEmails' | 'ownLinkedin' | 'ownPhones'
  values: readonly string[]
  noun: string
  hint?: string
}

/** By what names, addresses and numbers sources call the owner. */
export function OwnKeys({ field, values, noun, hint }: Props) {
  const [text, setText] = useState('')
  const save = (next: readonly string[], onFailed = () => {}) =>
    void editSettings({ [field]: next } as Partial<Settings>, { onFailed })
  const add = () => {
    const value = text.trim()
    if (value === '' || values.includes(value)) return
    setText('')
    save([...values, value], () => setText(value))
  }
  return (
    <>
      {values.length > 0 && (
        <ul className="mb-3 -mt-1">
          {values.map((value) => (
            <li key={value} className="flex min-h-10 items-center gap-2">
              <span className="min-w-0 grow [overflow-wrap:anywhere]">{value}</span>
              <IconButton
                label={`Remove ${value}`}
                onClick={() => save(values.filter((one) => one !== value))}
              >
                <Icon name="close" className="size-4" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput
          aria-label={`Add ${noun}`}
          placeholder={`Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          Add
        </Button>
      </form>
      {hint !== undefined && <p className="mt-1.5 text-small text-faint">{hint}</p>}
    </>
  )
}
