import type { Kravord } from '../../domain/opptak/ord.ts';

/** The same in nynorsk. */
export const krav: Kravord = {
  og: 'og',
  eller: 'eller',
  ingen: 'Ingen bestemte fag.',
  ettAvFagene: 'Eitt av faga',
  ettAvDisse: 'Eitt av desse',
  fordypning: 'Éi av desse fordjupingane',
  bindeord: ['', 'I tillegg', 'Dessutan'],
};
