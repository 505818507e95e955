/**
 * Marks in the text, and the cards. The three statuses use three properties that do not disturb each other, so a piece
 * under several claims shows all of them: border (dashed), underline (solid), line through (struck).
 */
export const annotationRules = `
.icon { width: 0.72em; height: 0.72em; margin-inline-end: 0.35em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.02em; }
.icon.unconfirmed, .verdict.unconfirmed, .status .unconfirmed { color: var(--unconfirmed); }
.icon.confirmed, .verdict.confirmed { color: var(--confirmed); }
.icon.refuted, .verdict.refuted { color: var(--refuted); }

.m { padding-block: 0.06em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.m.unconfirmed { border-bottom: 2px dashed var(--unconfirmed-line); }
.m.confirmed { text-decoration: underline solid var(--confirmed) 2px; text-underline-offset: 0.16em; text-decoration-skip-ink: none; }
.m.refuted { text-decoration: line-through solid var(--refuted) 1.5px; }
.m.confirmed.refuted { box-shadow: inset 0 -2px 0 var(--confirmed); }
a .m { color: inherit; }
.at { scroll-margin-top: 30vh; }
.at:target { padding-inline-start: 3px; margin-inline-end: 3px; background: var(--accent); }
.refs { margin-inline-start: 0.15em; font: 600 0.625em/1 var(--sans); font-style: normal; vertical-align: super; white-space: nowrap; user-select: none; }
/* A marker never leaves the word it stands at. */
.refs::before { content: '\\2060'; }
.ref { color: var(--quiet); text-decoration: none; }
.ref .icon { margin-inline-end: 0.2em; stroke-width: 2; vertical-align: -0.04em; }
.ref.unconfirmed { color: var(--unconfirmed); }
.ref.confirmed { color: var(--confirmed); }
.ref.refuted { color: var(--refuted); }
.ref[class*='t-'] { padding: 0.15em 0.3em; border-radius: 3px; color: var(--ink); }
.ref + .ref { margin-inline-start: 0.35em; }
.ref:hover { text-decoration: underline; }
.ref:target { outline: 2px solid var(--accent); }

article > section { margin-top: 3rem; }
article > section > :first-child { padding-bottom: 0.5rem; border-bottom: 1px solid var(--ink); font-size: 1.0625rem; }
article > section > .quiet { margin-top: 0.625rem; }
.status { margin-top: 1.75rem; font-size: 0.875rem; }
.cards + .status { margin-top: 2.25rem; }
.said { padding-inline-start: 1.5em; }
.said li { margin-top: 0.5rem; }
.count { margin-inline-start: 0.5em; color: var(--quiet); font-weight: 400; }
.cards { padding: 0; list-style: none; }
.card { padding: 0.875rem 0 1rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 15vh; }
.card:target { box-shadow: -0.875rem 0 0 var(--paper), calc(-0.875rem - 2px) 0 0 var(--accent); }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.5rem; font-size: 0.8125rem; }
.head .icon { align-self: center; margin: 0; }
.verdict { font-weight: 600; }
a.number { text-decoration-color: var(--rule); }
.number { color: var(--quiet); }
.back { margin-inline-start: auto; color: var(--quiet); font-size: 0.8125rem; text-decoration-color: var(--rule); }
.back:hover { color: var(--accent); }
.swatch { align-self: center; width: 0.875rem; height: 0.875rem; border-radius: 3px; }
.statement, .passage, .comment { margin-top: 0.375rem; font: 1.0625rem/1.5 var(--serif); white-space: pre-wrap; }
.source { margin-top: 0.375rem; color: var(--quiet); font: italic 0.9375rem/1.5 var(--serif); white-space: pre-wrap; }
.source p::before, .claim .passage p::before, .note .passage p:first-child::before { content: open-quote; }
.source p::after, .claim .passage p::after, .note .passage p:first-child::after { content: close-quote; }
.comment { font: 0.9375rem/1.5 var(--sans); }
.context { color: var(--quiet); }
.facts { margin-top: 0.5rem; font-size: 0.8125rem; }
.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.75rem; padding: 0.125rem 0; }
.facts dt { color: var(--quiet); }
.tag { display: inline-block; margin-inline-end: 0.625rem; color: var(--ink); }
.tag::before { content: '#'; color: var(--quiet); }
.evidence { padding: 0; list-style: none; }
.evidence > li + li { margin-top: 0.375rem; }
.evidence q { font: italic 0.9375rem/1.5 var(--serif); }
.evidence .remark { white-space: pre-wrap; }
.stance { font-weight: 600; }
.grade { padding: 0 0.3em; border: 1px solid var(--rule); border-radius: 3px; font: 600 0.75rem/1.4 var(--mono); text-decoration: none; }
.where { margin-top: 0.125rem; color: var(--quiet); font-size: 0.8125rem; }
.dossier { margin-top: 2.5rem; }
.dossier > h2 { padding-bottom: 0.5rem; border-bottom: 1px solid var(--ink); font-size: 1.0625rem; }
.history { padding: 0; list-style: none; }
.history time { color: var(--quiet); font-variant-numeric: tabular-nums; }
.change { margin-inline: 0.375rem; white-space: nowrap; }
.reason { white-space: pre-wrap; }

.note { margin-top: 0.875rem; font: 1.0625rem/1.6 var(--serif); }
.note > * + * { margin-top: 0.75em; }
.note h2, .note h3, .note h4, .note h5, .note h6 { margin-top: 1.25em; font-family: var(--sans); font-size: 0.9375rem; }
.note p { white-space: pre-wrap; }
.note ol, .note ul { padding-inline-start: 1.5em; }
.note .checks { padding: 0; list-style: none; }
.note .checks > li { padding-inline-start: 1.5em; }
.check { margin-inline-start: -1.5em; display: inline-block; width: 1.5em; color: var(--quiet); }
.note blockquote { padding-inline-start: 1em; border-inline-start: 2px solid var(--rule); }
.note blockquote .quiet { font: 0.8125rem/1.5 var(--sans); }
.note .back { margin: 0; }
.note hr { border: 0; border-top: 1px solid var(--rule); }

.provenance { width: 100%; margin-top: 0.375rem; border-collapse: collapse; font-size: 0.8125rem; }
.provenance th { width: 11rem; padding: 0.25rem 1rem 0.25rem 0; color: var(--quiet); font-weight: 400; text-align: start; vertical-align: top; }
.provenance td { padding: 0.25rem 0; overflow-wrap: anywhere; }
.hash { font: 0.75rem/1.5 var(--mono); overflow-wrap: anywhere; }
@media (max-width: 36rem) { .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; } .provenance th { width: 7.5rem; } }
`
