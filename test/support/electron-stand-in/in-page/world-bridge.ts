/**
 * Lets the preload's world and the page's world call each other without sharing an object, as Electron's context bridge
 * does: values are copied, functions and promises are passed as stand-ins that call back. The worlds share only the
 * document, so they talk in events whose names nobody else knows. The function is put into both worlds as text.
 */
export function createWorldBridge(secret: string, side: 'page' | 'preload') {
  type Shape = Readonly<{ kind: string; value?: unknown; id?: number }>
  type Message = Readonly<{
    kind: string
    id: number
    values: readonly Shape[]
    key?: string
    isOk?: boolean
  }>
  type Answer = Readonly<{ isOk: boolean; value: Shape }>

  const other = side === 'page' ? 'preload' : 'page'
  const dispatch = document.dispatchEvent.bind(document)
  const listen = document.addEventListener.bind(document)
  const OwnEvent = CustomEvent

  const given: ((...values: unknown[]) => unknown)[] = []
  const awaited = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  let lastPromise = 0
  let answerHere: Answer | undefined
  let onMessage: (message: Message) => unknown = () => undefined

  function shapeOf(value: unknown, depth = 0): Shape {
    if (depth > 1_000) throw new Error('The object is nested too deeply for the context bridge')
    if (typeof value === 'function') return { kind: 'function', id: given.push(value as never) - 1 }
    if (typeof value === 'symbol') throw new Error('A symbol can not cross the context bridge')
    if (typeof value !== 'object' || value === null) return { kind: 'plain', value }
    if (value instanceof Promise) return promised(value)
    if (value instanceof Error) return { kind: 'error', value: value.message }
    if (Array.isArray(value)) return { kind: 'array', value: value.map((each) => shapeOf(each, depth + 1)) }

    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return { kind: 'plain', value }
    const entries = Object.entries(value).map(([key, each]) => [key, shapeOf(each, depth + 1)])
    return { kind: 'object', value: entries }
  }

  function promised(promise: Promise<unknown>): Shape {
    const id = ++lastPromise
    promise.then(
      (value) => ask({ kind: 'settle', id, isOk: true, values: [shapeOf(value)] }),
      (error: unknown) => ask({ kind: 'settle', id, isOk: false, values: [shapeOf(asError(error))] }),
    )
    return { kind: 'promise', id }
  }

  function valueOf(shape: Shape, finish: <T>(value: T) => T): unknown {
    const { kind, value, id = 0 } = shape
    switch (kind) {
      case 'function':
        return finish((...values: unknown[]) => call(id, values))
      case 'promise':
        return new Promise((resolve, reject) => awaited.set(id, { resolve, reject }))
      case 'error':
        return new Error(String(value))
      case 'array':
        return finish((value as Shape[]).map((each) => valueOf(each, finish)))
      case 'object':
        return finish(
          Object.fromEntries((value as [string, Shape][]).map(([key, each]) => [key, valueOf(each, finish)])),
        )
      default:
        return value
    }
  }

  function call(id: number, values: readonly unknown[]): unknown {
    return ask({ kind: 'call', id, values: values.map((each) => shapeOf(each)) })
  }

  function ask(message: Message): unknown {
    answerHere = undefined
    dispatch(new OwnEvent(`${secret}-${other}`, { detail: message }))
    const answer = answerHere as Answer | undefined
    if (!answer) throw new Error('The other world does not answer')
    const value = valueOf(answer.value, asIs)
    if (!answer.isOk) throw value
    return value
  }

  function take(message: Message): unknown {
    const values = message.values.map((each) =>
      valueOf(each, message.kind === 'expose' ? Object.freeze : asIs),
    )
    if (message.kind === 'call') return given[message.id]?.(...values)
    if (message.kind !== 'settle') return onMessage({ ...message, values: values as never })

    const waiting = awaited.get(message.id)
    awaited.delete(message.id)
    if (message.isOk) waiting?.resolve(values[0])
    else waiting?.reject(values[0])
    return undefined
  }

  listen(`${secret}-${side}`, (event) => {
    const answer = answerTo((event as CustomEvent<Message>).detail)
    dispatch(new OwnEvent(`${secret}-${other}-answer`, { detail: answer }))
  })
  listen(`${secret}-${side}-answer`, (event) => {
    answerHere = (event as CustomEvent<Answer>).detail
  })

  function answerTo(message: Message): Answer {
    try {
      return { isOk: true, value: shapeOf(take(message)) }
    } catch (error) {
      return { isOk: false, value: shapeOf(asError(error)) }
    }
  }

  function asError(error: unknown): Error {
    return new Error(error instanceof Error ? error.message : String(error))
  }

  function asIs<T>(value: T): T {
    return value
  }

  return {
    /** Puts a value into the other world. */
    send: (kind: string, key: string, value: unknown): unknown =>
      ask({ kind, key, id: 0, values: [shapeOf(value)] }),
    onMessage: (
      take: (message: { kind: string; key: string; values: readonly unknown[] }) => unknown,
    ): void => {
      onMessage = take as never
    },
  }
}

export type WorldBridge = ReturnType<typeof createWorldBridge>
