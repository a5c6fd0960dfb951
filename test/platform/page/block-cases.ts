import type { BlockKind } from '../../../platform/page/block';

interface BlockCase {
  readonly title: string;
  readonly html: string;
  /** Kind and text, with `|` for a line break; surrounding white space is cut. */
  readonly blocks: readonly (readonly [BlockKind, string])[];
}

export const BLOCK_CASES: readonly BlockCase[] = [
  { title: 'a name across inline elements', html: '<p>On the <b>Temple</b> <i>Mount</i> today</p>', blocks: [['paragraph', 'On the Temple Mount today']] },
  { title: 'a name across a line break', html: '<p>On the Temple<br>Mount today</p>', blocks: [['paragraph', 'On the Temple|Mount today']] },
  { title: 'no name across paragraphs', html: '<p>On the Temple</p><p>Mount today</p>', blocks: [['paragraph', 'On the Temple'], ['paragraph', 'Mount today']] },
  { title: 'no name across an element that is not read', html: '<p>Bank <code>of</code> Israel</p>', blocks: [['paragraph', 'Bank \uFFFC Israel']] },
  { title: 'a name across a script', html: '<p>Temple <script>1</script>Mount</p>', blocks: [['paragraph', 'Temple Mount']] },
  { title: 'text before, between and after blocks', html: '<div>before<p>one</p>between<p>two</p>after</div>', blocks: [['paragraph', 'before'], ['paragraph', 'one'], ['paragraph', 'between'], ['paragraph', 'two'], ['paragraph', 'after']] },
  { title: 'kinds', html: '<h2>Head</h2><blockquote><p>Quote</p></blockquote><figure><figcaption>Caption</figcaption></figure><ul><li>Item</li></ul><table><tr><td>Cell</td></tr></table>', blocks: [['heading', 'Head'], ['quote', 'Quote'], ['caption', 'Caption'], ['list', 'Item'], ['table', 'Cell']] },
  { title: 'nested lists', html: '<ul><li>Outer<ul><li>Inner</li></ul>After</li></ul>', blocks: [['list', 'Outer'], ['list', 'Inner'], ['list', 'After']] },
  { title: 'fields, buttons, menus, code', html: '<p>Read</p><input value="a"><textarea>b</textarea><select><option>c</option></select><button>d</button><pre>e</pre><nav>f</nav><p><kbd>g</kbd></p>', blocks: [['paragraph', 'Read']] },
  { title: 'roles', html: '<p>Read</p><div role="navigation">a</div><div role="button">b</div><div role="textbox">c</div><div role="menu">d</div>', blocks: [['paragraph', 'Read']] },
  { title: 'editable text and editors', html: '<p>Read</p><div contenteditable>a</div><div contenteditable="plaintext-only">b</div><div class="CodeMirror">c</div><div contenteditable="false">not editable</div>', blocks: [['paragraph', 'Read'], ['paragraph', 'not editable']] },
  { title: 'hidden text', html: '<p>Read</p><p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p><p style="visibility:hidden">d</p><span class="sr-only">e</span>', blocks: [['paragraph', 'Read']] },
  { title: 'asides, footers, comments, teasers', html: '<p>A paragraph of the article that is quite long enough to be taken for prose.</p><aside>a</aside><footer>b</footer><div class="post-comments">c</div><ul><li><a href="1">d</a></li><li><a href="2">e</a></li></ul><section class="newsletter-signup">f</section>', blocks: [['paragraph', 'A paragraph of the article that is quite long enough to be taken for prose.']] },
  { title: 'lists that are no menus', html: '<ul><li>A list item of prose with one <a href="1">link</a> in it</li><li>Another with a second <a href="2">link</a> in it</li></ul>', blocks: [['list', 'A list item of prose with one link in it'], ['list', 'Another with a second link in it']] },
  { title: 'a paragraph whose class only sounds like an aside', html: '<p class="paywall share">A paragraph behind a wall.</p>', blocks: [['paragraph', 'A paragraph behind a wall.']] },
  { title: 'teasers, tags and menus, which are links and little else', html: '<p>Read about <a href="/a">Gaza</a></p><a href="/b"><p>A teaser of Gaza</p><div>5 minutes ago</div></a><div><a href="/c">Gaza</a> | <a href="/d">Hamas</a></div><h3><a href="/e">A headline about Gaza</a></h3><p>Also: <a href="/f">what is known of the talks in Cairo</a></p>', blocks: [['paragraph', 'Read about Gaza']] },
  { title: 'headlines that lead to their own page', html: '<h1><a href="/talks">Talks in Cairo</a></h1><h2><a href="#cairo">In Cairo</a></h2>', blocks: [['heading', 'Talks in Cairo'], ['heading', 'In Cairo']] },
  { title: 'a link that nobody closed', html: `<p>Short.</p><a href="/a"><p>${'This link was never closed, so all of the article stands in it. '.repeat(8).trim()}</p></a>`, blocks: [['paragraph', 'Short.'], ['paragraph', 'This link was never closed, so all of the article stands in it. '.repeat(8).trim()]] },
  { title: 'boxes called a menu, tags, a footer', html: '<p>Read</p><div class="header-nav-item">a</div><div class="article_details_tags">b</div><div id="page-footer">c</div><div class="also-read">d</div>', blocks: [['paragraph', 'Read']] },
  { title: 'drawings and formulas', html: '<p>See <svg><text>Hamas</text></svg> and <math><mi>x</mi></math> here</p>', blocks: [['paragraph', 'See \uFFFC and \uFFFC here']] },
  { title: 'empty elements', html: '<p></p><p>   </p><p><br></p><p><img></p><p>Read</p>', blocks: [['paragraph', 'Read']] },
  { title: 'a form around the whole page', html: '<form><h1>Headline</h1><p>Text</p></form>', blocks: [['heading', 'Headline'], ['paragraph', 'Text']] },
  { title: 'captions by their class', html: '<div class="image__caption"><p>Caption</p></div><p class="imageCaption">Caption</p><div class="thumbcaption">Caption</div><h2 class="picture__caption picture__caption--large">Caption</h2><div class="media has-caption"><p>No caption</p></div><div class="captioned noCaption"><p>No caption</p></div>', blocks: [['caption', 'Caption'], ['caption', 'Caption'], ['caption', 'Caption'], ['caption', 'Caption'], ['paragraph', 'No caption'], ['paragraph', 'No caption']] },
  { title: 'an article in a box that is called a caption', html: `<div class="caption-story">${'<p>A paragraph of the article that is quite long enough to be taken for prose.</p>'.repeat(2)}</div>`, blocks: [['paragraph', 'A paragraph of the article that is quite long enough to be taken for prose.'], ['paragraph', 'A paragraph of the article that is quite long enough to be taken for prose.']] },
  { title: 'what a figure lists and what it quotes', html: '<figure><dl><dd><p>Said in the film</p></dd></dl><blockquote>Quote</blockquote><table><tr><td>Cell</td></tr></table></figure>', blocks: [['caption', 'Said in the film'], ['quote', 'Quote'], ['table', 'Cell']] },
  { title: 'short lines in bold type', html: '<p><strong>The way to <i>Cairo</i></strong></p><p><b>What now?</b></p><p><strong>He left Cairo.</strong></p><p><b>Cairo:</b></p><p><b>Cairo</b> is far</p>', blocks: [['heading', 'The way to Cairo'], ['heading', 'What now?'], ['paragraph', 'He left Cairo.'], ['paragraph', 'Cairo:'], ['paragraph', 'Cairo is far']] },
];
