import { Box, Checkbox } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { HIDEABLE_COLUMNS, hiddenColumns, type HideableColumn } from './member-columns';

type ColumnChoiceProps = {
  /** As the address holds it. */
  hide: string;
  available: readonly HideableColumn[];
  onChange: (hide: string) => void;
};

/** Which columns the list shows; who it is about always stays. */
export function ColumnChoice({ hide, available, onChange }: ColumnChoiceProps) {
  const { t } = useTranslation('members');
  const { t: tFilters } = useTranslation('memberFilters');
  const hidden = hiddenColumns(hide);
  return (
    <div role="group" aria-label={tFilters('columns.open')}>
      <Box gap="SP4" padding="0 SP5 SP2" flexWrap="wrap">
        {available.map((column) => (
          <Checkbox
            key={column}
            size="small"
            checked={!hidden.has(column)}
            onChange={() => {
              const next = HIDEABLE_COLUMNS.filter((one) => hidden.has(one) !== (one === column));
              onChange(next.join(','));
            }}
          >
            {t(`list.column.${column}`)}
          </Checkbox>
        ))}
      </Box>
    </div>
  );
}
