import type { AccountRow } from '#shared/contract/account.ts'
import type { Output } from '#shared/contract/contract.ts'
import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { DataGrid, GridPreferencePanelsValue, useGridApiRef, type GridApi } from '@mui/x-data-grid'
import { useMemo, type RefObject } from 'react'
import { useNavigate } from 'react-router'
import type { Answer } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { sizes } from '../../theme/theme.ts'
import { useAccountColumns } from './account-columns.tsx'
import { rowsPerPage, unfiltered, type AccountsQuery, type SortField } from './accounts-query.ts'
import { useAccountsWords } from './accounts-words.ts'
import { FilterBar } from './filter-bar.tsx'
import { useColumnChoice } from './use-column-choice.ts'

type Props = Readonly<{
  answer: Answer<Output<'account.list'>>
  query: AccountsQuery
  onChange: (changes: Partial<AccountsQuery>) => void
}>

/** Search, filters and columns over the grid of accounts. */
export function AccountsTable(props: Props) {
  const say = useAccountsWords()
  const gridRef = useGridApiRef()
  return (
    <>
      <Box sx={{ px: 4, pb: 3 }}>
        <FilterBar query={props.query} onChange={props.onChange}>
          <Box sx={{ flex: 1 }} />
          <Tooltip title={say('columns')}>
            <IconButton
              aria-label={say('columns')}
              onClick={() => gridRef.current?.showPreferences(GridPreferencePanelsValue.columns)}
            >
              <ViewColumnIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        </FilterBar>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <Grid {...props} gridRef={gridRef} />
      </Box>
    </>
  )
}

type GridProps = Props & Readonly<{ gridRef: RefObject<GridApi | null> }>

/** A page of accounts. The core sorts, filters and pages; the grid shows. A click or Enter leads into the account. */
/**
 * The grid goes back to its first page whenever it is given another sort model, even one that says the same: hence the memos.
 */
function Grid({ gridRef, answer, query, onChange }: GridProps) {
  const say = useAccountsWords()
  const { columns, chooseColumns } = useColumnChoice()
  const navigate = useNavigate()
  const definitions = useAccountColumns()
  const { field, direction } = query.sort
  const sortModel = useMemo(() => [{ field, sort: direction }], [field, direction])
  const paginationModel = useMemo(() => ({ page: query.page, pageSize: rowsPerPage }), [query.page])
  const open = (id: unknown): void => void navigate(`/accounts/${String(id)}`)

  return (
    <DataGrid<AccountRow>
      apiRef={gridRef}
      aria-label={say('title')}
      rows={answer.value?.rows ?? []}
      columns={definitions}
      rowCount={answer.value?.total ?? (query.page + 1) * rowsPerPage}
      loading={answer.isAsking}
      rowHeight={sizes.tableRowPx}
      columnHeaderHeight={sizes.tableRowPx}
      nonce={nonceOfPage()}
      paginationMode="server"
      paginationModel={paginationModel}
      pageSizeOptions={[rowsPerPage]}
      onPaginationModelChange={({ page }) => {
        if (page !== query.page) onChange({ page })
      }}
      sortingMode="server"
      sortingOrder={['asc', 'desc']}
      sortModel={sortModel}
      onSortModelChange={([sort]) => {
        if (sort?.sort) onChange({ sort: { field: sort.field as SortField, direction: sort.sort } })
      }}
      filterMode="server"
      disableColumnFilter
      disableRowSelectionOnClick
      rowSelection={false}
      columnVisibilityModel={columns}
      onColumnVisibilityModelChange={chooseColumns}
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
  '--DataGrid-rowBorderColor': 'var(--mui-palette-divider)',
  '& .MuiDataGrid-row': { cursor: 'pointer' },
  '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { px: 2 },
  '& .MuiDataGrid-cell:nth-of-type(2), & .MuiDataGrid-columnHeader[aria-colindex="1"]': { pl: 4 },
  '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 600, color: 'text.secondary' },
  '& .MuiDataGrid-columnSeparator': { color: 'divider' },
  '& .MuiDataGrid-footerContainer': { minHeight: 36, borderColor: 'divider' },
  '& .MuiTablePagination-toolbar': { minHeight: 36 },
}
