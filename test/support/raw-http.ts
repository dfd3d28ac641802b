import { connect, type Socket } from 'node:net'

/** A reply as it came over the wire, to bytes that no client library would send. */
export type RawReply = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: string }>

/** Sends the bytes as they are and reads until the other side closes, or has answered and goes quiet. */
export function sendRaw(port: number, bytes: string | Buffer, quietMs = 300): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    const done = (): void => {
      socket.destroy()
      resolve(parse(text))
    }
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => {
      text += part
      socket.setTimeout(quietMs, done)
    })
    socket.on('end', done)
    socket.on('error', (error) => (text === '' ? reject(error) : done()))
    socket.setTimeout(10_000, done)
  })
}

/** A request written out: the line, the headers as they are, the body. */
export function requestText(line: string, headers: readonly string[], body = ''): string {
  return `${[line, ...headers].join('\r\n')}\r\n\r\n${body}`
}

/** A connection on which nothing is sent yet. */
export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })
}

function parse(text: string): RawReply {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}
