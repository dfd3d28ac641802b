import { contract } from '#shared/contract/contract.ts'
import { describe, expect, test } from 'vitest'
import { sayOfEveryProcedure } from '../support/every-procedure.ts'
import { transports } from '../support/host.ts'
import { namedCases } from './cases/all.ts'

test('no procedure lacks a case', () => {
  expect(namedCases.map(([name]) => name).toSorted()).toEqual(Object.keys(contract).toSorted())
})

describe('in process', () => sayOfEveryProcedure(transports['in process']))
