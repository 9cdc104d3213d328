/** An exact reckoning of its own, in whole numbers, to hold the functions against. Shares no code with the product. */

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The number that a decimal text or the shortest text of a double says. */
export function fraction(number: number | string): Fraction {
  const [, sign = '', whole = '', digits = '', exponent = '0'] = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(String(number)) ?? [];
  const top = BigInt(`${sign}${whole}${digits}` === sign ? '0' : `${sign}${whole}${digits}`);
  const power = Number(exponent) - digits.length;
  return power >= 0 ? { top: top * 10n ** BigInt(power), bottom: 1n } : { top, bottom: 10n ** BigInt(-power) };
}

/** The value that a double has in binary, all digits of it. */
export function binaryValue(number: number): Fraction {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const mantissa = (raw & 0xfffffffffffffn) | (biased === 0 ? 0n : 1n << 52n);
  const power = (biased === 0 ? 1 : biased) - 1075;
  const top = number < 0 ? -mantissa : mantissa;
  return power >= 0 ? { top: top << BigInt(power), bottom: 1n } : { top, bottom: 1n << BigInt(-power) };
}

export function order(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function size({ top, bottom }: Fraction): Fraction {
  return { top: top < 0n ? -top : top, bottom };
}

/** `top ÷ bottom` in hundredths of a percent, half up (away from zero), as a person prints 97.17%. */
export function printedHundredths({ top, bottom }: Fraction): bigint {
  const positive = top < 0n ? -top : top;
  const rounded = (positive * 20_000n + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

/** The doubles right above and below. */
export function neighbours(number: number): readonly [number, number] {
  const bits = new DataView(new ArrayBuffer(8));
  const at = (step: bigint) => {
    bits.setFloat64(0, number);
    bits.setBigInt64(0, bits.getBigInt64(0) + step);
    return bits.getFloat64(0);
  };
  return [at(1n), at(-1n)];
}
