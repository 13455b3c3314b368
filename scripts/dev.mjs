// npm run dev: builds styles and browser code once and again when they change, and restarts the server on each change.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfOld, installPackages, nodeBinary, root } from './prepare.mjs'

installPackages()
buildIfOld()
const bin = (name) => join(root, 'node_modules', '.bin', name)
const environment = { ...process.env, DESIGN_SYSTEM: 'on' }
const children = [
  spawn(nodeBinary(), [bin('vite'), 'build', '--watch', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn(nodeBinary(), [bin('tsx'), 'watch', '--clear-screen=false', 'src/app/server.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  }),
]
const stop = () => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGTERM', stop)
process.on('SIGINT', () => undefined)
await Promise.race(children.map((child) => new Promise((resolve) => child.on('exit', resolve))))
stop()
