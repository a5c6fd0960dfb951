/// <reference types="vite/client" />
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/note-card.css';
import '../../components/note-view.css';
import '../../components/note-details.css';
import '../../components/note-foot.css';
import '../../components/search-box.css';
import '../../components/brief.css';
import '../../components/options.css';
import './gallery.css';
import type { Example } from '../../components/examples/example';

const modules = import.meta.glob<{ readonly examples: readonly Example[] }>('../../components/*.example.tsx', { eager: true });
const nameOf = (path: string): string => path.replace(/^.*\/|\.example\.tsx$/g, '');

/** "?only=note-card,fold" and "?theme=dark" narrow the gallery to what is being worked on. */
const query = new URLSearchParams(location.search);
const only = query.get('only')?.split(',');
const themes = (['light', 'dark'] as const).filter((theme) => (query.get('theme') ?? theme) === theme);

/** Whole surfaces first, then their parts by name. */
const SURFACES = ['note-card', 'popup-view', 'options-view'];
const rank = (name: string): number => (SURFACES.includes(name) ? SURFACES.indexOf(name) : SURFACES.length);

const components = Object.entries(modules)
  .map(([path, { examples }]) => ({ name: nameOf(path), examples }))
  .filter(({ name }) => only?.includes(name) ?? true)
  .sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));

function Shown({ title, theme, element }: Example) {
  return (
    <div class="gallery-example">
      <h2>{title}</h2>
      <div class="gallery-themes">
        {themes
          .filter((own) => (theme ?? own) === own)
          .map((own) => (
            <div class="gallery-theme" data-theme={own} key={own}>
              {element}
            </div>
          ))}
      </div>
    </div>
  );
}

const root = document.getElementById('gallery');
if (root) {
  render(
    components.map(({ name, examples }) => (
      <section class="gallery-component" key={name}>
        <h1>{name}</h1>
        {examples.map((example) => (
          <Shown key={example.title} {...example} />
        ))}
      </section>
    )),
    root,
  );
  // A component that takes the focus when it appears would open the gallery somewhere in the middle.
  setTimeout(() => scrollTo(0, 0));
}
