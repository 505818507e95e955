import { parentPort } from 'node:worker_threads'
import type { RenderWork } from '../reporting/render-in-worker.ts'
import { renderReport } from '../reporting/render.ts'

/** Renders once and answers. What goes wrong ends the worker as the bug it is. */
parentPort?.once('message', async ({ format, report }: RenderWork) => {
  parentPort?.postMessage(await renderReport(format, report))
})
