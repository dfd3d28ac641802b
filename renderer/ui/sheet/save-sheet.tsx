import { fileNameOf } from '#shared/kernel/file-name.ts'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Notice } from '../notice.tsx'
import { saveFile } from '../save-file.ts'
import { useToday } from '../use-today.ts'
import { wordsOf } from '../words.ts'
import type { Sheet } from './sheet.ts'
import { sheetCsv } from './sheet-csv.ts'
import { sheetWorkbook } from './sheet-workbook.ts'

const useWords = wordsOf('sheet', {
  csv: 'Save as CSV',
  xlsx: 'Save as XLSX',
  failed: 'The workbook could not be made. The same rows can be saved as CSV.',
})

type Props = Readonly<{
  /** What is taken along, made when it is asked for. */
  sheetOf: () => Sheet
  isEmpty?: boolean
}>

/** Takes a table along as a file that any program reads, or as a workbook. */
export function SaveSheet({ sheetOf, isEmpty = false }: Props) {
  const say = useWords()
  const today = useToday()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const saveCsv = (): void => {
    const sheet = sheetOf()
    saveFile(`${fileNameOf(sheet.name, today)}.csv`, 'text/csv;charset=utf-8', sheetCsv(sheet))
  }
  const saveWorkbook = async (): Promise<void> => {
    setState('making')
    try {
      const sheet = sheetOf()
      saveFile(`${fileNameOf(sheet.name, today)}.xlsx`, xlsxType, await sheetWorkbook(sheet, today))
      setState('idle')
    } catch (error) {
      console.error(error)
      setState('failed')
    }
  }
  return (
    <>
      <Button onClick={saveCsv} disabled={isEmpty}>
        {say('csv')}
      </Button>
      <Button onClick={() => void saveWorkbook()} disabled={isEmpty || state === 'making'}>
        {say('xlsx')}
      </Button>
      {state === 'failed' ? (
        <Notice severity="error" onClose={() => setState('idle')}>
          {say('failed')}
        </Notice>
      ) : null}
    </>
  )
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
