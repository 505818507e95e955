/**
 * What PDF.js takes for granted and Node 20 (and with it Electron 32) does not have. A newer Node keeps its own.
 */
const missing: readonly (readonly [target: object, name: string, value: unknown])[] = [
  [
    Promise,
    'withResolvers',
    function withResolvers(this: PromiseConstructor) {
      let resolve: unknown
      let reject: unknown
      const promise = new this((onValue, onReason) => {
        resolve = onValue
        reject = onReason
      })
      return { promise, resolve, reject }
    },
  ],
  [
    ArrayBuffer.prototype,
    'transferToFixedLength',
    function transferToFixedLength(this: ArrayBuffer, length: number) {
      return this.slice(0, length)
    },
  ],
]

for (const [target, name, value] of missing)
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
