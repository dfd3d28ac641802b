import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'mail comes in as touchpoints: shown before, kept in one go, taken back in one go',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy', website: 'haldenau.example' })
    await call('contact.add', {
      accountId: account.id,
      firstName: 'Heather',
      lastName: 'Sims',
      email: 'heather@haldenau.example',
    })
    const yesterday = new Date(Date.now() - 86_400_000).toUTCString()
    const mail = [
      'From: Heather Sims <heather@haldenau.example>',
      'To: me@ours.example, "Stone, Ike" <ike@haldenau.example>',
      `Date: ${yesterday}`,
      'Message-ID: <one@haldenau.example>',
      'Subject: =?utf-8?Q?Delivery_in_M=C3=A4rz?=',
      '',
      'When will it come?',
    ].join('\r\n')
    await go('/touchpoints')
    await page.getByRole('link', { name: 'Bring in a file' }).click()
    const choose = () =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'delivery.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) })
    await choose()

    await expect(page.getByRole('row').filter({ hasText: 'Delivery in März' })).toContainText('Heather Sims')
    await expect(page.getByRole('checkbox', { name: 'Make Stone, Ike a contact' })).toBeChecked()
    await page.getByRole('button', { name: 'Bring in 1 touchpoint' }).click()
    await expect(page.getByText('1 touchpoint of “delivery.eml” was brought in.')).toBeVisible()
    await page.getByRole('button', { name: 'Another file' }).click()
    await choose()
    await expect(page.getByText('1 was brought in before.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Bring in 0 touchpoints' })).toBeDisabled()

    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Bring in 1 touchpoint' })).toBeEnabled()
  },
)
