import type { MapFinding, StakeholderMap } from '#shared/domain/stakeholder-map/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Notice } from '../../../ui/notice.tsx'
import { useFromMapWords } from './from-map-words.ts'

/** What in the map does not hold together, a sentence each. */
export function MapFindings({ map }: Readonly<{ map: StakeholderMap }>) {
  const say = useFromMapWords()
  const { findings } = map
  if (findings.length === 0) return <Notice severity="success">{say('noFindings')}</Notice>
  return (
    <Box component="section" aria-label={say('findings')}>
      <Typography variant="h3">{say('findings')}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5, '& li': { lineHeight: 1.6 } }}>
        {findings.map((finding) => {
          const sentence = sayFinding(finding)
          return (
            <Box
              component="li"
              key={sentence}
              sx={{ fontWeight: finding.kind === 'contradiction' ? 600 : 400 }}
            >
              {sentence}
            </Box>
          )
        })}
      </Box>
    </Box>
  )

  function sayFinding(finding: MapFinding): string {
    switch (finding.kind) {
      case 'not-in-map':
        return say('finding-not-in-map', {
          name: finding.name,
          said: [...new Set(finding.said)].map(quoted).join(', '),
        })
      case 'contradiction':
        return say('finding-contradiction', { one: saidOf(finding.one), other: saidOf(finding.other) })
      case 'reporting-loop':
        return say('finding-reporting-loop', { names: finding.names.join(' → ') })
      case 'role-unknown':
        return say('finding-role-unknown', finding)
      case 'role-against-attitude':
        return say('finding-role-against-attitude', finding)
      case 'not-understood':
        return say('finding-not-understood', { text: finding.text })
    }
  }

  function saidOf({ row, said }: Readonly<{ row: number | null; said: string }>): string {
    const person = map.people.find((each) => each.row === row)
    return person ? say('inRow', { name: person.name, said }) : said
  }
}

function quoted(text: string): string {
  return `“${text}”`
}
