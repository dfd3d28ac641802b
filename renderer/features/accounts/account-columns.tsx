import type { AccountRow } from '#shared/contract/account.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { GridColDef } from '@mui/x-data-grid'
import { useMemo } from 'react'
import { Link as RouteLink } from 'react-router'
import { formatCount } from '../../ui/format.ts'
import { useStateWords } from '../../ui/state-words.ts'
import type { SortField } from './accounts-query.ts'
import { useAccountsWords } from './accounts-words.ts'

type Column = GridColDef<AccountRow> & Readonly<{ field: SortField }>

/** The columns of the table. Each is a field the core can sort by, under the same name. */
export function useAccountColumns(): readonly Column[] {
  const say = useAccountsWords()
  const words = useStateWords()
  return useMemo(() => columnsIn(say, words), [say, words])
}

function columnsIn(
  say: ReturnType<typeof useAccountsWords>,
  { sayAccountStatus, sayPlanState }: ReturnType<typeof useStateWords>,
): readonly Column[] {
  return [
    {
      field: 'name',
      headerName: say('name'),
      hideable: false,
      minWidth: 200,
      flex: 1.7,
      renderCell: ({ row }) => <NameLink row={row} />,
    },
    { field: 'tier', headerName: say('tier'), minWidth: 88, flex: 0.7 },
    { field: 'segment', headerName: say('segment'), minWidth: 110, flex: 1 },
    { field: 'region', headerName: say('region'), minWidth: 110, flex: 1 },
    { field: 'industry', headerName: say('industry'), minWidth: 120, flex: 1 },
    {
      field: 'status',
      headerName: say('status'),
      minWidth: 84,
      flex: 0.6,
      valueGetter: (_value, row) => sayAccountStatus(row.status),
    },
    {
      field: 'owner',
      headerName: say('owner'),
      minWidth: 120,
      flex: 1,
      valueGetter: (_value, row) => row.ownerName ?? '',
    },
    {
      field: 'parent',
      headerName: say('parent'),
      minWidth: 130,
      flex: 1.4,
      valueGetter: (_value, row) => row.parentName ?? '',
    },
    {
      field: 'plan',
      headerName: say('plan'),
      minWidth: 84,
      flex: 0.6,
      valueGetter: (_value, row) => sayPlanState(row.planState),
      renderCell: ({ row, formattedValue }) => (
        <Box component="span" sx={{ color: row.planState === null ? 'text.secondary' : 'text.primary' }}>
          {formattedValue}
        </Box>
      ),
    },
    {
      field: 'contacts',
      headerName: say('contacts'),
      type: 'number',
      minWidth: 104,
      flex: 0.6,
      valueFormatter: (value: number) => formatCount(value),
    },
  ]
}

/** A real link, so that it can be copied and opened beside; the row leads to the same place. */
function NameLink({ row }: Readonly<{ row: AccountRow }>) {
  return (
    <Link
      component={RouteLink}
      to={`/accounts/${row.id}`}
      tabIndex={-1}
      underline="hover"
      color="textPrimary"
      onClick={(event: React.MouseEvent) => event.stopPropagation()}
      sx={{ fontWeight: 600 }}
    >
      {row.name}
    </Link>
  )
}
