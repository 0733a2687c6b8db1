import { Hono } from 'hono';

/** Asks the emulated Wix in the owner's name: a GET without a body, a POST with one. */
export type AskWix = (path: string, body?: object) => Promise<Response>;

const LIMIT = 50;
const NEWEST_FIRST = [{ fieldName: 'createdDate', order: 'DESC' }];

/** The site's contacts and orders for the stand-ins of Wix's own pages, as Wix's APIs answer them. */
export function createSiteRoutes(askWix: AskWix) {
  const routes = new Hono();
  routes.get('/contacts', (context) => {
    const words = (context.req.query('q') ?? '').split(/\s+/).filter(Boolean);
    return askWix('/contacts/v4/contacts/query', {
      query: {
        ...(words.length > 0 && { filter: { $and: words.map(beginsWith) } }),
        sort: NEWEST_FIRST,
        paging: { limit: LIMIT },
      },
    });
  });
  routes.get('/contacts/:id', (context) =>
    askWix(`/contacts/v4/contacts/${encodeURIComponent(context.req.param('id'))}`),
  );
  routes.get('/orders', (context) => {
    const contactId = context.req.query('contactId');
    return askWix('/ecom/v1/orders/search', {
      search: {
        ...(contactId && { filter: { 'buyerInfo.contactId': contactId } }),
        sort: NEWEST_FIRST,
        cursorPaging: { limit: LIMIT },
      },
    });
  });
  routes.get('/orders/:id', (context) =>
    askWix(`/ecom/v1/orders/${encodeURIComponent(context.req.param('id'))}`),
  );
  return routes;
}

function beginsWith(word: string) {
  const fields = ['info.name.first', 'info.name.last', 'primaryInfo.email'];
  return { $or: fields.map((field) => ({ [field]: { $startsWith: word } })) };
}
