import type { Reader } from '../../domain/reader.ts'
import { understandColumns } from '../column-fields.ts'
import { contactRecord } from '../contact-record.ts'
import { draftFromColumns } from '../draft-from-columns.ts'
import { headerKey } from '../header-key.ts'
import { occurrences } from '../occurrences.ts'
import { linkedinReader } from './linkedin-file.ts'

/** The address book the owner once uploaded to LinkedIn: contacts, not connections. */
export const importedContacts: Reader = linkedinReader({
  name: 'imported-contacts',
  file: 'ImportedContacts.csv',
  title: 'Contacts uploaded to LinkedIn',
  order: 40,
  complete: true,
  headers: [['source', 'firstname', 'lastname', 'emails', 'phonenumbers']],
  begin: (_input, context, header) => {
    const columns = understandColumns(header.filter((cell) => !MEANINGLESS.has(headerKey(cell))))
    const distinctKey = occurrences()
    return (row) => {
      const cells = [...columns].map(([cell, column]) => ({
        column,
        value: row.get(headerKey(cell)),
      }))
      return contactRecord(draftFromColumns(cells, 'month-first'), { ...row, distinctKey }, context)
    }
  },
})

const MEANINGLESS = new Set(['source', 'createdat', 'bookmarkedat', 'instantmessagehandles'])
