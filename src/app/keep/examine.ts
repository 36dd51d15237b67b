import type { DoctorReport } from '../digwell.ts'
import type { Home } from '../home.ts'
import { countRows, findBroken } from '../../store/examine.ts'
import { schemaVersion } from '../../store/migrate.ts'

/** Looks the whole house over: engine, integrity, links between rows, where everything lies. */
export async function examine(home: Home): Promise<DoctorReport> {
  const lines: { ok: boolean; text: string }[] = []
  const { engine } = home.store
  lines.push({ ok: true, text: `Data: ${home.dataDir}` })
  lines.push({ ok: true, text: `Node.js ${process.versions.node}, ${await engine.version()}` })
  const wrong = await engine.check()
  lines.push(
    wrong.length === 0
      ? { ok: true, text: 'The database file is sound.' }
      : { ok: false, text: `The database file is damaged: ${wrong.slice(0, 3).join('; ')}` },
  )
  await home.store.read(home.owner, async (s) => {
    lines.push({ ok: true, text: `Data version ${await schemaVersion(s.db)}` })
    const counts = await countRows(s)
    lines.push({
      ok: true,
      text: `${counts.people} people, ${counts.interactions} interactions, ${counts.records} records.`,
    })
    for (const { what, count } of await findBroken(s)) {
      lines.push(
        count === 0
          ? { ok: true, text: `${what}: none.` }
          : { ok: false, text: `${what}: ${count}. Restore a backup, or export and import anew.` },
      )
    }
  })
  return { ok: lines.every((line) => line.ok), lines }
}
