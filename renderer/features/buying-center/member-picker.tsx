import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { fold } from '#shared/kernel/fold.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as RouteLink } from 'react-router'
import { useAskAll } from '../../api/use-ask-all.ts'
import { useDo } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { PersonChoice } from './person-choice.tsx'

type Contact = Output<'contact.get'>
type Props = Readonly<{ center: BuyingCenter; members: readonly MemberInChart[]; onClose: () => void }>

const shownAtMost = 200

/** Chooses people of the account for a buying center. They bring their attitude and influence along. */
export function MemberPicker({ center, members, onClose }: Props) {
  const say = useBuyingCenterWords()
  const contacts = useAskAll('contact.listByAccount', { accountId: center.accountId })
  const doAdd = useDo('buying-center.addMembers')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<ContactId>>(new Set())

  const present = new Set(members.map((member) => member.contactId))
  const matching = matchesOf(contacts.value ?? [], text)
  const shown = matching.slice(0, shownAtMost)
  const toggle = (id: ContactId): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const add = async (): Promise<void> => {
    const added = await doAdd({ id: center.id, contactIds: [...chosen] })
    if (added) onClose()
  }

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="picker-title">
      <DialogTitle id="picker-title">{say('pickerTitle', { name: center.name })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', height: 480, pb: 0 }}>
        {contacts.failure ? <Notice severity="error">{sayFailure(contacts.failure)}</Notice> : null}
        {contacts.value?.length === 0 ? (
          <Box sx={{ display: 'grid', gap: 3, placeItems: 'center', m: 'auto' }}>
            <Typography color="textSecondary">{say('pickerNobody')}</Typography>
            <Button variant="contained" component={RouteLink} to={`/accounts/${center.accountId}/people`}>
              {say('addPerson')}
            </Button>
          </Box>
        ) : (
          <>
            <TextField
              label={say('pickerSearch')}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoFocus
              fullWidth
              sx={{ mt: 2, mb: 2 }}
            />
            <Box
              component="ul"
              aria-label={say('pickerList')}
              sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, minHeight: 0, overflow: 'auto' }}
            >
              {shown.map((contact) => (
                <PersonChoice
                  key={contact.id}
                  contact={contact}
                  isMember={present.has(contact.id)}
                  isChosen={chosen.has(contact.id)}
                  onToggle={() => toggle(contact.id)}
                />
              ))}
              {matching.length > shown.length ? (
                <Typography
                  component="li"
                  variant="caption"
                  color="textSecondary"
                  sx={{ display: 'block', p: 2 }}
                >
                  {say('pickerMore', { count: matching.length - shown.length })}
                </Typography>
              ) : null}
              {matching.length === 0 && text !== '' ? (
                <Typography component="li" color="textSecondary" sx={{ p: 2 }}>
                  {say('pickerNoMatch', { text })}
                </Typography>
              ) : null}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button variant="contained" disabled={chosen.size === 0} onClick={() => void add()}>
          {chosen.size === 0 ? say('pickerAddNone') : say('pickerAdd', { count: chosen.size })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Those whose name, title or department holds the text, by name. */
function matchesOf(contacts: readonly Contact[], text: string): readonly Contact[] {
  const wanted = fold(text)
  return contacts
    .filter((contact) =>
      fold(`${displayName(contact)} ${contact.title} ${contact.department}`).includes(wanted),
    )
    .toSorted((a, b) => fold(displayName(a)).localeCompare(fold(displayName(b))))
}
