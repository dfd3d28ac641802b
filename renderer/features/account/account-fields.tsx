import type { Output } from '#shared/contract/contract.ts'
import { accountStatuses, suggestedTiers, type AccountStatus } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useKeyplan } from '../../api/keyplan.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountWords } from './account-words.ts'
import { MoneyFields } from './money-fields.tsx'
import { OwnerField } from './owner-field.tsx'
import { ParentField } from './parent-field.tsx'
import { unreadable } from '../../ui/unreadable.ts'
import { useEditAccount } from './use-edit-account.ts'

type Props = Readonly<{ answer: Output<'account.get'>; isReadOnly: boolean }>
type LineField =
  'segment' | 'region' | 'industry' | 'website' | 'phone' | 'street' | 'city' | 'postalCode' | 'country'

/** Every field of the account, edited where it stands. */
export function AccountFields({ answer, isReadOnly }: Props) {
  const say = useAccountWords()
  const { sayAccountStatus } = useStateWords()
  const { failures } = useKeyplan()
  const { account } = answer
  const edit = useEditAccount(account)
  const words = useAsk('account.listWordsInUse', {}).value

  const line = (field: LineField, suggestions?: readonly string[]): ReactNode => (
    <InlineField
      label={say(field)}
      of={account}
      value={account[field]}
      isReadOnly={isReadOnly}
      onKeep={(text) => edit({ [field]: text })}
      {...(suggestions ? { suggestions } : {})}
    />
  )

  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <FieldGroup title={say('account')}>
        <InlineField
          label={say('name')}
          of={account}
          value={account.name}
          isReadOnly={isReadOnly}
          onKeep={(text) => (text.trim() === '' ? unreadable(say('nameMissing')) : edit({ name: text }))}
        />
        <InlineField
          label={say('tier')}
          of={account}
          value={account.tier}
          isReadOnly={isReadOnly}
          onKeep={(text) => edit({ tier: text })}
          suggestions={[...new Set([...suggestedTiers, ...(words?.tiers ?? [])])]}
        />
        <InlineChoice
          label={say('status')}
          value={account.status}
          isReadOnly={isReadOnly}
          choices={accountStatuses.map((status) => ({ value: status, label: sayAccountStatus(status) }))}
          onKeep={(status) =>
            void edit({ status: status as AccountStatus }).then((kept) => {
              if (!kept.ok) failures.report(kept.error)
            })
          }
        />
        <OwnerField account={account} isReadOnly={isReadOnly} />
        <ParentField answer={answer} isReadOnly={isReadOnly} />
        {line('segment', words?.segments)}
        {line('region', words?.regions)}
        {line('industry', words?.industries)}
        <InlineField
          label={say('sourceId')}
          of={account}
          value={account.sourceId ?? ''}
          isReadOnly={isReadOnly}
          onKeep={(text) => edit({ sourceId: text.trim() === '' ? null : text })}
        />
      </FieldGroup>
      <FieldGroup title={say('company')}>
        {line('website')}
        {line('phone')}
        {line('street')}
        {line('postalCode')}
        {line('city')}
        {line('country', words?.countries)}
        <MoneyFields account={account} isReadOnly={isReadOnly} />
      </FieldGroup>
      <Box>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {say('description')}
        </Typography>
        <Box sx={{ mx: -1.5 }}>
          <InlineField
            label={say('description')}
            of={account}
            isLabelHidden
            isMultiline
            value={account.description}
            isReadOnly={isReadOnly}
            onKeep={(text) => edit({ description: text })}
          />
        </Box>
      </Box>
    </Box>
  )
}

function FieldGroup({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(330px, 1fr))',
          columnGap: 6,
          rowGap: 0.5,
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
