/** What a worker thread loads: the deeds with the stages of `stages/order.ts`. */
import { order } from '../../stages/order.ts'
import { deskOf } from './desk-of.ts'
import { onceBegun } from './sent.ts'

const desk = deskOf(order)

export const clean = onceBegun(desk.clean)
export const cleanFile = onceBegun(desk.cleanFile)
export const note = onceBegun(desk.note)
export const compare = onceBegun(desk.compare)
export const render = onceBegun(desk.render)
