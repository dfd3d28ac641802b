import Box from '@mui/material/Box'
import { lazy, Suspense } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { isId } from '#shared/kernel/id.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { AccountTree } from './account-tree.tsx'
import { AccountsEmpty } from './accounts-empty.tsx'
import { AccountsHeader } from './accounts-header.tsx'
import {
  isFiltered,
  pageOf,
  readAccountsQuery,
  unfiltered,
  withChanges,
  type AccountsQuery,
} from './accounts-query.ts'
import { useAccountsWords } from './accounts-words.ts'
import { AddDialog } from './add-dialog.tsx'

/** The grid is the heaviest part of the program: the page stands before it has come. */
const AccountsTable = lazy(async () => ({ default: (await import('./accounts-table.tsx')).AccountsTable }))

/**
 * All accounts, as a table or as the tree of parents. What is searched, filtered, sorted and open stands in the address;
 * `add` opens the dialog for a new account, under the account it names.
 */
export function AccountsPage() {
  const say = useAccountsWords()
  const isReadOnly = useIsReadOnly()
  const location = useLocation()
  const [params, setParams] = useSearchParams()
  const query = readAccountsQuery(params)
  const isTree = params.get('view') === 'tree'
  const answer = useAsk('account.list', pageOf(isTree ? { ...query, ...unfiltered, page: 0 } : query))

  const change = (changes: Partial<AccountsQuery>): void =>
    setParams((known) => withChanges(known, changes), { replace: changes.page === undefined })
  const setParam = (name: string, value: string | null): void =>
    setParams(
      (known) => {
        const next = new URLSearchParams(known)
        if (value === null) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: value === null, state: location.state as unknown },
    )

  const under = params.get('add')
  const isEmpty = answer.value?.total === 0 && !isFiltered(query)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <AccountsHeader
        total={answer.value?.total}
        isTree={isTree}
        isReadOnly={isReadOnly}
        onView={(view) => setParam('view', view === 'tree' ? 'tree' : null)}
        onAdd={() => setParam('add', '')}
      />
      {answer.failure ? (
        <Box sx={{ px: 4, pb: 3 }}>
          <NotAnswered failure={answer.failure} onAgain={answer.askAgain}>
            {say('failed')}
          </NotAnswered>
        </Box>
      ) : null}
      {isEmpty ? (
        <AccountsEmpty isReadOnly={isReadOnly} onAdd={() => setParam('add', '')} />
      ) : isTree ? (
        <AccountTree isReadOnly={isReadOnly} onAddUnder={(parentId) => setParam('add', parentId)} />
      ) : (
        <Suspense fallback={null}>
          <AccountsTable answer={answer} query={query} onChange={change} />
        </Suspense>
      )}
      {under === null || isReadOnly ? null : (
        <AddDialog
          parentId={isId<'account'>(under) ? under : undefined}
          onCancel={() => setParam('add', null)}
        />
      )}
    </Box>
  )
}
