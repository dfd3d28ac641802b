import { expect, test } from 'vitest'
import {
  foldCommands,
  standingRun,
  type DoneCommand,
} from '../../../renderer/features/history/fold-commands.ts'

let seq = 100
const done = (about: Partial<DoneCommand>): DoneCommand => ({
  seq: seq--,
  command: 'plan.writeSection',
  happenedAt: '2026-03-02T09:00:00.000Z',
  actor: 'tester',
  kind: 'do',
  standing: 'done',
  detail: null,
  changes: 1,
  ...about,
})

test('letters of one sentence are one row, with all they changed', () => {
  const runs = foldCommands([
    done({ happenedAt: '2026-03-02T09:00:16.000Z' }),
    done({ happenedAt: '2026-03-02T09:00:08.000Z' }),
    done({ happenedAt: '2026-03-02T09:00:00.000Z' }),
  ])
  expect(runs).toMatchObject([{ count: 3, changes: 3 }])
  expect(runs[0]?.newest.happenedAt).toBe('2026-03-02T09:00:16.000Z')
})

test('a pause, another person, another command or another standing starts a new row', () => {
  const at = (second: string) => `2026-03-02T09:00:${second}.000Z`
  const runs = foldCommands([
    done({ happenedAt: at('40') }),
    done({ happenedAt: at('20') }),
    done({ happenedAt: at('19'), actor: 'other' }),
    done({ happenedAt: at('18'), actor: 'other', command: 'plan.edit' }),
    done({ happenedAt: at('17'), actor: 'other', command: 'plan.edit', standing: 'undone' }),
  ])
  expect(runs.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
})

test('undo stands at the newest command that was not taken back', () => {
  const runs = foldCommands([
    done({ command: 'history.undo', kind: 'undo' }),
    done({ command: 'plan.draft', standing: 'undone' }),
    done({ command: 'account.add', standing: 'dropped' }),
    done({ command: 'contact.add' }),
  ])
  expect(standingRun(runs)?.newest.command).toBe('contact.add')
  expect(standingRun(foldCommands([done({ standing: 'undone' })]))).toBeUndefined()
})
