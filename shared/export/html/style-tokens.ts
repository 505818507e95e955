/** Colours, type and measures. Text on paper and on every tint has a contrast of at least 4.5 to 1 in both schemes. */
export const tokenRules = `
:root {
  color-scheme: light dark;
  --paper: #fffefb;
  --ink: #1d1c1a;
  --quiet: #66625b;
  --rule: #e6e2d9;
  --wash: #f6f4ee;
  --accent: #2f55a4;
  --unconfirmed: #8a5a00;
  --confirmed: #1d6b3c;
  --refuted: #b3261e;
  --unconfirmed-line: #c98a12;
  --yellow: #fdf0b5;
  --green: #d6efcf;
  --blue: #d5e7fa;
  --pink: #fadbe4;
  --purple: #e7dcf7;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, 'Noto Serif', 'Liberation Serif', serif;
  --sans: -apple-system, 'Segoe UI', 'Adwaita Sans', Inter, Cantarell, Ubuntu, 'Noto Sans', Roboto, 'Liberation Sans', system-ui, sans-serif;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'Liberation Mono', monospace;
  --measure: 38rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #232220;
    --ink: #ebe8e2;
    --quiet: #b8b3a9;
    --rule: #373430;
    --wash: #2b2926;
    --accent: #95b4f3;
    --unconfirmed: #e2ab4a;
    --confirmed: #74c691;
    --refuted: #f5a39b;
    --unconfirmed-line: #d99a2b;
    --yellow: #4f4519;
    --green: #254a2c;
    --blue: #213f5f;
    --pink: #582c3b;
    --purple: #43325e;
  }
}`
