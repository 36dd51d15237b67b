import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ColumnsView } from '../../../src/domain/view/import-view.ts'
import { send } from '../../lib/api.ts'
import { columnsQuery } from '../../lib/queries.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

type Props = { importId: string; path: string; onClose: () => void }

/** For a CSV nobody knows: each column with a few of its values and what it seems to be. */
export function ColumnsForm({ importId, path, onClose }: Props) {
  const query = useQuery(columnsQuery(importId, path))
  if (query.isPending) return <Skeleton rows={4} />
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />
  return <Mapping columns={query.data} importId={importId} onClose={onClose} />
}

type MappingProps = { columns: ColumnsView; importId: string; onClose: () => void }

function Mapping({ columns, importId, onClose }: MappingProps) {
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>(columns.proposal)
  const [trouble, setTrouble] = useState<string | null>(null)
  const navigate = useNavigate()
  const start = async () => {
    const chosen = Object.fromEntries(Object.entries(mapping).filter(([, field]) => field !== ''))
    try {
      const { id } = await send<{ id: string }>(
        'POST',
        '/api/imports',
        { again: importId, paths: [columns.path], columns: { [columns.path]: chosen } },
        uuidv7(),
      )
      onClose()
      void navigate({ to: '/import/$id', params: { id } })
    } catch (cause) {
      setTrouble(cause instanceof Error ? cause.message : 'That did not work.')
    }
  }
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      {columns.header.map((column, index) => (
        <Field key={column} label={column} hint={values(columns, index)}>
          <Select
            value={mapping[column] ?? ''}
            onChange={(event) => setMapping({ ...mapping, [column]: event.target.value })}
          >
            <option value="">Leave out</option>
            {columns.fields.map((field) => (
              <option key={field.field} value={field.field}>
                {field.title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {trouble !== null && (
        <p role="alert" className="text-stop">
          {trouble}
        </p>
      )}
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          Bring it in
        </Button>
      </div>
    </form>
  )
}

function values(columns: ColumnsView, index: number): string {
  const some = columns.sample.map((row) => row[index] ?? '').filter((value) => value !== '')
  return some.length === 0 ? 'empty' : some.slice(0, 3).join(' · ')
}
