import {
  aBuyingCenter,
  aContact,
  aDay,
  aDraft,
  anAccount,
  anAction,
  anInformalLine,
  anObjective,
  aStrategy,
  aTeamMember,
  aTouchpoint,
} from './builders.ts'
import type { Caller } from './caller.ts'
import { aPlanLine, aRisk, aWorldCard } from './world-builders.ts'

/** An account in each field of which a word is planted that is nowhere else: those that must stay, and those that leave. */
export async function aPlantedAccount(on: Caller, today = aDay('2026-03-01')) {
  const stays: string[] = []
  const leaves: string[] = []
  const word =
    (list: string[]) =>
    (about: string): string => {
      const made = `zq${list === stays ? 'stay' : 'go'}${list.length}${about.replaceAll(/[^a-z]/g, '')}`
      list.push(made)
      return made
    }
  const [stay, go] = [word(stays), word(leaves)]
  // A competitor whom one sentence of each public text names.
  const rival = stay('rival')
  const betraying = (about: string): string =>
    `We agree ${go(about)}. It goes on with ${stay(about)} until ${rival} is out. Then follows ${go(about)}.`

  await on.do('competitor.add', { name: `${rival} GmbH`, note: stay('rivalnote') })
  await on.do('campaign.add', { name: stay('campaign') })
  const owner = await aTeamMember(on, { name: go('owner'), role: go('role') })
  const { id: accountId } = await anAccount(on, { name: go('account') })
  const { id: contactId } = await aContact(on, {
    accountId,
    lastName: go('contact'),
    title: go('title'),
    note: stay('contactnote'),
    attitude: -1,
    influence: 'high',
  })
  const other = await aContact(on, { accountId, lastName: stay('othercontact'), note: stay('othernote') })
  await anInformalLine(on, {
    fromContactId: contactId,
    toContactId: other.id,
    note: stay('linenote'),
    source: stay('linesource'),
  })
  const center = await aBuyingCenter(on, { accountId, name: stay('center'), decision: stay('decision') })
  const [member] = await on.do('buying-center.addMembers', { id: center.id, contactIds: [contactId] })
  if (!member) throw new Error('Nobody was added')
  await on.do('buying-center.editMember', {
    id: member.id,
    version: member.version,
    changes: {
      note: stay('membernote'),
      personalWin: stay('personalwin'),
      firmWin: stay('firmwin'),
      roles: ['decider'],
    },
  })

  const { plan, sections } = await aDraft(on, { accountId, title: go('plan') })
  for (const { id, version, key } of sections)
    await on.do('plan.writeSection', {
      id,
      version,
      text: key === 'value-proposition' ? betraying('valuetext') : stay(`section${key}`),
    })
  const objective = await anObjective(on, {
    planId: plan.id,
    title: betraying('objective'),
    goal: stay('ground'),
  })
  await on.do('plan.editObjective', {
    id: objective.id,
    version: objective.version,
    changes: { ownerId: owner.id, dueOn: aDay('2026-10-31') },
  })
  const strategy = await aStrategy(on, { objectiveId: objective.id, title: stay('strategy') })
  await anAction(on, {
    strategyId: strategy.id,
    title: betraying('action'),
    note: stay('actionnote'),
    contactIds: [contactId],
    ownerId: owner.id,
  })
  await anAction(on, { strategyId: strategy.id, title: stay('ownaction'), note: stay('ownnote') })
  await anObjective(on, { planId: plan.id, title: stay('ownobjective') })
  await on.do('metric.add', {
    objectiveId: objective.id,
    name: stay('metric'),
    unit: stay('unit'),
    target: 4,
  })
  await on.do('metric.add', { objectiveId: objective.id, name: stay('margin'), source: 'margin' })
  await on.do('investment.add', {
    planId: plan.id,
    kind: 'invest',
    title: stay('investment'),
    note: stay('investnote'),
  })
  const risk = await aRisk(on, { planId: plan.id, title: stay('risk') })
  await on.do('risk.edit', {
    id: risk.id,
    version: risk.version,
    changes: { sign: stay('sign'), answer: stay('answer') },
  })
  for (const part of ['strength', 'weakness', 'opportunity', 'threat', 'we-gain'] as const)
    await aPlanLine(on, { planId: plan.id, part, title: stay(part) })
  await aPlanLine(on, { planId: plan.id, part: 'we-bring', title: betraying('webring') })
  await aPlanLine(on, { planId: plan.id, part: 'they-gain', title: `${go('theygain')} EUR 20,000` })
  const goal = await aWorldCard(on, { accountId, title: betraying('goal') })
  await on.do('world.editCard', {
    id: goal.id,
    version: goal.version,
    changes: { note: stay('goalnote'), source: stay('goalsource') },
  })
  await aWorldCard(on, { accountId, kind: 'obstacle', title: stay('obstacle') })
  const opportunity = await on.do('opportunity.add', {
    accountId,
    name: stay('opportunity'),
    amountMinor: 98_765_400,
  })
  await on.do('opportunity.edit', {
    id: opportunity.id,
    version: opportunity.version,
    changes: {
      nextStep: stay('nextstep'),
      competitors: [{ name: stay('second'), standing: 'ahead', note: stay('secondnote') }],
    },
  })
  await aTouchpoint(on, {
    accountId,
    happenedOn: today,
    subject: stay('subject'),
    note: stay('touchnote'),
    contactIds: [contactId],
    teamMemberIds: [owner.id],
    tags: [stay('tag')],
    outcomes: [
      {
        kind: 'promise',
        side: 'ours',
        text: betraying('promise'),
        teamMemberId: owner.id,
        dueOn: aDay('2026-12-10'),
      },
      { kind: 'objection', text: stay('objection') },
      { kind: 'need', text: stay('need') },
    ],
  })
  return { accountId, planId: plan.id, stays, leaves }
}

/** Which of the words are in a text; letters of either case, with what an escape or a line break puts between them gone. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/\s+/g, '')
  return words.filter((word) => plain.includes(word))
}
