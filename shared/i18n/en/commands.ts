/** Keys begin with the area's name. */
export const commands = {}
