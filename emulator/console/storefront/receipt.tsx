import type { Activity } from '../api/activities';
import { formatMoney, formatPoints } from '../parts/format';
import { titleOf } from './activity-titles';

type ReceiptProps = { readonly activity: Activity | undefined };

/** What the customer did last, and what it earned or why it earned nothing. */
export function Receipt({ activity }: ReceiptProps) {
  return (
    <div role="status" aria-label="What it earned">
      {activity && (
        <p className={activity.awarded ? 'success' : 'notice'}>
          <strong>
            {titleOf(activity.triggerActivityType)}
            {activity.amount !== undefined && ` for ${formatMoney(activity.amount)}`}.
          </strong>{' '}
          {outcomeOf(activity)}
        </p>
      )}
    </div>
  );
}

/** "Earned 40 points.", or the reason why nothing was earned. */
export function outcomeOf({ awarded, notAwarded }: Activity): string {
  if (awarded) return `Earned ${formatPoints(awarded.points)}.`;
  return `Earned nothing: ${notAwarded?.explanation ?? 'the emulator does not say why.'}`;
}
