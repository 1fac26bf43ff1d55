export { typesetTree } from '@/lib/typography/tree'
export { type Edit, edits, typeset } from '@/lib/typography/engine'
export { type InlineForm, inlineForms, plainForms } from '@/lib/typography/forms'
export { typesetMessages } from '@/lib/typography/messages'
