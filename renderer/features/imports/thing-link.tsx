import type { Output } from '#shared/contract/contract.ts'
import Link from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import { useImportsWords } from './imports-words.ts'

type Thing = Pick<Output<'import-run.listRows'>['rows'][number], 'object' | 'id' | 'name' | 'accountId'>

/** A thing by name, and the way to it where it is there and has a page. */
export function ThingLink({ thing, isThere }: Readonly<{ thing: Thing; isThere: boolean }>) {
  const say = useImportsWords()
  const name = thing.name === '' ? say('nameless') : thing.name
  const path = isThere ? pathOf(thing) : undefined
  if (path === undefined) return name
  return (
    <Link component={RouterLink} to={path}>
      {name}
    </Link>
  )
}

function pathOf({ object, id, accountId }: Thing): string | undefined {
  if (object === 'team-member') return '/settings/team'
  if (object === 'lead') return `/portfolio/leads?lead=${id}`
  if (accountId === null) return undefined
  const account = `/accounts/${accountId}`
  if (object === 'account') return account
  if (object === 'contact') return `${account}/people?person=${id}`
  return object === 'opportunity' ? `${account}/opportunities?opportunity=${id}` : undefined
}
