/** Repeating a write with the same key answers what the first one did. */
export type WriteOptions = { readonly requestKey?: string }
