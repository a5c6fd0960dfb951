import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNews } from '../platform/page/is-news';
import { reportNews, siteIsOn } from '../platform/scout';

/** Runs in every page and must stay small: it only asks whether this is news. */
export default defineUnlistedScript(() => {
  if (isNews(document, location).news) reportNews();
  else void siteIsOn(location.hostname).then((on) => { if (on) reportNews(); });
});
