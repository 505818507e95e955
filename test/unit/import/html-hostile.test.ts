import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { BelegError } from '../../../shared/errors.ts'
import { dataUrl, gif, png } from '../../support/pictures.ts'
import { expectSound } from './sound.ts'
import { textsOf, utf8 } from './sources.ts'

const read = (html: string, file = 'page.html') => parse({ file, bytes: utf8(html) })

const pieces = (
  '<p>|</p>|<div>|</div>|<table>|<tr>|<td colspan=3>|<th rowspan=99>|</table>|<ul>|<ol start=-1>|<li value=9e99>|</li>|</ul>|' +
  '<pre>|</pre>|<h1>|</h1>|<h7>|<blockquote>|</blockquote>|<b>|</b>|<a href="https://example.org">|<a href="javascript:x">|</a>|' +
  '<br>|<q>|<sup>|</sup>|<svg>|</svg>|<style>|</style>|<script type="application/ld+json">|</script>|<!--|-->|<![CDATA[|]]>|' +
  '<html lang=x>|<body>|</body>|<head>|<title>|</title>|<noscript>|<template>|<x-y:z a"b>|<base href=//e>|<meta charset=x>|' +
  '&#0;|&#13;|&#xd800;|&nbsp;|&shy;|&#769;|e|12|Hafen. | |\n|\t|\ufeff|\u2028|👩‍👧|שלום|{"@type":"Article"}|MIME-Version: 1.0\n|' +
  '<figure>|</figure>|<figcaption>|</figcaption>|<img alt=Kai>|<img src="|">|<picture>|<source srcset="|</picture>|<style>:root{--sf-img-1: url("|' +
  '<img style="background-image:var(--sf-img-1)">|<p style="mso-list:l0 level2">|<span style="mso-list:Ignore">3.</span>|<ruby>|<rt>|</rt>|' +
  `<font style="font-weight:700">|</font>|<template shadowrootmode=open>|</template>|${dataUrl(png())}|${dataUrl(gif())}|` +
  'Content-Type: multipart/related; boundary=b\n\n|--b\n|Content-Type: text/html\n\n'
).split('|')
const anyHtml = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

describe('any page at all', () => {
  it('is read into sound blocks or refused with an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a.html', 'a.mht', ''), anyHtml, async (file, html) => {
        const draft = await read(html, file).catch((error: unknown) => {
          if (error instanceof BelegError) return null
          throw error
        })
        fc.pre(draft !== null)
        expectSound(draft)
      }),
      { numRuns: 80 },
    )
  })
})

describe('a hostile page', () => {
  it('yields only text and safe links', async () => {
    const draft = await read(
      '<html><head><base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test"><link rel="preconnect" href="https://evil.test">' +
        '<script>globalThis.pwned = 1</script></head><body onload="globalThis.pwned = 1"><p>Kai <a href="javascript:globalThis.pwned=1">eins</a> <a href=" data:text/html,x">zwei</a>' +
        '<img src=x onerror="globalThis.pwned=1"><svg><script>globalThis.pwned=1</script><text>Bild</text></svg><iframe src="https://evil.test">Rahmen</iframe>' +
        '<object data=x>Ding</object><math><mi>x</mi><annotation>tex</annotation></math> &lt;script&gt;alert(1)&lt;/script&gt;</p></body></html>',
    )
    expect(draft.blocks).toEqual([
      { type: 'paragraph', text: 'Kai eins zweix <script>alert(1)</script>', marks: [] },
    ])
    expect('pwned' in globalThis).toBe(false)
    expect(JSON.stringify(draft)).not.toContain('evil.test')
  })

  it('keeps the pages in its frames where all of it is wanted, as text like the rest, and nothing they say about themselves', async () => {
    const inner =
      '<title>Werbung</title><meta name=author content=Niemand><script>globalThis.pwned = 1</script><p onclick="globalThis.pwned=1">Aus dem <b>Rahmen</b></p></div>'
    const html = (srcdoc: string) =>
      `<html><head><title>Kai</title></head><body><p>Davor</p><iframe src="https://evil.test" srcdoc="${srcdoc.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">ohne</iframe><p>Danach</p></body></html>`
    const whole = await parse({
      file: 'a.html',
      bytes: Buffer.from(html(`${inner}${html(inner)}`)),
      wholePage: true,
    })
    expect(textsOf(whole)).toEqual(['Davor', 'Aus dem Rahmen', 'Davor', 'Aus dem Rahmen', 'Danach', 'Danach'])
    expect(whole.meta).toMatchObject({ title: 'Kai', authors: [] })
    expect('pwned' in globalThis).toBe(false)
    expect(textsOf(await read(html(inner)))).toEqual(['Davor', 'Danach'])
  })

  it.each([
    '<div>',
    '<table><tr><td>',
    '<ul><li>',
    '<blockquote>',
    '<b>',
    '<a href="https://example.org">',
    '<svg>',
    '<p><font>',
  ])(
    'nested 10,000 deep in %s is read',
    async (tag) => {
      const [before, ...inside] = textsOf(await read(`<p>Vorher</p>${tag.repeat(10_000)}Kai`))
      expect(before).toMatch(/^Vorher/)
      expect(inside.join('')).toBe(tag === '<svg>' ? '' : 'Kai')
    },
    20_000,
  )

  it('does not fill the memory with cells that are not there', async () => {
    const row = `<tr><td colspan="100" rowspan="100">a<td colspan=99999999>b</tr>`
    const { blocks } = await read(`<table><tr><th>k</th></tr>${row.repeat(500)}</table>`)
    expect(blocks.length).toBeLessThan(30_000)
  })

  it.each([
    ['one line', `<p>${'Die Schiffe warten. '.repeat(200_000)}${' '.repeat(6_000_000)}`],
    ['data in an attribute', `<p style="background:url(data:${'a'.repeat(10_000_000)})">Kai</p>`],
    ['a style sheet', `<style>${'a{b:c}'.repeat(2_000_000)}</style><p>Kai`],
    ['unfinished tags', `<p>Kai</p>${'<p '.repeat(1_000_000)}`],
    ['unfinished comments', `<p>Kai</p>${'<!--'.repeat(1_000_000)}`],
    ['brackets', `<p>Kai</p>${'<'.repeat(50_000)}`],
  ])(
    'of 10 MB that is %s is read in seconds',
    async (_, html) => {
      const begin = performance.now()
      expect((await read(html)).blocks.length).toBeGreaterThan(0)
      expect(performance.now() - begin).toBeLessThan(15_000)
    },
    30_000,
  )
})
