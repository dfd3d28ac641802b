import type { ImportPlan } from '#shared/domain/import/plan.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { idFrom, type Id } from '#shared/kernel/id.ts'
import type { Known } from './import-plan.ts'
import { accountRows, contactRows, idsInTurn, leadRows, opportunityRows } from './import-rows.ts'

/** Things of one kind as they will be, and which of them files make and change. */
export type Shelf<V extends Readonly<{ id: string }>> = Readonly<{
  all: () => readonly V[]
  made: () => readonly V[]
  changed: () => readonly V[]
  /** As it was before any file. */
  before: (id: V['id']) => V
  add: (values: readonly V[]) => void
  change: (id: V['id'], changes: (before: V) => Partial<V>) => void
}>

/** What several files come to together: each is planned against what those before it have made. */
export type Gathered = Readonly<{
  known: () => Known
  /** @param source what judgements of the file rest on */
  take: (plan: ImportPlan, source: string) => void
  shelves: Readonly<{
    accounts: Shelf<Known['accounts'][number]>
    contacts: Shelf<Known['contacts'][number]>
    teamMembers: Shelf<Known['teamMembers'][number]>
    opportunities: Shelf<Known['opportunities'][number]>
    productLines: Shelf<Known['productLines'][number]>
    leads: Shelf<Known['leads'][number]>
  }>
}>

/**
 * Gathers files over what is there. What they make bears ids that are the same each time, so that a preview can be pinned; they are
 * of no workspace (see `realIds`).
 * @param today when leads came of which a file does not say it
 */
export function gatherOver(known: Known, today: CalendarDay, checkpoint: Checkpoint): Gathered {
  const shelves = {
    accounts: shelfOf(known.accounts),
    contacts: shelfOf(known.contacts),
    teamMembers: shelfOf(known.teamMembers),
    opportunities: shelfOf(known.opportunities),
    productLines: shelfOf(known.productLines),
    leads: shelfOf(known.leads),
  }
  const around = { idsFor: idsInTurn(countedIds()), checkpoint }

  function take(plan: ImportPlan, source: string): void {
    switch (plan.object) {
      case 'account': {
        const { members, created, changes } = accountRows(plan, around)
        shelves.teamMembers.add(members)
        shelves.accounts.add(plan.creates.map(created))
        for (const { id, after } of plan.updates) shelves.accounts.change(id, () => changes(after))
        return
      }
      case 'contact': {
        const { created, changes } = contactRows(plan, around, { ...assumedOn(today), source })
        shelves.contacts.add(plan.creates.map(created))
        for (const { id, after } of plan.updates)
          shelves.contacts.change(id, (before) => changes(after, before))
        return
      }
      case 'opportunity': {
        const { members, productLines, created, changes } = opportunityRows(plan, {
          ...around,
          source,
          firstStage: known.stages[0]?.key,
          lastPosition: shelves.productLines.all().at(-1)?.position ?? -1,
        })
        shelves.teamMembers.add(members)
        shelves.productLines.add(productLines)
        shelves.opportunities.add(plan.creates.map(created))
        for (const { id, after } of plan.updates) shelves.opportunities.change(id, () => changes(after))
        return
      }
      case 'lead': {
        const { members, created, changes } = leadRows(plan, around, today)
        shelves.teamMembers.add(members)
        shelves.leads.add(plan.creates.map(created))
        for (const { id, after } of plan.updates) shelves.leads.change(id, () => changes(after))
        return
      }
    }
  }

  return {
    shelves,
    take,
    known: () => ({
      accounts: shelves.accounts.all(),
      contacts: shelves.contacts.all(),
      teamMembers: shelves.teamMembers.all(),
      opportunities: shelves.opportunities.all(),
      stages: known.stages,
      productLines: shelves.productLines.all(),
      leads: shelves.leads.all(),
    }),
  }
}

/** In place of each id that was counted, wherever it stands in a value, one of the workspace: the first of a kind brings the others. */
export function realIds(newId: <K extends string>() => Id<K>): <V extends object>(value: V) => V {
  const firsts = new Map<string, string>()
  const real = (id: string): string => {
    const prefix = id.slice(0, -digitsOfPlace)
    const first = firsts.get(prefix) ?? newId<string>().slice(0, -digitsOfPlace)
    firsts.set(prefix, first)
    return first + id.slice(-digitsOfPlace)
  }
  return (value) =>
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        typeof each === 'string' && each.startsWith(countedBegin) && key.toLowerCase().endsWith('id')
          ? real(each)
          : (each as unknown),
      ]),
    ) as typeof value
}

/** Whether something is made by a file of the same import: what it would be called is not kept from one asking to the next. */
export function isOfNoWorkspace({ id }: Readonly<{ id: string }>): boolean {
  return id.startsWith(countedBegin)
}

const digitsOfPlace = 8
/** Of the year 1970, in which nothing of a workspace was made. */
const countedBegin = '00000000-0000-7'

function countedIds(): <K extends string>() => Id<K> {
  let count = 0
  return <K extends string>() => {
    count += 1
    return idFrom<K>(0, count, new Uint8Array(8))
  }
}

function shelfOf<V extends Readonly<{ id: string }>>(there: readonly V[]): Shelf<V> {
  const all = new Map(there.map((value) => [value.id, value]))
  const before = new Map<string, V>()
  const made = new Set<string>()
  const valueAt = (id: string): V => {
    const value = all.get(id)
    if (!value) throw new Error(`The plan changes ${id}, which was not read`)
    return value
  }
  return {
    all: () => [...all.values()],
    made: () => [...made].map(valueAt),
    changed: () => [...before.keys()].map(valueAt),
    before: (id) => before.get(id) ?? valueAt(id),
    add: (values) => {
      for (const value of values) {
        all.set(value.id, value)
        made.add(value.id)
      }
    },
    change: (id, changes) => {
      const value = valueAt(id)
      if (!made.has(id) && !before.has(id)) before.set(id, value)
      all.set(id, { ...value, ...changes(value) })
    },
  }
}
