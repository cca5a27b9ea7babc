import type { CardClaim, EntityCard } from '@/lib/knowledge/card.ts';
import { SOURCES } from './sources.ts';

type Parts = Partial<EntityCard> & Pick<EntityCard, 'id' | 'type' | 'labels'>;

/** A whole card from what matters to a state. */
export function makeCard(parts: Parts): EntityCard {
  return {
    countries: ['kz'],
    summary: { en: 'Invented for the page of components.' },
    names: [],
    places: [],
    casualties: [],
    claims: [],
    relations: [],
    sources: SOURCES.slice(0, 1),
    dataAsOf: '2026-11-20',
    ...parts,
  };
}

/** A claim that the first source holds, unless another is named. */
export function makeClaim(parts: Partial<CardClaim> & Pick<CardClaim, 'property' | 'value'>): CardClaim {
  return { status: 'confirmed', sources: [0], ...parts };
}
