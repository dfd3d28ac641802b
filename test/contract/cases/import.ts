import { profileText } from '#shared/domain/import/profile-file.ts'
import { plainRecipe } from '#shared/domain/import/recipe.ts'
import { firstOfMany, idAfter } from '#shared/kernel/id.ts'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createIds } from '../../../main/core/ids.ts'
import { stagedFileOf } from '../../../main/services/import-staged.ts'
import { createStagedRows } from '../../../main/store/staged-rows.ts'
import { teamMemberShape } from '../../../main/store/tables.ts'
import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'

async function staged(on: Host, text: string) {
  const bytes = Buffer.from(text)
  const { fileId } = await on.do('file.begin', { name: 'accounts.csv', byteLength: bytes.byteLength })
  await on.do('file.append', { fileId, base64: bytes.toString('base64') })
  return fileId
}

export async function threeAccounts(on: Host) {
  const fileId = await staged(on, 'Account Name,City\nNordlicht,Kiel\nBrzezina,Łódź\nSuryadhara,Pune\n')
  const { mapping } = await on.do('import.inspect', { fileId, object: 'account' })
  return { fileId, object: 'account' as const, mapping }
}

/** What a job leaves for the writer, of team members with these names. */
async function prepared(on: Host, names: readonly string[]) {
  const newId = createIds(() => new Date())
  const jobId = newId<'job'>()
  const path = stagedFileOf(join(on.home, 'staging'), jobId)
  mkdirSync(dirname(path), { recursive: true })
  const rows = createStagedRows(path, [teamMemberShape])
  const first = firstOfMany(newId<'team-member'>())
  rows.insert(
    teamMemberShape,
    names.map((name, index) => ({
      id: idAfter(first, index),
      name,
      role: '',
      email: '',
      phone: '',
      version: 1,
    })),
  )
  const counts = { created: 0, updated: 0, unchanged: 0, teamMembers: names.length, leftOut: 0 }
  rows.finish({ basis: 1_000_000, fileName: 'accounts.csv', object: 'account', counts })
  rows.close()
  return { jobId }
}

const aProfile = {
  name: 'Month',
  object: 'account',
  headers: ['Name'],
  settings: { mapping: ['name'], recipe: plainRecipe, policies: [] },
} as const

/** The number of an import that was done. */
async function imported(on: Host): Promise<number> {
  await on.do('import.takeIn', await prepared(on, ['Ada']))
  const { runs } = await on.do('import-run.list', {})
  return runs[0]!.imports[0]!.seq
}

/** What a job leaves for the writer of an import that goes: the team member that it brought. */
async function preparedBack(on: Host) {
  const importSeq = await imported(on)
  const { rows } = await on.do('import-run.listRows', { seq: importSeq })
  const members = await on.do('team-member.list', {})
  const jobId = createIds(() => new Date())<'job'>()
  const path = stagedFileOf(join(on.home, 'staging'), jobId)
  mkdirSync(dirname(path), { recursive: true })
  const staged = createStagedRows(path, [teamMemberShape])
  staged.remove(
    teamMemberShape,
    members.filter(({ id }) => rows.some((row) => row.id === id)),
  )
  const [newest] = await on.do('history.listRecent', { limit: 1 })
  const counts = { importSeq, removed: rows.length, restored: 0, kept: 0 }
  staged.finish({ basis: newest!.seq, title: 'accounts.csv', imports: [counts] })
  staged.close()
  return { jobId }
}

export const importCases = {
  'import.inspect': {
    good: async (on) => ({ fileId: await staged(on, 'Name;City\nNordlicht;Kiel\n') }),
    bad: { fileId: '../workspace.keyplan' },
  },
  'import.preview': { good: threeAccounts, bad: { object: 'secret' } },
  'import.findAlike': { good: threeAccounts, bad: { same: [{ row: 2, id: 'Nordlicht' }] } },
  'import.examine': { good: threeAccounts, bad: { recipe: { computed: [{ way: 'program' }] } } },
  'import.bring': { good: (on) => prepared(on, []), bad: { jobId: '../workspace.keyplan' } },
  'import.takeIn': { good: (on) => prepared(on, ['Ada']), bad: { jobId: '../workspace.keyplan' } },
  'import-run.list': { good: () => ({ limit: 3 }), bad: { limit: 0 } },
  'import-run.listRows': { good: async (on) => ({ seq: await imported(on) }), bad: { seq: 0 } },
  'import-run.previewTakeBack': {
    good: async (on) => ({ seqs: [await imported(on)] }),
    bad: { seqs: [] },
  },
  'import-run.takeBack': { good: (on) => preparedBack(on), bad: { jobId: '../workspace.keyplan' } },
  'import-run.startTakeBack': {
    good: async (on) => ({ seqs: [await imported(on)], title: 'accounts.csv' }),
    bad: { seqs: 'all' },
  },
  'import.start': {
    good: async (on) => {
      const how = await threeAccounts(on)
      const { basis } = await on.do('import.preview', how)
      return { ...how, basis, fileName: 'accounts.csv' }
    },
    bad: { fileName: '' },
  },
  'import-profile.list': { good: () => ({}), bad: null },
  'import-profile.add': { good: () => aProfile, bad: { object: 'order' } },
  'import-profile.edit': {
    good: async (on) => {
      const { id, version } = await on.do('import-profile.add', aProfile)
      return { id, version, changes: { name: 'Quarter' } }
    },
    bad: { changes: { name: '' } },
  },
  'import-profile.remove': {
    good: async (on) => {
      const { id, version } = await on.do('import-profile.add', aProfile)
      return { id, version }
    },
    bad: { id: 'five' },
  },
  'import-profile.takeFile': { good: () => ({ text: profileText(aProfile) }), bad: { text: null } },
} satisfies Cases
