import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { settingsQuery } from '../../lib/queries.ts'
import { findSettings, SETTINGS_LINES } from '../../lib/settings-lines.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SettingControl } from './setting-control.tsx'

const route = getRouteApi('/shell/settings')

/** One page with a search; each change applies at once and can be undone. */
export function SettingsScreen() {
  const { find = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(settingsQuery)
  const search = (text: string) =>
    void navigate({ search: text === '' ? {} : { find: text }, replace: true })
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Settings · Digwell</title>
      <h1 className="font-serif text-page">Settings</h1>
      <div className="mt-5 flex items-center gap-3 border-b border-edge/60 pb-1 focus-within:border-water">
        <Icon name="search" className="size-5 text-faint" />
        <input
          type="search"
          aria-label="Search settings"
          placeholder="Theme, keys, export, your addresses"
          autoComplete="off"
          value={find}
          onChange={(event) => search(event.target.value)}
          className="h-11 w-full bg-transparent text-lead outline-none"
        />
      </div>
      {query.isPending && <Skeleton rows={5} />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Sections find={find} onClear={() => search('')} />}
    </div>
  )
}

function Sections({ find, onClear }: { find: string; onClear: () => void }) {
  const found = findSettings(find)
  const lines = SETTINGS_LINES.filter((line) => found.includes(line.id))
  const sections = [...new Set(lines.map((line) => line.section))]
  if (lines.length === 0) {
    return (
      <p className="mt-8 text-soft">
        No setting like “{find}”.{' '}
        <Button look="quiet" onClick={onClear}>
          Show all
        </Button>
      </p>
    )
  }
  return sections.map((section) => (
    <section key={section} aria-labelledby={`section-${section}`} className="mt-10">
      <h2 id={`section-${section}`} className="label">
        {section}
      </h2>
      <div className="divide-y divide-line">
        {lines
          .filter((line) => line.section === section)
          .map((line) => (
            <div
              key={line.id}
              id={line.id}
              className="grid scroll-mt-20 gap-x-8 gap-y-2 py-5 tablet:grid-cols-[11rem_minmax(0,1fr)]"
            >
              <h3 className="font-medium">{line.title}</h3>
              <div className="min-w-0">
                <SettingControl id={line.id} />
              </div>
            </div>
          ))}
      </div>
    </section>
  ))
}
