/** What a command does; what it throws or rejects with is shown to the person. */
export type Action = () => void | Promise<void>
