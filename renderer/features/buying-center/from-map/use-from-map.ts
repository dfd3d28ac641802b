import { stakeholdersAtMost } from '#shared/contract/stakeholder-map.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { contestedIn } from '#shared/domain/stakeholder-map/findings.ts'
import { planStakeholders } from '#shared/domain/stakeholder-map/plan.ts'
import { readStakeholderMap } from '#shared/domain/stakeholder-map/read-map.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import { useAskAll } from '../../../api/use-ask-all.ts'
import { useTry } from '../../../api/use-do.ts'
import { tableOf } from './table-of.ts'

const nothingChosen: ReadonlyMap<number, boolean> = new Map()

/** A stakeholder map that is read, what the user says of its statements, and what becomes of it. Nothing is kept before `keep`. */
export function useFromMap(accountId: AccountId) {
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const doAdd = useTry('buying-center.addFromMap')
  const [table, setTable] = useState('')
  const [beside, setBeside] = useState('')
  const [chosen, setChosen] = useState(nothingChosen)
  const [failure, setFailure] = useState<AppError>()
  const [tableRead, besideRead] = [useDeferredValue(table), useDeferredValue(beside)]

  const read = useMemo(
    () =>
      tableRead.trim() === '' ? undefined : readStakeholderMap(tableOf(tableRead), besideRead.split('\n')),
    [tableRead, besideRead],
  )
  const map = typeof read === 'object' ? read : undefined
  const contested = useMemo(() => contestedIn(map?.findings ?? []), [map])
  const isTaken = (id: number): boolean => chosen.get(id) ?? !contested.has(id)
  const plan = map && planStakeholders(map, contacts.value ?? [], isTaken)

  const write = (set: (text: string) => void) => (text: string) => {
    set(text)
    // Other statements have other numbers.
    setChosen(nothingChosen)
    setFailure(undefined)
  }
  return {
    table,
    beside,
    writeTable: write(setTable),
    writeBeside: write(setBeside),
    problem: typeof read === 'string' ? read : undefined,
    isTooMany: (plan?.people.length ?? 0) > stakeholdersAtMost,
    map,
    contested,
    plan,
    failure,
    isTaken,
    choose: (id: number, isOn: boolean): void => setChosen(new Map(chosen).set(id, isOn)),
    /** Makes the buying center and answers its id. */
    keep: async (name: string, source: string): Promise<string | undefined> => {
      if (!plan) return undefined
      const added = await doAdd({ accountId, name, source, people: [...plan.people], lines: [...plan.lines] })
      if (added.ok) return added.value.center.id
      setFailure(added.error)
      return undefined
    },
  }
}

export type FromMap = ReturnType<typeof useFromMap>
