/** Whose a row is. */
export type Owned = { owner_id: string }

/** A row with an id of its own and the change that wrote it last. */
export type Entity = Owned & { id: string; change_id: string }
