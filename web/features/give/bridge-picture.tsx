import { Disc } from '../../ui/disc.tsx'

/** Two who should meet, and what lies between them. It shows what the line beside it says. */
export function BridgePicture({
  left,
  right,
  about,
}: {
  left: string
  right: string
  about: string
}) {
  return (
    <div aria-hidden="true" className="mt-2 flex max-w-sm items-end gap-1">
      <Disc name={left} size="small" />
      <span className="relative min-w-0 grow pb-1 text-center">
        <span className="block truncate px-2 text-tiny text-give">{about}</span>
        <svg viewBox="0 0 200 20" preserveAspectRatio="none" className="block h-4 w-full text-give">
          <path
            d="M2 18 Q 100 -10 198 18"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeDasharray="5 4"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </span>
      <Disc name={right} size="small" />
    </div>
  )
}
