import type { Gap } from '#shared/domain/buying-center/gaps.ts'
import { fourInfluences, sixRoles, type PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useGapWords } from '../../renderer/ui/gap-words.ts'

const noDecider: Gap = { kind: 'role-empty', role: 'decider' }
const noGatekeeper: Gap = { kind: 'role-empty', role: 'gatekeeper' }
const aPost: Gap = { kind: 'role-only-placeholder', role: 'user', name: 'Plant manager' }

function said(told: readonly PresetRole[]): readonly string[] {
  const { sayGap, sayLightReason } = renderHook(() => useGapWords()).result.current
  const amber = { light: 'amber', supportive: ['Ann'], unconvincedDeciders: [] } as const
  return [...[noDecider, noGatekeeper, aPost].map((gap) => sayGap(gap, told)), sayLightReason(amber, told)]
}

test('in the six roles what is missing is said in plain words', () => {
  expect(said(sixRoles.roles)).toEqual([
    'Nobody is named as decider.',
    'No gatekeeper is known.',
    'The user is a post without a name: Plant manager.',
    'Ann supports us, but nobody is named as decider.',
  ])
})

test('in roles of the firm it is said in theirs; what keeps its usual name is said as usual', () => {
  expect(said(fourInfluences.roles)).toEqual([
    'Nobody is named as “Economic”.',
    'No “Technical” is known.',
    'The user is a post without a name: Plant manager.',
    'Ann supports us, but nobody is named as “Economic”.',
  ])
})

test('several roles of one meaning are said as a choice', () => {
  const told: readonly PresetRole[] = [
    { key: 'a', name: 'Owner of the budget', meaning: 'decider' },
    { key: 'b', name: 'Board', meaning: 'decider' },
  ]
  expect(said(told)[0]).toBe('Nobody is named as “Owner of the budget” or “Board”.')
})
