import type { CommunityKind } from '../../domain/community.ts'
import type {
  CommunitiesPage,
  CommunityLine,
  CommunityView,
} from '../../domain/view/community-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type NewCommunity = {
  readonly id?: string
  readonly name: string
  /** Absent: as its name sounds. */
  readonly kind?: CommunityKind
  /** Of a suggested one: where its people are found. */
  readonly sourceKey?: string
} & CommunityDetails

export type CommunityDetails = {
  /** `2021-09-01` */
  readonly since?: string | null
  readonly role?: string | null
  /** A month. */
  readonly hours?: number | null
  readonly words?: string | null
}

export type CommunityEdit = CommunityDetails & {
  readonly name?: string
  readonly kind?: CommunityKind
  /** The owner is in it no more, or is again. */
  readonly left?: boolean
}

/** Where the owner belongs, and whom they know there. */
export type CommunityDesk = {
  readonly list: () => Promise<CommunitiesPage>
  /** Those a person is in, as far as is known. @throws DigwellError not-found */
  readonly of: (personId: string) => Promise<readonly CommunityLine[]>
  /** @throws DigwellError not-found */
  readonly one: (id: string) => Promise<CommunityView>
  readonly add: (
    community: NewCommunity,
    options?: WriteOptions,
  ) => Promise<Receipt & { readonly id: string }>
  readonly edit: (id: string, edit: CommunityEdit, options?: WriteOptions) => Promise<Receipt>
  readonly remove: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** The owner's word on who is in it. */
  readonly member: (
    id: string,
    member: { readonly personId: string; readonly presence: 'in' | 'out' },
    options?: WriteOptions,
  ) => Promise<Receipt>
  /** Never suggested again. */
  readonly dismiss: (sourceKey: string, options?: WriteOptions) => Promise<Receipt>
}
