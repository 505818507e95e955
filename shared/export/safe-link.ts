/** The link when it is one a report may carry (http, https or mailto), else null. */
export function safeLink(href: string | undefined): string | null {
  // Browsers drop control characters and blanks before they read the scheme, so a link with any of them is refused.
  return href !== undefined && /^(?:https?:\/\/|mailto:)[^\s\p{Cc}\p{Cf}]+$/iu.test(href) ? href : null
}
