/** How a day is written: «22. november 2026». */
export const dato = {
  skrevet: '{dag}. {maaned} {aar}',
  maaneder: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};
