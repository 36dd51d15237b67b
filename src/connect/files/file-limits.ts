/** How much of what somebody hands over is taken before it is called hostile. */
export type FileLimits = {
  /** Largest file as given, in bytes. */
  readonly fileBytes: number
  /** Most bytes one zip or gzip may unpack to. */
  readonly unpackedBytes: number
  /** Most unpacked bytes for one packed byte. */
  readonly ratio: number
  /** Most entries of one zip. */
  readonly entries: number
}

/** For files on the owner's own machine: a mail archive may be tens of gigabytes, a bomb is still one. */
export const LOCAL_LIMITS: FileLimits = {
  fileBytes: Number.POSITIVE_INFINITY,
  unpackedBytes: 256 * 2 ** 30,
  ratio: 200,
  entries: 200_000,
}

/** For files sent to a server that many share. */
export const UPLOAD_LIMITS: FileLimits = {
  fileBytes: 200 * 2 ** 20,
  unpackedBytes: 2 ** 30,
  ratio: 200,
  entries: 2_000,
}

/** Small files may be packed better than the ratio says: zeros of a picture, an empty template. */
export const RATIO_FREE_BYTES = 4 * 2 ** 20
