import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SampleCompany, SampleRatingRound, SampleTurn } from '#shared/sample/model.ts'
import { campaignDays } from './sample-campaigns.ts'
import { idOf, memberOf, type Do, type Happening, type Known } from './sample-filling.ts'

/** What happened between the beginning of the sample and today, in its order: members turn, the team rates, campaigns run. */
export async function fillDays(
  command: Do,
  company: SampleCompany,
  known: Known,
  today: CalendarDay,
  goBack: (days: number) => void,
): Promise<void> {
  const happenings = [
    ...company.turns.flatMap((turn) => turnsOf(command, company, turn, known)),
    ...company.ratingRounds.flatMap((round) => roundOf(command, round, known, today)),
    ...campaignDays(command, company, known, today),
  ]
  for (const { daysAgo, happen } of happenings.toSorted((one, other) => other.daysAgo - one.daysAgo)) {
    goBack(daysAgo)
    await happen()
  }
  goBack(0)
}

function turnsOf(
  command: Do,
  company: SampleCompany,
  { centerKey, contactKey, turns }: SampleTurn,
  known: Known,
): readonly Happening[] {
  const listed = company.buyingCenters
    .find(({ key }) => key === centerKey)
    ?.members.find((each) => each.contactKey === contactKey)
  return turns.map(({ attitude, daysAgo }, at) => ({
    daysAgo,
    happen: async () => {
      const member = memberOf(known, centerKey, contactKey)
      const isLast = at === turns.length - 1
      const evidence = isLast && listed ? { evidence: listed.evidence } : {}
      const changes = { attitude, ...evidence }
      const { version } = await command('buying-center.editMember', { ...member, changes })
      known.members.set(`${centerKey} ${contactKey}`, { ...member, version })
    },
  }))
}

function roundOf(
  command: Do,
  round: SampleRatingRound,
  known: Known,
  today: CalendarDay,
): readonly Happening[] {
  const { accountKey, centerKey, startedDaysAgo, endsDaysAgo, closedDaysAgo } = round
  const { teamMemberKeys, ratings } = round
  let started: Awaited<ReturnType<typeof command<'rating.startRound'>>> | undefined
  const start = async (): Promise<void> => {
    started = await command('rating.startRound', {
      accountId: idOf(known.accounts, accountKey),
      buyingCenterId: centerKey === null ? null : idOf(known.centers, centerKey),
      teamMemberIds: teamMemberKeys.map((key) => idOf(known.teamMembers, key)),
      endsOn: addDays(today, -endsDaysAgo),
    })
  }
  const rate = async (teamMemberKey: string): Promise<void> => {
    for (const { contactKey, attitude, influence } of ratings.filter(
      (each) => each.teamMemberKey === teamMemberKey,
    )) {
      if (!started) continue
      await command('rating.rate', {
        roundId: started.id,
        contactId: idOf(known.contacts, contactKey),
        teamMemberId: idOf(known.teamMembers, teamMemberKey),
        attitude,
        influence,
      })
    }
  }
  const close = async (): Promise<void> => {
    if (started) await command('rating.closeRound', { id: started.id, version: started.version })
  }
  return [
    { daysAgo: startedDaysAgo, happen: start },
    ...teamMemberKeys.map((key, at) => ({
      daysAgo: Math.max(startedDaysAgo - 1 - 2 * at, closedDaysAgo ?? 0),
      happen: () => rate(key),
    })),
    ...(closedDaysAgo === null ? [] : [{ daysAgo: closedDaysAgo, happen: close }]),
  ]
}
