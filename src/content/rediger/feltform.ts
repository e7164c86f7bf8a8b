/** A field as the editing tool's configuration writes it: the part of Sveltia CMS' format that ours uses. */
export interface Feltform {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  i18n?: boolean;
  readonly?: true;
  pattern?: readonly [string, string];
  options?: readonly { label: string; value: string | number }[];
  multiple?: true;
  collection?: string;
  value_field?: string;
  display_fields?: readonly string[];
  fields?: readonly Feltform[];
  field?: Feltform;
  summary?: string;
  collapsed?: boolean;
  minimize_collapsed?: boolean;
  value_type?: 'int' | 'float';
  type?: string;
  format?: string;
  modes?: readonly string[];
  use_emoji_autocomplete?: false;
}
