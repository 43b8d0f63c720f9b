import type { ComponentProps } from "react";

/** `primary` is the one thing to do, `outline` one of several, `quiet` waits until it is touched. */
type ButtonVariant = "primary" | "outline" | "quiet";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-ink bg-ink text-on-ink hover:opacity-90 forced-colors:forced-color-adjust-none forced-colors:border-[ButtonText] forced-colors:bg-[ButtonText] forced-colors:text-[ButtonFace]",
  outline: "border-edge text-ink hover:bg-sunken",
  quiet: "border-transparent text-muted hover:bg-sunken hover:text-ink",
};

/** The look of a button, for a link that stands beside buttons. */
export function buttonClasses(variant: ButtonVariant = "outline"): string {
  return `inline-flex min-h-8 min-w-8 items-center justify-center gap-2 rounded-control border px-3 py-1 text-body font-medium no-underline transition-colors disabled:opacity-50 disabled:pointer-events-none ${VARIANTS[variant]}`;
}

interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
}

export function Button({ variant = "outline", type = "button", className = "", ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClasses(variant)} ${className}`} {...rest} />;
}
