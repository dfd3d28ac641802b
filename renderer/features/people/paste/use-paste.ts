import type { AppError } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { cycleIn, planOf } from '#shared/domain/paste/paste-plan.ts'
import type { Override, Overrides, UnknownManagers } from '#shared/domain/paste/proposal.ts'
import { propose } from '#shared/domain/paste/propose.ts'
import { isRefused, readPasted } from '#shared/domain/paste/read-pasted.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTry } from '../../../api/use-do.ts'
import type { People } from '../people.ts'

const nothingSaid: Overrides = new Map()

/** A text that is pasted, what is proposed of it, and what the user has said about the proposals. Nothing is kept before `keep`. */
export function usePaste(accountId: AccountId, people: People, first: string) {
  const [text, setText] = useState(first)
  const [overrides, setOverrides] = useState(nothingSaid)
  const [unknownManagers, setUnknownManagers] = useState<UnknownManagers>('ask')
  const [isKeeping, setKeeping] = useState(false)
  const [failure, setFailure] = useState<AppError>()
  const takePasted = useTry('contact.takePasted')

  const read = useDeferredValue(text)
  const pasted = useMemo(() => readPasted(read), [read])
  const proposals = useMemo(
    () =>
      isRefused(pasted) ? [] : propose(pasted.people, { contacts: people.all, overrides, unknownManagers }),
    [pasted, people, overrides, unknownManagers],
  )
  const plan = useMemo(() => planOf(proposals), [proposals])
  const cycle = useMemo(() => cycleIn(people.all, plan), [people, plan])

  return {
    text,
    write: (next: string): void => {
      setText(next)
      setOverrides(nothingSaid)
      setUnknownManagers('ask')
      setFailure(undefined)
    },
    pasted,
    proposals,
    plan,
    cycle,
    failure,
    isKeeping,
    unknownManagers,
    setUnknownManagers,
    /** Says something of some rows, beside what was said of them before. */
    say: (rows: readonly number[], said: Override): void =>
      setOverrides((before) => {
        const next = new Map(before)
        for (const row of rows) {
          const known = next.get(row)
          const fields = said.fields ? { fields: { ...known?.fields, ...said.fields } } : {}
          next.set(row, { ...known, ...said, ...fields })
        }
        return next
      }),
    /** Keeps what is taken, all or nothing, and answers who was added. */
    keep: async (): Promise<readonly ContactId[] | undefined> => {
      setKeeping(true)
      const outcome = await takePasted({
        accountId,
        creates: [...plan.creates],
        edits: plan.edits.map((edit) => ({ ...edit })),
      })
      setKeeping(false)
      if (outcome.ok) return outcome.value.created
      setFailure(outcome.error)
      return undefined
    },
  }
}

export type Paste = ReturnType<typeof usePaste>
