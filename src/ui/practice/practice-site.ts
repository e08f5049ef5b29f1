// How the practice feed is read: the same kind of definition as that of a listed site, but its address
// is the extension's own, which is known only while it runs. Goes with the markup of PracticePage.tsx.
import type { Site } from '../../model/site';

/** @param origin of the extension's pages, such as `chrome-extension://abc` */
export function practiceSite(origin: string): Site {
  return {
    id: 'practice',
    name: 'Oberih',
    access: 'onRequest',
    hosts: [`${origin}/*`],
    checkedOn: '2026-11-21',
    skip: [],
    pages: [
      {
        id: 'feed',
        paths: ['/training.html'],
        offers: [
          {
            kind: 'post',
            rows: ['[data-practice-feed] [data-post]'],
            id: [{ attribute: 'data-post' }],
            fields: {
              employer: ['[data-field="employer"]'],
              title: ['[data-field="title"]'],
              pay: ['[data-field="pay"]'],
              body: ['[data-field="body"]'],
            },
            needs: ['body'],
            anchor: ['[data-whole]'],
          },
        ],
      },
    ],
  };
}
