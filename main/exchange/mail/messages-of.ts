/** A message of a file as it stands there; `plain` takes away what a mailbox adds. */
type Message = Readonly<{ plain: () => Buffer }>

/** The messages of a file: of a mailbox (RFC 4155), which parts them by lines that begin with `From `, or the one that it is. */
export function* messagesOf(bytes: Uint8Array): Generator<Message> {
  const whole = withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!isMailbox(whole)) {
    yield { plain: () => whole }
    return
  }
  let from = 0
  while (from < whole.length) {
    const next = nextFromLine(whole, from + 5)
    const lineEnd = whole.indexOf(0x0a, from)
    const message = lineEnd === -1 || lineEnd >= next ? Buffer.alloc(0) : whole.subarray(lineEnd + 1, next)
    yield { plain: () => unquoted(message) }
    from = next
  }
}

export function isMailbox(bytes: Uint8Array): boolean {
  return (
    withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 100)))
      .subarray(0, 5)
      .toString('latin1') === 'From '
  )
}

/** The place of the next line that parts messages: behind an empty line, or where a date stands in it. */
function nextFromLine(whole: Buffer, from: number): number {
  for (let at = whole.indexOf('\nFrom ', from); at !== -1; at = whole.indexOf('\nFrom ', at + 1)) {
    const isAfterEmpty = whole[at - 1] === 0x0a || (whole[at - 1] === 0x0d && whole[at - 2] === 0x0a)
    const lineEnd = whole.indexOf(0x0a, at + 1)
    const line = whole
      .subarray(at + 1, Math.min(lineEnd === -1 ? whole.length : lineEnd, at + 300))
      .toString('latin1')
    if (isAfterEmpty && /\d{1,2}:\d{2}/.test(line)) return at + 1
  }
  return whole.length
}

/** `>From ` at the beginning of a line is `From ` (RFC 4155), one `>` less each time. Only where the text can be. */
function unquoted(message: Buffer): Buffer {
  if (!message.includes('\n>From ') && !message.includes('\n>>')) return message
  const [head, rest] = [message.subarray(0, 2_000_000), message.subarray(2_000_000)]
  return Buffer.concat([
    Buffer.from(head.toString('latin1').replaceAll(/^>(>*From )/gm, '$1'), 'latin1'),
    rest,
  ])
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes
}
