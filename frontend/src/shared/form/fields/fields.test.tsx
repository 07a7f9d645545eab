import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { RadioField } from './ChoiceField.tsx';
import { Combobox } from './Combobox.tsx';
import { DateField, fromParts, readDate, toParts } from './DateField.tsx';

afterEach(cleanup);
Element.prototype.scrollIntoView = () => undefined;

describe('date in three boxes', () => {
  test('a whole date goes both ways', () => {
    expect(toParts('2026-09-02')).toEqual({ day: '2', month: '9', year: '2026' });
    expect(fromParts({ day: '2', month: '9', year: '2026' })).toBe('2026-09-02');
  });
  test('an unfinished date is kept and is not a date', () => {
    expect(fromParts({ day: '2', month: '', year: '' })).toBe('0000-00-02');
    expect(fromParts({ day: '', month: '', year: '' })).toBe('');
  });
  test.each(['2/9/2026', '02 09 2026', '2-9-2026', '2026-09-02'])('reads %s as people write it', (text) =>
    expect(readDate(text)).toEqual({ day: '2', month: '9', year: '2026' }),
  );
  test('a pasted date fills the three boxes', () => {
    render(<Asked field={DateField} />);
    fireEvent.paste(screen.getByLabelText('Ngày'), { clipboardData: { getData: () => '31/12/1989' } });
    expect(screen.getByTestId('answer').textContent).toBe('1989-12-31');
    expect(screen.getByLabelText('Năm')).toHaveProperty('value', '1989');
  });
});

const communes = [
  { value: '25672', label: 'Xã Phước Đông' },
  { value: '25675', label: 'Xã Phước Trạch' },
  { value: '25654', label: 'Thị trấn Gò Dầu' },
];

describe('combobox', () => {
  const box = () => screen.getByRole('combobox');
  test('finds without diacritics, takes with the keyboard', () => {
    render(<Asked field={(props) => <Combobox {...props} choices={communes} />} />);
    fireEvent.change(box(), { target: { value: 'phuoc d' } });
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Xã Phước Đông']);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(screen.getByTestId('answer').textContent).toBe('25672');
    expect(box()).toHaveProperty('value', 'Xã Phước Đông');
  });
  test('leaving takes the only match, and never something that is not in the list', () => {
    render(<Asked field={(props) => <Combobox {...props} choices={communes} />} />);
    fireEvent.change(box(), { target: { value: 'go dau' } });
    fireEvent.blur(box());
    expect(screen.getByTestId('answer').textContent).toBe('25654');
    fireEvent.change(box(), { target: { value: 'Sài Gòn' } });
    fireEvent.blur(box());
    expect(screen.getByTestId('answer').textContent).toBe('');
  });
});

test('radio buttons: nothing is chosen beforehand', () => {
  render(<Asked field={(props) => <RadioField {...props} choices={communes} />} />);
  for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
});

type Field = typeof DateField;
function Asked({ field: Shown }: { field: Field }) {
  const [value, setValue] = useState<unknown>();
  return (
    <>
      <Shown id="q" label="Câu hỏi" required value={value} onChange={setValue} />
      <output data-testid="answer">{String(value ?? '')}</output>
    </>
  );
}
