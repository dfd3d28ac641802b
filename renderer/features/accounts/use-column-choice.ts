import type { GridColumnVisibilityModel } from '@mui/x-data-grid'
import { useState } from 'react'
import { accountSortFields } from '#shared/contract/account.ts'
import { useRemember } from '../../api/page-memory.ts'

const key = 'keyplan-account-columns'
const leftOutWhenNarrow = { region: false, industry: false }

/** Which columns are shown. The choice is remembered; a narrow window starts with fewer. */
export function useColumnChoice() {
  const remember = useRemember()
  const [columns, setColumns] = useState<GridColumnVisibilityModel>(
    () => readChoice(localStorage.getItem(key)) ?? (innerWidth < 1200 ? leftOutWhenNarrow : {}),
  )
  return {
    columns,
    chooseColumns: (chosen: GridColumnVisibilityModel) => {
      remember(key, hiddenIn(chosen).join(' '))
      setColumns(chosen)
    },
  }
}

function hiddenIn(choice: GridColumnVisibilityModel): readonly string[] {
  return accountSortFields.filter((field) => choice[field] === false)
}

function readChoice(text: string | null): GridColumnVisibilityModel | undefined {
  if (text === null) return undefined
  return Object.fromEntries(text.split(' ').map((field) => [field, false]))
}
