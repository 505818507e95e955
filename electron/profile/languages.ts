/** The languages the person's system is set to, the preferred first. */
export function systemLanguages(env: NodeJS.ProcessEnv = process.env): string[] {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  return [named || Intl.DateTimeFormat().resolvedOptions().locale]
}
