import { useQuery } from '@tanstack/react-query'
import { address } from '../../lib/api.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { sessionQuery } from '../../lib/queries.ts'
import { removeSample, trySample } from '../../lib/sample.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { AtTheMachine } from './at-the-machine.tsx'

export function Leaves() {
  return (
    <p>
      Nothing.{' '}
      <span className="text-soft">
        No analytics, no pictures fetched, no addresses looked up, nothing sent by itself. Your mail
        program or a profile opens only when you say so.
      </span>
    </p>
  )
}

export function Place() {
  const { data: session } = useQuery(sessionQuery)
  return (
    <>
      <code className="font-mono text-small [overflow-wrap:anywhere] select-all">
        {session?.dataDirectory ?? '…'}
      </code>
      <p className="mt-1 text-small text-faint">
        One folder, readable by you alone. Back it up like any other.
      </p>
    </>
  )
}

const FORMATS = [
  { format: 'json', title: 'Everything (JSON)' },
  { format: 'csv', title: 'Tables (CSV)' },
  { format: 'vcard', title: 'Contacts (vCard)' },
]

export function ExportLinks() {
  const { data: phones } = useQuery(phonesQuery)
  if (phones?.here === 'phone') return <AtTheMachine />
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {FORMATS.map(({ format, title }) => (
          <a
            key={format}
            href={address('/api/export', { format })}
            download
            className={buttonClass('plain')}
          >
            {title}
          </a>
        ))}
      </div>
      <p className="mt-1.5 text-small text-faint">
        Complete; the first can be brought back in by dropping it on this page.
      </p>
    </>
  )
}

export function SampleSwitch() {
  const { data: session } = useQuery(sessionQuery)
  if (session === undefined) return null
  if (session.sample === null) {
    return <Button onClick={() => void trySample()}>Try the sample network</Button>
  }
  return (
    <>
      <Button onClick={() => void removeSample()}>Take the sample network out</Button>
      <p className="mt-1.5 text-small text-faint">
        Its invented people go; your own stay as they are.
      </p>
    </>
  )
}

export function AboutDigwell() {
  const { data: session } = useQuery(sessionQuery)
  return <p className="text-soft">Digwell {session?.version}. Free software, Apache 2.0.</p>
}
