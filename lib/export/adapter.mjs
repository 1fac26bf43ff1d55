// Next loads its adapter with plain Node, which does not read TypeScript before version 22.18.
import { tsImport } from 'tsx/esm/api'

export default (await tsImport('./adapter.ts', import.meta.url)).adapter
