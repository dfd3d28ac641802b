import type { Output, Payload } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import type { FieldKey, ImportObject } from '#shared/domain/import/fields.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'
import { MappingTable } from './mapping-table.tsx'
import { NotTakenNote } from './not-taken-note.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { ReadingChoices, type Choices } from './reading-choices.tsx'

type Props = Readonly<{
  fileId: Payload<'import.inspect'>['fileId']
  fileName: string
  /** The file that a run of several began with. */
  runId: Payload<'import.start'>['runId']
  /** Where the file is the only one. */
  onAnotherFile: (() => void) | undefined
  /** The import of this file, once it was started. */
  job: Job | undefined
  onStart: (jobId: Job['id']) => void
}>

/** Everything between a file that is there and the import of it: how it is read, which column is which, what will happen. */
export function FileReview({ fileId, fileName, runId, onAnotherFile, job, onStart }: Props) {
  const say = useImportWords()
  const [choices, setChoices] = useState<Choices>({
    encoding: null,
    delimiter: null,
    sheet: null,
    object: null,
    account: null,
    isOneAccount: false,
    numberFormat: 'point',
  })
  const [remapped, setRemapped] = useState<{ key: string; mapping: readonly (FieldKey | null)[] }>()
  const { encoding, delimiter, sheet, object } = choices
  const inspection = useAsk('import.inspect', { fileId, encoding, delimiter, sheet, object })

  const anotherFile = onAnotherFile ? <Button onClick={onAnotherFile}>{say('anotherFile')}</Button> : null
  const changed = (change: Partial<Choices>): void => setChoices({ ...choices, ...change })
  if (inspection.value === undefined) {
    return inspection.failure ? (
      <>
        <Notice severity="error" action={anotherFile}>
          {sayFailure(inspection.failure)}
        </Notice>
        {inspection.failure.code === 'table-unreadable' ? (
          <ReadingChoices choices={choices} onChange={changed} />
        ) : null}
      </>
    ) : (
      <LinearProgress />
    )
  }

  const file = inspection.value
  const held: ImportObject =
    object ?? (file.recognition.object === 'unsupported' ? 'account' : file.recognition.object)
  const isHeldKnown = object !== null || file.recognition.object !== 'unsupported'
  const key = JSON.stringify([held, file.form])
  const mapping = remapped?.key === key ? remapped.mapping : file.mapping
  const isAccountChosen = held === 'account' || !choices.isOneAccount || choices.account !== null

  return (
    <Box sx={{ display: 'grid', gap: 5, opacity: inspection.isAsking ? 0.7 : 1 }}>
      {inspection.failure ? <Notice severity="error">{sayFailure(inspection.failure)}</Notice> : null}
      <ReadingChoices
        choices={choices}
        onChange={changed}
        file={file}
        fileName={fileName}
        held={held}
        anotherFile={anotherFile}
      />
      {isHeldKnown ? (
        <>
          <MappingTable
            file={file}
            object={held}
            mapping={mapping}
            onChange={(next) => setRemapped({ key, mapping: next })}
          />
          <NotTakenNote file={file} mapping={mapping} />
          {isAccountChosen ? (
            <PreviewPanel
              how={{
                fileId,
                ...readAs(file.form),
                object: held,
                mapping,
                account: held === 'contact' && choices.isOneAccount ? (choices.account?.id ?? null) : null,
                numberFormat: choices.numberFormat,
              }}
              fileName={fileName}
              kept={{ profile: file.recognition.source, runId }}
              job={job}
              onStart={onStart}
            />
          ) : null}
        </>
      ) : null}
    </Box>
  )
}

/** How the file is read for good: as it was read for what is shown. */
function readAs(form: Output<'import.inspect'>['form']) {
  return {
    encoding: form.kind === 'text' || form.kind === 'cards' ? form.encoding : null,
    delimiter: form.kind === 'text' ? form.delimiter : null,
    sheet: form.kind === 'workbook' ? form.sheet : null,
  }
}
