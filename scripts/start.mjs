import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfOld, installPackages, nodeBinary, root } from './prepare.mjs'

console.log('Towpath')
installPackages()
buildIfOld()
const { flags, environment } = JSON.parse(readFileSync(join(root, 'scripts', 'server-process.json'), 'utf8'))
const server = spawn(nodeBinary(), [...flags, join(root, 'dist', 'server.js')], {
  env: { ...environment, ...process.env },
  cwd: root,
  stdio: 'inherit',
})
// Ctrl-C reaches the server too; this process stays until the server has closed its database.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
