import { describe, expect, test } from 'vitest'
import { cycleIn, planOf } from '#shared/domain/paste/paste-plan.ts'
import type { Override, Proposal, UnknownManagers } from '#shared/domain/paste/proposal.ts'
import { propose } from '#shared/domain/paste/propose.ts'
import { isRefused, readPasted } from '#shared/domain/paste/read-pasted.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { aPerson } from '../people/a-person.ts'

const ken = aPerson('p1', { firstName: 'Ken', lastName: 'Sánchez', title: 'CEO', email: 'ken@x.com' })
const terri = aPerson('p2', { firstName: 'Terri', lastName: 'Duffy', title: 'Buyer', managerId: ken.id })

describe('whom a row means', () => {
  test('somebody of the same address, else of the same name without case and accents', () => {
    const [byEmail, byName, nobody] = proposed(
      'Kenneth S. <KEN@x.com>; TERRI DUFFY <t@x.com>; Bo Ek <bo@x.com>',
    )

    expect(byEmail?.meaning).toMatchObject({ kind: 'known', by: 'email', contact: ken })
    expect(byName?.meaning).toMatchObject({ kind: 'known', by: 'name', contact: terri })
    expect(nobody?.meaning).toEqual({ kind: 'new' })
  })

  test('a post by its title', () => {
    const post = aPerson('p3', { lastName: '', title: 'Plant Manager' })

    expect(proposed('Ann Lee\nplant manager', [post])[1]?.meaning).toMatchObject({
      kind: 'known',
      by: 'title',
    })
  })

  test('two of one name are asked for, and not taken before that', () => {
    const other = aPerson('p4', { firstName: 'Terri', lastName: 'Duffy' })
    const [row] = proposed('Terri Duffy\tHead of Sales\nBo Ek\tBuyer', [terri, other])

    expect(row).toMatchObject({ meaning: { kind: 'ambiguous' }, problem: 'ambiguous', isTaken: false })
    const said = { who: other.id, isTaken: true }
    expect(
      proposed('Terri Duffy\tHead of Sales\nBo Ek\tBuyer', [terri, other], { 0: said })[0],
    ).toMatchObject({
      meaning: { contact: other },
      problem: null,
      isTaken: true,
    })
  })

  test('somebody who stands twice is taken once', () => {
    expect(proposed('Bo Ek, Buyer\nAnn Lee, Buyer\nBo Ek, Planner').map(({ isTaken }) => isTaken)).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('what would change', () => {
  test('field by field, and nothing of what the text does not say', () => {
    const [row] = proposed('Terri Duffy\tHead of Purchasing\tterri@x.com\nBo Ek\tBuyer\tbo@x.com')

    expect(row?.changes).toEqual([
      { field: 'title', before: 'Buyer', after: 'Head of Purchasing' },
      { field: 'email', before: '', after: 'terri@x.com' },
    ])
    expect(row?.manager).toEqual({ kind: 'as-is' })
  })

  test('nothing of somebody who is as the text says', () => {
    expect(proposed('Name\tTitle\nterri duffy\tBuyer')[0]).toMatchObject({ isChange: false, isTaken: false })
  })

  test('a note is added to', () => {
    const noted = { ...terri, note: 'Skis' }

    expect(proposed('Name\tNote\nTerri Duffy\tSails', [noted])[0]?.changes).toEqual([
      { field: 'note', before: 'Skis', after: 'Skis\nSails' },
    ])
  })

  test('what the user writes counts', () => {
    const [row] = proposed('Bo Ek, Buyer', [ken], { 0: { fields: { title: 'Planner' } } })

    expect(planOf([row!]).creates[0]?.fields.title).toBe('Planner')
  })
})

describe('who reports to whom', () => {
  const list = (manager: string) => `Name,Title,Reports to\nBo Ek,Buyer,${manager}\nAnn Lee,Head of Sales,`

  test.each([
    ['Ann Lee', { kind: 'row', row: 1 }],
    ['"Lee, Ann"', { kind: 'row', row: 1 }],
    ['head of sales', { kind: 'row', row: 1 }],
    ['Ken Sanchez', { kind: 'contact', id: ken.id }],
    ['ken@x.com', { kind: 'contact', id: ken.id }],
    ['Sánchez', { kind: 'contact', id: ken.id }],
    ['Bo Ek', { kind: 'top' }],
    ['Ike Ray', { kind: 'unknown', text: 'Ike Ray' }],
  ])('%s', (text, manager) => {
    expect(proposed(list(text), [ken, terri])[0]?.manager).toEqual(manager)
  })

  test('several who may be meant are asked for', () => {
    const other = aPerson('p5', { firstName: 'Pat', lastName: 'Sánchez' })

    expect(proposed(list('Sánchez'), [ken, other])[0]).toMatchObject({
      manager: { kind: 'several', among: [{ id: ken.id }, { id: other.id }] },
      problem: 'manager',
    })
  })

  test('who is unknown is asked for, added, or left out', () => {
    expect(proposed(list('Ike Ray'), [], {}, 'ask')[0]?.problem).toBe('manager')
    expect(proposed(list('Ike Ray'), [], {}, 'leave-out')[0]?.manager).toEqual({ kind: 'top' })

    const plan = planOf(
      proposed('Name,Reports to\nBo Ek,Ike Ray\nAnn Lee,ike ray\nCy Dow,Plant Manager', [], {}, 'add'),
    )
    expect(
      plan.creates.map(({ key, fields, manager }) => [key, fields.lastName || fields.title, manager]),
    ).toEqual([
      [3, 'Ray', null],
      [4, 'Plant Manager', null],
      [0, 'Ek', { to: 'new', key: 3 }],
      [1, 'Lee', { to: 'new', key: 3 }],
      [2, 'Dow', { to: 'new', key: 4 }],
    ])
  })

  test('a row that is not taken is nobody’s manager, unless it means somebody who is there', () => {
    const rows = proposed('Ann Lee\n  Bo Ek\nKen Sánchez\n  Cy Dow', [ken], { 0: { isTaken: false } })

    expect(planOf(rows).creates.map(({ key, manager }) => [key, manager])).toEqual([
      [1, null],
      [3, { to: 'existing', id: ken.id }],
    ])
  })

  test('a cycle is told by its names, also over people who are there', () => {
    const rows = proposed('Name,Reports to\nKen Sánchez,Bo Ek\nBo Ek,Terri Duffy')

    expect(cycleIn([ken, terri], planOf(rows))).toEqual([
      'Ken Sánchez',
      'Bo Ek',
      'Terri Duffy',
      'Ken Sánchez',
    ])
    expect(cycleIn([ken, terri], planOf(proposed('Name,Reports to\nBo Ek,Terri Duffy')))).toBeUndefined()
  })
})

function proposed(
  text: string,
  contacts: readonly Contact[] = [ken, terri],
  overrides: Readonly<Record<number, Override>> = {},
  unknownManagers: UnknownManagers = 'ask',
): readonly Proposal[] {
  const pasted = readPasted(text)
  if (isRefused(pasted)) throw new Error(`Refused: ${pasted.kind}`)
  const said = new Map(Object.entries(overrides).map(([row, each]) => [Number(row), each]))
  return propose(pasted.people, { contacts, overrides: said, unknownManagers })
}
