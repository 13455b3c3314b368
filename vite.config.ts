import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { defineConfig, type Plugin } from 'vite'

const stylesheet = 'src/app/layout/towpath.scss'
const favicon = 'src/design-system/favicon.svg'
const headScript = 'src/design-system/exit-bar/leave-guard.browser.ts'

// Phones of about 2018 on, near where `<script type="module">` begins.
const target = 'es2018'
const cssTarget = ['chrome64', 'edge79', 'firefox78', 'safari12']

const islands = globSync('src/**/*.browser.{ts,tsx}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== headScript)

/**
 * The guard must run before anything is painted, which a module never does, so it is one classic file without imports.
 * The favicon is only copied. Both stand in the manifest under the path of their source, as the entries do.
 */
function filesOutsideModules(): Plugin {
  return {
    name: 'files-outside-modules',
    async buildStart() {
      const options = { bundle: true, format: 'iife', minify: true, target, write: false } as const
      const { outputFiles } = await build({ ...options, entryPoints: [headScript] })
      for (const { text } of outputFiles) {
        this.emitFile({ type: 'asset', name: 'leave-guard.js', originalFileName: headScript, source: text })
      }
      this.emitFile({
        type: 'asset',
        name: basename(favicon),
        originalFileName: favicon,
        source: readFileSync(favicon),
      })
    },
  }
}

export default defineConfig({
  base: '/assets/',
  publicDir: false,
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  build: {
    outDir: 'dist/assets',
    assetsDir: '',
    emptyOutDir: true,
    // 'self' in the content security policy admits no data: URL.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: false,
    target,
    cssTarget,
    rolldownOptions: { input: [stylesheet, ...islands] },
  },
  plugins: [filesOutsideModules()],
})
