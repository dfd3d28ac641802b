import { pastedLinesAtMost, isRefused } from '#shared/domain/paste/read-pasted.ts'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatCount, formatList } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { usePasteWords } from './paste-words.ts'
import type { Paste } from './use-paste.ts'

const namesShown = 4

/** What the text was taken for, what was not understood, and what must be answered before it is kept. */
export function PasteNotices({ paste, open }: Readonly<{ paste: Paste; open: number }>) {
  const say = usePasteWords()
  const { pasted, proposals, plan, cycle, unknownManagers, setUnknownManagers } = paste
  if (isRefused(pasted)) {
    if (pasted.kind === 'empty') return <Quiet>{say('textHint')}</Quiet>
    const shown = formatCount(pasted.count)
    return (
      <Notice severity="error">{say(pasted.kind, { shown, most: formatCount(pastedLinesAtMost) })}</Notice>
    )
  }
  if (pasted.people.length === 0) return <Notice severity="warning">{say('nobody')}</Notice>

  const names = [
    ...new Set(
      proposals.flatMap(({ manager, isTaken }) =>
        manager.kind === 'unknown' && isTaken ? [manager.text] : [],
      ),
    ),
  ]
  const same = proposals.filter(({ isChange }) => !isChange).length
  return (
    <>
      <Quiet>
        {[
          say(`form-${pasted.form}`),
          say('counts', {
            created: formatCount(plan.creates.length),
            edited: formatCount(plan.edits.length),
            same: formatCount(same),
          }),
          ...(pasted.unread.length === 0
            ? []
            : [
                say('unread', {
                  count: pasted.unread.length,
                  lines: listed(pasted.unread.map(({ text }) => text)),
                }),
              ]),
        ].join(' · ')}
      </Quiet>
      {names.length > 0 ? (
        <Notice
          severity="warning"
          action={
            <>
              <Button onClick={() => setUnknownManagers('add')}>{say('addThem')}</Button>
              <Button onClick={() => setUnknownManagers('leave-out')}>{say('leaveThemOut')}</Button>
            </>
          }
        >
          {say('unknownManagers', { count: names.length, names: listed(names) })}
        </Notice>
      ) : open > 0 ? (
        <Notice severity="warning">{say('open', { count: open })}</Notice>
      ) : null}
      {unknownManagers === 'ask' ? null : (
        <Quiet>
          {say(`said-${unknownManagers}`)}{' '}
          <Button onClick={() => setUnknownManagers('ask')}>{say('askAgain')}</Button>
        </Quiet>
      )}
      {cycle ? (
        <Notice severity="error">{say('cycle', { names: cycle.join(say('reportsTo')) })}</Notice>
      ) : null}
    </>
  )

  function listed(all: readonly string[]): string {
    const some = all.slice(0, namesShown).map((each) => (each.length > 60 ? `${each.slice(0, 59)}…` : each))
    return all.length > namesShown ? say('andMore', { lines: some.join(', ') }) : formatList(some)
  }
}

function Quiet({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <Typography variant="caption" color="textSecondary" role="status" sx={{ flex: 'none' }}>
      {children}
    </Typography>
  )
}
