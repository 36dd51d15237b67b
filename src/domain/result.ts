/** Expected trouble as a value: what was wanted, or what stood in the way. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: E }

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

export function err<E>(problem: E): Result<never, E> {
  return { ok: false, problem }
}
