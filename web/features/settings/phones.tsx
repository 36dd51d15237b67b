import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PairingView, PhoneView } from '../../../src/domain/view/phone-view.ts'
import { inviteDevice, phonesQuery } from '../../lib/phone-queries.ts'
import { Button } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { DeviceList } from './device-list.tsx'
import { PairingCode } from './pairing-code.tsx'

/** Which phones in the same network may come in, and how another one joins them. */
export function Phones() {
  const { data } = useQuery(phonesQuery)
  if (data === undefined) return null
  return (
    <>
      {data.here === 'phone' && (
        <p>
          This is a paired device. Others are paired, and this one’s certificate is shown, at the
          machine Digwell runs on. Export, the calendar and forgetting somebody for good are done
          there too.
        </p>
      )}
      {data.here === 'machine' && data.addresses.length === 0 && <Alone />}
      {data.here === 'machine' && data.addresses.length > 0 && <Pairing phones={data} />}
      <DeviceList devices={data.devices} />
    </>
  )
}

function Alone() {
  return (
    <p>
      Now Digwell is open to this machine alone. To use it on your phone in the same network, start
      it with <code className="font-mono text-small select-all">npm start -- --lan</code>.
    </p>
  )
}

function Pairing({ phones }: { phones: PhoneView }) {
  const [address, setAddress] = useState(phones.addresses[0] ?? '')
  const [link, setLink] = useState<PairingView | null>(null)
  const show = (at: string) => {
    setAddress(at)
    void inviteDevice(at).then(setLink)
  }
  return (
    <>
      <p>
        A paired phone does what you do here, except export, the calendar, forgetting somebody for
        good and pairing others. It must be in the same network.
      </p>
      {phones.addresses.length > 1 && (
        <div className="mt-3">
          <Chips
            label="Address"
            choices={phones.addresses.map((one) => ({ value: one, title: new URL(one).host }))}
            value={address}
            onChange={(one) => (link === null ? setAddress(one) : show(one))}
          />
        </div>
      )}
      {link === null ? (
        <Button className="mt-3" onClick={() => show(address)}>
          Show a code to pair a phone
        </Button>
      ) : (
        <PairingCode
          key={link.until}
          link={link}
          certificate={phones.certificate}
          fresh={() => show(address)}
          close={() => setLink(null)}
        />
      )}
    </>
  )
}
