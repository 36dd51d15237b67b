import { useState } from 'react'
import { editSettings } from '../../lib/settings-writes.ts'
import { LOCALE } from '../../lib/zone.ts'
import { TextInput } from '../../ui/field.tsx'

const NAMES = new Intl.DisplayNames(LOCALE, { type: 'region' })

/** For numbers written without a country code. */
export function Country({ country }: { country: string }) {
  const [text, setText] = useState(country)
  const code = text.trim().toUpperCase()
  const name = nameOf(code)
  return (
    <div className="flex flex-wrap items-center gap-4">
      <TextInput
        aria-label="Country, two letters"
        className="w-20! uppercase"
        maxLength={2}
        value={text}
        aria-invalid={name === null}
        onChange={(event) => {
          setText(event.target.value)
          const next = event.target.value.trim().toUpperCase()
          if (nameOf(next) !== null && next !== country) {
            void editSettings({ country: next }, { onFailed: () => setText(country) })
          }
        }}
      />
      <span className="text-soft">{name ?? 'two letters, like US or DE'}</span>
    </div>
  )
}

function nameOf(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const name = NAMES.of(code)
  return name === undefined || name === code ? null : name
}
