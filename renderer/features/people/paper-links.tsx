import type { Contact } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { PanelSection } from './panel-section.tsx'
import { usePeopleWords } from './people-words.ts'

/** What can be printed about the person, and the way to have nothing of them any more. */
export function PaperLinks({ contact }: Readonly<{ contact: Contact }>) {
  const say = usePeopleWords()
  const path = `/accounts/${contact.accountId}/people/${contact.id}`
  return (
    <PanelSection title={say('papers')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        <li>
          <Link component={RouteLink} to={`${path}/meeting`}>
            {say('meetingPack')}
          </Link>
        </li>
        <li>
          <Link component={RouteLink} to={`${path}/report`}>
            {say('personReport')}
          </Link>
        </li>
        <li>
          <Link component={RouteLink} to={`${path}/erase`}>
            {say('erasePerson')}
          </Link>
        </li>
      </Box>
    </PanelSection>
  )
}
