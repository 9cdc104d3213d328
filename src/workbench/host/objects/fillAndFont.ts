/** Excel.RangeFill, Excel.RangeFont and Excel.FormatProtection. */
import { FormatPart, hexColor } from './formatPart';

export class RangeFillObject extends FormatPart {
  override readonly className = 'RangeFill';
  override get scalars(): readonly string[] {
    return ['Color'];
  }
  get Color(): string | null {
    return this.read(({ fill }) => fill ?? '#FFFFFF');
  }
  set Color(color: string) {
    this.patch({ fill: hexColor(color) });
  }
  Clear(): void {
    this.patch({ fill: null });
  }
}

export class RangeFontObject extends FormatPart {
  override readonly className = 'RangeFont';
  override get scalars(): readonly string[] {
    return ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];
  }
  get Bold(): boolean | null {
    return this.read(({ font }) => font.bold);
  }
  set Bold(bold: boolean) {
    this.patch({ font: { bold } });
  }
  get Italic(): boolean | null {
    return this.read(({ font }) => font.italic);
  }
  set Italic(italic: boolean) {
    this.patch({ font: { italic } });
  }
  get Underline(): string | null {
    const underline = this.read(({ font }) => font.underline);
    return underline === null ? null : underline ? 'Single' : 'None';
  }
  set Underline(value: string) {
    this.patch({ font: { underline: value !== 'None' } });
  }
  get Color(): string | null {
    return this.read(({ font }) => font.color ?? '#000000');
  }
  set Color(color: string) {
    this.patch({ font: { color: hexColor(color) } });
  }
  get Name(): string | null {
    return this.read(({ font }) => font.name);
  }
  set Name(name: string) {
    this.patch({ font: { name } });
  }
  get Size(): number | null {
    return this.read(({ font }) => font.size);
  }
  set Size(size: number) {
    this.patch({ font: { size } });
  }
}

export class FormatProtectionObject extends FormatPart {
  override readonly className = 'FormatProtection';
  override get scalars(): readonly string[] {
    return ['Locked'];
  }
  get Locked(): boolean | null {
    return this.read(({ locked }) => locked);
  }
  set Locked(locked: boolean) {
    this.patch({ locked });
  }
}
