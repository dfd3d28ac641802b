import { decidingOf } from '#shared/domain/buying-center/deciding.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { expect, test } from 'vitest'

const centers = Array.from({ length: 300 }, (_each, at) => ({ id: `center ${at}` as BuyingCenterId }))

test('who decides in many buying centers is told in one pass over their members', () => {
  let looks = 0
  const members = centers.flatMap(({ id }, at) =>
    ['decider', 'user'].map((role) => ({
      name: `${role} ${at}`,
      roles: [role],
      get buyingCenterId() {
        looks += 1
        return id
      },
    })),
  )

  const deciding = decidingOf(centers, members, () => sixRoles.roles)

  expect(deciding.map(({ name }) => name)).toEqual(centers.map((_each, at) => `decider ${at}`))
  expect(looks).toBe(members.length)
})
