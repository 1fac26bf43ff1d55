import type { DocumentFacts } from '@/lib/export/policy/document-facts'

/** A site that has one of everything. */
export const facts: DocumentFacts = {
  styleHashes: ["'sha256-pMonZRCYFVfa9pctjIwUrwWfzBNf6awlfePvZ709Z6E='"],
  hasForm: true,
  hasDataImage: false,
  hasSpeculationRules: true,
  neutral: [{ from: '/p/accord/', targets: { 'fr-FR': '/fr-FR/accord/', 'fr-CA': '/fr-CA/entente/' } }],
  moved: [{ from: '/fr-FR/ancienne/', to: '/fr-FR/accord/' }],
}
