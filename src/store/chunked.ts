/** SQL parameters are limited; long lists of ids are asked in pieces of this size. */
export const CHUNK = 500

/** Asks in pieces and joins the answers. */
export async function inChunks<T, R>(
  items: readonly T[],
  ask: (piece: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = []
  for (let start = 0; start < items.length; start += CHUNK) {
    for (const answer of await ask(items.slice(start, start + CHUNK))) answers.push(answer)
  }
  return answers
}
