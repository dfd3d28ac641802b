import { sayRefusal } from '#shared/contract/refusal-words.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import type { Answer } from '#shared/domain/import/policies.ts'
import { AlikeList, type Alike } from './alike-list.tsx'
import { AnswerForAll, Difference } from './difference.tsx'
import { useImportWords } from './import-words.ts'
import { ReviewTable } from './review-table.tsx'

type Preview = Output<'import.preview'>
type List = 'creates' | 'alike' | 'updates' | 'refusals'

type Props = Readonly<{ preview: Preview; onAnswer: (answer: Answer) => void }>
type AllProps = Props &
  Omit<Parameters<typeof AlikeList>[0], 'alike'> &
  Readonly<{ alike: Alike | undefined }>

/** The lists of a preview behind their counts; what is refused is shown first. */
export function PreviewLists({ preview, alike, same, onAnswer, onSame }: AllProps) {
  const say = useImportWords()
  const [chosen, setChosen] = useState<List>()
  const list: List =
    (chosen === 'alike' && !(alike && alike.count > 0) ? undefined : chosen) ??
    (preview.refusalCount > 0
      ? 'refusals'
      : preview.open === 0 && (preview.created > 0 || preview.updated === 0)
        ? 'creates'
        : 'updates')

  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
        <Tabs value={list} onChange={(_event, next: List) => setChosen(next)}>
          <Tab value="creates" label={say('create', { count: preview.created })} />
          {alike && alike.count > 0 ? (
            <Tab value="alike" label={say('alike', { count: alike.count })} />
          ) : null}
          <Tab value="updates" label={say('update', { count: preview.updated })} />
          <Tab
            value="refusals"
            label={say('refused', { count: preview.refusalCount })}
            sx={preview.refusalCount > 0 ? { color: 'error.main' } : {}}
          />
        </Tabs>
        <Typography variant="body2" color="textSecondary">
          {say('same', { count: preview.unchanged })}
        </Typography>
        {preview.teamMembers.length > 0 ? (
          <Typography variant="body2" color="textSecondary">
            {say('newTeam', { names: preview.teamMembers.slice(0, 10).join(', ') })}
          </Typography>
        ) : null}
        {preview.productLines.length > 0 ? (
          <Typography variant="body2" color="textSecondary">
            {say('newProducts', { names: preview.productLines.slice(0, 10).join(', ') })}
          </Typography>
        ) : null}
        {preview.notices.map((notice) => (
          <Typography key={notice.code} color="textSecondary">
            {notice.code === 'account-column-not-read'
              ? say('columnNotRead', { column: notice.column })
              : say(`notice-${notice.code}`, { count: notice.count })}
          </Typography>
        ))}
      </Box>
      {list === 'creates' ? (
        <Creates preview={preview} />
      ) : list === 'alike' && alike ? (
        <AlikeList alike={alike} same={same} onSame={onSame} />
      ) : list === 'updates' ? (
        <Updates preview={preview} onAnswer={onAnswer} />
      ) : (
        <Refusals preview={preview} />
      )}
    </Box>
  )
}

function Creates({ preview }: Readonly<{ preview: Preview }>) {
  const say = useImportWords()
  return (
    <Listed
      headings={[say('row'), say('name'), say('detail')]}
      shown={preview.creates.length}
      all={preview.created}
    >
      {preview.creates.map((each) => (
        <TableRow key={each.row}>
          <TableCell>{each.row}</TableCell>
          <TableCell>{each.name}</TableCell>
          <TableCell sx={{ color: 'text.secondary' }}>{each.detail}</TableCell>
        </TableRow>
      ))}
    </Listed>
  )
}

function Updates({ preview, onAnswer }: Props) {
  const say = useImportWords()
  const asked = [
    ...new Set(
      preview.updates.flatMap(({ changes }) =>
        changes.flatMap(({ policy, decidedAs }) => (policy === 'ask' && decidedAs ? [decidedAs] : [])),
      ),
    ),
  ]
  return (
    <>
      {asked.map((field) => (
        <AnswerForAll key={field} field={field} onAnswer={onAnswer} />
      ))}
      <Listed
        headings={[say('row'), say('name'), say('changes')]}
        shown={preview.updates.length}
        all={Math.max(preview.updated, preview.updates.length)}
      >
        {preview.updates.map((each) => (
          <TableRow key={each.row}>
            <TableCell>{each.row}</TableCell>
            <TableCell>{each.name}</TableCell>
            <TableCell>
              {each.changes.map((change) => (
                <Difference key={change.field} row={each.row} change={change} onAnswer={onAnswer} />
              ))}
            </TableCell>
          </TableRow>
        ))}
      </Listed>
    </>
  )
}

function Refusals({ preview }: Readonly<{ preview: Preview }>) {
  const say = useImportWords()
  return (
    <Listed
      headings={[say('row'), say('where'), say('value'), say('why')]}
      shown={preview.refusals.length}
      all={preview.refusalCount}
    >
      {preview.refusals.map((each, index) => (
        <TableRow key={index}>
          <TableCell>{each.row ?? say('wholeFile')}</TableCell>
          <TableCell>{each.column ?? ''}</TableCell>
          <TableCell
            sx={{ maxWidth: 220, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            {each.value}
          </TableCell>
          <TableCell>{sayRefusal(each)}</TableCell>
        </TableRow>
      ))}
    </Listed>
  )
}

type ListedProps = Readonly<{ headings: readonly string[]; shown: number; all: number; children: ReactNode }>

function Listed({ headings, shown, all, children }: ListedProps) {
  const say = useImportWords()
  const foot =
    shown < all ? (
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', p: 2 }}>
        {say('onlyFirst', { shown, all })}
      </Typography>
    ) : null
  return (
    <ReviewTable headings={headings} foot={foot}>
      {children}
    </ReviewTable>
  )
}
