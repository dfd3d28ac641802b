import { daysGone } from '#shared/domain/campaign/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useCampaignsWords } from '../campaigns-words.ts'
import type { PartProps } from '../use-campaign-edit.ts'

/** How many are held out, by which seed, and the draw itself while nothing has gone out. */
export function HoldOutBar({ answer: { campaign, accounts, waves }, isReadOnly }: PartProps) {
  const say = useCampaignsWords()
  const doDraw = useDo('campaign.drawHoldOut')
  const isSettled = daysGone(waves, useToday()).length > 0
  const { id, version, holdOutPercent, holdOutSeed } = campaign
  const [percent, setPercent] = useState(String(holdOutPercent ?? 20))
  const [seed, setSeed] = useState(String(holdOutSeed ?? 1))
  const share = Number(percent)
  const isFine = /^\d{1,2}$/.test(percent) && share >= 1 && share <= 90 && /^\d{1,6}$/.test(seed)
  const count = accounts.filter(({ isHeldOut }) => isHeldOut).length
  const draw = (drawn: number | null): void =>
    void doDraw({ id, version, percent: drawn, seed: Number(seed) })
  return (
    <Box
      component="section"
      aria-label={say('holdOut')}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, px: 3, py: 2, mb: 3 }}
    >
      <Typography variant="h3">{say('holdOut')}</Typography>
      <Typography color="textSecondary">{say('holdOutWhy')}</Typography>
      <Typography sx={{ mt: 1 }}>
        {holdOutPercent === null
          ? say('noHoldOut')
          : say('drawn', { count, percent: holdOutPercent, seed: holdOutSeed ?? 0 })}{' '}
        {isSettled ? say('settled') : null}
      </Typography>
      {isReadOnly || isSettled ? null : (
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault()
            if (isFine) draw(share)
          }}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2 }}
        >
          <TextField
            size="small"
            label={say('share')}
            value={percent}
            onChange={({ target }) => setPercent(target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
            sx={{ width: 150 }}
          />
          <TextField
            size="small"
            label={say('seed')}
            value={seed}
            onChange={({ target }) => setSeed(target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6 } }}
            sx={{ width: 110 }}
          />
          <Button type="submit" variant="outlined" disabled={!isFine}>
            {say(holdOutPercent === null ? 'draw' : 'drawAgain')}
          </Button>
          {holdOutPercent === null ? null : <Button onClick={() => draw(null)}>{say('noGroup')}</Button>}
          <Typography variant="caption" color="textSecondary">
            {say('seedHint')}
          </Typography>
        </Box>
      )}
    </Box>
  )
}
