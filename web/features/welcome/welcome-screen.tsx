import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../../../src/domain/view/settings-view.ts'
import { DropAnywhere } from '../../app/drop-anywhere.tsx'
import { filesFrom } from '../../lib/dropped-files.ts'
import { settingsQuery } from '../../lib/queries.ts'
import { editSettings } from '../../lib/settings-writes.ts'
import { trySample } from '../../lib/sample.ts'
import { startUpload } from '../../lib/uploads.ts'
import { BROWSER_ZONE } from '../../lib/zone.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Mark, Ripples } from '../../ui/mark.tsx'
import { BringBack } from './bring-back.tsx'

const STANCES: readonly {
  stance: NonNullable<Settings['stance']>
  title: string
  about: string
}[] = [
  { stance: 'employed', title: 'In work', about: 'Keep ties alive before you need them' },
  {
    stance: 'looking',
    title: 'Looking',
    about: 'See who could help, ask well, choose events that pay',
  },
  {
    stance: 'sought-after',
    title: 'Sought after',
    about: 'Protect your time, keep your own promises',
  },
]

/** Minute zero: one question, then the people. No account, no tour. */
export function WelcomeScreen() {
  const { data: settings, error, refetch } = useQuery(settingsQuery)
  return (
    <main className="relative isolate grid min-h-dvh place-items-center overflow-hidden px-5 py-12">
      <title>Welcome · Digwell</title>
      <Ripples
        dot={false}
        className="pointer-events-none absolute top-[12%] left-[92%] -z-10 w-[56rem] max-w-none -translate-1/2 text-water opacity-30 tablet:w-[80rem]"
      />
      <div className="w-full max-w-xl">
        <Mark size={44} className="text-water" />
        {settings === undefined && error !== null && (
          <Trouble error={error} retry={() => void refetch()} />
        )}
        {settings?.stance === null && <Question onAnswer={keepAnswer} />}
        {typeof settings?.stance === 'string' && (
          <BringIn isLooking={settings.stance === 'looking'} />
        )}
      </div>
      <DropAnywhere />
    </main>
  )
}

/** Kept at once, so that a reload or a second window does not ask again. */
function keepAnswer(stance: Settings['stance']): void {
  void editSettings({ stance, timeZone: BROWSER_ZONE }, { said: null })
}

function Question({ onAnswer }: { onAnswer: (stance: Settings['stance']) => void }) {
  return (
    <section className="rise">
      <h1 className="mt-8 font-serif text-page">The people you know, a handful a day.</h1>
      <p className="mt-4 text-lead text-soft">
        Digwell keeps you in touch with them and helps you find the words. Everything stays on this
        machine. One question first:
      </p>
      <h2 className="mt-9 font-serif text-title">Where do you stand?</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {STANCES.map(({ stance, title, about }) => (
          <li key={stance}>
            <button
              type="button"
              onClick={() => onAnswer(stance)}
              className="group flex w-full flex-wrap items-baseline gap-x-4 px-1 py-4 text-left"
            >
              <span className="w-36 font-serif text-name group-hover:text-water">{title}</span>
              <span className="text-soft">{about}</span>
            </button>
          </li>
        ))}
      </ul>
      <BringBack />
    </section>
  )
}

function BringIn({ isLooking }: { isLooking: boolean }) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const begin = async (next: () => Promise<unknown>) => {
    setBusy(true)
    await next()
    setBusy(false)
  }
  const sample = async () => {
    const id = await trySample()
    if (id !== null) await navigate({ to: '/import/$id', params: { id } })
  }
  const files = async (list: FileList) => {
    void startUpload(filesFrom(list))
    await navigate({ to: '/import' })
  }
  return (
    <section className="rise">
      <h1 ref={heading} tabIndex={-1} className="mt-8 font-serif text-page outline-none">
        {isLooking ? 'You know more people than it feels like.' : 'Now the people you know.'}
      </h1>
      <p className="mt-4 text-lead text-soft">
        They stand in files you already have: a LinkedIn export, your contacts, your calendar, a
        mailbox. Bring one or all of them, as they are.
      </p>
      {isLooking && <FirstSteps />}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={busy} onClick={() => chooser.current?.click()}>
          Choose files
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Files to bring in"
          onChange={(event) => {
            const list = event.target.files
            if (list !== null && list.length > 0) void begin(() => files(list))
          }}
        />
        <Button disabled={busy} onClick={() => void begin(sample)}>
          {busy ? 'One moment…' : 'Try the sample network'}
        </Button>
        <Button
          look="quiet"
          disabled={busy}
          onClick={() => void begin(() => navigate({ to: '/import' }))}
        >
          Where do I get the files?
        </Button>
      </div>
      <p className="mt-6 text-small text-faint">
        The sample network is invented. Take it out again whenever you like.
      </p>
    </section>
  )
}

/** For somebody who looks for work: what can be done today, and what is made of the applications. */
function FirstSteps() {
  return (
    <div className="mt-5 space-y-3 border-l-2 border-give pl-4 text-soft">
      <p>
        <strong className="font-medium text-ink">Whom to tell first:</strong> two or three people
        who know your work, and somebody you were glad to help once. Say what you do and what you
        look for, and ask one small thing. Nobody needs the whole story.
      </p>
      <p>
        Job applications in a LinkedIn export are held beside the help you note, so that whoever
        helped with one is thanked and hears how it went. You see both in Give and on Today.
      </p>
    </div>
  )
}
