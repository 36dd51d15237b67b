import type { ProfileLine, ProfileView } from '../../../src/domain/view/me-view.ts'
import { CoachedText } from '../../coach/coached-text.tsx'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from './copy-text.tsx'
import { LineSource } from './line-source.tsx'
import { editLine } from './profile-writes.ts'
import { useUnkept } from './unkept.ts'

/** The two texts of a profile, with the coach beside them. */
export function ProfileWriting({ profile }: { profile: ProfileView }) {
  const line = (section: string) => profile.lines.find((one) => one.section === section)
  return (
    <>
      <Writing
        section="headline"
        label="Headline"
        placeholder="What you do, for whom: “Digital collections for small libraries”"
        rows={3}
        line={line('headline')}
        profile={profile}
      />
      <Writing
        section="about"
        label="About"
        placeholder="What you help with, one thing you did, what to ask you about."
        rows={5}
        line={line('about')}
        profile={profile}
      />
    </>
  )
}

type Props = {
  section: 'headline' | 'about'
  label: string
  placeholder: string
  rows: 3 | 5
  line: ProfileLine | undefined
  profile: ProfileView
}

function Writing({ section, label, placeholder, rows, line, profile }: Props) {
  const kept = line?.title ?? ''
  const { text, ...held } = useUnkept(`profile ${section}`, kept)
  const { off, switches } = useCoachOff()
  const { today = '' } = profile.grounds.context
  const coach = useCoach({ text, kind: 'profile', context: { today }, off })
  const changed = text.trim() !== kept && text.trim() !== ''
  const keep = () => {
    if (!changed) return
    const words = { title: text.trim(), place: null, from: null, to: null, text: null }
    void editLine({ key: section, words }, () => held.putBack(text))
    held.forget()
  }
  return (
    <section
      id={`line-${section}`}
      className="mt-10 scroll-mt-20"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) keep()
      }}
    >
      <CoachedText
        label={label}
        value={text}
        onChange={held.set}
        coach={coach}
        switches={switches}
        rows={rows}
        placeholder={placeholder}
      >
        {line !== undefined && <LineSource line={line} />}
        <div className="mt-3 flex flex-wrap gap-2.5">
          <Button look="primary" disabled={!changed} onClick={keep}>
            {changed || kept === '' ? 'Keep' : 'Kept'}
            <span className="sr-only"> {label}</span>
          </Button>
          {text.trim() !== '' && <CopyButton text={text.trim()} what={`the ${section}`} />}
        </div>
      </CoachedText>
    </section>
  )
}
