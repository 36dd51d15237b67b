import type { Reader } from '../../domain/reader.ts'
import { baseName } from '../base-name.ts'
import { understandColumns } from '../column-fields.ts'
import { contactRecord } from '../contact-record.ts'
import { csvReader } from '../csv-reader.ts'
import { draftFromColumns } from '../draft-from-columns.ts'
import { headerKey } from '../header-key.ts'
import { occurrences } from '../occurrences.ts'

/** Columns that only Outlook has together, in several languages: any three make it Outlook's. */
const OUTLOOK = new Set(
  'emailaddress email2address email3address emaildisplayname businessphone businessstreet businesscountryregion othercountryregion homecountryregion managersname assistantsname ttytddphone homefax businessfax imaddress companyyomi emailadresse email2adresse telefongeschaftlich strassegeschaftlich emailtyp namederderassistentin adressedemessagerie telephonebureau ruebureau pays/regionbureau direcciondecorreoelectronico telefonodeltrabajo calledeltrabajo indirizzodipostaelettronica telefonoufficio viaufficio'.split(
    ' ',
  ),
)

/** Outlook classic, outlook.com and Google's "Outlook CSV", localised ones as far as their words are known. */
export const outlookContacts: Reader = addressBook({
  kind: 'outlook-contacts/csv',
  source: 'outlook-contacts',
  title: 'Outlook contacts',
  header: (keys) => {
    const outlook = [...keys].filter((key) => OUTLOOK.has(key)).length
    return outlook >= 3 && keys.size >= 15 ? 0.9 : 0
  },
})

/** Thunderbird's address book. */
export const thunderbirdContacts: Reader = addressBook({
  kind: 'outlook-contacts/thunderbird',
  source: 'csv',
  title: 'Thunderbird address book',
  header: (keys) => (keys.has('displayname') && keys.has('primaryemail') ? 0.9 : 0),
})

type AddressBook = {
  readonly kind: string
  readonly source: Reader['source']
  readonly title: string
  readonly header: (keys: ReadonlySet<string>) => number
}

function addressBook(book: AddressBook): Reader {
  return csvReader({
    ...book,
    order: 40,
    complete: true,
    cites: (head) => baseName(head.path),
    sourceKey: () => book.kind,
    begin: (_input, context, header) => {
      const columns = [...understandColumns(header)].map(([cell, column]) => ({
        key: headerKey(cell),
        column,
      }))
      const distinctKey = occurrences()
      return (row) => {
        const cells = columns.map(({ key, column }) => ({ column, value: realValue(row.get(key)) }))
        return contactRecord(
          draftFromColumns(cells, 'month-first'),
          { ...row, distinctKey },
          context,
        )
      }
    },
  })
}

/** Outlook fills empty dates with `0/0/00`, and writes Exchange paths where an address should stand. */
function realValue(cell: string): string {
  return cell === '0/0/00' || /^\/o=/i.test(cell) ? '' : cell
}
