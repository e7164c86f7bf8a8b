/** `/felt.svg#hav`: the twelve fields as pictures in one file, so that a page of twelve weighs no more for them. */
import { feltark } from '../tegninger/feltbilder.ts';

export const GET = () => new Response(feltark(), { headers: { 'Content-Type': 'image/svg+xml' } });
