import type { Receipt } from '../../domain/view/history-view.ts'
import type {
  NearView,
  PlaceView,
  TripStep,
  TripsView,
  TripView,
  WhereView,
} from '../../domain/view/trip-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type NewTrip = {
  readonly id?: string
  readonly kind?: 'trip' | 'move'
  /** GeoNames' number, or the place as people write it. */
  readonly placeId?: number
  readonly place?: string
  /** `2027-03-03` */
  readonly from: string
  /** The last day there; absent of a move. */
  readonly to?: string
  readonly note?: string
}

export type TripEdit = Partial<Omit<NewTrip, 'id' | 'kind'>>

export type StepEdit = {
  /** Null: nothing said yet, as at first. */
  readonly step: TripStep | null
  /** The day set, with `set`. */
  readonly meetOn?: string
}

/** Trips and moves, and who is where. */
export type TripDesk = {
  readonly list: () => Promise<TripsView>
  /** @param km how far around; 40 by default, 1 to 500 */
  readonly trip: (id: string, km?: number) => Promise<TripView>
  readonly add: (trip: NewTrip, options?: WriteOptions) => Promise<Receipt & { id: string }>
  readonly edit: (id: string, edit: TripEdit, options?: WriteOptions) => Promise<Receipt>
  readonly remove: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** It is a trip: keep it. Dismissed, it does not come back, not even with another import. */
  readonly accept: (id: string, options?: WriteOptions) => Promise<Receipt & { id: string }>
  readonly dismiss: (id: string, options?: WriteOptions) => Promise<Receipt>
  /** How far it is with one person; a day set becomes a follow-up. */
  readonly step: (
    id: string,
    personId: string,
    edit: StepEdit,
    options?: WriteOptions,
  ) => Promise<Receipt>
  /** A first draft of what to write to somebody there. */
  readonly words: (
    id: string,
    personId: string,
  ) => Promise<{ readonly personId: string; readonly subject: string; readonly text: string }>
  readonly setHome: (
    home: { readonly placeId?: number; readonly place?: string },
    options?: WriteOptions,
  ) => Promise<Receipt>
  /** Places that begin so, the largest first. */
  readonly places: (query: string, limit?: number) => Promise<readonly PlaceView[]>
  /** Who lives around a place, as written or by GeoNames' number. */
  readonly near: (place: string | number, km?: number, limit?: number) => Promise<NearView>
  readonly where: () => Promise<WhereView>
}
