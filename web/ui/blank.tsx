import { useEffect, type ReactNode } from 'react'
import { ApiError } from '../lib/api.ts'
import { queryClient } from '../lib/query-client.ts'
import { Button, buttonClass } from './button.tsx'
import { Mark, Ripples } from './mark.tsx'

/** What a screen says when it has nothing to show: why, and the one thing to do. */
export function Blank(props: {
  title: string
  children?: ReactNode
  act?: ReactNode
  calm?: boolean
}) {
  return (
    <section className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      {props.calm === true ? (
        <Ripples className="w-44 text-water" />
      ) : (
        <Mark size={44} className="text-water" />
      )}
      <h2 className="mt-6 font-serif text-title">{props.title}</h2>
      {props.children !== undefined && <div className="mt-2 text-soft">{props.children}</div>}
      {props.act !== undefined && (
        <div className="mt-6 flex flex-wrap justify-center gap-3">{props.act}</div>
      )}
    </section>
  )
}

/** When reading failed: what happened and a way on; signed out is a case of its own. */
export function Trouble({ error, retry }: { error: Error; retry: () => void }) {
  const kind = error instanceof ApiError ? error.kind : isMissingPart(error) ? 'offline' : null
  useCarryOn(error instanceof ApiError && kind === 'offline')
  if (kind === 'not-signed-in' || kind === 'forbidden') return <SignedOut />
  if (kind === 'not-found') {
    return (
      <Blank title="Not here any more">
        It may have been merged, undone or forgotten. History knows which.
      </Blank>
    )
  }
  return (
    <div role="alert">
      <Blank
        title={kind === 'offline' ? 'Digwell is not answering' : 'This did not load'}
        act={
          <>
            <Button look="primary" onClick={isMissingPart(error) ? () => location.reload() : retry}>
              Try again
            </Button>
            {kind === 'offline' && (
              <a href="/capture" className={buttonClass('plain')}>
                Note somebody you met
              </a>
            )}
          </>
        }
      >
        {kind === 'offline'
          ? 'It runs on your own machine, which may be asleep, or on another network. What you know is there; once it answers, this page carries on.'
          : `${error.message} Your data is untouched.`}
      </Blank>
    </div>
  )
}

const CARRY_ON_MS = 5_000

/** Whatever could not be read is asked for again, as soon as Digwell may answer. */
function useCarryOn(isAway: boolean): void {
  useEffect(() => {
    if (!isAway) return
    const again = () =>
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    const timer = setInterval(again, CARRY_ON_MS)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [isAway])
}

/** The script of a screen could not be fetched, as each browser says it. */
const isMissingPart = (error: Error): boolean =>
  error instanceof TypeError && /import/i.test(error.message)

function SignedOut() {
  // Only paired devices come by TLS.
  if (location.protocol === 'https:') {
    return (
      <Blank title="This device is not paired">
        On the machine Digwell runs on: Settings, “Use on your phone”.
      </Blank>
    )
  }
  return (
    <Blank title="This browser is not signed in">
      <p>
        Digwell is running, and only answers the person who started it. Where you started it, in the
        same folder, this prints a link that signs this browser in:
        <code className="mt-3 block rounded-lg bg-sunk px-3 py-2 font-mono text-small text-ink select-all">
          npm run digwell link
        </code>
      </p>
    </Blank>
  )
}
