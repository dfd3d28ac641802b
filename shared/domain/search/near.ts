/**
 * Whether two words differ by one letter at most: one other, one more, one less, or two neighbours that changed places.
 * A surrogate pair counts as two.
 */
export function isNear(one: string, other: string): boolean {
  return restAfterOneEdit(one, other) === 0 || (other.length === one.length + 1 && other.startsWith(one))
}

/** The same for what is still being typed: whether the word begins with letters that are near. */
export function beginsNear(typed: string, word: string): boolean {
  return restAfterOneEdit(typed, word) !== undefined
}

/** How many letters of the word are left behind the typed ones, or none where more than one edit lies between. */
function restAfterOneEdit(typed: string, word: string): number | undefined {
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  if (same === typed.length) return word.length - same

  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same]
  const ways = [
    { typed: same + 1, word: same + 1 },
    { typed: same + 1, word: same },
    { typed: same, word: same + 1 },
    ...(isSwapped && same + 1 < typed.length ? [{ typed: same + 2, word: same + 2 }] : []),
  ]
  const rests = ways
    .filter((way) => way.word <= word.length && word.startsWith(typed.slice(way.typed), way.word))
    .map((way) => word.length - way.word - (typed.length - way.typed))
  return rests.length === 0 ? undefined : Math.min(...rests)
}

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'אבגדהוזחטיכלמנסעפצקרשתךםןףץ',
]

/**
 * What a word may begin with that is near to the typed one and does not share its first `head` letters. Together with all
 * words that do share them, these are all that are near.
 */
export function otherBeginnings(typed: string, head: number): readonly string[] {
  const letters = alphabets.filter((alphabet) =>
    Array.from(typed).some((letter) => alphabet.includes(letter)),
  )
  const found = new Set<string>()
  for (let at = 0; at <= Math.min(head, typed.length - 1); at++) {
    const before = typed.slice(0, at)
    found.add(before + typed.slice(at + 1))
    found.add(before + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2))
    for (const letter of letters.join('')) {
      found.add(before + letter + typed.slice(at))
      found.add(before + letter + typed.slice(at + 1))
    }
  }
  return [...found].filter((each) => !each.startsWith(typed.slice(0, head)))
}
