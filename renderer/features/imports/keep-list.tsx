import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../ui/format.ts'
import { useImportsWords } from './imports-words.ts'
import { useSayImports } from './say-imports.ts'
import { ThingLink } from './thing-link.tsx'

type Props = Readonly<Pick<Output<'import-run.previewTakeBack'>, 'kept' | 'keeps'>>

/** What stays of an import that is taken back, each with the reason. */
export function KeepList({ kept, keeps }: Props) {
  const say = useImportsWords()
  const { sayReason } = useSayImports()
  const more = kept - keeps.length
  return (
    <Box>
      <Typography>{say('keeps', { count: kept, formatted: formatCount(kept) })}</Typography>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={say('keeps', { count: kept, formatted: formatCount(kept) })}
        sx={{
          m: 0,
          mt: 1,
          p: 0,
          listStyle: 'none',
          maxHeight: 280,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        {keeps.map((keep, index) => (
          <Box
            component="li"
            key={`${keep.id} ${index}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
              gap: 3,
              px: 3,
              py: 1,
              borderTop: index === 0 ? 0 : '1px solid',
              borderColor: 'divider',
              overflowWrap: 'anywhere',
            }}
          >
            <span>
              <ThingLink thing={keep} isThere />
            </span>
            <Typography component="span" color="textSecondary">
              {sayReason(keep)}
            </Typography>
          </Box>
        ))}
      </Box>
      {more > 0 ? (
        <Typography variant="caption" color="textSecondary">
          {say('moreKept', { count: more, formatted: formatCount(more) })}
        </Typography>
      ) : null}
    </Box>
  )
}
