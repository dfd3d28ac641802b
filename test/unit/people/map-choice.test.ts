import { informalLineKinds, type InformalLine } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import {
  hiddenKindsText,
  readHiddenKinds,
  shownLines,
} from '../../../renderer/features/people/look/hidden-kinds.ts'
import { choiceText, readChoice } from '../../../renderer/features/people/map-choice.ts'

const at = (query: string): URLSearchParams => new URLSearchParams(query)

test.each([
  ['', null, 'down', 'normal'],
  ['', 'network', 'network', 'normal'],
  ['', 'right full', 'right', 'full'],
  ['layout=location', 'right full', 'location', 'full'],
  ['density=compact', 'right full', 'right', 'compact'],
  ['density=huge&layout=up', 'left tiny', 'down', 'normal'],
])('the address %j and what is remembered, %j, make the map %s, %s', (query, remembered, layout, density) => {
  const choice = readChoice(at(query), remembered)
  expect(choice).toMatchObject({ layout, density })
  expect(readChoice(at(''), choiceText(choice))).toEqual(choice)
})

test('hidden kinds of lines are in the address, and what it does not know is shown', () => {
  expect(readHiddenKinds('conflict.ally.friends')).toEqual(['ally', 'conflict'])
  expect(hiddenKindsText(readHiddenKinds('conflict.ally'))).toBe('ally.conflict')
  expect(hiddenKindsText([])).toBeNull()
  const lines = informalLineKinds.map((kind) => ({ kind }) as unknown as InformalLine)
  expect(shownLines(lines, [])).toBe(lines)
  expect(shownLines(lines, ['ally']).map(({ kind }) => kind)).not.toContain('ally')
})
