import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PairingView, PhoneView } from '../../../src/domain/view/phone-view.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { QrPicture } from '../../ui/qr-picture.tsx'

const EVERY_MS = 2_000

/** The one-time code, what to compare, and word of the phone as soon as it is in. */
export function PairingCode(props: {
  link: PairingView
  certificate: PhoneView['certificate']
  fresh: () => void
  close: () => void
}) {
  const { link, certificate } = props
  const { data } = useQuery({ ...phonesQuery, refetchInterval: EVERY_MS })
  const isOver = useIsOver(link.until)
  const since = link.until - 10 * 60_000
  const joined = data?.devices.find((device) => device.since >= since)
  if (joined !== undefined) {
    return (
      <p role="status" className="mt-3">
        {joined.name} is paired. <Button onClick={props.close}>Done</Button>
      </p>
    )
  }
  return (
    <div className="mt-4 flex flex-wrap gap-5">
      {isOver ? (
        <p role="status">This code’s ten minutes are over.</p>
      ) : (
        <QrPicture qr={link.qr} label="Code to pair a phone" className="size-52 rounded-lg" />
      )}
      <div className="min-w-0 flex-1 basis-60 space-y-3">
        <p>
          Scan it with the phone’s camera. It pairs one device, once, within ten minutes. The
          browser warns of a certificate that it does not know: compare, then go on.
        </p>
        {certificate !== null && <Fingerprint certificate={certificate} />}
        <details>
          <summary className="cursor-pointer py-2 text-small text-soft">The link as text</summary>
          <code className="font-mono text-small [overflow-wrap:anywhere] select-all">
            {link.qr.text}
          </code>
        </details>
        <div className="flex flex-wrap gap-2">
          <Button onClick={props.fresh}>A fresh code</Button>
          <a href="/digwell-ca.crt" download className={buttonClass('plain')}>
            The certificate, to bring over yourself
          </a>
        </div>
      </div>
    </div>
  )
}

function Fingerprint({ certificate }: { certificate: NonNullable<PhoneView['certificate']> }) {
  return (
    <>
      <p>
        The phone names its issuer <strong>Digwell {certificate.words}</strong>.
      </p>
      <details>
        <summary className="cursor-pointer py-2 text-small text-soft">
          The whole fingerprint: a name can be copied, this cannot
        </summary>
        <dl className="text-small">
          <dt className="text-faint">SHA-256 of the server’s certificate, shown by the warning</dt>
          <dd className="font-mono [overflow-wrap:anywhere] select-all">{certificate.server}</dd>
          <dt className="mt-2 text-faint">SHA-256 of the issuer’s, shown when it is trusted</dt>
          <dd className="font-mono [overflow-wrap:anywhere] select-all">{certificate.issuer}</dd>
        </dl>
      </details>
    </>
  )
}

function useIsOver(until: number): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), Math.max(0, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until])
  return isOver
}
