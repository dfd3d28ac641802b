import { memberName, named } from '#shared/domain/network/account-people.ts'
import { introductionsTo } from '#shared/domain/network/introduction.ts'
import { networkOf } from '#shared/domain/network/network.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useMemo, useState } from 'react'
import { PanelSection } from '../panel-section.tsx'
import { useNetworkWords } from './network-words.ts'
import { introductionArithmetic, sayIntroduction, type NameOf } from './say-introduction.ts'
import { Told } from './told.tsx'
import type { SeenNetwork } from './use-network.ts'

type Props = Readonly<{
  contact: Contact
  seenNetwork: SeenNetwork
  onSelect: (id: ContactId) => void
}>

/** The strongest way from one of us to the person, told as who asks whom, and the ways of others of us. */
export function IntroductionSection({ contact, seenNetwork: { seen, leaving }, onSelect }: Props) {
  const say = useNetworkWords()
  const [isWhole, setWhole] = useState(false)
  const network = useMemo(() => networkOf(seen.contacts, seen.lines), [seen])
  const ways = useMemo(
    () => introductionsTo(network, seen.relationships, contact.id),
    [network, seen.relationships, contact.id],
  )
  const nameOf: NameOf = {
    member: ({ teamMemberId }) => memberName(seen, teamMemberId),
    contact: (id) => {
      const person = network.people[network.placeOf.get(id) ?? -1]
      return person ? named(person) : { id, name: '' }
    },
  }
  const name = displayName(contact)
  if (contact.id === leaving) return null
  return (
    <PanelSection title={say('introduction', { name })}>
      {ways.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>
          {seen.relationships.length === 0 ? say('noIntroductionYet') : say('noIntroduction', { name })}
        </Box>
      ) : null}
      <Box component="ol" aria-label={say('introduction', { name })} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ways.slice(0, isWhole ? waysAtMost : 1).map((way) => (
          <Box component="li" key={way.teamMemberId} sx={{ py: 0.5 }}>
            <Told
              pieces={sayIntroduction(say, way, nameOf)}
              arithmetic={() => introductionArithmetic(say, way, nameOf)}
              onSelect={onSelect}
            />
          </Box>
        ))}
      </Box>
      {ways.length > 1 ? (
        <Link
          component="button"
          underline="hover"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          sx={{ mt: 0.5, fontSize: 12 }}
        >
          {isWhole ? say('fewerWays') : say('otherWays', { count: Math.min(ways.length, waysAtMost) - 1 })}
        </Link>
      ) : null}
    </PanelSection>
  )
}

/** The strongest and a few more. */
const waysAtMost = 5
