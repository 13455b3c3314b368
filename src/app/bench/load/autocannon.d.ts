// The little of autocannon that the load process uses; the package has no types of its own.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface AutocannonRequest {
    method: string
    path: string
    headers?: Record<string, string>
    body?: string
  }
  interface Client {
    setRequests: (requests: AutocannonRequest[]) => void
    pipelinedRequests: { addBody: (part: Buffer) => void }
  }
  interface Options {
    url: string
    connections: number
    duration: number
    requests: AutocannonRequest[]
    setupClient: (client: Client) => void
  }
  interface Result {
    duration: number
    errors: number
    timeouts: number
  }
  interface Instance extends EventEmitter, PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: Client, status: number, bytes: number, milliseconds: number) => void,
    ): this
  }
  export default function autocannon(options: Options): Instance
}
