import { figurPath } from './figur.ts';

/** The idea in one picture, on the front page and in link previews: a pupil's figure over an occupation's. */
export const forsidefigurer = {
  du: figurPath([0.9, 0.5, 0.3, 0.9, 1, 0.8, 0.2, 0.3, 0.1, 0.6, 0.9, 1]),
  yrke: figurPath([0.3, 0.6, 1, 0.9, 0.3, 0.4, 0.7, 0.6, 0.4, 0.3, 0.3, 0.4]),
};
