import { useEffect, useRef, useState } from 'react'

export type Recording = { readonly url: string; readonly extension: string }

export type Recorder = {
  /** `no`: this browser cannot, or the owner said no to the microphone. */
  readonly state: 'idle' | 'asking' | 'on' | 'no'
  readonly recording: Recording | null
  readonly start: () => Promise<void>
  readonly stop: () => void
}

/**
 * Records what the microphone hears into this page alone: the sound is never sent nor stored, and is gone
 * with the page.
 */
export function useRecorder(): Recorder {
  const [state, setState] = useState<Recorder['state']>(canRecord() ? 'idle' : 'no')
  const [recording, setRecording] = useState<Recording | null>(null)
  const running = useRef<MediaRecorder | null>(null)
  const gone = useRef(false)

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      end(running.current)
    }
  }, [])
  useEffect(() => {
    if (recording === null) return
    return () => URL.revokeObjectURL(recording.url)
  }, [recording])

  const start = async () => {
    setState('asking')
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      if (gone.current) {
        for (const track of stream.getTracks()) track.stop()
        return
      }
      running.current = record(stream, (made) => {
        if (gone.current) URL.revokeObjectURL(made.url)
        else setRecording(made)
      })
      setState('on')
    } catch {
      // Said no, or there is no microphone: the timer serves without.
      setState('no')
    }
  }
  const stop = () => {
    end(running.current)
    running.current = null
    setState((now) => (now === 'on' ? 'idle' : now))
  }
  return { state, recording, start, stop }
}

function canRecord(): boolean {
  return 'MediaRecorder' in globalThis && navigator.mediaDevices?.getUserMedia !== undefined
}

function record(stream: MediaStream, onMade: (recording: Recording) => void): MediaRecorder {
  const recorder = new MediaRecorder(stream)
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  recorder.addEventListener('stop', () => {
    for (const track of stream.getTracks()) track.stop()
    const type = recorder.mimeType === '' ? 'audio/webm' : recorder.mimeType
    const url = URL.createObjectURL(new Blob(pieces, { type }))
    onMade({ url, extension: type.includes('mp4') ? 'm4a' : type.includes('ogg') ? 'ogg' : 'webm' })
  })
  recorder.start()
  return recorder
}

function end(recorder: MediaRecorder | null): void {
  if (recorder !== null && recorder.state !== 'inactive') recorder.stop()
}
