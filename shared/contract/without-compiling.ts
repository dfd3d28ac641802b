import { z } from 'zod'

/** zod tries whether it may compile code; a page's policy forbids it and would report the attempt. Import it first. */
z.config({ jitless: true })
