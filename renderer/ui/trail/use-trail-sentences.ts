import type { TrailChange, TrailEntry } from '#shared/contract/trail.ts'
import { useMemo } from 'react'
import { useCommandWords } from '../command-words.ts'
import { formatList } from '../format.ts'
import { useTrailCatalog, useTrailFields } from './trail-words.ts'
import { useTrailValues } from './value-words.ts'

const shortAtMost = 60

/** What was done, in a sentence without its subject: "moved Roberto Tamburello from under … to under …". */
export function useTrailSentences() {
  const say = useTrailCatalog()
  const sayField = useTrailFields()
  const sayValue = useTrailValues()
  const sayCommand = useCommandWords()
  return useMemo(() => {
    function sayThing({ object, name, other, within }: TrailChange): string {
      return say(`thing-${object}`, { name, other: other ?? '', within: within ?? '' })
    }

    function sayChange(change: TrailChange): string {
      const thing = sayThing(change)
      if (change.operation !== 'update') return say(change.operation, { thing })
      const [only, ...rest] = change.fields.filter(({ field }) => field !== 'position')
      const [moved] = change.fields
      if (!only) return moved ? say('changedText', { thing, field: sayField(moved.field) }) : thing
      if (rest.length > 0)
        return say('changedSeveral', {
          thing,
          fields: formatList([only, ...rest].map(({ field }) => sayField(field))),
        })

      const field = sayField(only.field)
      const before = sayValue(change, only.field, only.before)
      const after = sayValue(change, only.field, only.after)
      if (only.field === 'managerId' || only.field === 'parentId') {
        if (only.before === null) return say('putUnder', { thing, after })
        return only.after === null
          ? say('movedToTop', { thing, before })
          : say('movedUnder', { thing, before, after })
      }
      if (change.object === 'plan-section' && (only.field === 'text' || only.field === 'rich'))
        return say('wrote', { thing })
      if (change.object === 'plan' && only.field === 'state') return say('movedOn', { thing, before, after })
      if (before.length > shortAtMost || after.length > shortAtMost)
        return say('changedText', { thing, field })
      if (isBlank(only.before)) return say('set', { thing, field, after })
      return isBlank(only.after)
        ? say('cleared', { thing, field, before })
        : say('changed', { thing, field, before, after })
    }

    function sayEntry(entry: TrailEntry): string {
      const sentence = sayMain(entry)
      return entry.kind === 'do' ? sentence : say(entry.kind, { sentence })
    }

    function sayMain(entry: TrailEntry): string {
      if (entry.detail !== null && entry.command.startsWith('duplicate.merge'))
        return say('merged', { names: entry.detail })
      if (entry.detail !== null && entry.command === 'workspace-merge.takeIn')
        return say('mergedCopy', { file: entry.detail })
      if (entry.detail !== null) {
        const sentence = entry.command === 'import-run.takeBack' ? 'tookBack' : 'imported'
        return say(sentence, { file: entry.detail, count: entry.changeCount })
      }
      const main = mainChangeOf(entry)
      if (!main) return say('onlyDone', { command: sayCommand(entry.command) })
      const more = entry.changeCount - 1
      return more > 0 ? say('andMore', { sentence: sayChange(main), count: more }) : sayChange(main)
    }

    return { sayEntry, sayChange, sayThing, sayField, sayValue }
  }, [say, sayField, sayValue, sayCommand])
}

/** The change that the command was about; the others followed from it. */
function mainChangeOf({ command, changes }: TrailEntry): TrailChange | undefined {
  const [topic, verb = ''] = command.split('.')
  const own = changes.filter(({ object }) => object === topic)
  return (
    (verb.startsWith('remove') ? own.find(({ operation }) => operation === 'delete') : own[0]) ?? changes[0]
  )
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
