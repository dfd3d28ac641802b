import { createRecordReader, readRecords, type CellRead } from '../../../main/exchange/csv/record-reader.ts'
import {
  onePiece,
  pieceBytes,
  type FileBytes,
  type TextPieces,
} from '../../../main/exchange/csv/text-pieces.ts'
import { openForm, readForm } from '../../../main/exchange/read-form.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { e4FromDecimal } from '#shared/kernel/e4.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patienceMs } from './cpu-time.ts'

type Read = Readonly<{ records: readonly (readonly [readonly string[], number])[]; error: unknown }>

function cutAt(text: string, cuts: readonly number[]): TextPieces {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])]
  places.sort((one, other) => one - other)
  let next = 0
  return {
    next: () => text.slice(places[next], places[++next]),
    isOver: () => next >= places.length - 1,
    share: () => 0.5,
  }
}

function readInPieces(text: string, cuts: readonly number[], recordsAtOnce: number): Read {
  const pieces = cutAt(text, cuts)
  const records: (readonly [readonly string[], number])[] = []
  const reader = createRecordReader(pieces.next(), pieces, ',', goOn)
  for (;;) {
    const error = reader.read((cells, row) => {
      records.push([[...cells], row])
      return undefined
    }, recordsAtOnce)
    if (error || reader.share() === 1) return { records, error }
  }
}

function readWhole(text: string): Read {
  const records: (readonly [readonly string[], number])[] = []
  const visit = (cells: string[], row: number): undefined => void records.push([[...cells], row])
  return { error: readRecords(text, ',', visit, goOn), records }
}

test('a text that comes in pieces has the records and the fault of the whole one, wherever it is cut', () => {
  const letter = fc.constantFrom('a', 'ß', '😀', ',', ',', '"', '"', ' ', '\n', '\r', '\r\n', 'x,"y""z"\n')
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 40 }).map((letters) => letters.join('')),
      fc.array(fc.nat(60), { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      (text, cuts, atOnce) => {
        expect(readInPieces(text, cuts, atOnce)).toEqual(readWhole(text))
      },
    ),
    { numRuns: 3_000 },
  )
})

test('plain numbers are read as such where they are looked for, and all else as it is written', () => {
  const letter = fc.constantFrom(
    '1',
    '2',
    '0',
    '.',
    '-',
    '+',
    ',',
    ',',
    ' ',
    '"',
    '\n',
    '\r\n',
    'x',
    '12.5,-3,',
  )
  const columns = [true, false, true]
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('')),
      fc.array(fc.nat(60), { maxLength: 4 }),
      (text, cuts) => {
        const whole = readWhole(text)
        const pieces = cutAt(text, cuts)
        const reader = createRecordReader(pieces.next(), pieces, ',', goOn)
        const records: (readonly [readonly CellRead[], number])[] = []
        const visit = (cells: readonly CellRead[], row: number): undefined =>
          void records.push([[...cells], row])
        const error = reader.readNumbers(visit, Infinity, columns)

        expect(error).toEqual(whole.error)
        expect(records).toHaveLength(whole.records.length)
        for (const [at, [cells]] of records.entries())
          for (const [column, cell] of cells.entries()) {
            const written = whole.records[at]![0][column]!
            if (typeof cell === 'string') expect(cell).toBe(written)
            else expect([columns[column], cell]).toEqual([true, e4FromDecimal(written)])
          }
      },
    ),
    { numRuns: 3_000 },
  )
})

test('a heading is a text, whatever it says', () => {
  const opened = openForm(
    fileOf(Buffer.from('\n2024,2025\n1,2\n')),
    { encoding: null, delimiter: null, sheet: null },
    goOn,
    [true, false],
  )
  if (!opened.ok) throw new Error('It can be read')
  const rows: (readonly CellRead[])[] = []
  opened.value.read((cells) => void rows.push([...cells]), 10)

  expect([opened.value.headers(), rows]).toEqual([['2024', '2025'], [[10_000, '2']]])
})

test('a number that is read as such is told of all that are plain, however long they are', () => {
  const read = (text: string): readonly CellRead[] => {
    const reader = createRecordReader(text, onePiece(''), ';', goOn)
    let found: readonly CellRead[] = []
    reader.readNumbers((cells) => void (found = [...cells]), 1, Array(9).fill(true))
    return found
  }
  expect(read('12.5;-0.0001;+7;0;12.34565\n')).toEqual([125_000, -1, 70_000, 0, 123_457])
  const others = ['1,5', '1e3', ' 4', '4 ', '"4"', '1234567890123', `0.${'0'.repeat(200)}`, '1.2.3', '']
  expect(read(`${others.join(';')}\n`)).toEqual(others.map((each) => each.replaceAll('"', '')))
})

