import { nextToWin } from '#shared/domain/buying-center/next-to-win.ts'
import { expect, test } from 'vitest'
import { aMember } from './members.ts'

const neutral = aMember({ name: 'Nele', attitude: 0, influence: 'low' })
const heavier = aMember({ name: 'Nils', attitude: 0, influence: 'high' })
const unknown = aMember({ name: 'Una', attitude: null, influence: 'high' })
const skeptic = aMember({ name: 'Sven', attitude: -1, influence: 'high' })
const opponent = aMember({ name: 'Olga', attitude: -2 })
const champion = aMember({ name: 'Carl', attitude: 2 })

test.each([
  [
    'the neutral member who weighs most',
    [neutral, heavier, unknown, skeptic],
    { way: 'win-neutral', name: 'Nils' },
  ],
  ['the unknown where nobody is neutral', [skeptic, unknown, champion], { way: 'ask-unknown', name: 'Una' }],
  [
    'the skeptic where nobody is neutral or unknown',
    [opponent, skeptic],
    { way: 'turn-skeptic', name: 'Sven' },
  ],
  ['nobody where only opponents and champions are left', [opponent, champion], undefined],
  [
    'no placeholder: it cannot be talked to',
    [{ ...heavier, isPlaceholder: true }, neutral],
    { way: 'win-neutral', name: 'Nele' },
  ],
  ['nobody where nobody is', [], undefined],
])('the next to win is %s', (_, members, next) => {
  expect(nextToWin(members)).toEqual(next)
})
