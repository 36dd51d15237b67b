import { useQuery } from '@tanstack/react-query'
import { settingsQuery } from '../../lib/queries.ts'
import { PointerFields, ProtectFields } from '../../requests/protect-fields.tsx'

/** How much is taken on, and where the rest is pointed to. Folded; the same stands in Settings. */
export function TakeOn() {
  const { data: settings } = useQuery(settingsQuery)
  if (settings === undefined) return null
  return (
    <details className="mt-10">
      <summary className="min-h-11 cursor-pointer content-center text-water">
        Protect my time, and where I point people
      </summary>
      <div className="mt-3 grid gap-x-10 gap-y-6 tablet:grid-cols-2">
        <ProtectFields settings={settings} />
        <PointerFields settings={settings} />
      </div>
    </details>
  )
}
