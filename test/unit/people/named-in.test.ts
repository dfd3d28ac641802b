import { isNamedIn } from '#shared/domain/relationship/named-in.ts'
import { expect, test } from 'vitest'

const eva = { lastName: 'Öztürk', email: 'eva@haldenau.example', phone: '+49 (7141) 555-010', mobile: '' }

test.each([
  'Call with Öztürk',
  'OZTURK was there',
  'Mrs. Öztürk’s plant',
  'wrote to EVA@haldenau.example',
  'ring 7141 555 010 then 49 7141/555010',
])('is named: %s', (text) => {
  expect(isNamedIn(text, eva)).toBe(true)
})

test.each(['Öztürkoglu came', 'nobody', '', '555', 'eva'])('is not named: %s', (text) => {
  expect(isNamedIn(text, eva)).toBe(false)
})

test('whoever has no name and no address is named nowhere', () => {
  const post = { lastName: '', email: '', phone: '', mobile: '12' }
  expect(isNamedIn('12 of them', post)).toBe(false)
})
