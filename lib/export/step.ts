/** The export being turned into documents: a folder that nobody serves yet. */
export type ExportFolder = {
  readonly path: string
  /** Folder under which the site is served: empty, or `/folder`. */
  readonly basePath: string
}

/** One thing that happens to the export. Adding a step is adding a file and a line of the list. */
export type Step = {
  readonly name: string
  run(folder: ExportFolder): Promise<void>
}

/** Steps, in order; what stands in `together` goes on side by side. */
export type Plan = readonly (Step | { readonly together: readonly Plan[] })[]
