import type { Output } from '#shared/contract/contract.ts'
import { profileFor, settingsFor } from '#shared/domain/import/profile.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import type { OrderSettings } from './order-settings.ts'
import { useOrdersWords } from './orders-words.ts'

type Profile = Output<'order-profile.list'>[number]

/**
 * How a file with such headings was read when one last came in, and the line that says so. Nothing where none did, or where it is
 * not to count.
 * @param own the workspace's currency
 */
export function useRemembered(headers: readonly string[], own: string) {
  const say = useOrdersWords()
  const profiles = useAsk('order-profile.list', {}).value
  const forget = useDo('order-profile.remove')
  const [isLeftAside, setLeftAside] = useState(false)
  const profile = useMemo(
    () => (profiles && !isLeftAside ? profileFor(profiles, headers) : undefined),
    [profiles, isLeftAside, headers],
  )
  const remembered = useMemo(
    () => (profile ? settingsOf(profile, headers, own) : undefined),
    [profile, headers, own],
  )
  const bar = profile ? (
    <Notice
      severity="info"
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button onClick={() => setLeftAside(true)}>{say('byHeadings')}</Button>
          <Button onClick={() => void forget({ id: profile.id, version: profile.version })}>
            {say('forget')}
          </Button>
        </Box>
      }
    >
      {say('remembered', { name: profile.name })}
    </Notice>
  ) : null
  return { profile, remembered, bar }
}

function settingsOf(profile: Profile, headers: readonly string[], own: string): Partial<OrderSettings> {
  const settings = settingsFor(profile, headers)
  if (!settings) return {}
  const { mapping, recipe, source, channel, numberFormat, dayOrder, currency } = settings
  return {
    mapping,
    filters: recipe.filters,
    source,
    channel: channel ?? '',
    numberFormat,
    dayOrder,
    currency: currency ?? own,
  }
}
