import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { meetingMarkdown } from '../../renderer/features/person/meeting/meeting-markdown.ts'
import { partsOf, type Pack } from '../../renderer/ui/person/meeting-said.ts'
import { useMeetingWords } from '../../renderer/ui/person/meeting-words.ts'
import { useJudgements } from '../../renderer/ui/judgement-choices.tsx'
import { aDay } from '../support/builders.ts'

const { say, judgements } = renderHook(() => ({ say: useMeetingWords(), judgements: useJudgements() })).result
  .current

const nothingKnown: Pack = {
  name: 'Eva Lund',
  account: 'Nordfjord Seafood',
  isPlaceholder: false,
  title: '',
  department: '',
  location: '',
  email: '',
  phone: '',
  mobile: '',
  manager: null,
  reports: 0,
  attitude: null,
  influence: null,
  seats: [],
  benefits: [],
  needs: [],
  objections: [],
  ours: [],
  theirs: [],
  actions: [],
  touches: [],
  touchCount: 0,
  covers: [],
  asOf: aDay('2026-03-02'),
}

test('of somebody of whom nothing is known the pack says what is missing, part by part', () => {
  expect(meetingMarkdown('Meeting Eva Lund', 'Nordfjord Seafood', partsOf(nothingKnown, say, judgements)))
    .toBe(`# Meeting Eva Lund

Nordfjord Seafood

## Who they are

- Attitude: not known
- Influence: not known

## What they want

What they want is not written down.

## What is open between us

No promise is open, and no action concerns them.

## How we met

Nobody has met them, as far as is recorded.

## Who of us knows them

None of us covers them.
`)
})

test('what is said is said in plain words, with letters that mean a form as letters', () => {
  const pack: Pack = {
    ...nothingKnown,
    attitude: { value: 1, certainty: 'told', asOf: aDay('2026-02-01') },
    seats: [
      {
        center: 'Line 7',
        roles: ['Decider', 'User'],
        orientation: 'price',
        personalWin: 'A *quiet* start',
        firmWin: ' ',
      },
    ],
    ours: [{ text: 'Send the offer', dueOn: aDay('2026-02-25'), isLate: true, who: 'Noah Brandt' }],
    touches: [
      {
        id: 't' as never,
        day: aDay('2026-02-20'),
        channel: 'call',
        subject: '',
        ours: ['Noah Brandt', 'Vera'],
      },
    ],
    touchCount: 3,
    covers: [
      {
        name: 'Vera',
        role: '',
        currentLevel: 'vendor',
        targetLevel: 'trusted-adviser',
        lastTouchOn: aDay('2026-02-20'),
      },
    ],
  }
  const text = meetingMarkdown('Meeting Eva Lund', 'Nordfjord', partsOf(pack, say, judgements))

  for (const line of [
    '- Attitude: Supporter (told, Feb 1, 2026)',
    '- Line 7: Decider and User',
    '- Would win by it: A \\*quiet\\* start',
    '- Decides by price before all else',
    '### We promised\n\n- Send the offer (Noah Brandt, late since Feb 25, 2026)',
    '- Call (Feb 20, 2026, with Noah Brandt and Vera)\n- and 2 times before',
    '- Vera (vendor, should become trusted adviser; last met Feb 20, 2026)',
  ])
    expect(text).toContain(line)
  expect(text).not.toContain('For the firm')
})
