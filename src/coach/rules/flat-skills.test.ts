import { expect, test } from 'vitest'
import { readText } from '../reading/read.ts'
import { found } from '../testing.ts'
import { flatSkills } from './flat-skills.ts'

test.each([
  [
    'profile',
    'Skills\nExcel\nWord\nPowerPoint\nTyping\nFiling\nFrench\nDriving\nFirst aid\nSales\nCash handling\nCooking\nPhotography\nPublic speaking',
  ],
  [
    'profile',
    'I can offer: bookkeeping, sewing, Photoshop, tennis, grant writing, Swedish, cycling, animal care, video editing, soldering, negotiation, chess, and baking',
  ],
  [
    'profile',
    'Leadership • Teamwork • Communication • SQL • Java • Cooking • Swimming • Chess • Excel • Driving • Gardening • Writing • Sales',
  ],
] as const)('speaks in a %s: %s', (kind, text) => {
  expect(found(flatSkills, kind, text)).not.toEqual([])
})

test.each([
  [
    'profile',
    'Main: TIG welding. Also: brazing, soldering, bending. Tools: lathe, mill, CNC. Languages: Polish, English.',
  ],
  [
    'profile',
    "I've photographed weddings in Rome, Paris, Oslo, Cork, Porto, Ghent, Turin, Bergen, Lyon, Bonn, Graz, Kyiv and Bari.",
  ],
  [
    'profile',
    'Python (expert), SQL (expert), R (good), Excel (good), Tableau (basic), Java (basic), Go (learning), Rust (learning), Git, Linux, Docker, Bash, Jira',
  ],
  ['profile', 'Skills: cutting, sewing, fitting, hems, zips, linings'],
  [
    'profile',
    'Clients: Ames, Boro, Cade, Dunn, Earl, Finn, Gray, Hale, Iver, Joss, Kerr, Lund, Moss',
  ],
] as const)('keeps quiet in a %s: %s', (kind, text) => {
  expect(found(flatSkills, kind, text)).toEqual([])
})

test('puts the first three in front', () => {
  const raw = 'Skills: oak, ash, elm, yew, fir, box, lime, pear, plum, hazel, larch, alder'
  const text = readText(raw, 'profile')
  const [hit] = flatSkills.find(text, {})
  expect(hit && flatSkills.rewrite(hit, text, {})[0]?.text).toBe(
    'Known for: oak, ash, elm. Also: yew, fir, box, lime, pear.',
  )
})
