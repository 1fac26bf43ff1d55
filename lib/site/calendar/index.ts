export { deadlinePath } from './address'
export { deadlineDocument, subscriptionDocument } from './calendar'
export { deadlineEvents } from './deadline-event'
