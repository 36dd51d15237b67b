import { expect, test } from 'vitest'
import { onBothEngines } from '../../store/testing.ts'
import { openNetwork, personNamed } from '../testing.ts'

const card = (name: string, family: string, given: string) =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nN:${family};${given};;;\nEMAIL:${given.toLowerCase()}@oak.example\nEND:VCARD\n`

onBothEngines('people', (open) => {
  test('are called by what their cards keep as given name, and by the whole name where nothing tells', async () => {
    const network = await openNetwork(open)
    await network.take({
      'people.vcf':
        card('Nagy István', 'Nagy', 'István') +
        card('太郎 松本', '松本', '太郎') +
        'BEGIN:VCARD\nVERSION:3.0\nFN:花子 松本\nEMAIL:hanako@oak.example\nEND:VCARD\n',
    })
    const greeted = async (name: string) => {
      const { person, starters } = await network.write.desk((await personNamed(network, name)).id)
      expect(starters[0]?.text).toMatch(new RegExp(`^Hi ${person.called},`))
      return person.called
    }
    expect(await greeted('Nagy István')).toBe('István')
    expect(await greeted('太郎 松本')).toBe('太郎')
    expect(await greeted('花子 松本')).toBe('花子 松本')
  })
})
