import type { JSX } from 'preact';
import type { NoteName } from '../core/note/note';
import { namesByLanguage } from './names-by-language';

/** Told beside a name only where it is not simply the name. */
const KIND_WORDS: Record<NoteName['kind'], string | undefined> = {
  full: undefined,
  native: undefined,
  short: 'short',
  acronym: 'acronym',
  variant: 'also written',
  historic: 'formerly',
};

/** The names of an entity, a language a row. */
export function NameList({ names }: { readonly names: readonly NoteName[] }): JSX.Element {
  return (
    <dl class="nw-names">
      {namesByLanguage(names).map(({ lang, title, names: own }) => (
        <>
          <dt class="nw-meta">{title}</dt>
          <dd>
            <ul>
              {own.map((name) => (
                <li key={name.text}>
                  <bdi lang={lang}>{name.text}</bdi>
                  {KIND_WORDS[name.kind] !== undefined && <span class="nw-meta"> {KIND_WORDS[name.kind]}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </>
      ))}
    </dl>
  );
}
