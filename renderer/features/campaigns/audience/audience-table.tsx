import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { Link as RouteLink } from 'react-router'
import { useDo } from '../../../api/use-do.ts'
import { Figures } from '../../../ui/figures.tsx'
import { TextDialog } from '../../../ui/text-dialog.tsx'
import { useCampaignsWords } from '../campaigns-words.ts'
import type { CampaignAnswer } from '../use-campaign-edit.ts'

type Row = CampaignAnswer['accounts'][number]
type Props = Readonly<{ accounts: readonly Row[]; isReadOnly: boolean }>

/** Every account with why it is in, whether it is aimed at or held out, and why somebody left it out. */
export function AudienceTable({ accounts, isReadOnly }: Props) {
  const say = useCampaignsWords()
  const doEdit = useDo('campaign.editAccount')
  const doRemove = useDo('campaign.removeAccount')
  const [leaving, setLeaving] = useState<Row>()
  return (
    <>
      <Figures aria-label={say('view-audience')} sx={{ '& td': { verticalAlign: 'middle', py: 0.5 } }}>
        <thead>
          <tr>
            <th scope="col">{say('account')}</th>
            <th scope="col">{say('tier')}</th>
            <th scope="col">{say('owner')}</th>
            <th scope="col">{say('why')}</th>
            <th scope="col">{say('place')}</th>
            <th scope="col" aria-label={say('actions')} />
          </tr>
        </thead>
        <tbody>
          {accounts.map((row) => (
            <tr key={row.id}>
              <td className="name">
                <Link
                  component={RouteLink}
                  to={`/accounts/${row.accountId}`}
                  color="textPrimary"
                  underline="hover"
                  sx={{ fontWeight: 600 }}
                >
                  {row.accountName}
                </Link>
              </td>
              <td>{row.tier || '–'}</td>
              <td>{row.ownerName ?? '–'}</td>
              <td className="step">
                {row.origin === 'hand' ? `${say('byHand')}: ${row.reason}` : row.reason}
                {row.leftOutReason === null ? null : (
                  <Box sx={{ color: 'text.secondary' }}>{`${say('place-out')}: ${row.leftOutReason}`}</Box>
                )}
              </td>
              <td className="whole">
                <Place row={row} />
              </td>
              <td className="whole">
                {isReadOnly ? null : row.leftOutReason === null ? (
                  <Button
                    size="small"
                    aria-label={say(row.origin === 'hand' ? 'takeOutOf' : 'leaveOutOf', {
                      name: row.accountName,
                    })}
                    onClick={() =>
                      row.origin === 'hand'
                        ? void doRemove({ id: row.id, version: row.version })
                        : setLeaving(row)
                    }
                  >
                    {say(row.origin === 'hand' ? 'takeOut' : 'leaveOut')}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    aria-label={say('takeBackOf', { name: row.accountName })}
                    onClick={() =>
                      void doEdit({ id: row.id, version: row.version, changes: { leftOutReason: null } })
                    }
                  >
                    {say('takeBack')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Figures>
      {leaving ? <LeaveOut row={leaving} onClose={() => setLeaving(undefined)} /> : null}
    </>
  )
}

/** A filled mark for who is aimed at, a hollow one for who is held out, a dash for who is left out. */
function Place({ row }: Readonly<{ row: Row }>) {
  const say = useCampaignsWords()
  const place = row.leftOutReason !== null ? 'out' : row.isHeldOut ? 'held' : 'in'
  return (
    <Box component="span" sx={{ color: place === 'out' ? 'text.secondary' : 'text.primary' }}>
      <Box component="span" aria-hidden sx={{ display: 'inline-block', width: 18 }}>
        {{ in: '●', held: '○', out: '–' }[place]}
      </Box>
      {say(`place-${place}`)}
    </Box>
  )
}

function LeaveOut({ row, onClose }: Readonly<{ row: Row; onClose: () => void }>) {
  const say = useCampaignsWords()
  const doEdit = useDo('campaign.editAccount')
  const leave = async (reason: string): Promise<void> => {
    const changes = { leftOutReason: reason.trim() }
    if (await doEdit({ id: row.id, version: row.version, changes })) onClose()
  }
  return (
    <TextDialog
      title={say('leaveOutTitle', { name: row.accountName })}
      label={say('reason')}
      confirmLabel={say('leaveOut')}
      cancelLabel={say('cancel')}
      lengthAtMost={500}
      onConfirm={(reason) => void leave(reason)}
      onCancel={onClose}
    />
  )
}
