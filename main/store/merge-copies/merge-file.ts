import type { MergeConflict, MergeStep } from '#shared/domain/merge-copies/step.ts'
import Database from 'better-sqlite3'
import { existsSync, rmSync } from 'node:fs'
import type { MergeNotes } from './merge-notes.ts'

/** One thing that merges by itself. `object` is its table. */
export type PlainStep = Readonly<{ step: MergeStep; said: unknown }>
export type SaidConflict = Readonly<{ conflict: MergeConflict; said: unknown }>

/** What a comparison found, in a file of its own until somebody has decided: it can be read page by page. */
export type MergeFile = Readonly<{
  addStep: (each: PlainStep) => void
  addConflict: (each: SaidConflict) => void
  finish: (note: object, notes: MergeNotes) => void
  close: () => void
}>

/** It is read once and thrown away: nothing waits for the disk. */
export function createMergeFile(path: string): MergeFile {
  rmSync(path, { force: true })
  const database = new Database(path)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.exec(`create table note (value text not null, notes text not null) strict;
    create table step (number integer primary key, object text not null, act text not null, value text not null,
      said text) strict;
    create table conflict (number integer primary key, kind text not null, value text not null, said text) strict;
    begin`)
  const putStep = database.prepare('insert into step (object, act, value, said) values (?, ?, ?, ?)')
  const putConflict = database.prepare('insert into conflict (kind, value, said) values (?, ?, ?)')
  return {
    addStep: ({ step, said }) =>
      void putStep.run(
        step.table,
        step.act,
        JSON.stringify(step),
        said === undefined ? null : JSON.stringify(said),
      ),
    addConflict: ({ conflict, said }) =>
      void putConflict.run(conflict.kind, JSON.stringify(conflict), JSON.stringify(said)),
    finish: (note, notes) => {
      database.prepare('insert into note values (?, ?)').run(JSON.stringify(note), JSON.stringify(notes))
      database.exec('create index step_by_object on step (object, act); commit')
    },
    close: () => void database.close(),
  }
}

type Count = Readonly<{ object: string; act: MergeStep['act']; count: number }>

/** A comparison that was made. Everything is read from the file when it is asked for. */
export type MadeMerge = Readonly<{
  note: () => unknown
  notes: () => MergeNotes
  counts: () => readonly Count[]
  conflictKinds: () => readonly MergeConflict['kind'][]
  /** What was said of steps, of those of one table or of all; those of which nothing was said are left out. */
  listSaid: (table: string | null, offset: number, limit: number) => readonly unknown[]
  listConflicts: (offset: number, limit: number) => readonly Readonly<{ number: number; said: unknown }>[]
  steps: () => readonly MergeStep[]
  conflicts: () => ReadonlyMap<number, MergeConflict>
}>

/** Looks into a comparison; `undefined` where there is none, or it is not whole. */
export function withMergeFile<T>(path: string, work: (made: MadeMerge) => T): T | undefined {
  if (!existsSync(path)) return undefined
  const database = new Database(path, { readonly: true })
  try {
    const whole = database.prepare(`select 1 from sqlite_schema where name = 'step_by_object'`).get()
    return whole === undefined ? undefined : work(madeIn(database))
  } finally {
    database.close()
  }
}

function madeIn(database: Database.Database): MadeMerge {
  const one = (text: string): unknown => database.prepare(text).pluck().get()
  const json = (text: unknown): unknown => JSON.parse(String(text))
  return {
    note: () => json(one('select value from note')),
    notes: () => json(one('select notes from note')) as MergeNotes,
    counts: () =>
      database
        .prepare('select object, act, count(*) as count from step group by object, act order by object, act')
        .all() as Count[],
    conflictKinds: () =>
      database.prepare('select kind from conflict order by number').pluck().all() as MergeConflict['kind'][],
    listSaid: (table, offset, limit) =>
      (
        database
          .prepare(
            `select said from step where said is not null and (? is null or object = ?)
              order by number limit ? offset ?`,
          )
          .pluck()
          .all(table, table, limit, offset) as string[]
      ).map((said) => json(said)),
    listConflicts: (offset, limit) =>
      (
        database
          .prepare('select number, said from conflict order by number limit ? offset ?')
          .all(limit, offset) as { number: number; said: string }[]
      ).map(({ number, said }) => ({ number, said: json(said) })),
    steps: () =>
      (database.prepare('select value from step order by number').pluck().all() as string[]).map(
        (value) => json(value) as MergeStep,
      ),
    conflicts: () =>
      new Map(
        (
          database.prepare('select number, value from conflict order by number').all() as {
            number: number
            value: string
          }[]
        ).map(({ number, value }) => [number, json(value) as MergeConflict]),
      ),
  }
}
