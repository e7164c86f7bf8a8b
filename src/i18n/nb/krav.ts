import type { Kravord } from '../../domain/opptak/ord.ts';

/** Requirements in running text: «Matematikk R1, eller S1 og S2. I tillegg R2 og Fysikk 1.» */
export const krav: Kravord = {
  og: 'og',
  eller: 'eller',
  ingen: 'Ingen bestemte fag.',
  ettAvFagene: 'Ett av fagene',
  ettAvDisse: 'Ett av disse',
  fordypning: 'Én av disse fordypningene',
  bindeord: ['', 'I tillegg', 'Dessuten'],
};
