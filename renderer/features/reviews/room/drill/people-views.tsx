import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../../../api/use-ask.ts'
import { AttitudeMark } from '../../../../ui/attitude-mark.tsx'
import { formatList } from '../../../../ui/format.ts'
import { InfluenceRing } from '../../../../ui/influence-ring.tsx'
import { useJudgements } from '../../../../ui/judgement-choices.tsx'
import { partsOf } from '../../../../ui/person/meeting-said.ts'
import { useMeetingWords } from '../../../../ui/person/meeting-words.ts'
import { useToday } from '../../../../ui/use-today.ts'
import { List, Part, Quiet, RoomTable } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Answered, Facts, fact, Gone, Head } from './drill-parts.tsx'
import { Opens } from './opens.tsx'
import type { ViewProps } from './plan-in-room.ts'

/** Who somebody is, how they stand, what they want, what is open on both sides, and how we met. */
export function PersonView({ drill }: ViewProps<'person'>) {
  const say = useMeetingWords()
  const judgements = useJudgements()
  const today = useToday()
  const answer = useAsk('meeting-pack.get', { contactId: drill.id as ContactId, today })
  return (
    <Answered answer={answer}>
      {(pack) => (
        <>
          <Head
            title={
              <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 3 }}>
                {pack.name}
                <AttitudeMark attitude={pack.attitude?.value ?? null} sizePx={26} />
                <InfluenceRing influence={pack.influence?.value ?? null} sizePx={26} />
              </Box>
            }
            below={pack.account}
          />
          {partsOf(pack, say, judgements).map(({ title, groups, none }) => (
            <Part key={title} title={title}>
              {groups.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{none}</Box> : null}
              {groups.map((group) => (
                <Box key={group.title} sx={{ mb: 2 }}>
                  {group.title === '' ? null : <Quiet>{group.title}</Quiet>}
                  <List>
                    {group.lines.map(({ text, beside, isLate }) => (
                      <li key={`${text} ${beside}`}>
                        {text}{' '}
                        {beside === '' ? null : (
                          <Box
                            component="span"
                            sx={{ fontSize: '0.85em', color: isLate ? 'error.main' : 'text.secondary' }}
                          >
                            {beside}
                          </Box>
                        )}
                      </li>
                    ))}
                  </List>
                </Box>
              ))}
            </Part>
          ))}
        </>
      )}
    </Answered>
  )
}

/** Who decides about something, in which role and how they stand. */
export function CenterView({ drill }: ViewProps<'center'>) {
  const say = useRoomWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const answer = useAsk('buying-center.listByAccount', { accountId: drill.within as AccountId })
  return (
    <Answered answer={answer}>
      {(centers) => {
        const found = centers.find(({ center }) => center.id === drill.id)
        if (!found) return <Gone />
        const { center, members, roles, opportunity } = found
        const nameOf = new Map(roles.map(({ key, name }) => [key, name]))
        return (
          <>
            <Head title={center.name} />
            <Facts
              facts={[
                fact(say('decision'), center.decision),
                fact(
                  say('opportunity'),
                  opportunity ? (
                    <Opens drill={{ kind: 'opportunity', within: drill.within, id: opportunity.id }}>
                      {opportunity.name}
                    </Opens>
                  ) : null,
                ),
              ]}
            />
            {members.length === 0 ? (
              say('nobodyIn')
            ) : (
              <RoomTable aria-label={center.name}>
                <thead>
                  <tr>
                    <th scope="col">{say('person')}</th>
                    <th scope="col">{say('roles')}</th>
                    <th scope="col">{say('attitudeTitle')}</th>
                    <th scope="col">{say('influenceTitle')}</th>
                  </tr>
                </thead>
                <tbody>
                  {members.map(({ id, contactId, name, title, held, attitude, influence }) => (
                    <tr key={id}>
                      <th scope="row">
                        <Opens drill={{ kind: 'person', within: drill.within, id: contactId }}>{name}</Opens>{' '}
                        <Quiet>{title === name ? '' : title}</Quiet>
                      </th>
                      <td>{formatList(held.map((key) => nameOf.get(key) ?? key))}</td>
                      <td className="whole">
                        <AttitudeMark attitude={attitude} sizePx={17} /> {sayAttitude(attitude)}
                      </td>
                      <td className="whole">
                        <InfluenceRing influence={influence} sizePx={17} /> {sayInfluence(influence)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </RoomTable>
            )}
          </>
        )
      }}
    </Answered>
  )
}
