import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const port = Number(process.env['EDITOR_HARNESS_PORT'] ?? 4631)

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { target: 'chrome128', outDir: '../../../../.tsbuild/editor-harness', emptyOutDir: true },
  preview: { host: '127.0.0.1', port, strictPort: true },
})
