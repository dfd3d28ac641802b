import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'

async function staged(on: Host, text: string) {
  const bytes = Buffer.from(text)
  const { fileId } = await on.do('file.begin', { name: 'accounts.csv', byteLength: bytes.byteLength })
  await on.do('file.append', { fileId, base64: bytes.toString('base64') })
  return fileId
}

async function threeAccounts(on: Host) {
  const fileId = await staged(on, 'Account Name,City\nNordlicht,Kiel\nBrzezina,Łódź\nSuryadhara,Pune\n')
  const { mapping } = await on.do('import.inspect', { fileId, object: 'account' })
  return { fileId, object: 'account' as const, mapping }
}

export const importCases = {
  'import.inspect': {
    good: async (on) => ({ fileId: await staged(on, 'Name;City\nNordlicht;Kiel\n') }),
    bad: { fileId: '../workspace.keyplan' },
  },
  'import.preview': { good: threeAccounts, bad: { object: 'secret' } },
  'import.run': {
    good: async (on) => {
      const how = await threeAccounts(on)
      const { basis } = await on.do('import.preview', how)
      return { ...how, basis, fileName: 'accounts.csv' }
    },
    bad: { basis: -1 },
  },
} satisfies Cases
