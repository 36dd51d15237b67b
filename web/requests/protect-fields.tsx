import { useState } from 'react'
import type { Settings } from '../../src/domain/view/settings-view.ts'
import { editSettings } from '../lib/settings-writes.ts'
import { Field, Select, TextArea, TextInput } from '../ui/field.tsx'
import { Switch } from '../ui/switch.tsx'

/** Whether reaching out is left aside, and how many requests a week are taken on. */
export function ProtectFields({ settings }: { settings: Settings }) {
  const { protect, requestsAWeek } = settings
  return (
    <div className="space-y-4">
      <Switch
        label="Protect my time"
        hint="Today then brings requests, promises, follow-ups and replies, and no reaching out."
        on={protect}
        onChange={(on) => void editSettings({ protect: on })}
      />
      <Field label="Requests I say yes to in a week">
        <Select
          className="max-w-52"
          value={requestsAWeek === null ? '' : String(requestsAWeek)}
          onChange={({ target: { value } }) =>
            void editSettings({ requestsAWeek: value === '' ? null : Number(value) })
          }
        >
          <option value="">As they come</option>
          {Array.from({ length: 11 }, (_, count) => (
            <option key={count} value={count}>
              {count === 0 ? 'None just now' : count}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

/** Where people are pointed on to: the owner's own page, and two sentences; kept when left. */
export function PointerFields({ settings }: { settings: Settings }) {
  const [link, setLink] = useState(settings.pointerLink)
  const [words, setWords] = useState(settings.pointerWords)
  return (
    <div className="space-y-4">
      <Field label="My page that answers most of it">
        <TextInput
          type="url"
          value={link}
          maxLength={500}
          placeholder="https://robin.example/answers"
          onChange={(event) => setLink(event.target.value)}
          onBlur={() => {
            if (link !== settings.pointerLink) void editSettings({ pointerLink: link.trim() })
          }}
        />
      </Field>
      <Field label="Two sentences beside it">
        <TextArea
          rows={2}
          value={words}
          maxLength={1000}
          placeholder="I have written down what I tell everybody who starts out. It is all there, and free."
          onChange={(event) => setWords(event.target.value)}
          onBlur={() => {
            if (words !== settings.pointerWords) void editSettings({ pointerWords: words.trim() })
          }}
        />
      </Field>
    </div>
  )
}
