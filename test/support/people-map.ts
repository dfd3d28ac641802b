import type { ContactId } from '#shared/domain/relationship/model.ts'
import { expect, type Keyplan } from './keyplan-test.ts'

export const org = [
  ['Ken', 'Sánchez', 'Chief Executive Officer', null],
  ['Terri', 'Duffy', 'Vice President of Engineering', 'Sánchez'],
  ['David', 'Bradley', 'Marketing Manager', 'Sánchez'],
  ['Roberto', 'Tamburello', 'Engineering Manager', 'Duffy'],
  ['Rob', 'Walters', 'Senior Tool Designer', 'Tamburello'],
  ['Gail', 'Erickson', 'Design Engineer', 'Tamburello'],
] as const

/** An account with a small hierarchy, and its map open. */
export async function anOrg(keyplan: Keyplan) {
  const account = await keyplan.call('account.add', { name: 'Adventure Works' })
  const ids = new Map<string, ContactId>()
  const add = async (firstName: string, lastName: string, title: string, manager: string | null) => {
    const managerId = manager === null ? null : (ids.get(manager) ?? null)
    const person = { accountId: account.id, firstName, lastName, title, managerId }
    ids.set(lastName, (await keyplan.call('contact.add', person)).id)
  }
  for (const [firstName, lastName, title, manager] of org) {
    await add(firstName, lastName, title, manager)
  }
  await keyplan.go(`/accounts/${account.id}/people`)
  await expect(card(keyplan, 'Ken Sánchez')).toBeVisible()

  return {
    accountId: account.id,
    idOf: (lastName: string) => {
      const id = ids.get(lastName)
      if (id === undefined) throw new Error(`Nobody is called ${lastName}`)
      return id
    },
    managerOf: async (lastName: string) => {
      const { rows } = await keyplan.call('contact.listByAccount', { accountId: account.id })
      const contact = rows.find((row) => row.lastName === lastName)
      return rows.find((row) => row.id === contact?.managerId)?.lastName
    },
  }
}

export function card(keyplan: Keyplan, name: string) {
  return keyplan.page.getByRole('treeitem', { name: new RegExp(`^${name}`) })
}

export function panel(keyplan: Keyplan, name: string) {
  return keyplan.page.getByRole('complementary', { name, exact: true })
}

export async function chooseManager(keyplan: Keyplan, typed: string, option: string) {
  await keyplan.page.getByRole('combobox', { name: 'Reports to' }).fill(typed)
  await keyplan.page.getByRole('option', { name: option }).click()
}

/** Holds a card over another, once both have come to rest. */
export async function drag(keyplan: Keyplan, name: string, onto: string) {
  const from = await boxAtRest(keyplan, name)
  const to = await boxAtRest(keyplan, onto)
  const { mouse } = keyplan.page
  await mouse.move(from.x + 40, from.y + 20)
  await mouse.down()
  await mouse.move(from.x + 60, from.y + 30)
  await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 })
}

/** Where the face of a card is once it has come to rest: marks and the ring of a selected card reach beyond it. */
export async function boxAtRest(keyplan: Keyplan, name: string) {
  let before = ''
  for (let looks = 0; looks < 50; looks++) {
    const box = await card(keyplan, name).locator('.face').boundingBox()
    if (box && JSON.stringify(box) === before) return box
    before = JSON.stringify(box)
    await keyplan.page.waitForTimeout(150)
  }
  throw new Error(`The card of ${name} does not come to rest`)
}
