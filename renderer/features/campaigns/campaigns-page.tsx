import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as RouteLink, useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDay } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { TextDialog } from '../../ui/text-dialog.tsx'
import { useCampaignsWords } from './campaigns-words.ts'

/** Every campaign: those under way first. */
export function CampaignsPage() {
  const say = useCampaignsWords()
  const isReadOnly = useIsReadOnly()
  const answer = useAsk('campaign.list', {})
  const [isAdding, setAdding] = useState(false)
  const add = isReadOnly ? null : (
    <Button variant="contained" onClick={() => setAdding(true)}>
      {say('add')}
    </Button>
  )
  const campaigns = answer.value ?? []
  return (
    <Box sx={{ height: '100%', overflow: 'auto', px: 4, py: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 3, minHeight: 36 }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {say('title')}
        </Typography>
        {campaigns.length > 0 ? add : null}
      </Box>
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {answer.value && campaigns.length === 0 ? <EmptyState sentence={say('none')}>{add}</EmptyState> : null}
      {campaigns.length > 0 ? (
        <Figures aria-label={say('title')}>
          <thead>
            <tr>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('state')}</th>
              <th scope="col">{say('owner')}</th>
              <th scope="col">{say('from')}</th>
              <th scope="col">{say('to')}</th>
              <th scope="col" className="figure">
                {say('accounts')}
              </th>
              <th scope="col" className="figure">
                {say('heldOut')}
              </th>
              <th scope="col" className="figure">
                {say('responded')}
              </th>
              <th scope="col" className="figure">
                {say('cost')}
              </th>
              <th scope="col" className="figure">
                {say('budget')}
              </th>
            </tr>
          </thead>
          <tbody>
            {campaigns.map((row) => (
              <tr key={row.id}>
                <td className="name">
                  <Link
                    component={RouteLink}
                    to={`/portfolio/campaigns/${row.id}`}
                    color="textPrimary"
                    underline="hover"
                    sx={{ fontWeight: 600 }}
                  >
                    {row.name}
                  </Link>
                </td>
                <td>{say(`state-${row.state}`)}</td>
                <td>{row.ownerName ?? '–'}</td>
                <td className="whole">{row.startsOn === null ? '–' : formatDay(row.startsOn)}</td>
                <td className="whole">{row.endsOn === null ? '–' : formatDay(row.endsOn)}</td>
                <td className="figure">{formatCount(row.aimedAt)}</td>
                <td className="figure">{formatCount(row.heldOut)}</td>
                <td className="figure">{formatCount(row.responded)}</td>
                <td className="figure">{moneyText(row.costMinor, row.currency)}</td>
                <td className="figure">
                  {row.budgetMinor === null ? '–' : moneyText(row.budgetMinor, row.currency)}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      ) : null}
      {isAdding ? <AddDialog onClose={() => setAdding(false)} /> : null}
    </Box>
  )
}

/** A new one needs a name; the rest is said on its page. */
function AddDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const say = useCampaignsWords()
  const doAdd = useDo('campaign.add')
  const navigate = useNavigate()
  const add = async (name: string): Promise<void> => {
    const added = await doAdd({ name })
    if (!added) return
    onClose()
    await navigate(`/portfolio/campaigns/${added.id}`)
  }
  return (
    <TextDialog
      title={say('add')}
      label={say('name')}
      confirmLabel={say('add')}
      cancelLabel={say('cancel')}
      onConfirm={(name) => void add(name)}
      onCancel={onClose}
    />
  )
}
