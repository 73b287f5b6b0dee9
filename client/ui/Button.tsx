import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import styles from './button.module.css';

const VARIANTS = {
  outlined: clsx(styles.button),
  filled: clsx(styles.button, styles.filled),
  plain: clsx(styles.button, styles.plain),
  icon: clsx(styles.button, styles.icon),
  link: clsx(styles.link),
  quiet: clsx(styles.link, styles.quiet),
  none: '',
};

/** `link` is underlined, `quiet` only under the pointer; `none` leaves all to `className`. */
export type ButtonVariant = keyof typeof VARIANTS;

/** The CSS classes of a button variant, for elements other than `Button`. */
export const buttonClass = (variant: ButtonVariant = 'outlined') => VARIANTS[variant];

interface Props extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
}

/** A button, by default of `type="button"`. */
export const Button = ({ variant = 'outlined', className, ...props }: Props) => (
  <button type="button" {...props} className={clsx(VARIANTS[variant], className)} />
);
