import { decodeText } from '../../../main/exchange/csv/decode-text.ts'
import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patienceMs } from './cpu-time.ts'
import { realData } from './real-data.ts'

function bytesOf(text: string, encoding: 'utf8' | 'utf16le' | 'latin1' = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** Node only decodes the old encodings: bytes are found by decoding every one and every two. */
function encoded(text: string, encoding: TextEncoding): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytesOfLetter = new Map<string, readonly number[]>()
  const learn = (...bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if (!letter.includes('\ufffd') && !bytesOfLetter.has(letter)) bytesOfLetter.set(letter, bytes)
  }
  for (let first = 0; first < 256; first += 1) learn(first)
  for (let first = 0x81; first < 256; first += 1)
    for (let second = 0x40; second < 256; second += 1) learn(first, second)
  return Uint8Array.from(Array.from(text).flatMap((letter) => [...bytesOfLetter.get(letter)!]))
}

const german = 'Firma;Ort;Land\nMüller GmbH;Köln;Deutschland\nBäckerei Groß;München;Österreich\n'
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

describe('text is recognised by its bytes', () => {
  const cases: readonly (readonly [string, Uint8Array, TextEncoding])[] = [
    ['plain ASCII', bytesOf('a,b\n1,2\n'), 'utf-8'],
    ['UTF-8', bytesOf(german), 'utf-8'],
    ['UTF-8 with a mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(german)), 'utf-8-bom'],
    ['UTF-16 LE with a mark', joined(Uint8Array.of(0xff, 0xfe), bytesOf(german, 'utf16le')), 'utf-16le'],
    ['UTF-16 BE with a mark', joined(Uint8Array.of(0xfe, 0xff), utf16be(german)), 'utf-16be'],
    ['UTF-16 LE without a mark', bytesOf(german, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be(german), 'utf-16be'],
    [
      'UTF-16 LE in Cyrillic without a mark',
      bytesOf('Название,Город\nГазпром,Москва\n', 'utf16le'),
      'utf-16le',
    ],
    ['windows-1252', bytesOf(german, 'latin1'), 'windows-1252'],
    ['one short name in windows-1252', bytesOf('Firma;Ort\nMüller;Bonn\n', 'latin1'), 'windows-1252'],
    [
      'an umlaut beyond the sample',
      bytesOf(`a,b\n${'1,2\n'.repeat(40_000)}Müller GmbH,Köln\n`, 'latin1'),
      'windows-1252',
    ],
    ['nothing', new Uint8Array(), 'utf-8'],
  ]
  test.each(cases)('%s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes)

    expect(decoded).toMatchObject({ ok: true, value: { encoding } })
    expect(decoded.ok && decoded.value.text.startsWith('\ufeff')).toBe(false)
  })

  test('the letters come out whole', () => {
    expect(decodeText(bytesOf(german, 'latin1'))).toEqual({
      ok: true,
      value: { text: german, encoding: 'windows-1252' },
    })
    expect(decodeText(utf16be(german))).toEqual({ ok: true, value: { text: german, encoding: 'utf-16be' } })
    expect(decodeText(Uint8Array.of(0x80, 0x2c, 0x93))).toMatchObject({ value: { text: '€,“' } })
  })
})

describe('names of many languages', { timeout: patienceMs }, () => {
  const texts: readonly (readonly [TextEncoding, string])[] = [
    ['windows-1252', 'Société;Ville;Prénom\nÉlan & Fils;Besançon;Zoé\nCrêperie;Orléans;Jérôme\n'],
    ['windows-1252', 'Nombre,Ciudad\nPeña e Hijos,Logroño\nCompañía Española,Málaga\n'],
    ['windows-1252', 'Namn,Ort\nÅkesson AB,Malmö\nSjöberg,Göteborg\n'],
    ['windows-1250', 'Nazwa;Miasto\nŁódzka Spółka;Łódź\nŚwięta Góra;Kraków\nŻabka;Gdańsk\n'],
    ['windows-1250', 'Název;Město\nŠkoda;Mladá Boleslav\nČeská spořitelna;Praha\nŽelezárny;Třinec\n'],
    ['windows-1251', 'Название;Город\nГазпром;Москва\nЛукойл;Пермь\n'],
    ['windows-1253', 'Όνομα;Πόλη\nΕταιρεία;Αθήνα\n'],
    ['windows-1254', 'Ad;Şehir\nTürkiye Şişe;İstanbul\nGüneş;Çığlı\n'],
    ['shift_jis', '名前,会社\n山田太郎,株式会社日立製作所\n鈴木花子,東京電力\n'],
    ['gb18030', '姓名,公司\n王小明,中国石油天然气\n李华,华为技术有限公司\n'],
    ['big5', '姓名,公司\n王小明,台灣積體電路\n'],
    ['euc-kr', '이름,회사\n김철수,삼성전자\n'],
  ]
  test.each(texts)('%s', (encoding, text) => {
    expect(decodeText(encoded(text, encoding))).toEqual({ ok: true, value: { text, encoding } })
  })
})

describe('the user has the last word on the encoding', () => {
  test('a forced encoding is taken', () => {
    const macintosh = Uint8Array.of(0x4d, 0x9f, 0x6c, 0x6c, 0x65, 0x72)
    expect(decodeText(macintosh, { encoding: 'macintosh' })).toMatchObject({
      value: { text: 'Müller', encoding: 'macintosh' },
    })
  })

  test('bytes that do not fit it are refused with their line', () => {
    expect(decodeText(bytesOf('a\nb\nMüller', 'latin1'), { encoding: 'utf-8' })).toEqual({
      ok: false,
      error: { code: 'undecodable', encoding: 'utf-8', line: 3 },
    })
  })
})

describe('check 56: nothing is replaced in silence', () => {
  test('UTF-8 with one broken byte is refused, not read as something else', () => {
    const damaged = joined(bytesOf('Firma\r\nMüller\r\nGroß\r\n'), Uint8Array.of(0xff), bytesOf('\nKöln'))
    expect(decodeText(damaged)).toEqual({
      ok: false,
      error: { code: 'undecodable', encoding: 'utf-8', line: 4 },
    })
  })

  test('a lone surrogate in UTF-16 is refused', () => {
    const text = joined(Uint8Array.of(0xff, 0xfe), bytesOf('a,b\n\ud800,x\n', 'utf16le'))
    expect(decodeText(text)).toEqual({
      ok: false,
      error: { code: 'undecodable', encoding: 'utf-16le', line: 2 },
    })
  })

  test('a NUL in a text is refused with its line', () => {
    expect(decodeText(bytesOf('a,b\n1,2\n3,\0\n'))).toEqual({
      ok: false,
      error: { code: 'nul-character', line: 3 },
    })
  })
})

describe('what is not text is called by its name, whatever the file is called', () => {
  const zip = (entry: string) => bytesOf(`PK\x03\x04\x14\0\0\0\b\0${entry}`, 'latin1')
  const foreign: readonly (readonly [string, Uint8Array, string])[] = [
    ['a workbook', zip('[Content_Types].xml...xl/workbook.xml'), 'xlsx'],
    ['an OpenDocument sheet', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['another zip', zip('letter.txt'), 'zip'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'xls'],
    ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1'), 'pdf'],
    ['a PDF behind something else', bytesOf('a,b\n1,2\n%PDF-1.4\n1 0 obj'), 'pdf'],
    ['a database', bytesOf('SQLite format 3\0\x10\0'), 'sqlite'],
    ['a page', bytesOf('\r\n<!DOCTYPE html><html><body>Sign in</body>'), 'html'],
    ['a page that calls itself .xls', bytesOf('<table><tr><td>Name</td></tr></table>'), 'html'],
    ['a page in UTF-16', joined(Uint8Array.of(0xff, 0xfe), bytesOf('<html></html>', 'utf16le')), 'html'],
    ['an XML sheet', bytesOf('<?xml version="1.0"?><Workbook/>'), 'xml'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3),
      'binary',
    ],
  ]
  test.each(foreign)('%s', (_, bytes, found) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: { code: 'not-text', found } })
  })

  test('a table whose first heading is PK is a table', () => {
    expect(decodeText(bytesOf('PK,Name\n1,Acme\n'))).toMatchObject({ ok: true })
  })
})

describe.skipIf(!realData)('exports with byte-order marks (skipped without ../shared/data)', () => {
  test.each([
    ['dataloader_csvtext_BOM_UTF8.csv', 'utf-8-bom'],
    ['dataloader_csvtext_BOM_UTF16LE.csv', 'utf-16le'],
    ['dataloader_csvtext_BOM_UTF16BE.csv', 'utf-16be'],
  ])('%s', (name, encoding) => {
    const decoded = decodeText(new Uint8Array(readFileSync(`${realData}/crm-templates/encodings/${name}`)))
    expect(decoded).toMatchObject({ ok: true, value: { encoding } })
    expect(decoded.ok && decoded.value.text.startsWith('"column1","column2","column3"')).toBe(true)
  })
})
