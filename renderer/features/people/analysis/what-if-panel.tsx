import type { WhatIf } from '#shared/domain/network/what-if.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useGapWords } from '../../../ui/gap-words.ts'
import { Light } from '../../../ui/light.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { PanelSection } from '../panel-section.tsx'
import { useNetworkWords } from './network-words.ts'
import { pieced } from './pieced.ts'
import { Told } from './told.tsx'
import { whatIfRows, type WhatIfRow } from './what-if-rows.ts'

type Props = Readonly<{
  whatIf: WhatIf
  onSelect: (id: ContactId) => void
  onEnd: () => void
  onClose: () => void
}>

/** How the account stands now, and how it would stand without somebody. */
export function WhatIfPanel({ whatIf, onSelect, onEnd, onClose }: Props) {
  const say = useNetworkWords()
  const { leaving, lost } = whatIf
  const sentence = pieced(say, (mark) =>
    lost.length === 0 ? say('nobodyLost') : say('lost', { people: mark.people(lost) }),
  )
  return (
    <SidePanel
      title={say('withoutTitle', { name: leaving.name })}
      subtitle={say('nothingSaved')}
      closeLabel={say('close')}
      onClose={onClose}
    >
      <Button variant="outlined" onClick={onEnd} sx={{ mb: 3 }}>
        {say('withoutEnd')}
      </Button>
      <PanelSection title={say('standing')}>
        <Figures label={say('standing')} rows={whatIfRows(say, whatIf)} />
      </PanelSection>
      <PanelSection title={say('reach')}>
        <Told
          pieces={sentence}
          arithmetic={() => ({
            rows: lost.map((person) => ({ what: person, note: '', value: '' })),
            sum: '',
          })}
          onSelect={onSelect}
        />
      </PanelSection>
      <Centers whatIf={whatIf} />
    </SidePanel>
  )
}

function Figures({ label, rows }: Readonly<{ label: string; rows: readonly WhatIfRow[] }>) {
  const say = useNetworkWords()
  return (
    <Box
      component="table"
      aria-label={label}
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        '& th, & td': { py: 0.75, textAlign: 'right', fontWeight: 400, whiteSpace: 'nowrap' },
        '& th:first-of-type': { textAlign: 'left', whiteSpace: 'normal' },
        '& thead th': { color: 'text.secondary', fontSize: 12 },
      }}
    >
      <thead>
        <tr>
          <th scope="col">{say('row')}</th>
          <th scope="col">{say('before')}</th>
          <th scope="col">{say('after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            <Box
              component="td"
              sx={before === after ? { color: 'text.secondary' } : { fontWeight: '700 !important' }}
            >
              {before === after ? after : `→ ${after}`}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  )
}

function Centers({ whatIf: { before, after } }: Readonly<{ whatIf: WhatIf }>) {
  const say = useNetworkWords()
  const { sayLight, sayLightReason } = useGapWords()
  return (
    <PanelSection title={say('centers')}>
      {after.centers.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('noCenters')}</Box> : null}
      <Box component="ul" aria-label={say('centers')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {after.centers.map(({ id, name, light, roles }, at) => {
          const now = before.centers[at]?.light
          return (
            <Box component="li" key={id} sx={{ py: 1 }}>
              <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Box>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, my: 0.5 }}>
                {now ? <Light light={now.light} word={sayLight(now)} /> : null}
                {now?.light === light.light ? (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {say('stays')}
                  </Box>
                ) : (
                  <>
                    <span>→</span>
                    <Light light={light.light} word={sayLight(light)} />
                  </>
                )}
              </Box>
              <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{sayLightReason(light, roles)}</Box>
            </Box>
          )
        })}
      </Box>
    </PanelSection>
  )
}
