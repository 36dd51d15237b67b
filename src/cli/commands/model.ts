import { USUAL_ADDRESSES, type OfferedModel } from '../../domain/language-model.ts'
import type { ModelTrial, ModelView } from '../../domain/view/model-view.ts'
import type { Call, CliCommand } from '../command.ts'

const [USUAL] = USUAL_ADDRESSES

const offered = ({ name, refused }: OfferedModel): string =>
  refused === null ? name : `${name}: ${refused}`

function trialLine({ right, of, alone, seconds }: ModelTrial): string {
  return `It judged ${right} of ${of} sentences as people do (Digwell alone: ${alone}), ${seconds} s a message.`
}

const STATES: { readonly [state in ModelView['state']]: string } = {
  off: 'No language model is asked.',
  trying: 'It has not been tried yet: digwell model use it again, or start Digwell.',
  unfit: 'It is right too seldom to be asked anything. A larger one may do.',
  asking: 'It is asked while Digwell runs, or now by: digwell model ask',
  resting: 'All has been asked.',
  stuck: '',
}

function lines(view: ModelView): readonly string[] {
  const { model, state, trial, problem, asked, toAsk, found, passedOver, keepsText } = view
  const counts = `Texts read: ${asked}, waiting: ${toAsk}. Promises found: ${found}, suggestions passed over: ${passedOver}.`
  return [
    ...(model === null ? [] : [`${model.name} at ${model.address}`]),
    problem ?? STATES[state],
    ...(trial === null ? [] : [trialLine(trial)]),
    ...(asked + toAsk === 0 ? [] : [counts]),
    ...(keepsText ? [] : ['Whole texts are not kept (Settings, Privacy): it has nothing to read.']),
  ]
}

/** Says how far it is, on one line that is written over; breaks off when the user interrupts. */
async function followed<T>(
  { terminal, onInterrupt }: Pick<Call, 'terminal' | 'onInterrupt'>,
  doing: string,
  work: (onProgress: (done: number, of: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const breakOff = new AbortController()
  onInterrupt(() => breakOff.abort())
  const tell = (done: number, of: number) => {
    if (terminal.isInteractive) terminal.err(`\r${doing}: ${done} of ${of}`)
  }
  try {
    return await work(tell, breakOff.signal)
  } finally {
    if (terminal.isInteractive) terminal.err('\n')
  }
}

const listCommand: CliCommand = {
  usage: 'list [address]',
  summary: `the models that a server on this machine offers (else at ${USUAL})`,
  readsOnly: true,

  async run({ digwell, args: [address = USUAL], answer }) {
    const models = await digwell.model.choices(address)
    answer(models, () => (models.length === 0 ? ['It offers none.'] : models.map(offered)))
  },
}

const useCommand: CliCommand = {
  usage: 'use <name>',
  summary: 'ask this one about sentences Digwell is not sure of, once it has shown that it is fit',
  options: [['--address <address>', `where its server answers (else ${USUAL})`]],

  async run(call) {
    const { digwell, args, option, answer } = call
    const [name = ''] = args
    await digwell.model.use({ address: option('address') ?? USUAL, name })
    const trial = await followed(call, 'Trying it', digwell.model.tryOut)
    const view = await digwell.model.view()
    answer({ ...view, trial }, () => lines(view))
  },
}

const askCommand: CliCommand = {
  usage: 'ask',
  summary: 'ask it about all texts that wait, the newest first; can be broken off',

  async run(call) {
    await followed(call, 'Asking', call.digwell.model.ask)
    const view = await call.digwell.model.view()
    call.answer(view, () => lines(view))
  },
}

const offCommand: CliCommand = {
  usage: 'off',
  summary: 'ask no model any more; what it found stays',
  options: [['--take-back', 'what it found goes, what it passed over is back']],

  async run({ digwell, flag, answer }) {
    const receipt = await digwell.model.stop()
    const last = flag('takeBack') ? await digwell.model.takeBack() : receipt
    answer(last, () => [`${last.summary}.`])
  },
}

export const modelCommand: CliCommand = {
  usage: 'model',
  summary: 'a language model you run on this machine, asked about what Digwell is not sure of',
  readsOnly: true,
  commands: [listCommand, useCommand, askCommand, offCommand],

  async run({ digwell, answer }) {
    const view = await digwell.model.view()
    answer(view, () => lines(view))
  },
}
