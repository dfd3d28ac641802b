import { describe } from 'vitest'
import { sayOfEveryProcedure } from '../support/every-procedure.ts'
import { transports } from '../support/host.ts'

describe('over HTTP', () => sayOfEveryProcedure(transports['over HTTP']))