function fileOf(bytes: Uint8Array): FileBytes & { readonly wasHeldWhole: boolean } {
  const buffer = new Uint8Array(Math.min(bytes.length, pieceBytes))
  let wasHeldWhole = false
  return {
    get wasHeldWhole() {
      return wasHeldWhole
    },
    length: bytes.length,
    some: (from, to) => {
      const some = bytes.subarray(from, to)
      buffer.set(some)
      return buffer.subarray(0, some.length)
    },
    all: () => {
      wasHeldWhole = true
      return bytes
    },
  }
}

const wish = { encoding: null, delimiter: null, sheet: null }
const mark = '\ufeff'
const lines = (count: number, end: string, name = 'Müller "&" Söhne 😀') =>
  Array.from({ length: count }, (_, at) => `${at};"${name.replaceAll('"', '""')}";${at / 7}`).join(end)
const head = 'number;name;share'
const many = 60_000

describe('a file that is read piece by piece', () => {
  const cases: readonly (readonly [string, string | Uint8Array, boolean])[] = [
    ['of several pieces', `${head}\n${lines(many, '\n')}\n`, false],
    ['with both ends of a line and a mark', `${mark}${head}\r\n${lines(many, '\r\n')}`, false],
    ['with an end of a line in its cells', `${head}\n${lines(many, '\n', 'one\nother')}`, false],
    ['that names its delimiter', `sep=;\n${head}\n${lines(many, '\n')}`, false],
    ['of one short line', head, false],
    ['of nothing', '', false],
    ['with a broken quote at its end', `${head}\n${lines(many, '\n')}\n1;"2;3\n`, false],
    ['with a cell too many at its end', `${head}\n${lines(many, '\n')}\n1;2;3;4\n`, false],
    [
      'with a quote that is never closed',
      `${head}\n1;"2;3\n${lines(many, '\n', 'plain').replaceAll('"', '')}`,
      false,
    ],
    ['with old ends of lines', `${head}\r${lines(many, '\r')}`, true],
    [
      'with a line that is longer than a piece',
      `${head}\n${lines(9, '\n')}\n${'x'.repeat(pieceBytes)}\n${lines(many, '\n')}`,
      true,
    ],
    ['with a NUL at its end', `${head}\n${lines(many, '\n')}\n1;2\0;3\n`, true],
    [
      'that is no UTF-8 at its end',
      Buffer.concat([
        Buffer.from(`${head}\n${lines(many, '\n', 'plain')}\n1;M`),
        Buffer.from('üller;2\n', 'latin1'),
      ]),
      true,
    ],
    [
      'that is damaged at its end',
      Buffer.concat([Buffer.from(`${head}\n${lines(many, '\n')}\n1;M`), Buffer.from('ü;2\n', 'latin1')]),
      true,
    ],
    ['of wide letters', Buffer.from(`${mark}${head}\n${lines(many, '\n')}`, 'utf16le'), true],
    ['that is a web page', `<html>\n${lines(many, '\n')}`, true],
  ]
  test.each(cases)('%s is what it is as a whole', { timeout: patienceMs }, (_, content, isWhole) => {
    const bytes = new Uint8Array(Buffer.from(content as string))
    const file = fileOf(bytes)
    const whole = readForm(bytes, wish, goOn)
    const opened = openForm(file, wish, goOn)

    const rows: string[][] = []
    const rowNumbers: number[] = []
    let error = opened.ok ? undefined : opened.error
    const width = whole.ok ? whole.value.table.headers.length : 0
    const take = (cells: readonly CellRead[], row: number) => {
      rows.push(
        [...cells.map(String), ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')].slice(
          0,
          width,
        ),
      )
      rowNumbers.push(row)
    }
    if (opened.ok) {
      do error = opened.value.read(take, 1_000)
      while (!error && opened.value.share() < 1)
    }

    expect(error).toEqual(whole.ok ? undefined : whole.error)
    if (whole.ok && opened.ok) {
      expect(opened.value.form).toEqual(whole.value.form)
      expect({ headers: opened.value.headers(), rows, rowNumbers }).toEqual(whole.value.table)
    }
    expect(file.wasHeldWhole).toBe(isWhole)
  })
})
