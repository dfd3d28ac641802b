import { rowsOf } from './outline.ts'
import type { SampleTeamMember } from './model.ts'

/** Our side: Varnholt Packaging Systems, a maker of filling and packaging machines, their parts and their service. */
const team = `
  brandt   | Martin Brandt     | Key account manager, Haldenau group                | 4101
  demirel  | Elif Demirel      | Key account manager, Türkiye                       | 4117
  solheim  | Ingrid Solheim    | Key account manager, Nordics and pharma            | 4122
  raman    | Priya Raman       | Key account manager, Asia and Africa               | 4130
  lindner  | Margarethe Lindner | Executive sponsor, chief sales officer            | 4002
  krause   | Tobias Krause     | Field service lead                                 | 4260
  ferrer   | Lucía Ferrer      | Technical consultant, line engineering             | 4315
  nowicki  | Paweł Nowicki     | Inside sales, parts and format changes             | 4408
  eze      | Amaka Eze         | Customer success manager                           | 4450
`

export const teamMembers: readonly SampleTeamMember[] = rowsOf(team).map(
  ([key = '', name = '', role = '', extension = '']) => ({
    key,
    name,
    role,
    email: `${key}@varnholt.example`,
    phone: `+49 7141 555 ${extension}`,
  }),
)
