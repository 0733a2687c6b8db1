import { Box, Button, FieldSet, Heading, RadioGroup, Text, TextButton } from '@wix/design-system';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  differences,
  mergeVersions,
  type Difference,
  type Side,
  type VersionField,
  type Versions,
} from './merge-versions';

type TwoVersionsProps<V> = {
  fields: readonly VersionField<V>[];
  versions: Versions<V>;
  /** The values to go on with, upon what is saved now. */
  onResolve: (merged: V) => void;
};

/**
 * Somebody saved the record while it was being edited: every part in which the two versions differ, to be chosen one by
 * one or all at once. Nothing is sent from here; the form goes on with what was chosen.
 */
export function TwoVersions<V>({ fields, versions, onResolve }: TwoVersionsProps<V>) {
  const { t } = useTranslation('app');
  const found = differences(fields, versions);
  const [picked, setPicked] = useState<Readonly<Record<string, Side>>>({});
  const heading = useRef<HTMLDivElement>(null);
  const sideOf = ({ key, suggested }: Difference) => picked[key] ?? suggested;
  const pickAll = (side: Side) => () => {
    setPicked(Object.fromEntries(found.map(({ key }) => [key, side])));
  };

  // Synchronises with the browser's focus: the field that had it is gone.
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <Box direction="vertical" gap="SP4">
      <div ref={heading} tabIndex={-1} role="alert" style={{ outline: 'none' }}>
        <Heading as="h3" size="small">
          {t('versions.title')}
        </Heading>
        <Text size="small">{found.length === 0 ? t('versions.same') : t('versions.text')}</Text>
      </div>
      {found.length > 1 && (
        <Box gap="SP3">
          <TextButton size="small" onClick={pickAll('mine')}>
            {t('versions.allMine')}
          </TextButton>
          <TextButton size="small" onClick={pickAll('theirs')}>
            {t('versions.allTheirs')}
          </TextButton>
        </Box>
      )}
      {found.map((difference) => (
        <FieldSet key={difference.key} legend={difference.label}>
          <RadioGroup
            name={difference.key}
            value={sideOf(difference)}
            onChange={(side) => {
              setPicked({ ...picked, [difference.key]: side === 'theirs' ? 'theirs' : 'mine' });
            }}
          >
            <RadioGroup.Radio value="mine">
              {t('versions.mine', { value: difference.mine })}
            </RadioGroup.Radio>
            <RadioGroup.Radio value="theirs">
              {t('versions.theirs', { value: difference.theirs })}
            </RadioGroup.Radio>
          </RadioGroup>
        </FieldSet>
      ))}
      <Box>
        <Button
          size="small"
          onClick={() => {
            const picks = Object.fromEntries(found.map((each) => [each.key, sideOf(each)]));
            onResolve(mergeVersions(fields, versions, picks));
          }}
        >
          {t('versions.continue')}
        </Button>
      </Box>
    </Box>
  );
}
