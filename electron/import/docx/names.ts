/** The name of an element or attribute without its prefix, which is the author's choice. */
export function local(name: string): string {
  return name.replace(/^.*:/u, '')
}

/** An attribute by its name without prefix; empty when there is none. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  const found = Object.entries(attributes).find(([key]) => local(key) === name)
  return found?.[1] ?? ''
}

/** Whether an element that switches something on does: without a value, or with one that says so. */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off)$/u.test(attribute(attributes, 'val'))
}
