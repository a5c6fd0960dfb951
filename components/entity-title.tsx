import type { JSX } from 'preact';

/** A title as it is shown: two names of equal standing ("A / B") are set apart by a soft dot. */
export function EntityTitle({ title }: { readonly title: string }): JSX.Element {
  const [first, ...rest] = title.split(' / ');
  return (
    <>
      <bdi>{first}</bdi>
      {rest.map((name) => (
        <>
          <span class="nw-dot"> · </span>
          <bdi>{name}</bdi>
        </>
      ))}
    </>
  );
}
