import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { importObjects, standsAlone, type ImportObject } from '#shared/domain/import/fields.ts'
import {
  delimiters,
  textEncodings,
  type Delimiter,
  type TextEncoding,
} from '#shared/domain/import/text-file.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import type { ReactNode } from 'react'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { AccountPicker } from './account-picker.tsx'
import { heldWords, useImportWords } from './import-words.ts'

export type Choices = Readonly<{
  encoding: TextEncoding | null
  delimiter: Delimiter | null
  sheet: string | null
  object: ImportObject | null
  isOneAccount: boolean
  account: Readonly<{ id: AccountId; name: string }> | null
}>

type Props = Readonly<{
  choices: Choices
  onChange: (change: Partial<Choices>) => void
  file?: Output<'import.inspect'>
  fileName?: string
  held?: ImportObject
  anotherFile?: ReactNode
}>

/** How the file is read and what it holds. What Keyplan guessed stands there and can be changed. */
export function ReadingChoices({ choices, onChange, file, fileName, held, anotherFile }: Props) {
  const say = useImportWords()
  const delimiterWords = { ',': say('comma'), ';': say('semicolon'), '\t': say('tab') }
  const form = file?.form
  const isText = form === undefined || form.kind === 'text'
  const encoding = form?.kind === 'text' || form?.kind === 'cards' ? form.encoding : undefined
  const delimiter = form?.kind === 'text' ? form.delimiter : undefined

  return (
    <Box component="section" sx={{ display: 'grid', gap: 3 }}>
      {file ? (
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap' }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {fileName}
          </Typography>
          <Typography color="textSecondary" sx={{ flex: 1 }}>
            {say('rows', { count: file.rows, formatted: formatCount(file.rows) })}
            {'. '}
            {file.recognition.object === 'unsupported'
              ? null
              : say('recognized', { source: say(file.recognition.source) })}
          </Typography>
          {anotherFile}
        </Box>
      ) : null}
      {file?.recognition.object === 'unsupported' && choices.object === null ? (
        <Notice severity="warning">{say('unsupported', { guess: file.recognition.guess ?? '' })}</Notice>
      ) : null}
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        {file ? (
          <LabeledPick
            label={say('holds')}
            value={choices.object ?? (file.recognition.object === 'unsupported' ? '' : (held ?? ''))}
            choices={importObjects.map((each) => [each, say(heldWords[each])])}
            onPick={(object) => onChange({ object: object as ImportObject })}
          />
        ) : null}
        {held !== undefined && !standsAlone(held) ? (
          <LabeledPick
            label={say('belongTo')}
            value={choices.isOneAccount ? 'one' : 'column'}
            choices={[
              ['column', say('byColumn')],
              ['one', say('oneAccount')],
            ]}
            onPick={(way) => onChange({ isOneAccount: way === 'one' })}
          />
        ) : null}
        {held !== undefined && !standsAlone(held) && choices.isOneAccount ? (
          <AccountPicker
            label={say('account')}
            value={choices.account}
            onPick={(account) => onChange({ account })}
          />
        ) : null}
        {form?.kind === 'workbook' ? (
          <LabeledPick
            label={say('sheet')}
            value={form.sheet}
            choices={form.sheets.map((each) => [each, each])}
            onPick={(sheet) => onChange({ sheet })}
          />
        ) : null}
        {isText || encoding !== undefined ? (
          <LabeledPick
            label={say('encoding')}
            value={choices.encoding ?? encoding ?? ''}
            choices={textEncodings.map((each) => [each, each])}
            onPick={(each) => onChange({ encoding: each as TextEncoding })}
          />
        ) : null}
        {isText ? (
          <LabeledPick
            label={say('delimiter')}
            value={choices.delimiter ?? delimiter ?? ''}
            choices={delimiters.map((each) => [each, delimiterWords[each]])}
            onPick={(each) => onChange({ delimiter: each as Delimiter })}
          />
        ) : null}
      </Box>
    </Box>
  )
}
