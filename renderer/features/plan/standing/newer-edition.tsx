import type { PlanWhole } from '#shared/contract/plan.ts'
import { templateMove } from '#shared/domain/plan/template-move.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { formatList } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useStandingWords } from './standing-words.ts'
import type { Edition } from './use-plan-standing.ts'

/** Says that the template has moved on, shows what moving the plan would do, and does it. */
export function NewerEdition({ whole, newer }: Readonly<{ whole: PlanWhole; newer: Edition }>) {
  const say = useStandingWords()
  const account = useAsk('account.get', { id: whole.plan.accountId })
  const move = useDo('plan.moveToTemplate')
  const [isAsking, setAsking] = useState(false)
  const { plan, sections } = whole
  if (!account.value) return null

  const { added, renamed, kept } = templateMove(sections, newer, account.value.account.tier)
  const lines = [
    ...(added.length > 0
      ? [say('added', { titles: formatList(added.map((each) => each.section.title)) })]
      : []),
    ...(renamed.length > 0
      ? [say('renamed', { titles: formatList(renamed.map(({ title }) => title)) })]
      : []),
    ...(kept.length > 0 ? [say('kept', { titles: formatList(kept.map(({ title }) => title)) })] : []),
  ]
  return (
    <>
      <Notice severity="info">
        {say('newer', { name: newer.name })} <Button onClick={() => setAsking(true)}>{say('see')}</Button>
      </Notice>
      {isAsking ? (
        <ConfirmDialog
          title={say('moveTitle')}
          confirmLabel={say('move')}
          cancelLabel={say('cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            const { key: templateKey, edition } = newer
            void move({ id: plan.id, version: plan.version, templateKey, edition })
          }}
        >
          {(lines.length > 0 ? lines : [say('sameSections')]).map((text) => (
            <Box key={text}>{text}</Box>
          ))}
          <Box sx={{ pt: 2 }}>{say('textStays')}</Box>
        </ConfirmDialog>
      ) : null}
    </>
  )
}
