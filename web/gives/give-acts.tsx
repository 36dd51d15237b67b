import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { GIVE_KINDS, GIVE_SIZES, isGiveKind } from '../../src/domain/give.ts'
import type { GiveView } from '../../src/domain/view/give-view.ts'
import { answerGive, editGive } from '../lib/give-writes.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { Field, Select, TextInput } from '../ui/field.tsx'
import { KIND_TITLES, SIZE_TITLES } from './give-words.ts'

/** What can be said of a line: thanked, told, another kind or size, words, none at all. */
export function GiveActs({ row, fresh }: { row: GiveView; fresh: boolean }) {
  return (
    <div className="mt-2 mb-3 space-y-4 rounded-xl bg-sunk px-4 py-4">
      <LoopActs row={row} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <Field label="What it was">
          <Select
            value={row.kind}
            className="w-auto"
            onChange={({ target: { value } }) => {
              if (isGiveKind(value)) void editGive(row, { kind: value })
            }}
          >
            {GIVE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_TITLES[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Chips
          label="What it took"
          choices={GIVE_SIZES.map((size) => ({ value: size, title: SIZE_TITLES[size] }))}
          value={row.size}
          onChange={(size) => void editGive(row, { size })}
        />
      </div>
      {row.found === null && <Words key={row.id} row={row} fresh={fresh} />}
      <Button look="quiet" className="-ml-2.5" onClick={() => void answerGive(row, 'none')}>
        {row.found === null ? 'Take this line out' : 'This was none'}
      </Button>
    </div>
  )
}

/** What it was in the owner's own words, kept when the field is left. */
function Words({ row, fresh }: { row: GiveView; fresh: boolean }) {
  const [text, setText] = useState(row.words)
  const keep = () => {
    if (text.trim() !== row.words) void editGive(row, { words: text.trim() })
  }
  return (
    <Field label="In a few words, if you like">
      <TextInput
        value={text}
        maxLength={500}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- noted by the owner's own press just now
        autoFocus={fresh}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
      />
    </Field>
  )
}

/** Thanks and news: to be written, or said to be told already. */
export function LoopActs({ row }: { row: GiveView }) {
  const { loop } = row
  if (loop === null) return null
  if (loop.state === 'reported' || loop.state === 'let-go') {
    return (
      <Button onClick={() => void answerGive(row, 'open')}>Thanks and news still to tell</Button>
    )
  }
  const isReport = loop.next?.what === 'report' && loop.state === 'thanked'
  return (
    <div className="flex flex-wrap gap-2">
      <Link
        to="/write/$personId"
        params={{ personId: row.personId }}
        search={{}}
        className={buttonClass('primary')}
      >
        Write
      </Link>
      {loop.state === 'open' && (
        <Button look="give" onClick={() => void answerGive(row, 'thanked')}>
          Thanked already
        </Button>
      )}
      {(isReport || loop.state === 'open') && (
        <Button look={isReport ? 'give' : 'plain'} onClick={() => void answerGive(row, 'reported')}>
          Told how it went
        </Button>
      )}
      <Button look="quiet" onClick={() => void answerGive(row, 'let-go')}>
        Nothing to tell
      </Button>
    </div>
  )
}
