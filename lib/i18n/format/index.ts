/** The only door to numbers, sums, dates and times in French; raw `Intl` output is wrong in one locale or both. */
export { formatDate, formatDateNumeric, formatDateRange } from './date'
export { formatSum, formatSumCompact } from './money'
export { formatNumber } from './number'
export { formatTime } from './time'
