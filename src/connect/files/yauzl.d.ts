// What Digwell uses of yauzl 3, which brings no types of its own.
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export type Options = {
    readonly autoClose?: boolean
    readonly decodeStrings?: boolean
    readonly validateEntrySizes?: boolean
  }

  export type Entry = {
    readonly compressedSize: number
    readonly uncompressedSize: number
    /** 0 stored, 8 deflated. */
    readonly compressionMethod: number
    readonly generalPurposeBitFlag: number
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[]
    readonly fileNameRaw: Buffer
    isEncrypted(): boolean
  }

  export type ZipFile = {
    readonly entryCount: number
    eachEntry(): AsyncIterableIterator<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }

  export function openPromise(path: string, options?: Options): Promise<ZipFile>
  export function getFileNameLowLevel(
    generalPurposeBitFlag: number,
    fileNameRaw: Buffer,
    extraFields: Entry['extraFields'],
    strictFileNames: boolean,
  ): string
}
