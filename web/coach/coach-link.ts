import type { Reading } from '../../src/domain/coach/finding.ts'
import type { CoachRequest, FromWorker, RuleText, ToWorker } from './coach-messages.ts'
// oxlint-disable-next-line import/default -- Vite answers such an import with the script's address
import workerAddress from './coach-worker.ts?worker&url'
import { scriptAddress } from './script-address.ts'

/** Its fields tell apart which call is answered. */
type Ask = ToWorker extends infer One ? (One extends ToWorker ? Omit<One, 'id'> : never) : never

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, (answer: FromWorker) => void>()

/** Starts the one worker in which the coach reads; it needs no network once fetched. */
function start(): Worker {
  const started = new Worker(scriptAddress(workerAddress), { type: 'module', name: 'coach' })
  started.addEventListener('message', (event: MessageEvent<FromWorker>) => {
    waiting.get(event.data.id)?.(event.data)
    waiting.delete(event.data.id)
  })
  started.addEventListener('error', () => {
    for (const [id, settle] of waiting) settle({ id, what: 'failed' })
    waiting.clear()
    started.terminate()
    if (worker === started) worker = null
  })
  return started
}

function ask(what: Ask): Promise<FromWorker> {
  worker ??= start()
  const id = ++asked
  const { promise, resolve } = Promise.withResolvers<FromWorker>()
  waiting.set(id, resolve)
  worker.postMessage({ id, ...what })
  return promise
}

/** What the coach says about a text; null when it could not read it. */
export async function readText(request: CoachRequest): Promise<Reading | null> {
  const answer = await ask({ what: 'read', request })
  return answer.what === 'reading' ? answer.reading : null
}

let rules: Promise<readonly RuleText[]> | null = null

/** All rules with their pages' words, in the order of the shelf. */
export function ruleTexts(): Promise<readonly RuleText[]> {
  rules ??= ask({ what: 'rules' }).then((answer) => (answer.what === 'rules' ? answer.rules : []))
  return rules
}
