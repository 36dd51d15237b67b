import type { DeviceView } from '../../../src/domain/view/phone-view.ts'
import { ago } from '../../lib/dates.ts'
import { endDevice } from '../../lib/phone-queries.ts'
import { Button } from '../../ui/button.tsx'

/** Paired devices, the latest seen first; each can be ended. */
export function DeviceList({ devices }: { devices: readonly DeviceView[] }) {
  if (devices.length === 0) return null
  return (
    <>
      <ul aria-label="Paired devices" className="mt-4 divide-y divide-line">
        {devices.map((device) => (
          <li key={device.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 grow [overflow-wrap:anywhere]">
              {device.name}
              <span className="block text-small text-faint">
                {device.isThis ? 'this device' : `last seen ${ago(device.seen)}`}, paired{' '}
                {ago(device.since)}
              </span>
            </span>
            <Button
              aria-label={`End ${device.name}`}
              onClick={() => void endDevice(device.id, device.name)}
            >
              End
            </Button>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-small text-faint">
        Ninety days without use end a device by themselves.
      </p>
    </>
  )
}
