/**
 * Carries values between the main process and a preload as text, and only what Electron's structured clone carries.
 * The function is put into the page as text too, so it must not reach outside itself.
 */
export function createWire() {
  type Shape = null | boolean | number | string | readonly [tag: string, ...parts: unknown[]]

  function shapeOf(value: unknown, above: readonly unknown[]): Shape {
    if (value === undefined) return ['undefined']
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['number', Object.is(value, -0) ? '-0' : String(value)]
    if (typeof value === 'bigint') return ['bigint', String(value)]
    if (above.includes(value)) throw new Error('The stand-in carries no cycles')

    const inner = (each: unknown): Shape => shapeOf(each, [...above, value])
    if (Array.isArray(value)) return ['array', Array.from(value, inner)]
    if (value instanceof Date) return ['date', value.getTime()]
    if (value instanceof Map) return ['map', [...value].map(([key, each]) => [inner(key), inner(each)])]
    if (value instanceof Set) return ['set', [...value].map(inner)]
    if (value instanceof Error) return ['error', value.message]
    if (value instanceof Uint8Array) return ['bytes', [...value]]
    if (Object.getPrototypeOf(value) === Object.prototype)
      return ['object', Object.entries(value).map(([key, each]) => [key, inner(each)])]
    throw new Error('The stand-in can not carry this kind of object')
  }

  function valueOf(shape: unknown): unknown {
    if (!Array.isArray(shape)) return shape
    const [tag, part] = shape as [string, never]
    const pairs = (): [unknown, unknown][] =>
      (part as [unknown, unknown][]).map(([key, each]) => [valueOf(key), valueOf(each)])
    switch (tag) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(part)
      case 'bigint':
        return BigInt(part)
      case 'array':
        return (part as unknown[]).map(valueOf)
      case 'date':
        return new Date(part)
      case 'map':
        return new Map(pairs())
      case 'set':
        return new Set((part as unknown[]).map(valueOf))
      case 'error':
        return new Error(part)
      case 'bytes':
        return new Uint8Array(part)
      case 'object':
        return Object.fromEntries(pairs())
      default:
        throw new Error(`Not a shape: ${tag}`)
    }
  }

  function clone(value: unknown): unknown {
    try {
      return structuredClone(value)
    } catch {
      // Electron's own sentence, whatever the reason was.
      throw new Error('An object could not be cloned.')
    }
  }

  return {
    pack: (value: unknown): string => JSON.stringify(shapeOf(clone(value), [])),
    unpack: (text: string): unknown => valueOf(JSON.parse(text)),
  }
}

export type Wire = ReturnType<typeof createWire>
