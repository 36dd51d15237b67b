import { useEffect, useRef, useState } from 'react'
import { POST_CHANNELS, type PostChannel } from '../../../src/domain/post-channel.ts'
import type { PostsView, PostView } from '../../../src/domain/view/me-view.ts'
import { CoachedText } from '../../coach/coached-text.tsx'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { Button } from '../../ui/button.tsx'
import { MOD } from '../../ui/kbd.tsx'
import { addPost, editPost } from './post-writes.ts'
import { CHANNEL_TITLES } from './me-words.ts'
import { CopyButton } from './copy-text.tsx'
import { Published } from './published.tsx'
import { useUnkept } from './unkept.ts'

type Props = {
  view: PostsView
  /** A text to begin a new draft with, taken over once. */
  anew: string
  onTaken: () => void
}

/** The drafts, and a fresh page for the next. */
export function Drafts({ view, anew, onTaken }: Props) {
  const drafts = view.posts.filter(({ state }) => state === 'draft')
  return (
    <section aria-label="Drafts" className="space-y-10">
      <NewDraft view={view} anew={anew} onTaken={onTaken} />
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} today={view.today} />
      ))}
    </section>
  )
}

function NewDraft({ view, anew, onTaken }: Props) {
  const { text, set: setText, forget, putBack } = useUnkept('new post', '')
  const [channel, setChannel] = useState<PostChannel>('linkedin')
  const { off, switches } = useCoachOff()
  const area = useRef<HTMLTextAreaElement>(null)
  const { context, facts } = view.now[channel]
  const coach = useCoach({ text, kind: 'post', context, facts, off })
  useEffect(() => {
    if (anew === '') return
    putBack(anew)
    onTaken()
    area.current?.focus()
    area.current?.scrollIntoView({ block: 'center' })
  }, [anew, onTaken, putBack])
  const keep = async () => {
    if (text.trim() === '') return
    forget()
    if ((await addPost(text.trim(), channel)) === null) putBack(text)
  }
  return (
    <div onKeyDown={(event) => isKeep(event) && void keep()}>
      <CoachedText
        label="A new post"
        value={text}
        onChange={setText}
        coach={coach}
        switches={switches}
        rows={5}
        area={area}
        placeholder="Something you learned, made or are thankful for"
      >
        <div className="mt-3 flex flex-wrap items-center gap-2.5">
          <Button
            look="primary"
            hint={`${MOD}Enter`}
            disabled={text.trim() === ''}
            onClick={() => void keep()}
          >
            Keep as a draft
          </Button>
          <Channel value={channel} onChange={setChannel} />
        </div>
      </CoachedText>
    </div>
  )
}

function Draft({ draft, today }: { draft: PostView; today: string }) {
  const { text, ...held } = useUnkept(draft.id, draft.text)
  const { off, switches } = useCoachOff()
  const { context, facts } = draft.grounds
  const coach = useCoach({ text, kind: 'post', context, facts, off })
  const changed = text.trim() !== draft.text && text.trim() !== ''
  const keep = () => {
    if (!changed) return
    void editPost(draft.id, { text: text.trim() }, { onFailed: () => held.putBack(text) })
    held.forget()
  }
  return (
    <div onKeyDown={(event) => isKeep(event) && keep()}>
      <CoachedText
        label={`Draft for ${CHANNEL_TITLES[draft.channel]}`}
        value={text}
        onChange={held.set}
        coach={coach}
        switches={switches}
        rows={3}
      >
        <div className="mt-3 flex flex-wrap items-center gap-2.5">
          {changed && (
            <Button look="primary" onClick={keep}>
              Keep
            </Button>
          )}
          <Channel
            value={draft.channel}
            onChange={(channel) => void editPost(draft.id, { channel }, { said: null })}
          />
          <CopyButton text={text} what="the post" />
          <Published draft={draft} text={text.trim()} today={today} />
          <Button look="quiet" onClick={() => void editPost(draft.id, { dropped: true })}>
            Drop it
          </Button>
        </div>
      </CoachedText>
    </div>
  )
}

const isKeep = (event: React.KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.metaKey || event.ctrlKey)

type ChannelProps = { value: PostChannel; onChange: (channel: PostChannel) => void }

function Channel({ value, onChange }: ChannelProps) {
  return (
    <select
      aria-label="Where it goes"
      value={value}
      onChange={({ target }) => {
        const channel = POST_CHANNELS.find((one) => one === target.value)
        if (channel !== undefined) onChange(channel)
      }}
      className="h-11 rounded-full bg-raised px-3 text-small ring-1 ring-line hover:ring-edge desk:h-9"
    >
      {POST_CHANNELS.map((channel) => (
        <option key={channel} value={channel}>
          {CHANNEL_TITLES[channel]}
        </option>
      ))}
    </select>
  )
}
