import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { COMMUNITY_KINDS, type CommunityKind } from '../../src/domain/community.ts'
import type { CommunityLine } from '../../src/domain/view/community-view.ts'
import { communitiesQuery } from '../lib/community-queries.ts'
import { LOCALE } from '../lib/zone.ts'
import { Button } from '../ui/button.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Field, Select, TextInput } from '../ui/field.tsx'
import { KIND_TITLES } from './community-words.ts'

export type CommunityFields = {
  readonly name: string
  readonly kind: CommunityKind
  readonly since: string | null
  readonly role: string | null
  readonly hours: number | null
}

type Props = {
  /** Null: a new one. */
  community: CommunityLine | null
  onSave: (fields: CommunityFields) => void
  onClose: () => void
}

const NAMES = new Intl.Collator(LOCALE, { sensitivity: 'base', ignorePunctuation: true })

/** Another community of that name; the server knows more spellings of it. */
function useSameName(name: string, community: CommunityLine | null): CommunityLine | null {
  const { data } = useQuery(communitiesQuery)
  if (name.trim() === '') return null
  const found = data?.rows.find(
    (row) => row.id !== community?.id && NAMES.compare(row.name, name.trim()) === 0,
  )
  return found ?? null
}

/** What it is called, what it is, and what the owner gives there. */
export function CommunityForm({ community, onSave, onClose }: Props) {
  const [name, setName] = useState(community?.name ?? '')
  const [kind, setKind] = useState<CommunityKind>(community?.kind ?? 'group')
  const [since, setSince] = useState<string | null>(community?.since ?? null)
  const [role, setRole] = useState(community?.role ?? '')
  const [hours, setHours] = useState(community?.hours?.toString() ?? '')
  const given = hours.trim() === '' ? null : Number(hours)
  const same = useSameName(name, community)
  const isReady =
    name.trim() !== '' && same === null && (given === null || (given >= 0 && given <= 744))
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    onClose()
    const said = role.trim() === '' ? null : role.trim()
    onSave({ name: name.trim(), kind, since, role: said, hours: given })
  }
  return (
    <form className="space-y-5" onSubmit={save}>
      <Field label="What it is called">
        <TextInput
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          required
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {same !== null && (
        <p role="status" className="text-small text-soft">
          That one is yours already:{' '}
          <Link
            to="/communities/$id"
            params={{ id: same.id }}
            className="text-water underline underline-offset-4"
          >
            {same.name}
          </Link>
          {same.leftAt !== null && ', left; take it up again there'}.
        </p>
      )}
      <div className="grid gap-5 tablet:grid-cols-2">
        <Field label="Kind">
          <Select
            value={kind}
            onChange={(event) => {
              const chosen = COMMUNITY_KINDS.find((one) => one === event.target.value)
              if (chosen !== undefined) setKind(chosen)
            }}
          >
            {COMMUNITY_KINDS.map((one) => (
              <option key={one} value={one}>
                {KIND_TITLES[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Hours a month you give (optional)">
          <TextInput
            type="number"
            min={0}
            max={744}
            step="any"
            inputMode="decimal"
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          />
        </Field>
      </div>
      <Field label="What you are there (optional)">
        <TextInput
          maxLength={200}
          placeholder="treasurer, driver, the one who brings cake"
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
      </Field>
      <DayField
        label="Since (optional)"
        lean="past"
        offers={[]}
        value={since}
        onChange={setSince}
      />
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!isReady}>
          {community === null ? 'Add' : 'Change'}
        </Button>
      </div>
    </form>
  )
}
