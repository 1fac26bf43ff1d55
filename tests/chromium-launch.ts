/**
 * How every browser test starts Chromium: the one that `npm test` found. Without a sandbox, which containers do not
 * give; without what it would fetch for itself.
 */
export const chromiumLaunch = {
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
}
