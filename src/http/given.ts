/** T without `undefined` as a value: a property is given or absent. */
export type Given<T> = { [K in keyof T]: Given<Exclude<T[K], undefined>> }

/** Drops properties that are undefined, at any depth; parsers leave them where nothing was sent. */
export function given<T>(value: T): Given<T> {
  if (Array.isArray(value)) return value.map((item) => given(item)) as Given<T>
  if (value === null || typeof value !== 'object') return value as Given<T>
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [[key, given(item)]],
    ),
  ) as Given<T>
}
