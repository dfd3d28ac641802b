import type { Host } from '../../support/host.ts'
import { aDay, anAccount, aTouchpoint } from '../../support/builders.ts'
import type { Cases } from './case.ts'

/** A message to somebody at an account, handed in. */
async function aMail(on: Host) {
  await anAccount(on, { website: 'dairy.example' })
  const bytes = Buffer.from(
    'From: buyer@dairy.example\nDate: Mon, 2 Mar 2026 09:00:00 +0100\nSubject: Offer\n\nHello',
  )
  const { fileId } = await on.do('file.begin', { name: 'offer.eml', byteLength: bytes.byteLength })
  await on.do('file.append', { fileId, base64: bytes.toString('base64') })
  return { fileId, from: aDay('2026-01-01'), until: aDay('2026-12-31') }
}

export const touchpointFileCases = {
  'touchpoint.getEffort': {
    good: async (on) => ({
      accountId: (await aTouchpoint(on)).accountId,
      from: aDay('2026-01-01'),
      until: aDay('2026-12-31'),
    }),
    bad: { from: 'January' },
  },
  'touchpoint.readFile': { good: aMail, bad: { fileId: '../workspace.keyplan' } },
  'touchpoint.takeFile': {
    good: async (on) => {
      const how = await aMail(on)
      const { basis } = await on.do('touchpoint.readFile', how)
      return { ...how, basis, fileName: 'offer.eml' }
    },
    bad: { fileName: '' },
  },
} satisfies Cases
