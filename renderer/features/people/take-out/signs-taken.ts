import type { Asked } from '#shared/domain/relationship/taken-out.ts'
import type { CardSigns, SignsOf } from '../look/card-signs.ts'

/** The signs on cards without what was not asked for. */
export function signsTaken(signs: SignsOf, asked: Asked): SignsOf {
  return new Map(
    [...signs].map(([id, own]): [string, CardSigns] => [
      id,
      {
        roles: asked.has('roles') ? own.roles : [],
        isKeyPlayer: asked.has('judgements') && own.isKeyPlayer,
        coveredBy: asked.has('levels') ? own.coveredBy : null,
        // Who is a gap is a key player: that is a judgement too.
        isGap: asked.has('levels') && asked.has('judgements') && own.isGap,
        level: asked.has('levels') ? own.level : null,
        posts: asked.has('evidence') ? own.posts : [],
      },
    ]),
  )
}
