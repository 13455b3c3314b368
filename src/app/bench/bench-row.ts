/** One measured page at one size of the directory. */
export interface BenchRow {
  name: string
  services: number
  /** Answers a second. */
  rps: number
  p50Ms: number
  p99Ms: number
  /** rps beside a bare node:http server that sent the same bytes, in the same run. */
  ratioToBare: number
  /** Memory of the application right after the measurement, in MB. */
  rssMb: number
}

export interface MeasuredPage extends BenchRow {
  peakMb: number
  /** Work of the application for one answer, in milliseconds of one core; null where the system does not tell. */
  cpuMs: number | null
  bareRps: number
  /** Middle size of a page as sent. */
  bytes: number
  /** Answers of another status than the one wanted, and connections that broke. */
  wrong: number
}

export interface UnderLoad {
  /** How the application was set, in words. */
  setting: string
  /** How often each status came. */
  results: Record<string, number>
  urgentHelp: Record<string, number>
  urgentErrors: number
  urgentP99Ms: number
}

export interface SizeFigures {
  services: number
  wasSeeded: boolean
  secondsToFirstPage: number
  /** Until every service can be found. */
  secondsToReady: number
  /** Memory before anybody has asked for anything, in MB. */
  idleMb: number
  pages: MeasuredPage[]
  /** Of the largest size only. */
  underLoad: UnderLoad[]
}

export interface BenchReport {
  machine: string
  connections: number
  seconds: number
  sizes: SizeFigures[]
  /** From a stopped database to the first page with the demonstration network; null when it could not be measured. */
  warmStartSeconds: number | null
}

/** Whoever asked for urgent help got it, every time, and somebody did ask. */
export const isAlwaysThere = ({ urgentHelp, urgentErrors }: UnderLoad): boolean =>
  urgentErrors === 0 && Object.keys(urgentHelp).join() === '200'
