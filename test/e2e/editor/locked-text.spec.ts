import { expect, test } from './harness-page.ts'

const keys = [
  'a',
  'Space',
  'Enter',
  'Shift+Enter',
  'Tab',
  'Backspace',
  'Delete',
  'Control+Backspace',
  'Control+Delete',
  'Control+b',
  'Control+i',
  'Control+u',
  'Control+x',
  'Control+v',
  'Control+Shift+v',
  'Shift+Insert',
  'Shift+Delete',
  'Control+z',
  'Control+Shift+z',
  'Control+y',
  'Control+d',
  'Control+h',
]

for (const selected of [false, true])
  test(`no key changes the text ${selected ? 'when words are selected' : 'at the caret'}`, async ({
    harness,
    page,
  }) => {
    await harness.open()
    const before = await harness.html()
    await page.evaluate(() => navigator.clipboard.writeText('von außen'))
    for (const key of keys) {
      await harness.select(70, selected ? 160 : 70)
      await page.keyboard.press(key)
      expect(await harness.html(), key).toBe(before)
    }
    expect(await harness.shownText()).toBe(await harness.text())
  })

test('an input method composes nothing into the text', async ({ harness, page, context }) => {
  await harness.open()
  const before = await harness.html()
  const cdp = await context.newCDPSession(page)
  for (const end of [80, 200]) {
    await harness.select(80, end)
    await cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    await cdp.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
    expect(await harness.html()).toBe(before)
    await cdp.send('Input.insertText', { text: '日本' })
    expect(await harness.html()).toBe(before)
    await page.keyboard.insertText('eingefügt')
    expect(await harness.html()).toBe(before)
  }
})

test('commands and spelling corrections of the browser change nothing', async ({ harness, page }) => {
  await harness.open()
  const before = await harness.html()
  await harness.select(70, 160)
  const spoiled = await page.evaluate((html) => {
    const root = document.querySelector<HTMLElement>('.article-text')
    if (!root) return ['no article']
    const commands = [
      'insertText',
      'insertHTML',
      'insertParagraph',
      'delete',
      'forwardDelete',
      'bold',
      'italic',
      'cut',
      'paste',
      'formatBlock',
      'createLink',
      'foreColor',
      'indent',
      'insertUnorderedList',
      'removeFormat',
      'undo',
      'redo',
    ]
    const wrong = commands.filter((command) => {
      document.execCommand(command, false, '<b>zz</b>')
      return root.innerHTML !== html
    })
    const types = [
      'insertReplacementText',
      'insertFromYank',
      'insertTranspose',
      'formatBold',
      'historyUndo',
      'deleteByDrag',
    ]
    for (const inputType of types) {
      const data = new DataTransfer()
      data.setData('text/plain', 'zz')
      const allowed = root.dispatchEvent(
        new InputEvent('beforeinput', {
          inputType,
          data: 'zz',
          dataTransfer: data,
          bubbles: true,
          cancelable: true,
        }),
      )
      if (allowed || root.innerHTML !== html) wrong.push(inputType)
    }
    return wrong
  }, before)
  expect(spoiled).toEqual([])
  await expect(harness.article).toHaveAttribute('spellcheck', 'false')
})

test('words dragged about stay where they are, and so do words dragged in', async ({ harness, page }) => {
  await harness.open()
  const before = await harness.html()
  const to = await harness.pointAt(250)
  await harness.select(70, 90)
  const from = await harness.pointAt(75)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  expect(await harness.html()).toBe(before)

  const field = page.getByLabel('Kommentar')
  await field.fill('hineingezogen')
  await field.dblclick()
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
  expect(await harness.html()).toBe(before)
  await expect(field).toHaveValue('hineingezogen')
})

test('a script that touches the page is taken back', async ({ harness, page }) => {
  await harness.open()
  for (const spoil of [
    () => {
      const node = document.querySelector('[data-block="1"] strong')?.firstChild
      if (node) node.nodeValue = 'verfälscht'
    },
    () => document.querySelector('[data-block="1"]')?.remove(),
    () => document.querySelector('[data-block="2"]')?.append('dazu'),
    () => document.querySelector('[data-block="2"] span')?.remove(),
  ]) {
    await page.evaluate(spoil)
    await expect.poll(() => harness.shownText()).toBe(await harness.text())
  }
})

test('copying and cutting give the words as they stand in the capture', async ({ harness, page }) => {
  await harness.open()
  const text = await harness.text()
  for (const key of ['Control+c', 'Control+x']) {
    await harness.select(20, 260)
    await page.keyboard.press(key)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text.slice(20, 260))
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
})

test('the page shown again by React keeps text, elements and selection', async ({ harness, page }) => {
  await harness.open()
  const before = await harness.html()
  await harness.select(70, 90)
  await harness.block(1).evaluate((element) => Object.assign(window, { kept: element }))
  await page.evaluate(() => window.harness.rerender())
  expect(await harness.html()).toBe(before)
  expect(await harness.block(1).evaluate((element) => Reflect.get(window, 'kept') === element)).toBe(true)
  expect(await page.evaluate(() => String(getSelection()))).toBe((await harness.text()).slice(70, 90))
})
