// Two commands that start together on a fresh clone must not install or build over each other: one works, the other waits.
// By process number, since this runs before there is a Node that we know (the database has a better lock of its own).
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const LOOK_EVERY_MS = 200

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function tryTurn(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

function clearIfDead(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    if (!(holder > 0) || isAlive(holder)) return
    // Moved away and looked at again: another that found it dead too may have its own there by now.
    const moved = `${file}.${process.pid}`
    renameSync(file, moved)
    if (Number(readFileSync(moved, 'utf8')) === holder) rmSync(moved)
    else renameSync(moved, file)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

/** Runs `work` while no other command of this checkout does. */
export function inTurn(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  let hasSaid = false
  while (!tryTurn(file)) {
    clearIfDead(file)
    if (!hasSaid)
      process.stdout.write(`  Another command is getting things ready; waiting for it (${file})\n`)
    hasSaid = true
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS)
  }
  const leave = () => rmSync(file, { force: true })
  process.once('exit', leave)
  try {
    return work()
  } finally {
    process.off('exit', leave)
    leave()
  }
}
