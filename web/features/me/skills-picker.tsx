import { useState } from 'react'
import {
  SKILL_PLACES,
  SKILL_ROOM,
  type ProfileView,
  type SkillPlace,
  type SkillView,
} from '../../../src/domain/view/me-view.ts'
import { useCoach } from '../../coach/use-coach.ts'
import { plural } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { TextInput } from '../../ui/field.tsx'
import { Menu } from '../../ui/menu.tsx'
import { CoachNotes } from './coach-notes.tsx'
import { CopyButton } from './copy-text.tsx'
import { placeSkill } from './profile-writes.ts'
import { PLACE_TITLES } from './me-words.ts'

const ABOUT: { readonly [place in SkillPlace]: string } = {
  'known-for': 'Up to three. What should people think of first?',
  also: 'Up to five that go well with it.',
  tool: 'Good to have; nobody hires or calls you for them alone.',
  out: 'Not to be shown.',
}

/** Many skills all alike say little: three lead, five follow, the rest are tools. */
export function SkillsPicker({ profile }: { profile: ProfileView }) {
  const { skills, skillsText } = profile
  const row = skillsText === '' ? skills.map(({ name }) => name).join(', ') : ''
  const coach = useCoach({ text: row, kind: 'profile', context: {} })
  const flat = coach.reading?.findings.filter(({ rule }) => rule === 'flat-skills') ?? []
  return (
    <section aria-labelledby="skills" className="mt-12">
      <h2 id="skills" className="label">
        Skills
      </h2>
      {row !== '' && flat.length > 0 && <CoachNotes findings={flat} />}
      {SKILL_PLACES.map((place) => (
        <Place
          key={place}
          place={place}
          skills={skills.filter((one) => one.place === place)}
          all={skills}
        />
      ))}
      <AddSkill />
      {skillsText !== '' && (
        <div className="mt-6 rounded-xl bg-sunk px-5 py-4">
          <p className="whitespace-pre-wrap">{skillsText}</p>
          <div className="mt-3">
            <CopyButton text={skillsText} what="the skills" />
          </div>
        </div>
      )}
    </section>
  )
}

type PlaceProps = { place: SkillPlace; skills: readonly SkillView[]; all: readonly SkillView[] }

function Place({ place, skills, all }: PlaceProps) {
  if (skills.length === 0 && (place === 'out' || place === 'tool')) return null
  return (
    <div className="mt-5">
      <h3 className="font-serif text-lead">{PLACE_TITLES[place]}</h3>
      <p className="text-small text-faint">{ABOUT[place]}</p>
      <ul className="mt-2 flex flex-wrap gap-2" aria-label={PLACE_TITLES[place]}>
        {skills.map((skill) => (
          <li key={skill.key}>
            <Skill skill={skill} all={all} />
          </li>
        ))}
        {skills.length === 0 && (
          <li className="flex min-h-11 items-center rounded-full border border-dashed border-edge px-4 text-small text-soft desk:min-h-9">
            {all.length === 0 ? 'Name some below' : 'Pick from below'}
          </li>
        )}
      </ul>
    </div>
  )
}

function Skill({ skill, all }: { skill: SkillView; all: readonly SkillView[] }) {
  const lines = SKILL_PLACES.filter((place) => place !== skill.place).map((place) => {
    const there = all.filter((one) => one.place === place).length
    const full = there >= SKILL_ROOM[place]
    return {
      title: PLACE_TITLES[place],
      about: full ? `Full: ${there} stand there already` : ABOUT[place],
      run: () => void placeSkill({ name: skill.name, place }),
    }
  })
  const look = skill.place === 'known-for' ? 'bg-water-wash text-water ring-water/40' : ''
  return (
    <Menu
      trigger={
        <Button className={look}>
          {skill.name}
          {skill.endorsed > 0 && (
            <span className="font-normal text-faint nums">
              {skill.endorsed}
              <span className="sr-only">
                {' '}
                {plural(skill.endorsed, 'endorsement', 'endorsements')}
              </span>
            </span>
          )}
        </Button>
      }
      lines={lines}
    />
  )
}

function AddSkill() {
  const [name, setName] = useState('')
  return (
    <form
      className="mt-5 flex max-w-sm gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        void placeSkill({ name: name.trim(), place: 'tool' })
        setName('')
      }}
    >
      <TextInput
        aria-label="Another skill"
        placeholder="Another skill"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
