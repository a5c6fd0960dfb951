const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text is never read and that show nothing: what stands before and after them is one text. */
const SILENT = words('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META HEAD TITLE WBR SOURCE TRACK PARAM DATALIST RP RT');

/** Elements that show something which is not prose: they are not read, and they separate what stands around them. */
const CLOSED = words(
  'TEXTAREA INPUT SELECT OPTION BUTTON CODE PRE KBD SAMP VAR SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO IMG PICTURE '
  + 'MAP METER PROGRESS OUTPUT LABEL NAV MENU FOOTER ASIDE DIALOG FIELDSET HR FRAME FRAMESET APPLET MARQUEE',
);

const CLOSED_ROLES = words(
  'navigation menu menubar menuitem menuitemcheckbox menuitemradio button tab tablist toolbar contentinfo search dialog alertdialog '
  + 'alert status log timer tooltip textbox searchbox combobox listbox option switch slider spinbutton progressbar scrollbar checkbox '
  + 'radio radiogroup tree treeitem grid complementary form img math application code banner',
);

const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 '
  + 'HEADER HGROUP HTML LEGEND LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL SEARCH SLOT',
);

export type Treatment = 'silent' | 'closed' | 'break' | 'block' | 'inline';

/** The tag in upper case, as HTML elements state it; SVG's and those of XHTML pages state it as written. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return tagName < 'a' ? tagName : tagName.toUpperCase();
}

const roleOf = (element: Element): string | undefined => element.getAttribute('role')?.trim().toLowerCase().split(' ')[0];

/** What an element's own kind says, before anything of its attributes or style. */
export function treatmentOf(element: Element): Treatment {
  const tag = tagOf(element);
  if (tag === 'BR') return 'break';
  if (SILENT.has(tag)) return 'silent';
  if (CLOSED.has(tag)) return 'closed';
  const role = element.hasAttributes() ? roleOf(element) : undefined;
  if (role !== undefined && CLOSED_ROLES.has(role)) return 'closed';
  return BLOCKS.has(tag) || tag.includes('-') ? 'block' : 'inline';
}
