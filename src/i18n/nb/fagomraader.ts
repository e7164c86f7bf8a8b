/** The areas of a specialisation, as they stand in a sentence. */
export const fagomraader = {
  matematikk: 'matematikk',
  fysikk: 'fysikk',
  kjemi: 'kjemi',
  biologi: 'biologi',
  geofag: 'geofag',
  it: 'informasjonsteknologi',
  tof: 'teknologi og forskningslære',
};
