import { commands, type Command, type CommandId } from './commands.ts'

/** Keys a person has given to commands, in place of the ones they come with; an empty list takes them away. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>

const ids = Object.keys(commands) as CommandId[]

/** The keys of a command. */
export function keysOf(id: CommandId, own: OwnKeys): readonly string[] {
  return own[id] ?? commands[id].keys
}

/** The command that has this key at a place where `id` works too; null when none other has. */
export function holderOf(key: string, id: CommandId, own: OwnKeys): CommandId | null {
  const { within }: Command = commands[id]
  const meets = (other: CommandId) => {
    const { within: where }: Command = commands[other]
    return within === undefined || where === undefined || within === where
  }
  return ids.find((other) => other !== id && keysOf(other, own).includes(key) && meets(other)) ?? null
}

/** Gives a command one key, which every other command that works at the same place loses. */
export function giveKey(key: string, id: CommandId, own: OwnKeys): OwnKeys {
  const holder = holderOf(key, id, own)
  if (holder === null) return withKeys(id, [key], own)
  const left = keysOf(holder, own).filter((other) => other !== key)
  return giveKey(key, id, withKeys(holder, left, own))
}

/** Gives a command back the keys it comes with; those that another has by now stay with that one. */
export function resetKeys(id: CommandId, own: OwnKeys): OwnKeys {
  const free = commands[id].keys.filter((key) => holderOf(key, id, own) === null)
  return withKeys(id, free, own)
}

function withKeys(id: CommandId, keys: readonly string[], own: OwnKeys): OwnKeys {
  const { [id]: _before, ...others } = own
  const first = commands[id].keys
  const same = keys.length === first.length && keys.every((key, index) => key === first[index])
  return same ? others : { ...others, [id]: keys }
}
