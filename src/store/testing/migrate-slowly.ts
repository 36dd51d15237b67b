// Run by tests as a process of its own: takes a file through many small steps, to be killed in between.
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '../migrate.ts'
import { openSqlite } from '../sqlite.ts'

const [file = ''] = process.argv.slice(2)
const { db, engine } = openSqlite(file)
process.stdout.write('started\n')
await migrate(db, 'sqlite', {
  now: 0,
  migrations: Array.from({ length: 20 }, (_, index) => ({
    version: index + 1,
    title: 'A small step',
    up: async (tx) => {
      await tx.schema.createTable(`step_${index}_a`).addColumn('name', 'text').execute()
      await sleep(2)
      await tx.schema.createTable(`step_${index}_b`).addColumn('name', 'text').execute()
    },
  })),
})
await engine.close()
process.stdout.write('done\n')
