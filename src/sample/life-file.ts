/** A file as text, to be written as UTF-8; `chunks` are made as they are asked for, and can be asked for again. */
export type LifeFile = { readonly path: string; readonly chunks: Iterable<string> }
