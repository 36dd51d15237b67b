import { useState } from 'react'
import { editSettings } from '../../lib/settings-writes.ts'
import { TextInput } from '../../ui/field.tsx'

const ZONES = Intl.supportedValuesOf('timeZone')

export function Zone({ timeZone }: { timeZone: string }) {
  const [text, setText] = useState(timeZone)
  const known = text === 'UTC' || ZONES.includes(text)
  return (
    <>
      <TextInput
        aria-label="Time zone"
        list="zones"
        value={text}
        aria-invalid={!known}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const next = event.target.value
          setText(next)
          if (next !== timeZone && (next === 'UTC' || ZONES.includes(next))) {
            void editSettings({ timeZone: next }, { onFailed: () => setText(timeZone) })
          }
        }}
      />
      <datalist id="zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {!known && (
        <p className="mt-1 text-small text-soft">Choose one from the list, like Europe/Berlin.</p>
      )}
    </>
  )
}
