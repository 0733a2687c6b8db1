import { useDroppable } from '@dnd-kit/core';
import { Badge, Text } from '@wix/design-system';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { EditButton } from './edit-button';
import { IntegerBox } from './integer-box';
import type { RungActions } from './rung-actions';
import { RungBrief } from './rung-brief';
import styles from './rung-card.module.css';
import { RungCount } from './rung-count';
import { RungEmblem } from './rung-emblem';
import type { RungView } from './rung-view';
import { TierIcon } from './tier-icon';

type RungCardProps = {
  rung: RungView;
  /** Leaves out description, earnings and costs; they are in the tier's panel. */
  isDense: boolean;
  actions: RungActions;
};

/** A tier beside its rung. It is drawn again only when something of this very tier changed. */
export const RungCard = memo(function RungCard({ rung, isDense, actions }: RungCardProps) {
  const { t } = useTranslation('ladder');
  const { key, name, isBase } = rung;
  const { setNodeRef, isOver } = useDroppable({
    id: key,
    data: { name },
    // The base tier is a part of the settings and trades places with nobody.
    disabled: isBase,
  });
  return (
    <div ref={setNodeRef} className={styles['card']} data-over={isOver} data-dense={isDense}>
      {isBase ? (
        <TierIcon name={name} iconUrl={rung.iconUrl} />
      ) : (
        <RungEmblem rungKey={key} name={name} iconUrl={rung.iconUrl} />
      )}
      <RungTexts rung={rung} isDense={isDense} />
      <div className={isBase ? styles['fixed'] : undefined}>
        {isBase ? (
          <Text size="small" secondary>
            0
          </Text>
        ) : (
          <IntegerBox
            label={t('rung.box', { name })}
            value={rung.points}
            range={rung.range}
            onChange={actions.movesOf(key).move}
          />
        )}
      </div>
      <EditButton rung={rung} actions={actions} />
      {!isDense && <RungCount count={rung.count} difference={rung.difference} />}
      {!isDense && rung.brief !== null && <RungBrief brief={rung.brief} />}
    </div>
  );
}, isSameCard);

function RungTexts({ rung, isDense }: Omit<RungCardProps, 'actions'>) {
  const { t } = useTranslation('ladder');
  const { name, description, isBase, isNew, count, difference } = rung;
  return (
    <div className={styles['texts']}>
      <div className={styles['name']}>
        <OwnWords>
          <Text size="small" weight="bold" ellipsis>
            {name}
          </Text>
        </OwnWords>
        {isNew && (
          <Badge size="tiny" skin="general">
            {t('rung.isNew')}
          </Badge>
        )}
      </div>
      {isDense ? (
        <RungCount count={count} difference={difference} isSmall />
      ) : (
        <div className={styles['name']}>
          <OwnWords>
            <Text size="tiny" secondary ellipsis>
              {description ?? (isBase ? t('rung.fixed') : '')}
            </Text>
          </OwnWords>
        </div>
      )}
    </div>
  );
}

function isSameCard(one: RungCardProps, other: RungCardProps): boolean {
  return (
    one.actions === other.actions &&
    one.isDense === other.isDense &&
    JSON.stringify(one.rung) === JSON.stringify(other.rung)
  );
}
