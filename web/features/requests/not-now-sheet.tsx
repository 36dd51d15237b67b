import { useState } from 'react'
import type { RequestView } from '../../../src/domain/view/request-view.ts'
import { notNowToAll } from '../../lib/request-writes.ts'
import { say } from '../../lib/toasts.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { open: boolean; rows: readonly RequestView[]; onClose: () => void }

/** "Not now" to everybody who waits, to one day, with words that fit them all. */
export function NotNowSheet({ open, rows, onClose }: Props) {
  const [day, setDay] = useState<string | null>(null)
  const [text, setText] = useState<string | null>(null)
  const close = () => {
    onClose()
    setText(null)
    setDay(null)
  }
  const put = (until: string) => {
    const ids = rows.map(({ id }) => id)
    void notNowToAll(ids, until).then(setText)
  }
  return (
    <Sheet
      open={open}
      onClose={close}
      title={text === null ? `Not now to all ${rows.length}` : 'Words for all of them'}
      about={
        text === null
          ? 'They come back here on that day. Nothing is sent by itself.'
          : 'One text that fits everybody; put each name in yourself.'
      }
    >
      {text === null ? (
        <form
          className="space-y-5"
          onSubmit={(event) => {
            event.preventDefault()
            if (day !== null) put(day)
          }}
        >
          <DayField
            label="When may they ask again?"
            offers={['in 2 weeks', 'in 1 month', 'in 3 months']}
            value={day}
            onChange={setDay}
            autoFocus
          />
          <div className="flex justify-end">
            <Button look="primary" type="submit" disabled={day === null}>
              Not now
            </Button>
          </div>
        </form>
      ) : (
        <WordsForAll text={text} onClose={close} />
      )}
    </Sheet>
  )
}

function WordsForAll({ text, onClose }: { text: string; onClose: () => void }) {
  const [words, setWords] = useState(text)
  const copy = () => {
    navigator.clipboard.writeText(words).then(
      () => say({ text: 'Copied. Nothing was sent.' }),
      () => say({ text: 'Select the words and copy them by hand; the browser will not.' }),
    )
  }
  return (
    <div className="space-y-4">
      <Field label="The words">
        <TextArea rows={11} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={copy}>Copy</Button>
        <Button look="primary" onClick={onClose}>
          Good
        </Button>
      </div>
    </div>
  )
}
