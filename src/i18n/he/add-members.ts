import type { addMembers as english } from '../en/add-members';
import type { Messages } from '../messages';

export const addMembers = {
  open: 'הוספת חברים',
  title: 'הוספת חברים',
  close: 'סגירה',
  text: 'אנשי קשר של האתר שעדיין אין להם חשבון. הם מתחילים ביתרה 0.',
  search: 'חיפוש אנשי קשר לפי שם או אימייל',
  list: 'אנשי קשר',
  isMember: 'כבר בתוכנית',
  more: 'יש אנשי קשר נוספים. אפשר להקליד שם או אימייל כדי למצוא אותם.',
  none: 'אין איש קשר שמתחיל ב-”{{search}}“. אנשי קשר נוצרים ב-Wix, בעמוד אנשי הקשר.',
  noneAtAll: 'עדיין אין לאתר אנשי קשר. הם נוצרים ב-Wix, בעמוד אנשי הקשר.',
  submit_one: 'להוסיף חבר {{count}}',
  submit_two: 'להוסיף {{count}} חברים',
  submit_other: 'להוסיף {{count}} חברים',
  choose: 'יש לבחור אנשי קשר',
  tooMany: 'עד {{max}} בבת אחת.',
  adding: 'מוסיפים…',
  added_one: 'נוסף חבר {{count}}.',
  added_two: 'נוספו {{count}} חברים.',
  added_other: 'נוספו {{count}} חברים.',
  failed: '{{name}} – הסיבה: {{reason}}',
  failedTitle_one: 'איש קשר {{count}} לא נוסף',
  failedTitle_two: '{{count}} אנשי קשר לא נוספו',
  failedTitle_other: '{{count}} אנשי קשר לא נוספו',
  retry: 'לנסות שוב את אלה',
  contact: {
    title: 'התאמת היתרה של איש קשר',
    none: '{{name}} עדיין לא בתוכנית. קודם נפתח חשבון, עם יתרה 0.',
    open: 'לפתוח חשבון ולהמשיך',
  },
} satisfies Messages<typeof english, 'he'>;
