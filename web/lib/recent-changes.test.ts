import { expect, test } from 'vitest'
import { createRecentChanges } from './recent-changes.ts'

test('the last one is the last begun, though it is not written yet', async () => {
  const recent = createRecentChanges()
  recent.add(Promise.resolve('first'))
  const slow = Promise.withResolvers<string | null>()
  recent.add(slow.promise)
  const last = recent.takeLast()
  slow.resolve('second')
  expect(await last).toBe('second')
  expect(await recent.takeLast()).toBe('first')
  expect(recent.takeLast()).toBeUndefined()
})

test('one that fails while it is waited for takes no earlier one along', async () => {
  const recent = createRecentChanges()
  recent.add(Promise.resolve('first'))
  const slow = Promise.withResolvers<string | null>()
  recent.add(slow.promise)
  const last = recent.takeLast()
  slow.resolve(null)
  expect(await last).toBeNull()
  expect(await recent.takeLast()).toBe('first')
})

test('one that failed before leaves the list, and so does one undone elsewhere', async () => {
  const recent = createRecentChanges()
  for (const id of ['first', 'second', null]) recent.add(Promise.resolve(id))
  await Promise.resolve()
  recent.forget('second')
  expect(await recent.takeLast()).toBe('first')
})
