// src/ to dist/: the server with esbuild, styles and browser code with Vite, content/ as JSON.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build as buildAssets } from 'vite'
import { parseContent } from './parse-content.mjs'
import { root } from './prepare.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })
await buildAssets({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
// Compressed once here instead of once a visitor; the server picks the form that the browser takes.
const assets = join(root, 'dist', 'assets')
for (const name of readdirSync(assets).filter((each) => /\.(css|js|svg)$/.test(each))) {
  const content = readFileSync(join(assets, name))
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
  writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }))
}
await bundle({
  absWorkingDir: root,
  entryPoints: {
    server: 'src/app/server.ts',
    cli: 'src/app/cli.ts',
    'index-process': 'src/directory/search/index-process.ts',
    'bench-load': 'src/app/bench/load/load-process.ts',
    'bench-bare': 'src/app/bench/load/bare-process.ts',
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
parseContent(root)
