import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { extent, patience } from './support/extent.ts'
import { handedInBytes } from './support/hand-in.ts'
import { costOf, expectRefused } from './support/hostile-file.ts'
import { programWithAccount } from './support/program-with-account.ts'

const utf8 = (text: string): Uint8Array => Buffer.from(text)

test(
  'check 68: JSON: depth, keys that come twice, long values, and keys that objects are made of',
  patience,
  async () => {
    const program = await programWithAccount()
    const { on } = program
    const broken = (reason: string): object => ({ code: 'json-broken', reason })
    await expectRefused(program, utf8(`[{"a":${'['.repeat(100_000)}`), broken('not-as-documented'))
    await expectRefused(program, utf8(`[${'{"a":'.repeat(100_000)}`), broken('not-as-documented'))
    await expectRefused(program, utf8('[{"a":1,"a":2}]'), broken('not-as-documented'))
    await expectRefused(program, utf8(`[{"a":"${'x'.repeat(200_000)}"}]`), { code: 'field-too-long' })
    const long = utf8(`[{"a":"${'x'.repeat(extent(20_000_000, 250_000_000))}"}]`)
    await expectRefused(program, long, broken('value-too-long'), {
      mb: extent(500, 800),
      ms: extent(2_000, 8_000),
    })
    // What is larger than any file is refused before a byte of it has come.
    expect(await on.refusal('file.begin', { name: 'long.json', byteLength: 1_000_000_000 })).toMatchObject({
      code: 'file-too-large',
    })
    const keys = Array.from({ length: 1_001 }, (_, at) => `"k${at}":1`).join()
    await expectRefused(program, utf8(`[{${keys}}]`), { code: 'too-many-columns' })

    const text =
      '[{"Account name":"Acme","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"employees":1e400}]'
    const fileId = await handedInBytes(on, utf8(text))
    const found = await on.do('import.inspect', { fileId, object: 'account' })
    expect(found.notTaken.map((each) => ('column' in each ? each.column : ''))).toEqual([
      '__proto__',
      'constructor',
    ])
    const preview = await on.do('import.preview', { fileId, object: 'account', mapping: found.mapping })
    expect(preview.refusals).toMatchObject([{ row: 1, column: 'employees' }])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  },
)

test('check 68: the same where objects have no `__proto__` at all', patience, () => {
  const text =
    '[{"Account name":"Acme","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"employees":1e400},{"Account name":"Beta"}]'
  const script = new URL('support/hostile-json-process.ts', import.meta.url).pathname
  const told = execFileSync(process.execPath, ['--disable-proto=delete', script], {
    input: text,
    encoding: 'utf8',
  })
  expect(JSON.parse(told)).toMatchObject({
    headers: ['Account name', 'employees'],
    notTaken: [{ column: '__proto__' }, { column: 'constructor' }],
    refusals: [{ row: 1, column: 'employees' }],
    polluted: false,
    hasProto: false,
  })
})

test(
  'check 69: headings that objects are made of, that come twice or are empty, are columns as any',
  patience,
  async () => {
    const { on } = await programWithAccount()
    const fileId = await handedInBytes(
      on,
      utf8('__proto__,constructor,toString,Name,Name,,valueOf\na,b,c,Acme,Other,e,f\n'),
    )
    const found = await on.do('import.inspect', { fileId, object: 'account' })
    expect(found.headers).toEqual(['__proto__', 'constructor', 'toString', 'Name', 'Name', '', 'valueOf'])
    expect(found.filled).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(found.mapping).toEqual([null, null, null, 'name', null, null, null])
    expect(Reflect.get({}, 'a')).toBeUndefined()
  },
)

test('check 70: a file is what its bytes are, and is called so', patience, async () => {
  const program = await programWithAccount()
  const found: readonly (readonly [Uint8Array, string])[] = [
    [utf8('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    [utf8('SQLite format 3\0\x10\0'), 'sqlite'],
    [utf8('<!DOCTYPE html><html><table><tr><td>Name</td></tr></table></html>'), 'html'],
    [utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'xml'],
    [utf8('PK\x03\x04\x14\0\0\0\b\0xl/workbook.bin'), 'xlsb'],
    [
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked',
    ],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'xls'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary'],
  ]
  for (const [bytes, format] of found)
    await expectRefused(program, bytes, { code: 'not-text', found: format })
})

test('check 70: a card with a picture of 100 MB is read without the picture', patience, async () => {
  const { on } = await programWithAccount()
  const pictureBytes = extent(30_000_000, 100_000_000)
  const line = `${'A'.repeat(74)}\r\n `
  const folded = Buffer.alloc(pictureBytes, line)
  const card = Buffer.concat([
    Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann\r\nPHOTO;ENCODING=b:'),
    folded,
    Buffer.from('\r\nTITLE:CEO\r\nEND:VCARD\r\n'),
  ])
  const fileId = await handedInBytes(on, card)

  const { value, ms, grownMb } = await costOf(() => on.do('import.inspect', { fileId }))
  expect(value).toMatchObject({
    headers: ['First name', 'Last name', 'Job title'],
    rows: 1,
    notTaken: [{ code: 'property', name: 'PHOTO', count: 1 }],
  })
  // Where the machine is busy with other things, so is whoever only takes the lines apart.
  expect(ms).toBeLessThan(Math.max(extent(3_000, 6_000), 30 * linesApartMs(pictureBytes, line)))
  // The file itself is held once while it is read.
  expect(grownMb).toBeLessThan(pictureBytes / 1_000_000 + 80)
})

test('check 70: cards without end, properties without end', patience, async () => {
  const program = await programWithAccount()
  const { on } = program
  await expectRefused(program, utf8(`BEGIN:VCARD\n${'BEGIN:VCARD\n'.repeat(200_000)}`), {
    code: 'card-cut-off',
    line: 1,
  })
  const many = `BEGIN:VCARD\nFN:Ann\n${Array.from({ length: 200_000 }, (_, at) => `X-${at}:x\n`).join('')}END:VCARD\n`
  const fileId = await handedInBytes(on, utf8(many))
  const { value, ms } = await costOf(() => on.do('import.inspect', { fileId }))
  expect(value.headers.length).toBe(1_000)
  expect(value.notTaken.length).toBeLessThan(60)
  expect(ms).toBeLessThan(5_000)
})

/** Of as many bytes made anew: what the test itself holds on to would count as memory of the program. */
function linesApartMs(byteLength: number, line: string): number {
  const bytes = Buffer.alloc(byteLength, line)
  const startedAt = performance.now()
  const lines = new TextDecoder().decode(bytes).split('\r\n')
  expect(lines.length).toBeGreaterThan(100_000)
  return performance.now() - startedAt
}
