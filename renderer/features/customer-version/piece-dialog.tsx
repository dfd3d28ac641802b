import type { AccountId } from '#shared/domain/account/model.ts'
import type { CustomerChoice } from '#shared/domain/sensitivity/choice.ts'
import { findingReasons } from '#shared/domain/sensitivity/watch.ts'
import type { SafeField } from '#shared/domain/sensitivity/fields.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import { useDo } from '../../api/use-do.ts'
import { formatDay } from '../../ui/format.ts'
import { useCustomerWords } from './customer-words.ts'
import type { Marked } from './marked.ts'

type Props = Readonly<{
  accountId: AccountId
  marked: Marked
  choices: readonly CustomerChoice[]
  onOnce: (field: SafeField) => void
  onRules: () => void
  onClose: () => void
}>

const isFound: ReadonlySet<string> = new Set(findingReasons)

/** What is said of one piece, why it leaves or stays, and what one can make of that. */
export function PieceDialog({ accountId, marked, choices, onOnce, onRules, onClose }: Props) {
  const say = useCustomerWords()
  const set = useDo('customer-choice.set')
  const remove = useDo('customer-choice.remove')
  const [reason, setReason] = useState('')
  const [isSure, setSure] = useState(false)
  const { field, piece, said } = marked
  const { struck } = piece
  const text = said.trim()
  const own = choices.filter((choice) => choice.field === field && choice.text === text)
  const choose = async (form: CustomerChoice['form']): Promise<void> => {
    onClose()
    await set({ accountId, sentences: [{ field, text }], form, reason: form === 'released' ? reason : '' })
  }
  const takeBack = async (form: CustomerChoice['form']): Promise<void> => {
    onClose()
    for (const choice of own.filter((each) => each.form === form))
      await remove({ id: choice.id, version: choice.version })
  }
  const released = own.find(({ form }) => form === 'released')
  const isShared = own.some(({ form }) => form === 'shared')
  const canRelease = struck !== null && isFound.has(struck)

  const action = (label: string, onPress: () => void, isOff = false): ReactNode => (
    <Button variant="contained" disabled={isOff} onClick={onPress}>
      {label}
    </Button>
  )
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{say('sentence')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="caption" color="textSecondary">
          {say(`field-${field}`)}
        </Typography>
        <Box component="blockquote" sx={{ m: 0, pl: 2, borderLeft: '3px solid', borderColor: 'divider' }}>
          {text}
        </Box>
        <Typography>{struck ? say('staysNow', { why: say(`why-${struck}`) }) : say('leavesNow')}</Typography>
        {released ? (
          <Typography variant="body2" color="textSecondary">
            {say('releasedBy', {
              name: released.chosenBy,
              day: formatDay(released.chosenOn),
              reason: released.reason,
            })}
          </Typography>
        ) : null}
        {struck === 'internal' ? <Typography variant="body2">{say('internalWhy')}</Typography> : null}
        {struck === 'row' ? <Typography variant="body2">{say('rowWhy')}</Typography> : null}
        {struck === 'secret' ? (
          <>
            <Typography variant="body2">{say('onceWhy')}</Typography>
            <FormControlLabel
              control={<Checkbox checked={isSure} onChange={(_event, next) => setSure(next)} />}
              label={say('onceAsk', { field: say(`field-${field}`) })}
            />
          </>
        ) : null}
        {canRelease ? (
          <TextField
            fullWidth
            autoFocus
            label={say('releaseWhy')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('close')}</Button>
        {struck === null && released ? action(say('takeBack'), () => void takeBack('released')) : null}
        {struck === null && isShared ? (
          <Button onClick={() => void takeBack('shared')}>{say('unshare')}</Button>
        ) : null}
        {struck === null && !released ? action(say('keep'), () => void choose('withheld')) : null}
        {struck === 'withheld' ? action(say('letAgain'), () => void takeBack('withheld')) : null}
        {struck === 'not-joint' ? action(say('share'), () => void choose('shared')) : null}
        {struck === 'internal' ? action(say('rules'), onRules) : null}
        {struck === 'secret' ? action(say('once'), () => onOnce(field), !isSure) : null}
        {canRelease ? action(say('release'), () => void choose('released'), reason.trim() === '') : null}
      </DialogActions>
    </Dialog>
  )
}
