import { useState } from 'react'
import type { PostView } from '../../../src/domain/view/me-view.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { editPost } from './post-writes.ts'
import { CHANNEL_TITLES } from './me-words.ts'

type Props = { draft: PostView; text: string; today: string }

/** The owner's word that it went out, and on which day: Digwell publishes nothing itself. */
export function Published({ draft, text, today }: Props) {
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState(today)
  return (
    <Popover
      trigger={<Button look="give">I published it</Button>}
      title={`On ${CHANNEL_TITLES[draft.channel]}`}
      open={open}
      onOpenChange={setOpen}
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          setOpen(false)
          void editPost(draft.id, {
            publishedOn: day,
            ...(text === draft.text || text === '' ? {} : { text }),
          })
        }}
      >
        <label className="block text-small text-soft">
          When
          <input
            type="date"
            required
            value={day}
            max={today}
            onChange={(event) => setDay(event.target.value)}
            className="mt-1 block h-11 w-full rounded-lg bg-paper px-3 text-ink ring-1 ring-edge/60"
          />
        </label>
        <Button look="primary" type="submit">
          It is out
        </Button>
      </form>
    </Popover>
  )
}
