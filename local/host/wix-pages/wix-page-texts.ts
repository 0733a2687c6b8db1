import type { Language } from '../session';
import type { Order } from './site-queries';

export type WixPageTexts = {
  readonly note: string;
  readonly loading: string;
  readonly failedTitle: string;
  readonly failedText: string;
  readonly retry: string;
  readonly contacts: string;
  readonly contactsText: string;
  readonly searchContacts: string;
  readonly noContacts: string;
  readonly noName: string;
  readonly column: Record<
    'name' | 'email' | 'kind' | 'order' | 'date' | 'customer' | 'payment' | 'total',
    string
  >;
  readonly siteMember: string;
  readonly contact: string;
  readonly moreActions: string;
  readonly contactInfo: string;
  readonly email: string;
  readonly phone: string;
  readonly since: (date: string) => string;
  readonly ordersOf: string;
  readonly noOrdersOf: string;
  readonly orders: string;
  readonly ordersText: string;
  readonly noOrders: string;
  readonly order: (number: string) => string;
  readonly placedOn: (date: string) => string;
  readonly nobody: string;
  readonly items: string;
  readonly quantity: (count: number) => string;
  readonly subtotal: string;
  readonly discount: string;
  readonly total: string;
  readonly refunded: string;
  readonly orderInfo: string;
  readonly payment: Record<Order['paymentStatus'], string>;
};

const en: WixPageTexts = {
  note: 'A stand-in of Wix’s page, with the emulator’s data',
  loading: 'Loading…',
  failedTitle: 'This did not load',
  failedText: 'It may not exist any more, or the emulator does not answer.',
  retry: 'Try again',
  contacts: 'Contacts',
  contactsText: 'The newest 50 contacts of the site. Search to find others.',
  searchContacts: 'Search by name or email',
  noContacts: 'No contact begins with these words.',
  noName: 'No name or email',
  column: {
    name: 'Name',
    email: 'Email',
    kind: 'Status',
    order: 'Order',
    date: 'Date',
    customer: 'Customer',
    payment: 'Payment',
    total: 'Total',
  },
  siteMember: 'Site member',
  contact: 'Contact',
  moreActions: 'More Actions',
  contactInfo: 'Contact info',
  email: 'Email',
  phone: 'Phone',
  since: (date) => `Contact since ${date}`,
  ordersOf: 'Orders of this contact',
  noOrdersOf: 'No orders yet. They can be placed in the emulator’s storefront.',
  orders: 'Orders',
  ordersText: 'The newest 50 orders of the site.',
  noOrders: 'No orders yet. They can be placed in the emulator’s storefront.',
  order: (number) => `Order #${number}`,
  placedOn: (date) => `Placed on ${date}`,
  nobody: 'No known customer',
  items: 'Items',
  quantity: (count) => `Qty: ${count}`,
  subtotal: 'Subtotal',
  discount: 'Discount',
  total: 'Total',
  refunded: 'Refunded',
  orderInfo: 'Order info',
  payment: {
    PAID: 'Paid',
    PARTIALLY_REFUNDED: 'Partially refunded',
    FULLY_REFUNDED: 'Refunded',
  },
};

const he: WixPageTexts = {
  note: 'תחליף לעמוד של Wix, עם הנתונים של האמולטור',
  loading: 'טוען…',
  failedTitle: 'הטעינה לא הצליחה',
  failedText: 'ייתכן שזה כבר לא קיים, או שהאמולטור אינו עונה.',
  retry: 'לנסות שוב',
  contacts: 'אנשי קשר',
  contactsText: '50 אנשי הקשר החדשים של האתר. אחרים אפשר למצוא בחיפוש.',
  searchContacts: 'חיפוש לפי שם או אימייל',
  noContacts: 'אין איש קשר שמתחיל במילים האלה.',
  noName: 'אין שם או אימייל',
  column: {
    name: 'שם',
    email: 'אימייל',
    kind: 'סטטוס',
    order: 'הזמנה',
    date: 'תאריך',
    customer: 'לקוח',
    payment: 'תשלום',
    total: 'סה״כ',
  },
  siteMember: 'חבר אתר',
  contact: 'איש קשר',
  moreActions: 'פעולות נוספות',
  contactInfo: 'פרטי איש הקשר',
  email: 'אימייל',
  phone: 'טלפון',
  since: (date) => `איש קשר מאז ${date}`,
  ordersOf: 'ההזמנות של איש הקשר',
  noOrdersOf: 'אין עדיין הזמנות. אפשר להזמין בחנות של האמולטור.',
  orders: 'הזמנות',
  ordersText: '50 ההזמנות החדשות של האתר.',
  noOrders: 'אין עדיין הזמנות. אפשר להזמין בחנות של האמולטור.',
  order: (number) => `הזמנה ‎#${number}`,
  placedOn: (date) => `הוזמנה ב־${date}`,
  nobody: 'הלקוח לא ידוע',
  items: 'פריטים',
  quantity: (count) => `כמות: ${count}`,
  subtotal: 'סכום ביניים',
  discount: 'הנחה',
  total: 'סה״כ',
  refunded: 'הוחזר',
  orderInfo: 'פרטי ההזמנה',
  payment: {
    PAID: 'שולמה',
    PARTIALLY_REFUNDED: 'הוחזרה חלקית',
    FULLY_REFUNDED: 'הוחזרה',
  },
};

/** The words of the stand-ins of Wix's pages. */
export const WIX_PAGE_TEXTS: Record<Language, WixPageTexts> = { en, he };
