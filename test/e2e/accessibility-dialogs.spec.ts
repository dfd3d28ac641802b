import { hues, huesFor, seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { pasteText } from '../support/paste-text.ts'

type Opener = Readonly<{ name: string; path: string; open: (page: Keyplan['page']) => Promise<void> }>

/** What opens in place, without a layer over the page. */
const inPlace: ReadonlySet<string> = new Set([
  'new buying center',
  'heard of another employer',
  'phases by roles',
])

/** Every dialog, menu and popover of the sample company: no finding of axe that is serious or critical by WCAG 2.2 AA. */
test(
  'no dialog and no menu has a serious finding of axe, in light and in dark',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    test.setTimeout(600_000)
    const { page } = keyplan
    const { rows } = await keyplan.call('account.list', { filter: { search: 'Haldenau Dairy' } })
    await keyplan.call('backup.make', {})
    const openers = openersAt(`/accounts/${rows[0]?.id}`)

    const found: string[] = []
    for (const [index, { name, path, open }] of openers.entries()) {
      await keyplan.go(path)
      await expect(page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0)
      await test.step(name, () => open(page))
      const layer = page.locator('.MuiModal-root').last()
      if (!inPlace.has(name)) await expect(layer, name).toBeVisible()
      for (const hue of huesFor(index)) {
        await page.emulateMedia({ colorScheme: hue, reducedMotion: 'reduce' })
        await page.waitForTimeout(250)
        const within = inPlace.has(name) ? undefined : '.MuiModal-root'
        found.push(...(await seriousFindings(page, within)).map((finding) => `${name}, ${hue}: ${finding}`))
      }
      await closeAll(page)
    }
    expect(found).toEqual([])
  },
)

test.describe('before a workspace is open', () => {
  test.use({ startsWith: 'nothing' })

  test(
    'no dialog has a serious finding of axe, in light and in dark',
    { tag: '@loopback' },
    async ({ keyplan }) => {
      const { page } = keyplan
      const found: string[] = [...(await seriousFindings(page))]
      for (const name of ['New workspace', 'Open a workspace']) {
        await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
        await expect(page.getByRole('dialog'), name).toBeVisible()
        for (const hue of hues) {
          await page.emulateMedia({ colorScheme: hue, reducedMotion: 'reduce' })
          await page.waitForTimeout(250)
          const findings = await seriousFindings(page, '.MuiModal-root')
          found.push(...findings.map((finding) => `${name}, ${hue}: ${finding}`))
        }
        await closeAll(page)
      }
      expect(found).toEqual([])
    },
  )
})

function openersAt(account: string): readonly Opener[] {
  const people = `${account}/people`
  const centers = `${account}/buying-centers`
  const press =
    (...names: readonly (string | RegExp)[]): Opener['open'] =>
    async (page) => {
      for (const name of names) {
        const button = page.getByRole('button', { name, exact: typeof name === 'string' })
        const item = page.getByRole('menuitem', { name, exact: typeof name === 'string' })
        await button.or(item).first().click({ timeout: 10_000 })
      }
    }
  return [
    { name: 'add account', path: '/accounts', open: press('Add account') },
    { name: 'filter of accounts', path: '/accounts', open: press(/^Tier/) },
    {
      name: 'move account',
      path: '/accounts?view=tree',
      open: async (page) => {
        await page.getByRole('treeitem').first().focus()
        await page.keyboard.press('m')
      },
    },
    {
      name: 'command palette',
      path: account,
      open: async (page) => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('hal')
      },
    },
    {
      name: 'sentence of a brief in other words',
      path: `${account}/brief`,
      open: press(/^Haldenau Dairy (grew|shrank|stays)/, 'Say it in other words'),
    },
    { name: 'sentence added to a brief', path: `${account}/brief`, open: press('Add a sentence') },
    { name: 'layout menu', path: people, open: press('Layout') },
    { name: 'lines menu', path: people, open: press('Kinds of informal lines') },
    { name: 'filter of people', path: people, open: press('Filter') },
    { name: 'keys of the map', path: people, open: press('Keys') },
    { name: 'take-out menu', path: people, open: press('Take out') },
    { name: 'paper', path: people, open: press('Take out', 'Print or PDF …') },
    {
      name: 'move under another manager',
      path: people,
      open: async (page) => {
        await page.getByRole('treeitem').first().click()
        await page.keyboard.press('p')
      },
    },
    {
      name: 'heard of another employer',
      path: people,
      open: async (page) => {
        await page.getByRole('treeitem').first().click()
        await press('Heard of another employer or title …')(page)
      },
    },
    {
      name: 'paste people',
      path: people,
      open: async (page) => {
        await page.getByRole('treeitem').first().focus()
        await pasteText(page, 'Name\tTitle\nMia Berg\tBuyer\nTom Vogt\tPlant manager')
      },
    },
    {
      name: 'remove a person',
      path: people,
      open: async (page) => {
        await page.getByRole('treeitem').first().click()
        await page.keyboard.press('Delete')
      },
    },
    {
      name: 'add somebody to cover a person',
      path: people,
      open: async (page) => {
        await page.getByRole('treeitem').first().click()
        await press('Add a team member …')(page)
      },
    },
    {
      name: 'cover',
      path: `${people}?view=coverage`,
      open: async (page) => {
        const cells = page.getByRole('gridcell', { name: / (as a target|no relationship)/ })
        await cells.first().click()
        await page.keyboard.press('Enter')
      },
    },
    { name: 'remove an account', path: account, open: press('Remove account …') },
    { name: 'from a stakeholder map', path: centers, open: press('From a stakeholder map') },
    { name: 'new buying center', path: centers, open: press('Add a buying center') },
    { name: 'add members', path: centers, open: press('Add members') },
    { name: 'remove a buying center', path: centers, open: press('Remove this buying center') },
    { name: 'roles of a buying center', path: centers, open: press(/^Roles:/) },
    { name: 'new set of roles', path: centers, open: press(/^Roles:/, 'New set of roles') },
    { name: 'opportunity', path: centers, open: press(/^Opportunity:/) },
    { name: 'new opportunity', path: centers, open: press(/^Opportunity:/, 'New opportunity') },
    { name: 'attitude of a member', path: centers, open: press(/^Attitude of /) },
    { name: 'phase menu', path: `${centers}?chart=phases`, open: press(/^Change the phase /) },
    { name: 'phases by roles', path: `${centers}?chart=phases`, open: press('Roles') },
    { name: 'close a rating', path: `${people}?panel=rating`, open: press('Close and show all answers') },
    { name: 'new plan', path: `${account}/plan`, open: press('Draft a new plan') },
    { name: 'restore', path: '/data/backups', open: press(/^Go back to the backup of /) },
    {
      name: 'restored',
      path: '/data/backups',
      open: async (page) => {
        await press(/^Go back to the backup of /, 'Make the copy')(page)
        await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeVisible()
      },
    },
    { name: 'remove a team member', path: '/settings/team', open: press(/^Remove /) },
  ]
}

/** Closes whatever was opened, the last first. */
async function closeAll(page: Keyplan['page']): Promise<void> {
  const layers = page.locator('.MuiModal-root')
  for (let left = await layers.count(); left > 0; left = await layers.count()) {
    await page.keyboard.press('Escape')
    await expect.poll(() => layers.count()).toBeLessThan(left)
  }
}
