import { escaped } from './html';
import { STYLE } from './style';

interface Frame {
  readonly title: string;
  readonly language: string;
  /** Marks of the page's kind, for its head. */
  readonly head: string;
  readonly body: string;
}

const SECTIONS = ['World', 'Hamas and Israel', 'Middle East', 'Culture', 'Weather'] as const;

/** Masthead, navigation and footer around a page of the demo newspaper. */
export const newspaper = ({ title, language, head, body }: Frame): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${head}
<style>${STYLE}</style>
</head>
<body>
<header class="masthead">
<a class="name" href="/">The Demo Reader</a>
<p>Articles to try Newsgloss on. Not a newspaper.</p>
<nav aria-label="Sections"><ul>${SECTIONS.map((name) => `<li><a href="/front">${name}</a></li>`).join('')}</ul></nav>
</header>
${body}
<footer>
<p>The articles are shown letter by letter as their files have them; the files state no outlet, author or title.
Everything around them, from the masthead to the comment form, belongs to this demo. Nothing typed here is sent.</p>
<p>Contact the demo desk in Ankara or Jerusalem: there is none.</p>
</footer>
</body>
</html>
`;
