import type { errors as english } from '../en/errors';
import type { Messages } from '../messages';

export const errors = {
  details: 'פרטים',
  requestId: 'מזהה בקשה לתמיכה של Wix: {{requestId}}',
  noRequestId: 'לא התקבל מ-Wix מזהה בקשה לתקלה הזו.',
  outcomeUnknown: {
    title: 'התשובה אבדה בדרך',
    nextStep: 'ייתכן שהפעולה הצליחה. יש לבדוק מה מוצג עכשיו לפני שמנסים שוב.',
  },
  notCreated: {
    title: 'דבר לא נוצר',
    nextStep: 'התשובה אבדה בדרך, אבל אין ברשימה שום דבר חדש. בטוח לנסות שוב.',
  },
  kind: {
    invalid: {
      title: 'Wix לא קיבלה את הערכים',
      nextStep: 'יש לבדוק את הערכים ולנסות שוב.',
    },
    'not-found': {
      title: 'הפריט כבר לא קיים',
      nextStep: 'ייתכן שנמחק. אפשר לרענן כדי לראות מה יש עכשיו.',
    },
    conflict: {
      title: 'מישהו אחר שינה את הנתונים',
      nextStep: 'יש לרענן כדי לראות את הגרסה האחרונה ואז לנסות שוב.',
    },
    refused: {
      title: 'Wix סירבה לבצע את הפעולה',
      nextStep: 'מצב התוכנית כרגע לא מאפשר אותה.',
    },
    forbidden: {
      title: 'אין לך הרשאה',
      nextStep: 'אפשר לבקש מבעלי האתר הרשאה לניהול תוכנית הנאמנות.',
    },
    unauthenticated: {
      title: 'החיבור שלך נותק',
      nextStep: 'יש לטעון את העמוד מחדש ולהתחבר שוב ל-Wix.',
    },
    'rate-limited': {
      title: 'יותר מדי בקשות כרגע',
      nextStep_one: 'Wix מבקשת להמתין שנייה אחת. אחר כך אפשר לנסות שוב.',
      nextStep_two: 'Wix מבקשת להמתין שתי שניות. אחר כך אפשר לנסות שוב.',
      nextStep_other: 'Wix מבקשת להמתין {{count}} שניות. אחר כך אפשר לנסות שוב.',
    },
    unavailable: {
      title: 'אין קשר עם Wix',
      nextStep: 'ייתכן שזו תקלה חולפת, ב-Wix או בחיבור שלך. אפשר לנסות שוב בעוד רגע.',
    },
    unexpected: {
      title: 'משהו השתבש',
      nextStep: 'אפשר לנסות שוב. אם זה חוזר, יש לשלוח את הפרטים לתמיכה של Wix.',
    },
  },
} satisfies Messages<typeof english, 'he'>;
