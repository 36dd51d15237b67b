import type { CommunityKind } from '../../domain/community.ts'
import { isoDay } from '../../domain/instant.ts'
import { parseWhen } from '../../import/parse-when.ts'
import { findBelongings } from '../../store/communities.ts'
import { findOwnerRecords } from '../../store/owner-records.ts'
import type { Scope } from '../../store/store.ts'
import { cellOf } from '../me/record-words.ts'

export type ProfileCommunity = {
  readonly name: string
  readonly kind: CommunityKind
  readonly role: string | null
  /** `2019-03-01` */
  readonly since: string | null
}

/** Where the owner's own profile says they belong: volunteering, organisations, schools. What ended is left out. */
export async function profileCommunities(s: Scope): Promise<readonly ProfileCommunity[]> {
  const files = (await findBelongings(s)).flatMap(({ key, payload }) =>
    key.startsWith('Volunteering') ? volunteering(payload) : organisation(payload),
  )
  const schools = (await findOwnerRecords(s, ['education']))
    .filter((record) => record.gone_since === null)
    .flatMap(({ payload }) => school(payload))
  return [...files, ...schools]
}

/** Where the owner worked and does no more, by the owner's own profile; each once. */
export async function formerEmployers(s: Scope): Promise<readonly string[]> {
  const positions = (await findOwnerRecords(s, ['position'])).filter(
    ({ gone_since }) => gone_since === null,
  )
  const nameIn = ({ payload }: { readonly payload: string }) => cellOf(payload, 'companyname')
  const isOver = ({ payload }: { readonly payload: string }) => cellOf(payload, 'finishedon') !== ''
  const now = new Set(positions.filter((one) => !isOver(one)).map(nameIn))
  return [...new Set(positions.filter(isOver).map(nameIn))].filter(
    (name) => name !== '' && !now.has(name),
  )
}

function volunteering(payload: string): readonly ProfileCommunity[] {
  const name = cellOf(payload, 'companyname')
  if (name === '' || cellOf(payload, 'finishedon') !== '') return []
  return [{ name, kind: 'volunteering', ...detailsOf(payload, 'role') }]
}

function organisation(payload: string): readonly ProfileCommunity[] {
  const name = cellOf(payload, 'name')
  if (name === '' || cellOf(payload, 'finishedon') !== '') return []
  return [{ name, kind: 'association', ...detailsOf(payload, 'position') }]
}

/** Those who left a school remain its alumni. */
function school(payload: string): readonly ProfileCommunity[] {
  const name = cellOf(payload, 'schoolname')
  return name === '' ? [] : [{ name, kind: 'alumni', role: null, since: null }]
}

function detailsOf(payload: string, role: string) {
  const said = cellOf(payload, role)
  return { role: said === '' ? null : said, since: dayIn(cellOf(payload, 'startedon')) }
}

function dayIn(text: string): string | null {
  const when = text === '' ? null : parseWhen(text, 'month-first')
  return when === null ? null : isoDay(when.day)
}
