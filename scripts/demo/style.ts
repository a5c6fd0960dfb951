/** How the demo pages look: a plain newspaper, light or dark after the system, nothing from outside. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fffefa; --ink: #1d1c19; --soft: #66625a; --rule: #d9d5ca; --link: #1f4e79; --tint: #f5f2ea; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191815; --ink: #ece8de; --soft: #a39d90; --rule: #3a372f; --link: #9cc4e8; --tint: #22201c; }
  figure svg { filter: brightness(.5); }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.65 Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, serif; }
a { color: var(--link); text-underline-offset: .15em; }
.masthead { max-width: 1080px; margin: 0 auto; padding: 28px 24px 0; text-align: center; }
.masthead .name { font-size: 34px; font-weight: 700; letter-spacing: -.01em; color: inherit; text-decoration: none; }
.masthead p { margin: 2px 0 14px; font-size: 14px; color: var(--soft); font-style: italic; }
nav { border-block: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: 4px 26px; margin: 0; padding: 8px 0; list-style: none; font: 14px/1.6 system-ui, sans-serif; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.columns { display: grid; grid-template-columns: minmax(0, 660px) minmax(200px, 1fr); gap: 64px; max-width: 1080px; margin: 0 auto; padding: 44px 24px 24px; }
h1 { margin: 0 0 14px; font-size: 38px; line-height: 1.18; letter-spacing: -.012em; text-wrap: balance; }
.about { margin: 0 0 30px; padding-bottom: 18px; border-bottom: 1px solid var(--rule); font: 14px/1.6 system-ui, sans-serif; color: var(--soft); }
.about p { margin: 0; }
.text p { margin: 0 0 1.1em; }
figure { margin: 0 0 30px; }
figure svg { display: block; width: 100%; height: auto; border-radius: 2px; }
figcaption { padding-top: 8px; font: 13px/1.5 system-ui, sans-serif; color: var(--soft); }
aside h2, .talk h2 { margin: 0 0 14px; padding-top: 10px; border-top: 2px solid var(--ink); font: 600 13px/1.4 system-ui, sans-serif; }
aside ul { margin: 0; padding: 0; list-style: none; }
aside li { padding: 0 0 16px; margin: 0 0 16px; border-bottom: 1px solid var(--rule); line-height: 1.35; }
aside a { color: inherit; text-decoration: none; }
aside a:hover { text-decoration: underline; }
.talk { margin-top: 44px; font: 15px/1.6 system-ui, sans-serif; }
.talk label { display: block; margin-bottom: 14px; color: var(--soft); font-size: 13px; }
.talk input, .talk textarea, .talk [contenteditable] {
  display: block; width: 100%; margin-top: 4px; padding: 9px 11px; border: 1px solid var(--rule); border-radius: 4px;
  background: var(--tint); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
}
button { padding: 8px 16px; border: 1px solid var(--ink); border-radius: 4px; background: none; color: inherit; font: 14px system-ui, sans-serif; cursor: pointer; }
footer { max-width: 1080px; margin: 40px auto 0; padding: 20px 24px 48px; border-top: 1px solid var(--rule); font: 13px/1.7 system-ui, sans-serif; color: var(--soft); }
.front { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 36px; max-width: 1080px; margin: 0 auto; padding: 44px 24px; }
.front h2, .goods h2 { margin: 0 0 8px; font-size: 23px; line-height: 1.25; }
.front p, .goods p { margin: 0; color: var(--soft); font-size: 16px; line-height: 1.5; }
.front a { color: inherit; text-decoration: none; }
.goods { max-width: 720px; margin: 0 auto; padding: 44px 24px; }
.goods section { padding: 18px 0; border-bottom: 1px solid var(--rule); }
@media (max-width: 820px) { .columns { grid-template-columns: minmax(0, 1fr); gap: 36px; } h1 { font-size: 30px; } }
`;
