import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useOrdersWords } from './orders-words.ts'

type Brought = Output<'order.listImports'>[number]

/** The files that were brought in, each of which can be taken back even later, and the check of the sums they make. */
export function BroughtList({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useOrdersWords()
  const answer = useAsk('order.listImports', {})
  const takeBack = useDo('order.removeImport')
  const [asked, setAsked] = useState<Brought>()
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  const all = answer.value ?? []
  return (
    <Box component="section" aria-labelledby="brought" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id="brought" variant="h2">
        {say('brought')}
      </Typography>
      {all.length === 0 ? <Typography color="textSecondary">{say('none')}</Typography> : null}
      {all.length === 0 ? null : (
        <Figures aria-labelledby="brought">
          <thead>
            <tr>
              <th scope="col">{say('file')}</th>
              <th scope="col">{say('source')}</th>
              <th scope="col">{say('channel')}</th>
              <th scope="col" className="figure">
                {say('count')}
              </th>
              <th scope="col" className="figure">
                {say('corrected')}
              </th>
              <th scope="col" aria-label={say('takeBack')} />
            </tr>
          </thead>
          <tbody>
            {all.map((each) => (
              <tr key={each.id}>
                <Box component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                  {each.fileName}
                </Box>
                <td>{each.source}</td>
                <td>{each.channel}</td>
                <td className="figure">{formatCount(each.lineCount)}</td>
                <td className="figure">{formatCount(each.replaced)}</td>
                <td className="figure">
                  {isReadOnly ? null : (
                    <Button
                      aria-label={say('takeBackNamed', { name: each.fileName })}
                      onClick={() => setAsked(each)}
                    >
                      {say('takeBack')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      )}
      {all.length === 0 ? null : <SumsCheck />}
      {asked ? (
        <ConfirmDialog
          title={say('takeBackAsk', { name: asked.fileName })}
          confirmLabel={say('takeBack')}
          cancelLabel={say('keep')}
          isDestructive
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined)
            void takeBack({ id: asked.id, version: asked.version })
          }}
        >
          {say('takeBackWhat', { count: asked.lineCount, formatted: formatCount(asked.lineCount) })}
        </ConfirmDialog>
      ) : null}
    </Box>
  )
}

/** Adds every line up anew, when it is asked for. */
function SumsCheck() {
  const say = useOrdersWords()
  const [isAsked, setAsked] = useState(false)
  const { value, failure, isAsking, askAgain } = useAsk('order.checkMonths', {}, { when: isAsked })
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button disabled={isAsked && isAsking} onClick={() => (isAsked ? askAgain() : setAsked(true))}>
          {isAsked && isAsking ? say('checking') : say('check')}
        </Button>
        <Typography variant="caption" color="textSecondary">
          {say('checkHint')}
        </Typography>
      </Box>
      {failure ? <NotAnswered failure={failure} onAgain={askAgain} /> : null}
      {value && value.differing === 0 ? (
        <Notice severity="success">
          {say('checked', { count: value.months, formatted: formatCount(value.months) })}
        </Notice>
      ) : null}
      {value && value.differing > 0 ? (
        <Notice severity="error">
          {say('differing', { count: value.differing, formatted: formatCount(value.differing) })}
        </Notice>
      ) : null}
    </Box>
  )
}
