import { costOf, type CampaignWave } from '#shared/domain/campaign/model.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useDo, useTry } from '../../api/use-do.ts'
import { DayField } from '../../ui/day-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { moneyText } from '../../ui/money-text.ts'
import { readTyped, typedAmount } from '../../ui/typed-amount.ts'
import { useToday } from '../../ui/use-today.ts'
import { useCampaignsWords } from './campaigns-words.ts'
import { unreadable } from '../../ui/unreadable.ts'
import { type PartProps } from './use-campaign-edit.ts'

/** What goes out, on which day, through which channel, with what, and what it costs; edited where it stands. */
export function WavesView({ answer: { campaign, waves }, isReadOnly }: PartProps) {
  const say = useCampaignsWords()
  const today = useToday()
  const doAdd = useDo('campaign.addWave')
  const add = isReadOnly ? null : (
    <Button
      variant="contained"
      onClick={() =>
        void doAdd({
          campaignId: campaign.id,
          title: `${say('wave')} ${waves.length + 1}`,
          happensOn: today,
          channel: waves.at(-1)?.channel ?? 'e-mail',
        })
      }
    >
      {say('addWave')}
    </Button>
  )
  if (waves.length === 0) return <EmptyState sentence={say('noWaves')}>{add}</EmptyState>
  return (
    <Box sx={{ maxWidth: 1200 }}>
      <Figures aria-label={say('waves')} sx={tableLook}>
        <thead>
          <tr>
            <th scope="col">{say('wave')}</th>
            <th scope="col">{say('day')}</th>
            <th scope="col">{say('channel')}</th>
            <th scope="col">{say('material')}</th>
            <th scope="col">{say('link')}</th>
            <th scope="col" className="figure">
              {say('costIn', { currency: campaign.currency })}
            </th>
            <th scope="col" aria-label={say('actions')} />
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => (
            <WaveRow
              key={wave.id}
              wave={wave}
              currency={campaign.currency}
              isGone={wave.happensOn <= today}
              isReadOnly={isReadOnly}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {say('sum')}
            </th>
            <td className="figure">{moneyText(costOf(waves).costMinor, campaign.currency)}</td>
          </tr>
        </tfoot>
      </Figures>
      <Box sx={{ mt: 2 }}>{add}</Box>
    </Box>
  )
}

type RowProps = Readonly<{ wave: CampaignWave; currency: string; isGone: boolean; isReadOnly: boolean }>

function WaveRow({ wave, currency, isGone, isReadOnly }: RowProps) {
  const say = useCampaignsWords()
  const { id, version } = wave
  const tryEdit = useTry('campaign.editWave')
  const doEdit = useDo('campaign.editWave')
  const doRemove = useDo('campaign.removeWave')
  const label = (of: string): string => say('ofWave', { label: of, name: wave.title })
  const own = { of: wave, isReadOnly, isLabelHidden: true }
  return (
    <tr>
      <td className="name">
        <InlineField
          {...own}
          field="title"
          label={label(say('wave'))}
          value={wave.title}
          onKeep={(title) => tryEdit({ id, version, changes: { title } })}
        />
      </td>
      <td className="whole">
        <DayField
          label={label(say('day'))}
          value={wave.happensOn}
          isReadOnly={isReadOnly}
          onKeep={(day) => (day ? tryEdit({ id, version, changes: { happensOn: day } }) : undefined)}
        />
        <Box component="span" sx={{ display: 'block', px: 1.5, fontSize: 12, color: 'text.secondary' }}>
          {say(isGone ? 'gone' : 'ahead')}
        </Box>
      </td>
      <td>
        <InlineChoice
          isLabelHidden
          label={label(say('channel'))}
          isReadOnly={isReadOnly}
          value={wave.channel}
          choices={touchpointChannels.map((channel) => ({
            value: channel,
            label: say(`channel-${channel}`),
          }))}
          onKeep={(value) => {
            const channel = touchpointChannels.find((each) => each === value)
            if (channel) void doEdit({ id, version, changes: { channel } })
          }}
        />
      </td>
      <td className="step">
        <InlineField
          {...own}
          field="material"
          label={label(say('material'))}
          value={wave.material}
          onKeep={(material) => tryEdit({ id, version, changes: { material } })}
        />
      </td>
      <td className="link">
        <InlineField
          {...own}
          field="link"
          label={label(say('link'))}
          value={wave.link}
          onKeep={(link) => tryEdit({ id, version, changes: { link } })}
        />
      </td>
      <td className="figure">
        <InlineField
          {...own}
          field="cost"
          align="right"
          label={label(say('cost'))}
          value={typedAmount(wave.costMinor, currency)}
          onKeep={(text) => {
            const costMinor = readTyped(text, currency)
            if (costMinor === undefined) return unreadable(say('wrongNumber'))
            return tryEdit({ id, version, changes: { costMinor } })
          }}
        />
      </td>
      <td>
        {isReadOnly ? null : (
          <IconButton
            size="small"
            aria-label={say('removeOf', { name: wave.title })}
            onClick={() => void doRemove({ id, version })}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        )}
      </td>
    </tr>
  )
}

/** The title is what one looks for: in a narrow window the link gives way. */
const tableLook = {
  '& td': { verticalAlign: 'middle' },
  '@media (max-width: 1100px)': { '& td.name': { minWidth: 200 }, '& td.link': { width: 90 } },
}
