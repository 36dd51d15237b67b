import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FactField } from '../../../src/domain/fact.ts'
import type { ColumnsView } from '../../../src/domain/view/import-view.ts'
import { type DroppedFile, filesFrom } from '../../lib/dropped-files.ts'
import { columnsQuery } from '../../lib/queries.ts'
import { sentFile, startUpload } from '../../lib/uploads.ts'
import { FIELD_WORDS } from '../../lib/words.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
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
  const known = sentFile(importId, columns.path)
  const navigate = useNavigate()
  const start = (file: DroppedFile) => {
    const chosen = Object.fromEntries(Object.entries(mapping).filter(([, field]) => field !== ''))
    const name = columns.path.split('/').at(-1) ?? columns.path
    onClose()
    void startUpload([{ ...file, path: name }], { [columns.path]: chosen, [name]: chosen })
    void navigate({ to: '/import' })
  }
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (known !== null) start(known)
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
                {FIELD_WORDS[field.field as FactField] ?? field.title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        {known === null ? (
          <FileAgain onChosen={start} />
        ) : (
          <Button look="primary" type="submit">
            Bring it in
          </Button>
        )}
      </div>
    </form>
  )
}

/** After a reload the browser no longer holds the file. */
function FileAgain({ onChosen }: { onChosen: (file: DroppedFile) => void }) {
  return (
    <label
      className={`${buttonClass('primary')} cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-water`}
    >
      Choose the file again
      <input
        type="file"
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files === null ? [] : filesFrom(event.target.files)
          if (file !== undefined) onChosen(file)
        }}
      />
    </label>
  )
}

function values(columns: ColumnsView, index: number): string {
  const some = columns.sample.map((row) => row[index] ?? '').filter((value) => value !== '')
  return some.length === 0 ? 'empty' : some.slice(0, 3).join(' · ')
}
