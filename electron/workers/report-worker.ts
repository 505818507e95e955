import { parentPort } from 'node:worker_threads'
import type { RenderWork } from '../reporting/render-in-worker.ts'
import { renderReport } from '../reporting/render.ts'

/** Renders once and answers. What goes wrong ends the worker as the bug it is. */
parentPort?.once('message', ({ format, report }: RenderWork) => {
  void renderReport(format, report).then((rendered) => parentPort?.postMessage(rendered))
})
