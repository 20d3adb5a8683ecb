/** What a worker thread loads: the deeds with the stages of `stages/order.ts`. */
import { order } from '../../stages/order.ts'
import { deskOf } from './desk-of.ts'

export const { clean, note, compare } = deskOf(order)
