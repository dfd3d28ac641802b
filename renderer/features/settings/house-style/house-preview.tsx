import { inkOf } from '#shared/domain/house-style/color.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatDay } from '../../../ui/format.ts'
import { fontFamilyOf } from '../../../ui/house/house-css.ts'
import { logoIn, logoUrl } from '../../../ui/house/logo-size.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useHouseStyleWords } from './house-style-words.ts'

/** The head and the foot of a paper, and a slide, in the look of the house. */
export function HousePreview({ look }: Readonly<{ look: HouseLook }>) {
  const say = useHouseStyleWords()
  return (
    <Box sx={{ display: 'grid', gap: 3, alignContent: 'start' }}>
      <Typography variant="h3">{say('preview')}</Typography>
      <Box role="group" aria-label={say('previewPaper')}>
        <Typography variant="caption" color="textSecondary">
          {say('previewPaper')}
        </Typography>
        <PaperSample look={look} />
      </Box>
      <Box role="group" aria-label={say('previewSlide')}>
        <Typography variant="caption" color="textSecondary">
          {say('previewSlide')}
        </Typography>
        <SlideSample look={look} />
      </Box>
    </Box>
  )
}

type Props = Readonly<{ look: HouseLook }>

function PaperSample({ look }: Props) {
  const say = useHouseStyleWords()
  const today = useToday()
  const ink = inkOf(look.primaryColor)
  return (
    <Box sx={{ ...sheetLook, fontFamily: fontFamilyOf(look), p: '10px 28px' }}>
      <Line>{look.confidentiality}</Line>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'end',
          gap: '10px',
          borderBottom: `2px solid ${look.primaryColor}`,
          position: 'relative',
          py: '6px',
          fontSize: 11,
        }}
      >
        <LogoSample look={look} room={{ width: 120, height: 26 }} />
        <Box sx={{ flex: 1 }}>
          {say('sampleBrief')} · <strong>{say('sampleAccount')}</strong>
        </Box>
        <Box sx={{ color: quiet }}>{say('sampleFoot', { day: formatDay(today) })}</Box>
        <Box
          sx={{ position: 'absolute', left: 0, bottom: -3, width: 54, height: 4, bgcolor: look.accentColor }}
        />
      </Box>
      <Box sx={{ fontSize: 15, fontWeight: 600, mt: '10px' }}>{say('sampleHeadline')}</Box>
      <Box sx={{ fontSize: 9, fontWeight: 600, textTransform: 'uppercase', color: ink, mt: '8px' }}>
        {say('samplePart')}
      </Box>
      <Box sx={{ fontSize: 11, mb: '14px' }}>{say('sampleText')}</Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 9, color: quiet, gap: '8px' }}>
        <span>{look.footer}</span>
        <span>{say('samplePage')}</span>
      </Box>
    </Box>
  )
}

function SlideSample({ look }: Props) {
  const say = useHouseStyleWords()
  const today = useToday()
  const ink = inkOf(look.primaryColor)
  return (
    <Box sx={{ ...sheetLook, fontFamily: fontFamilyOf(look), aspectRatio: '16 / 9', position: 'relative' }}>
      <Box sx={{ height: 5, bgcolor: look.primaryColor }}>
        <Box sx={{ height: 5, width: 18, bgcolor: look.accentColor }} />
      </Box>
      <Box sx={{ position: 'absolute', right: 18, top: 12 }}>
        <LogoSample look={look} room={{ width: 68, height: 25 }} />
      </Box>
      <Box sx={{ p: '6px 18px', pr: look.logo ? '96px' : '18px' }}>
        <Line>{look.confidentiality}</Line>
        <Box sx={{ fontSize: 15, fontWeight: 700, color: ink }}>{say('sampleHeadline')}</Box>
      </Box>
      <Box sx={{ mx: '18px', mt: '6px', border: '1px solid #dde1e8', fontSize: 10 }}>
        <Box sx={{ bgcolor: ink, color: '#fff', fontWeight: 700, px: '6px', py: '2px' }}>
          {say('sampleColumn')}
        </Box>
        <Box sx={{ px: '6px', py: '3px' }}>{say('sampleText')}</Box>
      </Box>
      <Box
        sx={{
          position: 'absolute',
          insetInline: 18,
          bottom: 8,
          borderTop: `1px solid ${look.primaryColor}`,
          fontSize: 8,
          color: quiet,
          display: 'flex',
          justifyContent: 'space-between',
          gap: '8px',
          pt: '2px',
        }}
      >
        <span>{[say('sampleFoot', { day: formatDay(today) }), look.footer].filter(Boolean).join(' · ')}</span>
        <span>1</span>
      </Box>
    </Box>
  )
}

function LogoSample({ look: { logo }, room }: Props & Readonly<{ room: { width: number; height: number } }>) {
  if (logo === null) return null
  const { width, height } = logoIn(logo, room)
  return <img alt="" src={logoUrl(logo)} style={{ width, height, display: 'block' }} />
}

function Line({ children }: Readonly<{ children: string }>) {
  return children === '' ? null : <Box sx={{ fontSize: 9, color: quiet }}>{children}</Box>
}

const quiet = '#55606e'
const sheetLook = {
  bgcolor: '#fff',
  color: '#1b2027',
  colorScheme: 'light',
  border: '1px solid',
  borderColor: 'divider',
  overflow: 'hidden',
  lineHeight: 1.35,
} as const
