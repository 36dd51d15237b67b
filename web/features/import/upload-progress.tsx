import { plural } from '../../lib/dates.ts'
import { startUpload, type Upload, upload } from '../../lib/uploads.ts'
import { Button } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'

/** Files on their way; the page may be left meanwhile, not the browser. */
export function UploadProgress({ upload: sending }: { upload: Upload }) {
  const { names, bytesDone, bytesTotal, state, error } = sending
  const failed = state === 'failed'
  return (
    <section aria-label="Files on their way" className="mt-8 rounded-3xl bg-sunk px-6 py-10">
      <p className="font-serif text-title">
        {failed ? 'The files did not arrive' : 'Taking them in'}
      </p>
      <p className="mt-1 text-soft" role={failed ? 'alert' : undefined}>
        {failed
          ? error
          : names.length === 1
            ? names[0]
            : `${plural(names.length, 'file', 'files')}, ${names[0]} and others`}
      </p>
      {failed ? (
        <div className="mt-5 flex gap-3">
          <Button
            look="primary"
            onClick={() => void startUpload(sending.files, undefined, sending.eventId)}
          >
            Try again
          </Button>
          <Button onClick={() => upload.set(null)}>Leave it</Button>
        </div>
      ) : (
        <Meter label="Files sent" value={bytesTotal === 0 ? 1 : bytesDone / bytesTotal} />
      )}
    </section>
  )
}
