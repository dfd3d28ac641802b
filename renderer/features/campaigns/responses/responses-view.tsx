import CloseIcon from '@mui/icons-material/Close'
import { responseKinds } from '#shared/domain/campaign/model.ts'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useDo, useTry } from '../../../api/use-do.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatDay } from '../../../ui/format.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useCampaignsWords } from '../campaigns-words.ts'
import type { CampaignAnswer, PartProps } from '../use-campaign-edit.ts'
import { Proposals } from './proposals.tsx'
import { ResponseForm } from './response-form.tsx'

/** What came back: what touchpoints propose, a line to record one, and all that is known. */
export function ResponsesView({ answer, isReadOnly }: PartProps) {
  const say = useCampaignsWords()
  const { accounts, responses, waves } = answer
  if (accounts.length === 0) return <EmptyState sentence={say('needAudience')} />
  const nameOf = (id: string): string => accounts.find(({ accountId }) => accountId === id)?.accountName ?? ''
  const waveOf = (id: string | null): string => waves.find((wave) => wave.id === id)?.title ?? say('noWave')
  return (
    <Box sx={{ maxWidth: 1200 }}>
      {isReadOnly ? null : (
        <>
          <Proposals answer={answer} />
          <ResponseForm answer={answer} />
        </>
      )}
      {responses.length === 0 ? (
        <Typography color="textSecondary">{say('noResponses')}</Typography>
      ) : (
        <Figures aria-label={say('view-responses')} sx={{ '& td': { verticalAlign: 'middle', py: 0.5 } }}>
          <thead>
            <tr>
              <th scope="col">{say('day')}</th>
              <th scope="col">{say('account')}</th>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('wave')}</th>
              <th scope="col">{say('kind')}</th>
              <th scope="col">{say('note')}</th>
              <th scope="col" aria-label={say('actions')} />
            </tr>
          </thead>
          <tbody>
            {responses.map((response) => (
              <ResponseRow
                key={response.id}
                response={response}
                accountName={nameOf(response.accountId)}
                waveName={waveOf(response.waveId)}
                isReadOnly={isReadOnly}
              />
            ))}
          </tbody>
        </Figures>
      )}
    </Box>
  )
}

type RowProps = Readonly<{
  response: CampaignAnswer['responses'][number]
  accountName: string
  waveName: string
  isReadOnly: boolean
}>

function ResponseRow({ response, accountName, waveName, isReadOnly }: RowProps) {
  const say = useCampaignsWords()
  const tryEdit = useTry('campaign.editResponse')
  const doEdit = useDo('campaign.editResponse')
  const doRemove = useDo('campaign.removeResponse')
  const { id, version } = response
  const label = (of: string): string => say('ofWave', { label: of, name: accountName })
  return (
    <tr>
      <td className="whole">{formatDay(response.respondedOn)}</td>
      <td className="name">{accountName}</td>
      <td>{response.contactName ?? '–'}</td>
      <td>
        {waveName}
        {response.touchpointId === null ? null : (
          <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
            {say('fromTouchpoint')}
          </Box>
        )}
      </td>
      <td className="whole">
        <InlineChoice
          isLabelHidden
          label={label(say('kind'))}
          isReadOnly={isReadOnly}
          value={response.kind}
          choices={responseKinds.map((kind) => ({ value: kind, label: say(`kind-${kind}`) }))}
          onKeep={(value) => {
            const kind = responseKinds.find((each) => each === value)
            if (kind) void doEdit({ id, version, changes: { kind } })
          }}
        />
      </td>
      <td className="step">
        <InlineField
          isLabelHidden
          of={response}
          field="note"
          label={label(say('note'))}
          value={response.note}
          isReadOnly={isReadOnly}
          onKeep={(note) => tryEdit({ id, version, changes: { note } })}
        />
      </td>
      <td>
        {isReadOnly ? null : (
          <IconButton
            size="small"
            aria-label={say('removeOf', { name: `${accountName}, ${say(`kind-${response.kind}`)}` })}
            onClick={() => void doRemove({ id, version })}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        )}
      </td>
    </tr>
  )
}
