import type { AccountId } from '#shared/domain/account/model.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount } from '../../ui/format.ts'
import { KnownBlock, KnownSection, NothingKnown } from './known-block.tsx'
import { useKnownWords } from './known-words.ts'

/** Who of us knows whom, beside what is written of the team. */
export function TeamKnown({ accountId }: Readonly<{ accountId: AccountId }>) {
  const say = useKnownWords()
  return (
    <KnownSection accountId={accountId}>
      {({ team }) => (
        <KnownBlock title={say('team')} to={`/accounts/${accountId}/people`} toLabel={say('openMap')}>
          {team.length === 0 ? (
            <NothingKnown>{say('noTeam')}</NothingKnown>
          ) : (
            <Figures aria-label={say('team')}>
              <thead>
                <tr>
                  <th scope="col">{say('member')}</th>
                  <th scope="col">{say('role')}</th>
                  <th scope="col" className="figure">
                    {say('keyPlayers')}
                  </th>
                  <th scope="col" className="figure">
                    {say('contacts')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {team.map(({ teamMemberId, name, role, isOwner, contacts, players }) => (
                  <tr key={teamMemberId}>
                    <th scope="row">{name}</th>
                    <td>
                      {[role, ...(isOwner ? [say('owner')] : [])].filter((part) => part !== '').join(', ')}
                    </td>
                    <td className="figure">{formatCount(players)}</td>
                    <td className="figure">{formatCount(contacts)}</td>
                  </tr>
                ))}
              </tbody>
            </Figures>
          )}
        </KnownBlock>
      )}
    </KnownSection>
  )
}
