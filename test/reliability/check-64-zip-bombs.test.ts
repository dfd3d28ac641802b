import { expect, test } from 'vitest'
import { anArchive, type ArchivePart } from '../support/an-archive.ts'
import { textRow, workbookParts } from '../support/a-workbook.ts'
import { extent, patience } from './support/extent.ts'
import { expectRefused } from './support/hostile-file.ts'
import { programWithAccount } from './support/program-with-account.ts'

const sheet = 'xl/worksheets/sheet1.xml'
const parts = workbookParts([{ name: 'A', xml: textRow(1, ['Name']) }])
const others = parts.filter(({ name }) => name !== sheet)
const zeros = (bytes: number): Uint8Array => Buffer.alloc(bytes, ' ')

test(
  'check 64: a sheet that is packed to a thousandth is refused before it is unpacked',
  patience,
  async () => {
    const program = await programWithAccount()
    const bomb = anArchive([...others, { name: sheet, content: zeros(extent(150_000_000, 199_000_000)) }])
    expect(bomb.byteLength).toBeLessThan(extent(200_000, 250_000))
    await expectRefused(program, bomb, { code: 'archive-bomb', part: sheet })

    const strings = parts.map((part) =>
      part.name === 'xl/sharedStrings.xml' ? { ...part, content: zeros(150_000_000) } : part,
    )
    await expectRefused(program, anArchive(strings), { code: 'archive-bomb', part: 'xl/sharedStrings.xml' })
  },
)

test('check 64: sizes that are lies end the unpacking where the lie shows', patience, async () => {
  const program = await programWithAccount()
  const lying = (saidBytes: number): Uint8Array =>
    anArchive([...others, { name: sheet, content: zeros(100_000_000), saidBytes }])
  await expectRefused(program, lying(1_000), { code: 'archive-broken', part: sheet })
  await expectRefused(program, lying(0), { code: 'archive-broken', part: sheet })
  await expectRefused(program, lying(4_000_000_000), { code: 'archive-too-large', limit: 200_000_000 })
})

test('check 64: parts that overlap, too many parts, an archive within an archive', patience, async () => {
  const program = await programWithAccount()
  const shared: ArchivePart[] = [...parts.slice(0, -1), { ...parts.at(-1)!, saidAt: 0 }]
  await expectRefused(program, anArchive(shared), { code: 'archive-broken' })

  const many = Array.from({ length: 65_535 - parts.length }, (_, at) => ({
    name: `xl/media/${at}`,
    content: '',
  }))
  await expectRefused(program, anArchive([...parts, ...many]), {
    code: 'archive-too-many-parts',
    limit: 10_000,
  })

  const nested = anArchive([...others, { name: sheet, content: anArchive(parts) }])
  await expectRefused(program, nested, { code: 'archive-broken', part: sheet })
  await expectRefused(
    program,
    anArchive([{ name: 'book.xlsx', content: anArchive([{ name: 'a.csv', content: 'Name' }]) }]),
    {
      code: 'not-text',
      found: 'zip',
    },
  )
})

test('check 64: an archive that was cut off anywhere is refused', patience, async () => {
  const program = await programWithAccount()
  const whole = anArchive(parts)
  for (const share of [0.3, 0.6, 0.9, 0.99])
    await expectRefused(program, whole.subarray(0, Math.floor(whole.byteLength * share)), {
      code: share < 0.6 ? expect.stringMatching(/archive-broken|not-text/) : 'archive-broken',
    })
})

test(
  'check 65: names that lead out of the archive are refused, in all their writings',
  patience,
  async () => {
    const program = await programWithAccount()
    const names = [
      '../../etc/x',
      '/etc/x',
      'C:\\x',
      '\\\\server\\share\\x',
      'xl/..\\..\\x',
      'a\0b',
      'xl/../../x',
    ]
    for (const name of names)
      await expectRefused(program, anArchive([...parts, { name, content: 'x' }]), {
        code: 'archive-unsafe-name',
      })
  },
)
