import { frame } from './frame.ts'
import { method } from './method.ts'
import { pages } from './pages.ts'
import { terms } from './terms.ts'

/** All that the screens say in English. */
export const en = { ...frame, ...pages, ...terms, ...method }

export type Words = typeof en
