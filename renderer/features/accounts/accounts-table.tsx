import type { AccountRow } from '#shared/contract/account.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { DataGrid, type GridApi, type GridColumnVisibilityModel } from '@mui/x-data-grid'
import type { RefObject } from 'react'
import { useNavigate } from 'react-router'
import type { Answer } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { sizes } from '../../theme/theme.ts'
import { useAccountColumns } from './account-columns.tsx'
import { rowsPerPage, unfiltered, type AccountsQuery, type SortField } from './accounts-query.ts'
import { useAccountsWords } from './accounts-words.ts'

type Props = Readonly<{
  gridRef: RefObject<GridApi | null>
  answer: Answer<Output<'account.list'>>
  query: AccountsQuery
  onChange: (changes: Partial<AccountsQuery>) => void
  columns: GridColumnVisibilityModel
  onChooseColumns: (chosen: GridColumnVisibilityModel) => void
}>

/** A page of accounts. The core sorts, filters and pages; the grid shows. A click or Enter leads into the account. */
export function AccountsTable({ gridRef, answer, query, onChange, columns, onChooseColumns }: Props) {
  const say = useAccountsWords()
  const navigate = useNavigate()
  const definitions = useAccountColumns()
  const open = (id: unknown): void => void navigate(`/accounts/${String(id)}`)

  return (
    <DataGrid<AccountRow>
      apiRef={gridRef}
      aria-label={say('title')}
      rows={answer.value?.rows ?? []}
      columns={definitions}
      rowCount={answer.value?.total ?? -1}
      loading={answer.isAsking}
      rowHeight={sizes.tableRowPx}
      columnHeaderHeight={sizes.tableRowPx}
      nonce={nonceOfPage()}
      paginationMode="server"
      paginationModel={{ page: query.page, pageSize: rowsPerPage }}
      pageSizeOptions={[rowsPerPage]}
      onPaginationModelChange={({ page }) => {
        if (page !== query.page) onChange({ page })
      }}
      sortingMode="server"
      sortingOrder={['asc', 'desc']}
      sortModel={[{ field: query.sort.field, sort: query.sort.direction }]}
      onSortModelChange={([sort]) => {
        if (sort?.sort) onChange({ sort: { field: sort.field as SortField, direction: sort.sort } })
      }}
      filterMode="server"
      disableColumnFilter
      disableRowSelectionOnClick
      rowSelection={false}
      columnVisibilityModel={columns}
      onColumnVisibilityModelChange={onChooseColumns}
      onRowClick={({ id }) => open(id)}
      onCellKeyDown={({ id }, event) => {
        if (event.key === 'Enter') open(id)
      }}
      slots={{ noRowsOverlay: NothingMatches }}
      slotProps={{
        loadingOverlay: { variant: 'linear-progress', noRowsVariant: 'skeleton' },
        noRowsOverlay: { onClear: () => onChange(unfiltered) },
      }}
      sx={tableLook}
    />
  )
}

declare module '@mui/x-data-grid' {
  interface NoRowsOverlayPropsOverrides {
    onClear: () => void
  }
}

function NothingMatches({ onClear }: Readonly<{ onClear?: () => void }>) {
  const say = useAccountsWords()
  return (
    <EmptyState sentence={say('noneMatches')}>
      <Box sx={{ pointerEvents: 'auto' }}>
        <Button onClick={onClear}>{say('clearFilters')}</Button>
      </Box>
    </EmptyState>
  )
}

function nonceOfPage(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? ''
}

const tableLook = {
  border: 0,
  borderTop: '1px solid',
  borderColor: 'divider',
  borderRadius: 0,
  fontSize: 13,
  '--DataGrid-overlayHeight': '220px',
  '& .MuiDataGrid-row': { cursor: 'pointer' },
  '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { px: 2 },
  '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 600, color: 'text.secondary' },
  '& .MuiDataGrid-footerContainer': { minHeight: 36, borderColor: 'divider' },
  '& .MuiTablePagination-toolbar': { minHeight: 36 },
}
