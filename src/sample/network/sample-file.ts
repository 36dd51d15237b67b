export type SampleFile = { readonly path: string; readonly text: string }
