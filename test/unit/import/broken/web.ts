import { utf8 } from '../sources.ts'
import { AWAY, type Broken, fill, MB, sentence } from './what.ts'

/** A page that tries whatever a page can. */
export const hostile = `<html><head><base href="${AWAY}"><meta http-equiv="refresh" content="0;url=${AWAY}"><link rel="preconnect" href="${AWAY}">
<link rel="stylesheet" href="${AWAY}"><script src="${AWAY}"></script><script>globalThis.pwned = 1</script><style>@import url(${AWAY});</style></head>
<body onload="pwned=1" background="${AWAY}"><p>Der Kai <a href="javascript:pwned=1">ist</a> <a href="java&#10;script:pwned=1">zu</a>.<img src="${AWAY}" onerror="pwned=1"></p>
<svg onload="pwned=1"><image href="${AWAY}"/><script>pwned=1</script></svg><iframe src="${AWAY}"></iframe><object data="${AWAY}"></object><video src="${AWAY}" autoplay></video>
<form action="${AWAY}"><input autofocus onfocus="pwned=1"></form></body></html>`

/** Saved web pages. */
export const web: Broken[] = [
  {
    what: 'wanting to run, lead away and fetch',
    file: 'a.html',
    bytes: () => utf8(hostile),
    text: 'Der Kai ist zu.',
  },
  {
    what: 'tables 10,000 deep',
    file: 'a.html',
    bytes: () => utf8(`${'<table><tr><td>'.repeat(10_000)}Innen`),
    text: 'Innen',
  },
  {
    what: 'elements 100,000 deep',
    file: 'a.html',
    bytes: () => utf8(`${'<div>'.repeat(100_000)}Innen`),
    refused: 'file-too-large',
  },
  {
    what: '50 MB of text',
    large: true,
    file: 'a.html',
    bytes: () => utf8(fill(`<p>${sentence}</p>\n`, 50)),
    refused: 'text-too-long',
  },
  {
    what: '50 MB on one line',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>${fill(sentence, 50)}`),
    refused: 'text-too-long',
  },
  {
    what: '10 MB, most of it pictures',
    large: true,
    file: 'a.html',
    bytes: () => utf8(fill(`<p>${sentence}</p><img src="data:image/png;base64,${'A'.repeat(MB)}">`, 10)),
    text: /Getreide/u,
  },
  {
    what: '10 MB of styles',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<style>${fill('a{b:c}', 10)}</style><p>Kai`),
    text: 'Kai',
  },
  {
    what: '10 MB in a comment',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>Kai</p><!--${fill('a ', 10)}`),
    text: 'Kai',
  },
  {
    what: 'a million small elements',
    large: true,
    file: 'a.html',
    bytes: () => utf8('<b>x</b>'.repeat(1_000_000)),
    refused: 'file-too-large',
  },
  {
    what: '12 MB that might begin something',
    large: true,
    file: 'a.html',
    bytes: () => utf8(fill('<', 12)),
    refused: 'text-too-long',
  },
  {
    what: 'a tag of 7 MB',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>Kai ${fill('<p ', 7)}`),
    refused: 'file-too-large',
  },
  {
    what: 'a paragraph of 130,000 lines',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>${'Kai<br>'.repeat(130_000)}`),
    refused: 'text-too-long',
  },
  {
    what: 'a million line breaks',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p>Kai${'<br>'.repeat(1_000_000)}`),
    refused: 'file-too-large',
  },
  {
    what: '5 MB in one attribute',
    large: true,
    file: 'a.html',
    bytes: () => utf8(`<p title="${fill('a', 5)}">Kai`),
    text: 'Kai',
  },
  {
    what: 'a hundred thousand attributes',
    file: 'a.html',
    bytes: () => utf8(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=b`).join(' ')}>Kai`),
    text: 'Kai',
  },
  { what: 'NUL bytes', file: 'a.html', bytes: () => utf8('<p>Der \u0000Kai\u0000</p>'), refused: 'not-text' },
  { what: 'empty', file: 'a.html', bytes: () => utf8(''), refused: 'file-empty' },
  {
    what: 'nothing but scripts',
    file: 'a.html',
    bytes: () => utf8('<script>document.write("x")</script>'),
    refused: 'empty-text',
  },
  {
    what: 'a saved page in a saved page, without end',
    file: 'a.mhtml',
    bytes: () =>
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n'.repeat(20_000)),
    refused: 'unknown-format',
  },
]
