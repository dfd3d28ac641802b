import { z } from 'zod'
import { contract } from './contract.ts'

/** Every procedure with its kind, whether it can't be undone, and the JSON Schema of what goes in and comes out, by name. */
export function describeProcedures() {
  return Object.entries(contract)
    .map(([name, { kind, input, output, ...rest }]) => ({
      name,
      kind,
      isFinal: 'isFinal' in rest,
      input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}
