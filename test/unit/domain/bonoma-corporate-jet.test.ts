import { gapsOf } from '#shared/domain/buying-center/gaps.ts'
import type { BuyingRole, MemberInView } from '#shared/domain/buying-center/model.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import type { Attitude } from '#shared/domain/relationship/judgement.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { hasRealData, realData, whyNoRealData } from '../../support/real-data.ts'
import { aging, aMember } from './members.ts'

const path = join(realData, 'buying-center', 'bonoma_corporate_jet.csv')

/** What Bonoma's purchaser is called here. */
const roleColumns = {
  role_initiator: 'initiator',
  role_gatekeeper: 'gatekeeper',
  role_influencer: 'influencer',
  role_decider: 'decider',
  role_purchaser: 'buyer',
  role_user: 'user',
} as const

describe.skipIf(!hasRealData || !existsSync(path))(
  `the corporate jet of Bonoma 1982 (skipped where ${whyNoRealData})`,
  () => {
    test('has its decider, gatekeeper and purchaser where the text puts them', () => {
      const members = jet()
      const holders = (role: BuyingRole) =>
        members.filter((each) => each.roles.includes(role)).map((each) => each.name)
      expect(holders('decider')).toEqual(['Chief executive officer'])
      expect(holders('gatekeeper')).toEqual(['Chief pilot'])
      expect(holders('buyer')).toEqual(['Purchasing department'])
    })

    test('is red while nobody was asked, and says that no attitude is known', () => {
      const members = jet()
      expect(trafficLightOf(members)).toEqual({
        light: 'red',
        reason: 'no-supportive-key-player',
        keyPlayers: ['Chief executive officer', 'Chief pilot', 'Financial officer'],
      })
      expect(supportOf(members)).toEqual({ support: null, unknownShare: 1 })
      const kinds = gapsOf(members, aging).map((gap) => gap.kind)
      expect(kinds).toContain('attitudes-all-unknown')
      expect(kinds).not.toContain('role-empty')
    })

    test('is amber with the pilot on our side, and green with the chief executive', () => {
      const withPilot = judged(jet(), 'Chief pilot', 2)
      expect(trafficLightOf(withPilot)).toEqual({
        light: 'amber',
        supportive: ['Chief pilot'],
        unconvincedDeciders: ['Chief executive officer'],
      })
      expect(trafficLightOf(judged(withPilot, 'Chief executive officer', 1))).toEqual({
        light: 'green',
        supportive: ['Chief executive officer', 'Chief pilot'],
        deciders: ['Chief executive officer'],
      })
    })

    test('warns where the chief executive is won and the pilot, who has a veto, is not', () => {
      const won = judged(judged(jet(), 'Chief executive officer', 2), 'Chief pilot', -2)
      expect(gapsOf(won, aging)).toContainEqual({
        kind: 'deciders-support-others-do-not',
        deciders: ['Chief executive officer'],
        others: ['Chief pilot'],
        unknown: ['Financial officer'],
      })
    })
  },
)

/** The buying company's people with the roles the text states; those said to weigh heavily have high influence. */
function jet(): readonly MemberInView[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return data
    .filter((row) => !row['note']?.includes('outside the buying company'))
    .map((row) =>
      aMember({
        name: row['member'] ?? '',
        roles: Object.entries(roleColumns).flatMap(([column, role]) => (row[column] === 'yes' ? [role] : [])),
        influence: weightSaid(`${row['stated_facts']} ${row['note']}`),
        attitude: null,
        coveredBy: null,
      }),
    )
}

function weightSaid(facts: string): MemberInView['influence'] {
  if (/central in deciding|veto power|heavily influences/.test(facts)) return 'high'
  return /low influence/.test(facts) ? 'low' : 'medium'
}

function judged(members: readonly MemberInView[], name: string, attitude: Attitude): readonly MemberInView[] {
  return members.map((member) => (member.name === name ? { ...member, attitude } : member))
}
