// npm run towpath, bench and eval:*: prepares what is missing, then runs one built program with the same arguments.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfOld, installPackages, nodeBinary, root } from './prepare.mjs'

const [program, ...args] = process.argv.slice(2)
installPackages()
buildIfOld()
const child = spawn(nodeBinary(), ['--enable-source-maps', join(root, 'dist', `${program}.js`), ...args], {
  cwd: process.env.INIT_CWD ?? root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
