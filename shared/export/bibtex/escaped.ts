/** What TeX takes for a command. Braces are named: BibTeX counts them also behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
}

/** A text as it stands between braces in a bibliography: nothing in it is a command, and all of it is in one line. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? sign)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
