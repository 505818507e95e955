import { describe, expect, it } from 'vitest'
import { destination } from '../../../renderer/panels/details/destination.ts'

describe('where a link leads', () => {
  it('is the host, whatever stands before an @', () => {
    expect(destination('https://bank.example@evil.test/login')).toBe('evil.test')
  })

  it('is the host as the network knows it, so that look-alike letters show', () => {
    expect(destination('https://ex\u0430mple.org/')).toBe('xn--exmple-4nf.org')
  })

  it('names a port that is not the usual one', () => {
    expect(destination('http://example.org:8080/')).toBe('example.org:8080')
  })

  it('is the address for mail', () => {
    expect(destination('mailto:desk@example.org?subject=x')).toBe('desk@example.org')
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'not a link', ''])(
    'is nowhere for %j',
    (href) => {
      expect(destination(href)).toBeNull()
    },
  )
})
