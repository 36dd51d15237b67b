import { expect } from 'vitest'
import type { OpenDigwell } from './start-digwell.ts'

type Imports = { readonly imports: readonly { readonly state: string }[] }

/** Takes the sample network in and waits until its imports rest: then everybody is there under one id. */
export async function addSample({ read, write }: OpenDigwell): Promise<void> {
  await write('POST', '/api/sample', {})
  const states = async () => (await read<Imports>('/api/imports')).imports.map(({ state }) => state)
  await expect.poll(async () => [...new Set(await states())], { timeout: 90_000 }).toEqual(['done'])
}
