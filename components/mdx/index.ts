import type { ReactNode } from 'react'
import type { z } from 'zod'
import { vocabulary, type WordName } from '@/lib/content'
import { Abbr } from './Abbr'
import { Abonnement } from './Abonnement'
import { Chiffre } from './Chiffre'
import { Chronologie } from './Chronologie'
import { Citation } from './Citation'
import { Contact } from './Contact'
import { Courriel } from './Courriel'
import { FicheDate } from './Date'
import { Document } from './Document'
import { Echeance } from './Echeance'
import { Editeur } from './Editeur'
import { Encadre } from './Encadre'
import { Etape } from './Etape'
import { Etapes } from './Etapes'
import { EtatAppels } from './EtatAppels'
import { FicheAppel } from './FicheAppel'
import { Figure } from './Figure'
import { FormulaireRecherche } from './FormulaireRecherche'
import { Hebergeur } from './Hebergeur'
import { IndexAlphabetique } from './IndexAlphabetique'
import { Jalon } from './Jalon'
import { Kbd } from './Kbd'
import { ListeAnnonces } from './ListeAnnonces'
import { ListeAppels } from './ListeAppels'
import { ListeSignataires } from './ListeSignataires'
import { ListeSources } from './ListeSources'
import { MiseEnExergue } from './MiseEnExergue'
import { Montant } from './Montant'
import { NomPropre } from './NomPropre'
import { PlanDuSite } from './PlanDuSite'
import { Porte } from './Porte'
import { Portes } from './Portes'
import { Question } from './Question'
import type { WordContext } from './reading'
import { SchemaFinancement } from './SchemaFinancement'
import { Source } from './Source'
import { Span } from './Span'
import { Sup } from './Sup'
import { TableLexique } from './TableLexique'
import { Terme } from './Terme'

/** A word as the renderer calls it: attributes as they came from the text, and what the page knows. */
export type Word = (attributes: unknown, context: WordContext) => ReactNode

/** The words of `lib/content/vocabulary.ts`, each with what draws it. A word without a component fails the type check. */
export const words = {
  Encadre: word(vocabulary.Encadre.attributes, Encadre),
  MiseEnExergue: word(vocabulary.MiseEnExergue.attributes, MiseEnExergue),
  Etapes: word(vocabulary.Etapes.attributes, Etapes),
  Etape: word(vocabulary.Etape.attributes, Etape),
  Chronologie: word(vocabulary.Chronologie.attributes, Chronologie),
  Jalon: word(vocabulary.Jalon.attributes, Jalon),
  Question: word(vocabulary.Question.attributes, Question),
  Citation: word(vocabulary.Citation.attributes, Citation),
  Portes: word(vocabulary.Portes.attributes, Portes),
  Porte: word(vocabulary.Porte.attributes, Porte),
  Figure: word(vocabulary.Figure.attributes, Figure),
  Document: word(vocabulary.Document.attributes, Document),
  Contact: word(vocabulary.Contact.attributes, Contact),
  FicheAppel: word(vocabulary.FicheAppel.attributes, FicheAppel),
  SchemaFinancement: word(vocabulary.SchemaFinancement.attributes, SchemaFinancement),
  EtatAppels: word(vocabulary.EtatAppels.attributes, EtatAppels),
  ListeAnnonces: word(vocabulary.ListeAnnonces.attributes, ListeAnnonces),
  ListeAppels: word(vocabulary.ListeAppels.attributes, ListeAppels),
  ListeSignataires: word(vocabulary.ListeSignataires.attributes, ListeSignataires),
  TableLexique: word(vocabulary.TableLexique.attributes, TableLexique),
  ListeSources: word(vocabulary.ListeSources.attributes, ListeSources),
  Abonnement: word(vocabulary.Abonnement.attributes, Abonnement),
  PlanDuSite: word(vocabulary.PlanDuSite.attributes, PlanDuSite),
  IndexAlphabetique: word(vocabulary.IndexAlphabetique.attributes, IndexAlphabetique),
  FormulaireRecherche: word(vocabulary.FormulaireRecherche.attributes, FormulaireRecherche),
  Editeur: word(vocabulary.Editeur.attributes, Editeur),
  Hebergeur: word(vocabulary.Hebergeur.attributes, Hebergeur),
  Courriel: word(vocabulary.Courriel.attributes, Courriel),
  Source: word(vocabulary.Source.attributes, Source),
  Terme: word(vocabulary.Terme.attributes, Terme),
  Montant: word(vocabulary.Montant.attributes, Montant),
  Echeance: word(vocabulary.Echeance.attributes, Echeance),
  Date: word(vocabulary.Date.attributes, FicheDate),
  Chiffre: word(vocabulary.Chiffre.attributes, Chiffre),
  NomPropre: word(vocabulary.NomPropre.attributes, NomPropre),
  abbr: word(vocabulary.abbr.attributes, Abbr),
  span: word(vocabulary.span.attributes, Span),
  kbd: word(vocabulary.kbd.attributes, Kbd),
  sup: word(vocabulary.sup.attributes, Sup),
} satisfies Readonly<Record<WordName, Word>>

/** Reads the attributes with the word's own schema, so that components take checked types. Throws ZodError. */
function word<S extends z.ZodObject>(schema: S, draw: (props: z.output<S> & WordContext) => ReactNode): Word {
  return (attributes, context) => draw({ ...schema.parse(attributes), ...context })
}
