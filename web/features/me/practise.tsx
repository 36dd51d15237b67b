import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import type { PitchView } from '../../../src/domain/view/me-view.ts'
import { spokenSeconds } from '../../../src/text/spoken.ts'
import { Button, buttonClass, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { editPitch, keepPractice } from './pitch-writes.ts'
import { secondsWords } from './me-words.ts'
import { type Recorder, useRecorder } from './use-recorder.ts'
import { useStopwatch } from './use-stopwatch.ts'

const TARGETS = [15, 20, 30, 45, 60, 90]
/** A shorter one was a slip of the finger. */
const LEAST_SECONDS = 3

type Props = { pitch: PitchView; pace: number; onClose: () => void }

/** The words large enough to read standing, and a watch. Space starts and stops. */
export function Practise({ pitch, pace, onClose }: Props) {
  const watch = useStopwatch()
  const recorder = useRecorder()
  const [wantsSound, setWantsSound] = useState(false)
  const startButton = useRef<HTMLButtonElement>(null)
  const [took, setTook] = useState<number | null>(null)
  const target = pitch.targetSeconds ?? spokenSeconds(pitch.text, pace)

  const start = async () => {
    setTook(null)
    if (wantsSound && recorder.state === 'idle') await recorder.start()
    watch.start()
  }
  const stop = () => {
    const seconds = watch.stop()
    recorder.stop()
    setTook(seconds)
    if (seconds >= LEAST_SECONDS) void keepPractice(pitch.id, seconds)
  }
  const toggle = () => (watch.running ? stop() : void start())

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Popup
          data-owns-keys
          className="fixed inset-0 z-50 flex flex-col overflow-y-auto bg-paper px-5 pb-[max(1.5rem,env(safe-area-inset-bottom))] outline-none tablet:px-12"
          initialFocus={startButton}
          onKeyDown={(event) => {
            if (event.key !== ' ' || event.repeat || isControl(event.target)) return
            event.preventDefault()
            toggle()
          }}
        >
          <div className="flex items-center gap-4 py-4">
            <Dialog.Title className="grow text-small text-soft">For {pitch.audience}</Dialog.Title>
            <Dialog.Close render={<IconButton label="Close" />}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <Dialog.Description
            render={<div />}
            className="mx-auto w-full max-w-[52rem] grow content-center py-6 font-serif text-[clamp(1.5rem,1.1rem+1.9vw,2.5rem)] leading-[1.45] whitespace-pre-wrap"
          >
            {pitch.text}
          </Dialog.Description>
          <div className="mx-auto w-full max-w-[52rem] border-t border-line pt-5">
            <Watch seconds={watch.seconds} target={target} running={watch.running} took={took} />
            <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
              <Button ref={startButton} look="primary" hint="space" onClick={toggle}>
                {watch.running ? 'Stop' : took === null ? 'Start' : 'Once more'}
              </Button>
              <Target pitch={pitch} />
              <Sound
                recorder={recorder}
                wanted={wantsSound}
                onWant={setWantsSound}
                onClicked={() => startButton.current?.focus()}
                busy={watch.running}
              />
            </div>
            <Playback recorder={recorder} audience={pitch.audience} />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Space is theirs; the start button among them does with it what the page would. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button,input,select,a,audio') !== null
}

type WatchProps = { seconds: number; target: number; running: boolean; took: number | null }

function Watch({ seconds, target, running, took }: WatchProps) {
  const share = target === 0 ? 0 : Math.min(1, seconds / target)
  return (
    <>
      <div className="flex items-baseline gap-4">
        <span className="font-serif text-title nums" aria-hidden="true">
          {seconds.toFixed(running ? 0 : 1)} s
        </span>
        <p role="status" className="text-small text-soft nums">
          {running ? 'Speak as if to one person.' : took === null ? '' : tookWords(took, target)}
        </p>
      </div>
      <div className="mt-2 h-1.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <div
          className="h-full origin-left rounded-full bg-water"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </>
  )
}

/** Said plainly: longer or shorter is no verdict. */
function tookWords(took: number, target: number): string {
  const words = `It took ${secondsWords(took)}`
  if (took < LEAST_SECONDS) return `${words}: too short to keep.`
  const off = Math.round(took) - Math.round(target)
  if (target === 0 || Math.abs(off) <= 2) return `${words}, just about your aim. Noted.`
  return `${words}, ${secondsWords(Math.abs(off))} ${off > 0 ? 'over' : 'under'} your aim. Noted.`
}

function Target({ pitch }: { pitch: PitchView }) {
  return (
    <label className="flex items-center gap-2 text-small text-soft">
      Aim for
      <select
        value={pitch.targetSeconds ?? ''}
        onChange={({ target: { value } }) =>
          void editPitch(pitch.id, { targetSeconds: value === '' ? null : Number(value) })
        }
        className="h-11 rounded-lg bg-raised px-2 text-ink ring-1 ring-edge/60 desk:h-9"
      >
        <option value="">what it reckons to</option>
        {TARGETS.map((seconds) => (
          <option key={seconds} value={seconds}>
            {seconds} seconds
          </option>
        ))}
      </select>
    </label>
  )
}

type SoundProps = {
  recorder: Recorder
  wanted: boolean
  onWant: (wanted: boolean) => void
  /** Ticked by a pointer: the next space is meant for the watch. */
  onClicked: () => void
  busy: boolean
}

function Sound({ recorder, wanted, onWant, onClicked, busy }: SoundProps) {
  if (recorder.state === 'no') {
    return (
      <p className="text-small text-soft">No microphone here; the watch works as well without.</p>
    )
  }
  return (
    <label className="flex min-h-11 items-center gap-2.5 text-small text-soft desk:min-h-9">
      <input
        type="checkbox"
        className="size-5 accent-water"
        checked={wanted}
        disabled={busy}
        onChange={(event) => onWant(event.target.checked)}
        onClick={(event) => {
          if (event.detail > 0) onClicked()
        }}
      />
      {recorder.state === 'on' ? 'Recording' : 'Record it, to hear yourself'}
    </label>
  )
}

function Playback({ recorder, audience }: { recorder: Recorder; audience: string }) {
  const { recording } = recorder
  if (recording === null) return null
  return (
    <div className="mt-5 flex flex-wrap items-center gap-3">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the words stand above */}
      <audio
        controls
        src={recording.url}
        aria-label="What you just said"
        className="h-11 max-w-full"
      />
      <a
        href={recording.url}
        download={`pitch for ${audience}.${recording.extension}`}
        className={buttonClass('quiet')}
      >
        Save the recording
      </a>
      <p className="w-full text-tiny text-faint">
        It is in this page only, sent nowhere, and gone when you close it.
      </p>
    </div>
  )
}
