// src/ to dist/: the server with esbuild, styles and browser code with Vite.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { build as buildAssets } from 'vite'
import { root } from './prepare.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })
await buildAssets({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
await bundle({
  absWorkingDir: root,
  entryPoints: {
    server: 'src/app/server.ts',
    cli: 'src/app/cli.ts',
    'search-worker': 'src/directory/search/index-worker.ts',
    'bench-load': 'src/app/bench/load-process.ts',
    'bench-bare': 'src/app/bench/bare-process.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'linked',
  logLevel: 'warning',
})
