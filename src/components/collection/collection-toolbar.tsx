import { Box, TableToolbar, TextButton } from '@wix/design-system';
import { useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceInput, type Choice } from '../choice-input';
import { DataAge } from '../data-age';
import { SearchField } from './search-field';

/** A filter of a collection: its value is part of the address and narrows what is asked for or shown. */
export type CollectionFilter = {
  key: string;
  /** Accessible name, such as "Status". */
  label: string;
  /** The choice that filters nothing, such as "All statuses"; its value is an empty string. */
  allLabel: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
};

type CollectionToolbarProps = {
  /** How many records there are or match, in words; null while that is not known. */
  summary: string | null;
  /** A button beside it, such as one that counts what has not been counted. */
  summaryAction?: ReactNode;
  age: { updatedAt: number; isFetching: boolean; onRefresh: () => void };
  search: Parameters<typeof SearchField>[0];
  /** What stands before the number of records, such as a choice of views. */
  leading?: ReactNode;
  /** Buttons before the search. */
  actions?: ReactNode;
  filters?: readonly CollectionFilter[];
  /** Filters that are no choices, and whether one of them lets not everybody through. */
  moreFilters?: { content: ReactNode; isActive: boolean };
  onClearFilters?: () => void;
  /** What the actions open, below the filters. */
  children?: ReactNode;
};

/**
 * Above every collection: how many, how fresh, the search and the filters. Behind a choice of views there is no room for
 * the first two, so they stand in a line of their own, right above the rows.
 */
export function CollectionToolbar(props: CollectionToolbarProps) {
  const { search, leading, actions, filters = [], onClearFilters, children } = props;
  const hasOwnLine = leading !== undefined;
  const summary = useRef<HTMLSpanElement>(null);
  const clearFilters =
    onClearFilters &&
    (() => {
      onClearFilters();
      // The button goes, and what it did is said there.
      summary.current?.focus();
    });
  return (
    <>
      <TableToolbar>
        <TableToolbar.ItemGroup position="start">
          <TableToolbar.Item>
            {hasOwnLine ? leading : <Status {...props} summaryRef={summary} />}
          </TableToolbar.Item>
        </TableToolbar.ItemGroup>
        <TableToolbar.ItemGroup position="end">
          {actions !== undefined && <TableToolbar.Item>{actions}</TableToolbar.Item>}
          <TableToolbar.Item>
            <SearchField {...search} />
          </TableToolbar.Item>
        </TableToolbar.ItemGroup>
      </TableToolbar>
      {filters.length > 0 && (
        <Filters filters={filters} more={props.moreFilters} onClear={clearFilters} />
      )}
      {children}
      {hasOwnLine && (
        <Box padding="0 SP4 SP2">
          <Status {...props} summaryRef={summary} />
        </Box>
      )}
    </>
  );
}

type StatusProps = Pick<CollectionToolbarProps, 'summary' | 'summaryAction' | 'age'> & {
  summaryRef: RefObject<HTMLSpanElement>;
};

function Status({ summary, summaryAction, age, summaryRef }: StatusProps) {
  return (
    <Box gap="SP2" verticalAlign="middle" flexWrap="wrap" minHeight="30px">
      <TableToolbar.Label>
        <span ref={summaryRef} role="status" tabIndex={-1}>
          {summary}
        </span>
      </TableToolbar.Label>
      {summaryAction}
      {/* Without anything that has an age, whatever stands in its place has a way to ask for it. */}
      {age.updatedAt > 0 && <DataAge {...age} />}
    </Box>
  );
}

type FiltersProps = {
  filters: readonly CollectionFilter[];
  more: CollectionToolbarProps['moreFilters'];
  onClear: (() => void) | undefined;
};

const ALL = 'all';

function Filters({ filters, more, onClear }: FiltersProps) {
  const { t } = useTranslation('app');
  const isFiltered = (more?.isActive ?? false) || filters.some(({ value }) => value !== '');
  return (
    <Box gap="SP2" padding="0 SP4 SP2" verticalAlign="middle" flexWrap="wrap">
      {filters.map(({ key, label, allLabel, choices, value, onChange }) => (
        <Box key={key} width="180px">
          <ChoiceInput
            size="small"
            ariaLabel={label}
            choices={[{ id: ALL, label: allLabel }, ...choices]}
            value={value === '' ? ALL : value}
            onChange={(id) => onChange(id === ALL ? '' : id)}
          />
        </Box>
      ))}
      {more?.content}
      {isFiltered && onClear && (
        <TextButton size="small" onClick={onClear}>
          {t('collection.clearFilters')}
        </TextButton>
      )}
    </Box>
  );
}
