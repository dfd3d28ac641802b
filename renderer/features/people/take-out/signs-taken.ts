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
        isGap: asked.has('levels') && own.isGap,
        level: asked.has('levels') ? own.level : null,
        posts: asked.has('evidence') ? own.posts : [],
      },
    ]),
  )
}
