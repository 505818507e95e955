import './kbd.css'

/** A key as it is written on the keyboard, such as `Ctrl+E`. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className="kbd">{keys}</kbd>
}
