import type { AccountId } from '#shared/domain/account/model.ts'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDay, formatList, formatShare, formatSignedShare } from '../../ui/format.ts'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { Light } from '../../ui/light.tsx'
import { KnownBlock, KnownSection, NothingKnown, type Known } from './known-block.tsx'
import { useKnownWords } from './known-words.ts'

/** Who decides with the customer and where each decision stands, beside what is written of it. */
export function PeopleKnown({ accountId }: Readonly<{ accountId: AccountId }>) {
  return (
    <KnownSection accountId={accountId}>
      {({ players, centers }) => (
        <>
          <Centers accountId={accountId} centers={centers} />
          <Players accountId={accountId} players={players} />
        </>
      )}
    </KnownSection>
  )
}

function Centers({ accountId, centers }: Readonly<{ accountId: AccountId; centers: Known['centers'] }>) {
  const say = useKnownWords()
  return (
    <KnownBlock
      title={say('centers')}
      to={`/accounts/${accountId}/buying-centers`}
      toLabel={say('openCenters')}
    >
      {centers.length === 0 ? (
        <NothingKnown>{say('noCenters')}</NothingKnown>
      ) : (
        <Figures aria-label={say('centers')}>
          <thead>
            <tr>
              <th scope="col">{say('center')}</th>
              <th scope="col">{say('light')}</th>
              <th scope="col">{say('support')}</th>
              <th scope="col" className="figure">
                {say('members')}
              </th>
            </tr>
          </thead>
          <tbody>
            {centers.map(({ id, name, light, support, unknownShare, members }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <Light light={light} word={say(`light-${light}`)} />
                </td>
                <td>
                  {support === null
                    ? say('unknown')
                    : say('unknownShare', {
                        support: formatSignedShare(support),
                        share: formatShare(unknownShare ?? 0),
                      })}
                </td>
                <td className="figure">{formatCount(members)}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      )}
    </KnownBlock>
  )
}

function Players({ accountId, players }: Readonly<{ accountId: AccountId; players: Known['players'] }>) {
  const say = useKnownWords()
  const { sayAttitude } = useJudgements()
  return (
    <KnownBlock title={say('players')} to={`/accounts/${accountId}/people`} toLabel={say('openMap')}>
      {players.length === 0 ? (
        <NothingKnown>{say('noPlayers')}</NothingKnown>
      ) : (
        <Figures aria-label={say('players')}>
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('attitude')}</th>
              <th scope="col">{say('covered')}</th>
              <th scope="col">{say('lastMet')}</th>
            </tr>
          </thead>
          <tbody>
            {players.map(({ contactId, name, title, attitude, coveredBy, lastOn }) => (
              <tr key={contactId}>
                <th scope="row">
                  {name}
                  {title === '' || title === name ? null : <small>{` ${title}`}</small>}
                </th>
                <td style={{ whiteSpace: 'nowrap' }}>
                  <AttitudeMark attitude={attitude} sizePx={12} /> {sayAttitude(attitude)}
                </td>
                <td>{coveredBy.length === 0 ? say('nobody') : formatList(coveredBy)}</td>
                <td style={{ whiteSpace: 'nowrap' }}>{lastOn === null ? say('never') : formatDay(lastOn)}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      )}
    </KnownBlock>
  )
}
