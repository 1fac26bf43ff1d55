import { connect, type Socket } from 'node:net'

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }

/** A talk with Firefox’s Marionette: each message is its length in bytes, a colon, and JSON. */
export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #read = Buffer.alloc(0)
  #last = 0

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.on('data', (bytes) => {
      this.#read = Buffer.concat([this.#read, bytes])
      for (let message = this.#next(); message !== undefined; message = this.#next()) this.#hear(message)
    })
    this.#socket.on('close', () => this.#fail(new Error('Firefox hung up.')))
    this.#socket.on('error', (error) => this.#fail(error))
  }

  send(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.#last
    const message = JSON.stringify([0, id, name, parameters])
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
  }

  #next(): unknown {
    const colon = this.#read.indexOf(':')
    if (colon < 0) return undefined
    const end = colon + 1 + Number(this.#read.subarray(0, colon).toString())
    if (this.#read.length < end) return undefined
    const message: unknown = JSON.parse(this.#read.subarray(colon + 1, end).toString())
    this.#read = this.#read.subarray(end)
    return message
  }

  #hear(message: unknown): void {
    // The first message is a greeting, and no array.
    if (!Array.isArray(message)) return
    const [, id, error, answer] = message
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`))
    else waiting?.resolve(answer)
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
