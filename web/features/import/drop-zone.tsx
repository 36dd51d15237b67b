import { useRef } from 'react'
import { filesFrom } from '../../lib/dropped-files.ts'
import { startUpload } from '../../lib/uploads.ts'
import { Button } from '../../ui/button.tsx'
import { Ripples } from '../../ui/mark.tsx'

/** Files, folders and zips; the whole page takes drops, this is where one looks for it. */
export function DropZone() {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <div className="relative isolate mt-8 flex flex-col items-center overflow-hidden rounded-3xl bg-sunk px-6 py-12 text-center">
      <Ripples
        dot={false}
        className="pointer-events-none absolute top-1/2 left-1/2 -z-10 w-[34rem] max-w-none -translate-1/2 text-water opacity-35"
      />
      <p className="font-serif text-title">Drop files, folders or zips here</p>
      <p className="mt-1.5 max-w-md text-soft">
        LinkedIn export, contacts (vCard, Google, Outlook), calendar, mailbox, WhatsApp chat, guest
        list, any CSV
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        <Button look="primary" onClick={() => files.current?.click()}>
          Choose files
        </Button>
        <Button onClick={() => folder.current?.click()}>Choose a folder</Button>
      </div>
      <Chooser refTo={files} label="Files to bring in" />
      <Chooser refTo={folder} label="Folder to bring in" folder />
    </div>
  )
}

type ChooserProps = {
  refTo: React.RefObject<HTMLInputElement | null>
  label: string
  folder?: boolean
}

function Chooser({ refTo, label, folder = false }: ChooserProps) {
  return (
    <input
      ref={refTo}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...(folder ? { webkitdirectory: '' } : {})}
      onChange={(event) => {
        const chosen = event.target.files
        if (chosen !== null) void startUpload(filesFrom(chosen))
        event.target.value = ''
      }}
    />
  )
}
