import { Input } from '@wix/design-system';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import styles from './integer-box.module.css';

type IntegerBoxProps = {
  label: string;
  value: number;
  range: { min: number; max: number };
  /** With every whole number that fits, while it is typed. */
  onChange: (value: number) => void;
};

/**
 * A whole number that takes effect while it is typed. One that does not fit leaves what was there in effect, is refused
 * when the box is left, and stays for correction; Escape brings back what was there.
 */
export function IntegerBox({ label, value, range, onChange }: IntegerBoxProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const errorId = useId();
  const [typed, setTyping] = useState<Typing | null>(null);
  const [hasRefused, setIsRefused] = useState(false);
  // Whatever moved the number since, such as the grip beside the box, says it better than what was typed earlier.
  const typing = typed?.effect === value ? typed : null;
  const isRefused = hasRefused && typing !== null;

  const handleChange = (text: string) => {
    const before = typing?.before ?? value;
    const wanted = parseInteger(text);
    // Half of a number that is too large must not stay behind as if it had been meant.
    const effect = wanted !== null && fits(wanted, range) ? wanted : before;
    setTyping({ text, before, effect });
    setIsRefused(false);
    if (effect !== value) onChange(effect);
  };
  const settle = () => {
    if (typing === null) return;
    const wanted = parseInteger(typing.text);
    if (wanted === null || !fits(wanted, range)) {
      setIsRefused(true);
      return;
    }
    setTyping(null);
  };
  const cancel = () => {
    if (typing === null) return;
    setTyping(null);
    setIsRefused(false);
    onChange(typing.before);
  };
  return (
    <div className={styles['box']}>
      <Input
        size="small"
        inputmode="numeric"
        autocomplete="off"
        value={typing?.text ?? String(value)}
        ariaLabel={label}
        {...(isRefused && { status: 'error', ariaDescribedby: errorId })}
        onChange={(event) => handleChange(event.target.value)}
        onEnterPressed={settle}
        onEscapePressed={cancel}
        onBlur={settle}
      />
      {isRefused && (
        <span id={errorId} role="alert" className={styles['refusal']}>
          {t('rung.range', { min: format.number(range.min), max: format.number(range.max) })}
        </span>
      )}
    </div>
  );
}

/** What is in the box; `effect` is the number that holds meanwhile. */
type Typing = { text: string; before: number; effect: number };

/** Digits, with or without what people put between thousands. */
function parseInteger(text: string): number | null {
  const digits = text.replace(/[\s,.’']/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function fits(value: number, { min, max }: IntegerBoxProps['range']): boolean {
  return value >= min && value <= max;
}
