import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import type { CampaignId, CampaignWave } from '#shared/domain/campaign/model.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SampleCampaign, SampleProspect } from '#shared/sample/campaigns.ts'
import type { SampleCompany } from '#shared/sample/model.ts'
import { idOf, type Do, type Happening, type Known } from './sample-filling.ts'

/** What happened around the campaigns of the sample: they were begun, waves went out, accounts did something, some of us learned. */
export function campaignDays(
  command: Do,
  company: SampleCompany,
  known: Known,
  today: CalendarDay,
): readonly Happening[] {
  return company.campaigns.flatMap((sample) => [
    ...daysOf(command, sample, known, today),
    ...sample.prospects.flatMap((prospect) => prospectDays(command, prospect, known, today)),
    ...turnedDays(command, sample, company, known),
  ])
}

function daysOf(command: Do, sample: SampleCampaign, known: Known, today: CalendarDay): readonly Happening[] {
  let campaignId: CampaignId | undefined
  const waveIds = new Map<string, CampaignWave['id']>()
  const begin = async (): Promise<void> => {
    campaignId = await beginCampaign(command, sample, known, today)
    for (const { key, daysAgo, ...fields } of sample.waves) {
      const happensOn = addDays(today, -daysAgo)
      waveIds.set(key, (await command('campaign.addWave', { campaignId, ...fields, happensOn })).id)
    }
  }
  return [
    { daysAgo: sample.begunDaysAgo, happen: begin },
    ...sample.responses.map(({ accountKey, contactKey, waveKey, daysAgo, kind }) => ({
      daysAgo,
      happen: async () => {
        if (!campaignId) return
        const response = {
          accountId: idOf(known.accounts, accountKey),
          contactId: idOf(known.contacts, contactKey),
          waveId: idOf(waveIds, waveKey),
          respondedOn: addDays(today, -daysAgo),
          kind,
        }
        await command('campaign.addResponses', { campaignId, responses: [response] })
      },
    })),
  ]
}

async function beginCampaign(
  command: Do,
  sample: SampleCampaign,
  known: Known,
  today: CalendarDay,
): Promise<CampaignId> {
  const { name, aim, byHand, budgetMinor, marginPercent } = sample
  const { id, version } = await command('campaign.add', {
    name,
    ownerId: idOf(known.teamMembers, sample.ownerKey),
  })
  const picked = await command('campaign.pickAudience', {
    id,
    version,
    audience: { ...wholePortfolio, tiers: sample.tiers },
  })
  const { accountKey, reason } = byHand
  await command('campaign.addAccounts', { id, accountIds: [idOf(known.accounts, accountKey)], reason })
  const drawn = await command('campaign.drawHoldOut', {
    id,
    version: picked.campaign.version,
    percent: sample.holdOutPercent,
    seed: sample.holdOutSeed,
  })
  const changes = {
    aim,
    aimMeasure: 'responses' as const,
    aimValue: sample.aimResponses,
    state: 'running' as const,
    startsOn: addDays(today, -sample.begunDaysAgo),
    endsOn: addDays(today, sample.endsInDays),
    budgetMinor,
    marginPercent,
  }
  await command('campaign.edit', { id, version: drawn.campaign.version, changes })
  return id
}

function prospectDays(
  command: Do,
  prospect: SampleProspect,
  known: Known,
  today: CalendarDay,
): readonly Happening[] {
  const { accountKey, ownerKey, name, amountMinor, openedDaysAgo, movedDaysAgo, wonDaysAgo } = prospect
  let latest: Awaited<ReturnType<typeof command<'opportunity.add'>>> | undefined
  const open = async (): Promise<void> => {
    latest = await command('opportunity.add', {
      accountId: idOf(known.accounts, accountKey),
      ownerId: idOf(known.teamMembers, ownerKey),
      name,
      amountMinor,
    })
  }
  const move = async (): Promise<void> => {
    if (!latest) return
    const { id, version } = latest
    const reason = 'They asked for it at the audit'
    latest = await command('opportunity.moveTo', { id, version, stage: 'qualified', reason })
  }
  const win = async (daysAgo: number): Promise<void> => {
    if (!latest) return
    const { id, version } = latest
    const changes = { state: 'won' as const, closedOn: addDays(today, -daysAgo) }
    latest = await command('opportunity.edit', { id, version, changes })
  }
  return [
    { daysAgo: openedDaysAgo, happen: open },
    ...(movedDaysAgo === null ? [] : [{ daysAgo: movedDaysAgo, happen: move }]),
    ...(wonDaysAgo === null ? [] : [{ daysAgo: wonDaysAgo, happen: () => win(wonDaysAgo) }]),
  ]
}

/** They are judged as before when the sample begins, and as the sample says from their day on. */
function turnedDays(
  command: Do,
  { turned, begunDaysAgo }: SampleCampaign,
  company: SampleCompany,
  known: Known,
): readonly Happening[] {
  return turned.flatMap(({ contactKey, before, daysAgo }) => {
    const listed = company.contacts.find(({ key }) => key === contactKey)
    if (!listed) return []
    let version = 1
    const judge = async (
      changes: Parameters<typeof command<'contact.edit'>>[1]['changes'],
    ): Promise<void> => {
      const id = idOf(known.contacts, contactKey)
      version = (await command('contact.edit', { id, version, changes })).version
    }
    const { attitude, evidence } = listed
    return [
      { daysAgo: begunDaysAgo + 1, happen: () => judge({ attitude: before }) },
      { daysAgo, happen: () => judge({ attitude, evidence }) },
    ]
  })
}
