import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { currentSchema, steps } from '../../main/store/migrations/steps.ts'

/**
 * What each released step was when files were first made with it. A step that has left the house is never edited: files
 * out there have its old form. A new step gets a new line here; none of the others changes.
 */
const frozen: Readonly<Record<number, string>> = {
  10: '7d0b9f2945475a65c8f498a5adb28f7aa6120cf15876179ef9e5e38e321a0bde',
  20: 'c89e63e410c6249d459ca71170f12583c74416daa6024d9fba4dd00c6e15009e',
  30: 'e92bb1202a02318b023cc3b80434b43cec3859331f85e9fbef2c90e4aa0642eb',
  40: '887aeea260f0e95ba741f0cc287d5e1f6cc7ef234e6a1807f42c8d4e17d3e167',
  50: 'b578c7ac26fbd028377628b883a15739323a096995f3cfea8cb40b137ad6086d',
  60: 'edd849f6baeab0f20382f1f788704e1638b9a1b7c7c1c314d8e80698a5a69665',
  70: '41b24f88f5a8f4932c53a396198d8e745601ee370c53b25c6dde0d58b5c8d811',
  80: '50ae125563b8818210d2f1600a687f034a61f8c8cff007e6aba316af7dbdbdd5',
  85: '6697b23362242168d89f8f47cd330bb087648a1a132632d9f1ba52cee4ddd332',
  90: 'eaa0e98bb811c5b0ea7234eabaca622673bd0616f7c06c9d15bbe2ed86ac0134',
  100: 'e531bd4c20e17911eab7f51d804c1d0edd47ccea54450269953cb664a1540adc',
  190: '464856c6aeb586af0f5b5884dbc5a403315ad171c47995ee956fdf9e004108ba',
  130: 'badf82d8ab17d75a0f7b63def261c7cb0294165179ca0968996c11b2242bfb0c',
  140: '3240ca4124d91f9aed30d72d59ddeec8d54af26a54942f1e7e06e40fcfbe5d5b',
  170: '3c764494a16b7c37196f35e832bdfa75b7f95822437008e92dab3e44049c75ad',
  230: '56d8eee16dcc5b6af52742605d36082c33a1e9ed4222d688d16835c32dd69c1c',
  150: '27806901306c4b592f1e8253f3c8c94cf9c749703e2b29bfee98e84c3c2e2c3f',
  160: 'e67c140b7cb096b207b86f93dee2f67b1410007b822f75912badac1679e8b1f9',
  240: 'a7d7a4de565763161f5c997725b367373678b4c87bd2e7cdf5f664cee3de5c24',
  310: '9aff57a357dfa19d95ccf770a2f0d0cc2360bb2ea1feea4be9f1d424fc06a4ba',
  245: '7b1b6c00e32f487d973d0307081805baa8a76918d4956832cd3a82f520928080',
  330: '61d308acca1fe7b207eef6fe9a123c362accffe43c2183ba2c2b4e987c45dd6e',
  315: 'd637ae900dd4af96431f2f862c61bde234fa51726b4ab552df1ef6ea3673931c',
  110: 'cb3116832843f21f917fcb005ceb378ac89389ce356606ab0849562db43cd761',
  200: '5bfe0623b1313843ab3bb695c6f371b6fe041d92646cef994e1bbe8a62a5aa57',
  205: '3786425851dd0bd6e3f71e6b9878316c09049e13b9243b06f53e9313d69fb558',
  180: '5aeb354895933c16b8cfcc8b7b417f4f6a489c664d07793a99ebec8bb52aa88f',
  290: 'f41a87a6fceb5dc1fcf832ffcd00688efaeb3e76da2da278677aebcc1f4b805f',
  340: 'ade339d1fd8cd98aa8aa5c96548f5ab2029317cdf3b27f93114b379df619108d',
  345: 'a56f92e5c919ffaabe71eb99c7c075f0c0746bb6f8489aa61b05d528ee9d3450',
  370: '01f5a5e10dc09e0f9ea02e4138b11b886490a06e21fb95be397e15b33169f328',
  380: '0e28965387a47375169e8fb68e731aef54632411ba73fe344fb135d8f735afa7',
  400: '8c71325c7a5c561eabe7b5ea6876345b8a6b87e518313424913b4360378b0a28',
  410: 'c579ff8e7bda89b936dcb423ba4aacccbc6c5b90edfbd0e31687fcba7b6f307a',
  430: '297aee4ab88067af6aba06b7ac9bd21e09f04ecd0df782d5a11f85c97546de1a',
  440: '98a90530b8620e6c8f0fcb16e3eb47cef6f7718951a7c1a3106d54c09ef1cafc',
  500: 'ac59534f06cbfbfa52aba55c15f5cf0588f61151caac09c4f4e286551a80289e',
  510: '480f50eb11b46d8c10fb03fa42bbedc61efeddb2e086c952a6173bc15bc4c243',
  520: '55653ae8425f521a7de51be310d610ac53654c12cdf5c454d9827064f211ce4c',
  530: 'a8ec8f8266f06870015d41d4db25f08a3d659c6d15439e07821fd6bb610e9f85',
  540: '53b957432c609947303a078d4f05ea2419c0014db100167f87819da8946c7521',
  490: 'a7b9692b16c5fc22863081480f1606e74c9cb46bba7863dc2721eeb481d16c9c',
  491: 'ccb955df9fb3b2684de19072e42d90bcfa22fb1f4a64fd09ac22ca2814ea89d0',
  450: '864af9ea4db41b052ed88f186e9dcc0f5480e1f1bb428401979d0b7d1e1779c3',
  460: 'c9d0a6c7698930067dd78dbd3924596ae49d07910a6ac153d3ea1e61a4f88d29',
  480: 'a46146bb8339457f8dd9fb65c2f0b47479fca2819e6c42b425a5abb0d49ecfb8',
  470: '0831c6bbc5c8114ed3c111f42f345f3835686461b1b2ced5ab762a663cfc64b1',
  220: '715111c95fc4e3665b273ec495fb470a5e464034789ee0526d173b81dfb97de1',
}

test('no released step has been edited: add a new step instead', () => {
  expect(Object.fromEntries(steps.map(({ number, sql }) => [number, hashOf(sql)]))).toEqual(frozen)
})

test('steps go up, and the last of them is the current schema', () => {
  const numbers = steps.map((step) => step.number)

  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(currentSchema).toBe(numbers.at(-1))
})

function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}
