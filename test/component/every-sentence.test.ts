import { contract, procedureOf, type ProcedureName } from '#shared/contract/contract.ts'
import { appError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { refusal } from '#shared/contract/import-refusal.ts'
import { tableProblem } from '#shared/contract/table-problem.ts'
import { sayRefusal } from '#shared/contract/refusal-words.ts'
import { sayTableProblem } from '#shared/contract/table-words.ts'
import { accountFields, contactFields } from '#shared/domain/import/fields.ts'
import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { useFieldWords } from '../../renderer/features/import/field-words.ts'
import { useCommandWords, wordedCommands } from '../../renderer/ui/command-words.ts'
import { useFinalWords, wordedFinals } from '../../renderer/ui/final-words.ts'
import { standingJudgements } from '#shared/domain/competitor/model.ts'
import { cellJudgements } from '#shared/domain/white-space/model.ts'
import { contactJudgements, memberJudgements, postFacts } from '#shared/domain/relationship/evidence.ts'
import { wordedFields } from '../../renderer/ui/trail/trail-words.ts'
import { shapes } from '../../main/store/tables.ts'
import { openCore } from '../support/core.ts'
import { anAccount } from '../support/builders.ts'
import { examplesOf } from '../support/examples.ts'

describe.each(byCode(appError))('the failure %s', (code, failures) => {
  test('has a sentence', () => {
    for (const failure of failures) expectSentence(sayFailure(appError.parse(failure)), code)
  })
})

describe.each(byCode(tableProblem))('the file problem %s', (code, problems) => {
  test('has a sentence', () => {
    for (const problem of problems) expectSentence(sayTableProblem(tableProblem.parse(problem)), code)
  })
})

describe.each(byCode(refusal))('the refusal %s', (code, refusals) => {
  test('has a sentence', () => {
    for (const each of refusals) expectSentence(sayRefusal(refusal.parse(each)), code)
  })
})

test('what the core really answers to wrong input is a sentence too', async () => {
  const core = await openCore()
  const { id, version } = await anAccount(core)
  const wrong = [
    ['account.add', { name: '' }],
    ['account.add', { name: 'x'.repeat(5_000) }],
    ['account.add', { name: 'Haldenau', painted: true }],
    ['account.edit', { id, version, changes: { status: 'painted' } }],
    ['account.edit', { id: 'nobody', version, changes: {} }],
    ['workspace.edit', { version: 1, changes: { currency: 'Euro' } }],
    ['account.paint', {}],
  ] as const

  for (const [name, input] of wrong) expectSentence(sayFailure(await core.refusal(name, input)), name)
})

test('every command has words, and no words are left of a command that is gone', () => {
  const { result } = renderHook(() => useCommandWords())
  const commands = (Object.keys(contract) as ProcedureName[]).filter(
    (name) => procedureOf(name).kind === 'command',
  )

  expect([...wordedCommands].sort()).toEqual([...commands].sort())
  for (const command of commands) expect(result.current(command)).toMatch(/^[a-z][a-z ]+$/)
})

test('whatever can’t be undone has a sentence that says so before, and nothing else has', () => {
  const { result } = renderHook(() => useFinalWords())
  const finals = (Object.keys(contract) as ProcedureName[]).filter((name) => procedureOf(name).isFinal)

  expect([...wordedFinals].sort()).toEqual([...finals].sort())
  for (const name of wordedFinals) expectSentence(result.current(name as never), name)
})

test('every field of every table has words in a trail, and no words are left of a field that is gone', () => {
  const judged = [
    ...new Set<string>([
      ...contactJudgements,
      ...postFacts,
      ...memberJudgements,
      ...cellJudgements,
      ...standingJudgements,
    ]),
  ]
  const fields = shapes
    .flatMap(({ columns }) => columns.map(({ field }) => field as string))
    .flatMap((field) => {
      if (field === 'evidence') return judged.map((judgement) => `evidence-${judgement}`)
      return field === 'roles' ? ['roles', 'meanings'] : [field]
    })

  expect([...new Set(fields)].filter((field) => field !== 'id' && field !== 'version').sort()).toEqual(
    [...wordedFields].sort(),
  )
})

test('every field of a file that comes in has words', () => {
  const { result } = renderHook(() => useFieldWords())
  for (const { key } of [...accountFields, ...contactFields]) {
    expect(result.current(key)).toMatch(/^[A-Z]/)
    expect(result.current(key)).not.toBe(key)
  }
})

/** The examples of a union by the code or rule they are told apart by; unions within are told apart as well. */
function byCode(schema: z.core.$ZodType): readonly (readonly [string, readonly unknown[]])[] {
  return [...Map.groupBy(examplesOf(schema), codeOf)]
}

function codeOf(example: unknown): string {
  const { code, rule, broken } = example as { code?: string; rule?: string; broken?: unknown }
  return broken === undefined ? (code ?? rule ?? '') : codeOf(broken)
}

/** Neutral words with a full stop, and nothing of the machinery that wrote them. */
function expectSentence(sentence: string, code: string): void {
  expect(sentence).toMatch(/^\S.*\S\.$/)
  expect(sentence).not.toMatch(/\.\.$|[:;,] ?\.$/)
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{\{|!| {2}/)
  expect(sentence).not.toMatch(/in-review|buying_center|\bwe\b/)
  if (code.includes('-')) expect(sentence).not.toContain(code)
}
