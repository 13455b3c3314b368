import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfOld, installPackages, nodeBinary, root } from './prepare.mjs'

console.log('Towpath')
installPackages()
buildIfOld()
// What V8 has compiled is kept from start to start, by the text of each file (docs/measurements.md).
const compiled = { NODE_COMPILE_CACHE: join(root, 'var', 'compile-cache') }
const { flags, environment } = JSON.parse(readFileSync(join(root, 'scripts', 'server-process.json'), 'utf8'))
const server = spawn(nodeBinary(), [...flags, join(root, 'dist', 'server.js')], {
  env: { ...environment, ...compiled, ...process.env },
  cwd: root,
  stdio: 'inherit',
})
// Ctrl-C reaches the server too, and twice does no harm; this process stays until the server has closed its database.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
