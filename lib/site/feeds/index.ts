export { atomDocument } from './atom'
export { feedOf } from './feed'
export { jsonFeedDocument } from './json-feed'
