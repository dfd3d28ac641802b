import type { Payload } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { Caller } from './caller.ts'

type How = Payload<'import.preview'>
type Wish = Pick<How, 'object'> & Partial<Pick<How, 'account' | 'leaveOutRefused' | 'mapping'>>

/** Hands a file in as a page does and answers how it is to be read. */
export async function handedIn(on: Caller, lines: readonly string[], wish: Wish): Promise<How> {
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  const { fileId, bytesAtOnce } = await on.do('file.begin', {
    name: 'file.csv',
    byteLength: bytes.byteLength,
  })
  for (let from = 0; from < bytes.byteLength; from += bytesAtOnce) {
    const base64 = bytes.subarray(from, from + bytesAtOnce).toString('base64')
    await on.do('file.append', { fileId, base64 })
  }
  const { mapping } = await on.do('import.inspect', { fileId, object: wish.object })
  return { fileId, mapping, ...wish }
}

/** Starts an import of what the preview showed, or of what is there by now. */
export async function importStarted(on: Caller, how: How, basis?: number): Promise<Id<'job'>> {
  const pinned = basis ?? (await on.do('import.preview', how)).basis
  return (await on.do('import.start', { ...how, basis: pinned, fileName: 'file.csv' })).jobId
}

/** People of one account, seven to each manager, all the way up to one. */
export function contactLines(count: number): string[] {
  const lines = ['Id,First name,Last name,Title,Department,E-mail,Reports to']
  for (let id = 1; id <= count; id++) {
    const manager = id === 1 ? '' : String(Math.max(1, Math.floor(id / 7)))
    lines.push(
      `${id},First ${id % 977},Last ${id % 5_003},Buyer ${id % 50},Department ${id % 20},p${id}@example.com,${manager}`,
    )
  }
  return lines
}

/** Accounts, ten to each parent. */
export function accountLines(count: number): string[] {
  const lines = ['Account ID,Account Name,City,Parent ID']
  for (let id = 1; id <= count; id++)
    lines.push(
      `${id},Firm ${id},City ${id % 100},${id === 1 ? '' : String(Math.max(1, Math.floor(id / 10)))}`,
    )
  return lines
}

export function contactsOf(account: AccountId) {
  return { object: 'contact', account } as const
}
