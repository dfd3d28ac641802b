import type { Payload } from '#shared/contract/contract.ts'
import type { LeadMatches } from '#shared/contract/lead.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { accountFrom, budgetAt, contactFrom, opportunityNameFrom } from '#shared/domain/lead/conversion.ts'
import { nameOfLead, type Lead } from '#shared/domain/lead/model.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAccountSearch } from '../../../api/use-account-search.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { LookupField } from '../../../ui/lookup-field.tsx'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { useLeadsWords } from '../leads-words.ts'
import { sayWillBe } from './will-be.ts'

type Props = Readonly<{ lead: Lead; matches: LeadMatches; onClose: () => void }>
type Named<I> = Readonly<{ id: I; name: string }>

const asNew = 'new'
const other = 'other'
const none = 'none'

/** Chooses what a lead becomes, and says all of it before it is done. */
export function ConvertDialog({ lead, matches, onClose }: Props) {
  const say = useLeadsWords()
  const doConvert = useDo('lead.convert')
  const lookup = useAccountSearch()
  const [sure] = matches.accounts
  const [account, setAccount] = useState<Named<AccountId> | typeof asNew | typeof other>(
    sure?.by === 'domain' ? sure : asNew,
  )
  const [contactId, setContactId] = useState<ContactId | typeof asNew>(
    () => matches.contacts.find(({ by, accountId }) => by === 'email' && accountId === sure?.id)?.id ?? asNew,
  )
  const [opportunityId, setOpportunityId] = useState<string>(asNew)
  const [name, setName] = useState(() => opportunityNameFrom(lead))
  const [typed, setTyped] = useState<string>()

  const accountId = typeof account === 'string' ? null : account.id
  const when = { when: accountId !== null }
  const known = { accountId: accountId as AccountId }
  const there = useAsk('account.get', { id: accountId as AccountId }, when)
  const people = useAsk('contact.listByAccount', { ...known, limit: 200 }, when)
  const opportunities = useAsk('opportunity.listByAccount', known, when)

  const currency = there.value?.account.currency ?? lead.currency
  const amount = typed ?? typedAmount(budgetAt(lead, currency), currency)
  const amountMinor = readTyped(amount, currency)
  const contact = people.value?.rows.find(({ id }) => id === contactId) ?? null
  const isNewOpportunity = opportunityId === asNew
  const isReady =
    account !== other &&
    (accountId === null || there.value !== undefined) &&
    (!isNewOpportunity || (name.trim() !== '' && amountMinor !== undefined))

  const choose = (chosen: typeof account): void => {
    setAccount(chosen)
    setContactId(asNew)
    if (opportunityId !== none) setOpportunityId(asNew)
  }
  const convert = async (): Promise<void> => {
    if (!isReady) return
    const done = await doConvert({
      id: lead.id,
      version: lead.version,
      account: accountId === null ? { to: 'new' } : { to: 'existing', id: accountId },
      contact: contactId === asNew ? { to: 'new' } : { to: 'existing', id: contactId },
      opportunity: opportunityOf(),
    })
    if (done) onClose()
  }
  const opportunityOf = (): Payload<'lead.convert'>['opportunity'] => {
    if (opportunityId === none) return { to: 'none' }
    if (!isNewOpportunity) return { to: 'existing', id: opportunityId as never }
    return { to: 'new', name, amountMinor: amountMinor ?? null }
  }
  return (
    <FormDialog
      title={say('convertTitle', { name: nameOfLead(lead) })}
      size="sm"
      confirmLabel={say('convert')}
      cancelLabel={say('cancel')}
      isConfirmable={isReady}
      onConfirm={() => void convert()}
      onCancel={onClose}
    >
      <InlineChoice
        label={say('account')}
        value={typeof account === 'string' ? account : account.id}
        choices={[
          { value: asNew, label: say('newAccount', { name: accountFrom(lead).name }) },
          ...named(matches.accounts, account).map(({ id, name: of }) => ({ value: id as string, label: of })),
          { value: other, label: say('otherAccount') },
        ]}
        onKeep={(value) =>
          choose(
            value === asNew || value === other
              ? value
              : (named(matches.accounts, account).find(({ id }) => id === value) ?? asNew),
          )
        }
      />
      {account === other ? (
        <Box sx={{ pl: '132px', pt: 1 }}>
          <LookupField
            label={say('findAccount')}
            isFocusedFirst
            value={null}
            found={lookup.found}
            onSearch={lookup.search}
            isSearching={lookup.isSearching}
            nothingFound={say('nothingFound')}
            onChoose={(found) => found && choose({ id: found.id, name: found.name })}
          />
        </Box>
      ) : null}
      <InlineChoice
        label={say('contact')}
        value={contactId}
        choices={[
          { value: asNew, label: say('newContact', { name: displayName(contactFrom(lead)) }) },
          ...(accountId === null ? [] : (people.value?.rows ?? [])).map((person) => ({
            value: person.id as string,
            label: displayName(person),
          })),
        ]}
        onKeep={(value) => setContactId(value as ContactId)}
      />
      <InlineChoice
        label={say('opportunity')}
        value={opportunityId}
        choices={[
          { value: asNew, label: say('newOpportunity') },
          { value: none, label: say('noOpportunity') },
          ...(accountId === null ? [] : (opportunities.value ?? []))
            .filter(({ state }) => state === 'open')
            .map(({ id, name: of }) => ({ value: id as string, label: of })),
        ]}
        onKeep={setOpportunityId}
      />
      {isNewOpportunity ? (
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 180px', columnGap: 3, pt: 1 }}>
          <TextField
            margin="dense"
            label={say('opportunityName')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            margin="dense"
            label={say('amountIn', { currency })}
            value={amount}
            error={amountMinor === undefined}
            helperText={amountMinor === undefined ? say('wrongAmount') : undefined}
            onChange={(event) => setTyped(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 40 } }}
          />
        </Box>
      ) : null}
      {isNewOpportunity && lead.budgetMinor !== null && currency !== lead.currency ? (
        <Typography variant="body2">
          {say('otherCurrency', { lead: lead.currency, account: currency })}
        </Typography>
      ) : null}
      {isReady ? (
        <Box component="section" aria-label={say('willBe')} sx={{ mt: 3 }}>
          <Typography variant="h3">{say('willBe')}</Typography>
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 4 }}>
            {sayWillBe(
              say,
              lead,
              accountId === null ? null : (there.value?.account ?? null),
              contact,
              isNewOpportunity ? { name, amountMinor: amountMinor ?? null } : null,
            ).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
        </Box>
      ) : null}
    </FormDialog>
  )
}

/** The accounts that match, and one that was looked up beside them. */
function named(
  matches: LeadMatches['accounts'],
  chosen: Named<AccountId> | string,
): readonly Named<AccountId>[] {
  const isBeside = typeof chosen !== 'string' && !matches.some(({ id }) => id === chosen.id)
  return isBeside ? [...matches, chosen] : matches
}
