import { fileNameOf } from '#shared/kernel/file-name.ts'
import { describe, expect, test } from 'vitest'

describe('check 72: a name that is suggested for a file leads nowhere', () => {
  test.each([
    ['../../etc/x', 'etcx'],
    ['C:\\Windows\\x', 'CWindowsx'],
    ['\\\\server\\share', 'servershare'],
    ['a/b', 'ab'],
    ['.', 'people'],
    ['..', 'people'],
    ['.profile', 'profile'],
    ['CON', 'CON_'],
    ['nul.csv', 'nul_.csv'],
    ['com1', 'com1_'],
    ['Contoso', 'Contoso'],
    ['\u202Ecod.exe', 'cod.exe'],
    ['a\0b\nc', 'abc'],
    ['name. ', 'name'],
    ['x'.repeat(300), 'x'.repeat(120)],
    ['\u{1F600}'.repeat(130), '\u{1F600}'.repeat(55)],
  ])('%j', (name, kept) => {
    expect(fileNameOf(name)).toBe(kept)
  })
})
