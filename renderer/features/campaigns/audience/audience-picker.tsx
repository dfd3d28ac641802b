import { keyPlayerViews, type AudienceView } from '#shared/domain/campaign/audience.ts'
import type { Campaign } from '#shared/domain/campaign/model.ts'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useCampaignsWords } from '../campaigns-words.ts'

type Props = Readonly<{ campaign: Campaign; began: AudienceView; onClose: () => void }>

const mostDays = 3_650

/** A view of the portfolio, and beside it which accounts it has today and why. */
export function AudiencePicker({ campaign, began, onClose }: Props) {
  const say = useCampaignsWords()
  const words = useAsk('account.listWordsInUse', {})
  const team = useAsk('team-member.list', {})
  const doPick = useDo('campaign.pickAudience')
  const [view, setView] = useState(began)
  const found = useAsk('campaign.previewAudience', { audience: view })
  const count = found.value?.length ?? 0
  const change = (changes: Partial<AudienceView>): void => setView((known) => ({ ...known, ...changes }))

  const pick = async (): Promise<void> => {
    const { id, version } = campaign
    if (await doPick({ id, version, audience: view })) onClose()
  }
  const lists = ['tiers', 'segments', 'regions', 'industries'] as const
  return (
    <FormDialog
      size="sm"
      title={say('pickTitle')}
      confirmLabel={say('pickKeep', { count })}
      cancelLabel={say('cancel')}
      isConfirmable={count > 0}
      onConfirm={() => void pick()}
      onCancel={onClose}
    >
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {say('pickWhy')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
        {lists.map((list) => (
          <Several
            key={list}
            label={say(list)}
            options={(words.value?.[list] ?? []).map((word) => ({ id: word, name: word }))}
            chosen={view[list]}
            onChoose={(chosen) => change({ [list]: chosen })}
          />
        ))}
        <Several
          label={say('owners')}
          options={team.value ?? []}
          chosen={view.ownerIds}
          onChoose={(ownerIds) => change({ ownerIds })}
        />
        <TextField
          size="small"
          label={say('silent')}
          value={view.silentDays ?? ''}
          onChange={({ target }) => {
            const days = Number(target.value.replaceAll(/\D/g, ''))
            change({ silentDays: days === 0 ? null : Math.min(days, mostDays) })
          }}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 5 } }}
        />
        <TextField
          select
          size="small"
          label={say('pipeline')}
          value={view.hasOpenPipeline === null ? 'any' : view.hasOpenPipeline ? 'open' : 'none'}
          onChange={({ target }) =>
            change({ hasOpenPipeline: target.value === 'any' ? null : target.value === 'open' })
          }
        >
          {(['any', 'open', 'none'] as const).map((each) => (
            <MenuItem key={each} value={each}>
              {say(`pipeline-${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={say('keyPlayers')}
          value={view.keyPlayers ?? 'any'}
          onChange={({ target }) =>
            change({ keyPlayers: keyPlayerViews.find((each) => each === target.value) ?? null })
          }
        >
          {(['any', ...keyPlayerViews] as const).map((each) => (
            <MenuItem key={each} value={each}>
              {say(`players-${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Typography variant="h3" sx={{ mt: 3, mb: 1 }} role="status">
        {say('matches', { count })}
      </Typography>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={say('matches', { count })}
        sx={{ m: 0, pl: 4, height: 150, overflow: 'auto', border: '1px solid', borderColor: 'divider' }}
      >
        {(found.value ?? []).map(({ accountId, accountName, reason }) => (
          <li key={accountId}>
            <strong>{accountName}</strong> {reason}
          </li>
        ))}
      </Box>
    </FormDialog>
  )
}

type SeveralProps<I extends string> = Readonly<{
  label: string
  options: readonly Readonly<{ id: I; name: string }>[]
  chosen: readonly I[]
  onChoose: (chosen: readonly I[]) => void
}>

/** Any of several words; the field says those that are chosen. */
function Several<I extends string>({ label, options, chosen, onChoose }: SeveralProps<I>) {
  return (
    <Autocomplete
      multiple
      size="small"
      limitTags={2}
      options={options.map(({ id }) => id)}
      value={[...chosen]}
      getOptionLabel={(id) => options.find((each) => each.id === id)?.name ?? id}
      onChange={(_event, next) => onChoose(next)}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  )
}
