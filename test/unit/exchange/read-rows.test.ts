import { goOn } from '#shared/kernel/checkpoint.ts'
import { describe, expect, test } from 'vitest'
import { readRows } from '../../../main/exchange/json/read-rows.ts'

const read = (text: string) => readRows(Buffer.from(text), goOn)

describe('rows of JSON are a table as any', () => {
  test('keys are columns in the order in which they first come', () => {
    expect(
      read('[{"Name":"Ann","City":"Kiel"},{"City":null,"Age":9007199254740993},{"Name":" x ","Is":true}]'),
    ).toEqual({
      ok: true,
      value: {
        table: {
          headers: ['Name', 'City', 'Age', 'Is'],
          rows: [
            ['Ann', 'Kiel', '', ''],
            ['', '', '9007199254740993', ''],
            [' x ', '', '', 'true'],
          ],
          rowNumbers: [1, 2, 3],
        },
        notTaken: [],
      },
    })
  })

  test('rows may stand in an object, with anything beside them', () => {
    expect(
      read('\ufeff{"total":2,"page":{"next":[1,{"a":[]}]},"rows":[{"a":1e3}],"more":[[]]}'),
    ).toMatchObject({
      value: { table: { headers: ['a'], rows: [['1e3']] } },
    })
  })

  test('lists and objects within a row are counted', () => {
    expect(read('[{"a":1,"tags":["x",{"y":[1]}]},{"a":2,"tags":{}},{"tags":"plain"}]')).toMatchObject({
      value: {
        table: {
          headers: ['a', 'tags'],
          rows: [
            ['1', ''],
            ['2', ''],
            ['', 'plain'],
          ],
        },
        notTaken: [{ code: 'nested-values', column: 'tags', count: 2 }],
      },
    })
  })

  test('keys that objects are made of are headings and nothing else', () => {
    expect(read('[{"__proto__":"x","constructor":"y","toString":"z"}]')).toMatchObject({
      value: { table: { headers: ['__proto__', 'constructor', 'toString'], rows: [['x', 'y', 'z']] } },
    })
    expect(Reflect.get({}, 'x')).toBeUndefined()
  })
})

describe('what is refused', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['no list', '{"a":1}', { code: 'json-no-rows' }],
    ['an empty list', '[]', { code: 'json-no-rows' }],
    ['a list of texts', '["a"]', { code: 'json-broken', reason: 'not-as-documented', row: 1 }],
    [
      'a key that comes twice',
      '[{"a":1},{"b":1,"b":2}]',
      { code: 'json-broken', reason: 'not-as-documented', row: 2 },
    ],
    ['a missing comma', '[{"a":1}{"a":2}]', { code: 'json-broken', reason: 'not-as-documented', row: 1 }],
    ['a file that was cut off', '[{"a":1},{"a', { code: 'json-broken', reason: 'cut-off', row: 2 }],
    ['something behind the end', '[{"a":1}] x', { code: 'json-broken', reason: 'not-json', row: 1 }],
    [
      'nesting without end',
      `[{"a":${'['.repeat(100_000)}`,
      { code: 'json-broken', reason: 'not-as-documented', row: 1 },
    ],
  ]
  test.each(cases)('%s', (_, text, error) => {
    expect(read(text)).toEqual({ ok: false, error })
  })
})
