import type { DemoArticle } from './articles';
import { dayInWords } from './dates';
import { newspaper } from './frame';
import { asScriptData, escaped } from './html';

const TEASERS = [
  'NATO ministers meet in Brussels',
  'Hezbollah and Israel trade accusations over Lebanon',
  'Benjamin Netanyahu’s coalition, explained',
  'Isaac Herzog on a year of visits',
] as const;

/** A drawing in place of a photo, so that the caption belongs to a real figure. */
const DRAWING = `<svg viewBox="0 0 660 230" role="img" aria-label="A drawing of rooftops under a pale sky">
<rect width="660" height="230" fill="#d8dde0"/><circle cx="540" cy="62" r="26" fill="#f1ead6"/>
<path d="M0 172q60-22 118-6t104-10 128 8 118-12 192 14v64H0z" fill="#aab3b4"/>
<path d="M0 198h80v-26h46v26h60v-40h54v40h92q0-54 52-54t52 54h88v-30h62v30h74v32H0z" fill="#7f8a8b"/></svg>`;

function structuredData({ title, metadata }: DemoArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: metadata.language,
    ...(metadata.date === undefined ? {} : { datePublished: metadata.date }),
  };
  return `<script type="application/ld+json">${asScriptData(data)}</script>`;
}

function headOf(article: DemoArticle): string {
  const date = article.metadata.date;
  return `<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(article.title)}">
${date === undefined ? '' : `<meta property="article:published_time" content="${date}">`}
${structuredData(article)}`;
}

const bylineOf = ({ metadata, outlet }: DemoArticle): string => `<div class="about">
<p>${metadata.author === undefined ? '' : `By ${escaped(metadata.author)} · `}${escaped(outlet ?? 'outlet not stated')} ·
<time${metadata.date === undefined ? '' : ` datetime="${metadata.date}"`}>${dayInWords(metadata.date)}</time></p>
${metadata.title === undefined ? '<p>The file states no title and no author; the headline is the demo’s.</p>' : ''}
</div>`;

/** One link inside the text, as articles have them, without changing a letter: around the first of these words that occurs. */
function withLink(html: string): string {
  return html.replace(/Shanghai Cooperation Organization|West Bank/, (words) => `<a href="/front">${words}</a>`);
}

const COMMENTS = `<section class="talk">
<h2>Comments</h2>
<form onsubmit="return false">
<label>Your name <input name="name" value="A friend of Hamas or of Israel"></label>
<label>Comment <textarea name="comment" rows="3">What does Erdoğan want from the OIC?</textarea></label>
<div contenteditable="true" role="textbox" aria-label="Formatted comment">Raisi and Hamas, in a box that can be edited.</div>
<p><button type="button">Ask about Hamas</button></p>
</form>
</section>`;

/** An article as a news page: headline, byline, date, figure, the text, and around it what real pages have. */
export function articlePage(article: DemoArticle, next: DemoArticle | undefined): string {
  const [first = '', ...rest] = article.paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  const teasers = TEASERS.map((text) => `<li><a href="/front">${text}</a></li>`).join('');
  const other = next === undefined ? '' : `<li><a href="/${next.id}">${escaped(next.title)}</a></li>`;
  const body = `<div class="columns">
<main>
<article>
<h1>${escaped(article.title)}</h1>
${bylineOf(article)}
<figure>${DRAWING}<figcaption>Rooftops, drawn for this demo. The file has no picture.</figcaption></figure>
<div class="text">
${withLink([first, ...rest].join('\n'))}
</div>
</article>
${COMMENTS}
</main>
<aside aria-label="More"><h2>More to read</h2><ul>${other}${teasers}</ul></aside>
</div>`;
  return newspaper({ title: article.title, language: article.metadata.language, head: headOf(article), body });
}
