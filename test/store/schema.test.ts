import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dumpSchema, schemaFile } from '../support/dump-schema.ts'

test('all steps on an empty file give main/store/schema.sql (regenerate: npx node test/support/dump-schema.ts)', () => {
  expect(dumpSchema()).toBe(readFileSync(schemaFile, 'utf8'))
})

test('every table is strict, names what it refers to, and says what may not be null', () => {
  const tables = dumpSchema().match(/create table [^;]+;/gi) ?? []

  expect(tables.length).toBeGreaterThan(15)
  expect(tables.filter((table) => !/\) strict(?:, without rowid)?;$/.test(table))).toEqual([])
})
