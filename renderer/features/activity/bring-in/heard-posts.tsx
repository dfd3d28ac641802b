import type { Output } from '#shared/contract/contract.ts'
import { elsewhere } from '#shared/domain/relationship/post.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatDay } from '../../../ui/format.ts'
import { PlainTable } from '../plain-table.tsx'
import { useBringInWords } from './bring-in-words.ts'

type Heard = Output<'touchpoint.readFile'>['heard'][number]
type Props = Readonly<{ heard: readonly Heard[]; count: number }>

/** Of whom messages say that they have another employer or title: that is marked as to be verified, the record stays. */
export function HeardPosts({ heard, count }: Props) {
  const say = useBringInWords()
  const saidOf = ({ fact, was, now }: Heard): string => {
    if (fact === 'title') return say('heardTitle', { was, now })
    return now === elsewhere ? say('heardLeft') : say('heardFirm', { now })
  }
  return (
    <Box component="section" aria-labelledby="heard-posts">
      <Typography id="heard-posts" variant="h2">
        {say('heard')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('heardNote')}
      </Typography>
      <Box sx={{ maxHeight: 260, overflow: 'auto' }} tabIndex={0} role="group" aria-labelledby="heard-posts">
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('account')}</th>
              <th scope="col" style={{ width: '40%' }}>
                {say('isSaid')}
              </th>
              <th scope="col">{say('saidBy')}</th>
              <th scope="col" style={{ width: 110 }}>
                {say('day')}
              </th>
            </tr>
          </thead>
          <tbody>
            {heard.map((each) => (
              <tr key={`${each.contactId} ${each.fact}`}>
                <td>{each.name}</td>
                <td>{each.accountName}</td>
                <td>{saidOf(each)}</td>
                <td>{each.source}</td>
                <td>{formatDay(each.day)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </Box>
      {count > heard.length ? (
        <Typography variant="caption">{say('morePeople', { count: count - heard.length })}</Typography>
      ) : null}
    </Box>
  )
}
