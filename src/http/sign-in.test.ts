import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSignIn } from './sign-in.ts'
import { openTestApp, type TestApp } from './testing.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let edge: TestApp
beforeEach(() => {
  edge = openTestApp()
})
afterEach(() => edge.dispose())

const enter = (token: string, headers: Record<string, string> = { cookie: '' }) =>
  edge.ask(`/enter?token=${token}`, { headers })

test('a link signs a browser in, once', async () => {
  const token = edge.signIn.issue()
  const response = await enter(token)
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/')
  const set = response.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/^digwell-session=[\w-]{43}; /)
  expect(set).toMatch(/HttpOnly/)
  expect(set).toMatch(/SameSite=Strict/)
  expect(set).toMatch(/Path=\//)
  const cookie = set.split(';', 1)[0] ?? ''
  expect((await edge.ask('/api/today', { headers: { cookie } })).status).toBe(200)
  expect((await enter(token)).status).toBe(403)
})

test('two at the same time: only one of them gets in', async () => {
  const token = edge.signIn.issue()
  const both = await Promise.all([enter(token), enter(token)])
  expect(both.map((response) => response.status).sort()).toEqual([303, 403])
})

test('a link works for an hour', () => {
  const late = edge.signIn.issue()
  edge.clock.now += HOUR
  expect(edge.signIn.redeem(late)).toBeNull()
})

test.each(['', 'x', '../sessions.json', '..%2fsessions.json', 'a'.repeat(10_000)])(
  'no entry by %j',
  async (token) => {
    expect((await enter(token)).status).toBe(403)
  },
)

test('who guesses is slowed down, and the real link waits for its turn', async () => {
  for (let guess = 0; guess < 10; guess += 1) await enter(`guess-${guess}`)
  const token = edge.signIn.issue()
  expect((await enter(token)).status).toBe(429)
  edge.clock.now += 61_000
  expect((await enter(token)).status).toBe(303)
})

test('an old link brings a signed-in browser home', async () => {
  expect((await enter('used', { cookie: edge.cookie })).status).toBe(303)
})

test('signing in again ends the former session of that browser', async () => {
  await enter(edge.signIn.issue(), { cookie: edge.cookie })
  expect((await edge.ask('/api/today')).status).toBe(401)
})

test('a browser stays signed in over a restart, not over 90 idle days', () => {
  const directory = join(edge.directory, 'sign-in')
  const secret = edge.signIn.redeem(edge.signIn.issue()) ?? ''
  const again = createSignIn(directory, () => edge.clock.now)
  expect(again.isSignedIn(secret)).toBe(true)
  edge.clock.now += 90 * DAY
  expect(again.isSignedIn(secret)).toBe(false)
  expect(createSignIn(directory, () => edge.clock.now).isSignedIn(secret)).toBe(false)
})

test('use keeps a session alive, 400 days at most', () => {
  const secret = edge.signIn.redeem(edge.signIn.issue()) ?? ''
  for (let day = 0; day < 399; day += 57) {
    expect(edge.signIn.isSignedIn(secret)).toBe(true)
    edge.clock.now += 57 * DAY
  }
  edge.clock.now += DAY
  expect(edge.signIn.isSignedIn(secret)).toBe(false)
})

test('secrets are kept nowhere, hashes for the owner alone', () => {
  const directory = join(edge.directory, 'sign-in')
  const token = edge.signIn.issue()
  const secret = edge.cookie.split('=')[1] ?? ''
  for (const name of readdirSync(directory, { recursive: true }) as string[]) {
    const path = join(directory, name)
    const { mode } = statSync(path)
    expect(mode & 0o077).toBe(0)
    expect(name).not.toContain(token)
    if (!statSync(path).isDirectory()) expect(readFileSync(path, 'utf8')).not.toContain(secret)
  }
})

test('a damaged book of sessions means signing in again, no more', () => {
  const directory = join(edge.directory, 'sign-in')
  writeFileSync(join(directory, 'sessions.json'), '[{"hash":1},null,')
  const again = createSignIn(directory, () => edge.clock.now)
  expect(again.redeem(again.issue())).not.toBeNull()
})
