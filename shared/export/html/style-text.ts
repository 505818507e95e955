/** The page and the article, set like a newspaper: serif text of about 70 characters a line, all else small and grey. */
export const textRules = `
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 0.875rem/1.5 var(--sans); overflow-wrap: break-word; }
body > header, main > *, body > footer { max-width: var(--measure); margin-inline: auto; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.25; font-weight: 600; text-wrap: balance; }
p, ol, ul, dl, dd, blockquote, pre { margin: 0; }
.quiet, .kicker, .byline, .counts, .legend, footer { color: var(--quiet); }
time, .nowrap { white-space: nowrap; }
.banner { padding-bottom: 0.875rem; border-bottom: 1px solid var(--rule); }
.banner h1 { margin: 1.5rem 0 0.25rem; font: 600 2.25rem/1.15 var(--serif); }
.kicker, .legend { font-size: 0.8125rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-top: 0.375rem; }
.legend .m { color: var(--ink); }

main > nav { padding: 1.5rem 0 0; }
main > nav h2 { font-size: 0.8125rem; color: var(--quiet); }
main > nav ol { padding: 0; list-style: none; }
main > nav li { padding: 0.625rem 0; border-bottom: 1px solid var(--rule); }
main > nav a { font: 600 1.0625rem/1.35 var(--serif); color: var(--ink); text-decoration: none; }
main > nav ol ol { display: flex; flex-wrap: wrap; gap: 0 0.875rem; }
main > nav li li { padding: 0.25rem 0 0; border: 0; }
main > nav li li a { font: 400 0.8125rem/1.5 var(--sans); color: var(--quiet); }
main > nav a:hover { text-decoration: underline; }

article { padding-top: 2.5rem; }
article + article { margin-top: 4rem; border-top: 3px double var(--rule); }
.title > :first-child { font: 600 2.25rem/1.15 var(--serif); letter-spacing: -0.01em; }
.title .byline { margin-top: 0.875rem; }
.title .counts { margin-top: 0.125rem; }

.text { margin-top: 2rem; font: 1.1875rem/1.62 var(--serif); }
.text .b { white-space: pre-line; }
.text pre .b { white-space: pre-wrap; }
.text > * + * { margin-top: 1em; }
.text h1, .text h2, .text h3, .text h4, .text h5, .text h6 { margin-top: 1.6em; font-size: 1.1875rem; line-height: 1.35; }
.text h2, .text h3 { font-size: 1.375rem; }
.text > :first-child { margin-top: 0; }
.text ol, .text ul { padding-inline-start: 1.5em; }
.text li + li, .text li > ol, .text li > ul { margin-top: 0.35em; }
.text blockquote { padding-inline-start: 1.25em; border-inline-start: 2px solid var(--rule); font-style: italic; }
.text blockquote p + p { margin-top: 0.7em; }
.text pre, .note pre { padding: 0.75rem 1rem; background: var(--wash); font: 0.875rem/1.55 var(--mono); white-space: pre-wrap; }
.text code, .note code { font-family: var(--mono); font-size: 0.875em; }
.text pre code, .note pre code { font-size: inherit; }
.text table, .note table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45; }
.text th, .text td, .note th, .note td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.text th, .note th { border-bottom-color: var(--quiet); }
.text figure { margin: 1.4em 0 0; }
.text img { display: block; max-width: 100%; height: auto; }
.text figcaption { margin-top: 0.4em; color: var(--quiet); font-size: 1rem; line-height: 1.45; }
.text .left-out { padding: 0.5rem 0.75rem; border: 1px dashed var(--rule); color: var(--quiet); font: 0.8125rem/1.4 var(--sans); }

footer { margin-top: 4rem !important; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; }
footer h2 { font-size: 0.8125rem; color: var(--ink); }
footer p { margin-top: 0.5rem; }
@media (max-width: 36rem) { body { padding-top: 1.5rem; } .text { font-size: 1.0625rem; } .title > :first-child { font-size: 1.75rem; } }
`
